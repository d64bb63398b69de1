// The workspace's settings: default frameworks, which files are read, coverage policy, severities of rules.
import type { Text } from '../base/text-range';
import { valueOf, type MapNode } from '../syntax/tree';
import type { DocumentBase } from './document-base';
import { numberField, textField, textOf, textsField, wordField } from './read';

/** Which items a programme must cover. */
export const requirements = ['components', 'all', 'none'] as const;
export type Requirement = (typeof requirements)[number];

/** The ladder of evidence, lowest rung first. */
export const evidenceGrades = ['declared', 'taught', 'assessed', 'assured'] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];

/** The matches of crosswalks from which coverage is derived: `close` takes exact ones too. */
export const derivations = ['close', 'exact', 'none'] as const;
export type Derivation = (typeof derivations)[number];

/** What the workspace asks of its programmes. */
export interface Policy {
  readonly require: Requirement;
  readonly evidence: EvidenceGrade;
  /** The severity of findings about coverage; `information` is what a framework of content asks for itself. */
  readonly enforce: 'information' | 'warning' | 'error';
  readonly derive: Derivation;
  /** The most items one outcome should address. */
  readonly maxItemsPerOutcome: number;
}

/** The policy of a workspace that says nothing about it. */
export const defaultPolicy: Policy = {
  require: 'components',
  evidence: 'assessed',
  enforce: 'warning',
  derive: 'close',
  maxItemsPerOutcome: 5,
};

/** A rule's severity as the settings have it. */
export interface RuleSetting {
  readonly rule: Text;
  readonly severity: Text | undefined;
}

export interface Settings extends DocumentBase {
  readonly kind: 'settings';
  readonly frameworks: readonly Text[];
  readonly include: readonly Text[];
  readonly exclude: readonly Text[];
  readonly policy: Policy;
  readonly rules: readonly RuleSetting[];
}

/** Reads the settings off their mapping; what is missing or wrong stays at its default. */
export function readSettings(map: MapNode, base: DocumentBase): Settings {
  return {
    kind: 'settings',
    frameworks: textsField(map, 'frameworks'),
    include: textsField(map, 'include'),
    exclude: textsField(map, 'exclude'),
    policy: policyOf(map),
    rules: rulesOf(map),
    ...base,
  };
}

function policyOf(map: MapNode): Policy {
  const node = valueOf(map, 'policy');
  if (node?.kind !== 'map') return defaultPolicy;
  return {
    require: wordField(node, 'require', requirements)?.value ?? defaultPolicy.require,
    evidence: wordField(node, 'evidence', evidenceGrades)?.value ?? defaultPolicy.evidence,
    enforce: textField(node, 'enforce')?.value === 'error' ? 'error' : 'warning',
    derive: wordField(node, 'derive', derivations)?.value ?? defaultPolicy.derive,
    maxItemsPerOutcome: numberField(node, 'max_items_per_outcome')?.value ?? defaultPolicy.maxItemsPerOutcome,
  };
}

function rulesOf(map: MapNode): readonly RuleSetting[] {
  const node = valueOf(map, 'rules');
  if (node?.kind !== 'map') return [];
  return node.entries.map(({ key, value }) => ({
    rule: { value: key.text, range: key.range },
    severity: textOf(value),
  }));
}
