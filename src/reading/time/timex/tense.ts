/** Whether the words around an expression look forward or back. */
import { Token, type Source } from '../../text/scan.ts';
import { charClass, Char } from '../../text/chars.ts';
import * as words from './words.ts';
import { w, wordAt } from './words.ts';

export type Tense = 'past' | 'future' | null;

const REACH = 14;

function endsClause(source: Source, t: number): boolean {
  const { tokens } = source;
  if (tokens.kind[t] === Token.ellipsis) return true;
  if (tokens.kind[t] !== Token.mark) return false;
  const unit = tokens.word[t]!;
  if (unit === 0x21 || unit === 0x3f || unit === 0x3b) return true;
  // A stop after a short word with a capital is an abbreviation's more often than not.
  return unit === 0x2e && charClass(source.text.charCodeAt(tokens.end[t]!)) !== Char.digit && tokens.end[t - 1]! - tokens.start[t - 1]! > 4;
}

/** Tense of one word: `null` for those that have none. */
function tenseOf(source: Source, t: number): Tense {
  const { tokens, text } = source;
  if (tokens.kind[t] === Token.clitic) return words.isFuture(tokens.word[t]!) ? 'future' : null;
  if (tokens.kind[t] !== Token.word) return null;
  const id = tokens.word[t]!;
  if (words.isFuture(id)) return 'future';
  if (words.isPast(id)) return 'past';
  const end = tokens.end[t]!;
  if (end - tokens.start[t]! < 5 || text.charCodeAt(end - 1) !== 0x64 || text.charCodeAt(end - 2) !== 0x65 || words.isCapital(source, t)) return null;
  return wordAt(source, t - 1) === w('be') ? 'future' : 'past';
}

/** The nearest word that tells, looking left in the clause, then right; tokens `first` to `next` are the expression. */
export function tenseAround(source: Source, first: number, next: number): Tense {
  const { tokens } = source;
  for (let t = first - 1; t >= Math.max(0, first - REACH) && !endsClause(source, t); t--) {
    const tense = tenseOf(source, t);
    if (tense !== null) return tense;
  }
  for (let t = next; t < Math.min(tokens.count, next + REACH) && !endsClause(source, t); t++) {
    const tense = tenseOf(source, t);
    if (tense !== null) return tense;
  }
  return null;
}
