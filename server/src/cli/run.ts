// One run of the command line: arguments in, output and an exit code out; the process itself is never touched.
import { isSystemFault } from '../host/fault-words';
import { extended } from './extended';
import { faultSentence } from './fault-sentence';
import type { ResultRequest } from './request';
import { exitCodes, type CommandResult, type Surroundings } from './surroundings';
import { guardedOutput } from './terminal';
import { UsageError } from './usage-error';
import { version } from './version';

/** Everything that a run is given. */
export interface RunInput extends Omit<Surroundings, 'trail'> {
  /** The arguments without the program's name. */
  readonly argv: readonly string[];
}

/** Carries out the arguments. Promises an exit code for every input, and never throws. */
export async function run(given: RunInput): Promise<number> {
  const input = guarded(given);
  const { argv, stdout, stderr } = input;
  try {
    if (argv.includes('--version')) {
      stdout.write(`${version}\n`);
      return exitCodes.fine;
    }
    const { readRequest } = await import('./read-request');
    const { helpWidth } = await import('./style');
    const request = readRequest(argv, helpWidth(stdout));
    if (request.command === 'help') {
      (request.isAsked ? stdout : stderr).write(request.text);
      return request.isAsked ? exitCodes.fine : exitCodes.wrongUse;
    }
    if (request.command === 'lsp') return await serveEditor(input);
    const around = await tracked(input);
    const result = await carryOut(request, around);
    const { deliver } = await import('./deliver');
    deliver(result.text, request.common, around);
    return result.exitCode;
  } catch (error) {
    return explainFailure(error, input);
  }
}

/** The same surroundings, still read lazily, with streams that sanitise author text. */
function guarded(given: RunInput): RunInput {
  return Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(given),
      stdout: { value: guardedOutput(given.stdout), enumerable: true },
      stderr: { value: guardedOutput(given.stderr), enumerable: true },
    },
  ) as RunInput;
}

/** The server ends the process itself when its client says goodbye. */
async function serveEditor({ serveEditor: serve, stderr }: RunInput): Promise<number> {
  if (serve !== undefined) return serve();
  stderr.write('the language server is not here; it is the file "server.js" beside this program, so install both\n');
  return exitCodes.failure;
}

/** The surroundings with a host that notes what is read, and completes what an interrupted run has left. */
async function tracked(input: RunInput): Promise<Surroundings> {
  const { newTrail, trackedHost } = await import('./trail');
  const { recoveringHost } = await import('./write-set/recovering-host');
  const { pathToShow } = await import('./paths');
  const trail = newTrail();
  const host = recoveringHost(trackedHost(input.host, trail), {
    disk: input.disk,
    trail,
    shown: (path) => pathToShow(input.cwd, path),
    tell: (sentence) => input.stderr.write(`${sentence}\n`),
  });
  return extended<RunInput & Partial<Surroundings>>(input, { host, trail }) as Surroundings;
}

async function carryOut(request: ResultRequest, input: Surroundings): Promise<CommandResult> {
  switch (request.command) {
    case 'check':
      return (await import('./commands/check')).check(request, input);
    case 'coverage':
      return (await import('./commands/coverage')).coverage(request, input);
    case 'role':
      return (await import('./commands/role')).role(request, input);
    case 'export':
      return (await import('./commands/export')).exportPaper(request, input);
    case 'resources':
      return (await import('./commands/resources')).resources(request, input);
    case 'overlay':
      return (await import('./commands/overlay')).overlay(request, input);
    case 'migrate':
      return (await import('./commands/migrate')).migrate(request, input);
    case 'explain':
      return (await import('./commands/explain')).explain(request, input);
    case 'init':
      return (await import('./commands/init')).init(request, input);
    case 'new':
      return (await import('./commands/new')).newDocument(request, input);
  }
}

function explainFailure(error: unknown, { argv, stderr }: RunInput): number {
  const isVerbose = argv.includes('--verbose');
  const stack = isVerbose && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  if (error instanceof UsageError) {
    stderr.write(`${error.message}\n${stack}`);
    return exitCodes.wrongUse;
  }
  if (isSystemFault(error)) {
    stderr.write(`${faultSentence(error)}\n${stack}`);
    return exitCodes.wrongUse;
  }
  const cause = error instanceof Error ? error.message : String(error);
  const advice = isVerbose ? '' : '; run it again with "--verbose" and report what it shows';
  stderr.write(`care-curriculum failed: ${cause.replace(/\s+/g, ' ')}${advice}\n${stack}`);
  return exitCodes.failure;
}
