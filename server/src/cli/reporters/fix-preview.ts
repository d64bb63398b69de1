// What `--fix` would change, as a difference by lines; nothing has been written.
import { compareText } from '../../core/base/diagnostic';
import { harmless } from '../../core/base/harmless';
import { counted } from '../../core/base/phrases';
import type { Uri } from '../../core/base/uri';
import { lineDiff } from '../line-diff';
import { shownPath } from '../paths';
import type { Style } from '../style';

/** What the preview needs beyond the texts. */
export interface PreviewOptions {
  readonly cwd: string;
  /** How many fixes were applied to get from the old texts to the new ones. */
  readonly fixed: number;
  readonly style: Style;
  readonly quiet: boolean;
}

/** The differences between the texts of the same files before and after fixing. */
export function fixPreview(
  before: ReadonlyMap<Uri, string>,
  after: ReadonlyMap<Uri, string>,
  { cwd, fixed, style, quiet }: PreviewOptions,
): string {
  const changed = [...after].filter(([uri, text]) => text !== before.get(uri));
  const files = changed
    .map(([uri, text]) => ({ path: harmless(shownPath(cwd, uri)), lines: lineDiff(before.get(uri) ?? '', text) }))
    .sort((a, b) => compareText(a.path, b.path));
  const blocks = files.map(({ path, lines }) =>
    [`--- ${path}`, `+++ ${path}`].map(style.paint.bold).concat(lines.map((line) => painted(line, style))),
  );
  const closing =
    fixed === 0
      ? 'There is nothing that --fix would change.'
      : `--fix would apply ${counted(fixed, 'fix', 'fixes')} to ${counted(files.length, 'file')}; nothing has been written.`;
  const parts = [...blocks.map((block) => block.join('\n')), ...(quiet ? [] : [closing])];
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

function painted(line: string, { paint }: Style): string {
  const text = line.charAt(0) + harmless(line.slice(1).replace(/\r$/, ''));
  if (line.startsWith('@@')) return paint.cyan(text);
  if (line.startsWith('+')) return paint.green(text);
  return line.startsWith('-') ? paint.red(text) : text;
}
