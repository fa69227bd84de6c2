/**
 * What each token does in its sentence, told from its class in the lexicon, its shape, and its neighbours. One pass, left
 * to right, looking one word ahead. Not a parser: just enough to find noun phrases and verb groups.
 */
import { Class, classesAt, classOf } from '../lexicon/classes.ts';
import { mayBeCue } from '../lexicon/cues.ts';
import { isApostrophe } from '../text/chars.ts';
import { Shape, Token } from '../text/scan.ts';
import type { Source } from '../text/scan.ts';
import type { Sentences } from '../text/sentences.ts';
import { AM, CLOSED, FIRST, fixedTag, FLOATING, HER, HOWEVER, isNamed, markTag, MINE, ONCE, OPEN, OPEN_CLASS, placeOf, PREPOSITION_TOO, THAT, TO, US } from './alone.ts';
import { ANOTHER, ARTICLE, BEEN, BE_CLITIC_AFTER, BYGONE, CALL, CALLS, DAY, DEMONYM, EACH, EXISTS, FOLK, FOR, GATHERING, IN, LET, NAMED, NEXT, NOBODY, NONE_BUT_NOUN, NO_PARTICIPLE, NO_SURNAME, OF, ON, PERCENT, REPORTS, RESUME, RIGHTS_WORD, RULING, SAID, SAY, SAYS, SEVERAL, SHOW, SHOWS, SINCE, LOCAL, MESSAGING, APP, SPEAKING, STANDS_ALONE, TIME_OF_DAY, WHO } from './tag-words.ts';
import { FINITE, neighboursIn, OBJECT, PAST } from './neighbours.ts';
import { Tag } from './tag.ts';
import { isTitleCase } from './title-case.ts';

export { Tag } from './tag.ts';

const COMMA = 0x2c;
const VERB = Class.verbBase | Class.verb3s;

