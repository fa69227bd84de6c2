/**
 * Rows that need a real window: what a reader waits for, and what the extension takes of the editor's time. They are measured on what is packed
 * and built, from outside. `node test/bench/window/rows.ts` prints them alone; where there is no window, they say so.
 */
import { build } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../../../tools/lib/browser.mjs';
import { projectNode, toolEnvironment } from '../../../tools/lib/environment.mjs';
import { out, root } from '../../../tools/lib/paths.mjs';
import { run, say } from '../../../tools/lib/run.mjs';
import { embeddedVSCode } from '../../../tools/lib/vscode.mjs';
import { temporaryWorkspace } from '../../../tools/lib/workspace.mjs';
import { ordinary } from '../inputs.ts';
import { median, table } from '../measure.ts';
import { FILES, MARK, type Busy } from './busy.ts';
import type { Opening, Openings } from './opening.ts';

type Row = readonly [name: string, figure: string];

const OPENING = { cold: 'first marks after a seed opens in a new window', warm: 'first marks after a second seed opens', activation: 'activation as the editor counts it' } as const;
const typing = (title: string): string => `host busy while typing ten keys a second, ${title}`;
const NAMES = [...Object.values(OPENING), ...Object.values(FILES).map(({ title }) => typing(title))];

/** The middle one of all windows and the best, since what else runs only adds; and the middle one of the bare extension. */
function milliseconds({ own, bare }: Openings, key: keyof Opening): string {
  if (own.length === 0) return 'not measured';
  const times = own.map((one) => one[key]);
  return `${median(times).toFixed(0)} ms, best ${Math.min(...times).toFixed(0)}${bare.length > 0 ? `, bare ${median(bare.map((one) => one[key])).toFixed(0)}` : ''}`;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

export async function windowRows(): Promise<readonly Row[]> {
  try {
    await embeddedVSCode();
    await ensureBrowser();
  } catch (reason) {
    say(String(reason));
    return NAMES.map((name) => [name, 'no window here']);
  }
  const opened = await measureOpening(), typed = await measureTyping();
  return [
    ...(Object.keys(OPENING) as (keyof Opening)[]).map((key): Row => [OPENING[key], milliseconds(opened, key)]),
    ...Object.entries(FILES).map(([file, { title }]): Row => {
      const busy = typed.find((one) => one.file === file);
      if (!busy) return [typing(title), 'not measured'];
      const reading = median(busy.reading), idle = median(busy.idle);
      return [typing(title), `${percent(reading - idle)} (${percent(reading)} - ${percent(idle)})`];
    }),
  ];
}

/** Windows that are opened one after the other. */
async function measureOpening(): Promise<Openings> {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-bench-')), file = join(folder, 'opening.json');
  try {
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const { output } = await run(projectNode, [vitest, 'run', '--config', join(import.meta.dirname, 'vitest.config.ts')], { env: { ...toolEnvironment(), NO_COLOR: '1', SAYSO_MEASURED: file } });
    const taken = parse<Openings>(() => readFileSync(file, 'utf8')) ?? { own: [], bare: [] };
    if (taken.own.length === 0) say(output);
    return taken;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One window, in whose host the keys are typed. */
async function measureTyping(): Promise<readonly Busy[]> {
  const module = join(out, 'bench', 'typing.cjs');
  await build({ absWorkingDir: root, entryPoints: ['test/bench/window/typing.ts'], outfile: module, bundle: true, format: 'cjs', platform: 'node', target: 'es2022', external: ['vscode'] });
  const { folder, remove } = temporaryWorkspace({
    files: { ...Object.fromEntries(Object.entries(FILES).map(([file, { length }]) => [file, ordinary(length)])), '.vscode/settings.json': JSON.stringify({ 'files.autoSave': 'off' }) },
  });
  try {
    const { output } = await run(projectNode, [join(root, 'tools', 'embedded', 'code.mjs'), folder, `--extensionDevelopmentPath=${root}`, `--extensionTestsPath=${module}`], { env: toolEnvironment() });
    const lines = output.split('\n').filter((line) => line.includes(MARK)).map((line) => line.slice(line.indexOf(MARK) + MARK.length));
    const taken = lines.map((line) => parse<Busy>(() => line)).filter((busy) => busy !== undefined);
    if (taken.length < Object.keys(FILES).length) say(output);
    return taken;
  } finally {
    remove();
  }
}

function parse<Value>(text: () => string): Value | undefined {
  try {
    return JSON.parse(text()) as Value;
  } catch {
    return undefined;
  }
}

if (import.meta.main) console.log(table([['case', 'figure'], ...(await windowRows())]));
