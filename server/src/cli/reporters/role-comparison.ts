// Two roles side by side, for people on a terminal and for other programs.
import { harmless } from '../../core/base/harmless';
import { comparisonSummary, differenceWords, levelWords } from '../../core/report/role-papers';
import type { ComparedItem, RoleComparison } from '../../core/report/role-comparison';
import type { RoleProfile } from '../../core/report/role-profile';
import { roleTitle } from '../../core/report/role-words';
import { wrapped } from '../layout';
import type { Style } from '../style';
import { textTable } from '../text-table';
import { jsonDocument } from '../../core/report/json-document';

/** The comparison as a table. */
export function comparisonText(comparison: RoleComparison, style: Style): string {
  const { first, second, items } = comparison;
  const columns = [
    { title: 'item', wraps: false },
    { title: '', wraps: true },
    { title: harmless(roleTitle(first)), wraps: true },
    { title: harmless(roleTitle(second)), wraps: true },
    { title: 'difference', wraps: true },
  ];
  const rows = items.map((one) => [
    one.item.id,
    one.item.label ?? '',
    levelWords(one.first),
    levelWords(one.second),
    differenceWords(one, comparison),
  ]);
  const heading = `${roleTitle(first)} (${first.role.id}) and ${roleTitle(second)} (${second.role.id})`;
  return `${[
    ...wrapped(harmless(heading), style.width).map((line) => style.paint.bold(line)),
    ...[first, second].flatMap((profile) => wrapped(harmless(aboutRole(profile)), style.width)),
    '',
    ...textTable(columns, rows, style),
    '',
    ...wrapped(harmless(comparisonSummary(comparison)), style.width),
  ].join('\n')}\n`;
}

function aboutRole(profile: RoleProfile): string {
  const { alsoCalled, involvement, complexity } = profile.role;
  const facts = [
    ...(alsoCalled.length === 0 ? [] : [`also called ${alsoCalled.join(', ')}`]),
    ...(involvement === undefined ? [] : [`involvement ${involvement}`]),
    ...(complexity === undefined ? [] : [`complexity ${complexity}`]),
  ];
  return `${roleTitle(profile)}: ${facts.length === 0 ? 'nothing said but what it expects' : facts.join('; ')}`;
}

/** The comparison as JSON; the shape is a contract, and a change that breaks readers raises "version". */
export function comparisonJson({ first, second, progression, items }: RoleComparison): string {
  const document = { version: 1, roles: [first, second].map(roleJson), progression, items: items.map(itemJson) };
  return jsonDocument(document);
}

function roleJson({ role, programmes, unknown }: RoleProfile) {
  return {
    id: role.id,
    title: role.title ?? null,
    alsoCalled: role.alsoCalled,
    involvement: role.involvement ?? null,
    complexity: role.complexity ?? null,
    programmes,
    unknown,
  };
}

function itemJson({ view, item, first, second, difference }: ComparedItem) {
  return {
    framework: view.name,
    id: item.id,
    label: item.label ?? null,
    area: item.area ?? null,
    first: { expected: first !== undefined, level: first?.level ?? null },
    second: { expected: second !== undefined, level: second?.level ?? null },
    difference,
  };
}
