// From a file's text to its documents: parse, hold against the schemas, read into the model; YAML ends here.
import type { Uri } from '../base/uri';
import { stepsEnd } from '../base/steps';
import type { TextRange } from '../base/text-range';
import { kindProblem, notAMapping } from '../schema/document-problems';
import { isKind, kindOfFileName, type Kind } from '../schema/kinds';
import type { ShapeProblem } from '../schema/shape-problem';
import { validate } from '../schema/validate';
import { baseName } from '../base/uri';
import { ignoreComments, type IgnoreComment } from '../syntax/ignores';
import { headOf } from '../syntax/navigate';
import { parse, treeSteps } from '../syntax/parse';
import type { MapNode, SyntaxProblem, SyntaxTree } from '../syntax/tree';
import { readCrosswalk } from './crosswalk';
import type { Document } from './document';
import type { DocumentBase } from './document-base';
import { foreignTexts, type ForeignText } from './foreign-texts';
import { readFramework } from './framework';
import { readModule } from './module';
import { readOverlay } from './overlay';
import { readProgramme } from './programme';
import { textField } from './read';
import { repeatsOf } from './repeats';
import { readResource } from './resource';
import { readRole } from './role';
import { readSettings } from './settings';
import { unreadableFields, withoutUnreadable } from './unreadable';
import { readWaivers } from './waivers';

/** A shape problem and the document (by place in the file) that has it. */
export interface PlacedShapeProblem {
  readonly place: number;
  readonly kind: Kind | undefined;
  readonly problem: ShapeProblem;
}

/** All that one file's text says by itself. */
export interface FileContent {
  /** The text as YAML, for what is not in the documents. */
  readonly tree: () => SyntaxTree;
  readonly documents: readonly Document[];
  readonly syntaxProblems: readonly SyntaxProblem[];
  readonly shapeProblems: readonly PlacedShapeProblem[];
  readonly foreignTexts: readonly ForeignText[];
  /** Regions in which only syntax findings can be trusted. */
  readonly broken: readonly TextRange[];
  readonly ignores: readonly IgnoreComment[];
  /** The kind that the file's name announces. */
  readonly announced: Kind | undefined;
}

/** Reads one file. Promises a result for every text. */
export function readContent(uri: Uri, text: string): FileContent {
  return stepsEnd(contentSteps(uri, text));
}

/** The same in steps, between which the caller may give up: the readings of the parser, then each document. */
export function* contentSteps(uri: Uri, text: string): Generator<void, FileContent> {
  const tree = yield* treeSteps(text);
  const documents: Document[] = [];
  const shapeProblems: PlacedShapeProblem[] = [];
  const announced = kindOfFileName(baseName(uri));
  const foreign: ForeignText[] = [];
  const hasForeign = /[^\t\n\r -~]/.test(text);
  const unread = tree.problems
    .filter((problem) => problem.code === 'syntax' && problem.repair === undefined)
    .map(({ range }) => range);
  for (const [place, { root }] of tree.documents.entries()) {
    const lone = tree.documents.length === 1;
    if (root === undefined && (!lone || tree.problems.length > 0)) continue;
    if (root?.kind !== 'map') {
      shapeProblems.push({ place, kind: announced, problem: notAMapping(root) });
      continue;
    }
    yield;
    const kind = textField(root, 'kind')?.value;
    const problems = isKind(kind) ? validate(kind, root) : [kindProblem(root)];
    documents.push(lower(withoutUnreadable(root, problems), place, unreadableFields(problems, root, unread)));
    for (const problem of problems) shapeProblems.push({ place, kind: isKind(kind) ? kind : announced, problem });
    if (hasForeign) foreign.push(...foreignTexts(root, place, isKind(kind) ? kind : undefined, text));
  }
  const { problems: syntaxProblems, broken } = tree;
  return {
    tree: () => tree,
    documents,
    syntaxProblems,
    shapeProblems,
    foreignTexts: foreign,
    broken,
    ignores: ignoreComments(text),
    announced,
  };
}

/** The same content without its tree, which is read off the text again when somebody asks for it. */
export function withoutTree(content: FileContent, text: string): FileContent {
  return { ...content, tree: () => parse(text) };
}

function lower(map: MapNode, place: number, unreadable: readonly string[]): Document {
  const id = textField(map, 'id');
  const written = textField(map, 'kind');
  const head = id?.range ?? written?.range ?? headOf(map);
  const kind = written?.value;
  const repeats = isKind(kind) ? repeatsOf(kind, map) : [];
  const base: DocumentBase = { place, id, title: textField(map, 'title'), head, range: map.range, unreadable, repeats };
  if (!isKind(kind)) return { ...base, kind: 'unknown', written };
  return readers[kind](map, base);
}

const readers: { readonly [K in Kind]: (map: MapNode, base: DocumentBase) => Document } = {
  programme: readProgramme,
  module: readModule,
  framework: readFramework,
  overlay: readOverlay,
  crosswalk: readCrosswalk,
  role: readRole,
  resource: readResource,
  waivers: readWaivers,
  settings: readSettings,
};
