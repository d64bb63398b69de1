// `coverage`: shows what the programmes of the paths cover, and fails where that is less than was asked for.
import { figure, listed, quoted } from '../../core/base/phrases';
import type { CoverageEntry } from '../../core/report/coverage-entry';
import { coverageJson } from '../../core/report/coverage-json';
import { coverageMarkdown } from '../../core/report/coverage-markdown';
import { coverageColumns, coverageRows } from '../../core/report/coverage-rows';
import { tableCsv } from '../../papers/table-csv';
import { coverageOf } from '../coverage-report';
import { loadPaths, type LoadedWorkspace } from '../load';
import { onDay } from '../on-day';
import { narrowedEntries } from '../narrowed-entries';
import { shownPath } from '../paths';
import { progressFor } from '../progress';
import { coverageTable } from '../reporters/coverage-table';
import type { CoverageRequest } from '../request';
import { styleOf } from '../style';
import { exitCodes, type CommandResult, type Surroundings } from '../surroundings';

/** Carries out `coverage`. */
export async function coverage(request: CoverageRequest, surroundings: Surroundings): Promise<CommandResult> {
  const around = onDay(surroundings, request.today);
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

/** Nothing measured is no pass: otherwise the gate would hold vacuously. */
function exitCodeOf(entries: readonly CoverageEntry[], { min }: CoverageRequest, { stderr }: Surroundings): number {
  if (min === undefined) return exitCodes.fine;
  const measured = entries.filter(({ percent }) => percent !== undefined);
  if (measured.length === 0) {
    stderr.write(`${nothingMeasured(entries)}, so "--min" fails\n`);
    return exitCodes.findings;
  }
  for (const entry of entries)
    if (entry.percent === undefined) stderr.write(`${unmeasured(entry)}, so "--min" does not hold it to anything\n`);
  const low = measured.filter(({ percent = 0 }) => percent < min);
  for (const { programme, coverage: found, percent = 0, evidence } of low) {
    stderr.write(
      `${nameOf(programme)} covers ${figure(percent)} % of "${found?.view.name ?? ''}" (${evidence}), and "--min" asks for ${figure(min)} %\n`,
    );
  }
  return low.length > 0 ? exitCodes.findings : exitCodes.fine;
}

function nothingMeasured(entries: readonly CoverageEntry[]): string {
  const [first] = entries;
  if (first === undefined) return 'there is no programme and no module here, and nothing was measured';
  return `nothing was measured: ${listed(entries.map(unmeasured), 'and', 5)}`;
}

/** Why an entry has no percentage. */
function unmeasured({ programme, coverage: found }: CoverageEntry): string {
  const whose = nameOf(programme);
  return found === undefined
    ? `${whose} names no framework that is here`
    : `${whose} is asked for no item of "${found.view.name}"`;
}

function nameOf({ id }: CoverageEntry['programme']): string {
  return id === undefined ? 'the workspace' : quoted(id);
}
