// Where a cursor stands: every style of YAML, half-typed and broken lines, and any offset of any sample.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { parseFixture } from '../../../../test/fixture';
import { spotAt, type Spot } from '../../syntax/navigate';
import { parse } from '../../syntax/parse';
import type { SyntaxTree } from '../../syntax/tree';
import { placeAt, type Place } from './place-at';

/** Expects the place at `$0`, told in words; a body is all of `x.module.yaml`. */
function checkPlace(body: string, expected: string): void {
  const fixture = body.startsWith('#- ') ? body : `#- x.module.yaml\n${body}`;
  const file = parseFixture(fixture)[0] ?? assert.fail('no file');
  const place = placeAt(file.path, file.text, file.cursors[0] ?? assert.fail('no $0'));
  assert.equal(place === undefined ? 'nothing' : inWords(place), expected, body);
}

function inWords(place: Place): string {
  const { kind, document, path, wanted, open, siblings, typed, flow, closed, before, after, quote, column } = place;
  return [
    kind === 'module' ? '' : (kind ?? 'unknown'),
    document > 0 ? `document ${document}` : '',
    open ? 'open' : wanted,
    path.length === 0 ? 'of the root' : path.join('/'),
    typed === '' ? '' : `"${typed}"`,
    siblings.length > 0 ? `beside ${siblings.join(' ')}` : '',
    quote === undefined ? '' : `in ${quote}`,
    closed ? 'with colon' : '',
    flow ? 'in brackets' : `column ${column}`,
    before === '' ? '' : `write "${before}" first`,
    after === '' ? '' : `close ${after}`,
  ]
    .filter(Boolean)
    .join(', ');
}

const outcome = (lines: string): string => `outcomes:\n  - id: LO1\n    ${lines}\nactivities:\n  - id: A1\n`;

