/** Which words may stand in a name: those with a capital that is a name's. */
import { Class, classOf } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { commonZones } from '../lexicon/zones.ts';
import { Shape, Token, type Source } from '../text/scan.ts';
import type { Folded } from './folded.ts';
import { Bit, bitsOf } from './lexical.ts';

const DOT = 0x2e;
/** Ends of words that are made of a name and say how something stands to it: `Saudi-owned`, `Russia-mediated`. */
export const MODIFIER = /-(?:[a-z]{2,}ed|led|run|born|made|held|style|era|wide|friendly|speaking|facing|leaning|elect|only|of-(?:one|two|three|four|five|six|seven|eight))$/;
const MONTH_NAMES = new Set(['may', 'april', 'june', 'august', 'march', 'jan', 'mar', 'jun']);

/** `al-Assad`, `el-Sisi`: small first letters, a capital behind the hyphen. */
export function isArabicName(source: Source, t: number): boolean {
  const { text, tokens } = source, at = tokens.start[t]!;
  if ((tokens.shape[t]! & Shape.hyphen) === 0 || tokens.end[t]! - at < 5) return false;
  const hyphen = text.slice(at, at + 4).indexOf('-');
  return (hyphen === 2 || hyphen === 3) && /^(?:al|el|ad|ar|as|at|an|az|ash|ul|ud|ol)-[A-Z\u00c0-\u024f]/.test(text.slice(at, at + 5));
}

/** `RailWatch`, `EuroLink`: a capital inside the word, as firms write themselves; not `McVane`, `DeWitt`. */
export function isCamel({ text, tokens }: Source, t: number): boolean {
  for (let i = tokens.start[t]! + 1; i < tokens.end[t]!; i++) {
    const unit = text.charCodeAt(i), before = text.charCodeAt(i - 1);
    if (unit < 0x41 || unit > 0x5a || before < 0x61 || before > 0x7a) continue;
    return !/^(?:mc|mac|de|della|del|da|di|du|dos|la|le|lo|van|vande|von|fitz|st|el|al|bin|ben|ter|ten|o|ap|ni)$/.test(text.slice(tokens.start[t]!, Math.min(i, tokens.start[t]! + 6)).toLowerCase());
  }
  return false;
}

export function isCapital(source: Source, t: number): boolean {
  const { tokens } = source;
  const shape = tokens.shape[t]!; // of a word; of others there is none but a digit's
  if ((shape & Shape.capital) !== 0) return true;
  return (shape & Shape.hyphen) !== 0 && isArabicName(source, t);
}

/** Behind a clock time they are no names. */
const isZoneName = wordSet(commonZones), isWorldTime = wordSet('gmt utc'), isHalfOfDay = wordSet("am pm a.m. p.m. noon midnight o'clock");

/** A word that may stand in a name: it has a capital, and is not I, a weekday, a month. */
export function mayBeName(source: Source, folded: Folded, t: number): boolean {
  if (!isCapital(source, t)) return false;
  const { tokens } = source, classes = classOf(tokens.word[t]!);
  if ((tokens.shape[t]! & Shape.hyphen) !== 0 && MODIFIER.test(source.text.slice(Math.max(tokens.start[t]!, tokens.end[t]! - 14), tokens.end[t]!))) return false;
  if ((classes & (Class.weekday | Class.month)) !== 0) {
    if (!MONTH_NAMES.has(folded.at(t))) return false;
    return isCapital(source, t - 1) ? folded.firstName(t - 1) !== undefined || (bitsOf(tokens.word[t - 1]!) & (Bit.honorific | Bit.role)) !== 0 : tokens.kind[t + 1] === Token.word && (isCapital(source, t + 1) || ((bitsOf(tokens.word[t + 1]!) & Bit.particle) !== 0 && isCapital(source, t + 2)) || ((classOf(tokens.word[t + 1]!) & (Class.past | Class.verb3s)) !== 0 && (classOf(tokens.word[t + 1]!) & (Class.noun | Class.adjective)) === 0 && (tokens.kind[t - 1] !== Token.word || t === 0)));
  }
  if ((tokens.shape[t]! & Shape.capitals) !== 0 && isZoneName(tokens.word[t]!) && (isWorldTime(tokens.word[t]!) || (t > 0 && (tokens.kind[t - 1] === Token.number || (tokens.shape[t - 1]! & Shape.digit) !== 0 || isHalfOfDay(tokens.word[t - 1]!))))) return false; // 17.42 GMT
  if (tokens.end[t]! - tokens.start[t]! === 2 && tokens.word[t + 1] === DOT && folded.at(t) === 'ph') return false; // Ph.D.
  return !(tokens.end[t]! < tokens.start[t]! + 2 && tokens.word[t] !== 0 && (classes & Class.pronounSubject) !== 0);
}
