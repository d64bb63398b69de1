// What the author of a new document can choose from.
import { frameworkQuery } from '../../index/framework-view';
import { defaultFrameworksQuery } from '../../index/frameworks-in-use';
import type { Snapshot } from '../../snapshot';
import { nextId, takenIds } from './ids';
import type { NewKind } from './templates';

/** What a new document of a kind may not be called, what it could be called, and what it can be about. */
export interface NewDocumentChoices {
  /** IDs that are taken. */
  readonly taken: readonly string[];
  /** The ID after the last one, where they are numbered. */
  readonly suggestion: string | undefined;
  /** The frameworks that there are, those that the settings name first; `name` as `id@version`. */
  readonly frameworks: readonly { readonly name: string; readonly title: string | undefined }[];
  readonly programmes: readonly { readonly id: string; readonly title: string | undefined }[];
}

/** The choices for a document of a kind. */
export function newDocumentChoices(snapshot: Snapshot, kind: NewKind): NewDocumentChoices {
  return {
    taken: takenIds(snapshot, kind),
    suggestion: nextId(snapshot, kind),
    frameworks: frameworksOf(snapshot),
    programmes: takenIds(snapshot, 'programme').map((id) => {
      return { id, title: snapshot.facts('programme', id)[0]?.facts.title };
    }),
  };
}

function frameworksOf(snapshot: Snapshot): NewDocumentChoices['frameworks'] {
  const usual = snapshot.ask(defaultFrameworksQuery, undefined);
  const all = takenIds(snapshot, 'framework').flatMap((id) => {
    const found = snapshot.ask(frameworkQuery, id).framework?.facts;
    return found === undefined ? [] : [{ name: `${id}@${found.version}`, title: found.title }];
  });
  const isUsual = (name: string): number => (usual.some((one) => one === name || name.startsWith(`${one}@`)) ? 0 : 1);
  return all.sort((a, b) => isUsual(a.name) - isUsual(b.name));
}
