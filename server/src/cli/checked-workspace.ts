// A workspace whose findings are known, in whatever way they were found: what reporters and the exit code are made from.
import type { Uri } from '../core/base/uri';
import type { FileFindings } from '../core/rules/run';
import type { LoadedWorkspace } from './load';

/** What a report needs of a file. */
export interface CheckedFile {
  /** Empty for a file that could not be read. */
  readonly text: string;
  readonly unreadable: string | undefined;
  /** How many documents it holds. */
  readonly documents: number;
}

/** A workspace after a check. */
export interface CheckedWorkspace {
  readonly root: Uri;
  /** The settings file, or where it would be. */
  readonly settings: Uri;
  /** The files asked about, in the order of their paths. */
  readonly asked: readonly Uri[];
  /** Any file that a finding is in or points to; undefined for others. */
  file(uri: Uri): CheckedFile | undefined;
  /** The findings of a file asked about, or of the settings. */
  findings(uri: Uri): FileFindings;
}

/** A workspace whose findings are worked out when they are asked for. */
export function checkedHere({ root, settings, asked, workspace }: LoadedWorkspace): CheckedWorkspace {
  return {
    root,
    settings,
    asked,
    file: (uri) => {
      const file = workspace.snapshot.file(uri);
      return file && { text: file.text, unreadable: file.unreadable, documents: file.summary.documents };
    },
    findings: (uri) => {
      const findings = workspace.snapshot.findings(uri);
      workspace.releaseContent(uri);
      return findings;
    },
  };
}
