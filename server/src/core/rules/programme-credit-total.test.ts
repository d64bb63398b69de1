// Edge cases of programme-credit-total; its page holds the plain examples.
import { checkDiagnostics, checkNone } from '../../../test/check';

/** Modules M10 and so on, each with as many credits as its ID says. */
const modules = [0, 10, 20, 30, 40]
  .map((credits) => `---\nkind: module\nid: M${String(credits)}\ncredits: ${String(credits)}\n`)
  .join('');

describe('programme-credit-total', () => {
  it('asks a programme without options to match exactly', () => {
    checkDiagnostics(
      `
kind: programme
id: P1
credits: 60
#        ^^ warning programme-credit-total: the modules come to 50 credits, fewer than the 60 of "P1"; correct the credits, or which modules are core and which optional
modules: [M10, M40, M0]
${modules}`,
      'programme-credit-total',
    );
    checkNone(`kind: programme\nid: P1\ncredits: 50\nmodules: [M10, M40, M0]\n${modules}`, 'programme-credit-total');
  });

  it('lets neither the core be too much nor core and options be too little', () => {
    checkDiagnostics(
      `
kind: programme
id: P1
credits: 60
#        ^^ warning programme-credit-total: the core modules come to 70 credits, more than the 60 of "P1"; correct the credits, or which modules are core and which optional
modules: [M30, M40, {module: M20, choice: optional}]
---
kind: programme
id: P2
credits: 60
#        ^^ warning programme-credit-total: core and all optional modules come to 50 credits, fewer than the 60 of "P2"; correct the credits, or which modules are core and which optional
modules: [M30, {module: M20, choice: optional}]
${modules}`,
      'programme-credit-total',
    );
    checkNone(
      `
kind: programme
id: P1
credits: 60
modules: [M40, {module: M20, choice: optional}, {module: M30, choice: optional}]
${modules}`,
      'programme-credit-total',
    );
  });

  it('looks at each pathway, and tells the same fault of all once', () => {
    checkDiagnostics(
      `
kind: programme
id: P1
credits: 60
#        ^^ warning programme-credit-total: the modules come to 40 credits, fewer than the 60 of "P1"; correct the credits, or which modules are core and which optional
modules: [M40]
pathways: [{id: a}, {id: b}]
---
kind: programme
id: P2
credits: 60
#        ^^ warning programme-credit-total: on "b" the core modules come to 70 credits, more than the 60 of "P2"; correct the credits, or which modules are core and which optional
modules: [M40, {module: M20, pathways: [a]}, {module: M30, pathways: [b]}]
pathways: [{id: a}, {id: b}]
${modules}`,
      'programme-credit-total',
    );
  });

  it('asks no credits of a bite-size unit, and still adds up the rest', () => {
    const unit = '---\nkind: module\nid: BS1\ntype: bite-size\nminutes: 20\n';
    checkNone(`kind: programme\nid: P1\ncredits: 40\nmodules: [M40, BS1]\n${modules}${unit}`, 'programme-credit-total');
    checkDiagnostics(
      `
kind: programme
id: P1
credits: 60
#        ^^ warning programme-credit-total: the modules come to 40 credits, fewer than the 60 of "P1"; correct the credits, or which modules are core and which optional
modules: [M40, BS1]
${modules}${unit}`,
      'programme-credit-total',
    );
  });

  it('counts a module once that is listed twice', () => {
    checkNone(`kind: programme\nid: P1\ncredits: 40\nmodules: [M40, M40]\n${modules}`, 'programme-credit-total');
  });

  it('says nothing where credits are not known', () => {
    for (const lines of [
      'modules: [M40]',
      'credits: 60',
      'credits: 60\nmodules: [M40, M99]',
      'credits: 60\nmodules: [M40, BS1]',
    ])
      checkNone(
        `kind: programme\nid: P1\n${lines}\n${modules}---\nkind: module\nid: BS1\nminutes: 20\n`,
        'programme-credit-total',
      );
  });
});
