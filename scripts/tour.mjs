// The tour that "npm start" prints: what was checked, what the programmes cover, the most telling findings, and what to type next.

/** The widest a line may be, in columns. */
const width = 80;

const mostProgrammes = 10;
const severities = ['error', 'warning', 'information', 'hint'];

/**
 * The tour of a folder, at most 40 lines of 80 columns.
 *
 * @param folder the folder as it was named on the command line
 * @param check what `check --format json` printed, as data
 * @param coverage what `coverage --format json` printed, as data
 */
export function tour(folder, { summary, findings }, { coverage }) {
  const telling = mostTelling(findings);
  const [first] = telling;
  return [
    ...checked(folder, summary),
    ...(folder === 'samples' ? ['The faults are there on purpose: see samples/README.md.'] : []),
    ...table(coverage),
    ...(telling.length > 0 ? ['', 'The most telling findings', ...telling.flatMap(told)] : []),
    '',
    'What to type next',
    ...next([
      [`node dist/cli.js check ${folder}`, 'every finding'],
      [`node dist/cli.js coverage ${folder}`, 'every item of every programme'],
      [`node dist/cli.js explain ${first?.rule ?? 'COM-01'}`, 'what a rule or an item means'],
      ['npm run package', 'the extension; or press F5 in VS Code'],
    ]),
  ];
}

function checked(folder, { files, documents, errors, warnings, information, hints, waived }) {
  return [
    ...wrapped(`Checked ${folder}: ${counted(files, 'file')} with ${counted(documents, 'document')}.`, 0),
    ...wrapped(
      `Found ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${information} information, ` +
        `${counted(hints, 'hint')}; ${waived} waived.`,
      0,
    ),
  ];
}

/** A row for each programme: how far it covers the framework that it names first. */
function table(coverage) {
  const frameworks = new Map();
  for (const entry of coverage) {
    if (entry.programme === null) continue;
    frameworks.set(entry.programme, [...(frameworks.get(entry.programme) ?? []), entry]);
  }
  const rows = [...frameworks].map(([programme, [{ totals }]]) => {
    const asked = totals.items - totals.notApplicable;
    return `  ${fitted(programme, 30)} ${bar(totals.percent)}  of ${counted(asked, 'item')}`;
  });
  if (rows.length === 0) return [];
  const left = rows.length - mostProgrammes;
  const rest = left > 0 ? [`  … and ${counted(left, 'further programme')}`] : [];
  return [
    '',
    'What each programme covers of the framework that it names first',
    ...rows.slice(0, mostProgrammes),
    ...rest,
  ];
}

/** Twenty cells and the percentage; a programme that is asked for nothing has no bar. */
function bar(percent) {
  if (percent === null) return `${''.padEnd(20)}       –`;
  const full = percent >= 100 ? 20 : Math.min(19, Math.round(percent / 5));
  return `${'█'.repeat(full)}${'░'.repeat(20 - full)} ${percent.toFixed(1).padStart(5)} %`;
}

/** Up to three findings: the gravest, each of another rule and in another file, those with a fix before others. */
function mostTelling(findings) {
  const ranked = findings
    .map((finding) => ({
      finding,
      rank: 2 * severities.indexOf(finding.severity) + Number(finding.fixes.length === 0),
    }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ finding }) => finding);
  const chosen = [];
  for (const finding of ranked) {
    const isNew = chosen.every(({ rule, file }) => rule !== finding.rule && file !== finding.file);
    if (isNew && chosen.length < 3) chosen.push(finding);
  }
  return chosen;
}

/** A finding's place, and the first lines of what the command line says of it. */
function told({ file, line, column, severity, rule, message }) {
  return [...wrapped(`${file}:${line}:${column}`, 2), ...wrapped(`${severity}: ${message} [${rule}]`, 4, 4)];
}

function next(commands) {
  const longest = Math.max(...commands.map(([command]) => command.length));
  return commands.flatMap(([command, what]) => {
    const line = `  ${command.padEnd(longest)}  ${what}`;
    return line.length <= width ? [line] : [`  ${command}`, `      ${what}`];
  });
}

/** Text in lines that fit, each indented; beyond `most` lines it is cut. What would steer a terminal is shown as "?". */
function wrapped(text, indent, most = 2) {
  const room = width - indent;
  const lines = [''];
  for (const word of text.replaceAll(/\p{C}/gu, '?').split(/\s+/)) {
    const line = lines.at(-1);
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.filter((line) => line !== '').map((line) => fitted(line, room).trimEnd());
  if (shown.length > most) shown[most - 1] = `${shown[most - 1].slice(0, room - 2)} …`;
  return shown.slice(0, most).map((line) => ' '.repeat(indent) + line);
}

/** Text cut or filled to a width. */
function fitted(text, columns) {
  return text.length > columns ? `${text.slice(0, columns - 1)}…` : text.padEnd(columns);
}

function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
