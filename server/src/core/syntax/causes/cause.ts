// What a syntax fault is explained with: the parser's complaint, the line it is on, and the cause that is made of them.
import type { TextRange } from '../../base/text-range';
import type { Line } from './lines';

/** A complaint of the parser: its code and where it noticed, in offsets of the text it read. */
export interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly range: TextRange;
}

/** What the author should know, and how to read on. Offsets are those of the text that was read. */
export interface Cause {
  readonly cause: string;
  readonly range: TextRange;
  /** The part of the text in which other findings would only follow from this fault. */
  readonly region: TextRange;
  /** A change that removes the fault, so that the rest can be read; undefined when the parser recovers well by itself. */
  readonly repair: { readonly range: TextRange; readonly text: string; readonly title: string | undefined } | undefined;
}

/** Explains a complaint about `text`, which was mended from what the author has `written`, or leaves it to the next. */
export type Explain = (text: string, complaint: Complaint, line: Line, written: string) => Cause | undefined;
