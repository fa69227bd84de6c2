// The start goes in two turns of the host. The editor is one that answers with itself, whatever is called or made, and writes down what that was.
import type { ExtensionContext } from 'vscode';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const { calls, editor } = vi.hoisted(() => {
  const calls: string[] = [];
  const named = (name: string): object => {
    const own = new Map<PropertyKey, unknown>();
    const call = (): object => {
      calls.push(name);
      return named(`${name}()`);
    };
    return new Proxy(function () {}, { // no arrow: classes extend it
      get: (_, key) => {
        if (key === 'then') return undefined;
        if (key === Symbol.toPrimitive) return () => 0;
        if (key === Symbol.iterator) return [][Symbol.iterator];
        if (key === 'length') return 0;
        if (!own.has(key)) own.set(key, named(`${name}.${String(key)}`));
        return own.get(key);
      },
      set: () => true,
      has: () => true,
      apply: call,
      construct: (_, __, made) => {
        calls.push(`new ${name}`);
        return Object.setPrototypeOf(named(name), made.prototype as object | null) as object;
      },
    });
  };
  // A module has to be an object.
  const whole = named('vscode');
  return { calls, editor: new Proxy({}, { get: (_, key) => Reflect.get(whole, key) as unknown, has: (_, key) => key !== 'then' }) };
});

vi.mock('vscode', () => editor);
vi.mock('../../../src/editor/reader/threads.ts', async () => {
  const { Host } = await import('../reader/host.ts');
  return { readersOf: () => ({ worker: new Host().start, lastResort: new Host().start }) };
});

// By a name that is no literal: its types are those of an extension's host, not of the tests.
const extension: string = '../../../src/extension.ts';
const { activate } = await import(extension) as { activate(context: ExtensionContext): Promise<void> };

/** What makes the extension known to the editor: providers, commands, views, listeners. */
const registered = (): string[] => calls.filter((name) => /\.(register|create|onDid|onWill)\w+$/.test(name)).map((name) => name.slice(name.lastIndexOf('.') + 1));
const context = (): ExtensionContext => ({ extensionUri: {}, globalStorageUri: {}, subscriptions: [], workspaceState: { get: () => undefined, update: () => Promise.resolve() } }) as unknown as ExtensionContext;

describe('the extension starts', () => {
  beforeEach(() => void calls.splice(0));

  test('with its marks, and with its other faces a turn later', async () => {
    const start = activate(context());
    expect(registered()).toContain('createTextEditorDecorationType');
    expect(registered()).not.toContain('registerHoverProvider');
    await start;
    expect(registered()).toEqual(expect.arrayContaining(['registerHoverProvider', 'registerDefinitionProvider', 'registerCommand', 'createTreeView', 'createDiagnosticCollection']));
  });
});
