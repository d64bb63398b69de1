// Runs the rules over a file: severities, broken regions, waivers, ignores, order. One crash costs one rule on one document.
import { compareDiagnostics, severities, type Diagnostic, type Severity } from '../base/diagnostic';
import type { Fix } from '../base/fix';
import { LineIndex } from '../base/line-index';
import { overlaps } from '../base/text-range';
import type { Uri } from '../base/uri';
import type { WaiverFacts } from '../index/facts';
import type { FileState } from '../index/file-state';
import { policyQuery, severityQuery } from '../index/policy';
import type { Query, Sources } from '../index/query';
import type { Document } from '../model/document';
import { rules } from './index';
import type { Finding, PlacedFinding, Rule, RuleContext, SuppressionContext } from './rule';

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

/** A finding before suppression, and what it takes to suppress it. */
interface RawFindings {
  readonly diagnostics: readonly Diagnostic[];
  readonly faults: readonly RuleFault[];
}

const ruleIds: readonly string[] = rules.map((rule) => rule.id);
const nothing: RawFindings = { diagnostics: [], faults: [] };

/** The findings of a file, suppressed ones left out, in order. */
export const findingsQuery: Query<Uri, FileFindings> = {
  name: 'findings',
  key: (uri) => uri,
  answer: (sources, uri) => {
    const file = sources.file(uri);
    if (file === undefined || file.bundled) return { diagnostics: [], waived: 0, faults: [] };
    const raw = sources.ask(rawFindingsQuery, uri);
    const excused = excuses(sources, file);
    const kept = raw.diagnostics.filter((diagnostic) => !excused.some((excuse) => excuse.covers(diagnostic)));
    const late = runRules(sources, file, (rule) => rule.on === 'suppressions');
    const lateKept = late.diagnostics.filter((diagnostic) => !excused.some((excuse) => excuse.covers(diagnostic)));
    const diagnostics = [...kept, ...lateKept].sort(compareDiagnostics);
    const all = raw.diagnostics.length + late.diagnostics.length;
    return { diagnostics, waived: all - diagnostics.length, faults: [...raw.faults, ...late.faults] };
  },
};

/** The findings of a file as if there were no waivers and ignores. */
const rawFindingsQuery: Query<Uri, RawFindings> = {
  name: 'raw-findings',
  key: (uri) => uri,
  answer: (sources, uri) => {
    const file = sources.file(uri);
    if (file === undefined || file.bundled) return nothing;
    return runRules(sources, file, (rule) => rule.on !== 'suppressions');
  },
};

function runRules(sources: Sources, file: FileState, wanted: (rule: Rule) => boolean): RawFindings {
  const diagnostics: Diagnostic[] = [];
  const faults: RuleFault[] = [];
  const context = contextOf(sources, file);
  const damaged = file.content.broken.length > 0;
  for (const rule of rules) {
    if (!wanted(rule) || (damaged && rule.needsWhole === true)) continue;
    const severity = severityOf(sources, rule);
    if (severity === 'ignore') continue;
    try {
      for (const finding of findingsOf(rule, file, context)) {
        if (isDistrusted(rule, finding, file)) continue;
        diagnostics.push(toDiagnostic(rule, finding, file, severity ?? finding.severity ?? rule.severity, sources));
      }
    } catch (error) {
      faults.push({ rule: rule.id, uri: file.uri, error });
    }
  }
  return { diagnostics: distinct(diagnostics), faults };
}

/** A document rule whose kinds have been compared with the document's. */
interface AnyDocumentRule {
  check(document: Document, context: RuleContext): Iterable<Finding>;
}

function* findingsOf(rule: Rule, file: FileState, context: SuppressionContext): Generator<PlacedFinding> {
  if (rule.on === 'file' || rule.on === 'suppressions') {
    yield* rule.check(file, context);
    return;
  }
  for (const document of file.content.documents) {
    if (!(rule.on as readonly string[]).includes(document.kind)) continue;
    for (const finding of (rule as AnyDocumentRule).check(document, context)) yield { ...finding, document };
  }
}

/** In a broken region only what says why it is broken can be trusted. */
function isDistrusted(rule: Rule, finding: Finding, file: FileState): boolean {
  if (rule.id === 'yaml-syntax') return false;
  return file.content.broken.some((region) => overlaps(region, finding.range));
}

function severityOf(sources: Sources, rule: Rule): Severity | 'ignore' | undefined {
  const set = sources.ask(severityQuery, rule.id);
  if (set === 'ignore') return 'ignore';
  return severities.find((severity) => severity === set);
}

