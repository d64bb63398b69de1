// Ends processes that a server of VS Code has started, to see what becomes of the window.
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';

/** A process, and since how many milliseconds it runs. */
interface Running {
  readonly pid: number;
  readonly age: number;
}

/**
 * Ends, time and again until the promise is settled, each process whose command line holds the text and whose environment holds
 * the mark. Each is left alone for a second, in which it may get to its work.
 */
export async function endUntil(settled: Promise<unknown>, text: string, mark: string): Promise<void> {
  const over = settled.then(
    () => 'over' as const,
    () => 'over' as const,
  );
  while ((await Promise.race([over, setTimeout(100)])) !== 'over')
    for (const { pid, age } of running(text, mark)) if (age > 1000) end(pid);
  await settled;
}

function running(text: string, mark: string): readonly Running[] {
  // Processes come and go while they are looked at; the times of the system are in hundredths of a second.
  const uptime = Number(read('/proc/uptime').split(' ')[0]) * 1000;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => read(`/proc/${pid}/cmdline`).includes(text) && read(`/proc/${pid}/environ`).includes(mark))
    .map((pid) => ({ pid: Number(pid), age: uptime - startOf(read(`/proc/${pid}/stat`)) }));
}

/** The time of a process's start after that of the system; the fields are counted from behind its name, which may hold blanks. */
function startOf(stat: string): number {
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]) * 10;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
