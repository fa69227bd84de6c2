/**
 * Starts the command line. Its code is compiled once and kept (Node's compile cache): most of a short run was compiling. So this
 * file holds nothing else, and what is loaded after it in a build is a script, which Node finds and loads sooner than a module.
 */
import * as module from 'node:module';
import type * as Run from './run.ts';

const { HOME: home, NODE_COMPILE_CACHE: set, XDG_CACHE_HOME: caches } = process.env;
/**
 * What is found there is run as it stands, so it is a place of the user's own. Node's would be the folder for temporary files: on Windows that is the
 * user's own too; elsewhere others may have put something there.
 */
const folder = set || process.platform === 'win32' ? undefined : caches?.startsWith('/') ? `${caches}/sayso/compiled` : home ? `${home}/.cache/sayso/compiled` : null;
if (folder !== null) module.enableCompileCache?.(folder); // from Node 22.1 on
const { run } = import.meta.filename.endsWith('.ts') ? await import('./run.ts') : module.createRequire(import.meta.url)('./cli-run.cjs') as typeof Run;
await run(process.argv.slice(2));
