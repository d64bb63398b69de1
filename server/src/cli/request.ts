// What the arguments ask for, once they have been understood.
import type { Severity } from '../core/base/diagnostic';
import type { EvidenceGrade } from '../core/model/settings';
import type { NewKind } from '../core/features/new-document/templates';

export const checkFormats = ['pretty', 'text', 'json'] as const;
export type CheckFormat = (typeof checkFormats)[number];

export const coverageFormats = ['table', 'json', 'csv', 'md'] as const;
export type CoverageFormat = (typeof coverageFormats)[number];

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
}

export interface CoverageRequest {
  readonly command: 'coverage';
  readonly common: CommonOptions;
  readonly paths: readonly string[];
  readonly format: CoverageFormat;
  readonly programme: string | undefined;
  readonly framework: string | undefined;
  readonly evidence: EvidenceGrade | undefined;
  readonly min: number | undefined;
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
export type ResultRequest = CheckRequest | CoverageRequest | ExplainRequest | InitRequest | NewRequest;

export type Request = ResultRequest | ServeRequest | HelpRequest;
