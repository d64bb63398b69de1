// What somebody who works on a file asks of the server again and again, and how long it takes to be answered.
import {
  CompletionRequest,
  HoverRequest,
  type Position,
  type TextDocumentPositionParams,
} from 'vscode-languageserver/node';
import type { Editor } from './editor';
import { openQuote, Typist, type Page } from './typing';

/** Somebody at work: an editor, the file in it, and what is typed there. */
export interface Desk {
  readonly editor: Editor;
  readonly page: Page;
  readonly typist: Typist;
}

/** Something that is asked again and again. */
export interface Ask {
  readonly what: string;
  /** The budget for 95 in 100 of them, in milliseconds. */
  readonly most?: number;
  /** Looks up what it needs to know; what it gives asks for the nth time and says how many milliseconds that took. */
  readonly at: (desk: Desk) => (nth: number) => Promise<number>;
}

/** Looks up what a question needs to know; what it gives asks for the nth time. */
export type Questioner = (desk: Desk) => (nth: number) => Promise<unknown>;

/** A keystroke that brings a finding or takes it away, until the diagnostics of the file show it. */
export const edit: Ask = {
  what: 'edit → diagnostics of the file',
  at:
    ({ typist }) =>
    () =>
      typist.type(),
};

/** The same with a quote that nothing closes, so that the rest of the file is no YAML. */
export const brokenEdit: Ask = {
  what: 'edit that opens or closes a quote → diagnostics',
  at: ({ editor, page }) => {
    const typist = new Typist(editor, page, openQuote);
    return () => typist.type();
  },
};

/** A question while the text stands still. */
export function atRest(what: string, questioner: Questioner): Ask {
  return {
    what,
    at: (desk) => {
      const question = questioner(desk);
      return (nth) => timed(() => question(nth));
    },
  };
}

/** A question right behind an edit, so that nothing is remembered from the time before; the edit is not measured. */
export function behindEdit(what: string, questioner: Questioner): Ask {
  return {
    what: `${what} behind an edit`,
    at: (desk) => {
      const question = questioner(desk);
      return async (nth) => {
        await desk.typist.type();
        return timed(() => question(nth));
      };
    },
  };
}

/** Completion behind the area of a competency's ID. */
export const completion: Questioner = (desk) => {
  const placeOf = placesIn(desk, / {6}(?:- \{competency: )?[A-Z]{3}-/);
  return (nth) => desk.editor.connection.sendRequest(CompletionRequest.type, placeOf(nth));
};

/** Hover over a competency's ID. */
export const hover: Questioner = (desk) => {
  const placeOf = placesIn(desk, / {6}[A-Z]{3}-/);
  return (nth) => desk.editor.connection.sendRequest(HoverRequest.type, placeOf(nth));
};

async function timed(question: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  const answer = await question();
  const ms = performance.now() - begun;
  if (answer === null) throw new Error('the server has no answer');
  return ms;
}

/** The places that fit a pattern, from the middle of the page on and round again: behind its end, and a letter more. */
function placesIn({ editor, page }: Desk, pattern: RegExp): (nth: number) => TextDocumentPositionParams {
  const places = page.text.split('\n').flatMap((content, line): readonly Position[] => {
    const match = pattern.exec(content);
    return match === null ? [] : [{ line, character: match.index + match[0].length + 1 }];
  });
  return (nth) => {
    const position = places[((places.length >> 1) + nth) % places.length];
    if (position === undefined) throw new Error(`no line of "${page.path}" fits ${String(pattern)}`);
    return { textDocument: { uri: editor.uriOf(page.path) }, position };
  };
}
