// The lists in which a name stands once: a table from places to what is named there, for each kind of document.
import type { Kind } from '../schema/kinds';

/**
 * What decides whether two entries name the same. `name`: their text; `item` and `framework`: what they lead to, however it
 * is written; `words`: their text, capitals and spaces apart.
 */
export type NameSort = 'name' | 'item' | 'framework' | 'words';

/** A list, or a map whose keys are names. */
export interface NamedList {
  /** The way to it: a key; `#` any place in a list; `**` any way down. */
  readonly pattern: string;
  readonly sort: NameSort;
  /** For entries that are mappings: the keys that make up the name, the first of them being what it is called. */
  readonly keys: readonly string[];
}

function list(pattern: string, sort: NameSort, ...keys: readonly string[]): NamedList {
  return { pattern, sort, keys };
}

const involvement = list('involvement', 'words', 'who', 'where', 'how', 'why');

/** Lists of parts with IDs are left to duplicate-id, and what an outcome addresses is compared by rules with its levels. */
export const namedLists: Readonly<Record<Kind, readonly NamedList[]>> = {
  programme: [
    list('frameworks', 'framework'),
    list('overlays', 'name'),
    list('roles', 'name'),
    list('progression', 'name'),
    list('modules', 'name', 'module'),
    list('modules/#/pathways', 'name'),
    list('partners', 'words', 'employer', 'agreed'),
    involvement,
  ],
  module: [
    list('prerequisites', 'name'),
    list('frameworks', 'framework'),
    list('overlays', 'name'),
    list('outcomes/#/supports', 'name'),
    list('activities/#/supports', 'name'),
    list('activities/#/professions', 'words'),
    list('activities/#/checklists', 'item'),
    list('assessments/#/assesses', 'name'),
    list('assessments/#/checklists', 'item'),
    involvement,
  ],
  framework: [
    list('see_also', 'words'),
    list('item_types', 'words'),
    list('required_types', 'name'),
    list('progression', 'name'),
    list('items/**/#/related', 'item'),
    list('items/**/#/replaced_by', 'item'),
    list('items/**/#/keywords', 'words'),
  ],
  overlay: [list('narrow', 'item', 'item'), list('relabel', 'item'), list('wording', 'item')],
  crosswalk: [list('links', 'item', 'from', 'to', 'match')],
  role: [list('also_called', 'words'), list('expects', 'item')],
  resource: [list('illustrates', 'item')],
  waivers: [list('waivers', 'name', 'rule', 'target', 'document', 'until')],
  settings: [list('frameworks', 'framework'), list('include', 'name'), list('exclude', 'name')],
};
