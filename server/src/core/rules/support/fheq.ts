// The levels of the Framework for Higher Education Qualifications, and the names that qualifications give them.

/** The lowest and the highest level a document may name: entry level and doctoral level. */
export const fheqRange = { lowest: 3, highest: 8 } as const;

/** A qualification's name in prose, and the levels it may stand for. */
interface NamedLevels {
  readonly name: string;
  readonly levels: readonly number[];
}

const named: readonly (NamedLevels & { readonly pattern: RegExp })[] = [
  { pattern: /\bdoctor|\bph\.?d\b/i, name: 'a doctoral degree', levels: [8] },
  {
    pattern: /\bpostgrad|\bpg ?(?:cert|dip)|\bmaster'?s?\b|\bmsc\b/i,
    name: "a Master's or postgraduate award",
    levels: [7],
  },
  { pattern: /\bhono?urs|\bbachelor|\bgraduate\b|\bbsc\b/i, name: "a Bachelor's degree", levels: [6] },
  { pattern: /\bfoundation|\bfdsc\b/i, name: 'a foundation degree', levels: [5, 3] },
  { pattern: /\bdiploma\b|\bdiphe\b/i, name: 'a Diploma of Higher Education', levels: [5] },
  { pattern: /\bcertificate\b|\bcerthe\b/i, name: 'a Certificate of Higher Education', levels: [4] },
];

/** The levels that a qualification's name may stand for, likeliest first, or undefined where the text names none. */
export function levelsNamed(text: string): NamedLevels | undefined {
  return named.find(({ pattern }) => pattern.test(text));
}

/** Whether a text at a programme's or module's `level` begins with a figure, yet is no plain number. */
export function isLabelledLevel(text: string): boolean {
  return /^\s*[-+]?\d/.test(text) && !Number.isFinite(Number(text));
}
