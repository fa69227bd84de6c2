/**
 * The table of speed and size. `npm run bench` builds what is shipped and runs this; `--short` leaves out what takes long.
 * Speed is by the work of the reading thread, so that what else runs hardly shows; the start of programs is by the clock, the best of many.
 * Figures are of this machine; ratios and exponents hold.
 */
import { spawnSync } from 'node:child_process';
import { linkSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePackage, packageName } from '../../tools/lib/package.mjs';
import type * as Answers from './answers.ts';
import { afterKey, answers } from './editing.ts';
import { readFresh } from './fresh.ts';
import { entries, hostile, ordinary, seeds, speakers } from './inputs.ts';
import { exponent, inTurns, shortest, table, time } from './measure.ts';
import { bareScan, peers } from './peers.ts';

const short = process.argv.includes('--short');
const [load = 0] = loadavg(); // what is measured by the clock is worth little on a busy machine
const root = new URL('../../', import.meta.url);
const built = new URL('out/bench/read.mjs', root);
const doors = (await import(built.href)) as typeof Answers;
const { read } = doors;

const speed = (length: number, ms: number): string => (ms > 0 ? `${(length / 1000 / ms).toFixed(ms > length / 1000 ? 2 : 1)} MB/s` : 'too fast to tell');
const times = (ratio: number): string => `${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(ratio < 0.1 ? 3 : 2)} ×`;
const rows: string[][] = [['case', 'figure', 'to the bare scan', ...Object.keys(peers).map((peer) => `to ${peer}`), 'growth']];
const add = (name: string, figure: string, more: readonly string[] = [], growth = ''): void => {
  rows.push([name, figure, ...rows[0]!.slice(2, -1).map((_, i) => more[i] ?? ''), growth]);
};

// --- the reading, warm, beside its peers

// Until the engine has compiled what it will: seconds of the thread's own work, however busy the machine is.
for (let worked = 0; worked < (short ? 2000 : 8000);) worked += time(() => seeds.forEach((seed) => read(seed)));

/** Characters that each reads at one go: a system may count a thread's work in ticks of four milliseconds. */
const AT_ONE_GO = { read: 4_000_000, bare: 40_000_000, peer: 400_000 };

function beside(name: string, text: string, rounds: number): void {
  const tools = Object.values(peers), often = (characters: number): number => Math.ceil(characters / text.length);
  const runs: (readonly [run: (text: string) => unknown, often: number])[] = [[read, often(AT_ONE_GO.read)], [bareScan, often(AT_ONE_GO.bare)], ...tools.map((peer) => [peer, often(AT_ONE_GO.peer)] as const)];
  const taken = inTurns(runs.map(([run, count]) => () => {
    for (let i = 0; i < count; i++) run(text);
  }), rounds).map((ms, i) => ms / runs[i]![1]);
  const [own = 0, ...others] = taken;
  add(name, speed(text.length, own), others.map((other) => times(other / own)));
}

const kilobytes = (length: number): string => (length >= 1e6 ? `${length / 1e6} MB` : `${Math.round(length / 1000)} KB`);
beside(`a seed, ${kilobytes(seeds[0]!.length)}`, seeds[0]!, short ? 3 : 7);
beside('seeds, 100 KB', ordinary(100_000), short ? 3 : 5);

const sizes = short ? [250_000, 1_000_000] : [16_000, 250_000, 1_000_000, 4_000_000];
const taken = sizes.map((size) => {
  const text = ordinary(size), again = Math.ceil(250_000 / size); // work is counted too coarsely for one short reading
  return shortest(() => { for (let i = 0; i < again; i++) read(text); }, size > 2e6 ? 3 : 5) / again;
});
sizes.forEach((size, i) => add(`seeds, ${kilobytes(size)}`, speed(size, taken[i]!), [], i === 0 ? '' : exponent(taken[i - 1]!, taken[i]!, size / sizes[i - 1]!).toFixed(2)));

// --- hostile inputs: how the time grows when the length doubles twice

/** Time for the text, and the exponent from a quarter of it. */
function grows(name: string, smaller: string, larger: string, runs: number): void {
  const few = shortest(() => read(smaller), runs + 2), many = shortest(() => read(larger), runs);
  add(name, speed(larger.length, many), [], many > 0 ? exponent(few, many, larger.length / smaller.length).toFixed(2) : '');
}

