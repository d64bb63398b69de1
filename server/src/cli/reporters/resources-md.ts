// The knowledge bank as Markdown, for a course page or a newsletter.
import type { BankEntry } from '../../core/report/knowledge-bank';
import { documentAddress, documentText } from '../../core/base/markdown-text';
import { entryKind, itemWords } from './resources-table';

/** A section for each entry, and the summary last. */
export function resourcesMarkdown(entries: readonly BankEntry[], summary: string): string {
  const sections = entries.map((entry) => {
    const { id, title, description, items, source, url } = entry;
    const facts = [
      documentText(entryKind(entry)),
      ...(items.length === 0 ? [] : [`About: ${documentText(items.map(itemWords).join(', '))}`]),
      ...(source === undefined ? [] : [`Source: ${documentText(source)}`]),
      ...(url === undefined ? [] : [`Address: ${documentAddress(url)}`]),
    ];
    return [
      `## ${documentText(title ?? id)}`,
      ...(description === undefined ? [] : [documentText(description)]),
      facts.map((fact) => `- ${fact}`).join('\n'),
    ].join('\n\n');
  });
  return `${[...sections, documentText(summary)].join('\n\n')}\n`;
}
