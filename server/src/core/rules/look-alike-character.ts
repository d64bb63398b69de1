// Characters that look like others or like nothing: in structure and IDs they change what is read, in prose they get lost.
import { counted } from '../base/phrases';
import { lookAlike } from '../base/look-alikes';
import { plainId } from '../base/plain-id';
import { shownSign } from '../base/shown-sign';
import { textRange, type Text } from '../base/text-range';
import type { FileState } from '../index/file-state';
import type { Document } from '../model/document';
import type { ForeignText } from '../model/foreign-texts';
import { namePlace } from '../names/places';
import { fileRule, type PlacedFinding, type RuleContext } from './rule';
import { documentAt } from './support/document-at';
import { itemMentions } from './support/item-mentions';
import { lostReferences } from './support/lost-references';
import { proseSigns } from './support/prose-signs';
import { itemLike } from './support/known-items';
import { differingSigns, twinOf } from './support/same-looking';
import { slipFindings } from './support/slip-findings';

export const lookAlikeCharacter = fileRule({
  id: 'look-alike-character',
  category: 'structure',
  severity: 'error',
  summary: 'a character is not what it looks like',
  fixable: true,
  *check(file, context) {
    yield* slipFindings(file, 'look-alike-character');
    yield* inTexts(file);
    for (const document of file.content.documents) yield* twinsIn(document, context);
  },
});

/** Keys whose values identify something in every kind of document. */
const identifying: ReadonlySet<string> = new Set(['id', 'kind', 'version', 'prefix', 'document', 'target', 'rule']);

/** Values and keys that are not spelt as they look. */
function* inTexts(file: FileState): Generator<PlacedFinding> {
  const { foreignTexts, syntaxProblems } = file.content;
  const slips = syntaxProblems.flatMap((problem) => (problem.code === 'slip' ? [problem.range] : []));
  for (const foreign of foreignTexts) {
    const { range } = foreign.text;
    if (slips.some((slip) => slip.start < range.end && range.start < slip.end)) continue;
    const document = documentAt(file, foreign.place);
    const finding = isExact(foreign, document) ? inExact(foreign) : inProse(foreign);
    if (finding !== undefined) yield { ...finding, target: document?.id?.value, document };
  }
}

/** Whether what stands there is an ID or one of certain words, so that another spelling is a fault. */
function isExact({ isExact: isWanted, path, part }: ForeignText, document: Document | undefined): boolean {
  const last = path.findLast((step) => typeof step === 'string');
  return (
    isWanted ||
    (last !== undefined && identifying.has(last)) ||
    (document !== undefined && namePlace(document.kind, path, part) !== undefined)
  );
}

function inExact({ text: { value: spelt, range }, part }: ForeignText): PlacedFinding | undefined {
  const plain = plainId(spelt);
  if (plain === spelt.normalize('NFC')) return undefined;
  const sign = Array.from(spelt).find((one) => lookAlike(one) !== undefined) ?? '';
  const at = range.start + spelt.indexOf(sign);
  const what = part === 'key' ? 'the key' : 'the value';
  return {
    range: textRange(at, at + sign.length),
    message: `${what} "${plain}" holds ${shownSign(sign)}, so other tools and searches do not find it; write "${plain}"`,
    fixes: [{ title: `Write "${plain}"`, safe: true, changes: [{ op: 'replace', range, text: plain }] }],
  };
}

function inProse({ text: { value: spelt, range } }: ForeignText): PlacedFinding | undefined {
  const { start } = range;
  const found = proseSigns(spelt);
  const [first] = found;
  if (first === undefined) return undefined;
  const more = found.length === 1 ? '' : ` and ${counted(found.length - 1, 'more character')} of the kind`;
  return {
    range: textRange(start + first.at, start + first.at + first.sign.length),
    message: `${shownSign(first.sign)}${more} in this text cannot be seen for what it is, so searches miss the word; ${first.meant === '' ? 'remove it' : `write "${first.meant}"`}`,
    severity: 'hint',
    fixes: [
      {
        title: found.length === 1 ? 'Mend the character' : 'Mend all characters of the kind in this text',
        safe: false,
        changes: found.map(({ sign, at, meant }) => ({
          op: 'replace',
          range: textRange(start + at, start + at + sign.length),
          text: meant,
        })),
      },
    ],
  };
}

/** References that lead nowhere and look like something that is there. */
function* twinsIn(document: Document, context: RuleContext): Generator<PlacedFinding> {
  for (const reference of lostReferences(document, context)) yield* twin(reference.text, twinOf(reference), document);
  if (
    document.kind === 'programme' ||
    document.kind === 'settings' ||
    document.kind === 'waivers' ||
    document.kind === 'unknown'
  )
    return;
  for (const { item, views, resolution } of itemMentions(document, context))
    if (resolution.found === 'none') yield* twin(item, itemLike(item.value, views, context), document);
}

function* twin(text: Text, meant: string | undefined, document: Document): Generator<PlacedFinding> {
  if (meant === undefined) return;
  yield {
    range: text.range,
    message: `this "${text.value}" only looks like the "${meant}" that is there: ${differingSigns(text.value, meant)}, so it refers to nothing; write "${meant}"`,
    target: document.id?.value,
    document,
    fixes: [{ title: `Write "${meant}"`, safe: true, changes: [{ op: 'scalar', range: text.range, text: meant }] }],
  };
}
