// What the client's views show: programmes, their coverage in numbers, the matrix and the checklist.
import type { ProgrammeHead } from '../../core/features/support/coverage-summary';
import {
  checklist,
  coverageMatrix,
  coverageSummary,
  programmeHeads,
  programmeOutline,
} from '../../core/features/views';
import {
  checklistRequest,
  coverageRequest,
  matrixRequest,
  outlineRequest,
  programmesRequest,
  type ProgrammeParams,
  type WorkspaceProgrammes,
} from '../../protocol';
import type { Snapshot } from '../../core/snapshot';
import type { Session } from '../session';
import { ownHandler, type Handler } from './handler';

export const viewsHandlers: readonly Handler[] = [
  ownHandler(programmesRequest, {
    answer: (_params, { session }) =>
      session.given.note('coverage', '', programmes(session), () => programmes(session)),
  }),
  ownHandler(coverageRequest, {
    answer: (params, { session }) =>
      lasting(session, 'summary', params, (snapshot) => {
        const summary = coverageSummary(snapshot, params.programme);
        return { ...summary, programme: forClient(summary.programme, session) };
      }),
  }),
  ownHandler(matrixRequest, {
    answer: (params, { session }) =>
      lasting(session, `matrix ${params.framework}`, params, (snapshot) => {
        const matrix = coverageMatrix(snapshot, params.programme, params.framework);
        if (matrix === undefined) return null;
        return { ...matrix, columns: matrix.columns.map((column) => forClient(column, session)) };
      }),
  }),
  ownHandler(checklistRequest, {
    answer: (params, { session }) =>
      lasting(session, 'checklist', params, (snapshot) => {
        const list = checklist(snapshot, params.programme);
        return { ...list, programme: forClient(list.programme, session) };
      }),
  }),
  ownHandler(outlineRequest, {
    answer: (params, { session }) =>
      lasting(session, 'outline', params, (snapshot) => {
        const outline = programmeOutline(snapshot, params.programme);
        const stages = outline.stages.map(({ stage, modules }) => {
          return { stage, modules: modules.map((module) => forClient(module, session)) };
        });
        return { programme: forClient(outline.programme, session), stages };
      }),
  }),
];

function programmes(session: Session): readonly WorkspaceProgrammes[] {
  return session.areas().map((area) => ({
    root: session.converter.uri(area.root),
    programmes: programmeHeads(area.flush()).map((head): ProgrammeHead => forClient(head, session)),
  }));
}

/** Answers, and notes the answer so that the client hears when it changes. */
function lasting<T>(session: Session, what: string, params: ProgrammeParams, ask: (snapshot: Snapshot) => T): T | null {
  const answer = (): T | null => {
    const area = session.areaAt(params.root);
    return area === undefined ? null : ask(area.flush());
  };
  return session.given.note('coverage', `${what} ${params.root} ${params.programme ?? ''}`, answer(), answer);
}

function forClient<T extends { readonly uri: string | undefined }>(record: T, session: Session): T {
  return record.uri === undefined ? record : { ...record, uri: session.converter.uri(record.uri) };
}
