// What the views beside the editor show, as plain records: coverage of a programme, the matrix, the checklist.
import { LineIndex } from '../base/line-index';
import type { Snapshot } from '../snapshot';
import { checklistQuery, type Checklist } from './support/checklist';
import { matrixQuery, type CoverageMatrix } from './support/coverage-matrix';
import {
  coverageSummaryQuery,
  programmeHeadQuery,
  type CoverageSummary,
  type ProgrammeHead,
} from './support/coverage-summary';
import { programmeOutlineQuery, type OutlineModule, type ProgrammeOutline } from './support/programme-outline';

/** The programmes there are; one without an ID stands for all modules of a workspace that has no programme. */
export function programmeHeads(snapshot: Snapshot): readonly ProgrammeHead[] {
  return snapshot.programmes().map((id) => snapshot.ask(programmeHeadQuery, id));
}

/** How far a programme covers each framework it promises; the same record as long as nothing in it has changed. */
export function coverageSummary(snapshot: Snapshot, programme: string | undefined): CoverageSummary {
  return snapshot.ask(coverageSummaryQuery, programme);
}

/** Items by modules for one framework of a programme, by the reference the programme gives; undefined where it has none such. */
export function coverageMatrix(
  snapshot: Snapshot,
  programme: string | undefined,
  framework: string,
): CoverageMatrix | undefined {
  return snapshot.ask(matrixQuery, { programme, reference: framework });
}

/** A programme stage by stage, with what each module gives. */
export function programmeOutline(snapshot: Snapshot, programme: string | undefined): ProgrammeOutline {
  const outline = snapshot.ask(programmeOutlineQuery, programme);
  const stages = outline.stages.map(({ stage, modules }) => {
    return { stage, modules: modules.map((one) => ({ ...one, ...linesOf(one, snapshot) })) };
  });
  return { ...outline, stages };
}

function linesOf({ uri, place }: OutlineModule, snapshot: Snapshot): Pick<OutlineModule, 'lines'> {
  const file = uri === undefined ? undefined : snapshot.file(uri);
  const documents = file?.content.documents ?? [];
  const range = documents.find((document) => document.place === place)?.range;
  if (file === undefined || range === undefined || documents.length < 2) return {};
  const lines = new LineIndex(file.text);
  return { lines: { first: lines.position(range.start).line, last: lines.position(range.end).line } };
}

/** The items of a programme's frameworks, by area, each with its grade. */
export function checklist(snapshot: Snapshot, programme: string | undefined): Checklist {
  return snapshot.ask(checklistQuery, programme);
}
