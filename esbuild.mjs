// Builds what is shipped: the extension, one file for Node and for the browser's worker host, the workers that both start, the command line, and what translators start from.
// `node esbuild.mjs` once, with `--watch` again at every change.
import { build, context } from 'esbuild';
import { ascii, constants } from './tools/lib/constants.mjs';
import { carried, laidOut } from './tools/lib/laid-out.mjs';
import { writeBundle } from './tools/lib/messages.mjs';

writeBundle();

const production = !process.argv.includes('--watch');
const common = { bundle: true, minify: production, sourcemap: production ? false : 'linked', logLevel: 'warning', target: 'es2022', legalComments: 'none', plugins: [production ? constants : ascii] };
const bundles = [
  { ...common, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.cjs', format: 'cjs', platform: 'browser', external: ['vscode'] },
  // In several files: the first has Node keep what it compiles of the next, which loads the reader when there is something to read.
  { ...common, entryPoints: { cli: 'src/cli/main.ts', 'cli-worker': 'src/cli/worker.ts' }, outdir: 'dist', format: 'esm', platform: 'node', external: ['./run.ts', './reader.ts'] },
  { ...common, entryPoints: { 'cli-run': 'src/cli/run.ts' }, outdir: 'dist', outExtension: { '.js': '.cjs' }, format: 'cjs', platform: 'node', external: ['./reader.ts'], define: { 'import.meta.filename': '__filename', 'import.meta.dirname': '__dirname' } },
  // What it reads with is a script, for what was compiled of a script can be kept whole. Its tables of words stand in a file beside it.
  { ...common, entryPoints: { 'cli-reader': 'src/cli/reader.ts' }, outdir: 'dist', outExtension: { '.js': '.cjs' }, format: 'cjs', platform: 'node', banner: { js: '(function (exports, require, module, __dirname) {' }, footer: { js: '})' }, plugins: production ? [laidOut('src/cli/reader.ts', { ...common, platform: 'node' }, 'dist/cli-words.bin'), constants] : [ascii] },
  // The workers' own files, scripts for a thread of Node's as for a web worker; and what a thread of Node's evaluates them with.
  { ...common, entryPoints: { reader: 'src/reading-worker/worker.ts', 'cue-grammar': 'src/cue-grammar-worker/worker.ts' }, outdir: 'dist', format: 'iife', platform: 'neutral', mainFields: ['module', 'main'], plugins: [carried, ...common.plugins] },
  { ...common, entryPoints: { thread: 'src/thread/thread.ts' }, outdir: 'dist', outExtension: { '.js': '.cjs' }, format: 'cjs', platform: 'node' },
];

if (process.argv.includes('--watch')) {
  const contexts = await Promise.all(bundles.map((bundle) => context(bundle)));
  await Promise.all(contexts.map((bundle) => bundle.rebuild()));
  await Promise.all(contexts.map((bundle) => bundle.watch()));
  console.log('Built; watching for changes.');
} else {
  await Promise.all(bundles.map((bundle) => build(bundle)));
}
