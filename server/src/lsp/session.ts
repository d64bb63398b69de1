// One client's session: its open documents, its folders, and which workspace of the engine each file belongs to.
import type {
  CancellationToken,
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  Position,
} from 'vscode-languageserver';
import type { Uri } from '../core/base/uri';
import type { FileState } from '../core/index/file-state';
import type { Snapshot } from '../core/snapshot';
import { bundledFrameworks } from '../host/bundled';
import { selectionOf } from '../workspace-files/selection';
import { bundledScheme, defaultSettings, type ClientSettings, type ValidationCounts } from '../protocol';
import { Area } from './area';
import { Checker } from './checker';
import type { Converter } from './convert';
import type { Diagnosis } from './diagnosis';
import type { Files } from './files';
import { Folder, type FileEvent } from './folder';
import type { Entry, Ledger } from './ledger';
import { GivenAnswers, type LastingKind } from './given-answers';
import type { OpenDocuments } from './open-documents';
import type { ReadingProgress } from './progress';
import { Slices, type Clock } from './slices';
import { WorkspaceRoots } from './workspace-roots';
import { composedUri, folderOf, folderUri, isWithin } from '../workspace-files/uris';

/** What a session works with. */
export interface SessionSurroundings {
  readonly files: Files;
  readonly clock: Clock;
  readonly progress: ReadingProgress;
  readonly documents: OpenDocuments;
  readonly converter: Converter;
  readonly ledger: Ledger;
  readonly diagnosis: Diagnosis;
  /** The client is ready, and its folders belong to other workspaces than before. */
  arranged(): void;
  /** Answers of these kinds are not true any more. */
  changed(kinds: ReadonlySet<LastingKind>): void;
  failed(error: unknown): void;
}

/** A file as a request sees it. */
export interface Sheet {
  readonly area: Area;
  readonly snapshot: Snapshot;
  readonly uri: Uri;
  readonly file: FileState;
}

/** A file and the offset that a position in it stands for. */
export interface Spot extends Sheet {
  readonly offset: number;
}

/** Everything that the handlers ask. Reading it never waits; it speaks of the newest text. */
export class Session {
  readonly converter: Converter;
  readonly documents: OpenDocuments;
  readonly given = new GivenAnswers();
  #settings: ClientSettings = defaultSettings;
  readonly #around: SessionSurroundings;
  readonly #checker: Checker;
  /** The folders that the client has named. */
  readonly #named = new Set<Uri>();
  /** By the root of the outermost workspace: a folder below settings belongs to theirs, as on the command line. */
  readonly #folders = new Map<Uri, Folder>();
  /** Where the named folders are listed: what lies in them is told to the client. */
  #shown: readonly Uri[] = [];
  readonly #roots: WorkspaceRoots;
  #arranging: Promise<void> = Promise.resolve();
  /** Open files outside every folder: those of one folder form an area. */
  readonly #loose = new Map<Uri, Area>();
  #hasBegun = false;
  /** The area of the last request, to which requests about bundled documents belong. */
  #last: Area | undefined;

