// The knowledge bank as Markdown, for a course page or a newsletter.
import type { BankEntry } from '../../core/report/knowledge-bank';
import { markdownText } from '../../core/report/markdown-text';
import { entryKind, itemWords } from './resources-table';

/** A section for each entry, and the summary last. */
export function resourcesMarkdown(entries: readonly BankEntry[], summary: string): string {
  const sections = entries.map((entry) => {
    const { id, title, description, items, source, url } = entry;
    const facts = [
      markdownText(entryKind(entry)),
      ...(items.length === 0 ? [] : [`About: ${markdownText(items.map(itemWords).join(', '))}`]),
      ...(source === undefined ? [] : [`Source: ${markdownText(source)}`]),
      ...(url === undefined ? [] : [`Address: ${markdownText(url)}`]),
    ];
    return [
      `## ${markdownText(title ?? id)}`,
      ...(description === undefined ? [] : [markdownText(description)]),
      facts.map((fact) => `- ${fact}`).join('\n'),
    ].join('\n\n');
  });
  return `${[...sections, markdownText(summary)].join('\n\n')}\n`;
}
