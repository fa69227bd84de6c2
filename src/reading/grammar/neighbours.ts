/** The words around one that is tagged: what tells whether it is a verb or a noun, and a quotation's or a headline's. Each looks a few words far. */
import { Class, classesAt } from '../lexicon/classes.ts';
import { Shape, Token } from '../text/scan.ts';
import type { Source } from '../text/scan.ts';
import type { Sentences } from '../text/sentences.ts';
import { CLOSED, THAT, TO } from './alone.ts';
import { ENDS_IN_S, INDEFINITE, PAPER, SAYS, SHOWS, WHO } from './tag-words.ts';
import { Tag } from './tag.ts';

const COMMA = 0x2c;
export const PAST = Class.past | Class.participle;
export const FINITE = PAST | Class.verb3s | Class.modal | Class.be | Class.have;
/** What opens an object: a verb stands before it. */
export const OBJECT = Class.determiner | Class.possessive | Class.pronounObject | Class.demonstrative;

/** Asks of the tokens whose tags stand in `tags` so far; `[from, to)` is the sentence. */
export function neighboursIn(source: Source, sentences: Sentences, tags: Uint8Array) {
  const { tokens } = source;
  return { nextClasses, cueTag, ofSeveral, isOnlyVerb, isSetting, opensObject, closesAfterQuote, closesAfterClause, isAside, saysAfter, isJoined, titleObject, isSingular, quoteAt, isPlural, endsInS };

  function nextClasses(t: number): number {
    const classes = classesAt(source, t);
    return (tokens.shape[t]! & Shape.capital) !== 0 && (classes & (Class.pronounSubject | Class.determiner | Class.preposition)) === 0 ? classes | Class.properLikely | Class.noun : classes;
  }

  /** What may be a verb of saying and something else besides, told by the words around it; 0 where they do not tell. */
  function cueTag(t: number, from: number, to: number, classes: number, next: number, previous: number): number {
    const isNamed = t + 1 < to && tokens.kind[t + 1] === Token.word && (tokens.shape[t + 1]! & Shape.capital) !== 0, before = t >= from + 2 ? tags[t - 2]! : Tag.stop;
    if ((classes & PAST) !== 0) return isNamed && (previous === Tag.coordinator || previous === Tag.that || (previous === Tag.adverb && before > Tag.adjective)) ? Tag.past : 0; // and quoted Bell, who once backed Bell
    if ((classes & Class.gerund) !== 0) return previous === Tag.number && (isNamed || (next & OBJECT) !== 0) ? Tag.ing : 0; // three in ten saying a strike
    if ((classes & Class.verbBase) !== 0) {
      let u = t - 1;
      while (u > from && tags[u] === Tag.adverb) u--;
      if (u < t - 1 && (tags[u] === Tag.to || tags[u] === Tag.modal || tags[u] === Tag.do || ((tags[u] === Tag.pronoun || WHO(tokens.word[u]!)) && ((next & FINITE) === 0 || (next & Class.noun) !== 0)))) return Tag.verb; // to openly question, who strongly support
      return previous === Tag.that && before === Tag.noun && isPlural(t - 2) && t + 1 < to && ((next & Class.wh) !== 0 || THAT(tokens.word[t + 1]!)) ? Tag.verb : 0; // results that show where
    }
    if (previous === Tag.that) return before > Tag.adverb && before <= Tag.name && !isPlural(t - 2) && isLastVerb(t, to) ? Tag.verb : 0; // a group that favors drivers
    return previous === Tag.coordinator && (isNamed || leadsToThing(t + 1, to)) && hasVerb(from, t) ? Tag.verb : 0; // calls it late and praises Bell, and vows full repairs
  }

  /** An adjective and a noun follow that no verb has: `and vows new ferries`, not `and reports analysts trust`. */
  function leadsToThing(t: number, to: number): boolean {
    if (t + 1 >= to || tokens.kind[t] !== Token.word || tokens.kind[t + 1] !== Token.word) return false;
    const classes = classesAt(source, t), next = classesAt(source, t + 1), behind = t + 2 < to ? classesAt(source, t + 2) : 0;
    return (classes === 0 || ((classes & Class.adjective) !== 0 && (classes & (Class.noun | PAST | CLOSED)) === 0)) && (next & Class.noun) !== 0 && (next & (FINITE & ~Class.verb3s | CLOSED)) === 0 && (behind & FINITE) === 0;
  }

  function hasVerb(from: number, to: number): boolean {
    for (let u = from; u < to; u++) if (tags[u] === Tag.verb || tags[u] === Tag.past || tags[u] === Tag.be || tags[u] === Tag.have) return true;
    return false;
  }

  /** `drivers of the port`, `eight in ten voters in Skelby`: what stands before the preposition of the noun at the token is plural. */
  function ofSeveral(t: number, from: number): boolean {
    let u = t;
    while (u > from && (tags[u]! <= Tag.adjective || tags[u] === Tag.noun || tags[u] === Tag.name)) u--;
    return u > from && tags[u] === Tag.preposition && ((tags[u - 1] === Tag.noun && isPlural(u - 1)) || tags[u - 1] === Tag.number);
  }

  /** `The ministry calls for calm`, `the council plans to pay`: the clause begins with the noun before the token, and has no other verb. */
  function isOnlyVerb(t: number, from: number, to: number): boolean {
    let u = t - 1;
    while (u >= from && (tags[u]! <= Tag.adjective || tags[u] === Tag.noun || tags[u] === Tag.name)) u--;
    if (isPlural(t - 1) || (u >= from && tags[u]! < Tag.coordinator) || tags[u + 1]! > Tag.possessive) return false;
    return isLastVerb(t, to);
  }

  /** `said in her opening`: what ends with the token hangs on a verb. */
  function isSetting(t: number, from: number): boolean {
    let u = t;
    while (u > from + 1 && (tags[u] === Tag.adjective || tags[u] === Tag.noun)) u--;
    return u > from + 1 && tags[u] === Tag.possessive && tags[u - 1] === Tag.preposition && (tags[u - 2] === Tag.past || tags[u - 2] === Tag.verb);
  }

  /** No finite verb comes behind the token before the next mark or clause. */
  function isLastVerb(t: number, to: number): boolean {
    for (let u = t + 1; u < to && u < t + 20; u++) {
      const classes = classesAt(source, u);
      if (tokens.kind[u] === Token.mark || tokens.kind[u] === Token.dash || THAT(tokens.word[u]!) || (classes & (Class.wh | Class.subordinator)) !== 0) return true;
      if ((classes & FINITE) !== 0 && (classes & Class.noun) === 0) return false;
    }
    return true;
  }

  /** Behind a noun stands no article, pronoun or clause at once: the word before was a verb. */
  function opensObject(t: number, to: number): boolean {
    return t < to && ((nextClasses(t) & (OBJECT | Class.pronounSubject)) !== 0 || THAT(tokens.word[t]!) || TO(tokens.word[t]!));
  }

  /** The sentence ends there, and few words before it a quotation did, with a comma. */
  function closesAfterQuote(t: number, to: number): boolean {
    if (t + 1 < to && (t + 2 < to || tokens.kind[t + 1] !== Token.mark)) return false;
    for (let u = t - 1; u > 1 && u > t - 12; u--) if (tokens.kind[u] === Token.quote) return sentences.quotation[u - 1]! > 0 && tags[u - 1] === Tag.comma;
    return false;
  }

  /** The sentence ends there, and before it stands nobody but `our correspondent at the scene`, behind the comma of a clause. */
  function closesAfterClause(t: number, from: number, to: number): boolean {
    if (t + 1 < to && (t + 2 < to || tokens.kind[t + 1] !== Token.mark)) return false;
    let u = t - 1;
    while (u > from && t - u < 10 && (tags[u]! <= Tag.name || tags[u] === Tag.preposition)) u--;
    return tags[u] === Tag.comma && (tags[u + 1] === Tag.possessive || tags[u + 1] === Tag.determiner || tags[u + 1] === Tag.name) && !isPlural(t - 1) && hasVerb(from, u);
  }

  /** `, the report notes,`: between two commas stands a paper, and behind it nothing but the word. */
  function isAside(t: number, from: number, to: number): boolean {
    if (t + 2 >= to || tokens.word[t + 1] !== COMMA || !PAPER(tokens.word[t - 1]!)) return false;
    let u = t - 2;
    while (u > from && (tags[u]! <= Tag.adjective || tags[u] === Tag.noun || tags[u] === Tag.name)) u--;
    return tags[u] === Tag.comma;
  }

  /** A word of saying comes before the next comma or mark. */
  function saysAfter(t: number, to: number): boolean {
    for (let u = t; u < to && u < t + 9 && tokens.kind[u] === Token.word; u++) if (SAYS(tokens.word[u]!)) return true;
    return false;
  }

  /** `Norland and Oskland`: the name at the token is the last of several. */
  function isJoined(t: number): boolean {
    let u = t;
    while (u > 0 && tags[u] === Tag.name) u--;
    return u > 0 && tags[u] === Tag.coordinator && tags[u - 1] === Tag.name;
  }

  /** What may follow the verb of a headline: a noun phrase, `to`, `that`, a quotation, or the name of a clause's subject. */
  function titleObject(t: number, to: number): boolean {
    if (t >= to) return false;
    if (quoteAt(t, to)) return true;
    if (tokens.kind[t] !== Token.word) return false;
    const classes = classesAt(source, t);
    return (classes & (Class.modal | Class.be | Class.have | Class.do)) === 0 && !SHOWS(tokens.word[t]!) && ((classes & (Class.determiner | Class.possessive | Class.properLikely | Class.noun | Class.adjective | Class.pronounObject)) !== 0 || TO(tokens.word[t]!) || THAT(tokens.word[t]!));
  }

  /** `a Las Vegas rally`: the names before it stand behind an indefinite article. */
  function isSingular(t: number): boolean {
    let u = t - 1;
    while (u > 0 && tokens.kind[u] === Token.word && (tokens.shape[u]! & Shape.capital) !== 0) u--;
    return INDEFINITE(tokens.word[u]!);
  }

  /** A quotation opens there. */
  function quoteAt(t: number, to: number): boolean {
    return t + 1 < to && tokens.kind[t] === Token.quote && sentences.quotation[t + 1]! > 0;
  }

  /** `talks resume`, not `press service`, `news conference`, `crisis meeting`. */
  function isPlural(t: number): boolean {
    const before = source.text.charCodeAt(tokens.end[t]! - 2) | 0x20;
    return endsInS(t) && before !== 0x73 && before !== 0x75 && before !== 0x69 && !ENDS_IN_S(tokens.word[t]!);
  }

  function endsInS(t: number): boolean {
    return t >= 0 && (source.text.charCodeAt(tokens.end[t]! - 1) | 0x20) === 0x73;
  }
}
