/** Which documents are ours to read, and how their offsets become places in the editor. */
import * as vscode from 'vscode';
import type { Span } from '../reading/reading.ts';

const LANGUAGES: ReadonlySet<string> = new Set(['plaintext', 'markdown']);

/** Documents that are not texts but parts of the window, or of a notebook, whose cells do not speak for themselves. */
const PARTS_OF_THE_WINDOW: ReadonlySet<string> = new Set(['output', 'comment', 'vscode-scm', 'vscode-terminal', 'walkThroughSnippet', 'vscode-chat-code-block', 'vscode-notebook-cell', 'vscode-notebook-cell-output']);

/** Of any scheme: files, virtual ones, untitled ones. */
export const SELECTOR: vscode.DocumentSelector = [...LANGUAGES].map((language) => ({ language }));

export function isText(document: vscode.TextDocument): boolean {
  return LANGUAGES.has(document.languageId) && !PARTS_OF_THE_WINDOW.has(document.uri.scheme);
}

/** Whether a document that is not open yet will most likely be a text. */
export const isNamedAsText = ({ path }: vscode.Uri): boolean => /\.(txt|md)$/i.test(path);

export function rangeOf(document: vscode.TextDocument, [start, end]: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** An open document by its address. */
export function openDocument(uri: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === uri);
}

/** Addresses of the texts that stand in tabs, in the order of the tabs; of two that are compared, the newer one. */
export function addressesInTabs(): string[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).flatMap(({ input }) =>
    (input instanceof vscode.TabInputText ? [input.uri.toString()] : input instanceof vscode.TabInputTextDiff ? [input.modified.toString()] : []));
}

/** Addresses of all documents on the screen or in a tab, both of two that are compared. The editor may keep a document for minutes after its last tab was closed. */
export function addressesShown(): ReadonlySet<string> {
  const visible = vscode.window.visibleTextEditors.map(({ document }) => document.uri);
  const inTabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).flatMap(({ input }) =>
    (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? [input.uri] : input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : []));
  return new Set([...visible, ...inTabs].map(String));
}

/** Nothing is written in it yet: that is no text of another kind. */
export const isBlank = (document: vscode.TextDocument): boolean => document.lineCount < 9 && document.getText().trim() === '';

/** The last part of a document's path. */
export function fileNameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The editor keeps larger files from extensions, in bytes. */
const LARGEST = 50 * 1024 * 1024;

/** Whether the tab in front holds a file that no extension is given, for its size. */
export async function isFileTooLarge(): Promise<boolean> {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (!(input instanceof vscode.TabInputText) || openDocument(input.uri.toString())) return false;
  try {
    return (await vscode.workspace.fs.stat(input.uri)).size > LARGEST;
  } catch {
    return false; // gone, or on a file system that does not tell
  }
}

const LINES_AROUND = 200;

/** What of a document is in sight, and some lines around. */
export function spanInSight({ document, visibleRanges }: vscode.TextEditor): Span {
  const first = Math.max(0, (visibleRanges[0]?.start.line ?? 0) - LINES_AROUND);
  const last = Math.min(document.lineCount - 1, (visibleRanges.at(-1)?.end.line ?? 0) + LINES_AROUND);
  return [document.offsetAt(new vscode.Position(first, 0)), document.offsetAt(document.lineAt(last).range.end)];
}
