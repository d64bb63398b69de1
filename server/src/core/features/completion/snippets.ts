// Proposes whole records: a programme, a module, an outcome, an activity, an assessment, a record of involvement.
import { fits } from '../../names/places';
import { withoutPlaceholders } from '../support/snippet-syntax';
import { documentTemplates } from './document-templates';
import { activity, assessment, involvement, outcome, programmeOutcome } from './part-templates';
import type { Asked, Proposal } from './proposal';
import { snippetText, type Template } from './snippet-text';

/** Whole records for a mapping that has no key yet. */
export function* snippets(asked: Asked): Generator<Proposal> {
  const { slot, place } = asked;
  if (slot.part !== 'key' || !slot.fresh || place.closed || place.quote !== undefined) return;
  for (const [rank, record] of recordsFor(asked).entries()) {
    const text = snippetText(record.entries, slot.flow, slot.indent);
    yield {
      label: record.label,
      kind: 'snippet',
      detail: record.detail,
      documentation: withoutPlaceholders(text),
      text,
      isSnippet: true,
      rank,
    };
  }
}

function recordsFor(asked: Asked): readonly Template[] {
  const { kind, slot } = asked;
  const { path } = slot;
  if (path.length === 0) return documentTemplates(asked);
  if (fits('involvement/#', path)) return [involvement];
  if (kind === 'programme' && fits('outcomes/#', path)) return [programmeOutcome(asked)];
  if (kind !== 'module') return [];
  if (fits('outcomes/#', path)) return [outcome(asked)];
  if (fits('activities/#', path)) return [activity(asked)];
  return fits('assessments/#', path) ? [assessment(asked)] : [];
}
