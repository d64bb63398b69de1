// `check`: validates the workspaces of the paths and reports what it finds.
import { nearest } from '../../core/base/nearest';
import { listed, quoted } from '../../core/base/phrases';
import type { Uri } from '../../core/base/uri';
import { fixAll } from '../../core/features/fix-all';
import type { FileText } from '../../core/index/file-state';
import { rules } from '../../core/rules';
import { decodeText } from '../../host/decode';
import { settingsName } from '../../workspace-files/selection';
import { outcomeOf } from '../check-outcome';
import { checkPaths } from '../check-paths';
import { reportOn, type CheckReport } from '../check-report';
import { checkedHere } from '../checked-workspace';
import { discoverAround } from '../discovery';
import { load, loadPaths, type LoadedWorkspace } from '../load';
import { onDay } from '../on-day';
import { progressFor, type Progress } from '../progress';
import { fixPreview } from '../reporters/fix-preview';
import { checkJson } from '../reporters/check-json';
import { checkPretty } from '../reporters/check-pretty';
import { checkText } from '../reporters/check-text';
import type { CheckFormat, CheckRequest } from '../request';
import { styleOf, type Style } from '../style';
import type { CommandResult, Surroundings } from '../surroundings';
import { UsageError } from '../usage-error';
import { writeChanged, type ChangedText, type ChangedWorkspace } from '../write-changed';

/** Carries out `check`. */
export async function check(request: CheckRequest, surroundings: Surroundings): Promise<CommandResult> {
  const around = onDay(surroundings, request.today);
  requireRules(Object.keys(request.severities));
  const progress = progressFor(request.common, around);
  try {
    return request.fix === 'no' && request.stdinFilename === undefined
      ? await checkOnly(request, around, progress)
      : await checkAndFix(request, around, progress);
  } finally {
    progress.clear();
  }
}

async function checkOnly(request: CheckRequest, around: Surroundings, progress: Progress): Promise<CommandResult> {
  const checked = await checkPaths(request, around, progress);
  const report = reportOn(checked, around.cwd, progress);
  progress.clear();
  const options = { quiet: request.common.quiet, fixed: 0 };
  const text = formatted(report, formatOf(request, around), styleOf(request.common, around), options);
  return { text, exitCode: outcomeOf(report, checked, request, around) };
}

async function checkAndFix(request: CheckRequest, around: Surroundings, progress: Progress): Promise<CommandResult> {
  const loaded = await loadAsked(request, around, progress);
  const before = textsOf(loaded);
  const fixed = request.fix === 'no' ? 0 : fixEverything(loaded);
  const checked = loaded.map(checkedHere);
  const report = reportOn(checked, around.cwd, progress);
  if (request.fix === 'apply') writeChanged(changesIn(before, loaded), request.common, around);
  progress.clear();
  const style = styleOf(request.common, around);
  const { quiet } = request.common;
  const text =
    request.fix === 'preview'
      ? fixPreview(before, textsOf(loaded), { cwd: around.cwd, fixed, style, quiet })
      : formatted(report, formatOf(request, around), style, { quiet, fixed });
  return { text, exitCode: outcomeOf(report, checked, request, around) };
}

async function loadAsked(
  { paths, severities, stdinFilename, fix }: CheckRequest,
  around: Surroundings,
  progress: Progress,
): Promise<readonly LoadedWorkspace[]> {
  if (stdinFilename === undefined) return loadPaths(paths, around, progress, { severities, willChange: fix !== 'no' });
  const text = await readAll(around.stdin);
  const found = await discoverAround(around.host, around.cwd, stdinFilename);
  if (typeof found === 'string') {
    around.stderr.write(`${found}\n`);
    return [];
  }
  const [uri = found.root] = found.asked;
  around.trail.inputs.add(uri);
  const texts = new Map([[uri, text]]);
  return [await load(found, around, progress, { severities, texts, willChange: fix !== 'no' })];
}

async function readAll(stdin: Surroundings['stdin']): Promise<FileText> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return decodeText(Buffer.concat(chunks));
}

function requireRules(asked: readonly string[]): void {
  const known = rules.map(({ id }) => id);
  for (const id of asked) {
    if (known.includes(id)) continue;
    const near = nearest(id, known);
    const hint =
      near.length === 0
        ? 'docs/rules lists all of them'
        : `did you mean ${listed(
            near.map((one) => quoted(one)),
            'or',
          )}?`;
    throw new UsageError(`there is no rule ${quoted(id)} to set with "--rule"; ${hint}`);
  }
}

function formatOf({ format, common }: CheckRequest, { stdout }: Surroundings): CheckFormat {
  return format ?? (stdout.isTTY === true && common.output === undefined ? 'pretty' : 'text');
}

function formatted(
  report: CheckReport,
  format: CheckFormat,
  style: Style,
  options: { readonly quiet: boolean; readonly fixed: number },
): string {
  switch (format) {
    case 'pretty':
      return checkPretty(report, style, options);
    case 'text':
      return checkText(report);
    case 'json':
      return checkJson(report);
  }
}

function fixEverything(loaded: readonly LoadedWorkspace[]): number {
  return loaded.reduce((sum, { workspace, asked }) => sum + fixAll(workspace, asked).applied, 0);
}

function textsOf(loaded: readonly LoadedWorkspace[]): ReadonlyMap<Uri, string> {
  return new Map(
    loaded.flatMap(({ workspace, asked }) =>
      asked.map((uri) => [uri, workspace.snapshot.file(uri)?.text ?? ''] as const),
    ),
  );
}

/** What the fixes have changed; the settings come last. */
function changesIn(before: ReadonlyMap<Uri, string>, loaded: readonly LoadedWorkspace[]): readonly ChangedWorkspace[] {
  return loaded.map(({ root, boundary, workspace, asked }) => {
    const texts = asked.flatMap((uri) => {
      const [old, after] = [before.get(uri) ?? '', workspace.snapshot.file(uri)?.text ?? ''];
      return old === after ? [] : [{ uri, before: old, after }];
    });
    const isSettings = ({ uri }: ChangedText): boolean => uri === `${root}/${settingsName}`;
    return { root, boundary, texts: [...texts.filter((one) => !isSettings(one)), ...texts.filter(isSettings)] };
  });
}
