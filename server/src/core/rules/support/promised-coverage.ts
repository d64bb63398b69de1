// Where a programme's coverage is reported: at the line on which it promises to cover a framework.
import type { Severity } from '../../base/diagnostic';
import type { Text, TextRange } from '../../base/text-range';
import { coverageQuery, type Coverage, type ItemCoverage } from '../../index/coverage';
import { defaultFrameworksQuery } from '../../index/frameworks-in-use';
import { programmesQuery } from '../../index/scope';
import type { DocumentOf } from '../../model/document';
import type { RuleContext } from '../rule';

/** A coverage and where in this document findings about it belong. */
export interface PromisedCoverage {
  readonly coverage: Coverage;
  /** Set where the framework asks for no more than information about what is missing. */
  readonly severity: Severity | undefined;
  /** The place for a finding about an item. */
  readonly at: (item: ItemCoverage) => TextRange;
}

/** The kinds of document that promise coverage; settings and frameworks do so where there is no programme. */
export type PromisingKind = 'programme' | 'settings' | 'framework';

/** The coverages that this document promises. A retired programme promises nothing any more. */
export function promisedCoverage(
  document: DocumentOf<PromisingKind>,
  context: RuleContext,
): readonly PromisedCoverage[] {
  if (document.kind === 'programme') return ofProgramme(document, context);
  if (context.ask(programmesQuery, undefined)[0] !== undefined || context.facts('ids', 'module').length === 0)
    return [];
  return document.kind === 'settings' ? ofSettings(document, context) : ofFramework(document, context);
}

function ofProgramme(programme: DocumentOf<'programme'>, context: RuleContext): readonly PromisedCoverage[] {
  const id = programme.id?.value;
  if (id === undefined || programme.status === 'retired' || !isFirst('programme', id, programme.place, context))
    return [];
  return atReferences(programme.frameworks, id, context);
}

function ofSettings(settings: DocumentOf<'settings'>, context: RuleContext): readonly PromisedCoverage[] {
  const first = context.facts('settings', '')[0];
  if (first?.uri !== context.file.uri || first.place !== settings.place) return [];
  return atReferences(settings.frameworks, undefined, context);
}

/** Each framework once, at the first reference that leads to it. */
function atReferences(
  references: readonly Text[],
  programme: string | undefined,
  context: RuleContext,
): readonly PromisedCoverage[] {
  const found = new Map<string, PromisedCoverage>();
  for (const { value: reference, range } of references) {
    const coverage = context.ask(coverageQuery, { programme, reference });
    if (coverage === undefined || found.has(coverage.view.name)) continue;
    found.set(
      coverage.view.name,
      promised(coverage, () => range),
    );
  }
  return [...found.values()];
}

/** Without programme and settings, a workspace's own framework promises itself, each item at its own place. */
function ofFramework(framework: DocumentOf<'framework'>, context: RuleContext): readonly PromisedCoverage[] {
  const id = framework.id?.value;
  const reference = `${id ?? ''}@${framework.version?.value ?? ''}`;
  const isDefault = context.ask(defaultFrameworksQuery, undefined).includes(reference);
  const hasSettings = (context.facts('settings', '')[0]?.facts.frameworks.length ?? 0) > 0;
  if (id === undefined || hasSettings || !isDefault || !isFirst('framework', id, framework.place, context)) return [];
  const coverage = context.ask(coverageQuery, { programme: undefined, reference });
  if (coverage === undefined) return [];
  return [promised(coverage, ({ item }) => context.locate('framework', id, item.id)?.range ?? framework.head)];
}

function promised(coverage: Coverage, at: PromisedCoverage['at']): PromisedCoverage {
  const { enforce } = coverage.policy;
  return { coverage, severity: enforce === 'information' ? enforce : undefined, at };
}

function isFirst(kind: 'programme' | 'framework', id: string, place: number, context: RuleContext): boolean {
  const first = context.facts(kind, id)[0];
  return first?.uri === context.file.uri && first.place === place;
}
