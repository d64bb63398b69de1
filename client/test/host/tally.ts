// Counts the tests that an extension host reports, line by line.
import { reportMark, type Report } from '../suite/report';
import type { Attempt, Failure } from './outcome';

/** Holds what was planned against what was reported. */
export class Tally implements Attempt {
  readonly passed = new Set<string>();
  readonly failures: Failure[] = [];
  readonly #planned = new Set<string>();
  readonly log: string[] = [];

  /** Takes a line that the extension host has printed. */
  add(line: string): void {
    if (!line.startsWith(reportMark)) {
      this.log.push(line);
      return;
    }
    const report = JSON.parse(line.slice(reportMark.length)) as Report;
    if (report.kind === 'plan') for (const title of report.titles) this.#planned.add(title);
    else if (report.kind === 'pass') this.passed.add(report.title);
    else this.failures.push({ title: report.title, error: report.error });
  }

  /** Takes it for a failure when there was no test, or when one did not end. */
  close(): void {
    if (this.#planned.size === 0)
      this.failures.push({
        title: 'the window',
        error: `no test has run; VS Code printed:\n${this.log.slice(-40).join('\n')}`,
      });
    if (this.failures.length > 0) return;
    for (const title of this.#planned)
      if (!this.passed.has(title)) this.failures.push({ title, error: 'has not run to its end' });
  }
}
