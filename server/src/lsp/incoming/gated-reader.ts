// A reader whose messages all pass the gate first, whatever transport brings them.
import type { MessageReader, MessageWriter } from 'vscode-languageserver';
import type { Gate } from './gate';

/** Puts the gate in front of a reader. What it answers itself leaves by the writer; a client that is gone misses it. */
export function gated(reader: MessageReader, writer: MessageWriter, gate: Gate): MessageReader {
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    listen: (callback) =>
      reader.listen((message: unknown) => {
        const verdict = gate.judge(message);
        if (verdict.is === 'passed') callback(verdict.message);
        else if (verdict.is === 'answered') writer.write(verdict.answer).catch(() => undefined);
      }),
    dispose: () => reader.dispose(),
  };
}
