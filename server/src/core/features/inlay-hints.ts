// Small texts between the author's own: what an ID means, what weightings come to, how hours compare with credits.
import { LineIndex, lineText } from '../base/line-index';
import { figure } from '../base/phrases';
import type { TextRange } from '../base/text-range';
import type { Uri } from '../base/uri';
import { resolveItem } from '../index/item-reference';
import type { Document } from '../model/document';
import type { Module } from '../model/module';
import type { Name } from '../names/name';
import { namesOf } from '../names/names-of';
import { viewsForName } from '../names/views-in-play';
import type { Snapshot } from '../snapshot';

/** The kinds of hint; each can be switched off. */
export const hintKinds = ['label', 'weighting', 'hours'] as const;
export type HintKind = (typeof hintKinds)[number];

/** One hint; it is drawn with a space before it. */
export interface InlayHint {
  readonly kind: HintKind;
  readonly offset: number;
  readonly text: string;
}

/** Kinds that are false are left out; labels that would make a line longer than `width` are too. */
export type HintOptions = Readonly<Partial<Record<HintKind, boolean>>> & { readonly width?: number };

const usualWidth = 120;
const labelLimit = 60;
/** One credit stands for ten hours of learning. */
const hoursPerCredit = 10;

/** The hints within a range of a file, in the order of its text. */
export function inlayHints(
  snapshot: Snapshot,
  uri: Uri,
  range: TextRange,
  options: HintOptions = {},
): readonly InlayHint[] {
  const file = snapshot.file(uri);
  if (file === undefined) return [];
  const hints: InlayHint[] = [];
  const shows = (kind: HintKind): boolean => options[kind] !== false;
  for (const document of file.content.documents) {
    if (document.range.end < range.start || range.end < document.range.start) continue;
    if (shows('label')) hints.push(...labelHints(document, range, snapshot, file.text, options.width ?? usualWidth));
    if (document.kind === 'module' && shows('weighting')) hints.push(...weightingHints(document));
    if (document.kind === 'module' && shows('hours')) hints.push(...hoursHints(document));
  }
  const within = hints.filter(({ offset }) => range.start <= offset && offset <= range.end);
  return within.sort((a, b) => a.offset - b.offset);
}

/** The labels of items and the titles of modules; a line on which they do not all fit has none. */
function labelHints(
  document: Document,
  range: TextRange,
  snapshot: Snapshot,
  text: string,
  width: number,
): readonly InlayHint[] {
  const lines = new LineIndex(text);
  const byLine = new Map<number, Map<number, InlayHint>>();
  for (const name of namesOf(document)) {
    const { end } = name.text.range;
    const { line } = lines.position(end);
    if (lines.lineStart(line + 1) < range.start || range.end < lines.lineStart(line)) continue;
    const label = labelOf(name, document, snapshot);
    if (label === undefined || label === '') continue;
    const hints = byLine.get(line) ?? new Map<number, InlayHint>();
    byLine.set(line, hints.set(end, { kind: 'label', offset: end, text: shortened(label) }));
  }
  return [...byLine].flatMap(([line, hints]) => {
    const added = [...hints.values()].reduce((sum, hint) => sum + hint.text.length + 1, 0);
    return lineText(text, lines, line).length + added <= width ? [...hints.values()] : [];
  });
}

function labelOf(name: Name, document: Document, snapshot: Snapshot): string | undefined {
  if (name.defines) return undefined;
  if (name.kind === 'module') return snapshot.facts('module', name.text.value)[0]?.facts.title;
  if (name.kind !== 'item') return undefined;
  const resolution = resolveItem(name.text.value, viewsForName(document, name, snapshot));
  return resolution.found === 'one' ? resolution.item.label : undefined;
}

function shortened(label: string): string {
  const letters = Array.from(label.replace(/\s+/g, ' '));
  return letters.length > labelLimit ? `${letters.slice(0, labelLimit - 1).join('')}…` : letters.join('');
}

/** Behind each weighting that counts, what they come to so far. */
function* weightingHints({ assessments }: Module): Generator<InlayHint> {
  let total = 0;
  for (const { weighting, purpose, passFail } of assessments) {
    if (weighting === undefined || purpose !== 'summative' || passFail) continue;
    total += weighting.value;
    yield { kind: 'weighting', offset: weighting.range.end, text: `${figure(total)} of 100` };
  }
}

/** Behind the credits, the hours they stand for and those that are planned. */
function* hoursHints({ credits, hours }: Module): Generator<InlayHint> {
  if (credits === undefined || credits.value <= 0) return;
  const expected = figure(credits.value * hoursPerCredit);
  if (hours === undefined) {
    yield { kind: 'hours', offset: credits.range.end, text: `${expected} hours` };
    return;
  }
  const planned = hours.scheduled + hours.practice + hours.simulated + hours.independent;
  yield { kind: 'hours', offset: credits.range.end, text: `${figure(planned)} of ${expected} hours` };
}
