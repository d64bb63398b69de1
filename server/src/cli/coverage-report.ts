// The coverage of the programmes that a command is about.
import type { Uri } from '../core/base/uri';
import type { DerivingMatch } from '../core/index/derived-coverage';
import type { MemberFacts } from '../core/index/facts';
import { programmeQuery, type ProgrammeScope } from '../core/index/scope';
import type { EvidenceGrade } from '../core/model/settings';
import { coverageEntries, type CoverageEntry } from '../core/report/coverage-entry';
import type { Snapshot } from '../core/snapshot';
import type { LoadedWorkspace } from './load';

/** The entries of a workspace: of the programmes asked about, else of those that hold a module asked about. */
export function coverageOf(
  loaded: LoadedWorkspace,
  evidence: EvidenceGrade | undefined,
  matches?: readonly DerivingMatch[],
): readonly CoverageEntry[] {
  const { snapshot } = loaded.workspace;
  const programmes = askedProgrammes(loaded, snapshot);
  return programmes.flatMap((programme) => coverageEntries(programme, snapshot, evidence, matches));
}

function askedProgrammes(loaded: LoadedWorkspace, snapshot: Snapshot): readonly ProgrammeScope[] {
  const all = snapshot.programmes().map((id) => snapshot.ask(programmeQuery, id));
  const asked = all.filter(({ id, uri }) =>
    id === undefined ? loaded.asked.length > 0 : uri !== undefined && loaded.isAsked(uri),
  );
  if (asked.length > 0) return asked;
  return all.filter(({ members }) =>
    members.some((member) => isHeldIn(member, snapshot, (uri) => loaded.isAsked(uri))),
  );
}

function isHeldIn({ module }: MemberFacts, snapshot: Snapshot, isAsked: (uri: Uri) => boolean): boolean {
  return snapshot.index.get('module', module).some(({ uri }) => isAsked(uri));
}
