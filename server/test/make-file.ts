// A file of a fixture on disk: with the flags `link=TARGET`, `folder` and `copy=FOLDER`, what they say.
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FixtureFile } from './fixture';

/** Makes a file of a fixture below a folder. */
export function makeFile(root: string, { path, text, flags }: FixtureFile): void {
  const place = join(root, path);
  mkdirSync(flags.includes('folder') ? place : dirname(place), { recursive: true });
  const copied = flags.find((flag) => flag.startsWith('copy='))?.slice('copy='.length);
  const link = flags.find((flag) => flag.startsWith('link='))?.slice('link='.length);
  if (copied !== undefined) cpSync(copied, place, { recursive: true });
  else if (link !== undefined) symlinkSync(link, place);
  else if (!flags.includes('folder')) writeFileSync(place, text);
}