function toDiagnostic(
  rule: Rule,
  finding: PlacedFinding,
  file: FileState,
  severity: Severity,
  sources: Sources,
): Diagnostic {
  const { document } = finding;
  const enforced =
    rule.category === 'coverage' && severity === 'warning' && sources.ask(policyQuery, undefined).enforce === 'error';
  return {
    uri: file.uri,
    range: finding.range,
    rule: rule.id,
    severity: enforced ? 'error' : severity,
    message: finding.message,
    target: finding.target,
    document: document === undefined ? undefined : { kind: document.kind, id: document.id?.value },
    related: finding.related ?? [],
    fixes: (finding.fixes ?? []).map(({ title, safe, changes }): Fix => {
      const place = document?.place ?? 0;
      const placed = changes.map((change) => ('uri' in change ? change : { uri: file.uri, document: place, change }));
      return { title, safe, changes: placed };
    }),
    tags: finding.tags ?? [],
  };
}

/** What an alias or a merge key brings in twice is reported once. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ range, rule, message }) => {
    const key = `${String(range.start)} ${String(range.end)} ${rule} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Something that excuses findings: a waiver or an ignore comment. */
interface Excuse {
  covers(diagnostic: Diagnostic): boolean;
}

function excuses(sources: Sources, file: FileState): readonly Excuse[] {
  const waivers = sources.facts('waivers', '').flatMap(({ facts }) => facts);
  const { today } = sources.environment;
  const holding = waivers.filter((waiver) => isHolding(waiver, today));
  return [
    ...holding.map((waiver) => ({ covers: (diagnostic: Diagnostic) => waives(waiver, diagnostic) })),
    ...ignoresOf(file),
  ];
}

function isHolding(waiver: WaiverFacts, today: string | undefined): boolean {
  return today === undefined || waiver.until >= today;
}

function waives(waiver: WaiverFacts, diagnostic: Diagnostic): boolean {
  if (waiver.rule !== diagnostic.rule || waiver.target !== diagnostic.target) return false;
  return waiver.document === undefined || waiver.document === diagnostic.document?.id;
}

function ignoresOf(file: FileState): readonly Excuse[] {
  const { ignores } = file.content;
  if (ignores.length === 0) return [];
  const lines = new LineIndex(file.text);
  return ignores.map(({ rules: names, reason, line }) => ({
    covers: (diagnostic: Diagnostic) =>
      reason !== undefined &&
      names.some((name) => name.value === diagnostic.rule) &&
      lines.position(diagnostic.range.start).line === line,
  }));
}

function contextOf(sources: Sources, file: FileState): SuppressionContext {
  return {
    file,
    facts: (name, id) => sources.facts(name, id),
    ask: (query, argument) => sources.ask(query, argument),
    locate: (kind, id, part) => {
      const found = sources.facts('places', `${kind} ${id}`)[0];
      if (found === undefined) return undefined;
      const range = part === undefined ? found.facts.head : found.facts.parts[part];
      return range === undefined ? undefined : { uri: found.uri, range };
    },
    ruleIds,
    get today() {
      return sources.environment.today;
    },
    isUsedWaiver: (place, nth) => isUsedWaiver(sources, file.uri, place, nth),
    isUsedIgnore: (nth) => {
      const excuse = ignoresOf(file)[nth];
      return sources
        .ask(rawFindingsQuery, file.uri)
        .diagnostics.some((diagnostic) => excuse?.covers(diagnostic) === true);
    },
  };
}

/** Looks for a finding that the waiver excuses in the files whose documents its rule looks at. */
function isUsedWaiver(sources: Sources, uri: Uri, place: number, nth: number): boolean {
  const stated = sources.facts('waivers', '').find((located) => located.uri === uri && located.place === place);
  const waiver = stated?.facts.find((one) => one.nth === nth);
  if (waiver === undefined) return false;
  return sources.ask(waivableQuery, waiver.rule).some((diagnostic) => waives(waiver, diagnostic));
}

/** All findings of one rule in the whole workspace, before suppression. */
const waivableQuery: Query<string, readonly Diagnostic[]> = {
  name: 'waivable',
  key: (rule) => rule,
  answer: (sources, id) => {
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined) return [];
    const kinds = rule.on === 'file' || rule.on === 'suppressions' ? namedKinds : rule.on;
    const uris = new Set(kinds.flatMap((kind) => sources.facts('ids', kind).map((located) => located.uri)));
    const all = [...uris].flatMap((uri) => sources.ask(rawFindingsQuery, uri).diagnostics);
    return all.filter((diagnostic) => diagnostic.rule === id);
  },
};

const namedKinds = ['programme', 'module', 'framework', 'overlay', 'crosswalk', 'role', 'resource'] as const;
