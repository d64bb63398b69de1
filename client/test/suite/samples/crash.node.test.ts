// When the process of the checker ends by itself, another takes its place, and what is open is checked again.
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { languages } from 'vscode';
import { findingsOf, open, replace, revertAll } from '../documents';
import { present } from '../expect';
import { until } from '../until';

/** The process of the checker that this extension host has started. */
function checker(): number | undefined {
  const threads = readdirSync(`/proc/${process.pid}/task`);
  const children = threads.flatMap((thread) =>
    readFileSync(`/proc/${process.pid}/task/${thread}/children`, 'utf8').trim().split(' '),
  );
  const found = children.find((pid) => pid !== '' && commandOf(pid).includes('dist/server.js'));
  return found === undefined ? undefined : Number(found);
}

/** The command line of a process, which may have ended meanwhile. */
function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

describe('a checker whose process ends', () => {
  afterEach(revertAll);

  it('is replaced, and the text that is being written is checked by the new one', async () => {
    const document = await open('modules/hc602.module.yaml');
    const hasFinding = (): true | undefined =>
      findingsOf(document.uri).some((one) => one.endsWith('unknown-property')) || undefined;
    await replace(document, 'status: in-review', 'statsu: in-review');
    await until('a finding', [languages.onDidChangeDiagnostics], hasFinding);
    const ended = present(checker(), 'there is no process of a checker');
    process.kill(ended, 'SIGKILL');
    await until('the finding, from another process', [languages.onDidChangeDiagnostics], () => {
      const now = checker();
      return now !== undefined && now !== ended ? hasFinding() : undefined;
    });
  });
});
