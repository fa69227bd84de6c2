/** Whom a description without a name means: `the 51-year-old lawyer`, `the Nigerian`, `the father of two`, `the officials`. */
import { Class, classOf } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Token } from '../text/scan.ts';
import type { Actor, Cast } from './actors.ts';
import { isOtherOffice, isWord, type Role } from './roles.ts';
import { resolved, scopeOf, type Session } from './session.ts';
import { linesBetween } from './ground.ts';

/** Roles that news uses for somebody just named, to name them otherwise: `the billionaire`, `the retired neurosurgeon`. */
export const DESCRIBES = new Set(['countryman', 'candidate', 'businessman', 'senator', 'governor', 'representative', 'lawmaker', 'politician', 'democrat', 'republican', 'socialist', 'conservative', 'doctor', 'actor', 'singer', 'author', 'leader',
  'activist', 'president', 'general', 'mayor', 'congressman', 'professor', 'scholar', 'analyst', 'expert', 'historian', 'economist', 'journalist', 'columnist', 'athlete', 'coach', 'student', 'teacher', 'man', 'woman', 'president-elect',
  'minister', 'diplomat', 'judge', 'prosecutor', 'commander', 'director', 'official', 'chief-executive', 'executive', 'founder', 'artist', 'scientist', 'researcher', 'cleric', 'pope', 'teenager', 'commentator', 'presenter', 'secretary']);

/** Those of them that many have at once: one who has just spoken is meant rather than one who is named farther down. */
export const CALLINGS = new Set('scientist researcher scholar historian economist expert analyst doctor teacher student author journalist artist actor singer musician athlete activist businessman democrat republican socialist conservative'.split(' '));

/** Somebody who may be meant, and the token of the place that says so. */
export interface Meant {
  readonly actor: Actor;
  readonly token: number;
}

/** `the 51-year-old lawyer`, `the Nigerian`, `the mother of three`: a way to name otherwise somebody just named. */
export function isOne(cast: Cast, from: number, to: number, role: Role | null): boolean {
  const { ground } = cast, { tokens } = ground.source;
  for (let t = from; t < to; t++) if (/^\d+-year-old$|-of-(?:one|two|three|four|five|six|seven|eight)$/.test(cast.folded.at(t))) return true;
  const k = cast.chunkAt[from + 1]! - 1;
  if (role === null) return k >= 0 && cast.chunks.to[k] === to && cast.chunks.kind(k) === 'demonym';
  return to === from + 4 && PARENT(tokens.word[from + 1]!) && isWord(ground, from + 2, 'of') && (tokens.kind[from + 3] === Token.number || (classOf(tokens.word[from + 3]!) & Class.numberWord) !== 0);
}

const PARENT = wordSet('father mother parent dad mum mom grandfather grandmother');

/** `the federation's president`, `the head of the bank`: the role of some body. */
export function isOfAnother(cast: Cast, from: number, to: number): boolean {
  const { tokens } = cast.ground.source;
  for (let t = from; t < to; t++) if (tokens.kind[t] === Token.clitic || isWord(cast.ground, t, 'of', 'for', 'at')) return true;
  return false;
}

/** Endings of nouns for those who do or are something, and nouns for things that end so too. */
const HUMAN_END = /(?:er|or|ist|ian|ee|ant|man|woman|mate|maid|aunt|uncle|ster|by|year-old)$/;
const THING = new Set(`paper newspaper letter order number matter river winter summer weather water power offer centre center motor error floor door sector factor chapter computer server tower plant restaurant grant printer
sensor monitor tracker meter filter newsletter poster banner folder header cover answer disaster danger fever cancer corner border quarter shelter theater register ledger tenor rumor rumour humor humour
labor labour honor honour behavior behaviour regulator operator carrier lender insurer retailer maker manufacturer supplier broadcaster builder brewer carmaker automaker chipmaker helicopter tanker trawler
committee fee coffee guarantee degree tree decree covenant warrant pollutant lobby hobby trailer dossier flyer barrier frontier chamber corridor mirror harbor harbour anchor vector reactor indicator calculator
simulator generator elevator escalator barometer thermometer sticker blocker adapter wrapper buffer cluster container layer laser radar pointer counter other whether rather never ever under over after`.split(/\s+/));
const SOMEBODY = new Set('one another someone somebody anyone anybody bride groom hero heroine recruit guest thief spy saint nun monk pal nominee great-aunt great-uncle he she who cook guide host chef guru'.split(' '));

