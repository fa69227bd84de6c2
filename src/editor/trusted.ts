/**
 * The one place where Markdown is made that the editor trusts. What it says is escaped by `markdownLines`; the only links
 * are to two commands of ours, which check again what they are given.
 */
import * as vscode from 'vscode';
import type { Line } from '../features/content.ts';
import { commandLink, markdownLines } from '../features/markdown.ts';

export const COMMANDS = { reveal: 'sayso.reveal', settle: 'sayso.settle' } as const;

/** Lines of a hover or a tooltip. */
export function markdownOf(uri: vscode.Uri, lines: readonly Line[]): vscode.MarkdownString {
  const address = uri.toString();
  const markdown = new vscode.MarkdownString(markdownLines(lines, (part) => (part.kind === 'place'
    ? commandLink(COMMANDS.reveal, [address, ...part.span])
    : commandLink(COMMANDS.settle, [address, part.what]))));
  markdown.isTrusted = { enabledCommands: Object.values(COMMANDS) };
  return markdown;
}
