// The references of each kind of document that lead nowhere; framework items are left to unknown-competency.
import { KnownWords } from '../../base/known-words';
import { forNumber, listed, quoted } from '../../base/phrases';
import type { Text } from '../../base/text-range';
import type { Document } from '../../model/document';
import type { Module } from '../../model/module';
import type { Programme } from '../../model/programme';
import type { Settings } from '../../model/settings';
import type { Waivers } from '../../model/waivers';
import { meetsField } from '../../model/unreadable';
import type { RuleContext } from '../rule';
import { moduleScope } from '../../names/views-in-play';
import { hasUnreadableId, isKnown, waivableIdsQuery } from './known-ids';
import { lostAmong, lostDocuments, lostFrameworks, type LostReference } from './lost-reference';

const unchecked = 'nothing of it is checked';

/** All references of a document that lead nowhere. */
export function lostReferences(document: Document, context: RuleContext): readonly LostReference[] {
  switch (document.kind) {
    case 'programme':
      return ofProgramme(document, context);
    case 'module':
      return ofModule(document, context);
    case 'overlay':
      return [
        ...lostFrameworks([document.base], 'the overlay adapts nothing', context),
        ...lostDocuments(
          [document.over].filter((text) => text !== undefined),
          'overlay',
          'nothing lies below this one',
          context,
        ),
      ];
    case 'crosswalk':
      return lostFrameworks([document.from, document.to], 'no coverage can be derived', context);
    case 'settings':
      return ofSettings(document, context);
    case 'waivers':
      return ofWaivers(document, context);
    case 'framework':
    case 'role':
    case 'resource':
    case 'unknown':
      return [];
  }
}

function ofProgramme(programme: Programme, context: RuleContext): readonly LostReference[] {
  const modules = programme.modules.map(({ module }) => module);
  const pathways = namesOf(programme.pathways);
  const isRead = !meetsField(programme.unreadable, ['pathways/#/id']);
  const about = {
    what: 'pathway',
    where: 'in this programme',
    loss: 'the module is on no such pathway',
    part: undefined,
  };
  return [
    ...lostFrameworks(programme.frameworks, unchecked, context),
    ...lostDocuments(programme.overlays, 'overlay', 'it adapts nothing', context),
    ...lostDocuments(programme.roles, 'role', 'what it expects is not checked', context),
    ...lostDocuments(modules, 'module', 'the programme lacks its outcomes and credits', context),
    ...(isRead ? programme.modules.flatMap((reference) => lostAmong(reference.pathways, pathways, about)) : []),
  ];
}

function ofModule(module: Module, context: RuleContext): readonly LostReference[] {
  const isRead = !meetsField(module.unreadable, ['outcomes/#/id']);
  const about = { what: 'outcome', where: 'in this module' };
  const own = module.id?.value;
  return [
    ...lostDocuments(module.prerequisites, 'module', 'the order of modules cannot be checked', context).map(
      (reference) => ({ ...reference, except: own }),
    ),
    ...lostFrameworks(module.frameworks, unchecked, context),
    ...lostDocuments(module.overlays, 'overlay', 'it adapts nothing', context),
    ...ofProgrammeOutcomes(module, context),
    ...(isRead ? ofModuleOutcomes(module, about) : []),
  ];
}

function ofModuleOutcomes(module: Module, about: Pick<LostReference, 'what' | 'where'>): readonly LostReference[] {
  const outcomes = namesOf(module.outcomes);
  return [
    ...module.activities.flatMap(({ id, supports }) =>
      lostAmong(supports, outcomes, { ...about, loss: 'the activity does not count as teaching it', part: id }),
    ),
    ...module.assessments.flatMap(({ id, assesses }) =>
      lostAmong(assesses, outcomes, { ...about, loss: 'the assessment does not count as testing it', part: id }),
    ),
  ];
}

/** What outcomes support must be an outcome of one of the module's programmes; without a programme nobody can tell. */
function ofProgrammeOutcomes(module: Module, context: RuleContext): readonly LostReference[] {
  if (module.outcomes.every(({ supports }) => supports.length === 0)) return [];
  const { programmes } = context.share(moduleScope, module);
  const isLost = ({ value }: Text): boolean => !programmes.some(({ outcomes }) => outcomes.includes(value));
  const damaged = context.facts('unreadable', 'programme').map(({ facts }) => facts);
  const isDamaged = ({ id }: { readonly id: string | undefined }): boolean =>
    damaged.some((facts) => facts.id === id && meetsField(facts.fields, ['outcomes/#/id']));
  if (programmes.some(isDamaged)) return [];
  if (programmes.length === 0 || !module.outcomes.some(({ supports }) => supports.some(isLost))) return [];
  const known = new KnownWords(programmes.flatMap(({ outcomes }) => outcomes));
  const names = listed(programmes.map(({ id }) => quoted(id ?? '')));
  const where = `in the ${forNumber(programmes.length, 'programme', 'programmes')} ${names}`;
  const about = { what: 'outcome', where, loss: 'nothing is counted as supporting it' };
  return module.outcomes.flatMap(({ id, supports }) => lostAmong(supports, known, { ...about, part: id }));
}

function ofSettings(settings: Settings, context: RuleContext): readonly LostReference[] {
  const rules = settings.rules.map(({ rule }) => rule);
  return [
    ...lostFrameworks(settings.frameworks, unchecked, context),
    ...lostRules(rules, 'this severity changes nothing', undefined, context),
  ];
}

function ofWaivers({ waivers }: Waivers, context: RuleContext): readonly LostReference[] {
  const loss = 'the waiver excuses nothing';
  return waivers.flatMap(({ rule, document, target }) => {
    const rules = rule === undefined ? [] : lostRules([rule], loss, target, context);
    if (document === undefined || waivable.some((kind) => isKnown(kind, document.value, context))) return rules;
    if (waivable.some((kind) => hasUnreadableId(kind, context))) return rules;
    const known = context.ask(waivableIdsQuery, undefined);
    const about = { what: 'programme or module', where: 'in this workspace', loss, part: target };
    return [...rules, ...lostAmong([document], known, about)];
  });
}

const waivable = ['programme', 'module', 'framework', 'overlay', 'crosswalk', 'role', 'resource'] as const;

/** The names among these that no rule has. */
export function lostRules(
  names: readonly Text[],
  loss: string,
  part: Text | undefined,
  context: RuleContext,
): readonly LostReference[] {
  return lostAmong(names, new KnownWords(context.ruleIds), { what: 'rule', where: undefined, loss, part });
}

function namesOf(parts: readonly { readonly id: Text | undefined }[]): KnownWords {
  return new KnownWords(parts.flatMap(({ id }) => id?.value ?? []));
}
