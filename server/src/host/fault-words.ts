// The codes with which a system refuses a file, in plain words that end a sentence.

/** An error of the system, with its code. */
export interface SystemFault extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string | undefined;
}

/** Whether an error comes from the system, not from a fault in this program. */
export function isSystemFault(error: unknown): error is SystemFault {
  return error instanceof Error && 'code' in error && 'syscall' in error && typeof error.code === 'string';
}

/** Why a file cannot be read and what to do; `dangling` stands for a link to nothing, `outside` for one that leads out of the workspace. */
export function faultWords(code: string): string {
  return readWords[code] ?? anyWords[code] ?? unknownCode(code);
}

/** Why a file cannot be written and what to do. */
export function writeFaultWords(code: string): string {
  return writeWords[code] ?? anyWords[code] ?? unknownCode(code);
}

function unknownCode(code: string): string {
  return `the system refuses it with the code ${code}`;
}

const anyWords: Readonly<Record<string, string>> = {
  EBUSY: 'the system or another program is using it; close that program and try again',
  EIO: 'the disk reports a fault; check the disk',
  ELOOP: 'it is a link that leads back to itself; delete the link or point it to a file',
  EMFILE: 'too many files are open; raise the limit ("ulimit -n") or close other programs',
  ENAMETOOLONG: 'its name is too long; shorten it',
  ENFILE: 'too many files are open; raise the limit ("ulimit -n") or close other programs',
  ENOMEM: 'the machine has no memory left; close other programs',
  ENOTDIR: 'one of the folders in its path is a file; correct the path',
  ENXIO: 'nothing is at the other end of it; name a file',
  ESTALE: 'the network drive has lost it; connect the drive again',
  ETIMEDOUT: 'the network drive does not answer; connect the drive again',
};

const readWords: Readonly<Record<string, string>> = {
  dangling: 'it is a link to something that is not there; restore what it leads to, or delete the link',
  outside:
    'it is a link that leads out of the workspace, so it is not followed; put a copy in its place, or name its target as a folder to check too',
  EACCES: 'you have no permission to read it; change its permissions',
  EISDIR: 'it is a folder and not a file; give the folder a name that does not end like that of a document',
  ENOENT: 'it is not there any more',
  EPERM: 'you have no permission to read it; change its permissions',
};

const writeWords: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to write there; change the permissions or choose another place',
  EDQUOT: 'your share of the disk is used up; delete something or choose another place',
  EEXIST: 'something of that name is there already; choose another name',
  EFBIG: 'it would be longer than files may be there; choose another place',
  EINVAL: 'the file system does not allow such a name; choose another name',
  EISDIR: 'it is a folder; name a file',
  ENOENT: 'no folder can be made there; choose another place',
  ENOSPC: 'the disk is full; delete something or choose another place',
  EPERM: 'you have no permission to write there; change the permissions or choose another place',
  EROFS: 'the disk can only be read; choose another place',
  ETXTBSY: 'it is a program that is running; choose another name',
  EXDEV: 'it lies on another disk than its folder; choose another place',
};
