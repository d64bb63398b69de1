// What the client may know of each file's findings: an ID that changes whenever its diagnostics do, not the diagnostics themselves.
import type { Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import type { Diagnostic, Severity } from '../core/base/diagnostic';
import type { Uri } from '../core/base/uri';
import type { FileState } from '../core/index/file-state';
import { findingsQuery, type FileFindings, type RuleFault } from '../core/rules/run';
import type { Snapshot } from '../core/snapshot';
import type { ValidationCounts } from '../protocol';
import type { Area } from './area';
import type { Converter } from './convert';
import { earlyFindings } from './early-findings';

/** The diagnostics of one file. */
export interface Entry {
  /** Differs from the ID of every other list of diagnostics that this file has had. */
  readonly id: number;
  readonly isEmpty: boolean;
  /** Rules that failed just now. */
  readonly faults: readonly RuleFault[];
  /** Converts them; to be called before anything else happens to the file. */
  items(): LspDiagnostic[];
}

const nowhere: ReadonlySet<Uri> = new Set();
const nothing: readonly Severity[] = [];

interface Record {
  readonly id: number;
  /** What the ID stands for. */
  readonly fingerprint: string;
  /** Of each finding. */
  readonly severities: readonly Severity[];
  readonly file: FileState;
  /** The edition of the findings, and whether they are those of the whole workspace. */
  readonly edition: number | undefined;
  readonly isWhole: boolean;
  /** The other files in which related places lie. */
  readonly related: ReadonlySet<Uri>;
}

/** A record of the diagnostics of every file that was looked at. */
export class Ledger {
  readonly #converter: Converter;
  readonly #records = new Map<Uri, Record>();
  /** For each file: the files whose findings name a place in it. */
  readonly #pointing = new Map<Uri, Set<Uri>>();
  #count = 0;

  constructor(converter: Converter) {
    this.#converter = converter;
  }

  /** The files with a record. */
  uris(): Iterable<Uri> {
    return this.#records.keys();
  }

  /** What the diagnostics of all files with a record come to. */
  counts(): ValidationCounts {
    const counts = { files: this.#records.size, error: 0, warning: 0, information: 0, hint: 0 };
    for (const { severities } of this.#records.values()) for (const severity of severities) counts[severity] += 1;
    return counts;
  }

  idOf(uri: Uri): number | undefined {
    return this.#records.get(uri)?.id;
  }

  /** The files whose findings name a place in this one, which an edit of it may have moved to another line. */
  pointingTo(uri: Uri): readonly Uri[] {
    return [...(this.#pointing.get(uri) ?? [])];
  }

  /** Whether there was a record to forget. */
  forget(uri: Uri): boolean {
    this.#point(uri, this.#records.get(uri)?.related ?? nowhere, nowhere);
    return this.#records.delete(uri);
  }

  /** Looks at a file as it is now; undefined for one that is not there. The ID stays as long as the diagnostics do. */
  update(area: Area, uri: Uri): Entry | undefined {
    const snapshot = area.flush();
    const file = snapshot.file(uri);
    if (file === undefined) return undefined;
    const known = this.#records.get(uri);
    const findings = (): FileFindings => (area.isRead ? snapshot.findings(uri) : earlyFindings(snapshot, uri));
    const items = (): LspDiagnostic[] => this.#converted(snapshot, file, findings().diagnostics);
    const edition = snapshot.engine.edition(findingsQuery, uri);
    const isSame = known?.file === file && known.isWhole === area.isRead && known.related.size === 0;
    // Of what stands nothing is worked out again: its findings may have been let go.
    if (isSame && edition !== undefined && known.edition === edition) return { ...headOf(known), faults: [], items };
    const { diagnostics, faults } = findings();
    return { ...headOf(this.#record(snapshot, file, diagnostics, area.isRead)), faults, items };
  }

  #record(snapshot: Snapshot, file: FileState, findings: readonly Diagnostic[], isWhole: boolean): Record {
    const { uri } = file;
    const known = this.#records.get(uri);
    const severities = findings.length === 0 ? nothing : findings.map(({ severity }) => severity);
    const fingerprint = findings.length === 0 ? '' : fingerprintOf(this.#converted(snapshot, file, findings));
    const id = known?.fingerprint === fingerprint ? known.id : ++this.#count;
    const places = findings.flatMap((finding) => finding.related.map((place) => place.uri));
    const related = places.length === 0 ? nowhere : new Set(places.filter((place) => place !== uri));
    this.#point(uri, known?.related ?? nowhere, related);
    const edition = snapshot.engine.edition(findingsQuery, uri);
    const record: Record = { id, fingerprint, severities, file, edition, isWhole, related };
    this.#records.set(uri, record);
    return record;
  }

  #converted(snapshot: Snapshot, file: FileState, findings: readonly Diagnostic[]): LspDiagnostic[] {
    return findings.map((finding) => this.#converter.diagnostic(snapshot, file, finding));
  }

  #point(from: Uri, before: ReadonlySet<Uri>, after: ReadonlySet<Uri>): void {
    for (const uri of before) if (!after.has(uri)) this.#pointing.get(uri)?.delete(from);
    for (const uri of after) {
      const pointing = this.#pointing.get(uri);
      if (pointing === undefined) this.#pointing.set(uri, new Set([from]));
      else pointing.add(from);
    }
  }
}

function headOf({ id, severities }: Record): Pick<Entry, 'id' | 'isEmpty'> {
  return { id, isEmpty: severities.length === 0 };
}

/** A short text that differs for different diagnostics: two hashes of all they say. */
function fingerprintOf(items: readonly LspDiagnostic[]): string {
  const text = JSON.stringify(items);
  let one = 0x811c9dc5;
  let other = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(at), 0x5bd1e995) ^ (other >>> 13);
  }
  return `${text.length} ${one} ${other}`;
}
