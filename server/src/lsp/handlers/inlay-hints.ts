// Inlay hints: labels behind IDs, sums of weightings, hours against credits; kinds can be switched off.
import { inlayHints } from '../../core/features/inlay-hints';
import { handler, type Handler } from './handler';
import { InlayHintRequest } from '../protocol-library';

export const inlayHintsHandlers: readonly Handler[] = [
  handler(InlayHintRequest.type, {
    capability: () => ({ inlayHintProvider: true }),
    answer: ({ textDocument, range }, { session }) => {
      const sheet = session.sheet(textDocument.uri);
      if (sheet === undefined) return null;
      const { file, uri } = sheet;
      const within = session.converter.textRange(file, range);
      const hints = inlayHints(sheet.snapshot, uri, within, session.settings.inlayHints);
      session.given.note('inlayHint', uri, hints, () => {
        const now = session.sheet(textDocument.uri);
        return now?.file === file ? inlayHints(now.snapshot, uri, within, session.settings.inlayHints) : hints;
      });
      return hints.map(({ offset, text }) => ({
        position: session.converter.position(file, offset),
        label: text,
        paddingLeft: true,
      }));
    },
  }),
];
