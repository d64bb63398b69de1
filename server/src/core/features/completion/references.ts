// Proposes IDs of what a document may refer to within itself and its programmes: outcomes, pathways, roles, rules and so on.
import { compareVersions, pinOf } from '../../index/framework-pin';
import type { ProgrammeFrame } from '../../index/scope';
import type { Programme } from '../../model/programme';
import type { NameKind } from '../../names/name';
import { namePlace } from '../../names/places';
import { moduleScope } from '../../names/views-in-play';
import { rules } from '../../rules/index';
import type { Snapshot } from '../../snapshot';
import { brief, entryText, valueText, type Asked, type Proposal } from './proposal';

/** Something that can be referred to. */
interface Named {
  readonly id: string;
  readonly detail: string | undefined;
}

/** IDs of the kind that belongs at the slot; what the list has already is left out. Items, levels and modules have sources of their own. */
export function* references(asked: Asked): Generator<Proposal> {
  const { kind, slot } = asked;
  if (kind === undefined) return;
  const way = slot.part === 'key' ? [...slot.path, ''] : slot.path;
  const place = namePlace(kind, way, slot.part);
  if (place === undefined || place.defines) return;
  let rank = 0;
  const seen = new Set(slot.siblings);
  for (const { id, detail } of namedBy(place.kind, asked)) {
    if (seen.has(id)) continue;
    seen.add(id);
    const written = slot.part === 'key' ? entryText(asked, id, '') : { text: valueText(asked, id) };
    yield { label: id, kind: 'reference', detail: brief(detail), words: detail, rank: rank++, ...written };
  }
}

function namedBy(kind: NameKind, asked: Asked): readonly Named[] {
  switch (kind) {
    case 'framework':
      return frameworks(asked.snapshot);
    case 'overlay':
      return overlays(asked);
    case 'role':
      return ids('role', asked.snapshot).map((id) => ({
        id,
        detail: asked.snapshot.facts('role', id)[0]?.facts.title,
      }));
    case 'outcome':
      return outcomes(asked);
    case 'programme-outcome':
      return programmeOutcomes(asked);
    case 'pathway':
      return pathways(asked);
    case 'rule':
      return rules.map(({ id, summary }) => ({ id, detail: summary }));
    default:
      return [];
  }
}

/** Every version of every framework: the workspace's own before bundled ones, the newest first. */
function frameworks(snapshot: Snapshot): readonly Named[] {
  const known = ids('framework', snapshot).flatMap((id) => snapshot.facts('framework', id).map(({ facts }) => facts));
  const ordered = [...known].sort(
    (a, b) => Number(a.bundled) - Number(b.bundled) || (a.id === b.id ? compareVersions(b.version, a.version) : 0),
  );
  return ordered.map(({ id, version, title }) => ({ id: version === '' ? id : `${id}@${version}`, detail: title }));
}

/** Overlays of the document's own frameworks first. */
function overlays({ document, snapshot }: Asked): readonly Named[] {
  const pinned = document?.kind === 'programme' || document?.kind === 'module' ? document.frameworks : [];
  const bases = new Set(pinned.map((text) => pinOf(text.value).id));
  const known = ids('overlay', snapshot).flatMap((id) => snapshot.facts('overlay', id).slice(0, 1));
  const isNear = (base: string | undefined): boolean => base !== undefined && bases.has(pinOf(base).id);
  return [...known]
    .sort((a, b) => Number(isNear(b.facts.base)) - Number(isNear(a.facts.base)))
    .map(({ facts }) => ({ id: facts.id, detail: facts.title }));
}

function outcomes({ document }: Asked): readonly Named[] {
  if (document?.kind !== 'module') return [];
  return document.outcomes.flatMap(({ id, statement }) =>
    id === undefined ? [] : [{ id: id.value, detail: statement?.value }],
  );
}

function programmeOutcomes({ document, snapshot }: Asked): readonly Named[] {
  if (document?.kind !== 'module') return [];
  return moduleScope(document, snapshot).programmes.flatMap((programme) =>
    (programmeDocument(programme, snapshot)?.outcomes ?? []).flatMap(({ id, statement }) =>
      id === undefined ? [] : [{ id: id.value, detail: statement?.value }],
    ),
  );
}

function programmeDocument({ id, uri }: ProgrammeFrame, snapshot: Snapshot): Programme | undefined {
  const documents = uri === undefined ? [] : (snapshot.file(uri)?.content.documents ?? []);
  return documents.find((one): one is Programme => one.kind === 'programme' && one.id?.value === id);
}

function pathways({ document }: Asked): readonly Named[] {
  if (document?.kind !== 'programme') return [];
  return document.pathways.flatMap(({ id, title }) =>
    id === undefined ? [] : [{ id: id.value, detail: title?.value }],
  );
}

function ids(kind: 'framework' | 'overlay' | 'role', snapshot: Snapshot): readonly string[] {
  return [...new Set(snapshot.facts('ids', kind).map(({ facts }) => facts))];
}
