// Every area that is fuzzed, in turn.
import type { Area } from './area';
import { featuresArea } from './features-area';
import { textArea } from './text-area';

export const areas: readonly Area[] = [textArea, featuresArea];
