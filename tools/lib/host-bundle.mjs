// Bundles the host suite into one file that every extension host can load: no Node module, nothing to resolve but `vscode`.
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { out, root } from './paths.mjs';

const folder = join(root, 'test', 'host');

/** A file of its own for each run, or two runs at once would run each other's tests. @param {string} grep only tests whose title holds this @returns {Promise<string>} the bundle's path */
export async function bundleHostTests(grep = '') {
  const outfile = join(out, 'host', `tests-${process.pid}.cjs`);
  await build({
    stdin: { contents: entry(), resolveDir: folder, sourcefile: 'all.ts', loader: 'ts' },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    sourcemap: 'inline',
    external: ['vscode'],
    define: { SAYSO_GREP: JSON.stringify(grep), global: 'globalThis' },
    logLevel: 'warning',
    plugins: [mochaAsScript],
  });
  return outfile;
}

/** Mocha's browser build takes a module system in scope for its own, and would overwrite the bundle's exports: hide it. @type {import('esbuild').Plugin} */
const mochaAsScript = {
  name: 'mocha-as-script',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path }) => ({ contents: `var exports, module, define;\n${readFileSync(path, 'utf8')}` }));
  },
};

/** The runner first, for it sets up what the test files call; then every test file; imports run in the order they are written. */
function entry() {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts')).sort();
  const imports = names.map((name) => `import ${JSON.stringify(`./${name.split(sep).join('/')}`)};`);
  return ['export { run } from "./index.ts";', ...imports].join('\n');
}
