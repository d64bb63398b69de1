// A paper: a document for people, as data, before it is known whether it becomes Markdown, HTML or a workbook.

/** What a paper can be written as. */
export const paperFormats = ['md', 'html', 'xlsx'] as const;
export type PaperFormat = (typeof paperFormats)[number];

/** A document to read, to print or to fill in. */
export interface Paper {
  readonly title: string;
  /** What sort of document it is, above the title. */
  readonly sort: string;
  /** Wide tables want the page on its side. */
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly PaperBlock[];
  /** Where it comes from and what it does not say, at its end. */
  readonly footnotes: readonly string[];
}

/** One block of a paper, one below the other. */
export type PaperBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Short lines, each with what it is about in front. */
  | { readonly kind: 'facts'; readonly facts: readonly PaperFact[] }
  | { readonly kind: 'table'; readonly table: PaperTable }
  /** Lines to fill in: a name, a date, a signature. */
  | { readonly kind: 'fields'; readonly labels: readonly string[] };

/** One line of facts. */
export interface PaperFact {
  readonly about: string;
  readonly text: string;
}

/** A table; every row has a cell for each column. */
export interface PaperTable {
  /** What the table is about; shown above it, and read out by screen readers. */
  readonly caption: string;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly PaperCell[])[];
}

/** A column; the widths of a table's columns are shares of its own. */
export interface PaperColumn {
  readonly title: string;
  readonly width: number;
}

/** One cell. What is to be filled in has a label of its own, so that it makes sense when it is read out alone. */
export type PaperCell =
  | { readonly kind: 'text'; readonly text: string; readonly note?: string | undefined }
  /** One of a few words, all of them on the page to be ticked. */
  | { readonly kind: 'choice'; readonly label: string; readonly options: readonly string[] }
  /** One of a few words, to be picked or written into a small box. */
  | { readonly kind: 'pick'; readonly label: string; readonly options: readonly string[] }
  /** Room for words. */
  | { readonly kind: 'blank'; readonly label: string; readonly lines: number };

/** A cell of words, with a note below them in smaller letters. */
export function textCell(text: string | undefined, note?: string): PaperCell {
  return { kind: 'text', text: text ?? '', note };
}

/** A block of facts; those without a text are left out, and so is a block of none. */
export function factsBlock(
  facts: readonly (readonly [about: string, text: string | undefined])[],
): readonly PaperBlock[] {
  const there = facts.flatMap(([about, text]) => (text === undefined || text === '' ? [] : [{ about, text }]));
  return there.length === 0 ? [] : [{ kind: 'facts', facts: there }];
}
