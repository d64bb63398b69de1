// The two ends of a transport with the gate between them and the library, whatever brings the messages.
import type { MessageReader, MessageWriter } from 'vscode-languageserver';
import type { Gate } from './gate';
import type { TurnHold } from './turn-hold';

/** Puts the gate in front of a reader. What it answers itself leaves by the writer; a client that is gone misses it. */
export function gated(reader: MessageReader, writer: MessageWriter, gate: Gate, hold: TurnHold): MessageReader {
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    listen: (callback) =>
      reader.listen((message: unknown) => {
        const take = (): void => {
          const verdict = gate.judge(message);
          if (verdict.is === 'passed') {
            if (isAnsweredFirst(verdict.message)) hold.asked(verdict.message.id);
            callback(verdict.message);
          } else if (verdict.is === 'answered') writer.write(verdict.answer).catch(() => undefined);
        };
        // Answers of the client may be what the answer that is due waits for.
        if (isAnswer(message)) take();
        else hold.inTurn(take);
      }),
    dispose: () => reader.dispose(),
  };
}

/** A writer that tells the hold what has been written. */
export function telling(writer: MessageWriter, hold: TurnHold): MessageWriter {
  return {
    onError: writer.onError,
    onClose: writer.onClose,
    write: async (message) => {
      await writer.write(message);
      hold.written(message);
    },
    end: () => writer.end(),
    dispose: () => writer.dispose(),
  };
}

function isAnswer(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'id' in message && !('method' in message);
}

const answeredFirst: ReadonlySet<unknown> = new Set(['initialize', 'shutdown']);

function isAnsweredFirst(message: object): message is { readonly id: unknown } {
  return 'id' in message && 'method' in message && answeredFirst.has(message.method);
}
