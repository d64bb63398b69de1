// Coverage as the text of a file: for spreadsheets, for people, for programs.
import { programmeQuery } from '../../core/index/scope';
import { coverageEntries, type CoverageEntry } from '../../core/report/coverage-entry';
import { coverageJson } from '../../core/report/coverage-json';
import { coverageMarkdown } from '../../core/report/coverage-markdown';
import { coveragePaper } from '../../core/report/coverage-paper';
import { coverageColumns, coverageRows } from '../../core/report/coverage-rows';
import { paperHtml } from '../../core/report/paper-html';
import { tableCsv } from '../../papers/table-csv';
import { exportCoverageRequest, type CoverageFormat } from '../../protocol';
import { ownHandler, type Handler } from './handler';

export const exportCoverageHandlers: readonly Handler[] = [
  ownHandler(exportCoverageRequest, {
    answer: async ({ root, programme, format }, { session }) => {
      // A file that has not been read yet would look like a gap.
      await session.settled();
      const snapshot = session.areaAt(root)?.flush();
      if (snapshot?.programmes().includes(programme) !== true) return null;
      const [first, ...others] = coverageEntries(snapshot.ask(programmeQuery, programme), snapshot, undefined);
      return first === undefined ? null : { text: written([first, ...others], format) };
    },
  }),
];

function written(entries: readonly [CoverageEntry, ...CoverageEntry[]], format: CoverageFormat): string {
  switch (format) {
    case 'csv':
      return tableCsv(coverageColumns, coverageRows(entries));
    case 'html':
      return paperHtml(coveragePaper(entries));
    case 'json':
      return coverageJson(entries);
    case 'md':
      return coverageMarkdown(entries, false);
  }
}
