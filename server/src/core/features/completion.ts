// Completion: what may be written at a place, gathered from one source for each kind of proposal.
import { textRange, type TextRange } from '../base/text-range';
import type { Uri } from '../base/uri';
import type { Snapshot } from '../snapshot';
import { competencies, itemDocumentation } from './completion/competencies';
import { enumValues } from './completion/enum-values';
import { keys } from './completion/keys';
import { levels } from './completion/levels';
import { modules } from './completion/modules';
import { professions } from './completion/professions';
import type { Asked, ItemData, Proposal, ProposalKind, Source } from './completion/proposal';
import { references } from './completion/references';
import { slotsOf, type Slot } from './completion/slots';
import { snippets } from './completion/snippets';
import { placeAt } from './support/place-at';
import { escaped } from './support/snippet-syntax';

/** One proposal, ready for an editor. */
export interface CompletionRecord {
  readonly label: string;
  readonly kind: ProposalKind;
  readonly detail: string | undefined;
  /** Markdown-free text; undefined where there is none or `resolveCompletion` reads it later. */
  readonly documentation: string | undefined;
  /**
   * What takes the place of `range`. Lines are parted by `\n`, to be written with the file's own line ends, and lines
   * after the first are indented relative to the cursor's line, as editors do with snippets.
   */
  readonly insertText: string;
  /** Whether the text is in the snippet syntax of LSP. */
  readonly isSnippet: boolean;
  readonly range: TextRange;
  readonly filterText: string;
  /** Compared letter by letter. */
  readonly sortText: string;
  readonly deprecated: boolean;
  /** Goes to `resolveCompletion`; plain data. */
  readonly data: CompletionData | undefined;
}

/** By what a record's documentation is found later. */
export type CompletionData = ItemData;

/** The proposals at a place. */
export interface CompletionResult {
  readonly items: readonly CompletionRecord[];
  /** Whether typing on can bring proposals that are not among these. */
  readonly incomplete: boolean;
}

/** In the order in which their proposals are listed. */
const sources: readonly Source[] = [competencies, levels, references, modules, professions, enumValues, snippets, keys];

/** What may be written at the offset; undefined in comments and prose, and in unknown files. */
export function completion(snapshot: Snapshot, uri: Uri, offset: number): CompletionResult | undefined {
  const file = snapshot.file(uri);
  if (file === undefined || file.bundled || file.unreadable !== undefined) return undefined;
  const place = placeAt(uri, file.text, offset);
  if (place === undefined) return undefined;
  const document = file.content.documents.find((one) => one.place === place.document);
  const items: CompletionRecord[] = [];
  let incomplete = false;
  const range = textRange(place.range.start, place.range.end);
  for (const slot of slotsOf(place)) {
    const asked: Asked = { snapshot, uri, place, slot, kind: place.kind, document };
    for (const [order, source] of sources.entries()) {
      for (const proposal of source(asked)) {
        if (proposal === 'more') incomplete = true;
        else items.push(recordOf(proposal, order, slot, range));
      }
    }
  }
  return { items: withoutRepeats(items), incomplete };
}

/** The documentation that was left out of the record with this data. */
export function resolveCompletion(snapshot: Snapshot, data: CompletionData): string | undefined {
  return itemDocumentation(snapshot, data);
}

function recordOf(proposal: Proposal, order: number, slot: Slot, range: TextRange): CompletionRecord {
  const { label, kind, detail, documentation, words, rank = 0, deprecated = false, data } = proposal;
  const isSnippet = proposal.isSnippet === true || slot.before.includes('\n');
  const text = isSnippet && proposal.isSnippet !== true ? escaped(proposal.text) : proposal.text;
  const isUnfinished = slot.after !== '' && text.endsWith(': ');
  const behind = isSnippet ? `${isUnfinished ? '$0' : ''}${escaped(slot.after)}` : slot.after;
  return {
    label,
    kind,
    detail,
    documentation,
    insertText: `${slot.before}${text}${behind}`,
    isSnippet,
    range,
    filterText: words === undefined ? label : `${label} ${words}`,
    sortText: `${order}${String(rank + 10_000).padStart(6, '0')}`,
    deprecated,
    data,
  };
}

/** Several slots may bring the same word; the first stays. */
function withoutRepeats(items: readonly CompletionRecord[]): readonly CompletionRecord[] {
  const seen = new Set<string>();
  return items.filter(({ kind, label }) => {
    const key = `${kind} ${label}`;
    return !seen.has(key) && seen.add(key);
  });
}
