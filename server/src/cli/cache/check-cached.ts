// A check that keeps what it found: the next one checks only files that say something else now, or whose findings were derived from such.
import { createHash } from 'node:crypto';
import { counted } from '../../core/base/phrases';
import type { Uri } from '../../core/base/uri';
import { DerivationBuilder, doubtfulAnswers, type LeafName } from '../../core/index/derivation';
import type { FileReading, FileText } from '../../core/index/file-state';
import { severitiesQuery } from '../../core/index/policy';
import type { Environment } from '../../core/index/query';
import type { FileSummary } from '../../core/index/summarise';
import { WorkspaceIndex } from '../../core/index/workspace-index';
import { findingsQuery, noFindings, type FileFindings } from '../../core/rules/run';
import { holdingWaiversQuery } from '../../core/rules/support/excuses';
import { Workspace } from '../../core/workspace';
import { bundledFrameworks } from '../../host/bundled';
import type { CheckedWorkspace } from '../checked-workspace';
import type { FoundWorkspace } from '../discovery';
import { askedAmong, checkOptions } from '../load';
import type { Progress } from '../progress';
import { handfuls, readAhead } from '../read-ahead';
import type { Surroundings } from '../surroundings';
import { cachePlace, type CachePlace, type CacheRequest } from './cache-place';
import { summaryOf, summaryText, type KeptCheck, type KeptFile, type KeptFindings } from './kept-check';

/** Checks one workspace with what was kept of the last check. What it finds is what a check from nothing finds. */
export async function checkCached(
  found: FoundWorkspace,
  request: CacheRequest,
  around: Surroundings,
  progress: Progress,
): Promise<CheckedWorkspace> {
  const place = cachePlace(found, request, around);
  const kept = place.read();
  const texts = new Map<Uri, FileText>();
  for await (const batch of readAhead(around.host, handfuls(found.files, atOnce))) {
    for (const [uri, text] of batch) texts.set(uri, text);
    if (texts.size < found.files.length) progress.show('Reading', texts.size, found.files.length);
  }
  for (const [uri, unreadable] of found.closed) texts.set(uri, { unreadable });
  const today = around.host.today();
  const asked = askedAmong(texts.keys(), found, around.cwd);
  const environment = { today, severities: request.severities, unmatched: found.unmatched, root: found.root };
  const checkWith = (known: KeptCheck | undefined) => {
    const check = new CachedCheck({ texts, kept: known, environment });
    return { check, next: check.check(wantedOf(found.settings, asked, check), progress) };
  };
  const { check, next } = kept === undefined ? checkWith(undefined) : checkKept(kept, checkWith, place);
  place.say(
    `${counted(check.checked, 'file')} had to be checked, of ${String(texts.size)}; what was found is kept in "${place.path}"`,
  );
  if (next !== kept) place.write(next);
  return {
    root: found.root,
    settings: found.settings,
    asked,
    file: (uri) => check.file(uri),
    findings: (uri) => check.findings(uri),
  };
}

/** What was kept may be whole and still make no sense: then everything is checked. */
function checkKept<T>(kept: KeptCheck, checkWith: (known: KeptCheck | undefined) => T, place: CachePlace): T {
  try {
    return checkWith(kept);
  } catch {
    place.say(`what is kept in "${place.path}" cannot be used, so everything is checked`);
    return checkWith(undefined);
  }
}

/** How many files are read at the same time. */
const atOnce = 32;

/** Whether a waiver is needed can be told when everything else has been checked. */
function wantedOf(settings: Uri, asked: readonly Uri[], check: CachedCheck): readonly Uri[] {
  if (asked.some((uri) => check.hasWaivers(uri))) return check.uris();
  return asked.includes(settings) || !check.uris().includes(settings) ? asked : [...asked, settings];
}

interface Given {
  readonly texts: ReadonlyMap<Uri, FileText>;
  readonly kept: KeptCheck | undefined;
  readonly environment: Environment & { readonly today: string };
}

