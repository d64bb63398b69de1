// What the extension and the webview of the matrix say to each other.
import type { CoverageMatrix, ItemDetails, ProgrammeParams } from '../../../../server/src/protocol';
import type { MatrixSelection } from './matrix-filter';
import type { ChangedRow } from './matrix-patch';
import type { MatrixPicture } from './matrix-picture';
import type { MatrixWords } from './matrix-words';

/** Which matrix is meant: a programme and one of its frameworks, as it refers to it. */
export interface MatrixKey extends ProgrammeParams {
  readonly framework: string;
}

/** A programme that can be chosen, with its frameworks. */
export interface MatrixChoice extends ProgrammeParams {
  readonly name: string;
  readonly frameworks: readonly { readonly reference: string; readonly name: string }[];
}

/** What the webview shows instead of a matrix. */
export interface MatrixNotice {
  readonly heading: string;
  readonly text: string;
  /** Buttons, by the name of the command each stands for. */
  readonly actions: readonly { readonly command: NoticeCommand; readonly title: string }[];
}

/** What a button of a notice can do. */
export type NoticeCommand = 'retry' | 'restart' | 'openProgramme' | 'newProgramme' | 'newWorkspace';

/** From the extension to the webview. */
export type ToMatrix =
  | { readonly type: 'words'; readonly words: MatrixWords }
  | {
      readonly type: 'show';
      readonly key: MatrixKey;
      readonly matrix: CoverageMatrix;
      readonly choices: readonly MatrixChoice[];
    }
  | { readonly type: 'patch'; readonly rows: readonly ChangedRow[] }
  | { readonly type: 'notice'; readonly notice: MatrixNotice; readonly choices: readonly MatrixChoice[] }
  | { readonly type: 'details'; readonly request: number; readonly details: ItemDetails | null }
  | { readonly type: 'export' }
  | { readonly type: 'draw'; readonly request: number; readonly picture: MatrixPicture };

/** A picture as PNG, and how many of its pixels stand for one of the drawing. */
export interface DrawnPicture {
  readonly bytes: Uint8Array;
  readonly scale: number;
}

/** What to open: a cell, an item or a module. */
export interface OpenTarget {
  readonly item?: string;
  readonly module?: string;
  /** The outcomes of a cell. */
  readonly outcomes?: readonly string[];
}

/** From the webview to the extension. */
export type FromMatrix =
  | { readonly type: 'ready' }
  | { readonly type: 'painted'; readonly milliseconds: number }
  | { readonly type: 'choose'; readonly key: MatrixKey }
  | { readonly type: 'open'; readonly target: OpenTarget; readonly takesFocus: boolean }
  | { readonly type: 'details'; readonly request: number; readonly item: string; readonly module?: string }
  | { readonly type: 'export'; readonly selection: MatrixSelection }
  | { readonly type: 'drawn'; readonly request: number; readonly drawn: DrawnPicture | undefined }
  | { readonly type: 'command'; readonly command: NoticeCommand };
