// A framework reference that leaves open which version is meant, names one that is not there, or has fallen behind.
import { counted, listed, quoted } from '../base/phrases';
import type { Text } from '../base/text-range';
import { frameworkQuery, type FoundFramework } from '../index/framework-view';
import { versionStepQuery, type VersionStep } from '../index/version-step';
import type { DocumentOf } from '../model/document';
import { documentRule, type Finding, type RuleContext } from './rule';

const kinds = ['programme', 'module', 'settings', 'overlay', 'crosswalk'] as const;

export const frameworkNotPinned = documentRule({
  id: 'framework-not-pinned',
  category: 'structure',
  severity: 'warning',
  summary: 'a framework is referred to without a version that is there, or in one that has a successor',
  fixable: true,
  on: kinds,
  *check(document, context) {
    for (const reference of referencesOf(document)) {
      const found = context.ask(frameworkQuery, reference.value);
      const newest = found.versions.at(-1) ?? '';
      if (newest === '' || newest === found.pin.version) continue;
      if (found.status !== 'exact') yield findingFor(reference, found, newest);
      else if (mayMove(document)) yield* driftOf(reference, found.pin.id, newest, context);
    }
  },
});

function referencesOf(document: DocumentOf<(typeof kinds)[number]>): readonly Text[] {
  switch (document.kind) {
    case 'programme':
    case 'module':
    case 'settings':
      return document.frameworks;
    case 'overlay':
      return [document.base].filter((text) => text !== undefined);
    case 'crosswalk':
      return [document.from, document.to].filter((text) => text !== undefined);
  }
}

function findingFor({ value, range }: Text, { pin, versions }: FoundFramework, newest: string): Finding {
  const pinned = `${pin.id}@${newest}`;
  const isOpen = pin.version === undefined || pin.version === '';
  const others = versions.length > 1 ? `the versions here are ${listed(versions)}` : `write ${quoted(pinned)}`;
  const message = isOpen
    ? `${quoted(value)} names no version, so a newer one would change the findings unasked (now it is ${newest}); write ${quoted(pinned)}`
    : `there is no version ${pin.version} of ${quoted(pin.id)}, so ${newest} is used in its place; ${others}`;
  return {
    range,
    message,
    target: pin.id,
    fixes: [
      {
        title: `Pin to "${pinned}"`,
        safe: isOpen && versions.length === 1,
        changes: [{ op: 'scalar', range, text: pinned }],
      },
    ],
  };
}

/** A crosswalk speaks of the versions that it was made for, and a programme that has ended stays as it was. */
function mayMove(document: DocumentOf<(typeof kinds)[number]>): boolean {
  if (document.kind === 'crosswalk') return false;
  return document.kind !== 'programme' || document.status !== 'retired';
}

function* driftOf({ value, range }: Text, id: string, newest: string, context: RuleContext): Generator<Finding> {
  const next = `${id}@${newest}`;
  const step = context.ask(versionStepQuery, { from: value, to: next });
  if (step === undefined) return;
  const isPinAlone = step.renamed.length + step.open.length === 0;
  yield {
    range,
    severity: 'information',
    message: `version ${newest} of ${quoted(id)} is here, and ${quoted(value)} is pinned; ${stepWords(step)}: see "care-curriculum migrate --dry-run"`,
    target: id,
    fixes: isPinAlone
      ? [{ title: `Pin to "${next}"`, safe: false, changes: [{ op: 'scalar', range, text: next }] }]
      : [],
  };
}

/** `moving to it renames "A-2" to "B-2", leaves "A-3" to decide and brings 1 new item ("C-1")`. */
function stepWords({ renamed, open, added }: VersionStep): string {
  const renames = renamed.map(({ from, to }) => `${quoted(from)} to ${quoted(to)}`);
  const parts = [
    ...(renames.length === 0 ? [] : [`renames ${listed(renames, 'and', 3)}`]),
    ...(open.length === 0 ? [] : [`leaves ${someQuoted(open)} to decide`]),
    ...(added.length === 0 ? [] : [`brings ${counted(added.length, 'new item')} (${someQuoted(added)})`]),
  ];
  return `moving to it ${parts.length === 0 ? 'changes the pin alone' : listed(parts)}`;
}

function someQuoted(ids: readonly string[]): string {
  return listed(
    ids.map((id) => quoted(id)),
    'and',
    3,
  );
}
