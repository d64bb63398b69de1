// A slip: text that YAML takes for something else than its author, found before parsing and read as it was meant.
import type { TextRange } from '../../base/text-range';
import type { SlipRule } from '../tree';

/** One slip, in offsets of the text it was found in. */
export interface Slip {
  readonly rule: SlipRule;
  readonly severity: 'error' | 'warning';
  /** Where to point at. */
  readonly range: TextRange;
  /** What is wrong, why it matters, what to do. */
  readonly cause: string;
  readonly edit: { readonly range: TextRange; readonly newText: string };
  readonly title: string;
  readonly safe: boolean;
  /** Whether the text is read with the edit applied; else it is read as it stands. */
  readonly mends: boolean;
}
