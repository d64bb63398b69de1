// Runs a program under strace and reads what it opened, changed, executed and connected to.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

/** What a program asked of the system; paths are absolute, attempts that failed included. */
export interface SystemCalls {
  /** Files and folders opened for reading. */
  readonly read: ReadonlySet<string>;
  /** Paths asked about without opening them. */
  readonly looked: ReadonlySet<string>;
  /** Paths opened for writing, made, renamed, linked, changed or removed. */
  readonly changed: ReadonlySet<string>;
  readonly executed: ReadonlySet<string>;
  /** Calls of the network, as strace prints them. */
  readonly network: readonly string[];
}

/** What a traced program leaves. */
export interface TracedRun {
  readonly calls: SystemCalls;
  readonly exitCode: number | null;
}

/** A program that runs under strace. */
export interface TracedProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** Resolves when it has ended. */
  readonly run: Promise<TracedRun>;
}

/** Where a program starts. */
export interface Start {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

const looks = /^(?:stat|lstat|newfstatat|statx|access|faccessat2?|readlink|readlinkat|statfs|getcwd|chdir)$/;
const opens = /^(?:open|openat|openat2)$/;
const executions = /^(?:execve|execveat)$/;
/** Any use of the network begins with one of these. The standard streams may be sockets themselves. */
const network = /^(?:socket|socketpair|connect|bind|listen|accept4?)$/;

/** Starts `node` with arguments; all threads and children are followed. Rejects where strace is missing or may not trace. */
export function startTraced(args: readonly string[], { cwd, env }: Start): TracedProcess {
  const folder = mkdtempSync(join(tmpdir(), 'care-curriculum-calls-'));
  const log = join(folder, 'calls');
  const options = ['-f', '-qq', '-y', '-s', '4096', '-e', 'trace=%file,%network,execve,execveat', '-o', log];
  const child = spawn('strace', [...options, process.execPath, ...args], { cwd, env });
  const run = new Promise<TracedRun>((done, fail) => {
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', ({ message }) => {
      fail(new Error(`strace does not start, so install it ("apt-get install strace"): ${message}`));
    });
    child.on('close', (exitCode) => {
      try {
        if (errors.includes('PTRACE')) throw new Error(`strace may not trace here: ${errors}`);
        done({ calls: callsIn(readFileSync(log, 'utf8'), cwd), exitCode });
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  });
  return { child, run };
}

/** Reads what strace wrote of a program that was started in a folder. */
export function callsIn(log: string, cwd: string): SystemCalls {
  const read = new Set<string>();
  const looked = new Set<string>();
  const changed = new Set<string>();
  const executed = new Set<string>();
  const connections: string[] = [];
  const setOf = (name: string, rest: string): Set<string> => {
    if (executions.test(name)) return executed;
    if (looks.test(name)) return looked;
    if (!opens.test(name)) return changed;
    return /O_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)/.test(rest) ? changed : read;
  };
  for (const line of log.split('\n')) {
    const [, name, rest = ''] = /^\d+\s+(\w+)\((.*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    if (network.test(name)) {
      connections.push(line);
      continue;
    }
    const paths = [...rest.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => resolve(cwd, unescaped(text)));
    // What a link leads to: the path of the descriptor that came back.
    const [, opened] = /= \d+<([^>]+)>$/.exec(rest) ?? [];
    if (opened !== undefined && opens.test(name)) paths.push(unescaped(opened));
    const own = executions.test(name) ? paths.slice(0, 1) : paths;
    for (const path of own) setOf(name, rest).add(path);
  }
  if (executed.size === 0) throw new Error('strace has written nothing down');
  return { read, looked, changed, executed, network: connections };
}

/** The calls of several programs together. */
export function unionOf(all: readonly SystemCalls[]): SystemCalls {
  const union = (pick: (one: SystemCalls) => ReadonlySet<string>): ReadonlySet<string> =>
    new Set(all.flatMap((one) => [...pick(one)]));
  return {
    read: union((one) => one.read),
    looked: union((one) => one.looked),
    changed: union((one) => one.changed),
    executed: union((one) => one.executed),
    network: all.flatMap((one) => one.network),
  };
}

/** strace writes bytes beyond ASCII as octal numbers; the process itself has one name, whatever its number. */
function unescaped(text: string): string {
  const bytes = text.replace(/\\([0-7]{1,3})/g, (_all, digits: string) => String.fromCharCode(parseInt(digits, 8)));
  const path = Buffer.from(bytes.replace(/\\(.)/g, '$1'), 'latin1').toString('utf8');
  return path.replace(/^\/proc\/\d+\//, '/proc/self/');
}
