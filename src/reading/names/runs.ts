/** How far a run of capitalised words goes that may be a name. */
import { Class, classOf } from '../lexicon/classes.ts';
import { endsPlatform } from '../lexicon/platforms.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Shape, Token, type Source } from '../text/scan.ts';
import { isCapital, mayBeName } from './capitals.ts';
import type { Folded } from './folded.ts';
import { FUNCTION_WORD, isAbbreviationDot } from './ground.ts';
import { Bit, bitsOf } from './lexical.ts';

const DOT = 0x2e, OPEN = 0x28, CLOSE = 0x29, THE = wordSet('the');
/** Capitalised function words that no name goes on with; forms of be, have and do may be surnames (`Kerim Has`). */
export const STOPS_RUN = FUNCTION_WORD & ~(Class.be | Class.have | Class.do);

/** Those whose parties, hospitals and unions have their genitive in the name. */
const OWNERS = new Set(['people', 'workers', 'women', 'children', 'men', 'nurses', 'teachers', 'farmers', 'students', 'lord', 'king', 'queen', 'citizens', 'prisoners', 'veterans', 'journalists', 'patients', 'consumers', 'drivers', 'girls', 'boys']);

/** True where the capitals from the token on end in a word for a body. */
function bodyAhead(source: Source, t: number, last: number): boolean {
  for (let u = t; u < last && u < t + 5 && isCapital(source, u); u++) if ((bitsOf(source.tokens.word[u]!) & Bit.body) !== 0) return true;
  return false;
}

/** A word in marks or brackets between two of a name. */
export function nicknameAt({ tokens }: Source, t: number, last: number): boolean {
  if (tokens.kind[t] !== Token.quote && (tokens.kind[t] !== Token.mark || tokens.word[t] !== OPEN)) return false;
  const closes = tokens.kind[t + 2] === Token.quote || (tokens.kind[t + 2] === Token.mark && tokens.word[t + 2] === CLOSE);
  if (t + 3 >= last || !closes || tokens.kind[t + 1] !== Token.word || tokens.kind[t + 3] !== Token.word) return false;
  return tokens.kind[t - 1] === Token.word && tokens.start[t]! > tokens.end[t - 1]! && tokens.start[t + 1] === tokens.end[t] && tokens.start[t + 2] === tokens.end[t + 1] && tokens.start[t + 3]! > tokens.end[t + 2]!
    && (tokens.shape[t + 1]! & (Shape.capital | Shape.capitals)) === Shape.capital && (tokens.shape[t + 3]! & Shape.capital) !== 0 && (classOf(tokens.word[t + 3]!) & (FUNCTION_WORD | Class.weekday | Class.month)) === 0
    && (bitsOf(tokens.word[t - 1]!) & (Bit.role | Bit.body | Bit.honorific)) === 0;
}

