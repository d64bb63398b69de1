// One folder of workspaces: finds its files, reads them in slices, and keeps up with what happens to them.
import type { Uri } from '../core/base/uri';
import { equalData } from '../core/base/equal';
import type { FileState, FileText } from '../core/index/file-state';
import { arrange, globsOf, isMissed, isSettings, type Arrangement } from '../workspace-files/arrangement';
import { listedPlace } from '../workspace-files/listed-place';
import { isInSkippedFolder, type SelectionGlobs } from '../workspace-files/selection';
import { folderOf, isWithin, isYaml, pathWithin } from '../workspace-files/uris';
import { Area } from './area';
import type { Files } from './files';
import type { OpenDocuments } from './open-documents';
import type { ReadingProgress } from './progress';
import { inSlices, Slices, type Clock } from './slices';

/** What a folder works with. */
export interface FolderSurroundings {
  readonly files: Files;
  readonly clock: Clock;
  readonly documents: OpenDocuments;
  readonly progress: ReadingProgress;
  /** The real paths of all folders that the client opened: links are followed inside them. */
  roots(): readonly Uri[];
  /** Called when the folder has been listed, and links in it are known. */
  listed(): void;
  /** Called when files have been read or taken out and their findings want a look. */
  changed(): void;
  failed(error: unknown): void;
}

/** What happened to a file outside the editor. */
export interface FileEvent {
  readonly uri: Uri;
  readonly what: 'created' | 'changed' | 'deleted';
}

/** Reading more files than this at once is shown to the user and makes closed files wait. */
const many = 100;
/** So many files are read at once and handed to the engine together. */
const atOnce = 32;

/** A folder and the areas in it. Whatever changes is noted at once and carried out by one worker, step by step. */
export class Folder {
  readonly uri: Uri;
  readonly #around: FolderSurroundings;
  readonly #areas = new Map<Uri, Area>();
  #arrangement: Arrangement;
  /** The names of all YAML files below the folder. */
  #names = new Set<Uri>();
  /** Files and folders that cannot be read, and why. */
  #closed: ReadonlyMap<Uri, string> = new Map();
  /** The files among them. */
  #closedFiles: ReadonlySet<Uri> = new Set();
  /** What links lead to, by its real path: the name under which it is listed. */
  #followed: ReadonlyMap<Uri, Uri> = new Map();
  /** Names that an event makes doubtful: they may be gone, or be folders. */
  readonly #doubtful = new Set<Uri>();
  /** Files that are read or in an area. */
  readonly #held = new Set<Uri>();
  readonly #unread = new Set<Uri>();
  /** The globs of every settings file. */
  readonly #settings = new Map<Uri, SelectionGlobs>();
  /** While the folder is being listed: what has happened meanwhile, which the list may or may not show. */
  #meanwhile: FileEvent[] | undefined;
  #mustList = true;
  #mustArrange = false;
  #hasBegun = false;
  #isGone = false;
  #working: Promise<void> | undefined;

  constructor(uri: Uri, around: FolderSurroundings) {
    this.uri = uri;
    this.#around = around;
    this.#arrangement = arrange(uri, new Map());
    this.#areas.set(uri, new Area(uri, () => around.files.today()));
  }

