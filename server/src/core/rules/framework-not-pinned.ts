// A framework reference that leaves open which version is meant, or names one that is not there.
import { listed, quoted } from '../base/phrases';
import type { Text } from '../base/text-range';
import { frameworkQuery, type FoundFramework } from '../index/framework-view';
import type { DocumentOf } from '../model/document';
import { documentRule, type Finding } from './rule';

const kinds = ['programme', 'module', 'settings', 'overlay', 'crosswalk'] as const;

export const frameworkNotPinned = documentRule({
  id: 'framework-not-pinned',
  category: 'structure',
  severity: 'warning',
  summary: 'a framework is referred to without a version that is there',
  fixable: true,
  on: kinds,
  *check(document, context) {
    for (const reference of referencesOf(document)) {
      const found = context.ask(frameworkQuery, reference.value);
      const newest = found.framework?.facts.version ?? '';
      if (newest === '' || found.status === 'exact') continue;
      yield findingFor(reference, found, newest);
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
