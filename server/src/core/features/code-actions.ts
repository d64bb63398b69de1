// What an author can do at a place: fix, excuse, rewrite.
import type { TextRange } from '../base/text-range';
import type { Uri } from '../base/uri';
import type { Snapshot } from '../snapshot';
import type { ActionKind, ActionPlace, CodeAction } from './support/action';
import { rewriteAddresses } from './support/addresses-forms';
import { excuses } from './support/excuse-actions';
import { fixFile, quickFixes } from './support/fix-actions';
import { insertOutcomes } from './support/outcome-actions';

export type { CodeAction } from './support/action';

/** What is asked for beside the place. */
export interface CodeActionRequest {
  /** Only actions of these kinds or below: `source` means `source.fixAll.careCurriculum` too. */
  readonly only?: readonly string[];
  /** The folder that new files go into; without it the one that holds the settings, else the file's own. */
  readonly root?: Uri;
}

/** The actions at a selection, quick fixes first. */
export function codeActions(
  snapshot: Snapshot,
  uri: Uri,
  range: TextRange,
  { only, root }: CodeActionRequest = {},
): readonly CodeAction[] {
  const file = snapshot.file(uri);
  if (file === undefined || file.bundled) return [];
  const wanted = (kind: ActionKind): boolean => only?.some((one) => kind === one || kind.startsWith(`${one}.`)) ?? true;
  const settings = snapshot.facts('settings', '')[0]?.uri;
  const place: ActionPlace = { snapshot, uri, range, root: withSlash(root) ?? folderOf(settings ?? uri) };
  const findings = snapshot
    .findings(uri)
    .diagnostics.filter((one) => one.range.start <= range.end && range.start <= one.range.end);
  const actions: CodeAction[] = [];
  if (wanted('quickfix')) actions.push(...quickFixes(place, findings));
  if (wanted('refactor.rewrite')) actions.push(...insertOutcomes(place, findings), ...rewriteAddresses(place));
  if (wanted('quickfix')) actions.push(...excuses(place, findings));
  if (wanted('source.fixAll.careCurriculum')) actions.push(...fixFile(place));
  return actions;
}

function withSlash(root: Uri | undefined): Uri | undefined {
  return root === undefined || root.endsWith('/') ? root : `${root}/`;
}

function folderOf(uri: Uri): Uri {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}
