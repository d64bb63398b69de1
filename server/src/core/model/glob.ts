// Globs of the settings as patterns from the workspace's root, and why some of them can match nothing.

/** Why a glob can match no file of the workspace, whatever files there are. */
export type GlobFault = 'empty' | 'leads-out' | 'absolute' | 'negated';

/**
 * Reads one entry of `include:` or `exclude:`. The pattern has `/` between its steps, none at either end and no `.` or `..`
 * among them, and is in NFC. The workspace's root itself is `**`.
 */
export function readGlob(glob: string): { readonly pattern: string } | { readonly fault: GlobFault } {
  const text = glob.trim().normalize('NFC');
  if (text === '') return { fault: 'empty' };
  if (text.startsWith('!')) return { fault: 'negated' };
  // A drive, a share, a home folder, an address.
  if (/^(?:[a-z][a-z\d+.-]*:|\\\\|\/\/|~)/i.test(text)) return { fault: 'absolute' };
  const steps: string[] = [];
  // A backslash before a letter or digit is a separator of Windows; before anything else it takes away a special meaning.
  for (const step of text.replace(/\\(?=\w)/g, '/').split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return { fault: 'leads-out' };
  }
  return { pattern: steps.length === 0 ? '**' : steps.join('/') };
}