describe('the place at a cursor', () => {
  it('is open in an empty document', () => {
    checkPlace('$0', 'open, of the root, column 0');
    checkPlace('ki$0', 'open, of the root, "ki", column 0');
    checkPlace('---\n$0', 'open, of the root, column 0');
    checkPlace('#- x.curriculum.yaml\n$0', 'unknown, open, of the root, column 0');
    checkPlace(
      'kind: module\n---\nkind: role\nti$0',
      'role, document 1, key, of the root, "ti", beside kind, column 0',
    );
    checkPlace('# a\n---\nkind: role\n---\nti$0', 'document 1, open, of the root, "ti", column 0');
  });

  it('is a key beside keys, typed or not', () => {
    checkPlace('id: A\n$0\ntitle: x', 'key, of the root, beside id title, column 0');
    checkPlace('id: A\nout$0', 'key, of the root, "out", beside id, column 0');
    checkPlace('id: A\nti$0tle: x', 'key, of the root, "ti", beside id, with colon, column 0');
    checkPlace(outcome('$0'), 'key, outcomes/0, beside id, column 4');
    checkPlace(outcome('st$0 # later'), 'key, outcomes/0, "st", beside id, column 4');
    checkPlace(outcome('statement: Adapt\n    ad$0'), 'key, outcomes/0, "ad", beside id statement, column 4');
    checkPlace(
      outcome('addresses:\n      CO$0\n      COM-02: mastered'),
      'key, outcomes/0/addresses, "CO", beside COM-02, column 6',
    );
    checkPlace('hours:\n  scheduled: 1\n  $0\n  practice: 2', 'key, hours, beside scheduled practice, column 2');
  });

  it('is open behind a key and behind a dash', () => {
    checkPlace('outcomes:\n  $0', 'open, outcomes, column 2');
    checkPlace('outcomes:\n  - $0', 'open, outcomes/0, column 4');
    checkPlace('outcomes:\n  -$0', 'open, outcomes/0, column 4, write " " first');
    checkPlace(outcome('addresses:\n      $0'), 'open, outcomes/0/addresses, column 6');
    checkPlace(
      outcome('addresses:\n      - COM-01\n      - CO$0'),
      'open, outcomes/0/addresses/1, "CO", beside COM-01, column 8',
    );
  });

  it('is an item where the lines above are items', () => {
    checkPlace('outcomes:\n  - id: LO1\n  $0', 'open, outcomes/1, column 4, write "- " first');
    checkPlace(
      outcome('addresses:\n      - COM-01\n      $0'),
      'open, outcomes/0/addresses/1, beside COM-01, column 8, write "- " first',
    );
    checkPlace('prerequisites:\n- A\n- $0', 'open, prerequisites/1, beside A, column 2');
    checkPlace('prerequisites:\n- A\n$0', 'key, of the root, beside prerequisites, column 0');
    checkPlace(
      '#- x.programme.yaml\nmodules:\n  - A\n  - {module: B}\n  - C # c\n  - $0\n  - D',
      'programme, open, modules/3, beside A C D, column 4',
    );
  });

  it('is a value behind a colon, with or without a space', () => {
    checkPlace('type: $0', 'value, type, column 0');
    checkPlace('type:$0', 'value, type, column 0, write " " first');
    checkPlace('type: $0 # c', 'value, type, column 0');
    checkPlace('type: tau$0ght', 'value, type, "tau", column 0');
    checkPlace(
      outcome('addresses:\n      COM-01: $0\n      COM-02: x'),
      'value, outcomes/0/addresses/COM-01, column 6',
    );
    checkPlace(
      outcome('addresses:\n      - competency: CO$0'),
      'value, outcomes/0/addresses/0/competency, "CO", column 8',
    );
  });

  it('is found in brackets, open and closed, on one line and on several', () => {
    checkPlace(outcome('addresses: [COM-01, $0]'), 'value, outcomes/0/addresses/1, beside COM-01, in brackets');
    checkPlace(outcome('addresses: [COM-01, $0'), 'value, outcomes/0/addresses/1, beside COM-01, in brackets');
    checkPlace(outcome('addresses: {COM-01: $0}'), 'value, outcomes/0/addresses/COM-01, in brackets');
    checkPlace(outcome('addresses: {COM-01:$0'), 'value, outcomes/0/addresses/COM-01, in brackets, write " " first');
    checkPlace(outcome('addresses: {COM-01: x, $0}'), 'key, outcomes/0/addresses, beside COM-01, in brackets');
    checkPlace('prerequisites: [\n  A,\n  $0\n]', 'value, prerequisites/1, beside A, in brackets');
    checkPlace('prerequisites: [\n  A,\n  $0\nhours:\n  practice: 2', 'value, prerequisites/1, beside A, in brackets');
    checkPlace('{id: A, $0}', 'key, of the root, beside id, in brackets');
    checkPlace('{id: A, type: $0', 'value, type, in brackets');
    checkPlace('{\nid: A,\ntype: $0\n}', 'value, type, in brackets');
  });

  it('is found within quotes, which may lack their end', () => {
    checkPlace('type: "ta$0"', 'value, type, "ta", in ", column 0');
    checkPlace("type: 'ta$0", 'value, type, "ta", in \', column 0, close \'');
    checkPlace(outcome('addresses: ["CO$0'), 'value, outcomes/0/addresses/0, "CO", in ", in brackets, close "');
    checkPlace(
      outcome('addresses: {COM-01: x, "CO$0}'),
      'key, outcomes/0/addresses, "CO", beside COM-01, in ", in brackets, close "',
    );
    checkPlace(outcome('addresses:\n      "CO$0": x'), 'key, outcomes/0/addresses, "CO", in ", with colon, column 6');
  });

  it('is nothing in comments, prose, block texts, and before ink', () => {
    checkPlace('id: A # $0', 'nothing');
    checkPlace('# $0', 'nothing');
    checkPlace(outcome('statement: Adapt\n      to pe$0'), 'nothing');
    checkPlace('description: |\n  a\n  $0', 'nothing');
    checkPlace('description: >-$0\n  a', 'nothing');
    checkPlace('description: |\n  a\n$0\n  b', 'nothing');
    checkPlace('description: |\n  a\n$0', 'key, of the root, beside description, column 0');
    checkPlace('id: A\n $0 title: x', 'nothing');
    checkPlace(outcome('   $0'), 'nothing');
    checkPlace('hours: {scheduled: 1, $0 practice: 2}', 'nothing');
    checkPlace('id: A\n$0 # c', 'nothing');
    checkPlace('type: $0# c', 'nothing');
  });

  it('is nothing where another value begins or the value stands below', () => {
    checkPlace('outcomes:\n  - $0{id: LO1}', 'nothing');
    checkPlace('outcomes:\n  $0- id: LO1', 'nothing');
    checkPlace('outcomes: [$0{id: LO1}]', 'nothing');
    checkPlace('prerequisites: $0&all [A]', 'nothing');
    checkPlace('prerequisites: $0\n- A', 'nothing');
    checkPlace(outcome('addresses: $0 # c\n      COM-01: x'), 'nothing');
    checkPlace(outcome('addresses: $0\n    statement: x'), 'value, outcomes/0/addresses, column 4');
    checkPlace('id: A\n---$0\n', 'nothing');
  });

  it('is found beside broken lines', () => {
    checkPlace(outcome('addresses:\n      COM-01\n      CO$0'), 'open, outcomes/0/addresses, "CO", column 6');
    checkPlace(outcome('statement: "Adapt\n    addresses: [$0'), 'value, outcomes/0/addresses/0, in brackets');
    checkPlace(outcome('supports: [PO1\n    addresses: [$0]'), 'value, outcomes/0/addresses/0, in brackets');
    checkPlace('title: a: b\n\ttype: x\nty$0', 'key, of the root, "ty", beside title, column 0');
  });

  it('is found in files with CRLF, a byte order mark, and letters beyond the basic plane', () => {
    checkPlace('#- x.module.yaml crlf\nid: A\noutcomes:\n  - id: LO1\n    $0', 'key, outcomes/0, beside id, column 4');
    checkPlace('#- x.module.yaml bom\nki$0', 'open, of the root, "ki", column 0');
    checkPlace('#- x.module.yaml bom crlf\nid: A\ntype: $0\ntitle: B', 'value, type, column 0');
    checkPlace('title: 𝔘𝔫 "x"\nprerequisites: [𝔘, 𝔫$0]', 'value, prerequisites/1, "𝔫", beside 𝔘, in brackets');
  });
});

