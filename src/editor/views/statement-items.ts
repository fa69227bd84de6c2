/** Rows that stand in more than one tree: statements, and parts of long lists. */
import * as vscode from 'vscode';
import type { PartRow } from '../../features/rows.ts';
import { statementContent } from '../../features/say-hover.ts';
import type { StatementRow } from '../../features/statement-rows.ts';
import type { Readings } from '../readings.ts';
import { COMMANDS, trustedMarkdown } from '../trusted.ts';
import { SAYING_ICONS } from './icons.ts';

export function statementItem(document: vscode.TextDocument, { id, label, description, spoken, saying, known, span }: StatementRow): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  item.id = id;
  item.contextValue = known ? 'statement' : 'statementOfNobody';
  if (description !== '') item.description = description;
  item.iconPath = new vscode.ThemeIcon(SAYING_ICONS[saying]);
  item.accessibilityInformation = { label: spoken };
  item.command = { title: '', command: COMMANDS.reveal, arguments: [document.uri.toString(), span[0], span[1], true] };
  return item;
}

export function partItem({ id, label, description, spoken }: PartRow<unknown>): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.contextValue = 'part';
  item.description = description;
  item.iconPath = new vscode.ThemeIcon('list-unordered');
  item.accessibilityInformation = { label: spoken };
  item.tooltip = spoken;
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