/** True for a noun that is said of people: `the announcer`, `a passerby`, `another`. */
export function isHuman(cast: Cast, head: number): boolean {
  const word = cast.folded.at(head);
  return SOMEBODY.has(word) || (cast.chunkAt[head] === 0 ? HUMAN_END.test(word) && !THING.has(word) : /(?:an|i)$/.test(word));
}

const FIRM_WORD = wordSet('operator developer publisher builder employer contractor organiser organizer sponsor brewer promoter');

/** Words that a firm is called by, as a person may be. */
export function isFirmWord(cast: Cast, t: number): boolean {
  return FIRM_WORD(cast.ground.source.tokens.word[t]!);
}

/** `a contractor` or `a local contractor` stands not far before: `the contractor` is that one. */
export function isIntroduced({ ground }: Cast, t: number): boolean {
  const { tokens } = ground.source;
  for (let u = t - 2; u > 1 && u > t - FARTHEST_INTRODUCED; u--) if (tokens.word[u] === tokens.word[t] && tokens.kind[u] === Token.word && (isWord(ground, u - 1, 'a', 'an') || isWord(ground, u - 2, 'a', 'an'))) return true;
  return false;
}
const FARTHEST_INTRODUCED = 160;

/** The person who spoke last, in this paragraph or the one before, if nothing speaks against it. */
export function lastPerson(session: Session, token: number, role: Role | null, quoted: boolean): Meant | null {
  const { cast } = session, opening = quoted ? null : openingPerson(session, token);
  for (let i = session.said.length - 1; i >= 0 && i > session.said.length - 4; i--) {
    const said = session.said[i]!, actor = resolved(said.actor);
    if (opening !== null && said.from < opening.token) break;
    if (quoted && !said.quoted) continue; // who is quoted speaks of others
    if (linesBetween(cast.ground, said.from, token) > 3 || scopeOf(cast, said.from) !== scopeOf(cast, token)) return null;
    if (said.part !== 'speaker' || (actor.kind !== 'person' && !(role === null && actor.unnamed && actor.human))) continue;
    if (actor.kind === 'person' && actor.words.length === 0) return null;
    if (role !== null && (role.head === 'man' || role.head === 'woman') && actor.gender !== role.gender) return null;
    return agrees(actor, role) ? { actor, token: said.from } : null;
  }
  return opening !== null && agrees(opening.actor, role) ? opening : null;
}

function agrees(actor: Actor, role: Role | null): boolean {
  if (role !== null) for (const given of actor.roles) if (given.head === role.head ? isOtherOffice(role, given) : role.head.split('-').every((word) => given.words.includes(word))) return false; // the mayor’s spokeswoman is not the mayor
  return role === null || !((role.gender !== 0 && actor.gender !== 0 && role.gender !== actor.gender) || (role.nation !== null && actor.nation !== null && role.nation !== actor.nation));
}

/** Offices that who has another one has not. */
const OFFICES = new Set(['president', 'minister', 'governor', 'mayor', 'general', 'pope', 'judge', 'prosecutor', 'secretary', 'chief-executive', 'commander', 'director']);

/** `Bell accused the minister`, `Bell, a committee member, …, the minister said`: the one who spoke last speaks of another. */
export function isSpokenOf({ cast: { ground } }: Session, { actor, token }: Meant, at: number, { head }: Role): boolean {
  return ground.sentenceOf(token) === ground.sentenceOf(at) || (OFFICES.has(head) && actor.roles.length > 0 && actor.roles.every((given) => given.head !== head));
}

/** Somebody else is known to hold such an office, and this one is not. */
export function isHeldElsewhere({ cast, holders }: Session, head: string, actor: Actor): boolean {
  const given = cast.roles.get(head);
  if (given === undefined) return false;
  let known = holders.get(head);
  if (known === undefined) holders.set(head, (known = new Set(given.map((role) => role.actor)))); // named in the text: each is who it is
  return !known.has(actor);
}

/** As `lastPerson`; else the only person whom the sentence before names, at its head or not. */
export function describedPerson(session: Session, token: number, role: Role | null, quoted: boolean): Meant | null {
  const aged = ofAge(session.cast, token, role);
  if (aged !== null) return aged;
  const last = lastPerson(session, token, role, quoted), only = quoted ? null : onlyPerson(session, token);
  return only !== null && (last === null || session.cast.ground.sentenceOf(last.token) < session.cast.ground.sentenceOf(only.token)) && agrees(only.actor, role) ? only : last;
}

