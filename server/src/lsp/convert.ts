// Core records to LSP types and back; the only file that does so.
import type {
  CreateFile,
  Diagnostic as LspDiagnostic,
  DocumentSymbol as LspDocumentSymbol,
  Location,
  Position,
  Range,
  SymbolInformation,
  TextDocumentEdit,
  TextEdit as LspTextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { Diagnostic, Severity } from '../core/base/diagnostic';
import { LineIndex } from '../core/base/line-index';
import type { TextEdit } from '../core/base/text-edit';
import { textRange, type TextRange } from '../core/base/text-range';
import type { Uri } from '../core/base/uri';
import type { CreatedFile } from '../core/features/support/action';
import type { DocumentSymbol } from '../core/features/document-symbols';
import type { WorkspaceSymbol } from '../core/features/workspace-symbols';
import type { FileState } from '../core/index/file-state';
import type { Snapshot } from '../core/snapshot';
import { DiagnosticSeverity, DiagnosticTag, SymbolKind as LspSymbolKind } from './protocol-library';

/** The name under which the server's findings appear. */
export const source = 'care-curriculum';

/** What goes with a diagnostic, for clients that list or filter findings. */
export interface DiagnosticData {
  /** The ID that the finding is about, as waivers name it. */
  readonly target?: string;
  /** The titles of its quick fixes. */
  readonly fixes: readonly string[];
}

/** What the converter takes from its session. */
export interface ConverterOptions {
  /** A URI as the client spells it. */
  clientUri(uri: Uri): string;
  /** The folder of the rules' pages, with a slash at its end; without it, findings carry no link. */
  readonly rulePages: string | undefined;
  /** The version of an open document; undefined for closed files. */
  version(uri: Uri): number | undefined;
  /** Whether the client shows related places. */
  readonly related: boolean;
  /** Whether the client takes edits of documents with their versions. */
  readonly versionedEdits: boolean;
}

/** Converts for one client. The lines of a file are counted once for as long as the file stays the same. */
export class Converter {
  readonly #options: ConverterOptions;
  readonly #lines = new WeakMap<FileState, LineIndex>();

  constructor(options: ConverterOptions) {
    this.#options = options;
  }

  /** Where the lines of a file begin. */
  lines(file: FileState): LineIndex {
    const known = this.#lines.get(file);
    if (known !== undefined) return known;
    const lines = new LineIndex(file.text);
    this.#lines.set(file, lines);
    return lines;
  }

  /** The offset of a position in a file. */
  offset(file: FileState, position: Position): number {
    return this.lines(file).offset(position);
  }

  /** Offsets for an LSP range in a file. */
  textRange(file: FileState, range: Range): TextRange {
    return textRange(this.offset(file, range.start), this.offset(file, range.end));
  }

  /** An LSP range for offsets in a file. */
  range(file: FileState, range: TextRange): Range {
    const lines = this.lines(file);
    return { start: lines.position(range.start), end: lines.position(range.end) };
  }

  /** The position of an offset in a file. */
  position(file: FileState, offset: number): Position {
    return this.lines(file).position(offset);
  }

  /** The URI as the client spells it. */
  uri(uri: Uri): string {
    return this.#options.clientUri(uri);
  }

  /** A place in any file of a snapshot; undefined when the file is not there. */
  location(snapshot: Snapshot, uri: Uri, range: TextRange): Location | undefined {
    const file = snapshot.file(uri);
    return file === undefined ? undefined : { uri: this.uri(uri), range: this.range(file, range) };
  }

  /** A finding as a diagnostic. */
  diagnostic(snapshot: Snapshot, file: FileState, finding: Diagnostic): LspDiagnostic {
    const { rule, message, target, fixes, tags } = finding;
    const data: DiagnosticData = {
      ...(target === undefined ? {} : { target }),
      fixes: fixes.map(({ title }) => title),
    };
    const diagnostic: LspDiagnostic = {
      range: this.range(file, finding.range),
      severity: lspSeverities[finding.severity],
      code: rule,
      source,
      message,
      data,
    };
    if (this.#options.rulePages !== undefined)
      diagnostic.codeDescription = { href: `${this.#options.rulePages}${rule}.md` };
    if (tags.length > 0) diagnostic.tags = tags.map((tag) => lspTags[tag]);
    if (this.#options.related && finding.related.length > 0)
      diagnostic.relatedInformation = finding.related.flatMap((place) => {
        const location = this.location(snapshot, place.uri, place.range);
        return location === undefined ? [] : [{ location, message: place.message }];
      });
    return diagnostic;
  }

  /** A line of an outline with all that is below it. */
  symbol(file: FileState, { name, detail, kind, range, selection, children }: DocumentSymbol): LspDocumentSymbol {
    return {
      name,
      ...(detail === undefined ? {} : { detail }),
      kind: symbolKinds[kind],
      range: this.range(file, range),
      selectionRange: this.range(file, selection),
      children: children.map((child) => this.symbol(file, child)),
    };
  }

  /** A thing found in the workspace; undefined when its file is not there any more. */
  workspaceSymbol(snapshot: Snapshot, symbol: WorkspaceSymbol): SymbolInformation | undefined {
    const { name, kind, container, uri, range } = symbol;
    const location = this.location(snapshot, uri, range);
    if (location === undefined) return undefined;
    const containerName = container === undefined ? {} : { containerName: container };
    return { name, kind: symbolKinds[kind], location, ...containerName };
  }

  /** Edits of one file. */
  edits(file: FileState, edits: readonly TextEdit[]): LspTextEdit[] {
    return edits.map(({ range, newText }) => ({ range: this.range(file, range), newText }));
  }

  /** Edits of several files, and files that are made; with the versions that they are meant for where the client takes them. */
  workspaceEdit(
    snapshot: Snapshot,
    edits: ReadonlyMap<Uri, readonly TextEdit[]>,
    creates: readonly CreatedFile[] = [],
  ): WorkspaceEdit {
    const known = [...edits].flatMap(([uri, list]) => {
      const file = snapshot.file(uri);
      return file === undefined ? [] : [{ uri, list: this.edits(file, list) }];
    });
    if (!this.#options.versionedEdits && creates.length === 0)
      return { changes: Object.fromEntries(known.map(({ uri, list }) => [this.uri(uri), list])) };
    const changed = known.map(({ uri, list }): TextDocumentEdit => {
      return { textDocument: { uri: this.uri(uri), version: this.#options.version(uri) ?? null }, edits: list };
    });
    return { documentChanges: [...creates.flatMap(({ uri, text }) => this.#creation(uri, text)), ...changed] };
  }

  #creation(uri: Uri, text: string): (CreateFile | TextDocumentEdit)[] {
    const start = { line: 0, character: 0 };
    const edits = [{ range: { start, end: start }, newText: text }];
    return [
      { kind: 'create', uri: this.uri(uri) },
      { textDocument: { uri: this.uri(uri), version: null }, edits },
    ];
  }
}

const lspSeverities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const lspTags: Readonly<Record<Diagnostic['tags'][number], DiagnosticTag>> = {
  deprecated: DiagnosticTag.Deprecated,
  unnecessary: DiagnosticTag.Unnecessary,
};

const symbolKinds: Readonly<Record<DocumentSymbol['kind'], LspSymbolKind>> = {
  programme: LspSymbolKind.Package,
  module: LspSymbolKind.Module,
  framework: LspSymbolKind.Namespace,
  overlay: LspSymbolKind.Namespace,
  crosswalk: LspSymbolKind.Interface,
  role: LspSymbolKind.Class,
  resource: LspSymbolKind.File,
  waivers: LspSymbolKind.File,
  settings: LspSymbolKind.File,
  unknown: LspSymbolKind.File,
  group: LspSymbolKind.Array,
  outcome: LspSymbolKind.Method,
  activity: LspSymbolKind.Event,
  assessment: LspSymbolKind.Constructor,
  pathway: LspSymbolKind.Enum,
  item: LspSymbolKind.EnumMember,
  link: LspSymbolKind.Field,
  setting: LspSymbolKind.Property,
};
