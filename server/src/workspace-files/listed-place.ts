// Under which name a listing holds a file or folder that was named in another way, through links.
import type { Uri } from '../core/base/uri';
import type { Listing } from '../host/host';
import { isWithin } from './uris';

/**
 * The name under which the listing of a root has what lies at a real path: below the root by its real path, below a followed
 * link by the link's name. Undefined for what the listing does not reach.
 */
export function listedPlace(
  real: Uri,
  { root, realRoot, followed }: { readonly root: Uri; readonly realRoot: Uri; readonly followed: Listing['followed'] },
): Uri | undefined {
  const own = followed.get(real);
  if (own !== undefined) return own;
  if (isWithin(real, realRoot)) return root + real.slice(realRoot.length);
  for (const [target, name] of followed) if (isWithin(real, target)) return name + real.slice(target.length);
  return undefined;
}
