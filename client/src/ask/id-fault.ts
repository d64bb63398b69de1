// What is wrong with an ID while it is being typed.

/** Why a text cannot be the ID of a new document. */
export type IdFault = 'empty' | 'unsound' | 'taken';

/** The fault, or undefined for an ID that will do; the server has the last word. */
export function idFault(id: string, taken: readonly string[]): IdFault | undefined {
  if (id === '') return 'empty';
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u.test(id)) return 'unsound';
  return taken.includes(id) ? 'taken' : undefined;
}
