// How text for people looks: the width of its lines, and whether it has colour.
import pico from 'picocolors';
import type { CommonOptions } from './request';
import type { Output, Surroundings } from './surroundings';
import { codeMark } from './terminal';

const paints = ['bold', 'dim', 'red', 'yellow', 'green', 'blue', 'magenta', 'cyan'] as const;

/** Wraps text in colour, or leaves it as it is. */
export type Paint = Readonly<Record<(typeof paints)[number], (text: string) => string>> & {
  readonly isColorSupported: boolean;
};

/** The look of one output. */
export interface Style {
  readonly width: number;
  readonly paint: Paint;
}

const usualWidth = 100;

/** The look of what goes to standard output, or with `--output` into a file. */
export function styleOf(common: CommonOptions, { stdout, env }: Pick<Surroundings, 'stdout' | 'env'>): Style {
  const isTerminal = stdout.isTTY === true && common.output === undefined;
  return {
    width: isTerminal ? terminalWidth(stdout, 140) : usualWidth,
    paint: paintOf(common.color ?? (hasColor(env, isTerminal) && common.output === undefined)),
  };
}

/** Colours whose codes begin with the mark that the door to the terminal knows. */
function paintOf(isColorSupported: boolean): Paint {
  const colors = pico.createColors(isColorSupported);
  const entries = paints.map((name) => {
    const [open = '', close = ''] = colors[name](' ').replaceAll('\u001B', codeMark).split(' ');
    return [name, (text: string) => open + text + close] as const;
  });
  return {
    isColorSupported,
    ...(Object.fromEntries(entries) as Record<(typeof paints)[number], (text: string) => string>),
  };
}

/** The width of help texts. */
export function helpWidth(stdout: Output): number {
  return stdout.isTTY === true ? terminalWidth(stdout, usualWidth) : usualWidth;
}

/** The width that a terminal states, within bounds; one that states none is taken for a usual one. */
function terminalWidth({ columns }: Output, most: number): number {
  return columns === undefined || columns <= 0 ? usualWidth : Math.max(60, Math.min(columns, most));
}

function hasColor(env: Surroundings['env'], isTerminal: boolean): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}
