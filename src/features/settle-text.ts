/** Edits the text of a `.sayso.json` where it has to change and nowhere else: order, spacing and all other content stay. */
import type { Settled } from '../reading/reading.ts';
import { pathNamed } from '../reading/settled.ts';

interface Member {
  readonly key: string;
  readonly start: number;
  readonly value: number;
  readonly end: number;
}

/**
 * The text with these values set for a document; a value of `undefined` is taken out.
 *
 * @param text valid JSON with an object at its root, or nothing
 * @param path of the document, from the file's folder
 */
export function withSettled(text: string, path: string, values: { readonly [Key in 'date' | 'timeZone']?: Settled[Key] | undefined }): string {
  let result = text.trim() === '' ? '{\n  "documents": {\n  }\n}\n' : text;
  for (const key of ['date', 'timeZone'] as const) {
    if (!(key in values)) continue;
    const value = values[key];
    result = value === undefined ? without(result, ['documents', path, key]) : having(result, ['documents', path, key], JSON.stringify(value));
  }
  return result;
}

/**
 * The text with what it tells of a document told of another; a folder stands for all that lies in it.
 *
 * @param text valid JSON with an object at its root
 * @param from path of the document or folder, from the file's folder
 * @param to as it is called now; `null` where the file no longer speaks for it
 */
export function withRenamed(text: string, from: string, to: string | null): string {
  let result = text;
  for (const { key } of documentsIn(text)) {
    const name = pathNamed(key);
    if (!liesIn(name, from)) continue;
    const now = to === null ? null : to + name.slice(from.length);
    if (now !== null) result = without(result, ['documents', now]); // of one that stood there before
    const at = now === null ? undefined : documentsIn(result).findLast((member) => member.key === key);
    result = at === undefined ? without(result, ['documents', name]) : result.slice(0, at.start) + JSON.stringify(now) + result.slice(skipString(result, at.start));
  }
  return result;
}

/** Whether a path is that of a document or folder, or of what lies in it. */
export const liesIn = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

function documentsIn(text: string): Member[] {
  const documents = memberOf(text, rootOf(text), 'documents');
  return documents === undefined ? [] : membersOf(text, documents.value);
}

/** The text with the value at a path of keys; objects on the way are made where they are missing. */
function having(text: string, path: readonly string[], value: string): string {
  let object = rootOf(text);
  for (const [depth, key] of path.entries()) {
    const member = memberOf(text, object, key);
    if (member === undefined) return inserted(text, object, key, path.slice(depth + 1).reduceRight((inner, name) => `{ ${JSON.stringify(name)}: ${inner} }`, value));
    if (depth === path.length - 1) return text.slice(0, member.value) + value + text.slice(member.end);
    object = member.value;
  }
  return text;
}

function without(text: string, path: readonly string[]): string {
  let object = rootOf(text);
  for (const [depth, key] of path.entries()) {
    const member = memberOf(text, object, key);
    if (member === undefined) return text;
    if (depth < path.length - 1) {
      object = member.value;
      continue;
    }
    const members = membersOf(text, object), at = members.findIndex(({ start }) => start === member.start);
    const before = members[at - 1], after = members[at + 1];
    if (before) return text.slice(0, before.end) + text.slice(member.end);
    return after ? text.slice(0, member.start) + text.slice(after.start) : `${text.slice(0, object)}{}${text.slice(skipValue(text, object))}`;
  }
  return text;
}

/** A new last member, on a line of its own where the object stands on several. */
function inserted(text: string, object: number, key: string, value: string): string {
  const end = skipValue(text, object) - 1, last = membersOf(text, object).at(-1);
  const member = `${JSON.stringify(key)}: ${value}`;
  const newline = /\r?\n/.exec(text.slice(object, end))?.[0];
  if (newline === undefined) return last ? `${text.slice(0, last.end)}, ${member}${text.slice(last.end)}` : `${text.slice(0, object)}{ ${member} }${text.slice(end + 1)}`;
  if (last) return `${text.slice(0, last.end)},${newline}${indentAt(text, last.start)}${member}${text.slice(last.end)}`;
  const outer = indentAt(text, object), unit = outer === '' ? '  ' : outer.slice(0, outer.startsWith('\t') ? 1 : outer.length);
  return `${text.slice(0, object + 1)}${newline}${outer}${unit}${member}${newline}${outer}${text.slice(end)}`;
}

/** The blanks at the head of the line that an offset lies in. */
function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))![0];
}

const rootOf = (text: string): number => text.indexOf('{');

/** As the parser does, the last of several with the same name. */
const memberOf = (text: string, object: number, key: string): Member | undefined => membersOf(text, object).findLast((member) => member.key === key || pathNamed(member.key) === key);

function membersOf(text: string, object: number): Member[] {
  const members: Member[] = [];
  if (text[object] !== '{') return members;
  let at = skipBlank(text, object + 1);
  while (text[at] === '"') {
    const start = at, keyEnd = skipString(text, at);
    const value = skipBlank(text, skipBlank(text, keyEnd) + 1);
    const end = skipValue(text, value);
    members.push({ key: JSON.parse(text.slice(start, keyEnd)) as string, start, value, end });
    at = skipBlank(text, end);
    if (text[at] !== ',') break;
    at = skipBlank(text, at + 1);
  }
  return members;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n\ufeff'.includes(text[at]!)) at++;
  return at;
}

function skipString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** The end of the value that begins here. */
function skipValue(text: string, from: number): number {
  if (text[from] === '"') return skipString(text, from);
  let at = from;
  if (text[from] !== '{' && text[from] !== '[') {
    while (at < text.length && !',:]} \t\r\n'.includes(text[at]!)) at++;
    return at;
  }
  let depth = 0;
  do {
    const character = text[at]!;
    if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    at = character === '"' ? skipString(text, at) : at + 1;
  } while (depth > 0 && at < text.length);
  return at;
}
