// The picture of a grade: a disc that fills by a quarter with each rung, so that it is told by its shape and not by colour.
import { gradeRank, type Grade, type Tone } from './grade';

/** The side of the picture's square; paths are made for it. */
export const iconSize = 16;

const centre = iconSize / 2;
const ring = 6;
const disc = 4.6;

/** The path of what is filled; undefined for the empty disc. */
export function gradePath(grade: Grade): string | undefined {
  const quarters = gradeRank(grade);
  const top = `M${String(centre)} ${String(centre - disc)}`;
  const radius = `${String(disc)} ${String(disc)}`;
  if (quarters === 0) return undefined;
  if (quarters === 4)
    return `${top}A${radius} 0 1 1 ${String(centre)} ${String(centre + disc)}A${radius} 0 1 1 ${String(centre)} ${String(centre - disc)}Z`;
  const ends = [`${String(centre + disc)} ${String(centre)}`, `${String(centre)} ${String(centre + disc)}`];
  const end = ends[quarters - 1] ?? `${String(centre - disc)} ${String(centre)}`;
  const isLarge = quarters > 2 ? '1' : '0';
  return `${top}A${radius} 0 ${isLarge} 1 ${end}L${String(centre)} ${String(centre)}Z`;
}

/** The path of the ring around it. */
export function ringPath(): string {
  const radius = `${String(ring)} ${String(ring)}`;
  return `M${String(centre)} ${String(centre - ring)}A${radius} 0 1 1 ${String(centre)} ${String(centre + ring)}A${radius} 0 1 1 ${String(centre)} ${String(centre - ring)}Z`;
}

/** Colours for a light and a dark background that stand out at least 3:1 against it. */
const colours: Readonly<Record<'light' | 'dark', Readonly<Record<Tone, string>>>> = {
  light: { gap: '#b5200d', idle: '#616161', met: '#2f6f3e' },
  dark: { gap: '#f48771', idle: '#a0a0a0', met: '#89d185' },
};

/** The picture as a URI, for lists that take no colours of the theme. */
export function gradeIcon(grade: Grade, tone: Tone, background: 'light' | 'dark'): string {
  const colour = colours[background][tone];
  const filled = gradePath(grade);
  const dash = tone === 'idle' && grade === 'none' ? ' stroke-dasharray="2.4 2.3"' : '';
  const inside = filled === undefined ? '' : `<path d="${filled}" fill="${colour}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16"><path d="${ringPath()}" fill="none" stroke="${colour}" stroke-width="1.3"${dash}/>${inside}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
