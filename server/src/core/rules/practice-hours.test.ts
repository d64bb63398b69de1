// Edge cases of practice-hours; its page holds the plain examples.
import { checkDiagnostics, checkNone } from '../../../test/check';

/** A programme for a standard of 100 hours, 20 of them simulated, with these modules and lines of its own. */
const workspace = (modules: string, announced: string, lines: string, files: string): string => `
#- h.framework.yaml
kind: framework
id: hours
title: Hours
version: "1"
practice: {minimum_hours: 100, simulated_maximum: 20}
items: []
#- p1.programme.yaml
kind: programme
id: P1
title: A programme
frameworks: [hours@1]
${announced}${lines}modules: ${modules}
${files}`;
const module = (id: string, hours: string): string => `#- ${id}.module.yaml
kind: module
id: ${id}
title: A module
${hours === '' ? '' : `hours: ${hours}\n`}`;
const announced = (message: string): string => `#            ^^^^^^^ warning practice-hours: "hours@1" ${message}\n`;
const few = 'plan more practice, or state it under "hours" of the modules';

describe('practice-hours', () => {
  it('says nothing where the hours are held, simulated ones included as far as they count', () => {
    checkNone(
      workspace('[A, B]', '', '', module('A', '{practice: 80}') + module('B', '{simulated: 20}')),
      'practice-hours',
    );
  });

  it('says nothing without a standard, for a retired programme, and where a module is not there', () => {
    const short = module('A', '{practice: 8}');
    checkNone(workspace('[A]', '', 'status: retired\n', short), 'practice-hours');
    checkNone(workspace('[A, C]', '', '', short), 'practice-hours');
    checkNone(workspace('[A]', '', '', short).replace(/practice: \{minimum.*\n/, ''), 'practice-hours');
    checkNone(workspace('[A]', '', '', short).replace(/minimum_hours: 100, /, ''), 'practice-hours');
  });

  it('says that no module states any', () => {
    checkDiagnostics(
      workspace(
        '[A]',
        announced(`asks for 100 hours of practice, and the modules of "P1" state none; ${few}`),
        '',
        module('A', ''),
      ),
      'practice-hours',
    );
  });

  it('counts every option, for one of them may be chosen', () => {
    const options = '[A, {module: B, choice: optional}]';
    checkNone(
      workspace(options, '', '', module('A', '{practice: 60}') + module('B', '{practice: 40}')),
      'practice-hours',
    );
  });

  it('counts no more simulated hours than may count, and reports no option that nobody need take', () => {
    const files = module('A', '{practice: 80}') + module('B', '{simulated: 50}');
    checkDiagnostics(
      workspace(
        '[A, B]',
        announced(
          'lets 20 simulated hours count as practice, and the core modules of "P1" hold 50 (most of them B); the rest counts for nothing there, so plan it with people or outside the practice hours',
        ),
        '',
        files,
      ),
      'practice-hours',
    );
    checkNone(workspace('[A, {module: B, choice: optional}]', '', '', files), 'practice-hours');
  });

  it('names the pathways on which hours are lacking, and none where they lack on all', () => {
    const lines = 'pathways: [{id: x, title: X}, {id: y, title: Y}]\n';
    const modules = '[A, {module: B, pathways: [x]}]';
    const rest = 'come to 60 (practice 60, simulated 0)';
    checkDiagnostics(
      workspace(
        modules,
        announced(`asks for 100 hours of practice, and the modules of "P1" on "y" ${rest}; ${few}`),
        lines,
        module('A', '{practice: 60}') + module('B', '{practice: 40}'),
      ),
      'practice-hours',
    );
    checkDiagnostics(
      workspace(
        modules,
        announced(`asks for 100 hours of practice, and the modules of "P1" ${rest}; ${few}`),
        lines,
        module('A', '{practice: 60}') + module('B', ''),
      ),
      'practice-hours',
    );
  });
});
