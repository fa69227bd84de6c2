/**
 * Starts the command line. Its code is compiled once and kept (Node's compile cache): most of a short run was compiling. So this
 * file holds nothing else, and what is loaded after it in a build is a script, which Node finds and loads sooner than a module.
 */
import * as module from 'node:module';
import type * as Run from './run.ts';

module.enableCompileCache?.(); // from Node 22.1 on
const { run } = import.meta.filename.endsWith('.ts') ? await import('./run.ts') : module.createRequire(import.meta.url)('./cli-run.cjs') as typeof Run;
await run(process.argv.slice(2));
