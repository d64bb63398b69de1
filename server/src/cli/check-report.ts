// What a check found, ready for any reporter: places in lines and columns, sorted, counted.
import { compareText, type Diagnostic, type Severity } from '../core/base/diagnostic';
import { LineIndex } from '../core/base/line-index';
import type { TextRange } from '../core/base/text-range';
import type { Uri } from '../core/base/uri';
import type { RuleFault } from '../core/rules/run';
import type { CheckedWorkspace } from './checked-workspace';
import { pathShower } from './paths';
import type { Progress } from './progress';

/** A range in lines and columns from 1; columns in UTF-16 code units, the end exclusive. */
export interface ReportedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding with the place it has in a file as people name it. */
export interface ReportedFinding extends ReportedPlace {
  readonly diagnostic: Diagnostic;
  readonly related: readonly (ReportedPlace & { readonly message: string })[];
  readonly source: SourceText;
}

/** A file's text by lines, and the file's name as people see it. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly lines: LineIndex;
}

/** The numbers of a check. */
export interface CheckSummary {
  readonly files: number;
  readonly documents: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly hints: number;
  readonly waived: number;
}

/** All that one check found. */
export interface CheckReport {
  readonly findings: readonly ReportedFinding[];
  readonly summary: CheckSummary;
  readonly faults: readonly (RuleFault & { readonly file: string })[];
}

/** Asks every workspace for the findings of the files asked about. */
export function reportOn(checked: readonly CheckedWorkspace[], cwd: string, progress: Progress): CheckReport {
  const shown = pathShower(cwd);
  const findings: ReportedFinding[] = [];
  const faults: (RuleFault & { readonly file: string })[] = [];
  const count = { files: 0, documents: 0, waived: 0 };
  const total = checked.reduce((sum, { asked }) => sum + asked.length, 0);
  let done = 0;
  for (const workspace of checked) {
    const places = new PlaceFinder(workspace, shown);
    for (const uri of workspace.asked) {
      progress.show('Checking', done++, total);
      const file = workspace.file(uri);
      const found = workspace.findings(uri);
      if (file?.unreadable === undefined) count.files += 1;
      count.documents += file?.documents ?? 0;
      count.waived += found.waived;
      for (const fault of found.faults) faults.push({ ...fault, file: shown(uri) });
      for (const diagnostic of found.diagnostics) findings.push(places.reported(diagnostic));
    }
  }
  findings.sort(compareFindings);
  return { findings, faults, summary: { ...count, ...severityCounts(findings) } };
}

/** By path, line, column, rule, and then by what is left, so that the order is total. */
function compareFindings(a: ReportedFinding, b: ReportedFinding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.diagnostic.rule, b.diagnostic.rule) ||
    a.endLine - b.endLine ||
    a.endColumn - b.endColumn ||
    compareText(a.diagnostic.message, b.diagnostic.message)
  );
}

function severityCounts(findings: readonly ReportedFinding[]) {
  const of = (severity: Severity): number =>
    findings.filter(({ diagnostic }) => diagnostic.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), information: of('information'), hints: of('hint') };
}

/** Turns offsets into places; remembers where each file's lines begin. */
class PlaceFinder {
  readonly #workspace: CheckedWorkspace;
  readonly #shown: (uri: Uri) => string;
  readonly #sources = new Map<Uri, SourceText>();

  constructor(workspace: CheckedWorkspace, shown: (uri: Uri) => string) {
    this.#workspace = workspace;
    this.#shown = shown;
  }

  reported(diagnostic: Diagnostic): ReportedFinding {
    return {
      ...this.#place(diagnostic.uri, diagnostic.range),
      diagnostic,
      related: diagnostic.related.map(({ uri, range, message }) => ({ ...this.#place(uri, range), message })),
      source: this.#source(diagnostic.uri),
    };
  }

  #place(uri: Uri, range: TextRange): ReportedPlace {
    const { file, lines } = this.#source(uri);
    const start = lines.position(range.start);
    const end = lines.position(range.end);
    return {
      file,
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    };
  }

  #source(uri: Uri): SourceText {
    const known = this.#sources.get(uri);
    if (known !== undefined) return known;
    const text = this.#workspace.file(uri)?.text ?? '';
    const source = { file: this.#shown(uri), text, lines: new LineIndex(text) };
    this.#sources.set(uri, source);
    return source;
  }
}
