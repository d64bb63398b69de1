// The frameworks and crosswalks that come with the tool, under read-only names of their own; none is read before somebody asks.
import exampleNursingPractice from '../../../frameworks/example-nursing-practice.framework.yaml';
import heeCoordinatedCare from '../../../frameworks/hee-coordinated-care.framework.yaml';
import heeToNwl from '../../../frameworks/hee-to-nwl.crosswalk.yaml';
import heeToRelationalCoordination from '../../../frameworks/hee-to-relational-coordination.crosswalk.yaml';
import heeToSfc from '../../../frameworks/hee-to-sfc.crosswalk.yaml';
import nwlIntegratedCare from '../../../frameworks/nwl-integrated-care.framework.yaml';
import relationalCoordination from '../../../frameworks/relational-coordination.framework.yaml';
import sfcCareCoordinationFunctions from '../../../frameworks/sfc-care-coordination-functions.framework.yaml';
import { BundledFile } from '../core/index/bundled-file';

const documents = [
  heeCoordinatedCare,
  sfcCareCoordinationFunctions,
  nwlIntegratedCare,
  relationalCoordination,
  exampleNursingPractice,
  heeToSfc,
  heeToNwl,
  heeToRelationalCoordination,
];

/** Bundled files by URI, as `Workspace` takes them; all workspaces of a process share what has been read. */
export const bundledFrameworks: ReadonlyMap<string, BundledFile> = new Map(
  documents.map((document) => {
    const file = new BundledFile(document);
    return [file.uri, file];
  }),
);
