// Fuzzes for ten minutes, or as server/test/fuzz/fuzz.ts says: "--minutes N", "--seed N", "--only AREA", "--record FILE".
import process from 'node:process';
import { runBundled } from './run-bundled.mjs';

await runBundled('server/test/fuzz/fuzz.ts', process.argv.slice(2));
