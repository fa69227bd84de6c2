// The benchmark:  npm run bench [-- --short]   Builds what is shipped, then measures it (test/bench).
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { constants } from './lib/constants.mjs';
import { root } from './lib/paths.mjs';

/** @param {string[]} args */
const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

run('esbuild.mjs');
await build({ absWorkingDir: root, entryPoints: ['test/bench/answers.ts'], outfile: 'out/bench/read.mjs', bundle: true, minify: true, format: 'esm', platform: 'neutral', target: 'es2022', plugins: [constants] });
run('test/bench/bench.ts', ...process.argv.slice(2));
