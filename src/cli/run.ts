/** `sayso read [--format jsonl|json|text] [--threads N] PATH…`: the command line over the same doors as the editor. */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { legible } from '../export/legible.ts';
import { listFiles } from './files.ts';
import type { Found } from './files.ts';
import { end, print } from './print.ts';
import type { Answer, Format, Job } from './reader.ts';
import { settledFolders } from './settled.ts';

const USAGE = `Usage: sayso read [--format jsonl|json|text] [--threads N] PATH...
       sayso --version

Reads news texts and prints what they say: entries and their times, days, zones, statements and speakers.
A folder stands for its .txt and .md files, - for what is piped in. Formats: jsonl (one object a line, the default), json (one array), text (a fact a line).
Many files are read on all processors, or on as many threads as are allowed; what is printed is the same.
`;

const FORMATS: readonly Format[] = ['jsonl', 'json', 'text'];

/** From so many files on threads are worth their start. */
const MANY = 16;

/** Bytes of a file that is read before the engine could have made faster code for it. */
const SHORT = 40_000;

/** Bytes of a file from which memory counts: the engine's young generation would be a tenth of what the run takes. */
const LONG = 4_000_000;

/** Does what is asked and ends the program. Exit status: 0 when every file was read, 1 when one could not be, 2 when the call itself is wrong. */
export async function run(argv: readonly string[]): Promise<void> {
  end(await answerCall(argv));
}

async function answerCall(argv: readonly string[]): Promise<number> {
  if (argv[0] === 'read' && argv.length > 1 && !argv.some((word) => word.startsWith('-') && word !== '-')) return readAll(argv.slice(1), 'jsonl', null); // no options to be told from paths
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], allowPositionals: true, options: { format: { type: 'string', default: 'jsonl' }, threads: { type: 'string' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' } } });
  } catch (error) {
    return misused(error instanceof Error ? error.message : String(error));
  }
  const { positionals, values } = parsed;
  const [command, ...paths] = positionals;
  if (values.help === true) {
    await print(USAGE);
    return 0;
  }
  if (values.version === true) {
    const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
    await print(`sayso ${manifest.version}\n`);
    return 0;
  }
  const format = FORMATS.find((name) => name === values.format);
  if (command !== 'read') return misused(command === undefined ? 'no command was given.' : `there is no command "${command}".`);
  if (format === undefined) return misused(`there is no format "${String(values.format)}"; there are ${FORMATS.join(', ')}.`);
  if (paths.length === 0) return misused('no file or folder was given.');
  const threads = values.threads === undefined ? null : /^\d{1,3}$/.test(values.threads) ? Number(values.threads) : 0;
  if (threads === 0) return misused(`--threads takes a number from 1 on, not "${String(values.threads)}".`);
  return readAll(paths, format, threads);
}

/** On as many threads, or on all processors. */
async function readAll(paths: readonly string[], format: Format, allowed: number | null): Promise<number> {
  let status = 0, progress = false, printed = 0;
  const complain = (line: string): void => {
    status = 1;
    clearProgress();
    process.stderr.write(`sayso: ${legible(line)}\n`);
  };
  const { files, problems } = listFiles(paths);
  for (const problem of problems) complain(problem);
  const settled = settledFolders(complain); // a malformed .sayso.json is told of, but every document is still read
  progress = files.length > 1 && process.stderr.isTTY;
  const jobOf = (index: number): Job => ({ file: files[index]!.file, format, settled: settled.of(files[index]!) });

  if (format === 'json') await print('[');
  const threads = files.length < MANY ? 1 : allowed ?? (await import('node:os')).availableParallelism();
  if (threads > 1) {
    const { readOnThreads } = await import('./pool.ts');
    await readOnThreads(files.length, jobOf, take, Math.min(threads, files.length));
  } else {
    const { loadReader } = await import('./load.ts');
    const { reader, keep } = await loadReader(runOf(files));
    for (let index = 0; index < files.length; index++) await take(index, reader.answer(jobOf(index)));
    keep();
  }
  if (format === 'json') await print('\n]\n');
  clearProgress();
  return status;

  async function take(index: number, answer: Answer): Promise<void> {
    if (progress && index % 50 === 0) process.stderr.write(`\r${index} of ${files.length} read`);
    if ('problem' in answer) return complain(answer.problem);
    const between = format === 'json' ? (printed > 0 ? ',\n' : '\n') : format === 'text' && printed > 0 ? '\n' : '';
    if (between !== '') await print(between);
    for (const piece of answer.pieces) await print(piece);
    printed++;
  }

  function clearProgress(): void {
    if (progress) process.stderr.write('\r\u001b[K');
  }
}

/** One file tells by its size what kind of run it is. */
function runOf(files: readonly Found[]): 'short' | 'long' | 'ordinary' {
  if (files.length !== 1) return 'ordinary';
  const size = statSync(files[0]!.file, { throwIfNoEntry: false })?.size ?? 0;
  return size < SHORT ? 'short' : size > LONG ? 'long' : 'ordinary';
}

function misused(why: string): number {
  process.stderr.write(`sayso: ${why}\n${USAGE}`);
  return 2;
}