/** The files of a workspace beside what was kept of them. */
class CachedCheck {
  readonly #texts: ReadonlyMap<Uri, FileText>;
  readonly #kept: KeptCheck | undefined;
  readonly #today: string;
  readonly #workspace: Workspace;
  readonly #files = new Map<Uri, KeptFile>();
  /** What was read in this run: files that are new or say something else. */
  readonly #read = new Map<Uri, FileReading>();
  readonly #found = new Map<Uri, KeptFindings>();
  #checked = 0;

  constructor({ texts, kept, environment }: Given) {
    this.#texts = texts;
    this.#kept = kept;
    this.#today = environment.today;
    this.#workspace = new Workspace({ bundled: bundledFrameworks, environment, ...checkOptions });
    for (const [uri, text] of texts) {
      const digest = digestOf(text);
      const known = kept?.files.get(uri);
      this.#files.set(uri, known?.digest === digest ? known : this.#readAnew(uri, text, digest));
    }
  }

  /** How many files had to be checked. */
  get checked(): number {
    return this.#checked;
  }

  uris(): readonly Uri[] {
    return [...this.#texts.keys()];
  }

  hasWaivers(uri: Uri): boolean {
    return this.#files.get(uri)?.lastDays !== undefined;
  }

  /** Finds what these files have; gives what to keep, the very thing that was kept where that still says all. */
  check(wanted: readonly Uri[], progress: Progress): KeptCheck {
    const still = this.#stillRight();
    const isSame = this.#read.size === 0 && this.#kept?.files.size === this.#files.size;
    const plain = wanted.filter((uri) => !this.hasWaivers(uri));
    const open = plain.filter((uri) => !still.has(uri));
    const isWhole = isSame && open.length === 0;
    const late = wanted.filter((uri) => this.hasWaivers(uri) && !(isWhole && still.has(uri)));
    for (const [uri, one] of still) if (!this.hasWaivers(uri) || isWhole) this.#found.set(uri, one);
    if (isSame && open.length + late.length === 0 && still.size === this.#kept.found.size) return this.#kept;
    const builder = new DerivationBuilder(leafName);
    const moved = this.#kept && builder.addKept(this.#kept.derivation, this.#answers());
    for (const [uri, one] of this.#found) this.#found.set(uri, { ...one, answer: moved?.get(one.answer) ?? 0 });
    if (open.length + late.length > 0) this.#workspace.apply({ files: new Map(this.#readings()) });
    open.forEach((uri, done) => {
      progress.show('Checking', done, open.length);
      this.#work(uri, builder);
    });
    if (late.length > 0)
      for (const [uri, { findings, raw }] of this.#found)
        this.#workspace.snapshot.giveRawFindings(uri, raw ?? findings);
    for (const uri of late) this.#work(uri, builder);
    const lasting = new Map([...this.#found].filter(([, { findings }]) => findings.faults.length === 0));
    return { today: this.#today, files: this.#files, found: lasting, derivation: builder };
  }

  /** A file as reports need it. */
  file(uri: Uri): ReturnType<CheckedWorkspace['file']> {
    const known = this.#files.get(uri);
    if (known === undefined) {
      const bundled = bundledFrameworks.get(uri);
      return bundled && { text: bundled.text, unreadable: undefined, documents: bundled.summary.documents };
    }
    const text = this.#texts.get(uri);
    const isText = known.unreadable === undefined && typeof text === 'string';
    return { text: isText ? text : '', unreadable: known.unreadable, documents: known.documents };
  }

  findings(uri: Uri): FileFindings {
    return this.#found.get(uri)?.findings ?? noFindings;
  }

  #readAnew(uri: Uri, text: FileText, digest: string): KeptFile {
    const reading = this.#workspace.read(uri, text);
    this.#read.set(uri, reading);
    const { summary, unreadable } = reading;
    const waivers = summary.facts.filter(({ name }) => name === 'waivers');
    const days = waivers.flatMap(({ facts }) =>
      (facts as readonly { readonly until: string }[]).map((one) => one.until),
    );
    const lastDays = waivers.length === 0 ? undefined : days;
    return { digest, documents: summary.documents, unreadable, lastDays, summary: summaryText(summary) };
  }

  /** What was found in files that are as they were, where nothing it was derived from is different. */
  #stillRight(): ReadonlyMap<Uri, KeptFindings> {
    const kept = this.#kept;
    if (kept === undefined) return new Map();
    const gone = [...kept.files.keys()].filter((uri) => !this.#files.has(uri));
    const others = new Set([...this.#read.keys(), ...gone]);
    if (others.size === 0 && kept.today === this.#today) return kept.found;
    const facts = this.#changedFacts(kept, others);
    const isDoubtful = doubtfulAnswers(kept.derivation, (leaf) => {
      if (leaf === 'day') return kept.today !== this.#today;
      if (leaf === 'held') return this.#isAnotherWaiverHeld(kept);
      return leaf.startsWith('file ') ? others.has(leaf.slice(5)) : facts.has(leaf);
    });
    return new Map([...kept.found].filter(([uri, { answer }]) => !others.has(uri) && !isDoubtful(answer)));
  }

  #changedFacts(kept: KeptCheck, others: ReadonlySet<Uri>): ReadonlySet<string> {
    const changes = [...others].map((uri) => ({
      uri,
      before: summaryIn(kept.files.get(uri)),
      after: summaryIn(this.#files.get(uri)),
    }));
    const { changed } = WorkspaceIndex.empty().with(changes);
    return new Set(changed.map(([name, id]) => `fact ${name} ${id}`));
  }

  /** Whether between the two days a waiver ran out, or came back into force where the calendar was set back. */
  #isAnotherWaiverHeld({ today, files }: KeptCheck): boolean {
    const [from, to] = [today, this.#today].sort();
    const days = [...files.values()].flatMap(({ lastDays }) => lastDays ?? []);
    return from !== undefined && to !== undefined && days.some((day) => from <= day && day < to);
  }

  *#answers(): Generator<number> {
    for (const { answer } of this.#found.values()) yield answer;
  }

  *#readings(): Generator<readonly [Uri, FileReading]> {
    for (const [uri, { unreadable, summary }] of this.#files) {
      const text = this.#texts.get(uri);
      const isText = unreadable === undefined && typeof text === 'string';
      yield [uri, this.#read.get(uri) ?? { text: isText ? text : '', unreadable, summary: summaryOf(summary) }];
    }
  }

  #work(uri: Uri, builder: DerivationBuilder): void {
    this.#checked += 1;
    const { snapshot } = this.#workspace;
    const findings = snapshot.findings(uri);
    const raw = findings.waived > 0 ? snapshot.rawFindings(uri) : undefined;
    const node = snapshot.engine.derivation(findingsQuery, uri);
    if (node === undefined) throw new Error(`the findings of ${uri} do not stand although they were just asked for`);
    this.#found.set(uri, { findings, raw, answer: builder.add(node) });
  }
}

/** Severities are part of the key; of the day only its number counts, or which waivers it leaves in force. */
const leafName: LeafName = (leaf, { query }) => {
  if (leaf.of === 'fact') return `fact ${leaf.name} ${leaf.id}`;
  if (leaf.of === 'file') return `file ${leaf.uri}`;
  if (query.name === severitiesQuery.name) return undefined;
  return query.name === holdingWaiversQuery.name ? 'held' : 'day';
};

/** As it is kept, so that two of them can be compared whether they were kept or not. */
function summaryIn(file: KeptFile | undefined): FileSummary | undefined {
  return file && (JSON.parse(file.summary) as FileSummary);
}

function digestOf(text: FileText): string {
  const hash = createHash('sha1');
  if (typeof text === 'string') return hash.update(text).digest('base64');
  return hash.update('unreadable ').update(text.unreadable).digest('base64');
}
