// The coverage entries that `--programme` and `--framework` leave.
import { forNumber } from '../core/base/phrases';
import { nearest } from '../core/base/nearest';
import { listed, quoted } from '../core/base/phrases';
import type { CoverageEntry } from '../core/report/coverage-entry';
import { UsageError } from './usage-error';

/** The names to go by; undefined leaves all. */
export interface EntryNames {
  readonly programme: string | undefined;
  readonly framework: string | undefined;
}

/** The entries that bear the names; a name that none bears is a wrong use. */
export function narrowedEntries(
  all: readonly CoverageEntry[],
  { programme, framework }: EntryNames,
): readonly CoverageEntry[] {
  const ofProgramme =
    programme === undefined
      ? all
      : named(all, 'programme', programme, (entry) => (entry.programme.id === undefined ? [] : [entry.programme.id]));
  if (framework === undefined) return ofProgramme;
  return named(ofProgramme, 'framework', framework, ({ coverage: found }) =>
    found === undefined ? [] : [found.view.name, found.view.id],
  );
}

function named(
  entries: readonly CoverageEntry[],
  option: 'programme' | 'framework',
  wanted: string,
  namesOf: (entry: CoverageEntry) => readonly string[],
): readonly CoverageEntry[] {
  const found = entries.filter((entry) => namesOf(entry).includes(wanted));
  if (found.length > 0) return found;
  const known = [...new Set(entries.flatMap((entry) => namesOf(entry).slice(0, 1)))];
  const [near] = nearest(wanted, known, 1);
  const hint = near === undefined ? '' : `; did you mean ${quoted(near)}?`;
  const whose = option === 'programme' ? 'programme' : 'framework that a programme promises to cover';
  const there =
    known.length === 0 ? 'there is none here' : `there ${forNumber(known.length, 'is', 'are')} ${listed(known)}`;
  throw new UsageError(`${quoted(wanted)} given with "--${option}" is no ${whose}: ${there}${hint}`);
}
