// `resources`: the knowledge bank, and bite-size units beside it, by item.
import { counted, quoted } from '../../core/base/phrases';
import { isAbout, knowledgeBank, wantedItems, type BankEntry } from '../../core/report/knowledge-bank';
import { loadPaths, type LoadedWorkspace } from '../load';
import { progressFor } from '../progress';
import { resourcesJson } from '../reporters/resources-json';
import { resourcesMarkdown } from '../reporters/resources-md';
import { resourcesTable } from '../reporters/resources-table';
import type { ResourcesRequest } from '../request';
import { styleOf } from '../style';
import { exitCodes, type CommandResult, type Surroundings } from '../surroundings';
import { UsageError } from '../usage-error';

/** Carries out `resources`. */
export async function resources(request: ResourcesRequest, around: Surroundings): Promise<CommandResult> {
  const progress = progressFor(request.common, around);
  try {
    const loaded = await loadPaths(request.paths, around, progress);
    progress.clear();
    const entries = found(loaded, request.item);
    return { text: formatted(entries, request, around), exitCode: exitCodes.fine };
  } finally {
    progress.clear();
  }
}

function found(loaded: readonly LoadedWorkspace[], item: string | undefined): readonly BankEntry[] {
  const banks = loaded.map(({ workspace: { snapshot } }) => ({ snapshot, entries: knowledgeBank(snapshot) }));
  if (item === undefined) return banks.flatMap(({ entries }) => entries);
  const asked = banks.map(({ snapshot, entries }) => ({ entries, wanted: wantedItems(item, snapshot) }));
  if (asked.every(({ wanted }) => wanted.length === 0))
    throw new UsageError(
      `${quoted(item)} given with "--for" is no item of a framework here, or one of several; "care-curriculum explain ${item}" says more`,
    );
  return asked.flatMap(({ entries, wanted }) => entries.filter((entry) => isAbout(entry, wanted)));
}

function formatted(entries: readonly BankEntry[], request: ResourcesRequest, around: Surroundings): string {
  const about = request.item === undefined ? '' : ` on ${request.item}`;
  const summary = `${counted(entries.length, 'entry', 'entries')}${about}.`;
  switch (request.format) {
    case 'json':
      return resourcesJson(entries, request.item);
    case 'md':
      return resourcesMarkdown(entries, summary);
    case 'table':
      return resourcesTable(entries, summary, styleOf(request.common, around));
  }
}