const LENGTH = short ? 128_000 : 512_000;
for (const [name, make] of Object.entries(hostile)) grows(`${name}, ${kilobytes(LENGTH)}`, make(LENGTH / 4), make(LENGTH), 2);
if (!short) {
  grows('one line of 4 MB', hostile['one line']!(1_000_000), hostile['one line']!(4_000_000), 1);
  grows('200,000 entries', entries(50_000), entries(200_000), 1);
  grows('100,000 speakers', speakers(25_000), speakers(100_000), 1);
}

// --- while someone types, and asks

const milliseconds = (ms: number): string => `${ms.toFixed(ms < 10 ? 2 : 0)} ms`;
add('a key in 16 KB, 99 of 100', milliseconds(afterKey(doors, ordinary(16_000), short ? 30 : 300)));
if (!short) add('a key in 1 MB, 99 of 100', milliseconds(afterKey(doors, ordinary(1_000_000), 20)));
const asked = read(ordinary(short ? 100_000 : 1_000_000));
for (const [name, ms] of Object.entries(answers(doors, asked, short ? 50 : 300))) add(`${name} in ${kilobytes(asked.text.length)}, 99 of 100`, milliseconds(ms));

// --- memory, in a process of its own

const MEGABYTES = short ? [2] : [10, 100];
const fresh = MEGABYTES.map((megabytes) => readFresh(built, megabytes));
MEGABYTES.forEach((megabytes, i) => {
  const own = fresh[i], smaller = fresh[i - 1];
  add(`seeds, ${megabytes} MB, in a new process`, own ? `${(own.ms / 1000).toFixed(1)} s, ${own.mb.toFixed(0)} MB` : 'ended before it was read', [],
    own && smaller ? exponent(smaller.ms, own.ms, megabytes / MEGABYTES[i - 1]!).toFixed(2) : '');
});

// --- cold start of the command line, against a program that does nothing

const file = (name: string): string => fileURLToPath(new URL(name, root));
const node = (...args: string[]): number => {
  const start = performance.now();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - start;
};
const seedFile = file('seeds/000_9304d129966e4ee1.txt');
const cold: [number[], number[]] = [[], []];
for (let i = 0; i <= (short ? 5 : 15); i++) {
  const empty = node('--input-type=module', '--eval', ''), own = node(file('dist/cli.js'), 'read', seedFile);
  if (i === 0) continue; // fills the compile cache
  cold[0].push(empty);
  cold[1].push(own);
}
const [empty, own] = [Math.min(...cold[0]), Math.min(...cold[1])]; // noise only ever adds
const started = Array.from({ length: short ? 5 : 15 }, () => Number(spawnSync(process.execPath, [file('test/bench/activation.ts'), file('dist/extension.cjs')], { encoding: 'utf8' }).stdout));
add('empty Node program', `${empty.toFixed(0)} ms`);
add('command line, a seed', `${own.toFixed(0)} ms, ${(own / empty).toFixed(1)} of empty`);

add('loading and starting the extension', `${Math.min(...started).toFixed(0)} ms`);

// --- many files, as many as there is time for

if (!short) {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-bench-')), text = ordinary(1_000_000);
  try {
    for (let i = 0; i < 10_000; i++) {
      const at = join(folder, `${String(i).padStart(5, '0')}.txt`);
      if (i < 60) writeFileSync(at, text.slice(i * 15_000, (i + 1) * 15_000));
      else linkSync(join(folder, `${String(i % 60).padStart(5, '0')}.txt`), at);
    }
    const start = performance.now();
    spawnSync(process.execPath, [file('dist/cli.js'), 'read', folder], { stdio: 'ignore' });
    add('command line, 10,000 files of 15 KB', `${((performance.now() - start) / 1000).toFixed(0)} s on ${cpus().length} processors`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// --- in a real window

if (!short) {
  const { windowRows } = await import('./window/rows.ts'); // late: what opens windows need not be there for all else
  for (const [name, figure] of await windowRows()) add(name, figure);
}

// --- bytes

for (const name of ['extension.cjs', 'reader.js', 'cue-grammar.js']) add(name, `${(statSync(file(`dist/${name}`)).size / 1000).toFixed(0)} KB`);
const packed = join(mkdtempSync(join(tmpdir(), 'sayso-bench-')), packageName());
await makePackage(packed);
add('package', `${(statSync(packed).size / 1000).toFixed(0)} KB`);
rmSync(dirname(packed), { recursive: true });

const [cpu] = cpus();
console.log(`Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown processor'}, load ${load.toFixed(1)} before and ${loadavg()[0]!.toFixed(1)} after\n`);
console.log(table(rows));
