// What a check comes to: faults of our own, settings that cannot be followed, and the exit code.
import { severities } from '../core/base/diagnostic';
import { rules } from '../core/rules';
import type { CheckReport } from './check-report';
import type { CheckedWorkspace } from './checked-workspace';
import { shownPath } from './paths';
import type { CheckRequest } from './request';
import { exitCodes, type Surroundings } from './surroundings';

/** Says on standard error what stands beside the findings, and gives the exit code. */
export function outcomeOf(
  report: CheckReport,
  checked: readonly CheckedWorkspace[],
  { failOn, common }: CheckRequest,
  { stderr, cwd }: Pick<Surroundings, 'stderr' | 'cwd'>,
): number {
  for (const { rule, file, error } of report.faults) {
    const cause = error instanceof Error ? error.message : String(error);
    stderr.write(
      `the rule "${rule}" failed on ${file} (${cause}); all other findings are complete, please report this\n`,
    );
    if (common.verbose && error instanceof Error) stderr.write(`${error.stack ?? ''}\n`);
  }
  if (report.faults.length > 0) return exitCodes.failure;
  const wrongSettings = checked.filter(hasWrongSettings);
  for (const { settings } of wrongSettings) {
    const path = shownPath(cwd, settings);
    stderr.write(
      `the settings in "${path}" have errors, so parts of them may not be followed; "care-curriculum check ${path}" names them\n`,
    );
  }
  if (wrongSettings.length > 0) return exitCodes.wrongUse;
  const least = failOn === 'never' ? -1 : severities.indexOf(failOn);
  const fails = report.findings.some(({ diagnostic }) => severities.indexOf(diagnostic.severity) <= least);
  return fails ? exitCodes.findings : exitCodes.fine;
}

/** Whether the settings cannot be trusted: their file has an error of structure. */
function hasWrongSettings(workspace: CheckedWorkspace): boolean {
  const { diagnostics } = workspace.findings(workspace.settings);
  return diagnostics.some(
    ({ severity, rule }) =>
      severity === 'error' && rules.some(({ id, category }) => id === rule && category === 'structure'),
  );
}
