// What stops a command before or after its work: a wrong use, or surroundings that refuse.

/** A wrong use of the command line: one plain sentence that names the argument and what is allowed. Exit code 2. */
export class UsageError extends Error {}
