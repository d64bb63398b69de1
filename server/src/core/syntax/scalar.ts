// What a scalar means under YAML 1.2's core schema, and when text needs quotes to stay text.
import { stringify } from 'yaml';
import type { ScalarNode } from './tree';

const integer = /^[-+]?[0-9]+$/;
const octalOrHex = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const infinity = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const truth = /^(?:true|True|TRUE|false|False|FALSE)$/;
/** A letter first, a letter or digit last, nothing between that YAML gives a meaning where no space follows. */
const word = /^[A-Za-z](?:[\w.:-]*\w)?$/;
const empty = /^(?:~|null|Null|NULL)?$/;

/** Whether the scalar stands for "nothing": empty, `~` or `null` without quotes. */
export function isEmptyScalar(node: ScalarNode): boolean {
  return node.style === 'plain' && empty.test(node.text);
}

/** The value under the core schema (YAML 1.2.2, chapter 10.3): a number, a truth value, or the text; never null. */
export function plainValue(node: ScalarNode): string | number | boolean {
  if (node.style !== 'plain') return node.text;
  return coreValue(node.text);
}

/** What text without quotes means under the core schema. */
function coreValue(text: string): string | number | boolean {
  const first = text.charCodeAt(0);
  const couldBeNumber = first <= 57 && first >= 43;
  if (couldBeNumber) {
    if (integer.test(text) || float.test(text)) return Number(text);
    if (octalOrHex.test(text)) return Number(text);
    if (infinity.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
    return text;
  }
  if ((text.length === 4 || text.length === 5) && truth.test(text)) return text.toLowerCase() === 'true';
  return text;
}

/** The text as YAML: plain where that is safe, else in double quotes. IDs that look like numbers may stay plain. */
export function scalarSource(
  text: string,
  options: { readonly quote?: boolean; readonly flow?: boolean } = {},
): string {
  if (options.quote === true) return JSON.stringify(text);
  if (isPlainNumber(text) || isPlainWord(text)) return text;
  if (options.flow === true && /[,[\]{}]/.test(text)) return JSON.stringify(text);
  const source = stringify(text, { lineWidth: 0 }).trimEnd();
  return source.includes('\n') ? JSON.stringify(text) : source;
}

function isPlainNumber(text: string): boolean {
  return integer.test(text) || float.test(text);
}

/** What nearly every ID is, so that dozens of them at once need no YAML writer. */
function isPlainWord(text: string): boolean {
  return word.test(text) && !truth.test(text) && !empty.test(text);
}