/** A tag for every token of the sentences `[first, end)`, put into `tags`. Linear; never throws. */
export function tagTokens(source: Source, sentences: Sentences, tags: Uint8Array, first: number, end: number): void {
  const { tokens } = source, { nextClasses, cueTag, ofSeveral, isOnlyVerb, isSetting, opensObject, closesAfterQuote, closesAfterClause, isAside, saysAfter, isJoined, titleObject, isSingular, quoteAt, isPlural, endsInS } = neighboursIn(source, sentences, tags);
  let singleOpen = false; // a single quotation mark has opened in this sentence
  let titleVerb = false; // a headline has had its verb
  for (let s = first; s < end; s++) {
    const from = sentences.from[s]!, to = sentences.to[s]!;
    const titled = isTitleCase(source, from, to, source.lines.capitals[sentences.line[s]!]!);
    let previous: number = Tag.stop;
    singleOpen = false;
    titleVerb = false;
    for (let t = from; t < to; t++) {
      const kind = tokens.kind[t]!, shape = tokens.shape[t]!, word = tokens.word[t]!, alone = fixedTag(placeOf(kind, shape, word));
      // What a small word is alone it is everywhere.
      const isSmall = kind === Token.word && (shape & Shape.capital) === 0, isAlone = alone !== OPEN && (isSmall || (previous !== Tag.number && t > from && !titled));
      const tag = isAlone ? alone - 1 : isSmall ? smallTag(t, from, to, word, previous) : kind === Token.word ? capitalTag(t, from, to, previous, titled) : tagOfSign(t, from, to, previous);
      tags[t] = tag;
      if (titled) titleVerb ||= tag === Tag.verb || tag === Tag.past || tag === Tag.be || tag === Tag.modal;
      if (tag !== Tag.quote) previous = tag;
    }
  }

  /** The tag of a word in small letters that hangs on its neighbours. */
  function smallTag(t: number, from: number, to: number, word: number, previous: number): number {
    if (THAT(word)) return previous < Tag.verb || previous > Tag.ing || t + 1 >= to ? Tag.that : tokens.kind[t + 1] === Token.clitic ? Tag.pronoun : pointsAt(t + 1, to) ? Tag.determiner : Tag.that; // said that’s fine
    const classes = classesAt(source, t), closed = (classes & CLOSED) !== 0 ? hangingTag(t, to, word, classes, previous, false) : 0;
    return closed > 0 ? closed : openTag(t, from, to, classes, previous);
  }

  /** `repeated that promise on Monday`: one thing, with nothing behind it that it might do. */
  function pointsAt(t: number, to: number): boolean {
    if (TIME_OF_DAY(tokens.word[t]!) && t + 1 < to && tokens.kind[t + 1] === Token.word && (classesAt(source, t + 1) & (Class.determiner | Class.pronounSubject)) !== 0) return true; // said that night the dam broke
    let u = t;
    while (u + 1 < to && u < t + 2 && tokens.kind[u] === Token.word && (classesAt(source, u) & (Class.noun | Class.adjective)) === Class.adjective) u++;
    if (tokens.kind[u] !== Token.word || (tokens.shape[u]! & Shape.capital) !== 0 || isPlural(u)) return false;
    const classes = classesAt(source, u), next = u + 1 < to ? classesAt(source, u + 1) : 0;
    if ((classes & Class.noun) === 0 || (classes & (CLOSED | Class.properLikely)) !== 0) return false;
    return (u + 1 >= to || tokens.kind[u + 1] === Token.mark || (next & (Class.preposition | Class.coordinator)) !== 0) && noneFinite(u + 1, to);
  }

  /** Nothing a subject might do: `said that rice, tea and sugar were short` tells of more than one thing pointed at. */
  function noneFinite(from: number, to: number): boolean {
    for (let u = from; u < to && u < from + 20; u++) if ((classesAt(source, u) & FINITE) !== 0) return false;
    return true;
  }

  function capitalTag(t: number, from: number, to: number, previous: number, titled: boolean): number {
    if (t + 2 < to && tokens.end[t]! - tokens.start[t]! === 1 && tokens.word[t + 1] === 0x2e && tokens.kind[t + 1] === Token.mark && tokens.start[t + 1] === tokens.end[t]) return Tag.name; // A. B. Lane
    const word = tokens.word[t]!, shape = tokens.shape[t]!, classes = classesAt(source, t);
    if (US(word) && (shape & Shape.capitals) !== 0 && (isSmall(t - 1, from, to) || isSmall(t + 1, from, to))) return Tag.name;
    if (t === from && (classes & (Class.modal | Class.month)) === (Class.modal | Class.month) && speaksNext(t + 1, to)) return Tag.name; // May said
    const closed = closedTag(t, to, word, classes, previous, t > from && !titled);
    if (closed > 0) return closed;
    const first = t === from || previous === Tag.stop || previous === Tag.colon;
    if (!titled && !first && (classes & PAST) !== 0 && (previous === Tag.comma || previous === Tag.quote) && speaksNext(t + 1, to)) return Tag.name; // “Q,” Shook said
    const known = classes & OPEN_CLASS & ~Class.properLikely;
    if (first && !titled && (classes & Class.adjective) !== 0 && (classes & (PAST | Class.gerund)) === 0 && !NO_SURNAME(word) && speaksNext(t + 1, to)) return Tag.name; // Young said
    if (!titled && !first) return (classes & PAST) !== 0 && (classes & (Class.noun | Class.adjective | Class.properLikely)) === 0 && (previous === Tag.name || previous === Tag.comma || previous === Tag.noun) && (shape & Shape.capitals) === 0 ? Tag.past : Tag.name; // Smith Tweeted
    if (titled && !first && !titleVerb && (classes & Class.verb3s) !== 0 && (classes & Class.noun) !== 0 && previous === Tag.name && titleObject(t + 1, to)) return Tag.verb; // Bell Calls Plan a Mistake
    if (titled && !first && (classes & (VERB | PAST)) !== 0 && (previous === Tag.name || previous === Tag.noun) && (classes & Class.noun) === 0) return (classes & PAST) !== 0 && (classes & Class.verb3s) === 0 ? Tag.past : Tag.verb; // Velden Praises Editor
    if ((classes & Class.properLikely) !== 0 || classOf(word) === 0 || known === 0) return Tag.name;
    return (shape & Shape.capitals) !== 0 ? Tag.name : openTag(t, from, to, classes, previous);
  }

  /** A word that is not in capitals throughout. */
  function isSmall(t: number, from: number, to: number): boolean {
    return t >= from && t < to && tokens.kind[t] === Token.word && (tokens.shape[t]! & Shape.capitals) === 0;
  }

  function standsBehindSubject(previous: number): boolean {
    return previous === Tag.name || previous === Tag.noun || previous === Tag.wh || previous === Tag.close;
  }

  /** A verb of saying in the past or the third person, or `, who`. */
  function speaksNext(t: number, to: number): boolean {
    if (t + 1 >= to) return false;
    if (tokens.kind[t] === Token.mark) return tokens.word[t] === COMMA && (WHO(tokens.word[t + 1]!) || SPEAKING(tokens.word[t + 1]!));
    const classes = tokens.kind[t] === Token.word && (tokens.shape[t]! & Shape.capital) === 0 ? classesAt(source, t) : 0;
    return (classes & (PAST | Class.verb3s)) !== 0 && (classes & (Class.noun | Class.adjective)) === 0 && mayBeCue(tokens.word[t]!);
  }

  /** `Vane, Lund`: a headline opens with two names and a comma, the second of which ends at the token. */
  function isPaired(t: number, from: number): boolean {
    let u = t;
    while (u > from && tags[u] === Tag.name) u--;
    if (tags[u] !== Tag.comma || u === from) return false;
    while (u > from && tags[u - 1] === Tag.name) u--;
    return u === from || tags[u - 1] === Tag.colon;
  }

  /** The tag of a token that is no word. */
  function tagOfSign(t: number, from: number, to: number, previous: number): number {
    switch (tokens.kind[t]) {
      case Token.number: return Tag.number;
      case Token.dash: return t > from && t + 1 < to && tokens.kind[t - 1] === Token.number && tokens.kind[t + 1] === Token.number && tokens.end[t - 1] === tokens.start[t] && tokens.end[t] === tokens.start[t + 1] ? Tag.number : Tag.dash; // 2-4%
      case Token.ellipsis: return Tag.ellipsis;
      case Token.quote: return isPluralGenitive(t, from, to) ? Tag.genitive : Tag.quote;
      case Token.clitic: return cliticTag(t, to, previous);
    }
    // 1,237 · 3.5 · 10:30 are one number each
    if (t > from && t + 1 < to && tokens.kind[t - 1] === Token.number && tokens.kind[t + 1] === Token.number && tokens.end[t - 1] === tokens.start[t] && tokens.start[t + 1] === tokens.end[t]) return Tag.number;
    return markTag(tokens.word[t]!);
  }

  /** `the islands' council`: a single mark right after an s, a word after it, and no single quotation to close. */
  function isPluralGenitive(t: number, from: number, to: number): boolean {
    if (tokens.end[t]! - tokens.start[t]! !== 1 || !isApostrophe(tokens.word[t]!)) return false;
    const attached = t > from && tokens.end[t - 1] === tokens.start[t];
    if (!attached || singleOpen) {
      singleOpen = !attached;
      return false;
    }
    return tokens.kind[t - 1] === Token.word && endsInS(t - 1) && t + 1 < to && tokens.kind[t + 1] === Token.word && tokens.start[t + 1]! > tokens.end[t]!;
  }

  function cliticTag(t: number, to: number, previous: number): number {
    const classes = classOf(tokens.word[t]!);
    if (source.text.charCodeAt(tokens.end[t]! - 1) !== 0x73 && source.text.charCodeAt(tokens.end[t]! - 1) !== 0x53) {
      if ((classes & Class.modal) !== 0) return Tag.modal;
      return (classes & Class.have) !== 0 ? Tag.have : (classes & Class.be) !== 0 ? Tag.be : Tag.modal;
    }
    if (LET(tokens.word[t - 1] ?? 0)) return Tag.objectPronoun;
    if (BE_CLITIC_AFTER(tokens.word[t - 1] ?? 0)) return Tag.be;
    if (t + 1 < to && BEEN(tokens.word[t + 1]!)) return Tag.have; // Bell's been saying
    const next = t + 1 < to ? classOf(tokens.word[t + 1]!) : 0;
    if (previous === Tag.noun && (next & (Class.determiner | Class.negation)) !== 0) return Tag.be;
    return Tag.genitive;
  }

  function closedTag(t: number, to: number, word: number, classes: number, previous: number, capitalInside: boolean): number {
    if (capitalInside && isNamed(classes)) return Tag.name;
    if ((classes & CLOSED) === 0) return 0;
    if (THAT(word)) return Tag.that;
    const alone = fixedTag(placeOf(Token.word, 0, word));
    return alone !== OPEN ? alone - 1 : hangingTag(t, to, word, classes, previous, capitalInside);
  }

  /** The same for one that hangs on its neighbours. */
  function hangingTag(t: number, to: number, word: number, classes: number, previous: number, capitalInside: boolean): number {
    const next = t + 1 < to ? nextClasses(t + 1) : 0;
    if (MINE(word)) return previous === Tag.preposition || previous > Tag.name ? Tag.pronoun : Tag.noun; // the gold mine
    if (AM(word)) return previous === Tag.number ? Tag.noun : Tag.be; // at 4:07 am
    if (HER(word)) return (next & (Class.noun | Class.adjective | Class.properLikely)) !== 0 && (next & Class.preposition) === 0 ? Tag.possessive : Tag.objectPronoun;
    if ((classes & Class.negation) !== 0) return (classes & (Class.do | Class.be | Class.have | Class.modal)) === 0 ? ((classes & Class.determiner) !== 0 ? Tag.determiner : NOBODY(word) || ((classes & Class.pronounSubject) !== 0 && (next & (Class.be | Class.have | Class.modal)) !== 0) ? Tag.pronoun : Tag.negation) : (classes & Class.do) !== 0 ? Tag.do : (classes & Class.be) !== 0 ? Tag.be : (classes & Class.have) !== 0 ? Tag.have : Tag.modal;
    if ((classes & Class.modal) !== 0) return (next & Class.verbBase) !== 0 && (next & Class.noun) === 0 ? Tag.modal : 0; // need and dare are mostly verbs
    if (FLOATING(word) && (previous === Tag.have || previous === Tag.be || previous === Tag.modal || previous === Tag.pronoun) && (next & (VERB | PAST | Class.gerund)) !== 0) return Tag.adverb; // have all said
    if (FLOATING(word) && floats(t, to, previous)) return Tag.adverb; // Arel and Bell both say
    const opensNoun = (next & (Class.noun | Class.adjective | Class.properLikely | Class.numberWord)) !== 0 && (next & (Class.preposition | Class.be | Class.have | Class.modal)) === 0;
    if ((classes & Class.possessive) !== 0) return (classes & Class.wh) === 0 && ((classes & (Class.pronounSubject | Class.pronounObject)) === 0 || opensNoun) ? Tag.possessive : (classes & Class.wh) !== 0 ? Tag.wh : Tag.pronoun;
    if ((classes & Class.wh) !== 0) return HOWEVER(word) && t + 1 < to && (tokens.kind[t + 1] === Token.mark || (next & (PAST | Class.verb3s | Class.modal | Class.be | Class.have)) !== 0) ? Tag.adverb : Tag.wh;
    if (SINCE(word) && previous === Tag.have && (next & PAST) !== 0) return Tag.adverb; // has since said
    if (PREPOSITION_TOO(word)) return (classes & Class.verbBase) !== 0 && (previous === Tag.to || previous === Tag.modal || previous === Tag.pronoun || previous === Tag.do) ? Tag.verb : (next & Class.pronounSubject) !== 0 && !((next & Class.possessive) !== 0 && t + 2 < to && (nextClasses(t + 2) & (Class.noun | Class.adjective)) !== 0) ? Tag.subordinator : Tag.preposition;
    if ((classes & (Class.determiner | Class.demonstrative | Class.quantifier)) !== 0 && (classes & Class.noun) === 0) return (classes & Class.adverb) !== 0 && (next & (Class.adverb | Class.preposition)) !== 0 && !opensNoun ? Tag.adverb : Tag.determiner;
    if (FIRST(word) && (next & (PAST | Class.verb3s)) !== 0 && (next & (Class.noun | Class.adjective)) === 0 && (standsBehindSubject(previous) || previous === Tag.that || previous === Tag.comma || previous === Tag.be || previous === Tag.have || previous === Tag.pronoun)) return Tag.adverb; // was first reported
    if ((classes & Class.numberWord) !== 0) return t + 1 < to && tokens.word[t + 1] === ANOTHER ? Tag.determiner : Tag.number; // one another
    if (ONCE(word) && (next & (PAST | Class.verb3s)) !== 0 && (next & Class.noun) === 0 && (standsBehindSubject(previous) || previous === Tag.be || previous === Tag.pronoun) && (SAYS(tokens.word[t + 1]!) || (t + 2 < to && tokens.word[t + 2] !== 0x2e))) return Tag.adverb; // Bell once said
    if ((classes & Class.subordinator) !== 0 && (classes & Class.preposition) === 0) return (classes & (Class.past | Class.gerund)) !== 0 ? 0 : Tag.subordinator;
    if ((classes & Class.coordinator) !== 0 && (classes & Class.subordinator) === 0) return Tag.coordinator;
    if ((classes & Class.pronounSubject) !== 0) return (classes & Class.adverb) !== 0 && (next & (Class.be | Class.have | Class.modal)) === 0 && !(t + 1 < to && EXISTS(tokens.word[t + 1]!)) ? Tag.adverb : Tag.pronoun;
    if ((classes & Class.pronounObject) !== 0) return Tag.objectPronoun;
    if (BYGONE(word) && previous === Tag.determiner) return t + 1 < to && (next & (Class.noun | Class.numberWord)) !== 0 ? Tag.adjective : Tag.noun; // has in the past said
    if (NEXT(word) && (next & (Class.noun | Class.gerund | Class.numberWord | Class.weekday | Class.month)) !== 0) return Tag.adjective; // the next meeting
    if ((classes & Class.gerund) !== 0 && previous === Tag.be && mayBeCue(word) && !(t + 1 < to && TO(tokens.word[t + 1]!))) return 0; // is considering a ban
    if ((classes & Class.preposition) !== 0 && !((classes & Class.adverb) !== 0 && next !== 0 && !opensNoun && (next & (Class.determiner | Class.possessive | Class.numberWord | Class.demonstrative | Class.quantifier | Class.pronounObject | Class.gerund)) === 0)) return Tag.preposition;
    if ((classes & (Class.weekday | Class.month)) !== 0 && (capitalInside || (classes & Class.verbBase) === 0)) return Tag.name;
    if ((classes & Class.title) !== 0 && ((classes & Class.noun) === 0 || capitalInside)) return Tag.name;
    return 0;
  }

  /** `Arel and Bell both say`, `Arel and her deputy, Bell, each say`: the subject stands before it, and a verb of saying follows. */
  function floats(t: number, to: number, previous: number): boolean {
    if (t + 1 >= to || !mayBeCue(tokens.word[t + 1]!) || (nextClasses(t + 1) & (VERB | PAST | Class.gerund)) === 0 || (tokens.shape[t + 1]! & Shape.capital) !== 0) return false;
    if (previous === Tag.name || previous === Tag.noun || previous === Tag.wh) return true;
    if (previous !== Tag.comma) return false;
    let and = false, finite = 0;
    for (let u = t - 1; u >= 0 && u > t - 24 && tags[u] !== Tag.stop; u--) {
      and ||= tags[u] === Tag.coordinator;
      if (tags[u] === Tag.verb || tags[u] === Tag.past || tags[u] === Tag.be || tags[u] === Tag.have) finite++;
      else if (tags[u] === Tag.wh) finite = 0;
    }
    return and && finite === 0;
  }

  function openTag(t: number, from: number, to: number, classes: number, previous: number): number {
    const isNoun = (classes & (Class.noun | Class.properLikely)) !== 0, isVerb = (classes & VERB) !== 0, isPast = (classes & PAST) !== 0;
    const isAdjective = (classes & Class.adjective) !== 0, isGerund = (classes & Class.gerund) !== 0, isAdverb = (classes & Class.adverb) !== 0;
    const next = t + 1 < to ? nextClasses(t + 1) : 0;
    // `some chanted “…”`, `the expert noted, “…”`: a verb, not what some were
    if (isPast && previous !== Tag.possessive && previous !== Tag.genitive && previous !== Tag.be && previous !== Tag.preposition && !(previous === Tag.determiner && ARTICLE(tokens.word[t - 1]!)) && (quoteAt(t + 1, to) || (t + 1 < to && tokens.kind[t + 1] === Token.mark && tokens.word[t + 1] === 0x2c && quoteAt(t + 2, to)))) return Tag.past;
    if (isGerund && previous === Tag.noun && GATHERING(tokens.word[t]!) && t + 1 < to && (THAT(tokens.word[t + 1]!) || (next & Class.preposition) !== 0)) return Tag.noun; // at a press briefing that
    if ((previous === Tag.coordinator || previous === Tag.noun || previous === Tag.name) && CALLS(tokens.word[t]!) && t + 1 < to && ON(tokens.word[t + 1]!)) return Tag.verb; // announces it, and calls on soldiers to stop
    if (previous === Tag.name && CALL(tokens.word[t]!) && t + 1 < to && FOR(tokens.word[t + 1]!) && (isJoined(t - 1) || isPaired(t - 1, from))) return Tag.verb; // Vane, Lund call for talks
    if (t === from && RULING(tokens.word[t]!) && (next & (Class.noun | Class.properLikely)) !== 0) return Tag.adjective; // Ruling party leaders
    if (isGerund && MESSAGING(tokens.word[t]!) && t + 1 < to && APP(tokens.word[t + 1]!)) return Tag.noun; // on its messaging app that
    const asCue = mayBeCue(tokens.word[t]!) && ((isVerb && isNoun) || ((isPast || isGerund) && (isAdjective || isNoun || previous === Tag.number))) ? cueTag(t, from, to, classes, next, previous) : 0;
    if (asCue > 0) return asCue;
    const nounFollows = (next & (Class.noun | Class.properLikely)) !== 0 && (next & (Class.preposition | Class.pronounSubject | Class.determiner)) === 0 && !DAY(tokens.word[t + 1]!); // Norrland plc today announced
    switch (previous) {
      case Tag.determiner: case Tag.possessive: case Tag.genitive: case Tag.adjective: case Tag.number:
        if (previous === Tag.determiner && STANDS_ALONE(tokens.word[t - 1]!) && (isPast || (classes & Class.verb3s) !== 0) && !isNoun && !nounFollows) return isPast ? Tag.past : Tag.verb; // another says there are
        if (previous === Tag.determiner && (classes & Class.verbBase) !== 0 && SEVERAL(tokens.word[t - 1]!) && mayBeCue(tokens.word[t]!) && (t < 2 || tags[t - 2]! > Tag.to || tokens.kind[t - 2] !== Token.word) && (!isNoun || SAY(tokens.word[t]!) || opensObject(t + 1, to))) return Tag.verb; // some say, most want to
        if (isGerund && previous === Tag.determiner && EACH(tokens.word[t - 1]!) && (next & OBJECT) !== 0) return Tag.ing; // each touting their record
        if (isAdverb && !isNoun && !isAdjective) return Tag.adverb;
        if (isAdjective && !isNoun && !isPast && !isGerund && (previous === Tag.number || previous === Tag.determiner) && LOCAL(tokens.word[t]!) && speaksNext(t + 1, to)) return Tag.noun; // one local said
        if (isAdjective && nounFollows) return Tag.adjective;
        if (isNoun) return previous === Tag.adjective && (classes & Class.verb3s) !== 0 && mayBeCue(tokens.word[t]!) && closesAfterQuote(t, to) ? Tag.verb : Tag.noun; // “Q,” the affidavit states.
        if (isAdjective) return Tag.adjective;
        if (previous === Tag.number && isPast && (SAID(tokens.word[t]!) || (mayBeCue(tokens.word[t]!) && (next & (Class.determiner | Class.possessive | Class.pronounSubject | Class.demonstrative)) !== 0))) return Tag.past; // 4 in 10 said
        if ((isPast || isGerund) && nounFollows) return Tag.adjective;
        if (isGerund) return Tag.noun;
        if (isVerb && previous === Tag.number && (next & FINITE) !== 0 && (next & Class.noun) === 0) return Tag.noun; // one slide says
        if (previous === Tag.adjective || previous === Tag.number) break;
        if (isPast) return Tag.adjective;
        if (isVerb) return Tag.noun;
        break;
      case Tag.to: case Tag.modal: case Tag.do: case Tag.negation:
        if (isAdverb && isAdjective && previous === Tag.modal && !isNoun && (next & Class.verbBase) !== 0) return Tag.adverb; // would only say
        if (isVerb && !(previous === Tag.to && (classes & Class.verbBase) === 0)) return Tag.verb;
        if (isPast && previous === Tag.negation && t >= from + 2 && (tags[t - 2] === Tag.be || tags[t - 2] === Tag.have)) return Tag.past; // is not expected to
        break;
      case Tag.pronoun:
        if (isPast) return Tag.past;
        if (isAdverb && isAdjective && (next & (PAST | Class.verb3s)) !== 0) return Tag.adverb; // it further wrote
        if (isVerb) return Tag.verb;
        break;
      case Tag.be: case Tag.have:
        if (isPast) return Tag.past;
        if (isGerund) return Tag.ing;
        if (isAdverb && previous === Tag.have && (next & PAST) !== 0) return Tag.adverb; // had earlier warned
        break;
      case Tag.preposition:
        if (isGerund && t + 1 < to && OF(tokens.word[t + 1]!)) return Tag.noun; // during a taping of
        if (isAdjective && IN(tokens.word[t - 1]!) && (next & PAST) !== 0 && t + 1 < to && mayBeCue(tokens.word[t + 1]!)) return Tag.noun; // have in particular noted
        if (isAdjective && !isPast && (next & (PAST | VERB)) !== 0 && (next & (Class.noun | Class.adjective | Class.properLikely)) === 0) return Tag.noun; // have in particular noted
        if (isNoun && !isGerund) return isAdjective && nounFollows ? Tag.adjective : Tag.noun;
        if (isAdjective && FOR(tokens.word[t - 1]!) && (next & Class.coordinator) !== 0) return Tag.noun; // called for calm and talks
        if (isPast && nounFollows) return Tag.adjective;
        break;
      case Tag.that:
        if ((classes & Class.verbBase) !== 0 && (next & OBJECT) !== 0 && t >= 2 && tags[t - 2] === Tag.noun && isPlural(t - 2)) return Tag.verb; // towns that support the rules
        if ((classes & Class.verb3s) !== 0 && (next & (Class.determiner | Class.possessive | Class.pronounObject)) !== 0) return Tag.verb; // the firm that runs the port
        break;
      case Tag.noun: case Tag.name: case Tag.close: case Tag.wh: case Tag.adverb: case Tag.objectPronoun: case Tag.comma: case Tag.quote: case Tag.dash:
        if (previous === Tag.adverb && (classes & Class.verbBase) !== 0 && t >= 2 && mayBeCue(tokens.word[t]!) && (tags[t - 2] === Tag.noun ? isPlural(t - 2) : tags[t - 2] === Tag.name && endsInS(t - 2)) && (next & FINITE) === 0) return Tag.verb; // drivers privately express doubts
        if (previous !== Tag.comma && SHOW(tokens.word[t]!) && t + 2 < to && THAT(tokens.word[t + 1]!) && (nextClasses(t + 2) & (VERB | FINITE)) === 0) return Tag.verb; // data from the survey show that
        if (previous === Tag.comma && isNoun && (classes & Class.verb3s) !== 0 && (next & Class.preposition) !== 0 && saysAfter(t + 2, to)) return Tag.noun; // It rained, witnesses at the scene said
        if (isAdverb && isAdjective && !isNoun && standsBehindSubject(previous) && (next & (PAST | Class.verb3s)) !== 0 && (next & (Class.noun | Class.adjective)) === 0) return Tag.adverb; // Bell further said, who only said
        if (isPast && previous === Tag.comma && mayBeCue(tokens.word[t]!) && t + 1 < to && (tokens.shape[t + 1]! & Shape.capital) !== 0) return Tag.past; // Bell, the mayor, called Norrland's plan
        if (isPast && t >= 2 && tokens.kind[t - 1] === Token.quote && sentences.quotation[t - 2]! > 0 && mayBeCue(tokens.word[t]!)) return Tag.past; // host of “Tide,” suggested Bell's plan
        if (isGerund && isNoun && previous === Tag.noun && t + 1 < to && tokens.kind[t + 1] === Token.mark) return Tag.noun; // in the committee hearing,
        if (RIGHTS_WORD(tokens.word[t]!)) return Tag.noun; // the UN human rights chief
        if (isPast && isAdjective && previous === Tag.adverb && t >= from + 2 && tags[t - 2] === Tag.name && mayBeCue(tokens.word[t]!)) return Tag.past; // Norrland on Friday flatly rejected reports
        if (isPast && !(isAdjective && nounFollows && (previous === Tag.comma || previous === Tag.adverb || previous === Tag.quote))) return Tag.past;
        if (previous === Tag.name && isNoun && (classes & Class.verb3s) !== 0 && t >= from + 2 && SEVERAL(tokens.word[t - 2]!)) return Tag.noun; // some US states
        if (previous === Tag.name && isNoun && (classes & Class.verb3s) !== 0 && DEMONYM.test(source.text.slice(Math.max(tokens.start[t - 1]!, tokens.end[t - 1]! - 5), tokens.end[t - 1]!))) return Tag.noun; // Armenian forces
        if (previous === Tag.noun && isNoun && (classes & Class.verb3s) !== 0 && mayBeCue(tokens.word[t]!) && closesAfterQuote(t, to)) return Tag.verb; // “Q,” a voice in the film states.
        if (previous === Tag.noun && isNoun && t + 1 < to && THAT(tokens.word[t + 1]!) && isSetting(t - 1, from)) return Tag.noun; // said in her opening remarks that
        if (previous === Tag.noun && isNoun && (classes & Class.verb3s) !== 0 && mayBeCue(tokens.word[t]!) && t + 1 < to && ((next & Class.preposition) !== 0 || TO(tokens.word[t + 1]!)) && isOnlyVerb(t, from, to)) return Tag.verb; // the ministry calls for calm
        if (previous === Tag.noun && isNoun && REPORTS(tokens.word[t]!) && closesAfterClause(t, from, to)) return Tag.verb; // The port is shut, our correspondent at the scene reports.
        if (previous === Tag.noun && isNoun && (classes & Class.verb3s) !== 0 && mayBeCue(tokens.word[t]!) && isAside(t, from, to)) return Tag.verb; // Under the law, the report notes, drivers pay
        if (previous === Tag.noun && isNoun && (classes & Class.verb3s) !== 0 && (t + 1 >= to || tokens.kind[t + 1] === Token.mark || (next & Class.preposition) !== 0)) return Tag.noun; // peace talks on Monday
        if (previous === Tag.noun && isNoun && (classes & Class.verb3s) !== 0 && (next & (Class.adverb | Class.noun | Class.adjective)) === Class.adverb && speaksNext(t + 2, to)) return Tag.noun; // media reports also said
        if (isNoun && (classes & Class.verb3s) !== 0 && t + 1 < to && SHOWS(tokens.word[t + 1]!) && (tokens.shape[t + 1]! & Shape.capital) === 0) return Tag.noun; // where polls show
        if ((classes & Class.verb3s) !== 0 && !(isNoun && (next & (VERB | PAST | Class.modal | Class.be | Class.have)) !== 0 && (next & (Class.noun | Class.determiner)) === 0)) return Tag.verb;
        if (isAdjective && isVerb && previous === Tag.noun && t + 1 < to && TO(tokens.word[t + 1]!)) return Tag.adjective; // sources close to the talks
        if (isAdjective && previous === Tag.adverb && (next & (Class.determiner | Class.possessive | Class.pronounObject | Class.demonstrative)) === 0) break; // a very clear message
        if (previous === Tag.name && NAMED(tokens.word[t]!) && (next & Class.preposition) === 0) return Tag.noun; // the Vane campaign manager
        if ((classes & Class.verbBase) !== 0 && !isNoun) return Tag.verb;
        if ((classes & Class.verbBase) !== 0 && mayBeCue(tokens.word[t]!) && (previous === Tag.noun || previous === Tag.name) && opensObject(t + 1, to) && (FOLK(tokens.word[t - 1]!) || ofSeveral(t - 1, from))) return Tag.verb; // fans of the team hope the
        if ((classes & Class.verbBase) !== 0 && (previous === Tag.wh || (!(isNoun && (next & FINITE) !== 0 && (next & (Class.noun | Class.determiner)) === 0) && ((previous === Tag.noun && (isPlural(t - 1) || PERCENT(tokens.word[t - 1]!))) || (previous === Tag.name && endsInS(t - 1) && (tokens.shape[t - 1]! & Shape.capitals) === 0 && !isSingular(t)))) || (previous === Tag.name && (next & OBJECT) !== 0 && isJoined(t - 1)) || (previous === Tag.adverb && (next & (Class.determiner | Class.possessive | Class.pronounObject)) !== 0))) return Tag.verb;
        break;
    }
    if (isGerund) return Tag.ing;
    if (isNoun && isVerb && (previous === Tag.coordinator || previous === Tag.comma) && ((next & (Class.possessive | Class.pronounObject)) !== 0 || (t + 1 < to && NONE_BUT_NOUN(tokens.word[t + 1]!)))) return Tag.verb; // respects him and calls her plan a hope
    if (previous === Tag.coordinator && RESUME(tokens.word[t]!)) return Tag.verb; // to stop the fighting and resume talks
    if (isPast && previous === Tag.coordinator && NO_PARTICIPLE(tokens.word[t]!)) return Tag.past; // denied it and described reports as late
    if (isAdjective && nounFollows) return Tag.adjective;
    if (isAdjective && isAdverb && (previous === Tag.past || previous === Tag.verb)) return Tag.adverb; // explained earlier in the hearing
    if (isPast && !isNoun && (previous === Tag.coordinator || previous === Tag.that || previous === Tag.subordinator || previous === Tag.genitive || !isAdjective)) return Tag.past;
    if (isNoun) return Tag.noun;
    if (isAdjective) return Tag.adjective;
    if (isVerb) return Tag.verb;
    if (isAdverb) return Tag.adverb;
    return Tag.noun;
  }
}
