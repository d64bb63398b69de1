// A page of the documentation as text for a terminal: headings, wrapped paragraphs, lists, examples, tables.
import { padded, widthOf, wrapped } from './layout';
import type { Style } from './style';

/** The Markdown that the pages of rules use, laid out for a terminal. */
export function pageText(markdown: string, style: Style): string {
  const blocks = blocksOf(markdown).map((block) => rendered(block, style).join('\n'));
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Lines that belong together; the lines of an example keep their form. */
interface Block {
  readonly isExample: boolean;
  readonly lines: readonly string[];
}

function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let isExample = false;
  const close = (): void => {
    if (lines.length > 0) blocks.push({ isExample, lines });
    lines = [];
  };
  for (const line of markdown.replace(/\r\n/g, '\n').split('\n')) {
    if (line.startsWith('```')) {
      close();
      isExample = !isExample;
    } else if (line === '' && !isExample) close();
    else lines.push(line);
  }
  close();
  return blocks;
}

function rendered({ isExample, lines }: Block, style: Style): readonly string[] {
  const { paint, width } = style;
  const [first = ''] = lines;
  if (isExample) return exampleLines(lines, style);
  if (first.startsWith('#')) return [paint.bold(first.startsWith('# ') ? first.slice(2) : first.replace(/^#+ /, ''))];
  if (first.startsWith('|')) return tableLines(lines, style);
  if (/^(?:[-*]|\d+\.) /.test(first))
    return lines.reduce<string[]>(joinItems, []).flatMap((item) => itemLines(item, style));
  return wrapped(lines.join(' '), width).map((line) => inline(line, style));
}

/** Examples, what they announce set apart by colour; an example may be wider than the screen. */
function exampleLines(lines: readonly string[], { paint, width }: Style): readonly string[] {
  return lines.flatMap((line) => {
    const announced = /^#( *)(\^+|<) /.exec(line);
    if (announced === null) return [`    ${line.startsWith('#-') ? paint.dim(line) : line}`.trimEnd()];
    const [head] = announced;
    const [text = '', ...more] = wrapped(line.slice(head.length), Math.max(30, width - 6 - head.length));
    return [
      paint.yellow(`    ${head}${text}`),
      ...more.map((rest) => paint.yellow(`    ${' '.repeat(head.length)}${rest}`)),
    ];
  });
}

function joinItems(items: string[], line: string): string[] {
  if (/^(?:[-*]|\d+\.) /.test(line)) return [...items, line];
  return [...items.slice(0, -1), `${items.at(-1) ?? ''} ${line.trim()}`];
}

function itemLines(item: string, style: Style): readonly string[] {
  const mark = /^\S+ /.exec(item)?.[0] ?? '';
  const lead = ' '.repeat(mark.length);
  return wrapped(item.slice(mark.length), style.width - 2 - mark.length).map((line, nth) =>
    inline(`  ${nth === 0 ? mark : lead}${line}`, style),
  );
}

function tableLines(lines: readonly string[], style: Style): readonly string[] {
  const rows = lines
    .filter((line) => !/^\|[\s|:-]+\|$/.test(line))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => plain(cell.trim())),
    );
  const widths = rows[0]?.map((_cell, place) => Math.max(...rows.map((row) => widthOf(row[place] ?? '')))) ?? [];
  return rows.map((row, nth) => {
    const line = `  ${row.map((cell, place) => padded(cell, widths[place] ?? 0)).join('  ')}`.trimEnd();
    return nth === 0 ? style.paint.bold(line) : line;
  });
}

/** Code in colour where there is colour; links as their text. */
function inline(line: string, { paint }: Style): string {
  return unlinked(line).replace(/`([^`]+)`/g, (_all, code: string) =>
    paint.isColorSupported ? paint.cyan(code) : `\`${code}\``,
  );
}

function plain(text: string): string {
  return unlinked(text).replaceAll('`', '').replaceAll('\\|', '|');
}

function unlinked(text: string): string {
  return text.replace(/\[([^\][]+)\]\([^()]*\)/g, '$1').replace(/\*\*([^*]+)\*\*/g, '$1');
}
