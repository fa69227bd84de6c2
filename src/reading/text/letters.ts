/** The letters that open the turns of an interview: `Q. Were you there?` and `A: I was.`, or of a briefing: `Q    Is he well?` */
import { intern } from '../lexicon/vocabulary.ts';
import { Holds, Shape, Token, type Source } from './scan.ts';

const Q = intern('q'), A = intern('a'), DOT = 0x2e, COLON = 0x3a, TAB = 0x09;

/** Lines of each letter that an interview has at least. */
const TURNS = 2;

/** Blanks behind a `Q` without a mark, at least. */
const BLANKS = 2;

/** Tokens that such a letter and its mark are. */
export const LETTER_TOKENS = 2;

/** True where the token is a `Q` or an `A` with a stop or a colon right behind it, and a blank behind that. */
export function letterAt({ tokens }: Source, token: number): boolean {
  const word = tokens.word[token];
  return (word === Q || word === A) && (tokens.shape[token]! & Shape.capital) !== 0 && tokens.kind[token + 1] === Token.mark && (tokens.word[token + 1] === DOT || tokens.word[token + 1] === COLON)
    && tokens.start[token + 1] === tokens.end[token] && tokens.start[token + LETTER_TOKENS]! > tokens.end[token + 1]!;
}

/** Tokens of the letter that opens the line at the token, with its mark: none where nothing does. */
export function letterTokens(source: Source, token: number): number {
  return letterAt(source, token) ? LETTER_TOKENS : isBare(source, token) ? 1 : 0;
}

/** `Q    Is he well?`, as the White House has it: a capital letter and a gap. */
function isBare({ text, tokens, lines }: Source, token: number): boolean {
  if (tokens.word[token] !== Q || (tokens.shape[token]! & Shape.capital) === 0 || token + 1 >= tokens.count || tokens.kind[token + 1] !== Token.word) return false;
  const end = tokens.end[token]!, gap = tokens.start[token + 1]! - end;
  return lines.count > 0 && (gap >= BLANKS || (gap === 1 && text.charCodeAt(end) === TAB)) && !text.slice(end, end + gap).includes('\n');
}

/** True for the letter of the one who answers. */
export function isAnswer({ tokens }: Source, token: number): boolean {
  return tokens.word[token] === A;
}

/** The 0-based lines that such letters open, where questions and answers take turns; `null` elsewhere. */
export function letteredLines(source: Source): ReadonlySet<number> | null {
  const { lines, tokens } = source;
  let found: Set<number> | null = null, questions = 0, bare = 0;
  for (let line = 0; line < lines.count; line++) {
    if ((lines.holds[line]! & Holds.letter) === 0) continue;
    const first = lines.firstToken[line]!, word = tokens.word[first];
    if ((word !== Q && word !== A) || first + LETTER_TOKENS >= lines.firstToken[line + 1]!) continue;
    const width = letterTokens(source, first);
    if (width === 0) continue;
    if (width === 1) bare++;
    (found ??= new Set()).add(line);
    if (word === Q) questions++;
  }
  return found !== null && questions >= TURNS && (bare >= TURNS || found.size - questions >= TURNS) ? found : null;
}

const SINGULAR: ReadonlySet<number> = new Set(['i', 'my', 'me', "i'm", "i've", "i'd", "i'll"].map(intern));

/**
 * False where the writer both asks and answers, to explain: nobody says `I` outside marks of quotation there, and answers
 * tell what others said.
 */
export function isInterview(source: Source, lettered: ReadonlySet<number>): boolean {
  const { lines, tokens } = source;
  let quoting = 0;
  for (const line of lettered) {
    const first = lines.firstToken[line]!, last = lines.firstToken[line + 1]!;
    if (!isAnswer(source, first)) continue;
    let inside = false, quotes = false;
    for (let t = first + LETTER_TOKENS; t < last; t++) {
      if (tokens.kind[t] === Token.quote && tokens.end[t - 1] !== tokens.start[t + 1]) {
        inside = !inside;
        quotes = true;
      } else if (!inside && tokens.kind[t] === Token.word && SINGULAR.has(tokens.word[t]!)) return true;
    }
    if (quotes) quoting++;
  }
  return quoting < TURNS;
}
