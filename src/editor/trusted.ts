/**
 * The one place where Markdown is made that the editor trusts. What it says is escaped by `markdownOf`; the only links
 * are to three commands of ours, which check again what they are given.
 */
import * as vscode from 'vscode';
import type { Line } from '../features/content.ts';
import { commandLink, markdownOf } from '../features/markdown.ts';

export const COMMANDS = { reveal: 'sayso.reveal', settle: 'sayso.settle', openSettled: 'sayso.openSettled' } as const;

/** A hover or a tooltip, from groups of lines. */
export function trustedMarkdown(uri: vscode.Uri, ...groups: readonly (readonly Line[])[]): vscode.MarkdownString {
  const address = uri.toString();
  const markdown = new vscode.MarkdownString(markdownOf(groups, (part) => {
    switch (part.kind) {
      case 'place': return commandLink(COMMANDS.reveal, [address, ...part.span]);
      case 'settle': return commandLink(COMMANDS.settle, [address, part.what]);
      case 'kept': return commandLink(COMMANDS.openSettled, [address]);
    }
  }));
  markdown.isTrusted = { enabledCommands: Object.values(COMMANDS) };
  return markdown;
}
