// A framework as text for a terminal: whose it is, what it holds and asks for, and what to know before relying on it.
import { amount } from '../core/base/phrases';
import { harmless } from '../core/base/harmless';
import { figure, listed } from '../core/base/phrases';
import { crosswalksOf } from '../core/index/crosswalks';
import { pinOf } from '../core/index/framework-pin';
import { itemsOf, type Framework } from '../core/model/framework';
import { typeCounts } from '../core/model/item-types';
import type { Snapshot } from '../core/snapshot';
import { padded, wrapped } from './layout';
import type { Style } from './style';

/** The frameworks that a reference names: with a version that one, without a version all that are here, oldest first. */
export function foundFrameworks(snapshot: Snapshot, reference: string): readonly Framework[] {
  const { id, version } = pinOf(reference);
  const found = snapshot.facts('framework', id).flatMap(({ uri, place }) => {
    const file = snapshot.file(uri);
    const document = file?.content.documents.find((one) => one.place === place);
    return document?.kind === 'framework' ? [{ document, bundled: file?.bundled === true }] : [];
  });
  const asked = found.filter(({ document }) => version === undefined || document.version?.value === version);
  const own = asked.filter(({ bundled }) => !bundled).map(({ document }) => document.version?.value);
  return asked
    .filter(({ document, bundled }) => !bundled || !own.includes(document.version?.value))
    .map(({ document }) => document);
}

const column = 13;

/** The text about a framework. */
export function frameworkText(framework: Framework, snapshot: Snapshot, { paint, width }: Style): string {
  const { title, publisher, source, notes, seeAlso } = framework;
  const id = framework.id?.value ?? '';
  const name = `${id}@${framework.version?.value ?? ''}`;
  const items = itemsOf(framework);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Publisher', publisher?.value],
    ['Source', source?.value],
    ['Items', items.length === 0 ? 'none' : typeCounts(typesOf(framework))],
    ['Retired', listed(items.filter(({ retired }) => retired).map((item) => item.id?.value ?? ''))],
    ['Asks for', askedFor(framework)],
    ['Crosswalks', listed(crosswalksOf(snapshot, id).map((crosswalk) => crosswalk.id))],
    ['Points to', seeAlso.map(({ value }) => value).join('; ')],
    ['Notes', notes?.value],
  ];
  const lines = facts.flatMap(([about, text = '']) => {
    if (text === '') return [];
    const [first = '', ...more] = wrapped(harmless(text), width - column);
    return [padded(about, column) + first, ...more.map((line) => ' '.repeat(column) + line)];
  });
  const heading = [paint.bold(harmless(title?.value ?? id)), harmless(`framework ${name}`)];
  return [heading.join('\n'), lines.join('\n')].join('\n\n');
}

/** The type of each item; one that is a part of another is a part, whatever else it may be. */
function typesOf(framework: Framework): readonly string[] {
  const parts = new Set(itemsOf(framework).flatMap((item) => item.parts));
  return itemsOf(framework).map((item) => (parts.has(item) ? 'part' : (item.type?.value ?? 'item')));
}

function askedFor({ requiredTypes, policy, practice, items }: Framework): string | undefined {
  const types = requiredTypes.map(({ value }) => value.replaceAll('-', ' '));
  const what = types.length === 0 ? 'every item but areas, themes and parts' : `every ${listed(types)}`;
  const rung = policy.evidence === undefined ? '' : `, ${policy.evidence}`;
  const words = items.length === 0 ? [] : [`${what}${rung}`];
  const { minimumHours, simulatedMaximum } = practice ?? {};
  if (minimumHours !== undefined) words.push(`${amount(minimumHours, 'hour')} of practice`);
  if (simulatedMaximum !== undefined) words.push(`at most ${figure(simulatedMaximum)} of them simulated`);
  return words.length === 0 ? undefined : words.join(', ');
}
