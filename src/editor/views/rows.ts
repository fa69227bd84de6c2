/**
 * The rows of a tree as the editor asks for them. A row is one object as long as it is the same thing, so the tree keeps its
 * place; it is made when somebody looks at it. The first question waits for the rows: no tree stands empty while it loads.
 * Of the editor only types are needed here, so that tests can do without it.
 */
import type * as vscode from 'vscode';

interface TreeRow {
  readonly id: string;
  readonly children?: readonly TreeRow[];
}

/** A row in the tree; what it shows changes, itself it stays. */
export class Node<Row extends TreeRow> {
  readonly document: vscode.TextDocument;
  readonly parent: Node<Row> | null;
  row: Row;
  /** Those that were asked for; `null` as long as nobody did. */
  loaded: readonly Node<Row>[] | null = null;

  constructor(document: vscode.TextDocument, parent: Node<Row> | null, row: Row) {
    this.document = document;
    this.parent = parent;
    this.row = row;
  }
}

/** A first row, and the document it is of. */
export interface Top<Row> {
  readonly document: vscode.TextDocument;
  readonly row: Row;
}

/** What is to be shown. */
export interface Answer<Row> {
  readonly tops: readonly Top<Row>[];
  /** Called when the tree has been told of these rows: tells what stands beside them. An answer that came too late is never told. */
  readonly tell: () => void;
}

export class Rows<Row extends TreeRow> implements vscode.TreeDataProvider<Node<Row>>, vscode.Disposable {
  private readonly listeners = new Set<(changed: Node<Row> | undefined) => unknown>();
  private roots: readonly Node<Row>[] = [];
  private asked = 0;
  private answered = -1;
  private wanted = false;
  private tell: () => void = () => undefined;
  private readonly ask: () => Promise<Answer<Row>>;
  private readonly itemOf: (node: Node<Row>) => vscode.TreeItem;
  private readonly resolve: (item: vscode.TreeItem, node: Node<Row>) => Promise<vscode.TreeItem>;

  /**
   * @param ask for what is to be shown now; it is asked again where that has changed meanwhile
   * @param resolve adds what is only needed when the pointer rests on a row
   */
  constructor(ask: () => Promise<Answer<Row>>, itemOf: (node: Node<Row>) => vscode.TreeItem, resolve: (item: vscode.TreeItem, node: Node<Row>) => Promise<vscode.TreeItem>) {
    this.ask = ask;
    this.itemOf = itemOf;
    this.resolve = resolve;
  }

  readonly onDidChangeTreeData = (listener: (changed: Node<Row> | undefined) => unknown): vscode.Disposable => {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  };

  private fire(changed: Node<Row> | undefined): void {
    for (const listener of this.listeners) listener(changed);
  }

  /** The first rows as they stand. */
  get tops(): readonly Node<Row>[] {
    return this.roots;
  }

  /** What is shown may be out of date. */
  forget(): void {
    this.asked++;
  }

  /** Brings the rows up to date and tells the tree where they are others. A tree that has not asked yet will ask by itself. */
  async refresh(): Promise<void> {
    if (!this.wanted) return;
    const changed = await this.load();
    if (changed === 'all') this.fire(undefined);
    else for (const node of changed) this.fire(node);
    this.tell();
  }

  /** @returns the first rows that show something else than before, or all where there are others */
  private async load(): Promise<'all' | readonly Node<Row>[]> {
    let changed: 'all' | readonly Node<Row>[] = [];
    while (this.answered !== this.asked) {
      const turn = this.asked, { tops, tell } = await this.ask();
      if (turn !== this.asked) continue; // something has changed meanwhile
      this.answered = turn;
      this.tell = tell;
      const before = this.roots, different: Node<Row>[] = [];
      this.roots = merged(before, tops, null, different);
      changed = before.length !== this.roots.length || this.roots.some((node, at) => node !== before[at]) ? 'all' : different;
    }
    return changed;
  }

  async getChildren(node?: Node<Row>): Promise<Node<Row>[]> {
    if (node !== undefined) return [...childrenOf(node)];
    this.wanted = true;
    await this.load();
    this.tell();
    return [...this.roots];
  }

  /** The row that one comes to through those that are wanted, each below the one before; the last that is there. */
  find(from: Node<Row>, wanted: (row: Row) => boolean): Node<Row> {
    let node = from;
    for (let next: Node<Row> | undefined = node; next; next = childrenOf(node).find(({ row }) => wanted(row))) node = next;
    return node;
  }

  getParent(node: Node<Row>): Node<Row> | null {
    return node.parent;
  }

  getTreeItem(node: Node<Row>): vscode.TreeItem {
    return this.itemOf(node);
  }

  resolveTreeItem(item: vscode.TreeItem, node: Node<Row>): Promise<vscode.TreeItem> {
    return this.resolve(item, node);
  }

  dispose(): void {
    this.listeners.clear();
  }
}

function childrenOf<Row extends TreeRow>(node: Node<Row>): readonly Node<Row>[] {
  const rows = (node.row.children ?? []) as readonly Row[];
  return (node.loaded ??= rows.map((row) => new Node(node.document, node, row)));
}

/**
 * The nodes for rows that have come in the place of others.
 *
 * @param different takes up those that were there and show something else, themselves or below
 */
function merged<Row extends TreeRow>(before: readonly Node<Row>[], now: readonly Top<Row>[], parent: Node<Row> | null, different: Node<Row>[]): Node<Row>[] {
  const old = new Map(before.map((node) => [node.row.id, node]));
  return now.map(({ document, row }) => {
    const node = old.get(row.id);
    if (!node || node.document !== document || node.parent !== parent) return new Node(document, parent, row);
    if (renew(node, row)) different.push(node);
    return node;
  });
}

/** @returns whether it, or what was asked for below it, shows something else */
function renew<Row extends TreeRow>(node: Node<Row>, row: Row): boolean {
  let changed = JSON.stringify(node.row) !== JSON.stringify(row);
  node.row = row;
  const { loaded } = node;
  if (loaded === null) return changed;
  const different: Node<Row>[] = [];
  const now = merged(loaded, ((row.children ?? []) as readonly Row[]).map((child) => ({ document: node.document, row: child })), node, different);
  changed ||= different.length > 0 || now.length !== loaded.length || now.some((child, at) => child !== loaded[at]);
  node.loaded = now;
  return changed;
}
