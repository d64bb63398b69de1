// Text that can stand in HTML and SVG.
import { rewriteInvisible } from './harmless';

/** The text between tags and within quoted attributes: signs of markup and what is invisible as references, what steers as U+FFFD. */
export function htmlText(text: string): string {
  const literal = text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
  return rewriteInvisible(literal, (codePoint) => `&#x${codePoint.toString(16)};`);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
