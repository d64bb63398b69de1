// Builds the tool and edits against the language server for an hour, or for "--minutes N"; fails where memory or latency grows.
import process from 'node:process';
import { buildAll } from './build.mjs';
import { runBundled } from './run-bundled.mjs';

await buildAll();
await runBundled('bench/soak.ts', process.argv.slice(2));
