// The status-bar item: how far the current programme is covered.
import { l10n, MarkdownString, StatusBarAlignment, window, type Disposable, type StatusBarItem } from 'vscode';
import type { CoverageSummary } from '../../../server/src/protocol';
import type { Extension } from '../extension';
import type { CoverageData } from './coverage-data';
import { Latest } from '../latest';
import { countAll, countOf, shortName } from './model/coverage-count';
import { gradeWords } from './model/matrix-words';
import { isSameProgramme, placedName, programmeName } from './programme-name';
import { plainLabel } from '../plain-label';

/** What the item shows. */
interface Shown {
  readonly summary: CoverageSummary;
  /** The programme's, with its workspace where there are several. */
  readonly name: string;
  readonly hasChoice: boolean;
}

/** Shows the item while there is curriculum in the window. */
export class CoverageStatus implements Disposable {
  readonly #item: StatusBarItem;
  readonly #extension: Extension;
  readonly #data: CoverageData;
  readonly #listeners: readonly { dispose(): unknown }[];
  readonly #latest = new Latest(() => this.#update());

  constructor(extension: Extension, data: CoverageData) {
    this.#extension = extension;
    this.#data = data;
    this.#item = window.createStatusBarItem('careCurriculum.coverage', StatusBarAlignment.Left, 40);
    this.#item.name = l10n.t('Curriculum Coverage');
    this.#listeners = [
      this.#item,
      data.onDidChange(() => this.#latest.request()),
      extension.current.onDidChange(() => this.#latest.request()),
    ];
    this.#latest.request();
  }

  dispose(): void {
    for (const one of this.#listeners) one.dispose();
  }

  async #update(): Promise<void> {
    const shown = await this.#current().catch(() => undefined);
    if (shown === undefined) this.#item.hide();
    else this.#show(shown);
  }

  async #current(): Promise<Shown | undefined> {
    const current = await this.#extension.current.get();
    const summary = current && (await this.#data.summary(current));
    if (summary === undefined || summary === null) return undefined;
    const programmes = await this.#data.programmes();
    const known = programmes.find(({ params }) => isSameProgramme(params, current));
    const name = known === undefined ? programmeName(summary.programme) : placedName(known);
    return { summary, name, hasChoice: programmes.length > 1 };
  }

  #show({ summary, name, hasChoice }: Shown): void {
    const { asked, reached } = countAll(summary);
    const word = gradeWords(l10n)[summary.evidence ?? 'assessed'];
    const short = plainLabel(shortName(summary.programme, l10n.t('All modules')));
    this.#item.text =
      asked === 0 ? `$(checklist) ${short}` : `$(checklist) ${short}: ${String(reached)}/${String(asked)} ${word}`;
    const told = l10n.t('{0}: {1} of {2} items {3}', name, reached, asked, word);
    this.#item.accessibilityInformation = { label: told };
    this.#item.tooltip = tooltipOf(summary, name, word);
    this.#item.command = hasChoice ? 'careCurriculum.pickProgramme' : 'careCurriculum.showChecklist';
    this.#item.show();
  }
}

/** Framework by framework, with links to the views. */
function tooltipOf(summary: CoverageSummary, name: string, word: string): MarkdownString {
  const tooltip = new MarkdownString(undefined, true);
  tooltip.isTrusted = { enabledCommands: ['careCurriculum.showChecklist', 'careCurriculum.showCoverage'] };
  tooltip.appendMarkdown('**').appendText(name).appendMarkdown('**\n\n');
  for (const framework of summary.frameworks) {
    const { asked, reached } = countOf(framework, summary.evidence);
    tooltip.appendMarkdown('- ').appendText(`${framework.title ?? framework.name}: `);
    tooltip.appendText(asked === 0 ? l10n.t('nothing is asked for') : l10n.t('{0} of {1} {2}', reached, asked, word));
    tooltip.appendMarkdown('\n');
  }
  const checklist = `[$(checklist) ${l10n.t('Show Checklist')}](command:careCurriculum.showChecklist)`;
  const matrix = `[$(table) ${l10n.t('Show Coverage Matrix')}](command:careCurriculum.showCoverage)`;
  return tooltip.appendMarkdown(`\n\n${checklist} · ${matrix}`);
}
