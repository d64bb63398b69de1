// `overlay diff`: what an overlay changes against its base.
import { forNumber } from '../../core/base/phrases';
import { nearest } from '../../core/base/nearest';
import { listed, quoted } from '../../core/base/phrases';
import { overlayDiff } from '../../core/features/overlay-diff';
import { loadPaths } from '../load';
import { progressFor } from '../progress';
import { overlayDiffJson, overlayDiffMarkdown, overlayDiffTable } from '../reporters/overlay-diff';
import type { OverlayRequest } from '../request';
import { styleOf } from '../style';
import { exitCodes, type CommandResult, type Surroundings } from '../surroundings';
import { UsageError } from '../usage-error';

/** Carries out `overlay diff`. */
export async function overlay(request: OverlayRequest, around: Surroundings): Promise<CommandResult> {
  const progress = progressFor(request.common, around);
  try {
    const loaded = await loadPaths(request.paths, around, progress);
    progress.clear();
    const snapshots = loaded.map(({ workspace }) => workspace.snapshot);
    const diffs = snapshots.flatMap((snapshot) => overlayDiff(snapshot, request.id) ?? []);
    const [diff] = diffs;
    if (diff === undefined) {
      const known = snapshots.flatMap((snapshot) => snapshot.facts('ids', 'overlay').map(({ facts }) => facts));
      throw new UsageError(missing(request.id, [...new Set(known)]));
    }
    switch (request.format) {
      case 'json':
        return { text: overlayDiffJson(diff), exitCode: exitCodes.fine };
      case 'md':
        return { text: overlayDiffMarkdown(diff), exitCode: exitCodes.fine };
      case 'table':
        return { text: overlayDiffTable(diff, styleOf(request.common, around)), exitCode: exitCodes.fine };
    }
  } finally {
    progress.clear();
  }
}

function missing(id: string, known: readonly string[]): string {
  if (known.includes(id))
    return `the base of the overlay ${quoted(id)} is not there; "care-curriculum check" says more`;
  if (known.length === 0) return `${quoted(id)} is no overlay: there is none here`;
  const [near] = nearest(id, known, 1);
  const hint = near === undefined ? '' : `; did you mean ${quoted(near)}?`;
  return `${quoted(id)} is no overlay: there ${forNumber(known.length, 'is', 'are')} ${listed(known)}${hint}`;
}
