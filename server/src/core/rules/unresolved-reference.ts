// A reference to a document, a part, a framework or a rule that is not there.
import { listed, quoted } from '../base/phrases';
import type { Document } from '../model/document';
import { fileRule, type PlacedFinding } from './rule';
import { documentAround } from './support/document-at';
import type { LostReference } from './support/lost-reference';
import { lostReferences, lostRules } from './support/lost-references';
import { onFirstLine } from './support/on-first-line';
import { partTarget } from './support/part-target';
import { twinOf } from './support/same-looking';

/** Up to so many, all things that could be meant are named. */
const few = 8;

export const unresolvedReference = fileRule({
  id: 'unresolved-reference',
  category: 'structure',
  severity: 'error',
  summary: 'something is referred to that is not there',
  fixable: true,
  *check(file, context) {
    const { documents, ignores, shapeProblems } = file.content;
    // wrong-type-scalar speaks of a lone value in the place of a list: nothing else is said of it
    const lone = new Set(
      shapeProblems.flatMap(({ problem }) => (problem.code === 'wrong-type-scalar' ? [problem.range.start] : [])),
    );
    for (const document of documents)
      for (const reference of lostReferences(document, context))
        // look-alike-character speaks of what looks like something that is there
        if (!lone.has(reference.text.range.start) && twinOf(reference) === undefined)
          yield findingFor(reference, document, file.text);
    for (const { rules, range, meant, reason } of ignores) {
      if (meant !== undefined || reason === undefined) continue;
      const lost = lostRules(rules, 'this comment excuses nothing', undefined, context);
      // Without commas the words behind the first are more likely a reason than rules.
      const told = file.text.slice(range.start, range.end).includes(',') ? lost : lost.slice(0, 1);
      for (const reference of told) yield findingFor(reference, documentAround(file, range.start), file.text);
    }
  },
});

function findingFor(reference: LostReference, document: Document | undefined, source: string): PlacedFinding {
  const { text, what, where, loss, known, part, except } = reference;
  // One more, for it may be the one that cannot be meant.
  const near = known
    .nearest(text.value, 4)
    .filter((word) => word !== except)
    .slice(0, 3);
  return {
    range: onFirstLine(source, text.range),
    message: `there is no ${what} ${quoted(text.value)}${where === undefined ? '' : ` ${where}`}, so ${loss}; ${hintFor(near, reference)}`,
    target: partTarget(document?.id, part),
    document,
    fixes: near.map((word) => ({
      title: `Change to "${word}"`,
      safe: false,
      changes: [{ op: 'scalar', range: text.range, text: word }],
    })),
  };
}

function hintFor(near: readonly string[], { known, except }: LostReference): string {
  const [first, ...others] = known.words.slice(0, few + 2).filter((word) => word !== except);
  if (first === undefined) return 'none is there yet, so add it or take the reference out';
  if (others.length === 0) return `there is only ${quoted(first)}`;
  if (others.length < few) return `there are ${listed([first, ...others], 'and', few)}`;
  const nearby = near.map((word) => quoted(word));
  return near.length === 0 ? 'check the name, or add it' : `the nearest is ${listed(nearby, 'or')}`;
}
