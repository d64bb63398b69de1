// What a rule is: an ID, a severity, the documents it looks at, and a generator of findings.
import type { DiagnosticTag, Severity } from '../base/diagnostic';
import type { Change, FileChange } from '../base/fix';
import type { TextRange } from '../base/text-range';
import type { Uri } from '../base/uri';
import type { FactName, FactTypes, Located } from '../index/facts';
import type { FileState } from '../index/file-state';
import type { Query } from '../index/query';
import type { Document, DocumentOf } from '../model/document';
import type { Kind } from '../schema/kinds';

/** The chapters of the rules, as the documentation has them. */
export type RuleCategory = 'structure' | 'coverage' | 'alignment' | 'credit-and-time' | 'context' | 'governance';

/** Something a rule finds, before settings and waivers have their say. */
export interface Finding {
  /** Where, in the file of the document. */
  readonly range: TextRange;
  /** What is wrong, why it matters, what to do; plain text, values in double quotes, no full stop. */
  readonly message: string;
  /** The ID it is about, as a waiver names it. */
  readonly target?: string | undefined;
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity | undefined;
  readonly related?: readonly FindingPlace[] | undefined;
  readonly fixes?: readonly FindingFix[] | undefined;
  readonly tags?: readonly DiagnosticTag[] | undefined;
}

/** Another place that a finding speaks of. */
export interface FindingPlace {
  readonly uri: Uri;
  readonly range: TextRange;
  readonly message: string;
}

/** A quick fix; a change without a file belongs to the document that the finding is in. */
export interface FindingFix {
  readonly title: string;
  /** Whether it may be applied unasked, because it keeps the author's meaning in every case. */
  readonly safe: boolean;
  readonly changes: readonly (Change | FileChange)[];
}

/** What a rule may ask while it looks at a document. */
export interface RuleContext {
  /** The file that holds the document. */
  readonly file: FileState;
  facts<N extends FactName>(name: N, id: string): readonly Located<FactTypes[N]>[];
  ask<A, V>(query: Query<A, V>, argument: A): V;
  /** The range of a document or of one of its parts in its own file, for a related place; undefined when it is not there. */
  locate(kind: Kind, id: string, part?: string): { readonly uri: Uri; readonly range: TextRange } | undefined;
  /** What `work` gives for a document, worked out once for all rules that look at it. */
  share<D extends object, V>(work: (document: D, context: RuleContext) => V, document: D): V;
  /** Every rule's ID. */
  readonly ruleIds: readonly string[];
  /** Whether an `include:` glob of the settings matches no file of the workspace, as far as the shell said. */
  isUnmatched(glob: string): boolean;
  /** Another file of the workspace as messages name it. */
  pathOf(uri: Uri): string;
  /** The date as `2026-07-31`, or undefined when nobody said. */
  today(): string | undefined;
}

/** What every rule says of itself. */
interface RuleBase {
  /** kebab-case, names the fault; also the name of its file, page and test. */
  readonly id: string;
  readonly category: RuleCategory;
  readonly severity: Severity;
  /** One sentence for lists, without a full stop. */
  readonly summary: string;
  /** Whether some of its findings come with a quick fix. */
  readonly fixable: boolean;
  /**
   * The fields that it reckons with or misses, by kind of document: `assessments/#/weighting`. It is not run on a document
   * where one of them is reported as unreadable, there or in a document that belongs to it: what came of it would only follow.
   */
  readonly reads?: { readonly [K in Kind]?: readonly string[] };
  /** Whether it speaks of what is absent; it is not run where part of the file could not be read. */
  readonly needsWhole?: boolean;
}

/** A rule for documents of one or several kinds. */
export interface DocumentRule<K extends Kind> extends RuleBase {
  readonly on: readonly K[];
  check(document: DocumentOf<K>, context: RuleContext): Iterable<Finding>;
}

/** A rule for a file as a whole: its syntax, its shape, any kind of document. */
export interface FileRule extends RuleBase {
  readonly on: 'file';
  check(file: FileState, context: RuleContext): Iterable<PlacedFinding>;
}

/** A rule that looks at what waivers and ignores did to the findings of all others. */
export interface SuppressionRule extends RuleBase {
  readonly on: 'suppressions';
  check(file: FileState, context: SuppressionContext): Iterable<PlacedFinding>;
}

/** What a suppression rule may ask beyond the rest. Where it cannot be told whether something is idle, it is not. */
export interface SuppressionContext extends RuleContext {
  /** Whether the waiver, the nth of the waivers document at this place of this file, excuses no finding. */
  isIdleWaiver(place: number, nth: number): boolean;
  /** Whether the nth ignore comment of this file excuses no finding of the rule that it names. */
  isIdleIgnore(nth: number, rule: string): boolean;
}

/** A finding of a file rule, with the document it belongs to when there is one. */
export interface PlacedFinding extends Finding {
  readonly document?: Document | undefined;
}

/** Any rule. */
export type Rule = FileRule | SuppressionRule | { readonly [K in Kind]: DocumentRule<K> }[Kind];

/** Declares a rule for documents; the kinds in `on` give the type that `check` receives. */
export function documentRule<const K extends Kind>(rule: DocumentRule<K>): Rule {
  return rule as unknown as Rule;
}

/** Declares a rule for files. */
export function fileRule(rule: Omit<FileRule, 'on'>): FileRule {
  return { ...rule, on: 'file' };
}

/** Declares a rule about waivers and ignores. */
export function suppressionRule(rule: Omit<SuppressionRule, 'on'>): SuppressionRule {
  return { ...rule, on: 'suppressions' };
}
