// Every rule, in the order of its ID. A rule that is not listed here does not run.
import { competencyNotCovered } from './competency-not-covered';
import type { Rule } from './rule';
import { unknownCompetency } from './unknown-competency';
import { unknownProperty } from './unknown-property';
import { weightingTotal } from './weighting-total';
import { yamlSyntax } from './yaml-syntax';

/** All rules. */
export const rules: readonly Rule[] = [
  competencyNotCovered,
  unknownCompetency,
  unknownProperty,
  weightingTotal,
  yamlSyntax,
];
