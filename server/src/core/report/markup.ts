// HTML that nothing an author writes can break out of: a tagged template that escapes whatever it is given.

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
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return 'source' in value ? value.source : joined(value).source;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '').replace(forbidden, '\uFFFD');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that a document must not hold, and marks that turn the direction of what follows. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;
