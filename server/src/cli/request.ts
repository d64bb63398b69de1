// What the arguments ask for, once they have been understood.
import type { Severity } from '../core/base/diagnostic';
import type { PaperFormat } from '../core/report/paper';
import type { DerivingMatch } from '../core/index/derived-coverage';
import type { EvidenceGrade } from '../core/model/settings';
import type { NewKind } from '../core/features/new-document/templates';

export const checkFormats = ['pretty', 'text', 'json'] as const;
export type CheckFormat = (typeof checkFormats)[number];

export const coverageFormats = ['table', 'json', 'csv', 'md'] as const;
export type CoverageFormat = (typeof coverageFormats)[number];

/** What `export` makes of a role profile. */
export const rolePapers = ['job-description', 'appraisal', 'self-assessment', 'training-needs'] as const;
export type RolePaper = (typeof rolePapers)[number];

/** What `export` makes. */
export const exportTargets = [...rolePapers, 'csv', 'xlsx'] as const;
export type ExportTarget = (typeof exportTargets)[number];

export const roleViews = ['compare', 'gap'] as const;
export type RoleView = (typeof roleViews)[number];

export const roleFormats = ['table', 'json', 'md', 'html'] as const;
export type RoleFormat = (typeof roleFormats)[number];

export const resourceFormats = ['table', 'json', 'md'] as const;
export type ResourceFormat = (typeof resourceFormats)[number];

/** From which severity on findings make a check fail. */
export const failLevels = ['error', 'warning', 'information', 'never'] as const;
export type FailLevel = (typeof failLevels)[number];

/** What every command is told. */
export interface CommonOptions {
  readonly output: string | undefined;
  readonly quiet: boolean;
  readonly progress: boolean;
  /** Undefined leaves it to the terminal and the environment. */
  readonly color: boolean | undefined;
  readonly verbose: boolean;
}

export interface CheckRequest {
  readonly command: 'check';
  readonly common: CommonOptions;
  readonly paths: readonly string[];
  /** Undefined: pretty on a terminal, text elsewhere. */
  readonly format: CheckFormat | undefined;
  readonly failOn: FailLevel;
  readonly severities: Readonly<Record<string, Severity | 'ignore'>>;
  readonly fix: 'no' | 'preview' | 'apply';
  readonly stdinFilename: string | undefined;
  /** The day that dates are held against; undefined takes the clock's. */
  readonly today: string | undefined;
  /** Where what was found is kept for the next time: without a folder in a place of its own; undefined keeps nothing. */
  readonly cache: { readonly folder: string | undefined } | undefined;
}

export interface CoverageRequest {
  readonly command: 'coverage';
  readonly common: CommonOptions;
  readonly paths: readonly string[];
  readonly format: CoverageFormat;
  readonly programme: string | undefined;
  readonly framework: string | undefined;
  readonly evidence: EvidenceGrade | undefined;
  /** The matches of crosswalks that are let through. */
  readonly matches: readonly DerivingMatch[];
  readonly min: number | undefined;
  /** The day that dates are held against; undefined takes the clock's. */
  readonly today: string | undefined;
}

export interface ExplainRequest {
  readonly command: 'explain';
  readonly common: CommonOptions;
  readonly id: string;
}

export interface InitRequest {
  readonly command: 'init';
  readonly common: CommonOptions;
  readonly folder: string;
}

export interface NewRequest {
  readonly command: 'new';
  readonly common: CommonOptions;
  readonly kind: NewKind;
  readonly id: string;
}

export interface ExportRequest {
  readonly command: 'export';
  readonly common: CommonOptions;
  readonly paths: readonly string[];
  readonly to: ExportTarget;
  readonly roles: readonly string[];
  readonly programme: string | undefined;
  readonly framework: string | undefined;
  /** Undefined leaves it to the name of the output, else Markdown. */
  readonly format: PaperFormat | undefined;
}

export interface RoleRequest {
  readonly command: 'role';
  readonly common: CommonOptions;
  readonly view: RoleView;
  readonly id: string;
  /** The second role of a comparison. */
  readonly other: string | undefined;
  readonly programme: string | undefined;
  readonly format: RoleFormat;
}

export interface ResourcesRequest {
  readonly command: 'resources';
  readonly common: CommonOptions;
  readonly paths: readonly string[];
  /** The item asked about; undefined asks for all there is. */
  readonly item: string | undefined;
  readonly format: ResourceFormat;
}

export interface OverlayRequest {
  readonly command: 'overlay';
  readonly common: CommonOptions;
  readonly paths: readonly string[];
  readonly id: string;
  readonly format: ResourceFormat;
}

export interface MigrateRequest {
  readonly command: 'migrate';
  readonly common: CommonOptions;
  readonly paths: readonly string[];
  /** The versions to move to, as `id@version`; none asks for the newest of each framework. */
  readonly to: readonly string[];
  readonly dryRun: boolean;
}

/** The language server is to take over; it has no options but its transport. */
export interface ServeRequest {
  readonly command: 'lsp';
}

/** A help text was asked for, or has to stand in for a command that is missing. */
export interface HelpRequest {
  readonly command: 'help';
  readonly text: string;
  readonly isAsked: boolean;
}

/** What writes a result. */
export type ResultRequest =
  | CheckRequest
  | CoverageRequest
  | RoleRequest
  | ExportRequest
  | ResourcesRequest
  | OverlayRequest
  | MigrateRequest
  | ExplainRequest
  | InitRequest
  | NewRequest;

export type Request = ResultRequest | ServeRequest | HelpRequest;
