// What a check leaves for the next one, and its form on disk: lines of JSON under a line that tells whether they are whole and whose they are.
import { createHash } from 'node:crypto';
import type { Uri } from '../../core/base/uri';
import type { Derivation } from '../../core/index/derivation';
import type { FileSummary } from '../../core/index/summarise';
import { noFindings, type FileFindings, type RawFindings } from '../../core/rules/run';

/** What is known of a file by itself. */
export interface KeptFile {
  /** A digest of its text, or of why it could not be read. */
  readonly digest: string;
  readonly documents: number;
  readonly unreadable: string | undefined;
  /** The last days of its waivers; undefined for a file without any. */
  readonly lastDays: readonly string[] | undefined;
  /** What it tells the others, as JSON. */
  readonly summary: string;
}

/** What was found in a file, and the answer that says from what it was derived. */
export interface KeptFindings {
  readonly findings: FileFindings;
  /** The findings before waivers and ignore comments; undefined where they are the same. */
  readonly raw: RawFindings | undefined;
  /** The place of the answer in the derivation. */
  readonly answer: number;
}

/** What a check leaves. */
export interface KeptCheck {
  /** The day on which it was made. */
  readonly today: string;
  readonly files: ReadonlyMap<Uri, KeptFile>;
  readonly found: ReadonlyMap<Uri, KeptFindings>;
  readonly derivation: Derivation;
}

const form = 'care-curriculum check 1';

/** The bytes to keep; `key` says for whom. */
export function encoded({ today, files, found, derivation }: KeptCheck, key: string): string {
  const heads = [...files].map(([uri, { digest, documents, unreadable, lastDays }]) => {
    const own = found.get(uri);
    return [uri, digest, documents, own?.answer ?? -1, unreadable ?? 0, lastDays ?? 0];
  });
  const lists = [...found].flatMap(([uri, { findings, raw }]) =>
    findings.diagnostics.length + findings.waived === 0 ? [] : [[uri, findings.diagnostics, findings.waived, raw ?? 0]],
  );
  const summaries = [...files.values()].map(({ summary }) => summary);
  const body = [JSON.stringify({ today, heads, lists }), JSON.stringify(derivation), ...summaries].join('\n');
  return `${form} ${key} ${sumOf(Buffer.from(body))}\n${body}`;
}

type Head = readonly [string, string, number, number, string | 0, readonly string[] | 0];
type List = readonly [string, FileFindings['diagnostics'], number, RawFindings | 0];

/** What was kept under this key; undefined where the bytes are another's, of another form, or damaged. */
export function decoded(bytes: Buffer, key: string): KeptCheck | undefined {
  const start = bytes.indexOf('\n') + 1;
  const body = bytes.subarray(start);
  if (bytes.toString('latin1', 0, start - 1) !== `${form} ${key} ${sumOf(body)}`) return undefined;
  const lines = new Lines(body);
  const { today, heads, lists } = JSON.parse(lines.take()) as {
    today: string;
    heads: readonly Head[];
    lists: readonly List[];
  };
  const known = new Map(lists.map((list) => [list[0], list] as const));
  const files = new Map<Uri, KeptFile>();
  const found = new Map<Uri, KeptFindings>();
  const derivation = lines.later();
  for (const [uri, digest, documents, answer, unreadable, lastDays] of heads) {
    const summary = lines.later();
    files.set(uri, {
      digest,
      documents,
      unreadable: unreadable === 0 ? undefined : unreadable,
      lastDays: lastDays === 0 ? undefined : lastDays,
      get summary() {
        return summary();
      },
    });
    if (answer < 0) continue;
    const list = known.get(uri);
    const raw = list?.[3];
    found.set(uri, {
      findings: list === undefined ? noFindings : { diagnostics: list[1], waived: list[2], faults: [] },
      raw: raw === 0 ? undefined : raw,
      answer,
    });
  }
  return {
    today,
    files,
    found,
    get derivation() {
      return JSON.parse(derivation()) as Derivation;
    },
  };
}

/** The text of what a file tells the others. */
export function summaryText(summary: FileSummary): string {
  return JSON.stringify(summary);
}

/** Reads it again. Facts know no null: it stands for what was left out of a list. */
export function summaryOf(text: string): FileSummary {
  const summary = JSON.parse(text) as FileSummary;
  return text.includes('null') ? (withoutNulls(summary) as FileSummary) : summary;
}

function withoutNulls(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutNulls(inner)]));
}

/** Lines of bytes, turned into text where somebody asks for it. */
class Lines {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  take(): string {
    return this.later()();
  }

  later(): () => string {
    const start = this.#at;
    const found = this.#bytes.indexOf('\n', start);
    const end = found < 0 ? this.#bytes.length : found;
    this.#at = end + 1;
    return () => this.#bytes.toString('utf8', start, end);
  }
}

function sumOf(bytes: Buffer): string {
  return createHash('sha1').update(bytes).digest('hex');
}
