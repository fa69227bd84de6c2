/**
 * The one place where Markdown is made that the editor trusts. The document's text is the attacker: every word, ours and
 * the document's, is escaped; the only links are to two commands of ours, which check again what they are given.
 */
import * as vscode from 'vscode';
import type { Line, Part } from '../features/content.ts';
import { plain } from '../features/plain.ts';

export const COMMANDS = { reveal: 'sayso.reveal', settle: 'sayso.settle' } as const;

/** Lines of a hover or a tooltip. */
export function markdownOf(uri: vscode.Uri, lines: readonly Line[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(lines.map((line) => line.map((part) => partOf(uri, part)).join('')).join('\n\n'), false);
  markdown.isTrusted = { enabledCommands: Object.values(COMMANDS) };
  markdown.supportHtml = false;
  return markdown;
}

function partOf(uri: vscode.Uri, part: Part): string {
  switch (part.kind) {
    case 'text': return spaced(part.words, (words) => words);
    case 'strong': return spaced(part.words, (words) => `**${words}**`);
    case 'faint': return spaced(part.words, (words) => `*${words}*`);
    case 'written': return codeOf(part.words);
    case 'place': return linkOf(part.words, COMMANDS.reveal, [uri.toString(), part.span[0], part.span[1]]);
    case 'settle': return linkOf(part.words, COMMANDS.settle, [uri.toString(), part.what]);
  }
}

function linkOf(words: string, command: string, values: readonly (string | number)[]): string {
  return `[${escaped(words)}](command:${command}?${encodeURIComponent(JSON.stringify(values)).replace(/[()'!*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)})`;
}

/** Marks of emphasis have to touch the words: blanks around them stay outside. */
function spaced(words: string, wrap: (escaped: string) => string): string {
  const [, before, inner, after] = /^(\s*)(.*?)(\s*)$/s.exec(words)!;
  return inner === '' ? ' ' : `${before === '' ? '' : ' '}${wrap(escaped(inner!))}${after === '' ? '' : ' '}`;
}

/** Every mark that Markdown could obey stands for itself. */
export function escaped(words: string): string {
  return plain(words, 2000).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** A code span that nothing inside can end. */
function codeOf(words: string): string {
  const inner = plain(words, 200);
  const fence = '`'.repeat(Math.max(0, ...(inner.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  const room = inner.startsWith('`') || inner.endsWith('`') ? ' ' : '';
  return inner === '' ? '' : `${fence}${room}${inner}${room}${fence}`;
}
