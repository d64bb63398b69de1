// The branch of an outline for a document of any kind.
import { counted } from '../../base/phrases';
import { compareRanges } from '../../base/text-range';
import type { Crosswalk } from '../../model/crosswalk';
import type { Document } from '../../model/document';
import type { Framework, Item } from '../../model/framework';
import type { Link } from '../../model/link';
import type { Overlay } from '../../model/overlay';
import type { Settings } from '../../model/settings';
import type { Waivers } from '../../model/waivers';
import type { Snapshot } from '../../snapshot';
import type { MapNode } from '../../syntax/tree';
import { branch, detailOf, group, leaf, type Branch } from './branch';
import { moduleBranches } from './module-branches';
import { programmeBranches } from './programme-branches';

/** The document with everything in it that has a name; `root` is its mapping. */
export function documentBranch(document: Document, root: MapNode, snapshot: Snapshot): Branch {
  const { kind, id, title } = document;
  const name = detailOf(id?.value) ?? (kind === 'unknown' ? (document.written?.value ?? 'document') : kind);
  const label = title === undefined ? name : `${name} ${title.value}`;
  const below = [...children(document, root, snapshot)].sort((a, b) => compareRanges(a.range, b.range));
  return branch(kind, label, detail(document), document, below);
}

function detail(document: Document): string | undefined {
  switch (document.kind) {
    case 'programme':
      return detailOf('programme', document.award?.value, creditWords(document));
    case 'module':
      return detailOf('module', document.level && `level ${document.level.value}`, creditWords(document));
    case 'framework':
      return detailOf('framework', document.version?.value);
    case 'overlay':
      return detailOf('overlay', document.base?.value);
    case 'unknown':
      return 'kind missing or not known';
    default:
      return document.id === undefined ? undefined : document.kind;
  }
}

function creditWords({ credits }: { readonly credits: { readonly value: number } | undefined }): string | undefined {
  return credits === undefined ? undefined : counted(credits.value, 'credit');
}

function children(document: Document, root: MapNode, snapshot: Snapshot): readonly Branch[] {
  switch (document.kind) {
    case 'module':
      return moduleBranches(document, root);
    case 'programme':
      return programmeBranches(document, root, snapshot);
    case 'framework':
      return frameworkBranches(document);
    case 'overlay':
      return overlayBranches(document, root);
    case 'crosswalk':
      return crosswalkBranches(document);
    case 'role':
      return group('Expects', 'expects', root, document.expects.map(linkBranch));
    case 'resource':
      return group(
        'Illustrates',
        'illustrates',
        root,
        document.illustrates.map((item) => leaf('link', item, undefined)),
      );
    case 'waivers':
      return waiverBranches(document);
    case 'settings':
      return settingsBranches(document, root);
    case 'unknown':
      return [];
  }
}

function frameworkBranches({ items }: Framework): readonly Branch[] {
  return items.map(itemBranch);
}

function itemBranch(item: Item): Branch {
  const { id, type, label, parts, items } = item;
  return branch(
    'item',
    detailOf(id?.value),
    [label?.value ?? '', type === undefined ? '' : `(${type.value})`].join(' '),
    item,
    [...parts, ...items].map(itemBranch),
  );
}

function linkBranch({ item, level }: Link): Branch {
  return leaf('link', item, level?.value);
}

function overlayBranches({ add, narrow, relabel, wording }: Overlay, root: MapNode): readonly Branch[] {
  const texts = (list: Overlay['relabel']) => list.map(({ item, text }) => leaf('link', item, text?.value));
  return [
    ...group(
      'Added items',
      'add',
      root,
      add.map((item) => branch('item', item.id?.value, item.label?.value, item)),
    ),
    ...group(
      'Narrowed items',
      'narrow',
      root,
      narrow.map((one) => branch('link', one.item?.value, one.rationale?.value, one)),
    ),
    ...group('Labels', 'relabel', root, texts(relabel)),
    ...group('Wording', 'wording', root, texts(wording)),
  ];
}

function crosswalkBranches({ links }: Crosswalk): readonly Branch[] {
  return links.map((link) =>
    branch('link', `${link.from?.value ?? '?'} → ${link.to?.value ?? '?'}`, link.match?.value, link),
  );
}

function waiverBranches({ waivers }: Waivers): readonly Branch[] {
  return waivers.map((one) =>
    branch('setting', one.rule?.value, detailOf(one.target?.value, one.until && `until ${one.until.value}`), one),
  );
}

function settingsBranches({ frameworks, rules }: Settings, root: MapNode): readonly Branch[] {
  return [
    ...group(
      'Frameworks',
      'frameworks',
      root,
      frameworks.map((text) => leaf('link', text, undefined)),
    ),
    ...group(
      'Rules',
      'rules',
      root,
      rules.map(({ rule, severity }) => leaf('setting', rule, severity?.value)),
    ),
  ];
}
