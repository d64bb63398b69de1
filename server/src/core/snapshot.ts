// The state of a workspace at one moment; it never changes, and everything a shell shows is asked of it.
import { compareText } from './base/diagnostic';
import type { PersistentMap } from './base/persistent-map';
import { pathFromRoot, type Uri } from './base/uri';
import { coverageQuery, type Coverage } from './index/coverage';
import type { FactName, FactTypes, Located } from './index/facts';
import type { FileState } from './index/file-state';
import type { Environment, Query } from './index/query';
import type { QueryEngine } from './index/query-engine';
import { programmeQuery, programmesQuery } from './index/scope';
import type { WorkspaceIndex } from './index/workspace-index';
import { findingsQuery, rawFindingsQuery, type FileFindings, type RawFindings } from './rules/run';

/** An immutable state of a workspace. Answers are worked out when they are first asked for. */
export class Snapshot {
  /** Counts the changes that led here. */
  readonly revision: number;
  readonly files: PersistentMap<FileState>;
  readonly index: WorkspaceIndex;
  readonly environment: Environment;
  /** Remembers answers; handed on to the next snapshot. */
  readonly engine: QueryEngine;

  constructor(
    revision: number,
    files: PersistentMap<FileState>,
    index: WorkspaceIndex,
    environment: Environment,
    engine: QueryEngine,
  ) {
    this.revision = revision;
    this.files = files;
    this.index = index;
    this.environment = environment;
    this.engine = engine;
  }

  /** The file with this name, bundled ones included. */
  file(uri: Uri): FileState | undefined {
    return this.files.get(uri);
  }

  /** Another file as messages name it. */
  pathOf(uri: Uri): string {
    return pathFromRoot(uri, this.environment.root);
  }

  /** The facts filed under a name and an ID. */
  facts<N extends FactName>(name: N, id: string): readonly Located<FactTypes[N]>[] {
    return this.index.get(name, id);
  }

  /** The names of the workspace's own files, in order. */
  uris(): readonly Uri[] {
    return [...this.files.keys()].filter((uri) => this.files.get(uri)?.bundled !== true).sort(compareText);
  }

  /** The findings of a file. */
  findings(uri: Uri): FileFindings {
    return this.ask(findingsQuery, uri);
  }

  /** Works the findings of a file out rule by rule, so that `findings` has them; the caller may give up in between. */
  findingSteps(uri: Uri): Generator<void, void> {
    return this.engine.prepare(rawFindingsQuery, uri);
  }

  /** The findings of a file as if there were no waivers and ignore comments. */
  rawFindings(uri: Uri): RawFindings {
    return this.ask(rawFindingsQuery, uri);
  }

  /** Takes the findings kept from an earlier check for a file of an equal workspace. */
  giveRawFindings(uri: Uri, findings: RawFindings): void {
    this.engine.give(rawFindingsQuery, uri, findings);
  }

  /** The IDs of the programmes, in order; a lone undefined stands for the implicit one. */
  programmes(): readonly (string | undefined)[] {
    return this.ask(programmesQuery, undefined);
  }

  /** The coverage of every framework that a programme promises to cover; undefined names the implicit programme. */
  coverage(programme: string | undefined): readonly Coverage[] {
    const promised = this.ask(programmeQuery, programme).frameworks;
    return promised.flatMap(({ reference }) => this.ask(coverageQuery, { programme, reference }) ?? []);
  }

  /** The answer to any query. */
  ask<A, V>(query: Query<A, V>, argument: A): V {
    return this.engine.ask(query, argument);
  }
}