const samples = globSync('samples/**/*.{yaml,yml}').sort();
/** Every offset when more runs are asked for, else every seventh, in each sample from another one on. */
const stride = process.env['PROPERTY_RUNS'] === undefined ? 7 : 1;

describe('the place at any offset of any sample', () => {
  it('agrees with the tree of the whole file, and its range holds the cursor on one line', function () {
    this.timeout(120_000);
    for (const [nth, path] of samples.entries()) {
      const text = readFileSync(path, 'utf8');
      const tree = parse(text);
      for (let offset = nth % stride; offset <= text.length; offset += stride) {
        const place = placeAt(path, text, offset);
        checkRange(place, text, offset, path);
        const expected = wordAt(tree, text, offset);
        if (expected !== undefined) assert.equal(place && located(place), expected, `${path} at ${offset}`);
      }
    }
  });

  it('is sound at the end of a text cut anywhere', function () {
    this.timeout(120_000);
    for (const path of samples) {
      const text = readFileSync(path, 'utf8');
      for (let end = 0; end <= text.length; end += 37) {
        const cut = text.slice(0, end);
        for (const offset of [end, Math.max(0, end - 1), Math.floor(end / 2)]) {
          checkRange(placeAt(path, cut, offset), cut, offset, `${path} cut at ${end}`);
        }
      }
    }
  });
});

function checkRange(place: Place | undefined, text: string, offset: number, where: string): void {
  if (place === undefined) return;
  const { start, end } = place.range;
  assert.ok(start <= offset && offset <= end, `${where}: the range ${start}–${end} does not hold ${offset}`);
  assert.ok(!/[\r\n]/.test(text.slice(start, end)), `${where}: the range ${start}–${end} leaves the line`);
  assert.equal(place.typed, text.slice(start, offset));
}

function located({ wanted, open, document, path, range }: Place): string {
  const part = wanted === 'key' && !open ? 'key' : 'value';
  return `${part} ${document} ${path.join('/')} ${range.start}–${range.end}`;
}

/** What the tree has at the offset, where that is a word on one line and not the edge of its quotes. */
function wordAt(tree: SyntaxTree, text: string, offset: number): string | undefined {
  const spots = tree.documents.map(({ root }) => spotAt(root, offset));
  const document = spots.findIndex((spot) => spot?.node.kind === 'scalar');
  const spot: Spot | undefined = spots[document];
  if (spot?.node.kind !== 'scalar' || spot.node.style === 'block') return undefined;
  const { start, end } = spot.node.range;
  const width = spot.node.style === 'quoted' ? 1 : 0;
  if (offset < start + width || offset > end - width || /[\r\n]/.test(text.slice(start, end))) return undefined;
  const path = spot.part === 'key' ? spot.path.slice(0, -1) : spot.path;
  return `${spot.part} ${document} ${path.join('/')} ${start + width}–${end - width}`;
}
