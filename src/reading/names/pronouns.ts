/** Pronouns that stand for a source: who spoke last, who was the subject, whom the pronoun fits. */
import type { Actor, Cast } from './actors.ts';
import { Class, classOf } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Shape, Token, type Source } from '../text/scan.ts';
import { Bit, bitsOf } from './lexical.ts';
import { joinedBefore } from './groups.ts';
import { isPlatformName } from './organisations.ts';
import { isUnisex } from './people.ts';
import { Gender } from './spellings.ts';
import type { Phrase } from './phrase-types.ts';
import { found, resolved, scopeOf, type Found, type Session } from './session.ts';
import { linesBetween } from './ground.ts';

type Wanted = 'male' | 'female' | 'thing' | 'several' | 'any';

const WANTED: Readonly<Record<string, Wanted>> = { he: 'male', him: 'male', she: 'female', her: 'female', his: 'male', hers: 'female', its: 'thing', their: 'several', it: 'thing', they: 'several', them: 'several', who: 'any', whom: 'any', whose: 'any', which: 'thing', that: 'any' };

/** How far back, in tokens, a pronoun reaches. */
const REACH = 320;

function agrees(actor: Actor, wanted: Wanted): boolean {
  const gender = actor.gender || actor.learned;
  switch (wanted) {
    case 'male': return actor.human && (gender !== Gender.female || mayBeEither(actor));
    case 'female': return actor.human && (gender !== Gender.male || mayBeEither(actor));
    case 'thing': return !actor.human && !(actor.kind === 'collective' && actor.members.length > 0) && !actor.plural;
    case 'several': return actor.kind === 'collective' || (actor.kind === 'organisation' && !isPlatformName(actor.words)) || actor.kind === 'outlet' || actor.plural;
    default: return true;
  }
}

/** The first name alone tells the gender, and not for sure. */
function mayBeEither({ words }: Actor): boolean {
  return words.length > 1 && isUnisex(words[0]!);
}

const STATE_KEY = /^s:/;
/** What it takes to be meant by the pronoun that the first name speaks against. */
const AGAINST = 4;

interface Weighed {
  readonly actor: Actor;
  value: number;
  readonly at: number;
  readonly rule: 'pronoun-speaker' | 'pronoun-subject' | 'pronoun-near';
}

