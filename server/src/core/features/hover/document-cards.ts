// The cards of overlays, crosswalks, roles and resources.
import { counted, figure } from '../../base/phrases';
import type { Snapshot } from '../../snapshot';
import { namedDocument } from '../support/named-document';
import { cardOf, fact, someOf, type Card } from './card';

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

/** The card of a role. */
export function roleCard(id: string, snapshot: Snapshot): Card | undefined {
  const role = namedDocument('role', id, snapshot)?.document;
  if (role === undefined) return undefined;
  const expected = role.expects.map(({ item, level }) =>
    level === undefined ? item.value : `${item.value} (${level.value})`,
  );
  return cardOf(
    id,
    role.title?.value,
    undefined,
    fact(
      'Role also called',
      someOf(
        role.alsoCalled.map(({ value }) => value),
        6,
      ),
    ),
    fact('Involvement', role.involvement?.value),
    fact('Complexity', role.complexity?.value),
    fact('Expects', someOf(expected, 8)),
  );
}

/** The card of a resource. */
export function resourceCard(id: string, snapshot: Snapshot): Card | undefined {
  const resource = namedDocument('resource', id, snapshot)?.document;
  if (resource === undefined) return undefined;
  return cardOf(
    id,
    resource.title?.value,
    undefined,
    fact('Resource', resource.type?.value),
    fact('Time', resource.minutes === undefined ? undefined : counted(resource.minutes.value, 'minute')),
    fact(
      'Illustrates',
      someOf(
        resource.illustrates.map(({ value }) => value),
        8,
      ),
    ),
  );
}
