// The frameworks and crosswalks that come with the tool, under read-only names of their own; none is read before somebody asks.
import heeCoordinatedCare from '../../../frameworks/hee-coordinated-care.framework.yaml';
import { BundledFile } from '../core/index/bundled-file';

const documents = [heeCoordinatedCare];

/** Bundled files by URI, as `Workspace` takes them; all workspaces of a process share what has been read. */
export const bundledFrameworks: ReadonlyMap<string, BundledFile> = new Map(
  documents.map((document) => {
    const file = new BundledFile(document);
    return [file.uri, file];
  }),
);
