/**
 * Starts the command line. Its code is compiled once and kept (Node's compile cache): most of a short run was compiling. So this
 * file holds nothing else, and the rest is loaded after it.
 */
import * as module from 'node:module';

module.enableCompileCache?.(); // from Node 22.1 on
const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2));
