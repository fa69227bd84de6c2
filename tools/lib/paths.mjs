// Where things lie: the checkout, and the cache folder that all checkouts of one user share.
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const out = join(root, 'out');

/** The cache folder: it may be deleted at any time, and is filled again when it is needed. */
export const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'sayso');