/** How many names back an age is looked for. */
const NAMES = 300;

/** The only person of whom the text tells the age that the phrase names: `Jules Perrin, 61, …, the 61-year-old`. */
function ofAge(cast: Cast, token: number, role: Role | null): Meant | null {
  const { text, tokens } = cast.ground.source, word = cast.folded.at(token + 1), age = /^(\d+)-year-old$/.exec(word)?.[1];
  if (age === undefined) return null;
  let only = null as Meant | null, t = token - 1;
  while (t > 0 && t > token - 1000 && cast.chunkAt[t] === 0) t--;
  for (let k = cast.chunkAt[t]! - 1, seen = 0; k >= 0 && seen < NAMES; k--, seen++) {
    const actor = cast.owner[k]!, to = cast.chunks.to[k]!;
    if (actor === null || actor.kind !== 'person' || !agrees(actor, role) || (only !== null && only.actor === resolved(actor))) continue;
    const told = tokens.word[to] === 0x2c && tokens.kind[to + 1] === Token.number && text.slice(tokens.start[to + 1]!, tokens.end[to + 1]!) === age;
    if (!told && !actor.roles.some((given) => given.words.includes(word))) continue;
    if (only !== null) return null;
    only = { actor: resolved(actor), token: cast.chunks.from[k]! };
  }
  return only;
}

/** The only person named in the sentence before, in this paragraph or the one before. */
function onlyPerson(session: Session, token: number): Meant | null {
  const { cast } = session, { ground } = cast, before = ground.sentenceOf(token) - 1, start = before < 0 ? -1 : ground.sentenceStart[before]!;
  if (start < 0 || linesBetween(ground, start, token) > 2 || scopeOf(cast, start) !== scopeOf(cast, token)) return null;
  let only: Meant | null = null;
  for (let t = start; t < token && t < start + 120; t++) {
    const k = cast.chunkAt[t]! - 1, actor = k >= 0 ? cast.owner[k] ?? null : null;
    if (k >= 0) t = cast.chunks.to[k]! - 1;
    if (actor === null || actor.kind !== 'person' || actor.words.length === 1 || ground.quoted[cast.chunks.from[k]!] !== 0) continue;
    const one = resolved(actor);
    if (only !== null && only.actor !== one) return null;
    only ??= { actor: one, token: cast.chunks.from[k]! };
  }
  return only;
}

/** The person who opens the sentence before, in the same paragraph. */
function openingPerson(session: Session, token: number): Meant | null {
  const { cast } = session, { ground } = cast, before = ground.sentenceOf(token) - 1, start = before < 0 ? -1 : ground.sentenceStart[before]!;
  if (start < 0 || ground.line[start] !== ground.line[token]) return null;
  for (let t = start; t < start + 8; t++) {
    const k = cast.chunkAt[t]! - 1;
    if (k < 0) continue;
    const { chunks } = cast, actor = cast.owner[k]!;
    return actor !== null && actor.kind === 'person' && chunks.phraseFrom[k]! <= start + 1 ? { actor: resolved(actor), token: chunks.from[k]! } : null;
  }
  return null;
}

/** How many of those who spoke last are looked at, and how many lines back. */
const SPOKE = 8, LINES = 8;

/**
 * One without a name who spoke before and is called by the same noun: `officials in the port said …, the officials said`.
 *
 * @param head the noun, as kept with the actor
 */
export function recallAlike(session: Session, head: string, from: number, to: number, plural: boolean): Meant | null {
  const { cast } = session, others = to - from - 2;
  if (head === '' || !isWord(cast.ground, from, 'the', 'those', 'these', 'that', 'this') || others > 2) return null;
  for (let i = session.said.length - 1; i >= 0 && i >= session.said.length - SPOKE; i--) {
    const said = session.said[i]!, actor = resolved(said.actor);
    if (scopeOf(cast, said.from) !== scopeOf(cast, from) || linesBetween(cast.ground, said.from, from) > LINES) return null;
    if (said.part !== 'speaker' || !actor.unnamed || actor.head !== head || (actor.kind === 'collective') !== plural) continue;
    for (let t = from + 1; t < to - 1; t++) if (!actor.key.includes(cast.folded.at(t))) return null;
    return { actor, token: said.from };
  }
  return null;
}