/** @param cue token of the word of saying */
export function resolvePronoun(session: Session, phrase: Extract<Phrase, { type: 'pronoun' }>, quoted: boolean, cue: number): Found {
  const { cast } = session, { ground } = cast, { word, from: token } = phrase;
  const wanted = WANTED[word];
  if (wanted === undefined) return found(null, phrase, 'pronoun', 'open', 'pronoun-open');
  if (wanted === 'any' || word === 'which') return relative(session, phrase) ?? found(null, phrase, 'pronoun', 'open', 'pronoun-open');

  const asker = askerIn(session, token) ?? toldOf(session, token, cue) ?? (REPLIES(ground.source.tokens.word[cue]!) ? teller(session) : null);
  const posed = cue === token + 1 && ground.source.tokens.word[token - 1] === COMMA; // `The port will close, it said`: what is said names others, but for what it opens with
  const { turn } = session, self = turn?.actor == null || ground.line[turn.from] !== ground.line[token] ? null : resolved(turn.actor); // nobody says `she` of herself, in a turn of one paragraph
  const scope = scopeOf(cast, token), here = ground.sentenceOf(token), candidates: Weighed[] = []; // few, each actor once
  let speakers = 0;
  for (let i = session.said.length - 1; i >= 0 && speakers < 6; i--) {
    const { actor, from: at, part, quoted: inner } = session.said[i]!;
    if (token - at > REACH * 2) break;
    if (ANYONE(ground.source.tokens.word[at]!)) continue; // `Somebody says one thing`
    const one = resolved(actor);
    if (part === 'speaker' && one !== asker) speakers++;
    if (agrees(one, wanted)) offer(one, near(at) + (part === 'speaker' ? 2.5 - speakers * 0.4 : 0) - (inner && !quoted ? 3 : 0), at, 'pronoun-speaker');
  }
  const { chunks, chunkAt, owner } = cast;
  let names = 0;
  for (let t = token - 1; t >= Math.max(0, token - REACH) && names < 40; t--) {
    const k = chunkAt[t]! - 1;
    if (k < 0) continue;
    const actor = owner[k]!, at = chunks.from[k]!, before = k > 0 ? chunks.to[k - 1]! : at;
    t = Math.min(before, at); // nothing is named between the two
    if (actor === null || isByline(ground.source, at, ground.line[at]!)) continue;
    names++;
    const one = resolved(actor);
    if (!agrees(one, wanted) || isPlace(one, at) || (wanted === 'thing' && isBracketed(at, chunks.to[k]!))) continue;
    // whose it is is not who it is: `Ukraine's air force`
    const owned = ownerOf(k), owns = (ground.source.tokens.kind[chunks.to[k]!] === Token.clitic && (actor.kind !== 'person' || ownerOf(k + 1))) || (one.human && isSmallRole(ground.source, chunks.to[k]!)), subject = !owns && (quoted || ground.quoted[at] === 0) && isSubject(chunks.phraseFrom[owned ? k - 1 : k]!);
    offer(one, near(at) + (subject ? 1.6 : owns ? -2 : 0) - (ground.quoted[at] !== 0 && !quoted ? 3 : 0) - (posed && !subject && ground.sentenceOf(at) === here ? 2 : 0), at, subject ? 'pronoun-subject' : 'pronoun-near');
  }
  if (candidates.length === 0) return found(null, phrase, 'pronoun', 'open', 'pronoun-open');
  rank(candidates);
  const best = candidates[0]!, both = wanted === 'several' && STATE_KEY.test(best.actor.key) ? joinedBefore(session, token) : null; // one state is seldom `they`
  if (both !== null) return found(both, phrase, 'pronoun', 'likely', best.rule, best.at);
  const others: Actor[] = [];
  for (const one of candidates) if (one.value > best.value - 0.6 && one.value > -2) others.push(one.actor);
  if (wanted === 'male' || wanted === 'female') {
    const gender = wanted === 'male' ? Gender.male : Gender.female;
    if (best.actor.gender === Gender.unknown && others.length === 1) best.actor.learned = gender;
  }
  const known = best.actor.gender !== Gender.unknown || wanted === 'thing' || wanted === 'several';
  const alone = others.length === 1 && (candidates.length === 1 || best.value - candidates[1]!.value > 2);
  return others.length > 1 ? found(best.actor, phrase, 'pronoun', 'open', best.rule, best.at, others) : found(best.actor, phrase, 'pronoun', alone && known && best.value > 3 ? 'certain' : 'likely', best.rule, best.at);

  function offer(actor: Actor, value: number, at: number, rule: Weighed['rule']): void {
    if (actor === asker) return;
    if (actor === self && (wanted === 'male' || wanted === 'female')) return;
    if ((wanted === 'male' && actor.gender === Gender.female) || (wanted === 'female' && actor.gender === Gender.male)) value -= AGAINST;
    for (const known of candidates) if (known.actor === actor) {
      known.value = Math.max(known.value, value) + 0.5;
      return;
    }
    candidates.push({ actor, value, at, rule });
  }

  function near(at: number): number {
    const lines = linesBetween(ground, at, token), sentences = here - ground.sentenceOf(at);
    return (lines === 0 ? 2 : Math.max(-3, 1 - lines * 0.5)) - Math.min(2, sentences * 0.35) - (scopeOf(cast, at) === scope ? 0 : ground.entries ? 6 : 1);
  }

  /** `Quill's former team-mate Tom Vane`, `Quill’s coach, Tom Vane`: the name before is whose he is. */
  function ownerOf(k: number): boolean {
    if (k < 1 || k >= chunks.count || owner[k]?.kind !== 'person') return false;
    const { kind, word } = ground.source.tokens, to = chunks.to[k - 1]!, from = chunks.from[k]!;
    if (kind[to] !== Token.clitic || from - to > FARTHEST_OWNED || ground.line[from] !== ground.line[to]) return false;
    const last = word[from - 1] === COMMA && kind[from - 1] === Token.mark && from - to > 2 ? from - 1 : from;
    for (let t = to + 1; t < last; t++) if (kind[t] !== Token.word || (classOf(word[t]!) & PARTS) !== 0) return false;
    return true;
  }

  /** `(AP)`, `(NYSE: VNE)`: told beside something else. */
  function isBracketed(at: number, to: number): boolean {
    const { kind, word } = ground.source.tokens;
    return kind[at - 1] === Token.mark && word[at - 1] === OPEN && kind[to] === Token.mark && word[to] === CLOSE;
  }

  /** `read physics at Durham`, `a teacher from Omdara`: a word by itself where a place stands; behind `at`, named once. */
  function isPlace({ words, seen }: Actor, at: number): boolean {
    if (words.length > 1 || (wanted !== 'male' && wanted !== 'female')) return false;
    const before = ground.source.tokens.word[at - 1]!;
    return (seen === 1 && AT(before)) || IN(before) || (FOR(before) && holdsRole(ground.source.tokens.word[at - 2]!)); // the Minister for Transport
  }

  /** The phrase opens its sentence, or all that stands before it in the sentence is a quotation. */
  function isSubject(at: number): boolean {
    const start = ground.sentenceStart[ground.sentenceOf(at)]!;
    if (at - start <= 1 || opensBehindSetting(ground.source, start, at)) return true;
    if (THAT(ground.source.tokens.word[at - 1]!) && hears(ground.source, start, at)) return true;
    for (let t = start; t < at; t++) if (ground.quoted[t] === 0 && cast.ground.source.tokens.kind[t] === 1 && t < at - 1) return false;
    return true;
  }
}

