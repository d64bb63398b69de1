// Runs the rules over a file: severities, broken regions, waivers, ignores, order. One crash costs one rule on one document.
import { compareDiagnostics, severities, type Diagnostic, type Severity } from '../base/diagnostic';
import { equalData } from '../base/equal';
import type { Fix } from '../base/fix';
import { stepsEnd } from '../base/steps';
import { overlaps } from '../base/text-range';
import { pathFromRoot, type Uri } from '../base/uri';
import type { FileState } from '../index/file-state';
import { policyQuery, severitiesQuery } from '../index/policy';
import type { Query, Sources } from '../index/query';
import { rangeOfPart } from '../index/part-ranges';
import type { Document } from '../model/document';
import { kinds } from '../schema/kinds';
import { rules } from './index';
import type { Finding, PlacedFinding, Rule, RuleContext, SuppressionContext } from './rule';
import { fewPlaces } from './support/few-places';
import { isUnsure } from './support/unsure';
import { excuseFor, ignoreKey, ignoresOf, waives, type Excusable } from './support/excuses';

/** A rule that threw: a fault of ours, which the other rules outlive. */
export interface RuleFault {
  readonly rule: string;
  readonly uri: Uri;
  readonly error: unknown;
}

/** What checking a file gives. */
export interface FileFindings {
  readonly diagnostics: readonly Diagnostic[];
  /** How many findings waivers and ignores excused. */
  readonly waived: number;
  readonly faults: readonly RuleFault[];
}

/** Findings before suppression. */
export interface RawFindings {
  readonly diagnostics: readonly Diagnostic[];
  readonly faults: readonly RuleFault[];
}

const ruleIds: readonly string[] = rules.map((rule) => rule.id);
const suppressionRules: readonly Rule[] = rules.filter((rule) => rule.on === 'suppressions');
const otherRules: readonly Rule[] = rules.filter((rule) => rule.on !== 'suppressions');

/** What checking a file without faults gives, one value for all of them. */
export const noFindings: FileFindings = { diagnostics: [], waived: 0, faults: [] };

/** The findings of a file, suppressed ones left out, in order. */
export const findingsQuery: Query<Uri, FileFindings> = {
  name: 'findings',
  lasting: true,
  key: (uri) => uri,
  answer: (sources, uri) => {
    const file = sources.file(uri);
    if (file === undefined || file.bundled) return noFindings;
    const raw = sources.ask(rawFindingsQuery, uri);
    // Whether waivers are idle is asked last, when the raw findings of closed files have been let go again.
    if (sources.facts('waivers', '').length > 0) sources.ask(excusableQuery, uri);
    const late = runRules(sources, file, suppressionRules);
    const isExcused = excuseFor(sources, file);
    const all = [...raw.diagnostics, ...late.diagnostics];
    const diagnostics = all.filter((diagnostic) => !isExcused(diagnostic)).sort(compareDiagnostics);
    return { diagnostics, waived: all.length - diagnostics.length, faults: [...raw.faults, ...late.faults] };
  },
};

/** The findings of a file as if there were no waivers and ignores. */
export const rawFindingsQuery: Query<Uri, RawFindings> = {
  name: 'raw-findings',
  key: (uri) => uri,
  answer: (sources, uri) => stepsEnd(rawFindingSteps(sources, uri)),
  steps: rawFindingSteps,
};

function* rawFindingSteps(sources: Sources, uri: Uri): Generator<void, RawFindings> {
  const file = sources.file(uri);
  return file === undefined || file.bundled ? noFindings : yield* ruleSteps(sources, file, otherRules);
}

/** What these rules find in a file before suppression; a rule that throws on one document is heard on the others. */
export function runRules(sources: Sources, file: FileState, wanted: readonly Rule[]): RawFindings {
  return stepsEnd(ruleSteps(sources, file, wanted));
}

