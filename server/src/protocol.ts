// What client and server say to each other beyond the Language Server Protocol; the only file of the server that a client imports.
import type { Location, Range, WorkspaceEdit } from 'vscode-languageserver';
import type { Severity } from './core/base/diagnostic';
import type { NewDocumentChoices } from './core/features/new-document/choices';
import type { NewDocumentAnswers, NewKind } from './core/features/new-document/templates';
import type { Checklist } from './core/features/support/checklist';
import type { CoverageMatrix } from './core/features/support/coverage-matrix';
import type { CoverageSummary, ProgrammeHead } from './core/features/support/coverage-summary';
import type { ItemDetails } from './core/features/support/item-details';
import type { PlaceTarget } from './core/features/support/place-target';
import type { ProgrammeOutline } from './core/features/support/programme-outline';
import type { RuleCategory } from './core/rules/rule';

export type {
  Checklist,
  ChecklistArea,
  ChecklistFramework,
  ChecklistItem,
  ChecklistPlace,
} from './core/features/support/checklist';
export type { NewDocumentChoices } from './core/features/new-document/choices';
export type { NewDocumentAnswers } from './core/features/new-document/templates';
export type { CoverageMatrix, MatrixCell, MatrixColumn, MatrixRow } from './core/features/support/coverage-matrix';
export type { CoverageSummary, FrameworkSummary, ProgrammeHead } from './core/features/support/coverage-summary';
export type { ItemDetails, OutcomeDetails } from './core/features/support/item-details';
export type { ItemStanding } from './core/features/support/item-standing';
export type { PlaceTarget } from './core/features/support/place-target';
export type { OutlineModule, OutlineStage, ProgrammeOutline } from './core/features/support/programme-outline';

/** A message of our own: its method, and in its type what goes with it and what comes back. */
export interface Message<Params, Result> {
  readonly method: string;
  /** Never there; carries the types. */
  readonly types?: { readonly params: Params; readonly result: Result };
}

/** The scheme of documents that come with the server: read-only, and served by `bundledDocument`. */
export { bundledScheme } from './core/base/uri';

/** A cell of CSV, so that tables of the client are guarded as those of the server are. */
export { csvText } from './core/base/spreadsheet-text';

/** Text in HTML and SVG, escaped in pages of the client as in those of the server. */
export { htmlText } from './core/base/html-text';

/** Client to server: the text of a document that comes with the server; null for an unknown one. */
export const bundledDocument: Message<{ readonly uri: string }, { readonly text: string } | null> = {
  method: 'careCurriculum/bundledDocument',
};

/** Server to client: the text of a file, or why it cannot be had, in words that end a sentence, and what is there instead. */
export const readFileRequest: Message<
  { readonly uri: string },
  { readonly text: string } | { readonly unreadable: string; readonly kind?: 'folder' | 'missing' }
> = { method: 'careCurriculum/readFile' };

/** A glob of the same letters, capital or small: globs of editors tell them apart, names of curriculum files do not. */
export function inAnyCase(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}

/** The glob of all YAML files. */
export const yamlFiles = `**/*.{${inAnyCase('yaml')},${inAnyCase('yml')}}`;

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

/** Client to server: a programme stage by stage; null where there is no such workspace. */
export const outlineRequest: Message<ProgrammeParams, ProgrammeOutline | null> = { method: 'careCurriculum/outline' };

/** Client to server: the programmes that a file states or whose modules it holds; empty for files that the server does not know. */
export const programmesOfFileRequest: Message<{ readonly uri: string }, readonly ProgrammeParams[]> = {
  method: 'careCurriculum/programmesOfFile',
};

/** Client to server: where a thing stands; null where no file has it. */
export const locateRequest: Message<{ readonly root: string; readonly target: PlaceTarget }, Location | null> = {
  method: 'careCurriculum/locate',
};

/** An item of a framework, by the reference that the programme gives. */
export interface ItemParams extends ProgrammeParams {
  readonly framework: string;
  readonly item: string;
}

/** Client to server: all about an item, in one module where one is named; null where there is no such item. */
export const itemDetailsRequest: Message<ItemParams & { readonly module?: string }, ItemDetails | null> = {
  method: 'careCurriculum/itemDetails',
};

/** An edit for the client to make, and what it brings. */
export interface GapEdit {
  readonly edit: WorkspaceEdit;
  /** The file to look at when it has been made. */
  readonly uri: string;
  /** The ID of the outcome that it adds. */
  readonly outcome?: string;
  /** What it waives: the item, or its area where nothing of it is covered. */
  readonly waived?: string;
  /** A text in the edit that its author should replace first. */
  readonly placeholder?: string;
}

/** Client to server: the edit that adds an outcome for an item to a module; null where it cannot be made. */
export const addOutcomeRequest: Message<ItemParams & { readonly module: string }, GapEdit | null> = {
  method: 'careCurriculum/addOutcome',
};

/** Client to server: the edit that waives the gap at an item; null where there is no gap. */
export const waiveRequest: Message<ItemParams, GapEdit | null> = { method: 'careCurriculum/waive' };

/** Server to client, a notification: an answer about programmes, coverage, matrix, checklist or outline is different now. */
export const coverageChanged: Message<object, void> = { method: 'careCurriculum/coverageChanged' };

/** Which document is to be made, and where. */
export interface NewDocumentParams {
  readonly root: string;
  readonly kind: NewKind;
}

/** Client to server: what to ask the author of a new document; null where there is no such workspace. */
export const newDocumentChoicesRequest: Message<NewDocumentParams, NewDocumentChoices | null> = {
  method: 'careCurriculum/newDocumentChoices',
};

/** A new document with what its author has answered, and the programme that is to name it. */
export interface NewDocumentDetails extends NewDocumentParams {
  readonly id: string;
  readonly answers: NewDocumentAnswers;
  readonly programme?: string;
}

/** The edit that makes the document, and what the author writes first. */
export interface NewDocumentEdit {
  readonly edit: WorkspaceEdit;
  readonly uri: string;
  readonly selection: Range;
}

/** Client to server: the edit that makes a new document; null where its ID is taken or no ID, or there is no such workspace. */
export const newDocumentRequest: Message<NewDocumentDetails, NewDocumentEdit | null> = {
  method: 'careCurriculum/newDocument',
};

/** Client to server: the files of a starter workspace, by their paths from its root. */
export const starterRequest: Message<object, readonly { readonly path: string; readonly text: string }[]> = {
  method: 'careCurriculum/starter',
};

/** The forms in which coverage can be taken elsewhere. */
export const exportFormats = ['csv', 'html', 'json', 'md'] as const;
export type CoverageFormat = (typeof exportFormats)[number];

/** Client to server: the coverage of a programme as the text of a file; null where there is no such programme or workspace. */
export const exportCoverageRequest: Message<
  ProgrammeParams & { readonly format: CoverageFormat },
  { readonly text: string } | null
> = { method: 'careCurriculum/exportCoverage' };

/** A rule by name. */
export interface RuleHead {
  readonly id: string;
  readonly summary: string;
  readonly category: RuleCategory;
  readonly severity: Severity;
  readonly fixable: boolean;
}

/** Client to server: every rule, in the order of their IDs. */
export const rulesRequest: Message<object, readonly RuleHead[]> = { method: 'careCurriculum/rules' };

/** What the findings of all workspaces come to. */
export interface ValidationCounts {
  readonly files: number;
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly hint: number;
}

/** Client to server: waits until every file has been read and looked at and its findings are told, and counts them. */
export const validateRequest: Message<object, ValidationCounts> = { method: 'careCurriculum/validate' };

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
