// Service-user and carer involvement, and employers' partnership, as programmes and modules record them.
import type { Text } from '../base/text-range';
import type { MapNode } from '../syntax/tree';
import { mapsField, partOf, textField, type Part } from './read';

/** One record of involvement: who took part, where, how, and why these people. */
export interface Involvement extends Part {
  readonly who: Text | undefined;
  readonly where: Text | undefined;
  readonly how: Text | undefined;
  readonly why: Text | undefined;
}

/** An employer that agreed to the programme. */
export interface Partner extends Part {
  readonly employer: Text | undefined;
  readonly agreed: Text | undefined;
}

/** The involvement records of a programme or module. */
export function involvementOf(map: MapNode): readonly Involvement[] {
  return mapsField(map, 'involvement', []).map((listed) => ({
    who: textField(listed.map, 'who'),
    where: textField(listed.map, 'where'),
    how: textField(listed.map, 'how'),
    why: textField(listed.map, 'why'),
    ...partOf(listed),
  }));
}

/** The partners of a programme. */
export function partnersOf(map: MapNode): readonly Partner[] {
  return mapsField(map, 'partners', []).map((listed) => ({
    employer: textField(listed.map, 'employer'),
    agreed: textField(listed.map, 'agreed'),
    ...partOf(listed),
  }));
}
