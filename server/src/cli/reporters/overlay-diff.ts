// What an overlay changes, for people on a terminal, for a page, and for other programs.
import { counted } from '../../core/base/phrases';
import type { OverlayChange, OverlayDiff } from '../../core/features/overlay-diff';
import { harmless } from '../../core/base/harmless';
import { documentText } from '../../core/base/markdown-text';
import { wrapped } from '../layout';
import type { Style } from '../style';
import { textTable } from '../text-table';
import { jsonDocument } from '../../core/report/json-document';

/** The changes as a table on a terminal. */
export function overlayDiffTable(diff: OverlayDiff, style: Style): string {
  const heading = wrapped(harmless(headingOf(diff)), style.width).map((line) => style.paint.bold(line));
  const columns = [
    { title: 'overlay', wraps: false },
    { title: 'change', wraps: false },
    { title: 'item', wraps: false },
    { title: 'what', wraps: true },
  ];
  const rows = diff.changes.map((one) => [one.overlay, one.change, one.item, whatText(one)]);
  const table = rows.length === 0 ? [] : ['', ...textTable(columns, rows, style)];
  return `${[...heading, ...table, '', `${counted(diff.changes.length, 'change')}.`].join('\n')}\n`;
}

/** The changes as Markdown, for those who approve them. */
export function overlayDiffMarkdown(diff: OverlayDiff): string {
  const rows = diff.changes.map((one) =>
    [one.overlay, one.change, one.item, whatText(one)].map(documentText).join(' | '),
  );
  return [
    `## ${documentText(headingOf(diff))}`,
    '',
    '| overlay | change | item | what |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
    `${counted(diff.changes.length, 'change')}.`,
    '',
  ].join('\n');
}

/** The changes as JSON; the shape is a contract. */
export function overlayDiffJson({ overlay, title, base, layers, changes }: OverlayDiff): string {
  const all = changes.map(({ overlay: by, change, item, before, after, reason }) => ({
    ...{ overlay: by, change, item },
    before: before ?? null,
    after: after ?? null,
    reason: reason ?? null,
  }));
  return jsonDocument({ version: 1, overlay, title: title ?? null, base, layers, changes: all });
}

function headingOf({ overlay, title, base, layers }: OverlayDiff): string {
  const below = layers.slice(0, -1);
  const name = title === undefined ? overlay : `${title} (${overlay})`;
  return `${name}${below.length === 0 ? '' : `, over ${below.toReversed().join(', over ')}`}, against ${base}`;
}

function whatText({ change, before, after, reason }: OverlayChange): string {
  switch (change) {
    case 'added':
      return `${after ?? ''}${before === undefined ? '' : `, refining ${before}`}`;
    case 'part':
      return `${after ?? ''}, a part of ${before ?? ''}`;
    case 'not applicable':
      return `${before ?? ''}: ${reason ?? ''}`;
    case 'label':
    case 'wording':
      return `${before ?? ''} → ${after ?? ''}`;
    case 'no effect':
      return reason ?? '';
  }
}
