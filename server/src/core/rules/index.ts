// Every rule, in the order of its ID. A rule that is not listed here does not run.
import { areaLinkOnly } from './area-link-only';
import { competencyNotAssessed } from './competency-not-assessed';
import { competencyNotCovered } from './competency-not-covered';
import { competencyNotTaught } from './competency-not-taught';
import { competencyOnlyOptional } from './competency-only-optional';
import { evidenceTooWeak } from './evidence-too-weak';
import { interprofessionalMissing } from './interprofessional-missing';
import { involvementMissing } from './involvement-missing';
import { levelOrder } from './level-order';
import { overMappedOutcome } from './over-mapped-outcome';
import { programmeOutcomeUnsupported } from './programme-outcome-unsupported';
import { roleExpectationUnmet } from './role-expectation-unmet';
import type { Rule } from './rule';
import { themeNotCovered } from './theme-not-covered';
import { unknownCompetency } from './unknown-competency';
import { unknownProperty } from './unknown-property';
import { weightingTotal } from './weighting-total';
import { yamlSyntax } from './yaml-syntax';

/** All rules. */
export const rules: readonly Rule[] = [
  areaLinkOnly,
  competencyNotAssessed,
  competencyNotCovered,
  competencyNotTaught,
  competencyOnlyOptional,
  evidenceTooWeak,
  interprofessionalMissing,
  involvementMissing,
  levelOrder,
  overMappedOutcome,
  programmeOutcomeUnsupported,
  roleExpectationUnmet,
  themeNotCovered,
  unknownCompetency,
  unknownProperty,
  weightingTotal,
  yamlSyntax,
];
