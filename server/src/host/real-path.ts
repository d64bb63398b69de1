// Real paths on this machine, also of what does not exist yet and of what dangling links name.
import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** Whether a real path is a folder's or lies in it: `isWithin` for paths of the system. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** As many links in a row as Linux follows. */
const mostLinks = 40;

/**
 * The path without links, in the spelling of the file system. Where it ends in something that is missing, the existing part is
 * resolved and the rest is kept; a dangling link gives the path that it names, to which writing would lead. A circle of links
 * leads nowhere and gives a path in the circle. Never throws.
 */
export function realPathOf(path: string, links = 0): string {
  const whole = resolved(path);
  if (whole !== undefined) return whole;
  const parent = dirname(path);
  if (parent === path) return path;
  const target = links < mostLinks ? linkTarget(path) : undefined;
  const realParent = realPathOf(parent, links);
  return target === undefined ? join(realParent, basename(path)) : realPathOf(resolve(realParent, target), links + 1);
}

function resolved(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
