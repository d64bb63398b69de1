// The codes with which a system refuses a file, in plain words that end a sentence.

/** An error of the system, with its code. */
export interface SystemFault extends Error {
  readonly code: string;
}

/** Whether an error comes from the system, not from a fault in this program. */
export function isSystemFault(error: unknown): error is SystemFault {
  return error instanceof Error && 'code' in error && 'syscall' in error && typeof error.code === 'string';
}

/** Why a file cannot be had and what to do; `dangling` stands for a link to nothing. */
export function faultWords(code: string): string {
  return words[code] ?? `the system refuses it with the code ${code}`;
}

const words: Readonly<Record<string, string>> = {
  dangling: 'it is a link to something that is not there; restore what it leads to, or delete the link',
  EACCES: 'you have no permission to read it; change its permissions',
  EISDIR: 'it is a folder and not a file; give the folder a name that does not end like that of a document',
  ELOOP: 'it is a link that leads back to itself; delete the link or point it to a file',
  ENAMETOOLONG: 'its name is too long; shorten it',
  ENOENT: 'it is not there any more',
  EPERM: 'you have no permission to read it; change its permissions',
};
