// Every rule, in the order of its ID. A rule that is not listed here does not run.
import { ambiguousJobTitle } from './ambiguous-job-title';
import { areaLinkOnly } from './area-link-only';
import { assessmentWithoutOutcome } from './assessment-without-outcome';
import { competencyNotAssessed } from './competency-not-assessed';
import { competencyNotCovered } from './competency-not-covered';
import { competencyNotTaught } from './competency-not-taught';
import { competencyOnlyOptional } from './competency-only-optional';
import { compoundOutcome } from './compound-outcome';
import { creditHours } from './credit-hours';
import { crosswalkBroken } from './crosswalk-broken';
import { deprecatedCompetency } from './deprecated-competency';
import { duplicateId } from './duplicate-id';
import { duplicateKey } from './duplicate-key';
import { duplicateLink } from './duplicate-link';
import { duplicateOutcome } from './duplicate-outcome';
import { evidenceTooWeak } from './evidence-too-weak';
import { frameworkNotPinned } from './framework-not-pinned';
import { ignoreWithoutReason } from './ignore-without-reason';
import { inductionCore } from './induction-core';
import { interprofessionalMissing } from './interprofessional-missing';
import { invalidLevel } from './invalid-level';
import { invalidValue } from './invalid-value';
import { involvementMissing } from './involvement-missing';
import { levelOrder } from './level-order';
import { levelOutOfRange } from './level-out-of-range';
import { lookAlikeCharacter } from './look-alike-character';
import { missingRequiredField } from './missing-required-field';
import { outcomeNotAssessed } from './outcome-not-assessed';
import { outcomeNotTaught } from './outcome-not-taught';
import { outcomeWithoutCompetency } from './outcome-without-competency';
import { overMappedOutcome } from './over-mapped-outcome';
import { overlayOrphan } from './overlay-orphan';
import { overlayWeakensCore } from './overlay-weakens-core';
import { patternWithoutEffect } from './pattern-without-effect';
import { practiceHours } from './practice-hours';
import { preferredTerm } from './preferred-term';
import { prerequisiteCycle } from './prerequisite-cycle';
import { prerequisiteOrder } from './prerequisite-order';
import { programmeCreditTotal } from './programme-credit-total';
import { programmeOutcomeUnsupported } from './programme-outcome-unsupported';
import { referenceCycle } from './reference-cycle';
import { roleExpectationUnmet } from './role-expectation-unmet';
import type { Rule } from './rule';
import { textCutShort } from './text-cut-short';
import { themeNotCovered } from './theme-not-covered';
import { unknownCompetency } from './unknown-competency';
import { unknownProperty } from './unknown-property';
import { unmeasurableVerb } from './unmeasurable-verb';
import { unreadableFile } from './unreadable-file';
import { unresolvedReference } from './unresolved-reference';
import { waiverExpired } from './waiver-expired';
import { waiverUnused } from './waiver-unused';
import { weightingTotal } from './weighting-total';
import { wrongTypeScalar } from './wrong-type-scalar';
import { yamlSyntax } from './yaml-syntax';

/** All rules. */
export const rules: readonly Rule[] = [
  ambiguousJobTitle,
  areaLinkOnly,
  assessmentWithoutOutcome,
  competencyNotAssessed,
  competencyNotCovered,
  competencyNotTaught,
  competencyOnlyOptional,
  compoundOutcome,
  creditHours,
  crosswalkBroken,
  deprecatedCompetency,
  duplicateId,
  duplicateKey,
  duplicateLink,
  duplicateOutcome,
  evidenceTooWeak,
  frameworkNotPinned,
  ignoreWithoutReason,
  inductionCore,
  interprofessionalMissing,
  invalidLevel,
  invalidValue,
  involvementMissing,
  levelOrder,
  levelOutOfRange,
  lookAlikeCharacter,
  missingRequiredField,
  outcomeNotAssessed,
  outcomeNotTaught,
  outcomeWithoutCompetency,
  overMappedOutcome,
  overlayOrphan,
  overlayWeakensCore,
  patternWithoutEffect,
  practiceHours,
  preferredTerm,
  prerequisiteCycle,
  prerequisiteOrder,
  programmeCreditTotal,
  programmeOutcomeUnsupported,
  referenceCycle,
  roleExpectationUnmet,
  textCutShort,
  themeNotCovered,
  unknownCompetency,
  unknownProperty,
  unmeasurableVerb,
  unreadableFile,
  unresolvedReference,
  waiverExpired,
  waiverUnused,
  weightingTotal,
  wrongTypeScalar,
  yamlSyntax,
];
