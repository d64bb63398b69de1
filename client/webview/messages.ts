// The line to the extension: messages both ways, and the state that outlives a reload of the window.
import type { FromMatrix, MatrixKey, ToMatrix } from '../src/views/model/matrix-messages';
import type { MatrixFilter } from '../src/views/model/matrix-filter';

/** What is kept: which matrix, the filter, and the cell that was active. */
export interface KeptState {
  readonly key?: MatrixKey;
  readonly filter?: MatrixFilter;
  readonly item?: string | undefined;
  readonly module?: string | undefined;
}

interface EditorApi {
  postMessage(message: FromMatrix): void;
  getState(): KeptState | undefined;
  setState(state: KeptState): void;
}

declare function acquireVsCodeApi(): EditorApi;

/** The extension as the webview sees it. */
export class Line {
  readonly #api = acquireVsCodeApi();

  /** Passes on what the extension says. */
  listen(heard: (message: ToMatrix) => void): void {
    window.addEventListener('message', ({ data }: MessageEvent<ToMatrix>) => heard(data));
  }

  say(message: FromMatrix): void {
    this.#api.postMessage(message);
  }

  get kept(): KeptState {
    return this.#api.getState() ?? {};
  }

  /** Keeps some of the state; the rest stays as it is. */
  keep(state: KeptState): void {
    this.#api.setState({ ...this.kept, ...state });
  }
}
