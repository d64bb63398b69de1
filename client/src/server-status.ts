// What the server is doing, in the list of language states behind the braces of the status bar.
import { Disposable, l10n, languages, LanguageStatusSeverity } from 'vscode';
import { inAnyCase } from '../../server/src/protocol';
import { fileKinds } from './curriculum-files';
import type { CurriculumServer, ServerState } from './curriculum-server';

/** The files whose editors show the state. */
const selector = [
  {
    language: 'yaml',
    pattern: `**/*.{${fileKinds.map(inAnyCase).join(',')}}.{${inAnyCase('yaml')},${inAnyCase('yml')}}`,
  },
  { language: 'yaml', pattern: `**/${inAnyCase('care-curriculum.yaml')}` },
];

/** Shows the state for as long as the result is not disposed of. */
export function showServerStatus(server: CurriculumServer): Disposable {
  const item = languages.createLanguageStatusItem('careCurriculum.server', selector);
  item.name = l10n.t('Coordinated Care');
  const show = (state: ServerState): void => {
    item.busy = state === 'starting' || state === 'reading';
    item.severity = state === 'failed' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.text = textOf(state);
    item.command =
      state === 'failed'
        ? { command: 'careCurriculum.restartServer', title: l10n.t('Restart') }
        : { command: 'careCurriculum.showOutput', title: l10n.t('Show Output') };
  };
  show(server.state);
  return Disposable.from(item, server.onDidChangeState(show));
}

function textOf(state: ServerState): string {
  switch (state) {
    case 'starting':
      return l10n.t('Curriculum checker: starting');
    case 'reading':
      return l10n.t('Curriculum checker: reading files');
    case 'ready':
      return l10n.t('Curriculum checker: ready');
    case 'failed':
      return l10n.t('Curriculum checker: stopped');
  }
}
