// The soak run: simulated editing against the built server over stdio, with memory and latency by windows of the run.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Editor } from './editor';
import { figureOf } from './figures';
import { Author, type Measured } from './soak/author';
import { pictureOf } from './soak/picture';
import { faultsOf, growthOf, type Window } from './soak/windows';
import type { Page } from './typing';
import { workspaceFiles } from './workspace/generate';
import { chanceOf } from './workspace/random';
import { writeWorkspace } from './workspace/write';

const modules = 300;
const windowCount = 40;
/** A server that does not answer for so long is taken for dead. */
const longestWaitMs = 60_000;

/** Edits for `--minutes` (60); `--picture FILE` draws the run, `--record FILE` keeps its counts. Gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      picture: { type: 'string' },
      record: { type: 'string' },
    },
  });
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) throw new Error(`"--minutes ${values.minutes}" is no number of minutes`);
  // A folder of its own, so that two runs do not meet.
  const { folder, files } = writeWorkspace(resolve(`out/soak/${String(process.pid)}`), { modules });
  const editor = new Editor(folder);
  try {
    await editor.initialize();
    await editor.settled();
    const { windows, author } = await soak(editor, minutes, Number(values.seed));
    const { edits, questions, fileChanges, sittings } = author.work;
    const growths = growthOf(windows);
    const counts = { minutes, files, sittings, edits, questions, fileChanges };
    const result = `${String(minutes)} minutes in a workspace of ${String(files)} files: ${String(edits)} edits, ${String(questions)} questions, ${String(fileChanges)} changes of files, ${String(sittings)} sittings`;
    console.log(result);
    for (const { what, ratio } of growths) console.log(`${what}: ${ratio.toFixed(2)}×`);
    if (values.picture !== undefined)
      write(values.picture, pictureOf(windows, `${String(minutes)} minutes of editing, ${String(files)} files`));
    if (values.record !== undefined)
      write(values.record, `${JSON.stringify({ result, ...counts, growths, windows })}\n`);
    const faults = faultsOf(growths);
    for (const fault of faults) console.error(fault);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await editor.end();
    rmSync(folder, { recursive: true, force: true });
    rmSync(`${folder}.json`, { force: true });
  }
}

/** Edits until the time is up; every window has at least one sitting. */
async function soak(
  editor: Editor,
  minutes: number,
  seed: number,
): Promise<{ readonly windows: readonly Window[]; readonly author: Author }> {
  const begun = performance.now();
  const times: Record<Measured, number[]> = { edit: [], completion: [], hover: [] };
  const author = new Author(editor, cleanPages(), (what, ms) => times[what].push(ms));
  const windows: Window[] = [];
  let sitting = 0;
  for (let nth = 1; nth <= windowCount; nth += 1) {
    const residents: number[] = [];
    const cpuBefore = editor.cpuMs ?? NaN;
    const doneBefore = author.work.edits + author.work.questions;
    const end = begun + (nth / windowCount) * minutes * 60_000;
    do {
      sitting += 1;
      await inTime(author.sit(chanceOf(seed, sitting)));
      residents.push(editor.residentMb ?? NaN);
    } while (performance.now() < end);
    const { edit, completion, hover } = times;
    windows.push({
      minutes: (performance.now() - begun) / 60_000,
      residentMb: figureOf(residents).least,
      workMs: ((editor.cpuMs ?? NaN) - cpuBefore) / (author.work.edits + author.work.questions - doneBefore),
      editMs: figureOf(edit).median,
      editP95Ms: figureOf(edit).p95,
      completionMs: figureOf(completion).median,
      hoverMs: figureOf(hover).median,
    });
    for (const list of Object.values(times)) list.length = 0;
  }
  return { windows, author };
}

/** The modules without a fault of their own, so that what is typed is the only thing to be found. */
function cleanPages(): readonly Page[] {
  return [...workspaceFiles({ modules })]
    .filter(({ path, fault }) => path.endsWith('.module.yaml') && fault === undefined)
    .map(({ path, text }) => ({ path, text, lines: text.split('\n').length - 1 }));
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_done, fail) => {
    const error = new Error(`the server has not answered for ${String(longestWaitMs / 1000)} s`);
    timer = setTimeout(() => {
      fail(error);
    }, longestWaitMs);
  });
  try {
    await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(resolve(path)), { recursive: true });
  writeFileSync(path, text);
}
