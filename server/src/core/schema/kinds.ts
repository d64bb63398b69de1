// The kinds of document that the curriculum language has.

/** Every kind, in the order in which documentation lists them. */
export const kinds = [
  'programme',
  'module',
  'framework',
  'overlay',
  'crosswalk',
  'role',
  'resource',
  'waivers',
  'settings',
] as const;

/** What a document is, as its `kind:` says. */
export type Kind = (typeof kinds)[number];

/** Whether a word is a kind of document. */
export function isKind(word: string | undefined): word is Kind {
  return (kinds as readonly (string | undefined)[]).includes(word);
}

/** The kind that a file's name announces (`cc701.module.yaml`, `CC701.Module.YML`), or undefined. */
export function kindOfFileName(name: string): Kind | undefined {
  if (/^care-curriculum\.ya?ml$/i.test(name)) return 'settings';
  const announced = /\.([a-z]+)\.ya?ml$/i.exec(name)?.[1]?.toLowerCase();
  return isKind(announced) && announced !== 'settings' ? announced : undefined;
}