/** `The court heard that Vane told police …`: of whom it is told, and often by whom. */
function hears({ tokens: { word } }: Source, start: number, at: number): boolean {
  for (let t = start; t < at - 1 && t < start + LONGEST_SETTING; t++) if (HEARD(word[t]!)) return true;
  return false;
}
const HEARD = wordSet('heard hears'), THAT = wordSet('that');

/** `Vane aides`, `the Vane campaign`: the name before the token only tells whose they are. */
function isSmallRole({ tokens: { kind, shape, word } }: Source, t: number): boolean {
  return kind[t] === Token.word && (shape[t]! & Shape.capital) === 0 && ((bitsOf(word[t]!) & (Bit.role | Bit.plural)) === (Bit.role | Bit.plural) || (bitsOf(word[t]!) & Bit.body) !== 0) && (classOf(word[t]!) & (Class.past | Class.verb3s)) === 0;
}

/** `In Hatra, Deniz Yol stood …`, `Asked whether it leaked, Vane shrugged`: nothing but a place or day stands before it, behind a small word and before a comma. */
function opensBehindSetting({ tokens: { kind, word } }: Source, start: number, at: number): boolean {
  if (kind[at - 1] !== Token.mark || word[at - 1] !== COMMA) return false;
  if (ASKED(word[start]!) && at - start < LONGEST_ASKED) return !word.subarray(start, at - 1).includes(COMMA);
  if (at - start > LONGEST_SETTING || !SETS(word[start]!)) return false;
  for (let t = start + 1; t < at - 1; t++) if (kind[t] !== Token.number && (kind[t] !== Token.word || (classOf(word[t]!) & (Class.be | Class.have | Class.modal | Class.wh | Class.coordinator)) !== 0)) return false;
  return true;
}
const SETS = wordSet('in on at near outside inside across around'), LONGEST_SETTING = 7, LONGEST_ASKED = 24;

/** `By Ida Holm`, on a line of its own: who wrote the text. */
function isByline({ tokens, lines }: Source, at: number, line: number): boolean {
  const first = lines.firstToken[line]!, next = lines.firstToken[line + 1]!;
  return WRITTEN_BY(tokens.word[first]!) && at - first <= 2 && next - first < LONGEST_BYLINE && tokens.kind[next - 1] === Token.word;
}
const WRITTEN_BY = wordSet('by'), LONGEST_BYLINE = 9;

/** `Vane was told by Osk that …. “I can swim,” she replied`: who told somebody something is not who replies. */
function teller({ cast, said }: Session): Actor | null {
  let last = said.length - 1;
  while (last >= 0 && said[last]!.part !== 'speaker') last--;
  if (last < 0) return null;
  const here = cast.ground.sentenceOf(said[last]!.from);
  for (let i = said.length - 1; i >= 0 && cast.ground.sentenceOf(said[i]!.from) === here; i--) if (said[i]!.part === 'addressee' && resolved(said[i]!.actor).human) return resolved(said[last]!.actor);
  return null;
}
/** What stands in no name of a relation: verbs, small words. */
const PARTS = Class.past | Class.verb3s | Class.be | Class.have | Class.modal | Class.preposition | Class.coordinator | Class.subordinator | Class.wh, FARTHEST_OWNED = 5;
const AT = wordSet('at'), IN = wordSet('in near from'), FOR = wordSet('for of'), STATE = wordSet('state'), ANYONE = wordSet('somebody someone anybody anyone everybody everyone nobody');
/** What an office is for. */
const holdsRole = (word: number): boolean => STATE(word) || (bitsOf(word) & Bit.role) !== 0;
const REPLIES = wordSet('replied replies answered answers retorted');

/** `Mr Vane, he said, had been kind`: who opens the sentence is told of. The word of saying is right behind the pronoun, and a comma behind that. */
function toldOf({ cast }: Session, token: number, cue: number): Actor | null {
  const { source: { tokens }, sentenceOf, sentenceStart } = cast.ground;
  if (tokens.word[token - 1] !== COMMA || cue !== token + 1 || tokens.word[cue + 1] !== COMMA) return null;
  const k = token > 1 ? cast.chunkAt[token - 2]! - 1 : -1;
  if (k < 0 || cast.chunks.to[k] !== token - 1 || cast.chunks.phraseFrom[k]! > sentenceStart[sentenceOf(token)]! + 1) return null;
  const actor = cast.owner[k]!;
  return actor === null ? null : resolved(actor);
}

