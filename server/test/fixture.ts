// The fixture language: one string is a workspace, with cursor marks and caret annotations in it.

/** One caret annotation: a range of the file's clean text, and what is expected there. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A file of a fixture, marks and annotations taken out. */
export interface FixtureFile {
  readonly path: string;
  readonly text: string;
  readonly flags: readonly string[];
  /** The offsets of `$0`. */
  readonly cursors: readonly number[];
  readonly annotations: readonly Annotation[];
}

/** The name of a fixture's only file when it names none; any kinds may stand in it. */
export const defaultPath = 'test.curriculum.yaml';

/** What a workspace is given of the file; with the flag `unreadable`, only why its text cannot be had. */
export function givenText({ text, flags }: FixtureFile): string | { readonly unreadable: string } {
  return flags.includes('unreadable') ? { unreadable: 'permission to read it is denied' } : text;
}

/** Reads a fixture. */
export function parseFixture(fixture: string): readonly FixtureFile[] {
  const files: { path: string; flags: string[]; lines: string[] }[] = [];
  for (const line of fixture.replace(/^\n/, '').split('\n')) {
    const header = /^#- (\S+)((?: \S+)*)\s*$/.exec(line);
    if (header !== null)
      files.push({ path: header[1] ?? '', flags: (header[2] ?? '').split(' ').filter(Boolean), lines: [] });
    else {
      if (files.length === 0) files.push({ path: defaultPath, flags: [], lines: [] });
      files.at(-1)?.lines.push(line);
    }
  }
  return files.map(({ path, flags, lines }) => readFile(path, flags, lines));
}

/** The file as a fixture writes it, with these annotations in the place of its own. */
export function renderFile(file: FixtureFile, annotations: readonly Annotation[], withHeader: boolean): string {
  const lineEnd = file.flags.includes('crlf') ? '\r\n' : '\n';
  const text = file.text.replace(/^\uFEFF/, '');
  const shift = file.text.length - text.length;
  const lines: string[] = withHeader ? [`#- ${[file.path, ...file.flags].join(' ')}`] : [];
  let start = 0;
  for (const line of text.split(lineEnd)) {
    const end = start + line.length;
    lines.push(line);
    for (const one of annotations) {
      const from = one.start - shift;
      const here =
        from >= start &&
        (from < end || (from === end && end === start) || (from === end && !isNextLine(from, text, lineEnd)));
      if (here) lines.push(caretLine(from - start, Math.min(one.end - shift, end) - start, one.text));
    }
    start = end + lineEnd.length;
  }
  return lines.join('\n');
}

function isNextLine(offset: number, text: string, lineEnd: string): boolean {
  return offset > text.length && !text.endsWith(lineEnd);
}

function caretLine(from: number, to: number, text: string): string {
  const width = Math.max(1, to - from);
  if (from === 0 && width === 1) return `#< ${text}`;
  if (from === 0) return `#${'^'.repeat(width - 1)} ${text}`;
  return `#${' '.repeat(from - 1)}${'^'.repeat(width)} ${text}`;
}

const caret = /^#( *)(\^+)(?: (.*))?$/;
const single = /^#< (.*)$/;

function readFile(path: string, flags: readonly string[], lines: readonly string[]): FixtureFile {
  const lineEnd = flags.includes('crlf') ? '\r\n' : '\n';
  const annotations: Annotation[] = [];
  const cursors: number[] = [];
  const bom = flags.includes('bom') ? '\uFEFF' : '';
  const kept: string[] = [];
  let length = bom.length;
  let lineStart = length;
  for (const line of lines) {
    const found = annotationOf(line);
    if (found !== undefined) {
      annotations.push({ start: lineStart + found.start, end: lineStart + found.end, text: found.text });
      continue;
    }
    lineStart = length;
    const clean = takeCursors(line, lineStart, cursors);
    kept.push(clean);
    length += clean.length + lineEnd.length;
  }
  return { path, text: bom + kept.join(lineEnd), flags, cursors, annotations };
}

function annotationOf(line: string): Annotation | undefined {
  const one = single.exec(line);
  if (one !== null) return { start: 0, end: 1, text: one[1] ?? '' };
  const match = caret.exec(line);
  if (match === null) return undefined;
  const [, gap = '', carets = '', text = ''] = match;
  if (gap === '') return { start: 0, end: carets.length + 1, text };
  return { start: gap.length + 1, end: gap.length + 1 + carets.length, text };
}

function takeCursors(line: string, lineStart: number, cursors: number[]): string {
  let clean = '';
  for (let at = 0; at < line.length; at++) {
    if (line.startsWith('\\$0', at)) {
      clean += '$0';
      at += 2;
    } else if (line.startsWith('$0', at)) {
      cursors.push(lineStart + clean.length);
      at += 1;
    } else clean += line.charAt(at);
  }
  return clean;
}
