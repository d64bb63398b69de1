// Every area that is fuzzed, in turn.
import type { Area } from './area';
import { argumentsArea } from './arguments-area';
import { diskArea } from './disk-area';
import { featuresArea } from './features-area';
import { serverArea } from './server-area';
import { settingsArea } from './settings-area';
import { textArea } from './text-area';

export const areas: readonly Area[] = [textArea, featuresArea, settingsArea, serverArea, diskArea, argumentsArea];
