// `role`: two role profiles side by side, or the gap between a role and the programmes for it.
import { quoted } from '../../core/base/phrases';
import { trainingGapQuery } from '../../core/index/training-gap';
import { compareRoles } from '../../core/report/role-comparison';
import { comparisonPaper, gapsPaper } from '../../core/report/role-papers';
import { programmesFor } from '../../core/report/role-profile';
import type { Snapshot } from '../../core/snapshot';
import { loadPaths } from '../load';
import { requireProgramme, workspaceWithRoles } from '../named-role';
import { progressFor } from '../progress';
import { comparisonJson, comparisonText } from '../reporters/role-comparison';
import { gapsJson, gapsText } from '../reporters/role-gap';
import { rendered } from '../rendered';
import type { RoleRequest } from '../request';
import { styleOf } from '../style';
import { exitCodes, type CommandResult, type Surroundings } from '../surroundings';
import { UsageError } from '../usage-error';

/** Carries out `role`. */
export async function role(request: RoleRequest, around: Surroundings): Promise<CommandResult> {
  const progress = progressFor(request.common, around);
  try {
    const loaded = await loadPaths(['.'], around, progress, { mayBeEmpty: true });
    progress.clear();
    const { other } = request;
    const snapshot = workspaceWithRoles(
      loaded,
      other === undefined ? [request.id] : [request.id, other],
      request.programme,
    );
    const text =
      other === undefined
        ? await gapText(request, snapshot, around)
        : await compareText(other, request, snapshot, around);
    return { text, exitCode: exitCodes.fine };
  } finally {
    progress.clear();
  }
}

async function compareText(
  other: string,
  { id, format, common }: RoleRequest,
  snapshot: Snapshot,
  around: Surroundings,
): Promise<string | Uint8Array> {
  const comparison = compareRoles(id, other, snapshot);
  if (typeof comparison === 'string') throw new UsageError(`${quoted(comparison)} is no role profile here`);
  if (format === 'table') return comparisonText(comparison, styleOf(common, around));
  if (format === 'json') return comparisonJson(comparison);
  return rendered(comparisonPaper(comparison, snapshot), format, around);
}

async function gapText(
  { id, programme, format, common }: RoleRequest,
  snapshot: Snapshot,
  around: Surroundings,
): Promise<string | Uint8Array> {
  if (programme !== undefined) requireProgramme(programme, snapshot);
  const programmes = programme === undefined ? programmesFor(id, snapshot) : [programme];
  const gaps = programmes.flatMap((one) => snapshot.ask(trainingGapQuery, { role: id, programme: one }) ?? []);
  const [first, ...others] = gaps;
  if (first === undefined)
    throw new UsageError(`no programme here names ${quoted(id)} under "roles"; name one with "--programme"`);
  if (format === 'table') return gapsText(gaps, styleOf(common, around), common.quiet);
  if (format === 'json') return gapsJson(gaps);
  return rendered(gapsPaper([first, ...others], snapshot), format, around);
}
