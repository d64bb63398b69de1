// A card as Markdown, and as plain text for clients that show no Markdown.
import { markdownText } from '../../base/markdown-text';
import type { Card, CardBlock } from './card';

/** The card in Markdown (CommonMark); whatever authors wrote is shown, never obeyed. */
export function markdownOf({ word, name, blocks }: Card): string {
  const heading = `**${markdownText(word)}**${name === undefined ? '' : ` ${markdownText(name)}`}`;
  return [heading, ...blocks.map(markdownBlock)].join('\n\n');
}

/** The same in plain text. */
export function plainOf({ word, name, blocks }: Card): string {
  return [name === undefined ? word : `${word}  ${name}`, ...blocks.map(plainBlock)].join('\n\n');
}

function markdownBlock(block: CardBlock): string {
  switch (block.kind) {
    case 'text':
      return markdownText(block.text);
    case 'facts':
      return block.facts.map(({ about, text }) => `- ${markdownText(about)}: ${markdownText(text)}`).join('\n');
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

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
