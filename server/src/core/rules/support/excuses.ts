// What excuses findings: agreed waivers anywhere in the workspace, and ignore comments above the line.
import { isDate } from '../../base/calendar';
import type { Diagnostic } from '../../base/diagnostic';
import { LineIndex } from '../../base/line-index';
import type { WaiverFacts } from '../../index/facts';
import type { FileState } from '../../index/file-state';
import type { Query, Sources } from '../../index/query';

/** What decides whether a waiver is about a finding. */
export type Excusable = Pick<Diagnostic, 'rule' | 'target' | 'document'>;

/** Whether a finding is excused. */
export type Excuse = (diagnostic: Diagnostic) => boolean;

/** What the workspace's waivers and the file's own ignore comments excuse. */
export function excuseFor(sources: Sources, file: FileState): Excuse {
  const waivers = sources.ask(holdingWaiversQuery, undefined);
  const ignored = ignoresOf(file);
  return (diagnostic) =>
    waivers.get(waiverKey(diagnostic.rule, diagnostic.target))?.some((waiver) => waives(waiver, diagnostic)) === true ||
    ignored(diagnostic) !== undefined;
}

/** Whether the waiver is about this finding, its date left aside. */
export function waives(waiver: WaiverFacts, diagnostic: Excusable): boolean {
  if (waiver.rule !== diagnostic.rule || waiver.target !== diagnostic.target) return false;
  return waiver.document === undefined || waiver.document === diagnostic.document?.id;
}

/** Says under which line and rule a file's ignore comments excuse a finding, or undefined; without a reason they excuse nothing. */
export function ignoresOf(file: FileState): (diagnostic: Diagnostic) => string | undefined {
  const excused = new Set<string>();
  for (const { rules, reason, line } of file.content.ignores) {
    if (reason !== undefined) for (const rule of rules) excused.add(ignoreKey(line, rule.value));
  }
  if (excused.size === 0) return () => undefined;
  const lines = new LineIndex(file.text);
  return ({ rule, range }) => {
    const key = ignoreKey(lines.position(range.start).line, rule);
    return excused.has(key) ? key : undefined;
  };
}

/** Tells lines and rules apart, as `ignoresOf` does. */
export function ignoreKey(line: number, rule: string): string {
  return `${String(line)} ${rule}`;
}

/** The waivers that hold today, by rule and target. */
export const holdingWaiversQuery: Query<undefined, ReadonlyMap<string, readonly WaiverFacts[]>> = {
  name: 'holding-waivers',
  key: () => '',
  answer: (sources) => {
    const holding = new Map<string, WaiverFacts[]>();
    for (const { facts } of sources.facts('waivers', '')) {
      for (const waiver of facts) {
        if (hasExpired(waiver.until, sources.environment.today)) continue;
        const key = waiverKey(waiver.rule, waiver.target);
        const list = holding.get(key);
        if (list === undefined) holding.set(key, [waiver]);
        else list.push(waiver);
      }
    }
    return holding;
  },
};

/** The waiver under which findings of a rule about a target are excused today, in any document or in the one with this ID. */
export function holdingWaiver(
  sources: Pick<Sources, 'ask'>,
  rule: string,
  target: string,
  document: string | undefined,
): WaiverFacts | undefined {
  const waivers = sources.ask(holdingWaiversQuery, undefined).get(waiverKey(rule, target)) ?? [];
  return waivers.find((waiver) => waiver.document === undefined || waiver.document === document);
}

/** Whether a waiver's last day has passed; nothing expires where nobody says what day it is. */
export function hasExpired(until: string, today: string | undefined): boolean {
  return today !== undefined && isDate(until) && until < today;
}

function waiverKey(rule: string, target: string | undefined): string {
  return `${rule} ${target ?? ''}`;
}
