// Shows the page of a rule: what it finds, why it matters, how it is mended.
import { commands, l10n, QuickPickItemKind } from 'vscode';
import { rulesRequest, type RuleHead } from '../../../server/src/protocol';
import { askChoice, type Choice } from '../ask/questions';
import type { Extension } from '../extension';
import { rulePage } from '../rule-pages';

/** Shows the page of the named rule, or of one that the user chooses. */
export async function explainRule({ server }: Extension, rule?: unknown): Promise<void> {
  const id = typeof rule === 'string' ? rule : await chosen(await server.ask(rulesRequest, {}));
  if (id === undefined) return;
  await commands.executeCommand('markdown.showPreview', rulePage(id));
}

async function chosen(rules: readonly RuleHead[]): Promise<string | undefined> {
  const reply = await askChoice({
    title: l10n.t('Explain Rule'),
    placeholder: l10n.t('Type a word of the rule or of what it finds'),
    choices: choicesOf(rules),
  });
  return typeof reply === 'string' ? undefined : reply.value;
}

/** The rules, chapter by chapter. */
function choicesOf(rules: readonly RuleHead[]): readonly Choice<string>[] {
  return Object.entries(chapters()).flatMap(([category, label]) => [
    { label, kind: QuickPickItemKind.Separator },
    ...rules
      .filter((rule) => rule.category === category)
      .map(({ id, summary, severity }) => ({ label: id, description: severity, detail: summary, value: id })),
  ]);
}

function chapters(): Readonly<Record<RuleHead['category'], string>> {
  return {
    structure: l10n.t('Structure'),
    coverage: l10n.t('Coverage'),
    alignment: l10n.t('Alignment'),
    'credit-and-time': l10n.t('Credit and time'),
    context: l10n.t('Context'),
    governance: l10n.t('Governance'),
  };
}
