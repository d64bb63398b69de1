// Every area that is fuzzed, in turn.
import type { Area } from './area';
import { argumentsArea } from './arguments-area';
import { featuresArea } from './features-area';
import { serverArea } from './server-area';
import { settingsArea } from './settings-area';
import { textArea } from './text-area';

export const areas: readonly Area[] = [textArea, featuresArea, settingsArea, serverArea, argumentsArea];
