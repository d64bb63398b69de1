// Characters that are certainly wrong in prose: what cannot be seen, and letters of another script within a word.
import { lookAlike } from '../../base/look-alikes';
import { plainId } from '../../base/plain-id';

/** A character of a prose text, where it stands in it, and what belongs there. */
export interface ProseSign {
  readonly sign: string;
  readonly at: number;
  readonly meant: string;
}

/** Scripts that are written from right to left, whose texts need direction marks. */
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Letters that join or part by an invisible joiner: those of most scripts but these three, and emoji. */
const joins =
  /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\P{L}]|\p{M}|\p{Extended_Pictographic}|\p{Emoji_Modifier}/u;
const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const word = /[\p{L}\p{M}]{3,}/gu;

/** The characters of a text in a natural language that do not belong there; none for what its script is written with. */
export function proseSigns(text: string): readonly ProseSign[] {
  if (!/[^\t\n\r -~]/.test(text)) return [];
  return [...hidden(text), ...foreign(text)].sort((a, b) => a.at - b.at);
}

function* hidden(text: string): Generator<ProseSign> {
  let at = 0;
  for (const sign of text) {
    const found = lookAlike(sign);
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + sign.length, at + sign.length + 2);
    if (found?.as === 'line-end') yield { sign, at, meant: ' ' };
    else if (found?.as === 'invisible' && !isNeeded(sign, before, after, text)) yield { sign, at, meant: '' };
    else if (found?.as === 'blank' && sign !== '\u3000' && (/\s$/.test(before) || before === '' || after === ''))
      yield { sign, at, meant: '' };
    at += sign.length;
  }
}

function isNeeded(sign: string, before: string, after: string, text: string): boolean {
  if (direction.test(sign)) return rightToLeft.test(text);
  return (
    (sign === '\u200C' || sign === '\u200D') &&
    joins.test(before) &&
    (after === '' || joins.test(after) || sign === '\u200C')
  );
}

/** Letters of Cyrillic or Greek in a word that is Latin otherwise. */
function* foreign(text: string): Generator<ProseSign> {
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!/[A-Za-z]{2}/.test(found) || !/^[ -~]*$/.test(plainId(found).normalize('NFD').replace(/\p{M}/gu, '')))
      continue;
    let at = index;
    for (const sign of found) {
      const other = lookAlike(sign);
      if (other?.as === 'letter') yield { sign, at, meant: other.plain };
      at += sign.length;
    }
  }
}
