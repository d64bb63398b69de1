// HTML that nothing an author writes can break out of: a tagged template that escapes whatever it is given.
import { htmlText } from '../base/html-text';

/** A piece of HTML; made with `markup`, nothing in it was written by an author as it stands. */
export interface Markup {
  readonly source: string;
}

/** What a template may hold: text is escaped, markup is taken as it is. */
export type MarkupValue = string | number | Markup | readonly Markup[] | undefined;

/** The template as markup. Text is safe between tags and within quoted attributes, where alone it may stand. */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  let source = parts[0] ?? '';
  values.forEach((value, place) => {
    source += inserted(value) + (parts[place + 1] ?? '');
  });
  return { source };
}

/** Pieces one behind the other. */
export function joined(pieces: readonly Markup[]): Markup {
  return { source: pieces.map(({ source }) => source).join('') };
}

function inserted(value: MarkupValue): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return htmlText(value);
  if (typeof value === 'number') return String(value);
  return 'source' in value ? value.source : joined(value).source;
}
