// Puts a generated workspace on disk; one that is there already, made by the same generator, is left as it is.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';
import { workspaceFiles, type WorkspaceSize } from './generate';

/** What was written. */
export interface WrittenWorkspace {
  readonly folder: string;
  readonly files: number;
  readonly lines: number;
  readonly bytes: number;
  /** A fingerprint of all paths and texts. */
  readonly digest: string;
}

/** Writes the workspace into the folder, which is emptied before; the record of what it holds lies beside it. */
export function writeWorkspace(folder: string, size: WorkspaceSize): WrittenWorkspace {
  const record = `${folder}.json`;
  const hash = createHash('sha256');
  let files = 0;
  let lines = 0;
  let bytes = 0;
  for (const { path, text } of workspaceFiles(size)) {
    hash.update(`${path}\0${text}\0`);
    files += 1;
    lines += text.split('\n').length - 1;
    bytes += Buffer.byteLength(text);
  }
  const written = { folder, files, lines, bytes, digest: hash.digest('hex') };
  if (existsSync(record) && readFileSync(record, 'utf8') === JSON.stringify(written)) return written;
  rmSync(record, { force: true });
  rmSync(folder, { recursive: true, force: true });
  const made = new Set<string>();
  for (const { path, text } of workspaceFiles(size)) {
    const whole = join(folder, path);
    const parent = dirname(whole);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    writeFileSync(whole, text);
  }
  writeFileSync(record, JSON.stringify(written));
  return written;
}