  /** The areas, the folder's own first. */
  get areas(): readonly Area[] {
    return [...this.#areas.values()];
  }

  /** The area that reads a file; undefined when none does. */
  areaOf(uri: Uri): Area | undefined {
    if (!this.#arrangement.isSelected(uri) || this.#around.documents.isStranger(uri)) return undefined;
    return this.#areas.get(this.#arrangement.rootOf(uri));
  }

  /** The name that the folder has for what a name leads to, through links; undefined where that does not lie in it. */
  placeOf(uri: Uri): Uri | undefined {
    if (this.#names.has(uri)) return uri;
    const place = this.realPlaceOf(uri);
    // A link may give a YAML file's name to a file that has another one.
    const isRenamed = place !== undefined && isYaml(uri) && !isYaml(place) && isWithin(uri, this.uri);
    return isRenamed && !isInSkippedFolder(pathWithin(this.uri, place)) ? uri : place;
  }

  /** Where the real path of a name is listed; undefined where that does not lie in the folder. */
  realPlaceOf(uri: Uri): Uri | undefined {
    const { files } = this.#around;
    const [root, realRoot, followed] = [this.uri, files.realPath(this.uri), this.#followed];
    return listedPlace(files.realPath(uri), { root, realRoot, followed });
  }

  /** From now on files are read; before, only what is open in the editor is known. */
  begin(): void {
    this.#hasBegun = true;
    void this.read();
  }

  /** Resolves when everything noted so far has been read. */
  async settled(): Promise<void> {
    while (this.#working !== undefined || this.#hasWork()) await this.read();
  }

  /** Reads what there is to read, unless it is at it. */
  read(): Promise<void> {
    if (!this.#hasWork()) return this.#working ?? Promise.resolve();
    this.#working ??= this.#work()
      .catch((error: unknown) => this.#around.failed(error))
      .finally(() => {
        this.#working = undefined;
        if (this.#hasWork()) void this.read();
      });
    return this.#working;
  }

  /** Takes the text of a document that is open in the editor. */
  openText(uri: Uri, text: string): void {
    this.#unread.delete(uri);
    if (isSettings(uri) && !equalData(this.#settings.get(uri), globsOf(uri, text))) this.#mustArrange = true;
    const area = this.areaOf(uri);
    if (area !== undefined) this.#held.add(uri);
    area?.put(uri, text);
    if (this.#mustArrange) void this.read();
  }

  /** A document was closed: what is on disk counts again. */
  closeText(uri: Uri): void {
    if (!this.#held.has(uri)) return;
    if (isSettings(uri)) this.#mustArrange = true;
    if (this.#names.has(uri)) this.#unread.add(uri);
    else this.#drop(uri);
    void this.read();
  }

  /** Takes events of files and folders below this one. */
  happened(events: readonly FileEvent[]): void {
    for (const event of events) this.#note(event);
    this.#meanwhile?.push(...events);
    this.#around.changed();
    void this.read();
  }

  /** The client took the folder away: nothing of it is read any more. */
  leave(): void {
    this.#isGone = true;
  }

  /** Events are hints: the file system says what is there. */
  #note({ uri, what }: FileEvent): void {
    if (what === 'deleted') {
      if (this.#names.has(uri)) this.#doubtful.add(uri);
      else if (this.#holdsBelow(uri)) this.#mustList = true;
    } else if (!isWithin(uri, this.uri) || isInSkippedFolder(pathWithin(this.uri, uri))) {
      return;
    } else if (isYaml(uri)) {
      const place = this.placeOf(uri);
      // A folder may have the name of a file.
      if (place === uri && what === 'created' && !this.#names.has(uri)) this.#doubtful.add(uri);
      else if (place === uri || (place !== undefined && this.#names.has(place))) this.#take(place);
      else this.#mustList = true;
    } else if (what === 'created') {
      if (hasExtension(uri)) this.#doubtful.add(uri);
      else this.#mustList = true;
    }
  }

  /** Whether a folder of this name, the folder itself or one above it, would hold anything. */
  #holdsBelow(uri: Uri): boolean {
    if (isWithin(this.uri, uri)) return true;
    return [...this.#names, ...this.#closed.keys()].some((name) => isWithin(name, uri));
  }

  /** A file is new or says something else. */
  #take(uri: Uri): void {
    this.#names.add(uri);
    if (isSettings(uri)) this.#mustArrange = true;
    if (!this.#arrangement.isSelected(uri) || this.#around.documents.has(uri)) return;
    this.#held.add(uri);
    this.#unread.add(uri);
  }

  /** Looks up what has become of doubtful names. */
  async #verify(): Promise<void> {
    const names = [...this.#doubtful].slice(0, atOnce);
    for (const name of names) this.#doubtful.delete(name);
    const kinds = await Promise.all(names.map((name) => this.#around.files.kindOf(name)));
    for (const [place, name] of names.entries()) {
      if (kinds[place] === 'folder') this.#mustList = true;
      else if (this.#names.has(name) && kinds[place] === 'missing') this.#lose(name);
      else if (this.#names.has(name) || (isYaml(name) && kinds[place] !== 'missing')) this.#take(name);
    }
  }

  #lose(name: Uri): void {
    this.#names.delete(name);
    if (isSettings(name)) this.#mustArrange = true;
    if (!this.#around.documents.has(name)) this.#drop(name);
  }

  #hasWork(): boolean {
    return (
      this.#hasBegun &&
      !this.#isGone &&
      (this.#mustList || this.#mustArrange || this.#doubtful.size + this.#unread.size > 0)
    );
  }

  async #work(): Promise<void> {
    try {
      while (this.#hasWork()) {
        if (this.#mustList) await this.#list();
        else if (this.#doubtful.size > 0) await this.#verify();
        else if (this.#mustArrange) await this.#rearrange();
        else await this.#readAll();
      }
    } finally {
      const { documents } = this.#around;
      const names = new Set([...this.#names, ...documents.uris()]);
      for (const area of this.#areas.values()) {
        area.unmatched = this.#arrangement.unmatched(area.root, names);
        area.markRead();
        area.isBusy = false;
      }
      if (!this.#isGone) this.#around.changed();
    }
  }

  async #list(): Promise<void> {
    this.#mustList = false;
    const meanwhile: FileEvent[] = [];
    this.#meanwhile = meanwhile;
    const { names, closed, followed } = await this.#around.files.list(this.uri, this.#around.roots());
    this.#meanwhile = undefined;
    for (const uri of this.#closed.keys()) if (!closed.has(uri)) this.#drop(uri);
    this.#names = new Set(names.filter((uri) => !closed.has(uri)));
    this.#closed = closed;
    this.#closedFiles = new Set(closed.size === 0 ? [] : names.filter((uri) => closed.has(uri)));
    this.#followed = followed;
    this.#around.listed();
    for (const event of meanwhile) this.#note(event);
    this.#mustArrange = true;
  }

  /** Finds out which file belongs where, takes out what is gone and notes what is to be read. */
  async #rearrange(): Promise<void> {
    this.#mustArrange = false;
    await this.#readSettings();
    this.#arrangement = arrange(this.uri, this.#settings);
    this.#makeAreas();
    const { clock, documents } = this.#around;
    const slices = new Slices(clock);
    for (const area of this.#areas.values()) area.isBusy = this.#names.size >= many;
    // Each file is judged as it stands when its turn comes: events may arrive in between.
    for (const uri of new Set([...this.#held, ...this.#names, ...this.#open()])) {
      const isThere = this.#names.has(uri) || documents.has(uri);
      if (isThere && this.areaOf(uri) !== undefined) this.#place(uri);
      else if (this.#held.has(uri)) this.#drop(uri);
      if (slices.isOver) await slices.rest();
    }
    for (const [uri, unreadable] of this.#closed) {
      if (uri === this.uri) continue;
      const isHere = isMissed(this.#arrangement, uri, this.#closedFiles.has(uri));
      this.#areas.get(this.#arrangement.rootOf(uri))?.put(uri, isHere ? { unreadable } : undefined);
    }
  }

  /** The documents that are open in the folder. */
  #open(): readonly Uri[] {
    const { documents } = this.#around;
    return documents.uris().filter((uri) => isWithin(uri, this.uri) && !documents.isStranger(uri));
  }

  /** Puts a file into its area and out of every other. */
  #place(uri: Uri): void {
    const area = this.areaOf(uri);
    for (const other of this.#areas.values()) if (other !== area && other.has(uri)) other.put(uri, undefined);
    const document = this.#around.documents.get(uri);
    if (document !== undefined) {
      area?.put(uri, document.getText());
      this.#held.add(uri);
    } else if (!this.#held.has(uri) || area?.has(uri) === false) {
      this.#held.add(uri);
      this.#unread.add(uri);
    }
  }

  #drop(uri: Uri): void {
    this.#held.delete(uri);
    this.#unread.delete(uri);
    for (const area of this.#areas.values()) if (area.has(uri)) area.put(uri, undefined);
  }

  async #readSettings(): Promise<void> {
    const { documents, files } = this.#around;
    const uris = new Set([...this.#names, ...this.#open()].filter(isSettings));
    for (const uri of this.#settings.keys()) if (!uris.has(uri)) this.#settings.delete(uri);
    for (const uri of uris) {
      this.#settings.set(uri, globsOf(uri, documents.get(uri)?.getText() ?? (await files.readFile(uri))));
    }
  }

  #makeAreas(): void {
    const { roots } = this.#arrangement;
    for (const root of roots)
      if (!this.#areas.has(root)) this.#areas.set(root, new Area(root, () => this.#around.files.today()));
    for (const [root, area] of this.#areas) {
      if (roots.includes(root)) continue;
      for (const uri of area.uris()) this.#held.delete(uri);
      this.#areas.delete(root);
    }
  }

  async #readAll(): Promise<void> {
    const { clock, progress } = this.#around;
    const isLong = this.#unread.size >= many;
    const shown = isLong ? progress.begin(this.#unread.size) : undefined;
    for (const area of this.#areas.values()) area.isBusy = isLong;
    const slices = new Slices(clock);
    let done = 0;
    while (this.#unread.size > 0 && !this.#isGone && !this.#mustArrange && !this.#mustList) {
      const uris = this.#takeUnread();
      const texts = await Promise.all(uris.map((uri) => this.#textOf(uri)));
      const ready: FileState[] = [];
      for (const [place, uri] of uris.entries()) {
        const text = texts[place];
        if (text === undefined) this.#drop(uri);
        else ready.push(...(await this.#stateOf(uri, text, slices)));
        if (slices.isOver) await slices.rest();
      }
      this.#hand(ready);
      done += uris.length;
      shown?.report(done, done + this.#unread.size);
    }
    shown?.done();
  }

  /** The files whose turn it is. */
  #takeUnread(): readonly Uri[] {
    const uris: Uri[] = [];
    for (const uri of this.#unread) {
      uris.push(uri);
      this.#unread.delete(uri);
      if (uris.length === atOnce) break;
    }
    return uris;
  }

  /** What a file says; none where it belongs to no area, or something newer has come while it was read. */
  async #stateOf(uri: Uri, text: FileText, slices: Slices): Promise<readonly FileState[]> {
    const isWanted = (): boolean => !this.#isGone && !this.#unread.has(uri) && !this.#around.documents.has(uri);
    const steps = this.areaOf(uri)?.readSteps(uri, text);
    const read = steps && (await inSlices(steps, slices, isWanted));
    return read === undefined ? [] : [read.value];
  }

  /** Passes on what was read, unless the editor or the file system has meanwhile said something newer. */
  #hand(states: readonly FileState[]): void {
    for (const state of states)
      if (this.#held.has(state.uri) && !this.#around.documents.has(state.uri) && !this.#unread.has(state.uri))
        this.areaOf(state.uri)?.put(state.uri, state);
    for (const area of this.#areas.values()) area.flush();
  }

  /** The text on disk; undefined when the file is gone, which an event or a list need not have said. */
  async #textOf(uri: Uri): Promise<FileText | undefined> {
    const { files } = this.#around;
    if (!this.#names.has(uri)) return undefined;
    const text = await files.readFile(uri);
    if (typeof text === 'string' || (await files.kindOf(uri)) !== 'missing') return text;
    if (!this.#unread.has(uri)) this.#lose(uri);
    return undefined;
  }
}

/** A name without an extension is most likely a folder's. */
function hasExtension(uri: Uri): boolean {
  return uri.slice(folderOf(uri).length + 1).includes('.');
}
