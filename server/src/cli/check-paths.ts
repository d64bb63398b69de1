// Checks the workspaces that paths lie in, in this thread or with others, whatever is quicker for so many files.
import { checkedHere, type CheckedWorkspace } from './checked-workspace';
import type { FoundWorkspace } from './discovery';
import { checkTogether } from './jobs/check-together';
import { usualJobs } from './jobs/usual-jobs';
import type { Mate } from './jobs/mate';
import { askedAmong, findPaths, load } from './load';
import type { Progress } from './progress';
import type { CheckRequest } from './request';
import type { Surroundings } from './surroundings';

/** Checks every workspace that the paths lie in. */
export async function checkPaths(
  request: Pick<CheckRequest, 'paths' | 'severities' | 'jobs' | 'cache' | 'common'>,
  around: Surroundings,
  progress: Progress,
): Promise<readonly CheckedWorkspace[]> {
  const { paths, severities, jobs, cache } = request;
  const { host, cwd, startMate, processors = 1 } = around;
  const checked: CheckedWorkspace[] = [];
  const mates: Mate[] = [];
  try {
    for (const found of await findPaths(paths, around)) {
      if (cache !== undefined) {
        const { checkCached } = await import('./cache/check-cached');
        checked.push(await checkCached(found, request, around, progress));
        continue;
      }
      const helpers = startMate === undefined ? 0 : (jobs ?? usualJobs(found.files.length, processors)) - 1;
      while (startMate !== undefined && mates.length < helpers) mates.push(startMate());
      if (helpers === 0) checked.push(checkedHere(await load(found, around, progress, { severities })));
      else {
        const environment = { today: host.today(), severities };
        const crew = { host, environment, progress, mates: mates.slice(0, helpers) };
        checked.push(await checkTogether(found, askedAmong(allFilesOf(found), found, cwd), crew));
      }
    }
    return checked;
  } finally {
    await Promise.all(mates.map((mate) => mate.dismiss()));
  }
}

function allFilesOf({ files, closed }: FoundWorkspace): Iterable<string> {
  return new Set([...files, ...closed.keys()]);
}
