// Which of the frameworks that are there anybody works with; the others need not be read.
import { compareText } from '../base/diagnostic';
import { isBundledUri } from '../base/uri';
import { compareVersions, pinOf } from './framework-pin';
import { settingsQuery } from './policy';
import type { Query, Sources } from './query';

/** The framework for modules that nobody says anything else about. */
export const homeFramework = 'hee-coordinated-care';

/** The frameworks that apply where no programme decides: the settings', else the workspace's own, else the home framework. */
export const defaultFrameworksQuery: Query<undefined, readonly string[]> = {
  name: 'default-frameworks',
  key: () => '',
  answer: (sources) => {
    const settings = sources.ask(settingsQuery, undefined)?.frameworks ?? [];
    if (settings.length > 0) return settings;
    const own = ownFrameworks(sources);
    return own.length > 0 ? own : [homeFramework];
  },
};

/**
 * References to every framework in use: what programmes, modules, overlays and the settings name, and the workspace's own.
 * Where nobody names any, the default. Older versions of a framework come first.
 */
export const frameworksInUseQuery: Query<undefined, readonly string[]> = {
  name: 'frameworks-in-use',
  key: () => '',
  answer: (sources) => {
    const named = sources.facts('frameworkUse', '').map(({ facts }) => facts);
    const known = new Set(named.map((reference) => pinOf(reference).id));
    const own = ownFrameworks(sources).filter((reference) => !known.has(pinOf(reference).id));
    const all = [...new Set([...named, ...own])];
    return all.length > 0 ? all.sort(byVersion) : sources.ask(defaultFrameworksQuery, undefined);
  },
};

function ownFrameworks(sources: Sources): readonly string[] {
  const own = sources.facts('ids', 'framework').filter(({ uri }) => !isBundledUri(uri));
  const references = [...new Set(own.map(({ facts: id }) => id))]
    .flatMap((id) => sources.facts('framework', id))
    .filter(({ facts }) => !facts.bundled)
    .map(({ facts }) => `${facts.id}@${facts.version}`);
  return [...new Set(references)];
}

function byVersion(a: string, b: string): number {
  const [one, other] = [pinOf(a), pinOf(b)];
  return compareText(one.id, other.id) || compareVersions(one.version ?? '~', other.version ?? '~');
}
