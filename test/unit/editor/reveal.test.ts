// The light at a place that one went to goes out again, wherever one goes next.
import type { TextDocument, TextEditor } from 'vscode';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Log } from '../../../src/editor/log.ts';
import { registerReveal } from '../../../src/editor/reveal.ts';

const window = vi.hoisted(() => ({ editors: [] as object[], run: async (..._values: unknown[]): Promise<void> => undefined, errors: [] as string[] }));

vi.mock('vscode', () => {
  class Place {
    readonly values: unknown[];
    constructor(...values: unknown[]) {
      this.values = values;
    }
  }
  const documents = () => (window.editors as TextEditor[]).map(({ document }) => document);
  return {
    Range: Place, Selection: Place, ThemeColor: Place, DecorationRangeBehavior: {}, TextEditorRevealType: {}, TabInputText: Place,
    Disposable: { from: (...all: { dispose(): void }[]) => ({ dispose: () => all.forEach((one) => one.dispose()) }) },
    commands: { registerCommand: (_name: string, run: typeof window.run) => { window.run = run; return { dispose: () => undefined }; } },
    window: {
      createTextEditorDecorationType: () => ({ dispose: () => undefined }),
      get visibleTextEditors() { return window.editors; },
      tabGroups: { all: [] },
      showTextDocument: async (document: TextDocument) => (window.editors as TextEditor[]).find((editor) => editor.document === document),
    },
    workspace: { get textDocuments() { return documents(); } },
  };
});

/** An editor that holds a document of one line, and has so many lines lit. */
class Page {
  lit = 0;
  readonly viewColumn: number;
  readonly document: object;
  constructor(name: string, viewColumn: number) {
    this.viewColumn = viewColumn;
    this.document = { uri: { toString: () => name }, positionAt: (offset: number) => offset, isClosed: false };
  }
  revealRange(): void {}
  setDecorations(_type: object, ranges: readonly object[]): void {
    this.lit = ranges.length;
  }
}

let left: Page, right: Page;

beforeEach(() => {
  vi.useFakeTimers();
  window.errors = [];
  window.editors = [(left = new Page('left', 1)), (right = new Page('right', 2))];
});
afterEach(() => vi.useRealTimers());

test('two places in two editors, one right after the other', async () => {
  const registered = registerReveal({ error: (what: string, reason: unknown) => window.errors.push(`${what}: ${String(reason)}`) } as unknown as Log);
  await window.run('left', 0, 4);
  expect([left.lit, right.lit]).toEqual([1, 0]);
  await window.run('right', 2, 6);
  expect([left.lit, right.lit]).toEqual([0, 1]);
  await vi.runAllTimersAsync();
  expect([left.lit, right.lit]).toEqual([0, 0]);
  for (const wrong of [['left', -1, 2], ['left', 0.5, 2], ['left', 0, '2'], ['nowhere', 0, 2], [7, 0, 2], []]) await window.run(...wrong);
  expect([left.lit, right.lit, vi.getTimerCount()]).toEqual([0, 0, 0]);
  expect(window.errors).toEqual([]);
  registered.dispose();
});
