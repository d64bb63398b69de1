// Which words of a document are competencies, levels and references.
import { checkTokens } from '../../../test/check-marks';

describe('semantic tokens', () => {
  it('mark competencies, levels and references, and where they come into being', () => {
    checkTokens(`#- a.module.yaml crlf
kind: module
id: "M 𝔘"
#   ^^^^^^ reference!
prerequisites: [N]
#               ^ reference
outcomes:
  - id: LO1
#       ^^^ reference!
    addresses:
      COM-01: mastered
#     ^^^^^^ competency
#             ^^^^^^^^ level
  - addresses: [{competency: hee:COM-02, level: introduced}, COM]
#                            ^^^^^^^^^^ competency
#                                               ^^^^^^^^^^ level
#                                                            ^^^ competency
#- f.framework.yaml
kind: framework
id: f
#   ^ reference!
progression: [low]
#             ^^^ level!
items: [{id: X, related: [Y]}]
#            ^ competency!
#                         ^ competency
---
kind: programme
frameworks: [f@1]
#            ^^^ reference`);
  });

  it('give an aliased name once, leave out what spans lines, and work in half-typed text', () => {
    checkTokens(`kind: module
id: &m M
#      ^ reference!
prerequisites: [*m, "two
  lines"]
outcomes:
  - addresses:
      CO
#     ^^ competency`);
  });
});
