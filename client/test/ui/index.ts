// All tests that type and click, in the order in which they run.
import { beginning } from './beginning.test';
import { writing } from './writing.test';

/** Each describes the tests of one file. */
export const describeAll = [writing, beginning];