/** The same in steps, one for each rule and document. */
function* ruleSteps(sources: Sources, file: FileState, wanted: readonly Rule[]): Generator<void, RawFindings> {
  const diagnostics: Diagnostic[] = [];
  const faults: RuleFault[] = [];
  const context = contextOf(sources, file);
  const damaged = !file.summary.isWhole;
  const set = sources.ask(severitiesQuery, undefined);
  const take = (rule: Rule, finding: Finding, document: Document | undefined): void => {
    if (damaged && isDistrusted(rule, finding, file)) return;
    const severity = severityIn(set, rule.id) ?? usualSeverity(rule, finding, sources);
    if (severity !== 'ignore') diagnostics.push(toDiagnostic(rule, finding, document, file, severity));
  };
  const apply = (rule: Rule, document: Document | undefined): void => {
    if (document !== undefined && isUnsure(rule, document, sources)) return;
    try {
      const found = (rule as AnyRule).check(document ?? file, context);
      for (const finding of found) take(rule, finding, document ?? finding.document);
    } catch (error) {
      faults.push({ rule: rule.id, uri: file.uri, error });
    }
  };
  const { documents } = file.content;
  for (const rule of wanted) {
    if ((damaged && rule.needsWhole === true) || set.get(rule.id) === 'ignore') continue;
    for (const document of subjectsOf(rule, documents)) {
      apply(rule, document);
      yield;
    }
  }
  return { diagnostics: distinct(diagnostics), faults };
}

/** The documents that a rule looks at in a file; undefined stands for the file as a whole. */
function subjectsOf({ on }: Rule, documents: readonly Document[]): readonly (Document | undefined)[] {
  if (on === 'file' || on === 'suppressions') return [undefined];
  const kinds: readonly string[] = on;
  return documents.filter(({ kind }) => kinds.includes(kind));
}

/** A rule of which it is known that it is about such a subject. */
interface AnyRule {
  check(subject: Document | FileState, context: RuleContext): Iterable<PlacedFinding>;
}

/** In a broken region only what says why it is broken can be trusted. */
function isDistrusted(rule: Rule, finding: Finding, file: FileState): boolean {
  if (rule.id === 'yaml-syntax') return false;
  return file.content.broken.some((region) => overlaps(region, finding.range));
}

/** What settings or the command line say of a rule, or undefined when they say nothing that is a severity. */
function severityIn(set: ReadonlyMap<string, string>, id: string): Severity | 'ignore' | undefined {
  const severity = set.get(id);
  if (severity === undefined) return undefined;
  return severity === 'ignore' ? 'ignore' : severities.find((one) => one === severity);
}

/** The severity of a rule that nobody has set: the policy may make warnings about coverage errors. */
function usualSeverity(rule: Rule, finding: Finding, sources: Sources): Severity {
  const severity = finding.severity ?? rule.severity;
  const isEnforceable = rule.category === 'coverage' && severity === 'warning';
  return isEnforceable && sources.ask(policyQuery, undefined).enforce === 'error' ? 'error' : severity;
}

/** How many quick fixes one finding has: a longer list is no choice that an author can make. */
const fixLimit = 10;

/** The longest message, in UTF-16 code units; only names of hundreds of letters make a longer one. */
const messageLimit = 2000;

/** The longest name of what a finding is about, in UTF-16 code units: it stands in every finding of a document. */
const nameLimit = 200;

function shortName(name: string | undefined): string | undefined {
  return name !== undefined && name.length > nameLimit ? `${name.slice(0, nameLimit)}…` : name;
}

function shortened(message: string): string {
  return message.length > messageLimit ? `${message.slice(0, messageLimit)}…` : message;
}

function toDiagnostic(
  rule: Rule,
  finding: Finding,
  document: Document | undefined,
  file: FileState,
  severity: Severity,
): Diagnostic {
  return {
    uri: file.uri,
    range: finding.range,
    rule: rule.id,
    severity,
    message: shortened(finding.message),
    target: shortName(finding.target),
    document: document === undefined ? undefined : { kind: document.kind, id: shortName(document.id?.value) },
    related: fewPlaces(finding.related ?? [], (place) => ({ ...place, message: shortName(place.message) ?? '' })),
    fixes: (finding.fixes ?? []).slice(0, fixLimit).map(({ title, safe, changes }): Fix => {
      const place = document?.place ?? 0;
      const placed = changes.map((change) => ('uri' in change ? change : { uri: file.uri, document: place, change }));
      return { title: shortName(title) ?? '', safe, changes: placed };
    }),
    tags: finding.tags ?? [],
  };
}

