// Characters as messages show them: themselves where they can be seen, and their names.
import { lookAlike, signName } from './look-alikes';

const bulletNames: ReadonlyMap<string, string> = new Map([
  ['•', 'BULLET'],
  ['‣', 'TRIANGULAR BULLET'],
  ['◦', 'WHITE BULLET'],
  ['▪', 'BLACK SMALL SQUARE'],
  ['▫', 'WHITE SMALL SQUARE'],
  ['●', 'BLACK CIRCLE'],
  ['○', 'WHITE CIRCLE'],
  ['■', 'BLACK SQUARE'],
  ['□', 'WHITE SQUARE'],
  ['·', 'MIDDLE DOT'],
  ['∙', 'BULLET OPERATOR'],
]);

/** The character as a message shows it: itself where it can be seen, and its name. */
export function shownSign(sign: string): string {
  const as = lookAlike(sign)?.as;
  const bullet = bulletNames.get(sign);
  if (bullet !== undefined) return `"${sign}" (${signName(sign)} ${bullet})`;
  if (/^[ -~]$/.test(sign)) return `"${sign}"`;
  if (/[\uE000-\uF8FF]/.test(sign)) return `${signName(sign)} of the font Symbol or Wingdings`;
  const isSeen = as !== 'blank' && as !== 'invisible' && as !== 'line-end';
  return isSeen ? `"${sign}" (${signName(sign)})` : signName(sign);
}
