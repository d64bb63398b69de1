// Edge cases of crosswalk-broken; its page holds the plain examples.
import { checkDiagnostics, checkNone } from '../../../test/check';

/** Two frameworks and a crosswalk with these links; `more` are further files. */
const workspace = (links: string, more = ''): string => `
#- f.curriculum.yaml
kind: framework
id: a
version: "1"
title: A
items: [{id: A-1, label: One}, {id: A-2, label: Two}, {id: A-9, label: Old, status: retired}]
---
kind: framework
id: b
version: "1"
title: B
items: [{id: B-1, label: One}, {id: B-2, label: Two}]
#- w.crosswalk.yaml
kind: crosswalk
id: w
from: a@1
to: b@1
links:
${links}${more}`;

describe('crosswalk-broken', () => {
  it('looks from both ends', () => {
    checkDiagnostics(
      workspace(`  - {from: A-1, to: B-1, match: exact}
  - {from: A-2, to: B-1, match: exact}
#                               ^^^^^ warning crosswalk-broken: "B-1" is said to be exactly "A-1" and exactly "A-2", which cannot both hold, so derived coverage would count twice; make one of them "close", "broader" or "narrower"
`),
      'crosswalk-broken',
    );
  });

  it('takes one link that stands there twice for no contradiction', () => {
    checkNone(
      workspace('  - {from: A-1, to: B-1, match: exact}\n  - {from: A-1, to: B-1, match: exact}\n'),
      'crosswalk-broken',
    );
  });

  it('lets one item be close to several, and exactly one of them', () => {
    checkNone(
      workspace('  - {from: A-1, to: B-1, match: exact}\n  - {from: A-1, to: B-2, match: close}\n'),
      'crosswalk-broken',
    );
  });

  it('leaves items that its own version lacks or has retired to other rules', () => {
    checkNone(
      workspace('  - {from: A-7, to: B-1, match: close}\n  - {from: A-9, to: B-2, match: close}\n'),
      'crosswalk-broken',
    );
  });

  it('says nothing of a newer version that nobody uses, or that has the item still', () => {
    const newer =
      '#- n.framework.yaml\nkind: framework\nid: a\nversion: "2"\ntitle: A\nitems: [{id: A-2, label: Two}]\n';
    const programme = '#- p.programme.yaml\nkind: programme\nid: P\ntitle: P\nframeworks: [a@1]\nmodules: []\n';
    checkNone(workspace('  - {from: A-1, to: B-1, match: close}\n', newer + programme), 'crosswalk-broken');
    const using = programme.replace('a@1', 'a@2');
    checkNone(workspace('  - {from: A-2, to: B-1, match: close}\n', newer + using), 'crosswalk-broken');
  });

  it('says nothing of half-written links', () => {
    checkNone(
      workspace('  - {from: A-1, match: exact}\n  - {to: B-1, match: exact}\n  - {from: A-1, to: B-1}\n'),
      'crosswalk-broken',
    );
  });
});
