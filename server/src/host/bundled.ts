// The frameworks that come with the tool, as text within the bundle, under read-only names of their own.
import heeCoordinatedCare from '../../../frameworks/hee-coordinated-care.framework.yaml';

/** Bundled files by URI, as `Workspace` takes them. */
export const bundledFrameworks: ReadonlyMap<string, string> = new Map([
  ['care-curriculum:/frameworks/hee-coordinated-care.framework.yaml', heeCoordinatedCare],
]);
