// `export`: papers made from role profiles, and the coverage as one flat table.
import type { Paper, PaperFormat } from '../../core/report/paper';
import { appraisal } from '../../core/report/appraisal';
import { jobDescription } from '../../core/report/job-description';
import { mappingColumns, mappingPaper, mappingRows } from '../../core/report/mapping-table';
import { roleProfile } from '../../core/report/role-profile';
import { selfAssessment } from '../../core/report/self-assessment';
import { trainingNeeds } from '../../core/report/training-needs';
import type { Snapshot } from '../../core/snapshot';
import { tableCsv } from '../../papers/table-csv';
import { coverageOf } from '../coverage-report';
import { loadPaths, type LoadedWorkspace } from '../load';
import { requireProgramme, workspaceWithRoles } from '../named-role';
import { narrowedEntries } from '../narrowed-entries';
import { progressFor } from '../progress';
import { rendered } from '../rendered';
import type { ExportRequest, RolePaper } from '../request';
import { exitCodes, type CommandResult, type Surroundings } from '../surroundings';
import { UsageError } from '../usage-error';

/** Carries out `export`. */
export async function exportPaper(request: ExportRequest, around: Surroundings): Promise<CommandResult> {
  const progress = progressFor(request.common, around);
  try {
    const loaded = await loadPaths(request.paths, around, progress);
    progress.clear();
    return { text: await exported(request, loaded, around), exitCode: exitCodes.fine };
  } finally {
    progress.clear();
  }
}

async function exported(
  request: ExportRequest,
  loaded: readonly LoadedWorkspace[],
  around: Surroundings,
): Promise<string | Uint8Array> {
  const { to } = request;
  if (to === 'csv') return tableCsv(mappingColumns, mapping(request, loaded));
  if (to === 'xlsx') return rendered(mappingPaper(mapping(request, loaded)), 'xlsx', around);
  return rendered(
    paperOf(to, request, workspaceWithRoles(loaded, request.roles, request.programme)),
    formatOf(request),
    around,
  );
}

/** As asked for; else by the end of the output's name; else Markdown. */
function formatOf({ format, common: { output } }: ExportRequest): PaperFormat {
  if (format !== undefined) return format;
  const end = /\.(html?|xlsx)$/i.exec(output ?? '')?.[1]?.toLowerCase();
  if (end === undefined) return 'md';
  return end === 'xlsx' ? 'xlsx' : 'html';
}

function paperOf(to: RolePaper, { roles, programme }: ExportRequest, snapshot: Snapshot): Paper {
  if (programme !== undefined) requireProgramme(programme, snapshot);
  const [profile, ...others] = roles.flatMap((id) => roleProfile(id, snapshot, programme) ?? []);
  if (profile === undefined) throw new UsageError('"--role" names no role profile here');
  const profiles = [profile, ...others] as const;
  const programmes = programme === undefined ? profiles.flatMap((one) => one.programmes) : [programme];
  switch (to) {
    case 'job-description':
      return jobDescription(profile, snapshot);
    case 'appraisal':
      return appraisal(profile, snapshot);
    case 'self-assessment':
      return selfAssessment(profile, programmes, snapshot);
    case 'training-needs':
      return trainingNeeds(profiles, [...new Set(programmes)], snapshot);
  }
}

function mapping(request: ExportRequest, loaded: readonly LoadedWorkspace[]): readonly (readonly string[])[] {
  const snapshots = new Map(
    loaded.flatMap((one) => coverageOf(one, undefined).map((entry) => [entry, one.workspace.snapshot] as const)),
  );
  return narrowedEntries([...snapshots.keys()], request).flatMap((entry) => {
    const snapshot = snapshots.get(entry);
    return entry.coverage === undefined || snapshot === undefined ? [] : mappingRows(entry.coverage, snapshot);
  });
}
