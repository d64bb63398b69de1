// All tests that type and click, in the order in which they run, by the build that they run in.
import type { BuildName } from '../host/builds';
import { beginning } from './beginning.test';
import { checklist } from './checklist.test';
import { commands } from './commands.test';
import { failing } from './failing.test';
import { matrix } from './matrix.test';
import { multiRoot } from './multi-root.test';
import { pictures } from './pictures.test';
import { restricted } from './restricted.test';
import { settings } from './settings.test';
import { welsh } from './welsh.test';
import type { Windows } from './windows';
import { writing } from './writing.test';

/** Each function describes the tests of one file. */
export const windowTests: Readonly<Record<BuildName, readonly ((windows: Windows) => void)[]>> = {
  newest: [writing, beginning, commands, checklist, matrix, multiRoot, settings, restricted, failing, welsh, pictures],
  // What people see is the same in every build; that they see it at all is tried in the lowest one too.
  lowest: [beginning],
  web: [],
};
