// Builds a bundle with one mechanism taken out, so that a benchmark can hold the tool against itself without it.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { bundles, shared } from './bundles.mjs';

/**
 * Builds the bundle called `name` with each edit carried out on its source file; returns the path of the result. Fails
 * when a text to be replaced is no longer in the file: the variant would measure nothing.
 */
export async function buildVariant(name, variant, edits) {
  const { options } = bundles.find((bundle) => bundle.name === name);
  const outfile = `out/bench/variants/${variant}/${options.outfile.split('/').at(-1)}`;
  const pending = new Set(edits);
  const without = {
    name: 'without',
    setup(building) {
      building.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const file = relative(process.cwd(), path).replaceAll('\\', '/');
        const own = edits.filter((edit) => edit.file === file);
        if (own.length === 0) return undefined;
        let contents = readFileSync(path, 'utf8');
        for (const edit of own) {
          if (!contents.includes(edit.from)) throw new Error(`${file} no longer contains "${edit.from}"`);
          contents = contents.replace(edit.from, edit.to);
          pending.delete(edit);
        }
        return { contents, loader: 'ts' };
      });
    },
  };
  const plugins = [without, ...shared.plugins];
  await build({ ...shared, minify: true, legalComments: 'none', ...options, plugins, outfile });
  for (const { file } of pending) throw new Error(`${file} is not part of the bundle "${name}"`);
  return outfile;
}
