// One check shared by several threads, this one among them: who reads a file checks it, and all know what every file tells.
import type { Uri } from '../../core/base/uri';
import type { Environment } from '../../core/index/query';
import { noFindings } from '../../core/rules/run';
import type { Host } from '../../host/host';
import type { CheckedFile, CheckedWorkspace } from '../checked-workspace';
import { settingsName } from '../../host/selection';
import type { FoundWorkspace } from '../discovery';
import type { Progress } from '../progress';
import type { FoundInFile, Mate, SharedReading } from './mate';
import { hasWaivers, Share } from './share';

/** What the threads work with. */
export interface Crew {
  readonly host: Host;
  readonly environment: Environment;
  readonly progress: Progress;
  readonly mates: readonly Mate[];
}

/** Checks a workspace together. What it finds does not depend on how many do it, nor on who is quicker. */
export async function checkTogether(
  { root, files, closed }: FoundWorkspace,
  asked: readonly Uri[],
  { host, environment, progress, mates }: Crew,
): Promise<CheckedWorkspace> {
  const task = { files, environment, counters: new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT) };
  const share = new Share(task);
  const reading = heard(mates.map((mate) => mate.read(task)));
  const own = await share.read(host, (done) => progress.show('Reading', done, files.length));
  const read = await reading;
  const unread = [...closed].map(([uri, unreadable]): SharedReading => {
    const { summary } = share.workspace.read(uri, { unreadable });
    return [uri, { text: '', unreadable, summary }];
  });
  const all = new Map([...unread, ...own, ...read.flat()]);
  const late = new Set([...all].filter(([, reading]) => hasWaivers(reading)).map(([uri]) => uri));
  // Whether a waiver is needed can be told when everything else has been checked.
  const needed = asked.some((uri) => late.has(uri)) ? [...all.keys()] : [...asked, `${root}/${settingsName}`];
  const wanted = new Set(needed.filter((uri) => !late.has(uri)));
  const checking = heard(
    mates.map((mate, place) => {
      const others = [...unread, ...own, ...read.filter((_, other) => other !== place).flat()];
      return mate.check(others, wanted);
    }),
  );
  share.join([...unread, ...read.flat()]);
  const found = new Map<Uri, FoundInFile>();
  const note = (some: readonly FoundInFile[]): void => {
    for (const one of some) found.set(one.uri, one);
  };
  note(share.check(wanted, (done) => progress.show('Checking', done, wanted.size)));
  for (const some of await checking) {
    for (const { uri, raw, findings } of some) share.workspace.snapshot.giveRawFindings(uri, raw ?? findings);
    note(some);
  }
  for (const uri of asked) {
    if (!late.has(uri) && !closed.has(uri)) continue;
    const file = share.workspace.snapshot.file(uri);
    note([{ uri, text: file?.text, findings: share.workspace.snapshot.findings(uri), raw: undefined }]);
  }
  const texts = await textsPointedTo(found, share, mates);
  return {
    root,
    asked,
    file: (uri): CheckedFile | undefined => {
      const state = share.workspace.snapshot.file(uri);
      if (state === undefined) return undefined;
      const text = (state.bundled ? state.text : undefined) ?? texts.get(uri) ?? found.get(uri)?.text ?? '';
      return { text, unreadable: state.unreadable, documents: state.summary.documents };
    },
    findings: (uri) => found.get(uri)?.findings ?? noFindings,
  };
}

/** All results. Should one fail before anybody waits for it, that is no reason for the process to end. */
function heard<T>(results: readonly Promise<T>[]): Promise<readonly T[]> {
  const all = Promise.all(results);
  all.catch(() => undefined);
  return all;
}

/** The texts of files that findings point to and that have none of their own. */
async function textsPointedTo(
  found: ReadonlyMap<Uri, FoundInFile>,
  share: Share,
  mates: readonly Mate[],
): Promise<ReadonlyMap<Uri, string>> {
  const wanted = new Set<Uri>();
  for (const { findings } of found.values())
    for (const { related } of findings.diagnostics)
      for (const { uri } of related) if (found.get(uri)?.text === undefined) wanted.add(uri);
  const uris = [...wanted];
  if (uris.length === 0) return new Map();
  const given = await Promise.all(mates.map((mate) => mate.texts(uris)));
  return new Map([...share.texts(uris), ...given.flat()]);
}
