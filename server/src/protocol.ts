// What client and server say to each other beyond the Language Server Protocol; the only file of the server that a client imports.
import type { Checklist } from './core/features/support/checklist';
import type { CoverageMatrix } from './core/features/support/coverage-matrix';
import type { CoverageSummary, ProgrammeHead } from './core/features/support/coverage-summary';

/** A message of our own: its method, and in its type what goes with it and what comes back. */
export interface Message<Params, Result> {
  readonly method: string;
  /** Never there; carries the types. */
  readonly types?: { readonly params: Params; readonly result: Result };
}

/** The scheme of documents that come with the server: read-only, and served by `bundledDocument`. */
export { bundledScheme } from './core/base/uri';

/** Client to server: the text of a document that comes with the server; null for an unknown one. */
export const bundledDocument: Message<{ readonly uri: string }, { readonly text: string } | null> = {
  method: 'careCurriculum/bundledDocument',
};

/** Server to client: the text of a file, or why it cannot be had, in words that end a sentence. */
export const readFileRequest: Message<
  { readonly uri: string },
  { readonly text: string } | { readonly unreadable: string }
> = { method: 'careCurriculum/readFile' };

/** Server to client: the URIs of all files below a folder whose names end in `.yaml` or `.yml`. */
export const listFilesRequest: Message<{ readonly folder: string }, { readonly uris: readonly string[] }> = {
  method: 'careCurriculum/listFiles',
};

/** The programmes of one workspace: a folder of the client, or a folder within it that has settings of its own. */
export interface WorkspaceProgrammes {
  /** Names the workspace in further requests. */
  readonly root: string;
  readonly programmes: readonly ProgrammeHead[];
}

/** A programme of a workspace; without an ID, all modules of a workspace that has no programme. */
export interface ProgrammeParams {
  readonly root: string;
  readonly programme?: string;
}

/** Client to server: all programmes, workspace by workspace. */
export const programmesRequest: Message<object, readonly WorkspaceProgrammes[]> = {
  method: 'careCurriculum/programmes',
};

/** Client to server: how far a programme covers its frameworks; null where there is no such workspace. */
export const coverageRequest: Message<ProgrammeParams, CoverageSummary | null> = { method: 'careCurriculum/coverage' };

/** Client to server: items by modules for one framework, by the reference that the programme gives; null where there is none. */
export const matrixRequest: Message<ProgrammeParams & { readonly framework: string }, CoverageMatrix | null> = {
  method: 'careCurriculum/matrix',
};

/** Client to server: the items of a programme's frameworks with their grades; null where there is no such workspace. */
export const checklistRequest: Message<ProgrammeParams, Checklist | null> = { method: 'careCurriculum/checklist' };

/** Server to client, a notification: something that was answered to one of the four requests above is different now. */
export const coverageChanged: Message<object, void> = { method: 'careCurriculum/coverageChanged' };

/** The command behind a lens that shows coverage; its argument is a `ShowCoverageArguments`. */
export const showCoverageCommand = 'careCurriculum.showCoverage';

/** What the command is called with. */
export interface ShowCoverageArguments extends ProgrammeParams {
  readonly framework: string;
}

/** What a client may say in `initializationOptions`; an editor that says nothing gets the standard protocol. */
export interface InitializationOptions {
  /** Whether the client answers `careCurriculum/readFile` and `careCurriculum/listFiles`. */
  readonly fileAccess?: boolean;
  /** `push` keeps to published diagnostics where the client could also pull them. */
  readonly diagnostics?: 'push' | 'pull';
  /** The folder of the rules' pages, as a URI that ends in a slash; their links lead there. */
  readonly rulePages?: string;
  /** The commands that the client has, of those in this file; a lens carries no other. */
  readonly commands?: readonly string[];
}

/** The section of the client's settings. */
export const settingsSection = 'careCurriculum';

/** The client's settings; what concerns the curriculum itself stands in `care-curriculum.yaml`. */
export interface ClientSettings {
  /** The kinds of code lens to show. */
  readonly codeLens: {
    readonly coverage: boolean;
    readonly module: boolean;
    readonly outcome: boolean;
    readonly item: boolean;
  };
  /** The kinds of inlay hint to show. */
  readonly inlayHints: { readonly label: boolean; readonly weighting: boolean; readonly hours: boolean };
}

/** The settings of a client that says nothing. */
export const defaultSettings: ClientSettings = {
  codeLens: { coverage: true, module: true, outcome: true, item: true },
  inlayHints: { label: true, weighting: true, hours: true },
};