/** End of the run of name words from `from`: capitals, initials with their full stops, particles before a capital, `&`. */
export function runEnd(source: Source, folded: Folded, from: number, last: number): number {
  const { tokens } = source;
  let t = from + 1;
  while (t < last) {
    const kind = tokens.kind[t]!;
    if (mayBeName(source, folded, t)) {
      if (endsPlatform(source, t - 1)) break;
      if ((classOf(tokens.word[t]!) & STOPS_RUN) !== 0 && !(tokens.end[t]! < tokens.start[t]! + 2 && tokens.word[t + 1] === DOT) && (tokens.shape[t]! & Shape.capitals) === 0 && folded.firstName(t) === undefined && (bitsOf(tokens.word[t]!) & Bit.particle) === 0) break;
      t++;
    } else if (kind === Token.mark && tokens.word[t] === DOT && isAbbreviationDot(source, t) && t + 1 < last && isCapital(source, t + 1)) t++;
    else if (kind === Token.mark && tokens.word[t] === 0x26 && t + 1 < last && isCapital(source, t + 1)) t++;
    else if (kind === Token.word) {
      if ((bitsOf(tokens.word[t]!) & Bit.particle) === 0 || tokens.kind[t - 1] !== Token.word) break;
      let u = t + 1;
      while (u < last && u < t + 3 && tokens.kind[u] === Token.word && (bitsOf(tokens.word[u]!) & Bit.particle) !== 0) u++;
      if (u >= last || !isCapital(source, u) || (classOf(tokens.word[t]!) & (Class.preposition | Class.pronounSubject)) !== 0) break;
      t = u;
    } else if (nicknameAt(source, t, last)) t += 3; // Ikechukwu "Ike" Nwosu
    else if (kind === Token.quote && t + 1 < last && isCapital(source, t + 1) && tokens.end[t - 1] === tokens.start[t] && tokens.start[t + 1] === tokens.end[t]! + 1 && /[a-z]s['’]/.test(source.text.slice(tokens.start[t]! - 2, tokens.end[t]!))) t++; // Workers' Union
    else if (kind === Token.clitic && (t === from + 1 || (t === from + 2 && THE(tokens.word[from]!))) && t + 2 < last && isCapital(source, t + 1) && OWNERS.has(folded.at(t - 1)) && bodyAhead(source, t + 1, last)) t++; // People's Future Party
    else if (kind === Token.number && (bitsOf(tokens.word[t - 1]!) & Bit.mediaBegin) !== 0 && tokens.end[t]! - tokens.start[t]! < 3) t++;
    else break;
  }
  // `Donald Trump, Jr.`
  if (t + 1 < last && tokens.kind[t] === Token.mark && tokens.word[t] === 0x2c && (bitsOf(tokens.word[t + 1]!) & Bit.suffix) !== 0 && isCapital(source, t + 1)) return t + 2;
  return t;
}

const COMPASS = wordSet('northern southern eastern western');

/** `Northern Norland`: a part of a land, where no list knows the two words as one name. */
export function isQuarter({ tokens }: Source, folded: Folded, from: number, to: number): boolean {
  return to === from + 2 && COMPASS(tokens.word[from]!) && folded.firstName(from + 1) === undefined && (bitsOf(tokens.word[from + 1]!) & (Bit.body | Bit.role | Bit.firmEnd | Bit.mediaEnd)) === 0;
}

/** Small words inside the name of a body. */
const INSIDE = wordSet('of and for the on in to');
/** Tokens of a name that brackets define, and letters of what stands in them. */
const LONGEST_DEFINED = 16, LEAST_LETTERS = 3;

/**
 * `National Risk Reduction and Management Council (NRRMC)`: a name whose first letters stand in brackets behind it is a body's, whatever parts it has.
 * Its end, where its first run of capitals is `[from, to)`; 0 where nothing defines it.
 */
export function definedEnd(source: Source, folded: Folded, from: number, to: number, last: number): number {
  const { tokens, text } = source;
  let end = to;
  while (end < last && end < from + LONGEST_DEFINED && tokens.kind[end] === Token.word && (isCapital(source, end) || INSIDE(tokens.word[end]!))) end++;
  const letters = end + 1;
  if (letters >= last || tokens.kind[end] !== Token.mark || tokens.word[end] !== OPEN || tokens.kind[letters] !== Token.word || (tokens.shape[letters]! & Shape.capitals) === 0 || tokens.word[letters + 1] !== CLOSE) return 0;
  const short = text.slice(tokens.start[letters], tokens.end[letters]);
  if (short.length < LEAST_LETTERS || folded.firstName(from) !== undefined) return 0;
  let at = short.length;
  for (let t = end - 1; t >= from && at > 0; t--) if (tokens.kind[t] === Token.word && isCapital(source, t) && text.charAt(tokens.start[t]!) === short.charAt(at - 1)) at--;
  else if (tokens.kind[t] !== Token.word || isCapital(source, t)) return 0;
  return at === 0 ? end : 0;
}
