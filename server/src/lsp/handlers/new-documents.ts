// New documents and new workspaces: what can be chosen, and the edits or files that make them.
import { LineIndex } from '../../core/base/line-index';
import { newDocument } from '../../core/features/new-document';
import { newDocumentChoices } from '../../core/features/new-document/choices';
import { starterFiles } from '../../core/features/starter';
import { newDocumentChoicesRequest, newDocumentRequest, starterRequest } from '../../protocol';
import { ownHandler, type Handler } from './handler';

export const newDocumentsHandlers: readonly Handler[] = [
  ownHandler(newDocumentChoicesRequest, {
    answer: async ({ root, kind }, { session }) => {
      // An ID that is taken in a file that has not been read yet is taken all the same.
      await session.settled();
      const area = session.areaAt(root);
      return area === undefined ? null : newDocumentChoices(area.flush(), kind);
    },
  }),
  ownHandler(newDocumentRequest, {
    answer: async ({ root, kind, id, answers, programme }, { session }) => {
      await session.settled();
      const area = session.areaAt(root);
      if (area === undefined) return null;
      const snapshot = area.flush();
      const today = snapshot.environment.today ?? '';
      const made = newDocument(snapshot, { kind, id, answers, today }, { root: `${area.root}/`, programme });
      if (made === undefined) return null;
      const { uri, text, selection, edits } = made;
      const lines = new LineIndex(text);
      return {
        edit: session.converter.workspaceEdit(snapshot, edits, [{ uri, text }]),
        uri: session.converter.uri(uri),
        selection: { start: lines.position(selection.start), end: lines.position(selection.end) },
      };
    },
  }),
  ownHandler(starterRequest, { answer: () => starterFiles.map(({ path, text }) => ({ path, text })) }),
];
