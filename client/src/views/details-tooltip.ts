// The tooltip of an item: its meaning, its standing, and the outcomes that address it with their evidence.
import { l10n, MarkdownString } from 'vscode';
import type { ItemDetails, OutcomeDetails } from '../../../server/src/protocol';
import { gradeWords } from './model/matrix-words';

/** The most outcomes that are told one by one. */
const most = 6;

/** The tooltip, in Markdown; what authors wrote stands in it as text. */
export function detailsTooltip(details: ItemDetails): MarkdownString {
  const { id, label, statement, notApplicable, outcomes, related } = details;
  const words = gradeWords(l10n);
  const tooltip = new MarkdownString();
  tooltip.appendMarkdown('**').appendText([id, label].filter(Boolean).join(' ')).appendMarkdown('**\n\n');
  if (statement !== undefined) paragraph(tooltip, statement);
  if (notApplicable !== undefined) paragraph(tooltip, l10n.t('Not applicable: {0}', notApplicable));
  for (const outcome of outcomes.slice(0, most)) tellOutcome(tooltip, outcome, words);
  if (outcomes.length > most) paragraph(tooltip, l10n.t('And {0} more', outcomes.length - most));
  const others = related.map((one) => `${[one.id, one.label].filter(Boolean).join(' ')} (${words[one.grade]})`);
  if (others.length > 0) paragraph(tooltip, l10n.t('See also {0}', others.join(', ')));
  return tooltip;
}

function tellOutcome(tooltip: MarkdownString, outcome: OutcomeDetails, words: ReturnType<typeof gradeWords>): void {
  const { module, outcome: id, statement, level, grade, activities, assessments } = outcome;
  const about = [level, words[grade]].filter(Boolean).join(', ');
  tooltip.appendMarkdown('- ').appendText(`${[module, id].filter(Boolean).join(' ')} (${about})`);
  if (statement !== undefined) tooltip.appendText(`: ${statement}`);
  const names = (parts: OutcomeDetails['activities']): string =>
    parts.map((part) => part.id ?? part.title ?? part.type ?? '').join(', ');
  const taught = activities.length > 0 ? l10n.t('Taught by {0}', names(activities)) : l10n.t('No activity supports it');
  const tested =
    assessments.length > 0 ? l10n.t('Assessed by {0}', names(assessments)) : l10n.t('No assessment tests it');
  tooltip.appendMarkdown('  \n  ').appendText(`${taught}; ${tested}`).appendMarkdown('\n');
}

function paragraph(tooltip: MarkdownString, text: string): void {
  tooltip.appendMarkdown('\n\n').appendText(text).appendMarkdown('\n\n');
}
