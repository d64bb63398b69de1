// An academic level that is not on the FHEQ, or is written with a label, perhaps a contradicting one.
import { quoted } from '../base/phrases';
import type { Text } from '../base/text-range';
import { documentRule, type Finding, type FindingFix } from './rule';
import { fheqRange, isLabelledLevel, levelsNamed } from './support/fheq';

const { lowest, highest } = fheqRange;

export const levelOutOfRange = documentRule({
  id: 'level-out-of-range',
  category: 'credit-and-time',
  severity: 'error',
  summary: 'an academic level is not a plain number from 3 to 8',
  fixable: true,
  on: ['programme', 'module'],
  *check({ id, level }) {
    if (level === undefined || level.value.trim() === '') return;
    if (isLabelledLevel(level.value)) yield { ...labelled(level), target: id?.value };
    else if (isOffScale(level.value)) yield { ...offScale(level), target: id?.value };
  },
});

/** Whether a text is a number, and none of the levels; other texts are of the wrong type. */
function isOffScale(text: string): boolean {
  const value = Number(text);
  return Number.isFinite(value) && (!Number.isInteger(value) || value < lowest || value > highest);
}

function offScale({ value, range }: Text): Finding {
  return {
    range,
    message: `${quoted(value)} is not a level of the FHEQ, whose levels are whole numbers from ${String(lowest)} to ${String(highest)}; correct the number`,
  };
}

function labelled({ value, range }: Text): Finding {
  const number = Number.parseFloat(value);
  const label = levelsNamed(value);
  const plain = `a level is a plain number from ${String(lowest)} to ${String(highest)}, and ${quoted(value)} is a text that no check can compare`;
  if (label === undefined || label.levels.includes(number))
    return { range, message: `${plain}; write ${String(number)}`, fixes: changes(range, [number]) };
  const named = label.levels.join(' or ');
  return {
    range,
    message: `${plain}; it also contradicts itself, as ${label.name} is at level ${named}; write the number that is meant`,
    fixes: changes(range, [number, ...label.levels]),
  };
}

function changes(range: Text['range'], numbers: readonly number[]): readonly FindingFix[] {
  const levels = numbers.filter((number) => !isOffScale(String(number)));
  return levels.map((level) => ({
    title: `Change to ${String(level)}`,
    safe: false,
    changes: [{ op: 'scalar', range, text: String(level) }],
  }));
}
