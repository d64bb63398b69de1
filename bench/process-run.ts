// Runs a program to its end and measures it from outside: wall time, and from inside: processor time and peak memory.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { figureOf, type Figure } from './figures';

/** One run of a program. */
export interface ProcessRun {
  readonly ms: number;
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly exitCode: number;
  readonly stdout: string;
}

/** Several runs of a program. */
export interface ProcessFigures {
  readonly ms: Figure;
  readonly cpuMs: Figure;
  readonly peakMb: Figure;
}

const probe = resolve('bench/probe.cjs');

/** Runs Node with these arguments; fails when the exit code is none of the expected ones. */
export async function runNode(args: readonly string[], expected: readonly number[] = [0, 1]): Promise<ProcessRun> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--require', probe, ...args], { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const texts = { stdout: '', stderr: '', usage: '' };
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (texts.stdout += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (texts.stderr += chunk));
  child.stdio[3]?.on('data', (chunk: Buffer) => (texts.usage += chunk.toString()));
  const exitCode = await new Promise<number>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code ?? -1));
  });
  const ms = performance.now() - started;
  if (!expected.includes(exitCode))
    throw new Error(`"node ${args.join(' ')}" ended with ${String(exitCode)}: ${texts.stderr.slice(0, 2000)}`);
  const usage = JSON.parse(texts.usage) as { readonly cpuMs: number; readonly peakMb: number };
  return { ms, ...usage, exitCode, stdout: texts.stdout };
}

/** Runs each of several programs in turn, so that whatever slows the machine down slows all of them; the first `warm` rounds are not counted. */
export async function runInTurn<N extends string>(
  programs: Readonly<Record<N, readonly string[]>>,
  rounds: number,
  warm = 1,
): Promise<Readonly<Record<N, ProcessFigures>>> {
  const names = Object.keys(programs) as N[];
  const runs = new Map<N, ProcessRun[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds + warm; round += 1) {
    for (const name of names) {
      const run = await runNode(programs[name]);
      if (round >= warm) runs.get(name)?.push(run);
    }
  }
  const figures = [...runs].map(([name, all]) => [
    name,
    {
      ms: figureOf(all.map(({ ms }) => ms)),
      cpuMs: figureOf(all.map(({ cpuMs }) => cpuMs)),
      peakMb: figureOf(all.map(({ peakMb }) => peakMb)),
    },
  ]);
  return Object.fromEntries(figures) as Readonly<Record<N, ProcessFigures>>;
}
