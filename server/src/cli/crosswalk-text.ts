// A crosswalk as text for a terminal: every link with its match and its reason, and what has no counterpart on either side.
import { harmless } from '../core/base/harmless';
import { counted } from '../core/base/phrases';
import type { CrosswalkFacts } from '../core/index/facts';
import { viewQuery, type FrameworkView } from '../core/index/framework-view';
import { modelGapsQuery } from '../core/index/model-gaps';
import type { Snapshot } from '../core/snapshot';
import { wrapped } from './layout';
import type { Style } from './style';

/** The crosswalks with this ID; a workspace's own hides one that comes with the tool. */
export function foundCrosswalks(snapshot: Snapshot, id: string): readonly CrosswalkFacts[] {
  const found = snapshot.facts('crosswalk', id);
  const own = found.filter(({ uri }) => snapshot.file(uri)?.bundled !== true);
  return (own.length > 0 ? own : found).map(({ facts }) => facts);
}

/** The text about a crosswalk. */
export function crosswalkText(crosswalk: CrosswalkFacts, snapshot: Snapshot, style: Style): string {
  const { id, from = '', to = '', links } = crosswalk;
  const { paint, width } = style;
  const [first, second] = [from, to].map((reference) => snapshot.ask(viewQuery, { reference, overlays: [] }));
  const head = `crosswalk from ${named(first, from)} to ${named(second, to)}, ${counted(links.length, 'link')}`;
  const lines = links.flatMap((link) => {
    const strength = link.partial ? ', in part' : '';
    const line = `${item(link.from, first)} → ${item(link.to, second)}: ${link.match}${strength}`;
    return [...indented(line, 2, width), ...(link.note === undefined ? [] : indented(link.note, 6, width))];
  });
  return [
    [paint.bold(harmless(id)), ...wrapped(harmless(head), width)].join('\n'),
    [paint.bold('Links'), ...lines].join('\n'),
    ...[
      [from, to],
      [to, from],
    ].map(([reference = '', other = '']) => gapLines(reference, other, snapshot, style).join('\n')),
    wrapped(
      'Exact and close links derive coverage of the second framework from the first; no other link does.',
      width,
    ).join('\n'),
  ].join('\n\n');
}

function gapLines(reference: string, other: string, snapshot: Snapshot, { paint, width }: Style): readonly string[] {
  const items = snapshot.ask(modelGapsQuery, { reference, other })?.items ?? [];
  const heading = paint.bold(harmless(`In ${reference}, without counterpart in ${other}`));
  if (items.length === 0) return [heading, '  nothing'];
  return [heading, ...items.flatMap(({ id, label = '' }) => indented(`${id} ${label}`, 2, width))];
}

function named(view: FrameworkView | undefined, reference: string): string {
  return view?.title === undefined ? reference : `${view.title} (${reference})`;
}

function item(id: string, view: FrameworkView | undefined): string {
  const label = view?.byId.get(id)?.label;
  return label === undefined ? id : `${id} ${label}`;
}

/** Wrapped lines, those after the first two columns further in. */
function indented(text: string, by: number, width: number): readonly string[] {
  const lines = wrapped(harmless(text), width - by - 2);
  return lines.map((line, place) => `${' '.repeat(place === 0 ? by : by + 2)}${line}`);
}
