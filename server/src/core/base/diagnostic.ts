// What the engine says about a file: the finding as every shell receives it.
import type { Fix } from './fix';
import { compareRanges, type TextRange } from './text-range';
import type { Uri } from './uri';

/** How much a finding matters, gravest first. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** All severities, gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Another place that a finding speaks of. */
export interface RelatedPlace {
  readonly uri: Uri;
  readonly range: TextRange;
  readonly message: string;
}

/** How an editor may draw the range: struck through or faded. */
export type DiagnosticTag = 'deprecated' | 'unnecessary';

/** One finding, complete: where, what, how grave, and what can be done. */
export interface Diagnostic {
  readonly uri: Uri;
  readonly range: TextRange;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The ID that the finding is about, as waivers name it. */
  readonly target: string | undefined;
  /** The document that holds the finding. */
  readonly document: { readonly kind: string; readonly id: string | undefined } | undefined;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
  readonly tags: readonly DiagnosticTag[];
}

/** The order within one file: by place, then rule; findings of one rule at one place keep the order it gave them. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return compareRanges(a.range, b.range) || compareText(a.rule, b.rule);
}

/** Orders two texts by code unit, the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