/** What an alias or a merge key brings in twice is reported once. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length < 2) return diagnostics;
  const seen = new Set<string>();
  return diagnostics.filter(({ range, rule, message }) => {
    const key = `${String(range.start)} ${String(range.end)} ${rule} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

function contextOf(sources: Sources, file: FileState): SuppressionContext {
  const shared = new Map<unknown, Map<object, unknown>>();
  const context: SuppressionContext = {
    file,
    share: <D extends object, V>(work: (document: D, context: RuleContext) => V, document: D): V => {
      const ofWork = shared.get(work) ?? new Map<object, unknown>();
      if (ofWork.size === 0) shared.set(work, ofWork);
      if (!ofWork.has(document)) ofWork.set(document, work(document, context));
      return ofWork.get(document) as V;
    },
    facts: (name, id) => sources.facts(name, id),
    ask: (query, argument) => sources.ask(query, argument),
    locate: (kind, id, part) => {
      const found = sources.facts('places', `${kind} ${id}`)[0];
      if (found === undefined) return undefined;
      const range = part === undefined ? found.facts.head : rangeOfPart(found.facts, part);
      return range === undefined ? undefined : { uri: found.uri, range };
    },
    ruleIds,
    isUnmatched: (glob) => sources.environment.unmatched?.has(glob) === true,
    pathOf: (uri) => pathFromRoot(uri, sources.environment.root),
    today: () => sources.environment.today,
    isIdleWaiver: (place, nth) => isIdleWaiver(sources, file.uri, place, nth),
    isIdleIgnore: (nth, rule) => {
      const comment = file.content.ignores[nth];
      if (comment?.reason === undefined || !canJudge(sources, rule)) return false;
      return !sources.ask(usedIgnoresQuery, file.uri).has(ignoreKey(comment.line, rule));
    },
  };
  return context;
}

/** Whether it can be told that excuses of a rule are idle: not of one that is switched off, nor of one about excuses. */
function canJudge(sources: Sources, id: string): boolean {
  const rule = rules.find((one) => one.id === id);
  return (
    rule === undefined || (rule.on !== 'suppressions' && sources.ask(severitiesQuery, undefined).get(id) !== 'ignore')
  );
}

function isIdleWaiver(sources: Sources, uri: Uri, place: number, nth: number): boolean {
  const stated = sources.facts('waivers', '').find((located) => located.uri === uri && located.place === place);
  const waiver = stated?.facts.find((one) => one.nth === nth);
  if (waiver === undefined || !canJudge(sources, waiver.rule)) return false;
  const waivable = sources.ask(waivableQuery, waiver.rule);
  return waivable.isWhole && !waivable.findings.some((finding) => waives(waiver, finding));
}

/** The lines and rules under which ignore comments of a file excuse something. */
const usedIgnoresQuery: Query<Uri, ReadonlySet<string>> = {
  name: 'used-ignores',
  key: (uri) => uri,
  answer: (sources, uri) => {
    const file = sources.file(uri);
    if (file === undefined) return new Set();
    const { diagnostics } = sources.ask(rawFindingsQuery, uri);
    return new Set(diagnostics.map(ignoresOf(file)).filter((key) => key !== undefined));
  },
};

/** What of a file's findings waivers may excuse, before suppression: kept for every file, so no more than that. */
const excusableQuery: Query<Uri, Waivable> = {
  name: 'excusable',
  key: (uri) => uri,
  answer: (sources, uri) => ({
    findings: sources
      .ask(rawFindingsQuery, uri)
      .diagnostics.map(({ rule, target, document }) => ({ rule, target, document })),
    isWhole: sources.file(uri)?.summary.isWhole === true,
  }),
  same: equalData,
};

/** All findings of one rule in the whole workspace, before suppression; not whole where a file could not be read throughout. */
interface Waivable {
  readonly findings: readonly Excusable[];
  readonly isWhole: boolean;
}

const waivableQuery: Query<string, Waivable> = {
  name: 'waivable',
  key: (rule) => rule,
  answer: (sources, id) => {
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined) return { findings: [], isWhole: true };
    const on: readonly string[] = rule.on === 'file' || rule.on === 'suppressions' ? [...kinds, 'unknown'] : rule.on;
    const uris = [...new Set(on.flatMap((kind) => sources.facts('documents', kind).map((located) => located.uri)))];
    const all = uris.map((uri) => sources.ask(excusableQuery, uri));
    return {
      findings: all.flatMap(({ findings }) => findings.filter((finding) => finding.rule === id)),
      isWhole: all.every(({ isWhole }) => isWhole),
    };
  },
  same: equalData,
};
