// What the client may know of each file's findings: the diagnostics last worked out, and an ID that changes with them.
import type { Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import type { Diagnostic } from '../core/base/diagnostic';
import { equalData } from '../core/base/equal';
import type { Uri } from '../core/base/uri';
import type { FileState } from '../core/index/file-state';
import type { Snapshot } from '../core/snapshot';
import type { Area } from './area';
import type { Converter } from './convert';
import { earlyFindings } from './early-findings';

/** The diagnostics of one file. */
export interface Entry {
  readonly items: readonly LspDiagnostic[];
  /** Differs from the ID of every other list of diagnostics of this file. */
  readonly id: number;
}

interface Record extends Entry {
  readonly file: FileState;
  readonly findings: readonly Diagnostic[];
  /** The states of other files that related places were taken from. */
  readonly related: readonly (FileState | undefined)[];
}

/** The diagnostics of every file that was checked. */
export class Ledger {
  readonly #converter: Converter;
  readonly #records = new Map<Uri, Record>();
  #count = 0;

  constructor(converter: Converter) {
    this.#converter = converter;
  }

  /** The files with a record. */
  uris(): Iterable<Uri> {
    return this.#records.keys();
  }

  get(uri: Uri): Entry | undefined {
    return this.#records.get(uri);
  }

  forget(uri: Uri): void {
    this.#records.delete(uri);
  }

  /** Looks at a file anew; the same entry comes back as long as its diagnostics are the same. */
  update(area: Area, snapshot: Snapshot, uri: Uri): Entry {
    const file = snapshot.file(uri);
    const findings = area.isRead ? snapshot.findings(uri).diagnostics : earlyFindings(snapshot, uri);
    const known = this.#records.get(uri);
    if (file === undefined) return { items: [], id: 0 };
    const isSame = known?.file === file && known.findings === findings && !hasMoved(known, snapshot);
    if (isSame) return known;
    const items = findings.map((finding) => this.#converter.diagnostic(snapshot, file, finding));
    const isEqual = known !== undefined && equalData(known.items, items);
    const related = findings.flatMap((finding) => finding.related.map((place) => snapshot.file(place.uri)));
    const id = isEqual ? known.id : ++this.#count;
    const record: Record = { items: isEqual ? known.items : items, id, file, findings, related };
    this.#records.set(uri, record);
    return record;
  }
}

/** Whether a file that a related place lies in has another text now, so that the place may be on another line. */
function hasMoved({ findings, related }: Record, snapshot: Snapshot): boolean {
  if (related.length === 0) return false;
  const places = findings.flatMap((finding) => finding.related);
  return places.some((place, nth) => snapshot.file(place.uri) !== related[nth]);
}
