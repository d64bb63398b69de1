// Crosswalks by the frameworks at their ends.
import { isBundledUri } from '../base/uri';
import type { CrosswalkFacts } from './facts';
import { pinOf } from './framework-pin';
import type { Sources } from './query';

/** The crosswalks that lead from one framework to another; one that leads elsewhere is not read. */
export function crosswalksBetween(sources: Facts, from: string, to: string): readonly CrosswalkFacts[] {
  const ends = new Set(idsOf(sources, to));
  const both = idsOf(sources, from).filter((id) => ends.has(id));
  return both
    .flatMap((id) => crosswalkNamed(sources, id) ?? [])
    .filter((crosswalk) => leadsTo(crosswalk.from, from) && leadsTo(crosswalk.to, to));
}

/** The crosswalks of which a framework is one end. */
export function crosswalksOf(sources: Facts, framework: string): readonly CrosswalkFacts[] {
  return idsOf(sources, framework).flatMap((id) => crosswalkNamed(sources, id) ?? []);
}

type Facts = Pick<Sources, 'facts'>;

function idsOf(sources: Facts, framework: string): readonly string[] {
  return [...new Set(sources.facts('crosswalksOf', framework).map(({ facts }) => facts))];
}

/** Of two with one ID, the workspace's own. */
function crosswalkNamed(sources: Facts, id: string): CrosswalkFacts | undefined {
  const named = sources.facts('crosswalk', id);
  return (named.find(({ uri }) => !isBundledUri(uri)) ?? named[0])?.facts;
}

function leadsTo(reference: string | undefined, framework: string): boolean {
  return reference !== undefined && pinOf(reference).id === framework;
}
