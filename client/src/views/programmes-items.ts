// How the lines of the programmes look: counts in words beside every icon.
import {
  DiagnosticSeverity,
  l10n,
  languages,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import type { CoverageSummary, OutlineModule, OutlineStage, ProgrammeOutline } from '../../../server/src/protocol';
import { countText } from './checklist-items';
import type { KnownProgramme } from './coverage-data';
import { countAll } from './model/coverage-count';
import { gradeWords } from './model/matrix-words';
import { problemsOf, sumOf, type Problem, type ProblemCount } from './model/problem-count';
import { nameLine } from './name-line';
import type { OpenRequest } from '../places';
import { programmeName, programmePlace } from './programme-name';

/** A line of the tree. */
export type ProgrammesLine = ProgrammeLine | StageLine | ModuleLine;

interface ProgrammeLine {
  readonly kind: 'programme';
  readonly id: string;
  readonly programme: KnownProgramme;
  readonly summary: CoverageSummary | undefined;
}
interface StageLine {
  readonly kind: 'stage';
  readonly id: string;
  readonly programme: KnownProgramme;
  readonly stage: OutlineStage;
}
export interface ModuleLine {
  readonly kind: 'module';
  readonly id: string;
  readonly programme: KnownProgramme;
  readonly module: OutlineModule;
}

/** The name under which the checker's problems appear. */
const source = 'care-curriculum';

/** The line for the tree; `isOpen` where it shows what is below it to begin with. */
export function programmesItem(line: ProgrammesLine, isOpen: boolean): TreeItem {
  const item = itemOf(line);
  nameLine(item, line.id);
  if (isOpen || line.kind === 'stage') item.collapsibleState = TreeItemCollapsibleState.Expanded;
  return item;
}

/** What a line stands for in a file. */
export function programmesTarget({ programme, ...line }: ProgrammesLine): OpenRequest | undefined {
  const { root, programme: id } = programme.params;
  if (line.kind === 'stage') return undefined;
  if (line.kind === 'programme' || line.module.uri === undefined)
    return { root, target: { kind: 'programme', programme: id } };
  return { root, target: { kind: 'module', module: line.module.module } };
}

/** The files of all modules of a programme. */
export function moduleFiles({ stages }: ProgrammeOutline): readonly string[] {
  return stages.flatMap(({ modules }) => modules.flatMap(({ uri }) => uri ?? []));
}

function itemOf(line: ProgrammesLine): TreeItem {
  switch (line.kind) {
    case 'programme':
      return programmeItem(line);
    case 'stage': {
      const { stage, modules } = line.stage;
      const item = new TreeItem(l10n.t('Stage {0}', stage), TreeItemCollapsibleState.Collapsed);
      const problems = problemText(sumOf(modules.map(countProblems)));
      const many = modules.length === 1 ? l10n.t('1 module') : l10n.t('{0} modules', modules.length);
      item.description = [many, problems].filter(Boolean).join(' · ');
      item.iconPath = new ThemeIcon('layers');
      item.contextValue = 'stage';
      return item;
    }
    case 'module':
      return moduleItem(line);
  }
}

function programmeItem({ programme, summary }: ProgrammeLine): TreeItem {
  const item = new TreeItem(programmeName(programme.head), TreeItemCollapsibleState.Collapsed);
  const count = summary === undefined ? undefined : countAll(summary);
  const covered =
    count === undefined || count.asked === 0
      ? undefined
      : `${countText(count.reached, count.asked)} ${gradeWords(l10n)[summary?.evidence ?? 'assessed']}`;
  item.description = [programmePlace(programme), covered].filter(Boolean).join(' · ');
  item.tooltip = [programme.head.id, programme.head.award].filter(Boolean).join(' · ');
  item.iconPath = new ThemeIcon('mortar-board');
  item.contextValue = 'programme';
  return item;
}

function moduleItem(line: ModuleLine): TreeItem {
  const { module, title, uri, lines, optional, addressed, assessed, level, credits, pathways } = line.module;
  const item = new TreeItem([module, title].filter(Boolean).join(' '));
  const problems = countProblems(line.module);
  item.description = [
    uri === undefined ? l10n.t('no file has this module') : undefined,
    optional ? l10n.t('optional') : undefined,
    addressed === 0 ? undefined : addressedText(addressed, assessed),
    problemText(problems),
  ]
    .filter(Boolean)
    .join(' · ');
  item.tooltip = [
    level === undefined ? undefined : l10n.t('Level {0}', level),
    credits === undefined ? undefined : l10n.t('{0} credits', credits),
    pathways.length === 0 ? undefined : l10n.t('Pathways: {0}', pathways.join(', ')),
  ]
    .filter(Boolean)
    .join('\n');
  item.iconPath = uri === undefined ? new ThemeIcon('question') : problemIcon(problems);
  item.contextValue = 'module';
  item.command = { command: 'careCurriculum.openModule', title: l10n.t('Open'), arguments: [line] };
  // The editor's own marks of problems belong to files: they would be wrong for a file of several modules.
  if (uri !== undefined && lines === undefined) item.resourceUri = Uri.parse(uri, true);
  return item;
}

function problemIcon({ errors, warnings }: ProblemCount): ThemeIcon {
  if (errors > 0) return new ThemeIcon('error', new ThemeColor('list.errorForeground'));
  if (warnings > 0) return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  return new ThemeIcon('notebook');
}

function countProblems(module: OutlineModule): ProblemCount {
  const found = module.uri === undefined ? [] : languages.getDiagnostics(Uri.parse(module.uri, true));
  const problems = found
    .filter((one) => one.source === source)
    .map(({ range, severity }): Problem => ({ line: range.start.line, severity: severities[severity] }));
  return problemsOf(module, problems);
}

const severities: Readonly<Record<DiagnosticSeverity, Problem['severity']>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'other',
  [DiagnosticSeverity.Hint]: 'other',
};

/** `1 error, 2 warnings`; empty where there is neither. */
function problemText({ errors, warnings }: ProblemCount): string {
  const some: string[] = [];
  if (errors > 0) some.push(errors === 1 ? l10n.t('1 error') : l10n.t('{0} errors', errors));
  if (warnings > 0) some.push(warnings === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', warnings));
  return some.join(', ');
}

function addressedText(addressed: number, assessed: number): string {
  return addressed === 1
    ? l10n.t('1 item, {0} assessed', assessed)
    : l10n.t('{0} items, {1} assessed', addressed, assessed);
}
