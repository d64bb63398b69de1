// Draws a soak run as a small SVG: resident memory above, latencies below, over the minutes of the run.
import type { Window } from './windows';

const width = 640;
const height = 120;
const left = 52;
const right = 12;
const gap = 46;

interface Line {
  readonly label: string;
  readonly colour: string;
  readonly values: readonly number[];
}

/** The picture, readable on light and dark pages. */
export function pictureOf(windows: readonly Window[], title: string): string {
  const minutes = windows.at(-1)?.minutes ?? 0;
  const memory = [{ label: 'resident memory, MB', colour: '#2a78b8', values: windows.map((one) => one.residentMb) }];
  const latency = [
    { label: 'edit → diagnostics, ms', colour: '#c25b1e', values: windows.map((one) => one.editMs) },
    { label: 'completion, ms', colour: '#3c8d40', values: windows.map((one) => one.completionMs) },
    { label: 'hover, ms', colour: '#8a56ac', values: windows.map((one) => one.hoverMs) },
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(2 * (height + gap) + 24)}" font-family="sans-serif" font-size="12" role="img" aria-label="${title}">`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="${String(left)}" y="18" fill="#222222" font-weight="bold">${title}</text>`,
    ...panel(memory, 24, minutes),
    ...panel(latency, 24 + height + gap, minutes),
    '</svg>',
    '',
  ].join('\n');
}

function panel(lines: readonly Line[], top: number, minutes: number): readonly string[] {
  const greatest = Math.max(1, ...lines.flatMap(({ values }) => values)) * 1.1;
  const from = top + 22;
  const bottom = from + height - 22;
  const y = (value: number): string => (bottom - (value / greatest) * (bottom - from)).toFixed(1);
  const x = (nth: number, count: number): string => (left + ((nth + 0.5) / count) * (width - left - right)).toFixed(1);
  const grid = [0, 0.5, 1].map((share) => {
    const value = share * greatest;
    const at = y(value);
    return `<path d="M${String(left)} ${at}H${String(width - right)}" stroke="#dddddd"/><text x="${String(left - 6)}" y="${at}" dy="4" text-anchor="end" fill="#555555">${value.toFixed(greatest < 10 ? 1 : 0)}</text>`;
  });
  const keys = lines.map(({ label, colour }, nth) => {
    return `<text x="${String(left + nth * 180)}" y="${String(top + 14)}" fill="${colour}">${label}</text>`;
  });
  const drawn = lines.map(({ colour, values }) => {
    const points = values.map((value, nth) => `${x(nth, values.length)},${y(value)}`).join(' ');
    return `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="1.5"/>`;
  });
  const ends = `<text x="${String(left)}" y="${String(bottom + 15)}" fill="#555555">0</text><text x="${String(width - right)}" y="${String(bottom + 15)}" text-anchor="end" fill="#555555">${minutes.toFixed(0)} min</text>`;
  return [...grid, ...keys, ...drawn, ends];
}
