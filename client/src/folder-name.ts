// What a folder of the window is called where several are told apart: two may have the same name.

/** A folder as VS Code names it, and its path with slashes. */
export interface NamedFolder {
  readonly name: string;
  readonly path: string;
}

/** The folder's own name; the end of its path, as far as that takes, where another folder has this name too. */
export function folderName({ name, path }: NamedFolder, all: readonly NamedFolder[]): string {
  const twins = all.filter((other) => other.name === name && other.path !== path);
  if (twins.length === 0) return name;
  const parts = path.split('/');
  const ends = parts.map((_, at) => parts.slice(at).join('/')).reverse();
  return ends.slice(1).find((end) => !twins.some((twin) => twin.path.endsWith(`/${end}`))) ?? path;
}
