// What client and server say to each other beyond the Language Server Protocol; the only file of the server that a client imports.

/** A message of our own: its method, and in its type what goes with it and what comes back. */
export interface Message<Params, Result> {
  readonly method: string;
  /** Never there; carries the types. */
  readonly types?: { readonly params: Params; readonly result: Result };
}

/** The scheme of documents that come with the server: read-only, and served by `bundledDocument`. */
export const bundledScheme = 'care-curriculum';

/** Client to server: the text of a document that comes with the server; null for an unknown one. */
export const bundledDocument: Message<{ readonly uri: string }, { readonly text: string } | null> = {
  method: 'careCurriculum/bundledDocument',
};

/** Server to client: the text of a file, or why it cannot be had, in words that end a sentence. */
export const readFileRequest: Message<
  { readonly uri: string },
  { readonly text: string } | { readonly unreadable: string }
> = { method: 'careCurriculum/readFile' };

/** Server to client: the URIs of all files below a folder whose names end in `.yaml` or `.yml`. */
export const listFilesRequest: Message<{ readonly folder: string }, { readonly uris: readonly string[] }> = {
  method: 'careCurriculum/listFiles',
};

/** What a client may say in `initializationOptions`; an editor that says nothing gets the standard protocol. */
export interface InitializationOptions {
  /** Whether the client answers `careCurriculum/readFile` and `careCurriculum/listFiles`. */
  readonly fileAccess?: boolean;
  /** `push` keeps to published diagnostics where the client could also pull them. */
  readonly diagnostics?: 'push' | 'pull';
  /** The folder of the rules' pages, as a URI that ends in a slash; their links lead there. */
  readonly rulePages?: string;
}

/** The section of the client's settings. */
export const settingsSection = 'careCurriculum';

/** The client's settings; what concerns the curriculum itself stands in `care-curriculum.yaml`. */
export interface ClientSettings {
  readonly codeLens: { readonly enabled: boolean };
  readonly inlayHints: { readonly enabled: boolean };
}

/** The settings of a client that says nothing. */
export const defaultSettings: ClientSettings = { codeLens: { enabled: true }, inlayHints: { enabled: true } };
