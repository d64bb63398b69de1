// The cards of overlays, crosswalks and resources.
import { counted, figure } from '../../base/phrases';
import type { Snapshot } from '../../snapshot';
import { namedDocument } from '../support/named-document';
import { cardOf, fact, shortened, someOf, type Card } from './card';

/** The card of an overlay. */
export function overlayCard(id: string, snapshot: Snapshot): Card | undefined {
  const overlay = namedDocument('overlay', id, snapshot)?.document;
  if (overlay === undefined) return undefined;
  const { add, narrow, relabel, wording } = overlay;
  const changes = [
    [add.length, 'added'],
    [narrow.length, 'not applicable'],
    [relabel.length, 'given another label'],
    [wording.length, 'worded otherwise'],
  ] as const;
  return cardOf(
    id,
    overlay.title?.value,
    overlay.rationale?.value,
    fact('Overlay on', overlay.base?.value),
    fact('Over', overlay.over?.value),
    fact('Region', overlay.region?.value),
    fact('Employer', overlay.employer?.value),
    fact('Items', changes.flatMap(([count, word]) => (count === 0 ? [] : [`${figure(count)} ${word}`])).join(', ')),
    fact('Approved by', overlay.approvedBy?.value),
  );
}

/** The card of a crosswalk. */
export function crosswalkCard(id: string, snapshot: Snapshot): Card | undefined {
  const crosswalk = namedDocument('crosswalk', id, snapshot)?.document;
  if (crosswalk === undefined) return undefined;
  return cardOf(
    id,
    crosswalk.title?.value,
    undefined,
    fact('Crosswalk from', crosswalk.from?.value),
    fact('To', crosswalk.to?.value),
    fact('Links', String(crosswalk.links.length)),
  );
}

/** The card of a resource. */
export function resourceCard(id: string, snapshot: Snapshot): Card | undefined {
  const resource = namedDocument('resource', id, snapshot)?.document;
  if (resource === undefined) return undefined;
  return cardOf(
    id,
    resource.title?.value,
    shortened(resource.description?.value, 300),
    fact('Resource', resource.type?.value),
    fact('Time', resource.minutes === undefined ? undefined : counted(resource.minutes.value, 'minute')),
    fact(
      'Illustrates',
      someOf(
        resource.illustrates.map(({ value }) => value),
        8,
      ),
    ),
    fact('Source', resource.source),
  );
}
