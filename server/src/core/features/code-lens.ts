// What stands above a line: coverage above a framework, what a module gives, how an outcome is taught and assessed.
import { counted } from '../base/phrases';
import type { Text, TextRange } from '../base/text-range';
import type { Uri } from '../base/uri';
import { coverageQuery } from '../index/coverage';
import { itemModulesQuery, moduleItemsQuery } from '../index/module-items';
import { itemsOf, type Framework } from '../model/framework';
import type { Module } from '../model/module';
import type { Snapshot } from '../snapshot';
import { areasOf } from './support/area-coverage';

/** The kinds of lens; each can be switched off. */
export const lensKinds = ['coverage', 'module', 'outcome', 'item'] as const;
export type LensKind = (typeof lensKinds)[number];

/** One lens. */
export interface CodeLens {
  readonly kind: LensKind;
  /** What it belongs to; it is drawn above the line in which this begins. */
  readonly range: TextRange;
  readonly title: string;
  /** For coverage: the programme, undefined for the implicit one, and its framework as referred to. */
  readonly coverage?: { readonly programme: string | undefined; readonly framework: string };
}

/** Kinds that are false are left out. */
export type LensOptions = Readonly<Partial<Record<LensKind, boolean>>>;

/** The lenses of a file, in the order of its text. */
export function codeLenses(snapshot: Snapshot, uri: Uri, options: LensOptions = {}): readonly CodeLens[] {
  const lenses: CodeLens[] = [];
  const shows = (kind: LensKind): boolean => options[kind] !== false;
  for (const document of snapshot.file(uri)?.content.documents ?? []) {
    if (document.kind === 'programme' && shows('coverage') && document.id !== undefined)
      lenses.push(...coverageLenses(document.id.value, document.frameworks, snapshot));
    if (document.kind === 'settings' && shows('coverage') && isImplicit(snapshot))
      lenses.push(...coverageLenses(undefined, document.frameworks, snapshot));
    if (document.kind === 'module' && shows('module')) lenses.push(...moduleLens(document, snapshot));
    if (document.kind === 'module' && shows('outcome')) lenses.push(...outcomeLenses(document));
    if (document.kind === 'framework' && shows('item')) lenses.push(...itemLenses(document, snapshot));
  }
  return lenses;
}

function isImplicit(snapshot: Snapshot): boolean {
  const programmes = snapshot.programmes();
  return programmes.length === 1 && programmes[0] === undefined;
}

function* coverageLenses(
  programme: string | undefined,
  frameworks: readonly Text[],
  snapshot: Snapshot,
): Generator<CodeLens> {
  for (const { value: framework, range } of frameworks) {
    const coverage = snapshot.ask(coverageQuery, { programme, reference: framework });
    if (coverage === undefined) continue;
    const areas = areasOf(coverage).filter(({ asked }) => asked > 0);
    const numbers = areas.map(({ area, asked, reached }) => {
      const name = area?.id ?? (areas.length === 1 ? '' : 'other');
      return `${name} ${String(reached)}/${String(asked)}`.trim();
    });
    const title = numbers.length === 0 ? 'nothing of this framework is asked for' : numbers.join(' · ');
    yield { kind: 'coverage', range, title, coverage: { programme, framework } };
  }
}

function* moduleLens({ id }: Module, snapshot: Snapshot): Generator<CodeLens> {
  if (id === undefined) return;
  const items = snapshot.ask(moduleItemsQuery, id.value).length;
  const programmes = new Set(snapshot.facts('membership', id.value).map(({ facts }) => facts)).size;
  const gives = items === 0 ? 'addresses no item' : `addresses ${counted(items, 'item')}`;
  const where = programmes === 0 ? 'in no programme' : `in ${counted(programmes, 'programme')}`;
  yield { kind: 'module', range: id.range, title: `${gives} · ${where}` };
}

function* outcomeLenses(module: Module): Generator<CodeLens> {
  for (const { id } of module.outcomes) {
    if (id === undefined) continue;
    const activities = module.activities.filter(({ supports }) => names(supports, id));
    const assessments = module.assessments.filter(({ assesses }) => names(assesses, id));
    const isPlacement = module.type === 'placement' && activities.length === 0;
    const taught = isPlacement ? 'taught by the placement' : evidence('taught', activities);
    yield { kind: 'outcome', range: id.range, title: `${taught} · ${evidence('assessed', assessments)}` };
  }
}

function names(mentions: readonly Text[], id: Text): boolean {
  return mentions.some(({ value }) => value === id.value);
}

/** `taught by A1, A2` or `not taught`. */
function evidence(verb: string, parts: readonly { readonly id: Text | undefined }[]): string {
  if (parts.length === 0) return `not ${verb}`;
  return `${verb} by ${parts.map(({ id }) => id?.value ?? 'one without an ID').join(', ')}`;
}

function* itemLenses(framework: Framework, snapshot: Snapshot): Generator<CodeLens> {
  if (framework.id === undefined) return;
  const modules = snapshot.ask(itemModulesQuery, framework.id.value);
  for (const { id } of itemsOf(framework)) {
    if (id === undefined) continue;
    const count = modules.get(id.value)?.length ?? 0;
    const title = count === 0 ? 'covered by no module' : `covered by ${counted(count, 'module')}`;
    yield { kind: 'item', range: id.range, title };
  }
}
