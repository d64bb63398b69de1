// A workspace of the samples and the pool in which one file is exchanged, looked at, and put back.
import assert from 'node:assert/strict';
import { cpuUsage } from 'node:process';
import type { TextRange } from '../../src/core/base/text-range';
import type { Snapshot } from '../../src/core/snapshot';
import { Workspace } from '../../src/core/workspace';
import { bundledFrameworks } from '../../src/host/bundled';
import { fixtureToday } from '../check';
import { documentPool } from '../incremental-pool';
import { sampleTexts } from './real-texts';

/** The file that is exchanged. */
export const exchanged = 'fuzz.curriculum.yaml';

const workspace = new Workspace({ bundled: bundledFrameworks, environment: { today: fixtureToday, severities: {} } });
workspace.apply({ files: new Map([...sampleTexts, ['pool.curriculum.yaml', documentPool.join('---\n')]]) });

/** Runs something on the workspace with this text in it. */
export function withText(text: string, run: (snapshot: Snapshot) => void): void {
  try {
    run(workspace.apply({ files: new Map([[exchanged, text]]) }));
  } finally {
    workspace.apply({ files: new Map([[exchanged, undefined]]) });
  }
}

/** Another workspace with the same other files and these texts, for what follows from edits. */
export function changedSnapshot(texts: ReadonlyMap<string, string>): Snapshot {
  return workspace.apply({ files: texts });
}

/** Expects a range within a text of this length. */
export function assertInside({ start, end }: TextRange, length: number, what: string): void {
  assert.ok(
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length,
    `${what} points outside the text: ${String(start)}–${String(end)} of ${String(length)}`,
  );
}

/** Fails when work takes more processor time than any such text may need, however busy the machine is. */
export function inBoundedTime(run: () => void, limitMs: number): void {
  const before = cpuUsage();
  run();
  const { user, system } = cpuUsage(before);
  const ms = (user + system) / 1000;
  assert.ok(ms < limitMs, `it takes ${ms.toFixed(0)} ms of processor time, the most allowed is ${String(limitMs)}`);
}
