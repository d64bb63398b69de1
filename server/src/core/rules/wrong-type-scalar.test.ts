// Fixes and edge cases of wrong-type-scalar; its page holds the plain examples.
import { checkDiagnostics, checkFix, checkFixTitles, checkNone } from '../../../test/check';

const module = 'kind: module\nid: CC701\ntitle: Working with people\n';

describe('wrong-type-scalar', () => {
  it('puts text in quotes, in block and in flow', () => {
    checkFix(
      '#- cc701.module.yaml crlf\nkind: module\nid: CC701\ntitle: 10$01 # the room\nlevel: 7\n',
      'Put it in quotes',
      '#- cc701.module.yaml crlf\nkind: module\nid: CC701\ntitle: "101" # the room\nlevel: 7\n',
    );
    checkFix(
      '{kind: module, id: CC701, title: T, version: 20$026.10}',
      'Put it in quotes',
      '{kind: module, id: CC701, title: T, version: "2026.10"}',
    );
  });

  it('puts a truth value in quotes where an ID is meant', () => {
    checkFix(
      'kind: programme\nid: P1\ntitle: T\npathways: [{id: tr$0ue, title: Yes}]\n',
      'Put it in quotes',
      'kind: programme\nid: P1\ntitle: T\npathways: [{id: "true", title: Yes}]\n',
    );
  });

  it('takes the quotes off a number', () => {
    checkFix(`${module}credits: '2$00'\n`, 'Take the quotes away', `${module}credits: 20\n`);
  });

  it('finds the one number in a text', () => {
    checkFix(`${module}credits: 20$0 credits\n`, 'Change to 20', `${module}credits: 20\n`);
    checkFix(`${module}level: Le$0vel 6\n`, 'Change to 6', `${module}level: 6\n`);
    checkFix(`${module}hours: {scheduled: "1,2$000 h"}\n`, 'Change to 1200', `${module}hours: {scheduled: 1200}\n`);
    checkFixTitles(`${module}credits: 10 to$0 20\n`, []);
    checkFixTitles(`${module}credits: ma$0ny\n`, []);
    checkFixTitles(`${module}minutes: "1$0.5"\n`, []);
    checkFixTitles(`${module}credits: .i$0nf\n`, []);
  });

  it('rounds where only whole numbers count', () => {
    checkFix(`${module}minutes: 44$0.6\n`, 'Change to 45', `${module}minutes: 45\n`);
  });

  it('puts lone values in a list', () => {
    checkFix(
      `${module}prerequisites: CC6$001, CC602\n`,
      'Put it in a list',
      `${module}prerequisites: [CC601, CC602]\n`,
    );
    checkFix(
      `${module}outcomes: {i$0d: LO1, statement: Listen.}\n`,
      'Put it in a list',
      `${module}outcomes: [{id: LO1, statement: Listen.}]\n`,
    );
    checkFix(
      `${module}outcomes: [{id: LO1, statement: Listen., addresses: CO$0M-01}]\n`,
      'Put it in a list',
      `${module}outcomes: [{id: LO1, statement: Listen., addresses: [COM-01]}]\n`,
    );
    checkFixTitles(`${module}outcomes: no$0ne\n`, []);
  });

  it('takes a list out of a list only where its entries stay apart', () => {
    const programme = 'kind: programme\nid: P1\ntitle: T\n';
    checkFix(
      `${programme}modules: [[A, $0B], C]\n`,
      'Take the inner brackets away',
      `${programme}modules: [A, B, C]\n`,
    );
    checkFix(
      `${programme}modules:\n  - [A$0]\n  - B\n`,
      'Take the inner brackets away',
      `${programme}modules:\n  - A\n  - B\n`,
    );
    checkFixTitles(`${programme}modules:\n  - [A, $0B]\n`, []);
  });

  it('marks no more than one line', () => {
    checkDiagnostics(
      `
kind: module
id: CC701
title: ["Working with people",
#      ^^^^^^^^^^^^^^^^^^^^^^^ error wrong-type-scalar: "title" takes a text, and this is a list; write for example title: Working with people and teams
  and teams]
`,
      'wrong-type-scalar',
    );
  });

  it('reads IDs that look like numbers as they are written', () => {
    checkNone(
      `
kind: module
id: 001
title: Working with people
prerequisites: [7.10, 1e3, no, on]
outcomes:
  - {id: 1.10, statement: Listen., addresses: {2.10: 1, 2.1: }}
`,
      'wrong-type-scalar',
    );
  });

  it('accepts what stays empty', () => {
    checkNone(
      `
kind: role
id: R
title: A role
expects:
  COM-01:
also_called:
---
kind: settings
rules:
  unmeasurable-verb:
`,
      'wrong-type-scalar',
    );
  });

  it('leaves labelled and broken levels to level-out-of-range', () => {
    checkNone(`${module}level: 6 (Master's)\n`, 'wrong-type-scalar');
    checkNone(`${module}level: 6.5\n`, 'wrong-type-scalar');
  });

  it('says what a kind is', () => {
    checkDiagnostics(
      `
kind: [module]
#     ^^^^^^^^ error wrong-type-scalar: "kind" takes a text, and this is a list; write for example kind: module
id: CC701
`,
      'wrong-type-scalar',
    );
  });

  it('says nothing of documents that are parted by nothing but lines', () => {
    checkNone(`---\n---\n${module}---\n`, 'wrong-type-scalar');
  });
});
