// Holds every bundle against its size budget and names the largest inputs of one that is too big.
import { existsSync, readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { bundles } from './bundles.mjs';

const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

for (const { name, budget, options } of bundles) {
  if (!existsSync(`out/build/${name}.meta.json`)) {
    console.error(`${options.outfile} is not built: run "npm run build" first`);
    process.exit(1);
  }
  const { outputs } = JSON.parse(readFileSync(`out/build/${name}.meta.json`, 'utf8'));
  const { size } = statSync(options.outfile);
  console.log(`${options.outfile} ${kb(size)} of ${budget} KB`);
  if (size <= budget * 1024) continue;
  process.exitCode = 1;
  const inputs = Object.entries(outputs[options.outfile].inputs);
  inputs.sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput);
  for (const [path, { bytesInOutput }] of inputs.slice(0, 10)) console.log(`  ${kb(bytesInOutput)} ${path}`);
  console.log(`Load the largest on demand or write less; a new budget goes into scripts/bundles.mjs with its reason`);
}
