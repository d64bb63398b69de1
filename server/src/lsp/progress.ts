// Tells the user that a large workspace is being read, where the client can show it.
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** One piece of work that is shown. */
export interface ShownProgress {
  report(done: number, all: number): void;
  done(): void;
}

/** Begins to show the reading of files; the reading itself never waits for the client. */
export interface ReadingProgress {
  begin(files: number): ShownProgress;
}

/** Work-done progress in the client; a client that cannot show it is told nothing. */
export function clientProgress(connection: Connection): ReadingProgress {
  return {
    begin: (files) => {
      let reporter: WorkDoneProgressServerReporter | undefined;
      let isDone = false;
      const failed = (error: unknown): void => connection.console.warn(`Progress cannot be shown: ${String(error)}`);
      connection.window.createWorkDoneProgress().then((created) => {
        created.begin('Reading the curriculum', 0, `0 of ${files} files`);
        if (isDone) created.done();
        else reporter = created;
      }, failed);
      return {
        report: (done, all) => reporter?.report(Math.floor((100 * done) / all), `${done} of ${all} files`),
        done: () => {
          isDone = true;
          reporter?.done();
        },
      };
    },
  };
}
