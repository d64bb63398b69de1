// Text of authors within Markdown: shown as it is, never obeyed. The one escaper, for hovers and for documents.
import { harmless, rewriteInvisible } from './harmless';

/** The text on one line, in which nothing means anything to CommonMark, to tables and strikethrough of GitHub, or to HTML. */
export function markdownText(text: string): string {
  return harmless(literal(text));
}

/**
 * The same for documents that a forge may render: there `@name`, `#1`, `:word:` and addresses become links, pings and
 * pictures unless a comment parts them. Invisible letters are written as references, so that none is lost.
 */
export function documentText(text: string): string {
  return rewriteInvisible(parted(literal(text)), (codePoint) => `&#x${codePoint.toString(16)};`);
}

/** An address as a link that shows it; as text where it is none that a browser opens. */
export function documentAddress(address: string): string {
  return /^https?:\/\/[!-;=?-~]+$/.test(address) ? `<${address}>` : documentText(address);
}

function literal(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
    .replace(/[\\`*[\]<>~|#$]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/^(?:[+-]|=+$)/, '\\$&')
    .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');
}

/** A comment that shows nothing, and that no name, number or address goes on across. */
const parting = '<!-- -->';

/** Behind each of these a forge would make a link, a picture or a ping of what follows. */
const links = new RegExp(
  [
    '(?<!\\w)@(?=[\\w\\\\])',
    '(?<=[\\w.+-])@(?=[\\w.\\\\-]*\\.[\\w.-]*[a-z])',
    '\\\\#(?=\\d)',
    '\\bGH-(?=\\d)',
    ':(?=[\\w+-]*[a-z+-][\\w+-]*:)',
    ':(?=//)',
    '\\bwww(?=\\.)',
    '\\b(?:mailto|xmpp):',
  ].join('|'),
  'gi',
);

function parted(text: string): string {
  return text.replace(links, `$&${parting}`);
}
