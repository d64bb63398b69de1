// A card as Markdown, and as plain text for clients that show no Markdown.
import type { Card, CardBlock } from './card';

/** The card in Markdown (CommonMark); whatever authors wrote is shown, never obeyed. */
export function markdownOf({ word, name, blocks }: Card): string {
  const heading = `**${escaped(word)}**${name === undefined ? '' : ` ${escaped(name)}`}`;
  return [heading, ...blocks.map(markdownBlock)].join('\n\n');
}

/** The same in plain text. */
export function plainOf({ word, name, blocks }: Card): string {
  return [name === undefined ? word : `${word}  ${name}`, ...blocks.map(plainBlock)].join('\n\n');
}

function markdownBlock(block: CardBlock): string {
  switch (block.kind) {
    case 'text':
      return escaped(block.text);
    case 'facts':
      return block.facts.map(({ about, text }) => `- ${escaped(about)}: ${escaped(text)}`).join('\n');
    case 'yaml':
      return `\`\`\`yaml\n${block.text}\n\`\`\``;
  }
}

function plainBlock(block: CardBlock): string {
  switch (block.kind) {
    case 'text':
      return oneLine(block.text);
    case 'facts':
      return block.facts.map(({ about, text }) => `- ${about}: ${oneLine(text)}`).join('\n');
    case 'yaml':
      return block.text.replace(/^/gm, '  ');
  }
}

/** Text on one line in which nothing means anything to Markdown. */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*[\]<>~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/^(?:[#+-]|=+$)/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
