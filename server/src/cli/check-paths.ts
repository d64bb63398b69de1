// Checks the workspaces that paths lie in.
import { checkedHere, type CheckedWorkspace } from './checked-workspace';
import { findPaths, load } from './load';
import type { Progress } from './progress';
import type { CheckRequest } from './request';
import type { Surroundings } from './surroundings';

/** Checks every workspace that the paths lie in, one after the other. */
export async function checkPaths(
  request: Pick<CheckRequest, 'paths' | 'severities' | 'cache' | 'common'>,
  around: Surroundings,
  progress: Progress,
): Promise<readonly CheckedWorkspace[]> {
  const { paths, severities, cache } = request;
  const checked: CheckedWorkspace[] = [];
  for (const found of await findPaths(paths, around)) {
    if (cache === undefined) checked.push(checkedHere(await load(found, around, progress, { severities })));
    else {
      const { checkCached } = await import('./cache/check-cached');
      checked.push(await checkCached(found, request, around, progress));
    }
  }
  return checked;
}
