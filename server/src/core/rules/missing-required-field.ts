// A key without which its document or part is of no use.
import type { YamlValue } from '../base/fix';
import { listed, quoted } from '../base/phrases';
import type { FileState } from '../index/file-state';
import type { Document } from '../model/document';
import type { MissingProperty, Pair } from '../schema/shape-problem';
import { fileRule, type FindingFix } from './rule';
import { documentAt } from './support/document-at';
import { entryWord, listOf, partName } from './support/part-words';
import { placeholders } from './support/placeholders';
import { topEntry } from './support/top-entry';

export const missingRequiredField = fileRule({
  id: 'missing-required-field',
  category: 'structure',
  severity: 'error',
  summary: 'a document or one of its parts lacks a key that it needs',
  fixable: true,
  needsWhole: true,
  *check(file, context) {
    for (const { place, kind = 'document', problem } of file.content.shapeProblems) {
      if (problem.code !== 'missing-required-field') continue;
      const document = documentAt(file, place);
      const isKind = problem.property === 'kind' && problem.path.length === 0;
      yield {
        range: problem.range,
        message: isKind ? withoutKind(problem, file) : messageFor(problem, kind),
        target: targetOf(problem, document),
        document,
        fixes: isKind ? kindFixes(problem, file, document) : fixesFor(problem, placeholders(problem, kind, context)),
      };
    }
  },
});

function messageFor(problem: MissingProperty, kind: string): string {
  const { path, property, owner, written, allowed, mistyped, pair } = problem;
  if (pair !== undefined) return pairMessage(pair, entryWord(listOf(path) ?? ''));
  const name = partName(path, kind, owner);
  const fault = written ? `the ${quoted(property)} of ${name} is empty` : `${name} has no ${quoted(property)}`;
  const choice = allowed.length === 0 ? '' : `, one of ${listed(allowed, 'and', 13)}`;
  const step = written ? `fill it in${choice}` : `add ${quoted(property)}${choice}`;
  const slip = mistyped === undefined ? step : `${quoted(mistyped.value)} is probably meant to be it`;
  return `${fault}, so ${loss(property, path.length === 0)}; ${slip}`;
}

function pairMessage({ written, meant }: Pair, word: string): string {
  return `${quoted(written, 40)} is not how the keys of this ${word} are written, so it cannot be read; write ${quoted(meant, 80)}`;
}

/** What is lost without the key. */
function loss(property: string, isDocument: boolean): string {
  switch (property) {
    case 'id':
      return 'nothing can refer to it';
    case 'title':
    case 'label':
      return 'reports have no name for it';
    case 'statement':
      return 'there is nothing to teach or assess';
    case 'type':
      return 'no check can tell what learners do in it';
    case 'version':
      return 'no programme can rely on one state of it';
    case 'items':
      return 'outcomes have nothing to address';
    case 'base':
      return 'it does not say which framework it adapts';
    case 'from':
    case 'to':
      return isDocument ? 'it does not say which frameworks it relates' : 'it relates nothing';
    case 'links':
    case 'match':
      return 'no coverage can be derived from it';
    case 'module':
      return 'it adds no module';
    case 'competency':
      return 'it addresses nothing';
    case 'rule':
    case 'target':
    case 'reason':
    case 'agreed_by':
    case 'until':
      return 'it excuses nothing';
    default:
      return 'it has no effect';
  }
}

function withoutKind({ allowed, mistyped, written }: MissingProperty, file: FileState): string {
  const { announced } = file.content;
  const fault = written ? 'the "kind" of this document is empty' : 'this document has no "kind"';
  const list = `one of ${listed(allowed, 'and', 12)}`;
  const hint = announced === undefined ? list : `the file's name says ${quoted(announced)}`;
  const step = written ? `fill it in: ${hint}` : `add it: ${hint}`;
  const slip = mistyped === undefined ? step : `${quoted(mistyped.value)} is probably meant to be it`;
  return `${fault}, so nothing in it is read; ${slip}`;
}

function kindFixes(
  { mistyped, written }: MissingProperty,
  file: FileState,
  document: Document | undefined,
): readonly FindingFix[] {
  const { announced } = file.content;
  if (mistyped !== undefined) return [rename(mistyped.range, 'kind')];
  if (announced === undefined || document === undefined) return [];
  const change = written
    ? ({ op: 'insert', path: ['kind'], value: announced } as const)
    : topEntry(file.text, document.range, 'kind', announced);
  return [{ title: `Add "kind: ${announced}"`, safe: true, changes: [change] }];
}

function fixesFor(problem: MissingProperty, values: readonly YamlValue[]): readonly FindingFix[] {
  const { path, property, mistyped, pair } = problem;
  if (pair !== undefined) {
    const change = { op: 'replace', range: pair.range, text: pair.meant } as const;
    return [{ title: `Change to ${quoted(pair.meant)}`, safe: false, changes: [change] }];
  }
  if (mistyped !== undefined) return [rename(mistyped.range, property)];
  return values.map((value) => ({
    title: typeof value === 'object' ? `Add "${property}"` : `Add "${property}: ${String(value)}"`,
    safe: false,
    changes: [{ op: 'insert', path: [...path, property], value }],
  }));
}

function rename(range: MissingProperty['range'], word: string): FindingFix {
  return { title: `Change to "${word}"`, safe: false, changes: [{ op: 'scalar', range, text: word }] };
}

/** The part that lacks the key, as waivers name it: `CC701/LO1`; the document where it is the document itself. */
function targetOf({ path, owner }: MissingProperty, document: Document | undefined): string | undefined {
  const id = document?.id?.value;
  return path.length === 0 || owner === undefined || id === undefined ? id : `${id}/${owner}`;
}