/** `Asked by Vane what she saw, she said …` · `Replying to Mr. Osk, he said …`: who asks is not who answers. */
function askerIn({ cast }: Session, token: number): Actor | null {
  const { source: { tokens }, sentenceOf, sentenceStart } = cast.ground, first = sentenceStart[sentenceOf(token)]!;
  const word = tokens.word[first]!, next = tokens.word[first + 1]!;
  if (!(ASKED(word) && BY(next)) && !(ANSWERING(word) && TO(next))) return null;
  for (let t = first + 2; t < token && t < first + FARTHEST_ASKER; t++) {
    const k = cast.chunkAt[t]! - 1, actor = k < 0 ? null : cast.owner[k] ?? null;
    if (actor !== null) return resolved(actor);
  }
  return null;
}
const ASKED = wordSet('asked pressed questioned quizzed challenged cross-examined'), BY = wordSet('by'), ANSWERING = wordSet('replying answering responding'), TO = wordSet('to'), FARTHEST_ASKER = 10;

/** Sorts a few, the best first. */
function rank(few: Weighed[]): void {
  for (let i = 1; i < few.length; i++) {
    const one = few[i]!;
    let at = i;
    for (; at > 0 && few[at - 1]!.value < one.value; at--) few[at] = few[at - 1]!;
    few[at] = one;
  }
}

/** `Hadi (Lib Dem), who …`: the bracket is no name before the word. The token from which to look back. */
function beforeBracket({ tokens: { kind, word } }: Source, token: number): number {
  const close = word[token - 1] === COMMA ? token - 2 : token - 1;
  if (kind[close] !== Token.mark || word[close] !== CLOSE) return token;
  for (let t = close - 1; t > close - LONGEST_BRACKET && t > 0; t--) if (kind[t] === Token.mark && word[t] === OPEN) return t;
  return token;
}
const COMMA = 0x2c, OPEN = 0x28, CLOSE = 0x29, LONGEST_BRACKET = 8;

/** `Vane, the head of the port, who …`: the name that the apposition before the word belongs to; -1 where none does. */
function beforeApposition({ chunkAt, ground: { line, source: { tokens } }, owner }: Cast, token: number): number {
  const isComma = (t: number): boolean => tokens.kind[t] === Token.mark && tokens.word[t] === COMMA;
  if (!isComma(token - 1)) return -1;
  for (let t = token - 2; t > token - LONGEST_APPOSITION && t > 0 && line[t] === line[token]; t--) {
    if (!isComma(t)) {
      if (tokens.kind[t] !== Token.word && tokens.kind[t] !== Token.clitic) return -1;
      if (tokens.kind[t] === Token.word && chunkAt[t] === 0 && (classOf(tokens.word[t]!) & (Class.be | Class.have | Class.modal | Class.wh | Class.verb3s)) !== 0) return -1;
      continue;
    }
    const k = chunkAt[t - 1]! - 1;
    return (classOf(tokens.word[t + 1]!) & (Class.determiner | Class.possessive)) !== 0 && k >= 0 && owner[k]?.human === true ? k : -1;
  }
  return -1;
}
const LONGEST_APPOSITION = 14;

/** `Turkey, which …` · `Cavusoglu, who …`: the name right before. */
function relative(session: Session, phrase: Extract<Phrase, { type: 'pronoun' }>): Found | null {
  const { cast } = session, token = phrase.from, apposed = phrase.word === 'which' || phrase.word === 'that' ? -1 : beforeApposition(cast, token);
  if (apposed >= 0) return found(resolved(cast.owner[apposed]!), phrase, 'pronoun', 'likely', 'pronoun-relative', cast.chunks.from[apposed]!);
  const near = beforeBracket(cast.ground.source, token);
  for (let t = near - 1; t >= Math.max(0, near - 4); t--) {
    // `a senior AKP official, who`: the noun between is the one
    if (cast.chunkAt[t] === 0 && cast.ground.source.tokens.kind[t] === Token.word && (classOf(cast.ground.source.tokens.word[t]!) & Class.noun) !== 0) return null;
    const k = cast.chunkAt[t]! - 1, actor = k >= 0 ? cast.owner[k] ?? null : null;
    if (actor !== null) return found(resolved(actor), phrase, 'pronoun', t >= near - 2 ? 'certain' : 'likely', 'pronoun-relative', cast.chunks.from[k]!);
  }
  const last = session.said.at(-1);
  if (last !== undefined && token - last.from < 40 && cast.ground.sentenceOf(last.from) === cast.ground.sentenceOf(token)) return found(resolved(last.actor), phrase, 'pronoun', 'likely', 'pronoun-near', last.from);
  return null;
}
