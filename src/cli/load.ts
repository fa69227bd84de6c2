/**
 * Loads the reader. In a build it is a script of its own, a function of ASCII letters alone, kept with all that an earlier run compiled of it: Node's compile cache
 * holds only what is compiled as a file loads, not the thousand functions that are compiled as they are first called.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import * as module from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import type * as Reader from './reader.ts';

export interface Loaded {
  readonly reader: typeof Reader;
  /** Keeps what was compiled so far, if nothing was kept before. To be called when all is done. Never throws. */
  readonly keep: () => void;
}

/**
 * Loads the reader; from its source where this is no build.
 *
 * @param run what it is for. A run over one short file is over before optimised code is ready, and making it, beside the run, takes as much of the
 * processors as the run itself: so none is made. Of one long file nearly all stays that is read: the engine is kept from making ever more room for what is young
 */
export async function loadReader(run: 'short' | 'long' | 'ordinary' = 'ordinary'): Promise<Loaded> {
  if (import.meta.filename.endsWith('.ts')) return { reader: await import('./reader.ts'), keep: () => undefined };
  const file = path.join(import.meta.dirname, 'cli-reader.cjs');
  const kept = keptFile(file);
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData: kept === null ? undefined : bytesOf(kept) });
  const made = { exports: {} as typeof Reader };
  const short = run === 'short';
  if (short) optimise(false);
  if (run === 'long' && mayBeSet()) setFlagsFromString('--semi-space-growth-factor=1');
  (script.runInThisContext() as (exports: object, require: NodeJS.Require, module: object, folder: string) => void)(made.exports, module.createRequire(file), made, path.dirname(file));
  return {
    reader: made.exports,
    keep() {
      if (short) optimise(true); // what is compiled is only found again under the settings that it was kept under: nothing of a long run is
      if (kept === null || script.cachedDataRejected === false || run === 'long') return;
      try {
        const whole = `${kept}.${process.pid}`;
        mkdirSync(path.dirname(kept), { recursive: true });
        writeFileSync(whole, script.createCachedData(), { mode: 0o600 });
        renameSync(whole, kept); // another run may be reading it
        forgetOthers(kept);
      } catch {
        // Then the next run compiles as this one did.
      }
    },
  };
}

/**
 * Tells the engine to make no optimised code, and to compile a pattern once, not a second time once it is used again; or to do so again. Node from 24 on
 * has all of these compilers; where it was started with settings of its own, it is left as it is.
 */
function optimise(on: boolean): void {
  if (!mayBeSet()) return;
  for (const compiler of ['opt', 'maglev', 'regexp-tier-up']) setFlagsFromString(`--${on ? '' : 'no-'}${compiler}`);
}

const mayBeSet = (): boolean => process.execArgv.length === 0 && Number.parseInt(process.versions.node, 10) >= 24;

/** Where what was compiled is kept: beside Node's own, by the size and age of the file; `null` where Node keeps nothing (before 22.1, or where it is told not to). */
function keptFile(file: string): string | null {
  const folder = module.getCompileCacheDir?.();
  if (folder === undefined) return null;
  const { size, mtimeMs } = statSync(file);
  return path.join(folder, `sayso-${size}-${Math.floor(mtimeMs)}`);
}

/** Kept of other builds: some of them, for more than one may be in use. */
const OTHERS = 3;

function forgetOthers(kept: string): void {
  const folder = path.dirname(kept);
  const others = readdirSync(folder).filter((name) => /^sayso-\d+-\d+(?:\.\d+)?$/.test(name) && name !== path.basename(kept)).map((name) => path.join(folder, name));
  const byAge = others.map((file) => ({ file, made: statSync(file).mtimeMs })).sort((a, b) => b.made - a.made);
  for (const { file } of byAge.slice(OTHERS)) rmSync(file, { force: true });
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
