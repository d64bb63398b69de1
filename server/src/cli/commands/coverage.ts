// `coverage`: shows what the programmes of the paths cover, and fails where that is less than was asked for.
import { figure, listed, quoted } from '../../core/base/phrases';
import type { CoverageEntry } from '../../core/report/coverage-entry';
import { coverageJson } from '../../core/report/coverage-json';
import { coverageMarkdown } from '../../core/report/coverage-markdown';
import { coverageColumns, coverageRows } from '../../core/report/coverage-rows';
import { tableCsv } from '../../papers/table-csv';
import { coverageOf } from '../coverage-report';
import { loadPaths, type LoadedWorkspace } from '../load';
import { narrowedEntries } from '../narrowed-entries';
import { shownPath } from '../paths';
import { progressFor } from '../progress';
import { coverageTable } from '../reporters/coverage-table';
import type { CoverageRequest } from '../request';
import { styleOf } from '../style';
import { exitCodes, type CommandResult, type Surroundings } from '../surroundings';
import { UsageError } from '../usage-error';

/** Carries out `coverage`. */
export async function coverage(request: CoverageRequest, around: Surroundings): Promise<CommandResult> {
  const progress = progressFor(request.common, around);
  try {
    const loaded = await loadPaths(request.paths, around, progress);
    const all = loaded.flatMap((one) => coverageOf(one, request.evidence, request.matches));
    const entries = narrowedEntries(all, request);
    progress.clear();
    warnOfUnread(loaded, around);
    const exitCode = exitCodeOf(entries, request, around);
    return { text: formatted(entries, request, around), exitCode };
  } finally {
    progress.clear();
  }
}

function formatted(entries: readonly CoverageEntry[], request: CoverageRequest, around: Surroundings): string {
  switch (request.format) {
    case 'table':
      return coverageTable(entries, styleOf(request.common, around), request.common.quiet);
    case 'json':
      return coverageJson(entries);
    case 'csv':
      return tableCsv(coverageColumns, coverageRows(entries));
    case 'md':
      return coverageMarkdown(entries, request.common.quiet);
  }
}

/** Coverage is told from what could be read; what could not is named, so that nobody takes it for a gap. */
function warnOfUnread(loaded: readonly LoadedWorkspace[], { stderr, cwd }: Surroundings): void {
  const unread = loaded.flatMap(({ workspace: { snapshot } }) =>
    snapshot.uris().filter((uri) => snapshot.file(uri)?.summary.isWhole === false),
  );
  if (unread.length === 0) return;
  const names = listed(
    unread.map((uri) => quoted(shownPath(cwd, uri), 200)),
    'and',
    5,
  );
  stderr.write(
    `not everything could be read in ${names}, so coverage may be higher than shown; "care-curriculum check" says why\n`,
  );
}

function exitCodeOf(entries: readonly CoverageEntry[], { min }: CoverageRequest, { stderr }: Surroundings): number {
  if (min === undefined) return exitCodes.fine;
  if (entries.length === 0)
    throw new UsageError('"--min" has nothing to measure here; name a PATH with a programme or with modules');
  const low = entries.filter(({ percent }) => percent !== undefined && percent < min);
  for (const { programme, coverage: found, percent = 0, evidence } of low) {
    const whose = programme.id === undefined ? 'the workspace' : quoted(programme.id);
    stderr.write(
      `${whose} covers ${figure(percent)} % of "${found?.view.name ?? ''}" (${evidence}), and "--min" asks for ${figure(min)} %\n`,
    );
  }
  return low.length > 0 ? exitCodes.findings : exitCodes.fine;
}
