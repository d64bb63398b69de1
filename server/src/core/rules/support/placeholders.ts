// What a quick fix puts in for a value that is missing: of the right type, and plainly to be replaced.
import type { YamlValue } from '../../base/fix';
import { yearAfter } from '../../base/calendar';
import { capitalised } from '../../base/phrases';
import { baseName } from '../../base/uri';
import type { FileState } from '../../index/file-state';
import type { MissingProperty } from '../../schema/shape-problem';
import type { RuleContext } from '../rule';
import { freeId } from '../../names/free-id';
import { frameworkNamesQuery } from './known-ids';
import { listOf } from './part-words';

/** The most values that are offered for one key. */
const offered = 3;

/** Values for the key, best first; none where only the author can know, as for a reference to something else. */
export function placeholders(problem: MissingProperty, kind: string, context: RuleContext): readonly YamlValue[] {
  const { property, allowed, about = '' } = problem;
  if (allowed.length > 0) return fitting(about, allowed);
  switch (property) {
    case 'id':
      return idsFor(problem, kind, context);
    case 'version':
      return ['1.0.0'];
    case 'until':
      return [context.today()].flatMap((today) => (today === undefined ? [] : yearAfter(today)));
    case 'items':
    case 'links':
      return [[]];
    case 'base':
      return context.ask(frameworkNamesQuery, undefined).words.slice(0, offered);
    case 'from':
    case 'to':
      return problem.path.length === 0 ? context.ask(frameworkNamesQuery, undefined).words.slice(0, offered) : [];
    case 'title':
    case 'label':
    case 'statement':
    case 'employer':
    case 'reason':
    case 'agreed_by':
      return [capitalised(property.replace('_', ' '))];
    default:
      return [];
  }
}

/** The words that the part's own name speaks of, as an "OSCE with service users" is an `osce`; all of them where they are few. */
function fitting(name: string, allowed: readonly string[]): readonly string[] {
  const low = name.toLowerCase().replaceAll('-', ' ');
  const named = allowed.filter((word) => low.includes(word.replaceAll('-', ' ').slice(0, 5)));
  return named.length > 0 || allowed.length > 6 ? named.slice(0, offered) : allowed;
}

const stems: Readonly<Record<string, string>> = { activities: 'A', assessments: 'AS', pathways: 'P', items: 'ITEM-' };

function idsFor({ path, siblings }: MissingProperty, kind: string, context: RuleContext): readonly string[] {
  const list = listOf(path);
  if (list === undefined) return documentIds(context.file, kind, context);
  const outcome = kind === 'programme' ? 'PO' : 'LO';
  return [freeId(siblings.inOrder, list === 'outcomes' ? outcome : (stems[list] ?? 'NEW-'), siblings.all)];
}

/** The file's name up to its first full stop, unless the file holds more or another document has this ID. */
function documentIds(file: FileState, kind: string, context: RuleContext): readonly string[] {
  const id = baseName(file.uri)
    .replace(/\..*$/, '')
    .replace(/(?:%[0-9a-f]{2}|[^\w-])+/gi, '-');
  const taken = context.facts('places', `${kind} ${id}`).length > 0;
  return taken || id === '' || file.content.documents.length > 1 ? [] : [id];
}
