/** What a token is by its kind and its word alone, wherever in a sentence it stands: most are told so. */
import { Class, classOf } from '../lexicon/classes.ts';
import { plainWordOf, wordSet } from '../lexicon/vocabulary.ts';
import { Shape, Token } from '../text/scan.ts';
import { Tag } from './tag.ts';

// Words that hang on their neighbours, whatever their class tells.
export const PREPOSITION_TOO = wordSet('before after since until than like as except');
export const FLOATING = wordSet('all both each');
export const HOWEVER = wordSet('however');
export const THAT = wordSet('that');
export const TO = wordSet('to');
export const FIRST = wordSet('first'), US = wordSet('us');
export const ONCE = wordSet('once'), HER = wordSet('her'), MINE = wordSet('mine'), AM = wordSet('am');
export const OPEN_CLASS = Class.noun | Class.verbBase | Class.verb3s | Class.past | Class.participle | Class.gerund | Class.adjective | Class.adverb;

/** Classes of which a word needs one to be tagged by what it is alone; `to`, `that`, `as` and their like have one too. */
export const CLOSED = Class.negation | Class.be | Class.have | Class.do | Class.modal | Class.possessive | Class.wh | Class.determiner | Class.demonstrative | Class.quantifier | Class.numberWord
  | Class.subordinator | Class.coordinator | Class.pronounSubject | Class.pronounObject | Class.preposition | Class.toBit | Class.weekday | Class.month | Class.title;

export const OPEN = 255;
/**
 * Tags of tokens that stand inside a sentence, by what kind of a token it is and by its word, in one number (`placeOf`): 1 + the tag where
 * it hangs on these alone, `OPEN` where on the neighbours, 0 before it is asked for. Behind a number, and in a headline, all hang on them.
 */
const fixed = new Uint8Array(8 << 16);

/** Words with a capital stand where a kind of 0 would. */
export function placeOf(kind: number, shape: number, word: number): number {
  return ((kind ^ (shape & Shape.capital)) << 16) | (word & 0xffff);
}

export function fixedTag(place: number): number {
  const known = fixed[place]!;
  return known !== 0 ? known : (fixed[place] = 1 + ofPlace(place >> 16, place & 0xffff));
}

function ofPlace(kind: number, word: number): number {
  switch (kind) {
    case 0: return ofCapital(word, classOf(word));
    case Token.word: return ofWord(word, classOf(word));
    case Token.number: return Tag.number;
    case Token.dash: return Tag.dash;
    case Token.ellipsis: return Tag.ellipsis;
    case Token.mark: return markTag(word);
    default: return OPEN - 1;
  }
}

/** What the class of a word tells of its tag where it has a capital that it need not have. */
function ofCapital(word: number, classes: number): number {
  if (classes === 0 || isNamed(classes)) return Tag.name;
  if (US(word)) return OPEN - 1;
  return (classes & CLOSED) === 0 || plainWordOf(word).length === 1 ? OPEN - 1 : ofWord(word, classes);
}

/** `Will Smith`, May, Monday: a word that a capital makes a name. */
export function isNamed(classes: number): boolean {
  return (classes & (Class.modal | Class.noun | Class.month | Class.weekday)) !== 0 && (classes & (Class.determiner | Class.pronounSubject | Class.preposition)) === 0;
}

/** What the class of a word tells of its tag without a look at its neighbours; `OPEN - 1` where it needs one. */
function ofWord(word: number, classes: number): number {
  const undecided = OPEN - 1;
  if ((classes & CLOSED) === 0) {
    // A noun or an adverb that is nothing else is one wherever it stands.
    const open = classes & (OPEN_CLASS | Class.properLikely);
    return open === Class.adverb ? Tag.adverb : classes !== 0 && (open & ~(Class.noun | Class.properLikely)) === 0 ? Tag.noun : undecided;
  }
  if (HER(word) || THAT(word) || AM(word)) return undecided;
  if (TO(word)) return Tag.to;
  if ((classes & Class.negation) !== 0) return undecided;
  if ((classes & Class.be) !== 0) return Tag.be;
  if ((classes & Class.have) !== 0) return Tag.have;
  if ((classes & Class.do) !== 0) return Tag.do;
  if ((classes & Class.modal) !== 0) return (classes & Class.verbBase) === 0 ? Tag.modal : undecided;
  if (FLOATING(word) || MINE(word) || (classes & Class.possessive) !== 0 || HOWEVER(word)) return undecided;
  if ((classes & Class.wh) !== 0) return Tag.wh;
  if (PREPOSITION_TOO(word)) return undecided;
  if ((classes & (Class.determiner | Class.demonstrative | Class.quantifier)) !== 0 && (classes & Class.noun) === 0) return (classes & Class.adverb) === 0 ? Tag.determiner : undecided;
  if ((classes & Class.numberWord) !== 0) return (classes & Class.pronounSubject) === 0 && !FIRST(word) ? Tag.number : undecided; // one another
  if ((classes & Class.subordinator) !== 0 && (classes & Class.preposition) === 0) return (classes & (Class.past | Class.gerund)) !== 0 || ONCE(word) ? undecided : Tag.subordinator;
  if ((classes & Class.coordinator) !== 0 && (classes & Class.subordinator) === 0) return Tag.coordinator;
  if ((classes & Class.pronounSubject) !== 0) return (classes & Class.adverb) === 0 ? Tag.pronoun : undecided;
  if ((classes & Class.pronounObject) !== 0) return Tag.objectPronoun;
  return (classes & Class.preposition) !== 0 && (classes & (Class.adverb | Class.noun | Class.gerund)) === 0 ? Tag.preposition : undecided;
}

export function markTag(unit: number): number {
  switch (unit) {
    case 0x2c: return Tag.comma;
    case 0x3b: return Tag.semicolon;
    case 0x3a: return Tag.colon;
    case 0x28: case 0x5b: return Tag.open;
    case 0x29: case 0x5d: return Tag.close;
    case 0x2e: case 0x21: case 0x3f: return Tag.stop;
    case 0x2026: return Tag.ellipsis;
    default: return Tag.other;
  }
}
