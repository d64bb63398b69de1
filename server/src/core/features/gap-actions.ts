// What can be done about a gap from a view: an outcome for the item in a module of choice, or a waiver.
import type { TextEdit } from '../base/text-edit';
import type { Uri } from '../base/uri';
import { coverageQuery, type Coverage, type ItemCoverage } from '../index/coverage';
import { outcomeFix } from '../rules/support/outcome-fixes';
import type { Snapshot } from '../snapshot';
import { fixEdits } from './fix-edits';
import type { CreatedFile } from './support/action';
import type { ItemRequest } from './support/item-details';
import { gapRule } from './support/item-standing';
import { excuseReason, waiverFor } from './support/waiver-entry';

/** Edits, and the file to look at when they have been made. */
export interface GapEdits {
  readonly uri: Uri;
  readonly edits: ReadonlyMap<Uri, readonly TextEdit[]>;
  readonly creates: readonly CreatedFile[];
  /** The outcome that was made. */
  readonly outcome: string | undefined;
  /** What was waived: the item, or its area where nothing of it is covered. */
  readonly waived: string | undefined;
  /** A text in the edits that the author should replace first. */
  readonly placeholder: string | undefined;
}

/** A new outcome that addresses the item, in the module; undefined where either is not there or cannot be changed. */
export function newOutcome(snapshot: Snapshot, request: ItemRequest): GapEdits | undefined {
  const { module } = request;
  const { coverage, one } = found(snapshot, request);
  const home = module === undefined ? undefined : snapshot.facts('module', module)[0];
  if (coverage === undefined || one === undefined || home === undefined) return undefined;
  const fix = outcomeFix(one.item, coverage, home);
  const edits = fixEdits(snapshot, fix);
  const rest = { creates: [], waived: undefined, placeholder: undefined };
  return edits && { uri: home.uri, edits, outcome: fix.outcome, ...rest };
}

/** A waiver for the gap; `root` is the folder for a new list, with a slash at its end. Undefined where there is no gap. */
export function newWaiver(snapshot: Snapshot, root: Uri, request: ItemRequest): GapEdits | undefined {
  const { coverage, one } = found(snapshot, request);
  if (coverage === undefined || one?.missing === undefined) return undefined;
  const { id: document } = coverage.programme;
  const target = emptyArea(one, coverage) ?? one.item.id;
  const entry = waiverFor(snapshot, root, { rule: gapRule(one.missing), target, document });
  if (entry === undefined) return undefined;
  const { uri, edits, creates = [] } = entry;
  return { uri, edits, creates, outcome: undefined, waived: target, placeholder: excuseReason };
}

function found(
  snapshot: Snapshot,
  { programme, reference, item: id }: ItemRequest,
): { readonly coverage: Coverage | undefined; readonly one: ItemCoverage | undefined } {
  const coverage = snapshot.ask(coverageQuery, { programme, reference });
  return { coverage, one: coverage?.items.find(({ item }) => item.id === id) };
}

/** The area of an item of which nothing is covered: the finding is about the area then, and so is its waiver. */
function emptyArea({ item, grade }: ItemCoverage, { items, view }: Coverage): string | undefined {
  if (grade !== 'none' || item.area === undefined || !view.byId.has(item.area)) return undefined;
  const asked = items.filter((one) => one.item.area === item.area && one.required && one.item.narrowed === undefined);
  return asked.length > 1 && asked.every((one) => one.grade === 'none') ? item.area : undefined;
}
