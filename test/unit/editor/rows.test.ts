/** The rows of a tree: when they are asked for, what is told of them, and which stay the same. No editor is needed for that. */
import type { TextDocument } from 'vscode';
import { describe, expect, it } from 'vitest';
import { withChildren } from '../../../src/features/rows.ts';
import { Rows } from '../../../src/editor/views/rows.ts';
import type { Answer, Node } from '../../../src/editor/views/rows.ts';

interface Row {
  readonly id: string;
  readonly label: string;
  readonly children?: readonly Row[];
}

const document = {} as TextDocument;
const made: string[] = [];
const row = (id: string, label: string, ...children: readonly Row[]): Row => withChildren({ id, label }, () => {
  made.push(id);
  return children;
});

/** A tree, what it was told, and its question, to be answered by hand. */
function tree() {
  const told: (string | undefined)[] = [], beside: string[] = [], questions: ((answer: Answer<Row>) => void)[] = [];
  const rows = new Rows<Row>(() => new Promise((resolve) => { questions.push(resolve); }), () => ({}), (item) => Promise.resolve(item));
  rows.onDidChangeTreeData((node) => told.push(node?.row.id));
  const answer = async (name: string, ...tops: readonly Row[]): Promise<void> => {
    questions.shift()!({ tops: tops.map((row) => ({ document, row })), tell: () => beside.push(name) });
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  };
  return { rows, told, beside, questions, answer };
}

const ids = (nodes: readonly Node<Row>[]): string[] => nodes.map(({ row }) => row.id);

describe('the rows of a tree', () => {
  it('are waited for: the first question is not answered with none', async () => {
    const { rows, answer, beside } = tree();
    let given: readonly Node<Row>[] | null = null;
    const asking = rows.getChildren().then((nodes) => { given = nodes; });
    await Promise.resolve();
    expect(given).toBeNull();
    await answer('one', row('a', 'A'), row('b', 'B'));
    await asking;
    expect(ids(given!)).toEqual(['a', 'b']);
    expect(beside).toEqual(['one']);
  });

  it('are not asked for before the tree asks, nor made before somebody looks', async () => {
    const { rows, answer, questions } = tree();
    rows.forget();
    await rows.refresh();
    expect(questions).toHaveLength(0);
    made.length = 0;
    const asking = rows.getChildren();
    await answer('one', row('a', 'A', row('a1', 'A1', row('a11', 'A11'))));
    const [a] = await asking;
    expect(made).toEqual([]);
    expect(ids(await rows.getChildren(a))).toEqual(['a1']);
    expect(made).toEqual(['a']);
  });

  it('stay the same objects, and only what shows something else is told', async () => {
    const { rows, told, answer } = tree();
    const asking = rows.getChildren();
    await answer('one', row('a', 'A', row('a1', 'A1')), row('b', 'B', row('b1', 'B1')));
    const [a, b] = await asking, [a1] = await rows.getChildren(a);
    const again = async (...tops: readonly Row[]): Promise<void> => {
      rows.forget();
      const refreshing = rows.refresh();
      await answer('again', ...tops);
      await refreshing;
    };
    await again(row('a', 'A', row('a1', 'A1')), row('b', 'B', row('b1', 'other, but nobody looked')));
    expect(told).toEqual([]);
    await again(row('a', 'A', row('a1', 'changed')), row('b', 'B'));
    expect(told).toEqual(['a']);
    expect(rows.tops).toEqual([a, b]);
    expect((await rows.getChildren(a))[0]).toBe(a1);
    expect(a1!.row.label).toBe('changed');
    await again(row('b', 'B'), row('a', 'A', row('a1', 'changed')));
    expect(told).toEqual(['a', undefined]);
    expect(rows.tops).toEqual([b, a]);
  });

  it('an answer that comes too late is neither shown nor told', async () => {
    const { rows, beside, answer, questions } = tree();
    const first = rows.getChildren();
    rows.forget();
    const second = rows.refresh();
    const late = questions.shift()!;
    await answer('new', row('new', 'New'));
    late({ tops: [{ document, row: row('old', 'Old') }], tell: () => beside.push('old') });
    await Promise.all([first, second]);
    expect(ids(rows.tops)).toEqual(['new']);
    expect(new Set(beside)).toEqual(new Set(['new']));
  });

  it('are found on a way down', async () => {
    const { rows, answer } = tree();
    const asking = rows.getChildren();
    await answer('one', row('a', 'A', row('x', 'X'), row('a1', 'A1', row('a11', 'A11'))));
    const [a] = await asking;
    expect(rows.find(a!, ({ id }) => id.startsWith('a')).row.id).toBe('a11');
    expect(rows.find(a!, ({ id }) => id === 'y')).toBe(a);
    expect(rows.getParent(rows.find(a!, ({ id }) => id === 'a1'))).toBe(a);
  });
});
