// Highlights of names of every kind.
import { checkHighlights } from '../../../test/check-navigation';

describe('highlights', () => {
  it('mark the definition as written and mentions as read, in this file alone', () => {
    checkHighlights(`
#- m.module.yaml
kind: module
id: M1
outcomes: [{id: LO1}, {id: LO2}]
#               ^^^ write
activities: [{id: A1, supports: [L$0O1, LO2]}]
#                                ^^^ read
assessments:
  - id: AS1
    assesses: [LO1]
#              ^^^ read
#- p.programme.yaml
kind: programme
id: P1
modules: [M1]
`);
  });

  it('mark one item whether its prefix is written or not', () => {
    checkHighlights(`
kind: module
id: M1
outcomes:
  - {id: "🙂", addresses: [COM-0$01]}
#                          ^^^^^^ read
  - {id: LO2, addresses: {hee:COM-01: mastered}}
#                         ^^^^^^^^^^ read
`);
  });

  it('mark namesakes of an unknown ID', () => {
    checkHighlights(`
kind: module
id: M1
outcomes: [{id: LO1, addresses: [Z-$09]}, {id: LO2, addresses: [Z-9]}]
#                                ^^^ read
#                                                             ^^^ read
`);
  });

  it('mark a level and a rule', () => {
    checkHighlights(`
kind: module
id: M1
outcomes: [{id: LO1, addresses: {COM-01: maste$0red, COM-02: mastered}}]
#                                        ^^^^^^^^ read
#                                                          ^^^^^^^^ read
`);
    checkHighlights(`
# care-curriculum-ignore weighting-total -- agreed
#                        ^^^^^^^^^^^^^^^ read
kind: module
id: M1
---
kind: settings
rules: {weight$0ing-total: hint}
#       ^^^^^^^^^^^^^^^ read
`);
  });
});
