// Core records to LSP types and back; the only file that does so.
import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic as LspDiagnostic,
  type Location,
  type Position as LspPosition,
  type Range,
} from 'vscode-languageserver';
import type { Diagnostic, Severity } from '../core/base/diagnostic';
import { LineIndex } from '../core/base/line-index';
import { textRange, type TextRange } from '../core/base/text-range';
import type { Uri } from '../core/base/uri';
import type { FileState } from '../core/index/file-state';
import type { Snapshot } from '../core/snapshot';

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
  /** Whether the client shows related places. */
  readonly related: boolean;
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
  offset(file: FileState, position: LspPosition): number {
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
