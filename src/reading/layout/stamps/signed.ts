/** Stamps behind the name of a channel, as messengers export them: `Harbour News, [03.03.2021 18:40]` on the line above each post. */
import type { Source } from '../../text/scan.ts';
import { charClass, Char } from '../../text/chars.ts';
import { readHead, type Head } from './head.ts';

/** UTF-16 units that a name may have. */
const LONGEST_NAME = 64, LONGEST_STAMP = 48;

const OPEN = 0x5b;
/** The mark that ends such a line. */
export const CLOSE = 0x5d;

/** A line's stamp in brackets at its end, with the name before it; `null` for other lines. */
export function readSigned(source: Source, line: number): { readonly name: string; readonly head: Head } | null {
  const { text, tokens, lines } = source;
  const first = lines.firstToken[line]!, last = lines.firstToken[line + 1]! - 1;
  if (last - first < 5 || text.charCodeAt(tokens.start[last]!) !== CLOSE) return null;
  let open = last - 1;
  while (open > first && text.charCodeAt(tokens.start[open]!) !== OPEN && tokens.end[last]! - tokens.start[open]! <= LONGEST_STAMP) open--;
  const start = tokens.start[first]!, at = tokens.start[open]!;
  if (open <= first || text.charCodeAt(at) !== OPEN || at - start > LONGEST_NAME) return null;
  const kind = charClass(text.charCodeAt(start));
  if (kind === Char.digit || kind === Char.other) return null;
  const head = readHead(source, line, open);
  return head === null || head.separator !== 'end' || head.date === null ? null : { name: text.slice(start, at), head };
}

/** The stamps where one and the same name stands before them all; a conversation has several. */
export function signedHeads(found: readonly { readonly name: string; readonly head: Head }[]): readonly Head[] {
  const [first] = found;
  return first === undefined || found.length < 2 || found.some(({ name }) => name !== first.name) ? [] : found.map(({ head }) => head);
}
