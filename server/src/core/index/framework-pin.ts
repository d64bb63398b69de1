// A reference to a framework taken apart, and the order of versions.
import { compareText } from '../base/diagnostic';

/** A reference such as `hee-coordinated-care@2016.1`, taken apart. */
export interface FrameworkPin {
  readonly id: string;
  readonly version: string | undefined;
}

/** Takes a framework reference apart. */
export function pinOf(reference: string): FrameworkPin {
  const at = reference.indexOf('@');
  return at < 0
    ? { id: reference, version: undefined }
    : { id: reference.slice(0, at), version: reference.slice(at + 1) };
}

/** Orders versions number by number: 2016.2 comes before 2016.10. */
export function compareVersions(a: string, b: string): number {
  const left = a.split(/[.+-]/);
  const right = b.split(/[.+-]/);
  for (let place = 0; place < Math.max(left.length, right.length); place++) {
    const one = left[place] ?? '';
    const other = right[place] ?? '';
    const numeric = /^\d+$/.test(one) && /^\d+$/.test(other);
    const order = numeric ? Number(one) - Number(other) : compareText(one, other);
    if (order !== 0) return order;
  }
  return 0;
}
