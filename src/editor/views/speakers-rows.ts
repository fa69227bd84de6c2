/** Rows of the Speakers tree as the editor asks for them. A row is one object as long as it is the same thing, so the tree keeps its place. */
import * as vscode from 'vscode';
import { statementContent } from '../../features/say-hover.ts';
import { speakerRows } from '../../features/speakers.ts';
import type { SpeakerRow, StatementRow } from '../../features/speakers.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Readings } from '../readings.ts';
import { COMMANDS, trustedMarkdown } from '../trusted.ts';
import { SAYING_ICONS, SPEAKER_ICONS } from './icons.ts';

export interface SpeakerNode {
  readonly document: vscode.TextDocument;
  readonly parent: SpeakerNode | null;
  row: SpeakerRow | StatementRow;
  children: SpeakerNode[];
}

/** What the tree is to show. */
export interface Asked {
  readonly document: vscode.TextDocument;
  readonly reading: Reading;
  readonly attitudes: boolean;
}

export class SpeakersRows implements vscode.TreeDataProvider<SpeakerNode>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<SpeakerNode | undefined>();
  readonly onDidChangeTreeData = this.changes.event;
  private roots: SpeakerNode[] = [];
  private known = new Map<string, SpeakerNode>();
  private asked = 0;
  private answered = -1;
  private given = false;
  private readonly readings: Readings;
  private readonly ask: () => Promise<Asked | null>;

  /** @param ask for what is to be shown now; it is asked again where it has changed meanwhile */
  constructor(readings: Readings, ask: () => Promise<Asked | null>) {
    this.readings = readings;
    this.ask = ask;
  }

  get size(): number {
    return this.roots.length;
  }

  /** What is shown may be out of date. */
  forget(): void {
    this.asked++;
  }

  /** Brings the rows up to date and tells the tree where they are others. A tree that has not asked yet will ask by itself. */
  async refresh(): Promise<void> {
    if (this.given && await this.load()) this.changes.fire(undefined);
  }

  /** @returns whether the rows are others than before */
  private async load(): Promise<boolean> {
    const before = JSON.stringify(this.roots.map(({ row }) => row));
    while (this.answered !== this.asked) {
      const turn = this.asked, found = await this.ask();
      if (turn !== this.asked) continue;
      this.answered = turn;
      const rows = found === null ? [] : speakerRows(found.reading, { id: found.document.uri.toString(), attitudes: found.attitudes });
      const old = this.known;
      this.known = new Map();
      this.roots = found === null ? [] : rows.map((row) => this.nodeOf(found.document, row, null, old));
    }
    return JSON.stringify(this.roots.map(({ row }) => row)) !== before;
  }

  private nodeOf(document: vscode.TextDocument, row: SpeakerRow | StatementRow, parent: SpeakerNode | null, old: ReadonlyMap<string, SpeakerNode>): SpeakerNode {
    const before = old.get(row.id);
    const node: SpeakerNode = before && before.parent === parent && before.document === document ? before : { document, parent, row, children: [] };
    node.row = row;
    node.children = row.kind === 'speaker' ? row.children.map((child) => this.nodeOf(document, child, node, old)) : [];
    this.known.set(row.id, node);
    return node;
  }

  async getChildren(node?: SpeakerNode): Promise<SpeakerNode[]> {
    if (node !== undefined) return node.children;
    this.given = true;
    await this.load();
    return this.roots;
  }

  getParent(node: SpeakerNode): SpeakerNode | null {
    return node.parent;
  }

  getTreeItem({ document, row }: SpeakerNode): vscode.TreeItem {
    if (row.kind === 'statement') return statementItem(document, row);
    const item = new vscode.TreeItem(row.label, vscode.TreeItemCollapsibleState.Collapsed);
    item.id = row.id;
    item.contextValue = row.speaker ?? 'unknown';
    item.description = row.description;
    item.iconPath = new vscode.ThemeIcon(row.speaker === null ? 'question' : SPEAKER_ICONS[row.speaker]);
    item.accessibilityInformation = { label: row.spoken };
    item.tooltip = row.spoken;
    if (row.span) item.command = { title: '', command: COMMANDS.reveal, arguments: [document.uri.toString(), row.span[0], row.span[1], true] };
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, { document, row }: SpeakerNode): Promise<vscode.TreeItem> {
    return row.kind === 'statement' ? withTooltip(item, document, row, this.readings) : Promise.resolve(item);
  }

  dispose(): void {
    this.changes.dispose();
  }
}

/** A statement's row, in any tree. */
export function statementItem(document: vscode.TextDocument, { id, label, description, spoken, saying, span }: StatementRow): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  item.id = id;
  item.contextValue = 'statement';
  if (description !== '') item.description = description;
  item.iconPath = new vscode.ThemeIcon(SAYING_ICONS[saying]);
  item.accessibilityInformation = { label: spoken };
  item.command = { title: '', command: COMMANDS.reveal, arguments: [document.uri.toString(), span[0], span[1], true] };
  return item;
}

/** Tooltips are made when the pointer rests on a row. */
export async function withTooltip(item: vscode.TreeItem, document: vscode.TextDocument, { index, span }: StatementRow, readings: Readings): Promise<vscode.TreeItem> {
  const reading = await readings.of(document);
  if (reading?.statements[index]) {
    const { lines, because } = statementContent(reading, index, span);
    item.tooltip = trustedMarkdown(document.uri, lines, because);
  }
  return item;
}