  constructor(around: SessionSurroundings) {
    this.#around = around;
    this.converter = around.converter;
    this.documents = around.documents;
    this.#roots = new WorkspaceRoots(around.files);
    const { clock, ledger, diagnosis, documents } = around;
    this.#checker = new Checker({
      clock,
      ledger,
      areas: () => this.areas(),
      openUris: () => documents.uris().toReversed(),
      isShown: (uri) => this.#isShown(uri),
      checked: (uri, entry, isNew) => diagnosis.checked(uri, entry, isNew),
      gone: (uri) => diagnosis.gone(uri),
      finished: () => this.#finished(),
      failed: (error) => around.failed(error),
    });
  }

  /** All areas, those of the folders first. */
  areas(): readonly Area[] {
    return [...[...this.#folders.values()].flatMap((folder) => folder.areas), ...this.#loose.values()];
  }

  /** The area that a folder of the client, as the client spells it, is the top of or lies in. */
  areaAt(clientUri: string): Area | undefined {
    const folder = folderUri(composedUri(clientUri));
    const around = this.areas().filter(({ root }) => isWithin(folder, root));
    return around.sort((a, b) => b.root.length - a.root.length)[0];
  }

  /** Folders above those that the client opened, in which settings would begin another workspace. */
  get searchedAbove(): readonly Uri[] {
    return [...this.#roots.searched].filter((folder) => !this.#shown.some((uri) => isWithin(folder, uri)));
  }

  /** Roots of workspaces above the folders that the client opened, whose files it does not watch by itself. */
  rootsAbove(): readonly Uri[] {
    return [...this.#folders.keys()].filter((root) => !this.#shown.some((uri) => isWithin(root, uri)));
  }

  /** The newest snapshots, one for each area. */
  snapshots(): readonly Snapshot[] {
    return this.areas().map((area) => area.flush());
  }

  /** The file under a client's URI as it stands now, open or not; undefined for what the server does not know. */
  sheet(clientUri: string): Sheet | undefined {
    const uri = this.documents.names.inner(clientUri);
    const area = uri.startsWith(`${bundledScheme}:`) ? this.#anyArea() : this.#areaOf(uri);
    if (area === undefined) return undefined;
    const snapshot = area.flush();
    const file = snapshot.file(uri);
    if (file === undefined) return undefined;
    this.#last = area;
    return { area, snapshot, uri, file };
  }

  /** A place in a file; undefined for files that the server does not know. */
  spot(clientUri: string, position: Position): Spot | undefined {
    const sheet = this.sheet(clientUri);
    return sheet === undefined ? undefined : { ...sheet, offset: this.converter.offset(sheet.file, position) };
  }

  /** Resolves when the workspaces are known and all that was noted has been read; passes may still run. */
  async settled(): Promise<void> {
    await this.#arranging;
    await Promise.all([...this.#folders.values()].map((folder) => folder.settled()));
  }

  /** The client is ready: folders are read and findings reported from now on. */
  begin(): void {
    this.#hasBegun = true;
    for (const folder of this.#folders.values()) folder.begin();
    this.recheck();
  }

  /** Folders that came or went; resolves when the workspaces that they belong to are known. */
  changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    for (const uri of removed) this.#named.delete(folderUri(composedUri(uri)));
    for (const uri of added) {
      this.documents.names.spellFolder(uri);
      this.#named.add(folderUri(composedUri(uri)));
    }
    return this.#arrange(() => true);
  }

  /** Finds the roots of the named folders again, one request after the other, and goes on where that is wanted. */
  #arrange(isWanted: (roots: readonly Uri[]) => boolean): Promise<void> {
    this.#arranging = this.#arranging
      .then(async () => {
        const roots = await this.#roots.find([...this.#named]);
        if (isWanted(roots)) this.#arrangeFolders(roots);
      })
      .catch((error: unknown) => this.#around.failed(error));
    return this.#arranging;
  }

  #arrangeFolders(outer: readonly Uri[]): void {
    for (const [uri, folder] of this.#folders) {
      if (outer.includes(uri)) continue;
      folder.leave();
      this.#folders.delete(uri);
    }
    for (const uri of outer) if (!this.#folders.has(uri)) this.#folders.set(uri, this.#newFolder(uri));
    this.#loose.clear();
    this.#identifyAll();
    for (const uri of this.documents.uris()) this.#take(uri);
    for (const area of this.areas()) for (const uri of area.uris()) this.#showOrHide(area, uri);
    if (this.#hasBegun) this.#around.arranged();
    this.recheck();
  }

  /** Which file each open document is may be another once folders or links have become known. */
  #identifyAll(): void {
    const before = new Set(this.documents.uris());
    this.#shown = [...this.#named].map((uri) => {
      const folders = [...this.#folders.values()];
      return folders.map((folder) => folder.realPlaceOf(uri)).find((place) => place !== undefined) ?? uri;
    });
    for (const uri of this.documents.clientUris()) this.#identify(uri);
    const after = this.documents.uris();
    for (const uri of after) if (!before.has(uri)) this.#take(uri);
    for (const uri of before) if (!after.includes(uri)) this.#folderOf(uri)?.closeText(uri);
  }

  /** Links are looked through at once: the next question about the document must find the file. */
  #identify(clientUri: string): void {
    const uri = composedUri(clientUri);
    const around = this.#folderOf(uri);
    const folders = around === undefined ? [...this.#folders.values()] : [around, ...this.#folders.values()];
    const place = folders.map((folder) => folder.placeOf(uri)).find((one) => one !== undefined);
    this.documents.identify(clientUri, place ?? (around === undefined ? uri : undefined));
  }

  #isShown(uri: Uri): boolean {
    return this.documents.has(uri) || this.#shown.some((folder) => isWithin(uri, folder));
  }

  #showOrHide(area: Area, uri: Uri): void {
    area.markStale(uri);
    if (!this.#isShown(uri) && this.#around.ledger.forget(uri)) this.#around.diagnosis.gone(uri);
  }

  open(params: DidOpenTextDocumentParams): void {
    this.#identify(params.textDocument.uri);
    this.#take(this.documents.open(params));
    this.recheck();
  }

  change(params: DidChangeTextDocumentParams): void {
    const uri = this.documents.change(params);
    if (uri === undefined) return;
    this.#take(uri);
    this.recheck();
  }

  close(params: DidCloseTextDocumentParams): void {
    const uri = this.documents.close(params);
    if (uri === undefined) return;
    const folder = this.#folderOf(uri);
    if (this.documents.has(uri)) this.#take(uri);
    else {
      this.given.forget(uri);
      if (folder !== undefined) folder.closeText(uri);
      else this.#dropLoose(uri);
      this.#around.diagnosis.closed(uri);
      const area = this.#areaOf(uri);
      if (area !== undefined) this.#showOrHide(area, uri);
    }
    this.recheck();
  }

  /** Files were created, changed or deleted outside the editor. */
  happened(events: readonly FileEvent[]): void {
    const byFolder = new Map<Folder, FileEvent[]>();
    for (const event of events) {
      for (const folder of this.#folders.values()) {
        if (!isWithin(event.uri, folder.uri) && !isWithin(folder.uri, event.uri)) continue;
        byFolder.set(folder, [...(byFolder.get(folder) ?? []), event]);
      }
    }
    for (const [folder, ofFolder] of byFolder) folder.happened(ofFolder);
    if (events.some(({ uri }) => this.#roots.dependOn(uri)))
      void this.#arrange((roots) => !isSameList(roots, [...this.#folders.keys()]));
  }

  /** Looks at all findings again. */
  recheck(): void {
    if (this.#hasBegun) this.#checker.request();
  }

  /** Takes new settings of the client. */
  configure(settings: ClientSettings): void {
    this.#settings = settings;
    this.#tellChanges();
  }

  get settings(): ClientSettings {
    return this.#settings;
  }

  /** The diagnostics of one file as they are now; undefined for files that the server does not know. */
  diagnose(clientUri: string): Entry | undefined {
    const sheet = this.sheet(clientUri);
    if (sheet === undefined || sheet.file.bundled) return undefined;
    const entry = this.#around.ledger.update(sheet.area, sheet.uri);
    if (entry !== undefined) this.#around.diagnosis.gave(sheet.uri, entry);
    return entry;
  }

  /** What the findings of all files come to, once each has been looked at and told; ends early when nobody waits any more. */
  async validate(token: CancellationToken): Promise<ValidationCounts> {
    const isLeft = new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
    await Promise.race([isLeft, this.#checked()]);
    return this.#around.ledger.counts();
  }

  /** The diagnostics of all files, once everything has been read; ends early when nobody waits for them any more. */
  async *diagnoseAll(token: CancellationToken): AsyncGenerator<readonly [Uri, Entry]> {
    await this.settled();
    const slices = new Slices(this.#around.clock);
    for (const area of this.areas()) {
      for (const uri of area.uris()) {
        if (!this.#isShown(uri)) continue;
        if (token.isCancellationRequested) return;
        const entry = this.#around.ledger.update(area, uri);
        if (entry === undefined) continue;
        this.#around.diagnosis.gave(uri, entry);
        yield [uri, entry];
        if (slices.isOver) await slices.rest();
      }
    }
  }

  async #checked(): Promise<void> {
    await this.#arranging;
    await this.settled();
    this.recheck();
    await this.#checker.idle();
  }

  #newFolder(uri: Uri): Folder {
    const { files, clock, documents, progress } = this.#around;
    const failed = (error: unknown): void => this.#around.failed(error);
    const folder = new Folder(uri, {
      ...{ files, clock, documents, progress, failed },
      roots: () => [...this.#named].map((one) => files.realPath(one)),
      listed: () => this.#identifyAll(),
      changed: () => this.recheck(),
    });
    if (this.#hasBegun) folder.begin();
    return folder;
  }

  #finished(): void {
    this.#around.diagnosis.finished();
    this.#tellChanges();
  }

  #tellChanges(): void {
    const kinds = this.given.takeChanged();
    if (kinds.size > 0) this.#around.changed(kinds);
  }

  #take(uri: Uri): void {
    const text = this.documents.get(uri)?.getText() ?? '';
    if (bundledFrameworks.has(uri) || this.documents.isStranger(uri)) return;
    const folder = this.#folderOf(uri);
    if (folder !== undefined) folder.openText(uri, text);
    else if (isCurriculumFile(uri)) this.#looseArea(uri).put(uri, text);
  }

  #looseArea(uri: Uri): Area {
    const root = folderOf(uri);
    const known = this.#loose.get(root);
    if (known !== undefined) return known;
    const area = new Area(root, () => this.#around.files.today());
    area.markRead();
    this.#loose.set(root, area);
    return area;
  }

  #dropLoose(uri: Uri): void {
    const root = folderOf(uri);
    const area = this.#loose.get(root);
    area?.put(uri, undefined);
    if (area?.uris().next().done === true) this.#loose.delete(root);
  }

  #folderOf(uri: Uri): Folder | undefined {
    return [...this.#folders.values()].find((folder) => isWithin(uri, folder.uri));
  }

  #areaOf(uri: Uri): Area | undefined {
    const folder = this.#folderOf(uri);
    return folder === undefined ? this.#loose.get(folderOf(uri)) : folder.areaOf(uri);
  }

  #anyArea(): Area {
    const areas = this.areas();
    if (this.#last !== undefined && areas.includes(this.#last)) return this.#last;
    return areas[0] ?? new Area('', () => this.#around.files.today());
  }
}

function isSameList(one: readonly Uri[], other: readonly Uri[]): boolean {
  return one.length === other.length && one.every((uri) => other.includes(uri));
}

/** Outside every folder no settings say what is read: the name decides. */
function isCurriculumFile(uri: Uri): boolean {
  return selectionOf({ include: [], exclude: [] })(uri.slice(uri.lastIndexOf('/') + 1));
}
