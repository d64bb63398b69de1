// The knowledge bank for other programs; the shape is a contract, and a change that breaks readers raises "version".
import type { BankEntry } from '../../core/report/knowledge-bank';
import { jsonDocument } from '../../core/report/json-document';

/** The entries as JSON; `item` is what was asked about. */
export function resourcesJson(entries: readonly BankEntry[], item: string | undefined): string {
  return jsonDocument({ version: 1, item: item ?? null, resources: entries.map(entryJson) });
}

function entryJson({ kind, id, title, type, minutes, description, url, source, items }: BankEntry) {
  return {
    kind,
    id,
    title: title ?? null,
    type: type ?? null,
    minutes: minutes ?? null,
    description: description ?? null,
    url: url ?? null,
    source: source ?? null,
    items: items.map((item) => ({ framework: item.framework, id: item.id, label: item.label ?? null })),
  };
}
