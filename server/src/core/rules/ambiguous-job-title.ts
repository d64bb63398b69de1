// Job titles where a function is meant: titles differ between employers, role profiles say what they stand for.
import { listed, quoted } from '../base/phrases';
import type { Text } from '../base/text-range';
import { jobTitlesQuery, titleKey, type TitledRole } from '../index/job-titles';
import type { Role } from '../model/role';
import { documentRule, type Finding, type RuleContext } from './rule';
import { partTarget } from './support/part-target';
import { swap } from './support/word-swap';

export const ambiguousJobTitle = documentRule({
  id: 'ambiguous-job-title',
  category: 'context',
  severity: 'information',
  summary: 'a job title stands where a function or a role profile is meant',
  fixable: true,
  on: ['programme', 'module', 'role'],
  *check(document, context) {
    const titles = context.ask(jobTitlesQuery, undefined);
    if (titles.size === 0) return;
    if (document.kind === 'role') {
      yield* sharedTitles(document, context);
      return;
    }
    if (document.kind === 'programme') yield* namedRoles(document.roles, document.id, context);
    for (const { id, statement } of document.outcomes) {
      if (statement === undefined) continue;
      for (const finding of inStatement(statement, context)) yield { ...finding, target: partTarget(document.id, id) };
    }
  },
});

/** A programme's `roles` name profiles by their IDs. */
function* namedRoles(roles: readonly Text[], programme: Text | undefined, context: RuleContext): Generator<Finding> {
  for (const { value, range } of roles) {
    const owners = context.ask(jobTitlesQuery, undefined).get(titleKey(value)) ?? [];
    if (owners.length === 0 || context.facts('role', value).length > 0) continue;
    yield {
      range,
      message: `${quoted(value)} is a job title; ${goesBy(owners)}, and only a profile says what is expected, so name it by its ID`,
      target: programme?.value,
      fixes: owners.map(({ id }) => ({
        title: `Change to "${id}"`,
        safe: false,
        changes: [{ op: 'scalar', range, text: id } as const],
      })),
    };
  }
}

function* inStatement(statement: Text, context: RuleContext): Generator<Finding> {
  const titles = context.ask(jobTitlesQuery, undefined);
  const small = statement.value.toLowerCase();
  for (const [title, owners] of titles) {
    const found = small.includes(firstWord(title)) ? occurrence(title, statement.value) : undefined;
    if (found === undefined) continue;
    const others = owners.flatMap((owner) => (owner.title === undefined ? [] : withEnding(owner.title, found)));
    yield {
      ...swap(found, others, statement, context),
      message: `${quoted(found)} is a job title, and titles differ between employers (${goesBy(owners)}); say what is done, or use the profile's own title`,
    };
  }
}

function firstWord(title: string): string {
  const end = title.indexOf(' ');
  return end < 0 ? title : title.slice(0, end);
}

/** The title as it is written in the text, in the plural too; a profile's own title is no finding. */
function occurrence(title: string, text: string): string | undefined {
  // Each place of a long title's first word would be followed as far as the title goes.
  if (title.length < 4 || title.length > 100) return undefined;
  const words = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}-])${words}s?(?![\\p{L}\\p{N}-])`, 'iu').exec(text)?.[0];
}

/** The profile's title as the sentence needs it: in small letters, in the plural where that stood. */
function withEnding(title: string, found: string): readonly string[] {
  const small = title.slice(0, 1).toLowerCase() + title.slice(1);
  const isPlural = /s$/i.test(found) && !/s$/i.test(title);
  return [isPlural ? `${small}s` : small];
}

/** Two profiles that go by one title: nobody can tell which of them is meant by it. */
function* sharedTitles(role: Role, context: RuleContext): Generator<Finding> {
  const titles = context.ask(jobTitlesQuery, undefined);
  for (const { value, range } of role.alsoCalled) {
    const others = (titles.get(titleKey(value)) ?? []).filter(({ id }) => id !== role.id?.value);
    if (others.length === 0) continue;
    const related = others.flatMap(({ id }) => {
      const place = context.locate('role', id);
      return place === undefined ? [] : [{ ...place, message: `the role ${quoted(id)} goes by it too` }];
    });
    yield {
      range,
      message: `${goesBy(others)} too, so nobody can tell what ${quoted(value)} means; keep it in one profile, or make the titles differ`,
      target: role.id?.value,
      related,
    };
  }
}

function goesBy(owners: readonly TitledRole[]): string {
  const names = listed(owners.map(({ id, title }) => (title === undefined ? quoted(id) : `${quoted(id)} (${title})`)));
  return owners.length === 1 ? `the role profile ${names} goes by it` : `the role profiles ${names} go by it`;
}
