/** `sayso read [--format jsonl|json|text] PATH…`: the command line over the same doors as the editor. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readingToJson } from '../export/json.ts';
import { readingToText } from '../export/text.ts';
import { read } from '../reading/read.ts';
import { decode } from './decode.ts';
import { explain, listFiles } from './files.ts';
import { settledFolders } from './settled.ts';

const USAGE = `Usage: sayso read [--format jsonl|json|text] PATH...

Reads news texts and prints what they say: entries and their times, days, zones, statements and speakers.
A folder stands for its .txt and .md files. Formats: jsonl (one object a line, the default), json (one array), text (a fact a line).
`;

const FORMATS = ['jsonl', 'json', 'text'] as const;
type Format = (typeof FORMATS)[number];

/** Exit status: 0 when every file was read, 1 when one could not be, 2 when the call itself is wrong. */
export async function run(argv: readonly string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], allowPositionals: true, options: { format: { type: 'string', default: 'jsonl' }, help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    return misused(error instanceof Error ? error.message : String(error));
  }
  const { positionals, values } = parsed;
  const [command, ...paths] = positionals;
  if (values.help === true) {
    await print(USAGE);
    return 0;
  }
  const format = FORMATS.find((name) => name === values.format);
  if (command !== 'read') return misused(command === undefined ? 'no command was given.' : `there is no command "${command}".`);
  if (format === undefined) return misused(`there is no format "${String(values.format)}"; there are ${FORMATS.join(', ')}.`);
  if (paths.length === 0) return misused('no file or folder was given.');
  return readAll(paths, format);
}

async function readAll(paths: readonly string[], format: Format): Promise<number> {
  let status = 0, progress = false;
  const complain = (line: string): void => {
    status = 1;
    clearProgress();
    process.stderr.write(`sayso: ${line}\n`);
  };
  const { files, problems } = await listFiles(paths);
  for (const problem of problems) complain(problem);
  const settled = settledFolders(complain); // a malformed .sayso.json is told of, but every document is still read
  progress = process.stderr.isTTY && files.length > 1;

  let printed = 0;
  if (format === 'json') await print('[');
  for (const [index, found] of files.entries()) {
    if (progress && index % 50 === 0) process.stderr.write(`\r${index} of ${files.length} read`);
    try {
      const text = decode(await readFile(found.file));
      if (text.includes('\0')) {
        complain(`${found.file}: it is no text.`);
        continue;
      }
      const reading = read(text, { settled: await settled.of(found) });
      if (format === 'text') await print(`${printed > 0 ? '\n' : ''}${readingToText(found.file, reading)}`);
      else await print(`${format === 'json' ? (printed > 0 ? ',\n' : '\n') : ''}${JSON.stringify(readingToJson(found.file, reading))}${format === 'jsonl' ? '\n' : ''}`);
      printed++;
    } catch (error) {
      complain(explain(found.file, error));
    }
  }
  if (format === 'json') await print('\n]\n');
  clearProgress();
  return status;

  function clearProgress(): void {
    if (progress) process.stderr.write('\r\u001b[K');
  }
}

function misused(why: string): number {
  process.stderr.write(`sayso: ${why}\n${USAGE}`);
  return 2;
}

/** Waits where the reader of our output is slower than we are. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

/** A reader that has had enough ends the program quietly. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // `sayso read … | head`
  throw error;
});
