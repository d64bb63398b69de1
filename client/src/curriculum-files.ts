// How curriculum files are told from other YAML files before the server is asked: by their names.

/** The words before `.yaml` in the names of curriculum files. */
export const fileKinds = [
  'programme',
  'module',
  'framework',
  'overlay',
  'crosswalk',
  'role',
  'resource',
  'waivers',
  'curriculum',
] as const;

const name = new RegExp(`(?:^|/)(?:care-curriculum\\.yaml|[^/]*\\.(?:${fileKinds.join('|')})\\.ya?ml)$`, 'i');

/** Whether a path is one of a curriculum file; those that only the settings include are not known here. */
export function isCurriculumFile(path: string): boolean {
  return name.test(path);
}
