/**
 * Runs in Node's extension host of a real window, as a module of tests: types into documents through the editor, ten keys a second,
 * and prints what share of that time the host's event loop was busy, with the extension reading and with it told not to.
 */
import { performance } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { eventually } from '../../host/support/eventually.ts';
import { symbols } from '../../host/support/faces.ts';
import { configure, extension, folder, show } from '../../host/support/workspace.ts';
import { FILES, MARK, type Busy } from './busy.ts';

const KEY = 100, SECONDS = 5, TURNS = 5;
/** Milliseconds that the host is left alone before each turn: what was begun ends. */
const QUIET = 3000;
const WORDS = 'the mayor said on Tuesday that it was late. ';

const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/** The share of a stretch of typing, in 0 to 1, in which the host's event loop was at work. */
async function busyWhileTyping(): Promise<number> {
  const before = performance.eventLoopUtilization(), start = performance.now(), keys = (SECONDS * 1000) / KEY;
  for (let key = 0; key < keys; key++) {
    void vscode.commands.executeCommand('type', { text: WORDS[key % WORDS.length] });
    await pause(Math.max(0, start + (key + 1) * KEY - performance.now()));
  }
  return performance.eventLoopUtilization(before).utilization;
}

async function measure(file: string): Promise<Busy> {
  const editor = await show(vscode.Uri.joinPath(folder(), file)), { document } = editor;
  await extension();
  const end = document.lineAt(document.positionAt(document.getText().length / 2).line).range.end;
  editor.selection = new vscode.Selection(end, end);
  const busy: Record<'always' | 'never', number[]> = { always: [], never: [] };
  for (let turn = 0; turn < TURNS; turn++) for (const enabled of ['never', 'always'] as const) {
    await configure('sayso.enabled', enabled);
    await eventually(`symbols, or none: ${enabled}`, async () => (await symbols(document.uri)).length > 0 === (enabled === 'always'), 60_000);
    await pause(QUIET);
    busy[enabled].push(await busyWhileTyping());
    console.log(`${enabled} ${file}`); // a window that says nothing for long is taken for stuck
  }
  return { file, reading: busy.always, idle: busy.never };
}

export async function run(): Promise<void> {
  for (const file of Object.keys(FILES)) console.log(`${MARK}${JSON.stringify(await measure(file))}`);
}
