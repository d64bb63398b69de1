// The faults that generated modules may have: broken YAML, wrong shapes, references that lead nowhere, sums that do not add up.

/** A fault and how to put it into the lines of a sound module. */
export interface Fault {
  readonly name: string;
  /** The rule that has to find it. */
  readonly rule: string;
  spoil(lines: readonly string[]): readonly string[];
}

/** Every fault; a faulty module has one of them, in turn. */
export const faults: readonly Fault[] = [
  fault('unclosed-quote', 'yaml-syntax', /^title: (.*)/, 'title: "$1'),
  fault('unknown-item', 'unknown-competency', /^ {6}(- \{competency: )?[A-Z]{3}-T?\d+/, '      $1COM-99'),
  fault('weightings', 'weighting-total', /^ {4}weighting: \d+/, '    weighting: 20'),
  fault('tab', 'yaml-syntax', /^ {4}type: (.*)/, '\ttype: $1'),
  fault('lost-outcome', 'unresolved-reference', /^ {4}supports: \[LO/, '    supports: [LO99, LO'),
  fault('key-twice', 'duplicate-key', /^(credits: .*)/, '$1\n$1'),
  fault('wrong-type', 'wrong-type-scalar', /^ {4}hours: \d+/, '    hours: twelve'),
  fault('no-title', 'missing-required-field', /^title: .*/, undefined),
  fault('unclosed-list', 'yaml-syntax', /^( {4}assesses: \[.*)\]/, '$1'),
  fault('unknown-key', 'unknown-property', /^credits: (.*)/, 'credit: $1'),
  fault('wrong-level', 'invalid-level', /^( {6}.*): (?:introduced|reinforced|mastered)/, '$1: begun'),
  fault('untested', 'outcome-not-assessed', /^ {4}assesses: \[LO\d+, /, '    assesses: ['),
  fault('hours', 'credit-hours', /^hours: \{scheduled: \d+/, 'hours: {scheduled: 999'),
  fault('indentation', 'yaml-syntax', /^ {4}(purpose: .*)/, '   $1'),
  fault('wrong-word', 'invalid-value', /^status: .*/, 'status: finished'),
  fault('lost-module', 'unresolved-reference', /^type: taught/, 'type: taught\nprerequisites: [M999999]'),
];

/** Changes the first line that matches; undefined takes it out. */
function fault(name: string, rule: string, line: RegExp, to: string | undefined): Fault {
  return {
    name,
    rule,
    spoil: (lines) => {
      const at = lines.findIndex((one) => line.test(one));
      if (at < 0) return lines;
      const changed = to === undefined ? [] : (lines[at] ?? '').replace(line, to).split('\n');
      return [...lines.slice(0, at), ...changed, ...lines.slice(at + 1)];
    },
  };
}
