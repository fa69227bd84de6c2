/**
 * Lines of parts as Markdown in which only our own marks are alive. The document's text is the attacker: every mark that
 * Markdown could obey is escaped, in our words as in the document's.
 */
import type { Line, Part } from './content.ts';
import { plain } from './plain.ts';

/** Where a part of kind `place`, `settle` or `kept` leads. */
export type LinkOf = (part: Extract<Part, { readonly kind: 'place' | 'settle' | 'kept' }>) => string;

/** Groups of lines, each a paragraph with a break after every line. */
export function markdownOf(groups: readonly (readonly Line[])[], linkOf: LinkOf): string {
  return groups.filter((lines) => lines.length > 0).map((lines) => lines.map((line) => line.map((part) => partOf(part, linkOf)).join('').trim()).join('  \n')).join('\n\n');
}

/** The address of a command with its values, in a form that Markdown takes whole. */
export function commandLink(command: string, values: readonly (string | number)[]): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify(values)).replace(/[()'!*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)}`;
}

function partOf(part: Part, linkOf: LinkOf): string {
  switch (part.kind) {
    case 'text': return spaced(part.words, (words) => words);
    case 'strong': return spaced(part.words, (words) => `**${words}**`);
    case 'faint': return spaced(part.words, (words) => `*${words}*`);
    case 'written': return codeOf(part.words);
    case 'place': case 'settle': case 'kept': return `[${escaped(part.words)}](${linkOf(part)})`;
  }
}

/** Marks of emphasis have to touch the words: blanks around them stay outside. */
function spaced(words: string, wrap: (escaped: string) => string): string {
  const [, before, inner, after] = /^(\s*)(.*?)(\s*)$/s.exec(words)!;
  return inner === '' ? ' ' : `${before === '' ? '' : ' '}${wrap(escaped(inner!))}${after === '' ? '' : ' '}`;
}

function escaped(words: string): string {
  return plain(words, 2000).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** A code span that nothing inside can end. */
function codeOf(words: string): string {
  const inner = plain(words, 200);
  if (inner === '') return '';
  const fence = '`'.repeat(Math.max(0, ...(inner.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  const room = inner.startsWith('`') || inner.endsWith('`') ? ' ' : '';
  return `${fence}${room}${inner}${room}${fence}`;
}
