/** Everyone and everything in the document that may speak, each once, with every place that names them. */
import type { MentionForm } from '../reading.ts';
import { Class, classOf } from '../lexicon/classes.ts';
import { Shape, Token, type Source } from '../text/scan.ts';
import { bodyHead } from './bodies.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import type { Chunk } from './chunk.ts';
import { isCapital } from './capitals.ts';
import { nameKey } from './chunks.ts';
import type { Folded } from './folded.ts';
import { linesBetween, type Ground } from './ground.ts';
import { Bit, bitsOf } from './lexical.ts';
import { firstName, Gender } from './spellings.ts';
import { Alike } from './alike.ts';
import { actorOf, giveRole, makeActor, type Actor, type Cast } from './actors.ts';
import { ANYBODY, kindWeigher } from './kinds.ts';
import { bodyName, NameTable, shortName, type Name } from './name-table.ts';
import { addPerson, findPerson } from './people.ts';
import { bodyKey, initialsOf } from './organisations.ts';
import { Phrases } from './phrase.ts';
import { isTurnName, isTurnRole, ofInitials } from './turns.ts';
import { isFinite, isOneOf, rolesBeside, type Role } from './roles.ts';

const PLACE_BEFORE = wordSet('in at from near of to around outside into through for across via towards toward capital on off and between inside within over'), AND = wordSet('and'), TO_OR_FOR = wordSet('to for');
const GIVES_TO = wordSet('support aid help assistance warning message close loyal ally offer responsibility committed decisions weapons arms loans');
/** Last letters of those that names of media end with. */
const ENDS = 'amosv';
/** Words for media that tell nothing right behind a name, or right before one; those behind which another one tells. */
const LOOSE_BEHIND = wordSet('press media wire paper papers journal'), LOOSE_BEFORE = wordSet('press media tv radio television wire'), NEWS = wordSet('news'), BLOG = wordSet('blog');
const OF_MEDIA = wordSet('news press media tv television radio'), OF_MEDIA_OR_STATE = wordSet('news press media tv television radio state');

/** True where a capital's name stands for the government: not behind a preposition of place. */
function actsAsState(cast: Cast, chunk: Chunk): boolean {
  const { ground } = cast, { tokens } = ground.source, t = chunk.from;
  if (chunk.known?.name === 'United States') return false; // Washington is a state, a city and a man
  const first = ground.source.lines.firstToken[ground.line[t]!]!;
  if (t === first) return tokens.kind[chunk.to] === Token.word || tokens.kind[chunk.to] === Token.clitic;
  if (tokens.kind[t - 1] === Token.mark || (tokens.kind[t - 1] === Token.clitic && tokens.kind[chunk.to] !== Token.word)) return (cast.chunkAt[t - 2] ?? 0) === 0 && tokens.kind[chunk.to] === Token.word && tokens.word[t - 1] !== 0x28;
  if (tokens.kind[t - 1] !== Token.word) return true;
  const before = tokens.word[t - 1]!;
  if (!PLACE_BEFORE(before)) return cast.chunkAt[t - 1] === 0 || chunk.roleFrom >= 0;
  if (AND(before)) return t >= 2 && cast.chunkAt[t - 2]! > 0 && cast.chunks[cast.chunkAt[t - 2]! - 1]!.kind === 'capital' && actsAsState(cast, cast.chunks[cast.chunkAt[t - 2]! - 1]!);
  return TO_OR_FOR(before) && isOneOf(ground, t - 2, GIVES_TO);
}

const THINGS = Class.noun | Class.adjective | Class.verbBase | Class.gerund;

/** A run of capitals that names a thing, an event, a law: all its words are everyday ones. */
export function isThing(cast: Cast, chunk: { readonly from: number; readonly to: number }): boolean {
  const { tokens } = cast.ground.source;
  let everyday = 0, words = 0;
  for (let t = chunk.from; t < chunk.to; t++) {
    if (tokens.kind[t] !== Token.word) continue;
    words++;
    const classes = classOf(tokens.word[t]!);
    if ((tokens.shape[t]! & Shape.digit) !== 0 || ((classes & THINGS) !== 0 && ((classes & Class.properLikely) === 0 || cast.ground.seenSmall(t)))) everyday++;
  }
  return words > 1 ? everyday * 2 > words || everyday === words : everyday === words && !cast.ground.seenCapital(chunk.from);
}

/** Reads who the chunks name. Chunks in the order of the text. */
export function castOf(ground: Ground, folded: Folded, chunks: readonly Chunk[]): Cast {
  const { source: { tokens }, chunkAt, roleAt } = ground, names = new NameTable(), owner: (Actor | null)[] = [], beside: (readonly Role[])[] = [];
  const cast: Cast = { asked: false, ground, folded, chunks, chunkAt, roleAt, phrases: new Phrases(ground.phraseAt), owner, actors: [], names, byKey: new Map(), states: new Map(), initialled: null, alike: new Alike(), roles: new Map(), bodies: new Map(), bareBodies: new Map() };
  const kinds = kindWeigher(ground, folded, names);
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!, name = (chunk.name = names.of(chunk.words));
    for (let t = chunk.from; t < chunk.to; t++) chunkAt[t] = k + 1;
    const roles = chunk.kind === 'person' || chunk.kind === 'proper' ? rolesBeside(ground, folded, chunkAt, chunks, chunk) : NO_ROLES;
    owner.push(null);
    beside.push(roles);
    if (!kinds.weigh(chunk, roles) && mayBeMedium(chunk) && !name.medium && isMedium(cast, chunk)) name.medium = true;
  }
  kinds.settle();
  // Whole names first, so that a short one finds its whole one wherever that stands.
  for (let k = 0; k < chunks.length; k++) if (nameWhole(cast, k, beside[k]!)) beside[k] = NO_ROLES;
  for (const actor of cast.actors) {
    if (actor.kind !== 'organisation' || actor.words.length < 3) continue;
    const short = shortName(names.word(initialsOf(actor.words)));
    short.initials = short.initials === undefined ? actor : null;
  }
  let office: Role | null = null;
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!, roles = beside[k]!;
    // `Chief Minister M. Karuppan … The CM said`
    const title = chunk.name!.short?.title, titled = title !== undefined && chunk.kind === 'proper' && (tokens.shape[chunk.from]! & Shape.capitals) !== 0 && isOneOf(ground, chunk.from - 1, THE) ? title : null;
    if ((chunk.kind === 'demonym' || chunk.kind === 'state' || chunk.kind === 'role') && chunk.words.length === 1 && isSurname(cast, chunk)) {
      chunk.kind = 'person';
      chunk.nation = null;
      owner[k] = null;
    }
    const actor = (owner[k] = titled ?? owner[k] ?? ofShort(cast, chunk, roles));
    if (actor === null) continue;
    if (actor.kind === 'person') {
      for (const role of roles) {
        giveRole(cast, actor, role);
        const short = titleInitials(ground, folded, role);
        if (short.length > 1) shortName(names.word(short)).title = actor;
        // `his Qatari counterpart` holds the office of whoever was named before
        if (role.head === 'counterpart' && office !== null && linesBetween(ground, office.from, role.from) < 4) giveRole(cast, actor, { ...role, head: office.head });
        else office = role;
      }
      for (let t = chunk.roleFrom; t >= 0 && t < chunk.from && actor.gender === Gender.unknown; t++) {
        const bits = bitsOf(tokens.word[t]!);
        if (tokens.kind[t] === Token.word) actor.gender = (bits & Bit.male) !== 0 ? Gender.male : (bits & Bit.female) !== 0 ? Gender.female : Gender.unknown;
      }
    }
    if (actor.head !== '') {
      const list = cast.bodies.get(actor.head);
      if (list === undefined) cast.bodies.set(actor.head, [{ actor, from: chunk.from }]);
      else list.push({ actor, from: chunk.from });
    }
    chunk.form = formOf(actor, chunk);
    chunk.before = actor.lastChunk;
    actor.lastChunk = k;
    if (actor.firstChunk < 0) actor.firstChunk = k;
    actor.seen++;
  }
  for (const { from, phraseFrom } of chunks) for (let t = Math.max(phraseFrom, from - LONGEST_ROLE); t < from; t++) if (chunkAt[t] === 0) roleAt[t] = introducedBy(cast, t);
  return cast;
}

/** Tokens of a role before a name, and how far from its first the name of somebody else may begin in it. */
const LONGEST_ROLE = 24, FAR = 12;

/** Tokens from this one to the chunk in whose role it stands; 0 for none. */
function introducedBy({ chunkAt, chunks, ground: { source: { tokens } } }: Cast, token: number): number {
  const end = Math.min(token + LONGEST_ROLE, tokens.count);
  for (let t = token + 1; t < end;) {
    const k = chunkAt[t]! - 1;
    if (k < 0) t++;
    else if (chunks[k]!.phraseFrom <= token) return t - token;
    else if (t > token + FAR) return 0;
    else t = chunks[k]!.to;
  }
  return 0;
}

/** `Finn` or `Cook`, who is named whole somewhere: no noun follows that it would tell of, and no article stands before it. */
function isSurname({ ground, names }: Cast, { from, to, words }: Chunk): boolean {
  const { tokens } = ground.source, word = words[0]!;
  if (isOneOf(ground, from - 1, THE) || !(names.word(word).persons ?? NOBODY).some((person) => person.surname === word && person.words.length > 1)) return false;
  return tokens.kind[to] !== Token.word || (classOf(tokens.word[to]!) & (Class.noun | Class.adjective)) === 0 || isFinite(ground, to);
}

const NO_ROLES: readonly Role[] = [], NOBODY: readonly Actor[] = [];
const THE = wordSet('the'), AS = wordSet('as'), KNOWN = wordSet('known');

/** Settles the kind of a chunk, and its actor where the name is a whole one. True for a body that was taken for a person: the roles beside it are not its. */
function nameWhole(cast: Cast, index: number, roles: readonly Role[]): boolean {
  const { ground, chunks, names, owner } = cast, { tokens } = ground.source, chunk = chunks[index]!, name = chunk.name!, { words } = name;
  if (roles.length > 0 && roles[0]!.from < chunk.from) chunk.phraseFrom = Math.min(chunk.phraseFrom, roles[0]!.from);
  if (name.medium && mayBeMedium(chunk) && names.word(words.at(-1)!).persons === null) chunk.kind = 'outlet';
  const kind = chunk.kind === 'proper' ? name.kind : null;
  if (kind === 'body') {
    chunk.kind = 'body';
    roles = NO_ROLES;
  } else if (kind === 'state') {
    chunk.kind = 'state';
    chunk.nation = ground.source.text.slice(tokens.start[chunk.from]!, tokens.end[chunk.to - 1]!);
  } else if (kind === 'place') chunk.kind = 'region';
  if (chunk.kind === 'proper' && words.length > 1 && words.length < 6 && !isOneOf(ground, chunk.from - 1, THE)) {
    if (roles.some(({ head }) => !ANYBODY.has(head)) || (roles.length > 0 && !isThing(cast, chunk)) || (!chunk.weak && !isThing(cast, chunk) && chunk.nation === null && followsPerson(cast, chunk)) || isTurnName(cast, chunk)) chunk.kind = 'person';
  }
  if (chunk.kind === 'person') {
    if (words.length > 1 && !isHeadlineAdjective(cast, chunk)) {
      const person = (owner[index] = addPerson(cast, chunk)), alias = aliasBehind(ground, chunk, chunks[index + 1]);
      if (alias !== null) alias.person ??= person;
    }
  } else if (chunk.kind !== 'proper' && chunk.kind !== 'role') {
    const body = (owner[index] = ofBody(cast, chunk, index));
    const firm = body !== null && chunk.kind === 'body' && chunk.known === null && chunk.nation === null && FIRMS.has(body.head) && classOf(tokens.word[chunk.from]!) === 0;
    if (body !== null && (kind === 'body' || firm) && words.length > 1) {
      shorten(names.word(words[0]!), body);
      if (!firm) shorten(names.word(words.at(-1)!), body);
    }
  }
  return kind === 'body';
}

/** `Late Adeyemi header`: a headline has the adjective in a capital. */
function isHeadlineAdjective({ ground, folded }: Cast, { from, words, roleFrom }: Chunk): boolean {
  return words.length === 2 && ground.heading[ground.line[from]!] === 1 && roleFrom < 0 && (classOf(ground.source.tokens.word[from]!) & (Class.adjective | Class.properLikely)) === Class.adjective && folded.firstName(from) === undefined && !ground.seenCapital(from);
}

/** The word alone means the body, unless it may mean another. */
function shorten(word: Name, body: Actor): void {
  const short = shortName(word);
  short.part = short.part !== undefined && short.part !== body ? null : body;
}

/** `Luiz da Costa, better known as Luizinho`: the other name. */
function aliasBehind(ground: Ground, chunk: Chunk, next: Chunk | undefined): Name | null {
  if (next === undefined || next.from - chunk.to > 4 || next.from - chunk.to < 2 || ground.line[next.from] !== ground.line[chunk.from] || (next.kind !== 'proper' && next.kind !== 'person')) return null;
  return isOneOf(ground, next.from - 1, AS) && isOneOf(ground, next.from - 2, KNOWN) ? next.name : null;
}

/** First letters of an office written in capitals: `sp` for `Superintendent of Police`. */
function titleInitials(ground: Ground, folded: Folded, role: Role): string {
  let letters = '';
  for (let t = role.from; t < role.to && letters.length < 6; t++) if (isCapital(ground.source, t)) letters += folded.at(t).charAt(0);
  return letters;
}

const FIRMS = new Set(['company', 'industries', 'systems', 'technologies', 'solutions', 'pharmaceuticals', 'airlines', 'airways', 'motors', 'energy', 'holdings', 'partners']);

function mayBeMedium(chunk: Chunk): boolean {
  return chunk.kind === 'proper' || (chunk.kind === 'body' && chunk.known === null && chunk.nation === null);
}

/** Bits of a word for media in small letters. */
function mediumAt(source: Source, t: number): number {
  const { tokens } = source;
  if (t < 0 || tokens.kind[t] !== Token.word) return 0;
  const bits = bitsOf(tokens.word[t]!) & (Bit.media | Bit.mediaAfterNews);
  return bits !== 0 && !isCapital(source, t) ? bits : 0;
}

/** A name with a word for media beside it (`Dagsposten newspaper`, `the conflict blog Oryx`), or with one in it (`Kavkazpress`). */
function isMedium(cast: Cast, chunk: Chunk): boolean {
  const { ground } = cast, { source } = ground, { tokens } = source, after = chunk.to;
  if (ground.line[after] === ground.line[chunk.from]) {
    const noun = mediumAt(source, after), second = mediumAt(source, after + 1);
    if (noun === Bit.media && !LOOSE_BEHIND(tokens.word[after]!) && (second === 0 || second === Bit.media)) return true;
    if (second !== 0 && isOneOf(ground, after, noun !== 0 ? OF_MEDIA : NEWS)) return true;
  }
  const the = chunk.from > 1 && isOneOf(ground, chunk.from - 1, THE) ? 1 : 0, before = chunk.from - 1 - the, noun = mediumAt(source, before);
  if (noun !== 0 && before > 0 && ground.line[before] === ground.line[chunk.from] && !LOOSE_BEFORE(tokens.word[before]!)) {
    if ((noun & Bit.mediaAfterNews) === 0 || BLOG(tokens.word[before]!) || isOneOf(ground, before - 1, OF_MEDIA_OR_STATE)) return true;
  }
  return chunk.words.length === 1 && chunk.words[0]!.length > 7 && classOf(tokens.word[chunk.from]!) === 0 && ENDS.includes(chunk.words[0]!.at(-1)!) && /(?:press|inform|news|media|radio|pravda|tv)$/.test(chunk.words[0]!);
}

/** An unknown run of capitals reads as a person unless its neighbours say otherwise. */
function followsPerson(cast: Cast, chunk: Chunk): boolean {
  const { tokens } = cast.ground.source;
  const { words } = chunk;
  if (words.length > 4) return false;
  for (const word of words) if (word.length < 2 && word !== words[1]) return false;
  for (let t = chunk.from; t < chunk.to; t++) if ((tokens.shape[t]! & (Shape.digit | Shape.capitals)) !== 0 || (bitsOf(tokens.word[t]!) & (Bit.body | Bit.media)) !== 0) return false;
  return true;
}

function formOf(actor: Actor, chunk: Chunk): MentionForm {
  if (actor.kind === 'person' && chunk.words.length === 1) return chunk.roleFrom >= 0 || hasWord(actor.words, chunk.words[0]!) ? 'surname' : 'variant';
  if (actor.kind === 'collective') return chunk.kind === 'state' && (chunk.known !== null || chunk.words.at(-1) !== 'government') ? 'full' : 'variant';
  return sameWords(actor.words, chunk.words) ? 'full' : 'variant';
}

/** One of the words, or the part of one behind its hyphen. */
function hasWord(words: readonly string[], word: string): boolean {
  for (const one of words) if (one === word || (one.length > word.length && one.charCodeAt(one.length - word.length - 1) === 0x2d && one.endsWith(word))) return true;
  return false;
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** States, bodies, offices and media; null for places. */
function ofBody(cast: Cast, chunk: Chunk, index: number): Actor | null {
  const { known } = chunk;
  switch (chunk.kind) {
    case 'state':
      return ofState(cast, chunk.nation ?? nameKey(chunk.words));
    case 'capital':
      if (cast.names.word(chunk.words.at(-1)!).persons !== null) return null;
      return actsAsState(cast, chunk) ? ofState(cast, chunk.nation ?? '') : null;
    case 'outlet':
    case 'body':
    case 'office': {
      const body = bodyName(chunk.name!), actor = known !== null && body.known === known ? body.actor! : chunk.kind === 'outlet' ? actorOf(cast, `m:${known?.name ?? nameKey(chunk.words)}`, 'outlet', chunk.words) : bodyNamed(cast, chunk);
      body.known = known;
      body.actor = actor;
      if (chunk.words.length > actor.words.length) actor.words = chunk.words;
      if (chunk.kind === 'outlet') return actor;
      if (actor.head === '') actor.head = bodyHead(cast.ground.source, chunk);
      actor.nation ??= chunk.nation;
      noteAcronym(cast, chunk, index, actor);
      return actor;
    }
    default:
      return null;
  }
}

function bodyNamed(cast: Cast, { known, name, nation, words }: Chunk): Actor {
  if (known !== null) return actorOf(cast, `b:${known.name}`, 'organisation', words);
  const key = keyOf(name!, nation);
  // `Foreign Ministry` after `Russian Foreign Ministry` is the same.
  if (nation === null) return (words.length > 1 ? cast.bareBodies.get(key) : undefined) ?? actorOf(cast, key, 'organisation', words);
  const actor = actorOf(cast, key, 'organisation', words);
  cast.bareBodies.set(bodyKey(key.slice(2, key.lastIndexOf('@')).split(' '), null), actor); // its words without those of its state
  return actor;
}

/** As `bodyKey`, made once for each name. */
function keyOf(name: Name, nation: string | null): string {
  const body = bodyName(name);
  if (nation === null) return body.bare !== '' ? body.bare : (body.bare = bodyKey(name.words, null));
  if (body.nation !== nation) {
    body.nation = nation;
    body.ofNation = bodyKey(name.words, nation);
  }
  return body.ofNation;
}

export function ofState(cast: Cast, name: string): Actor {
  const known = cast.states.get(name);
  if (known !== undefined) return known;
  const actor = makeActor(cast, `s:${name}`, 'collective', [name.toLowerCase()]);
  actor.label = actor.nation = name;
  actor.plural = false;
  cast.states.set(name, actor);
  return actor;
}

/** `Libyan National Army (LNA)`: the short name in brackets is the same body. */
function noteAcronym(cast: Cast, chunk: Chunk, index: number, actor: Actor): void {
  const { tokens } = cast.ground.source, next = cast.chunks[index + 1];
  if (next === undefined || next.from !== chunk.to + 1 || tokens.word[chunk.to] !== 0x28 || tokens.kind[chunk.to] !== Token.mark || next.words.length !== 1 || (tokens.shape[next.from]! & Shape.capitals) === 0) return;
  shortName(next.name!).acronym = actor;
}

/** Short names: a surname, an acronym, a single unknown word. */
function ofShort(cast: Cast, chunk: Chunk, roles: readonly Role[]): Actor | null {
  if (chunk.kind === 'role' || chunk.kind === 'demonym') return null;
  const { ground } = cast, { tokens } = ground.source, name = chunk.name!, word = chunk.words.at(-1) ?? '';
  if (word === '') return null;
  const capitals = (tokens.shape[chunk.from]! & Shape.capitals) !== 0;
  if (capitals) {
    const spoken = name.short?.acronym ?? ofInitials(cast, chunk);
    if (spoken !== null || isTurnRole(cast, chunk)) return spoken;
  }
  if (chunk.kind === 'person' || chunk.kind === 'proper' || chunk.kind === 'region' || chunk.kind === 'capital') {
    const found = findPerson(cast, name, chunk.from, chunk.roleFrom);
    if (found !== null && !(chunk.kind !== 'person' && chunk.kind !== 'proper' && isWordPlace(cast, chunk))) return found.actor;
  }
  if (chunk.kind === 'region' || chunk.kind === 'capital') return null;
  const longer = chunk.kind === 'proper' ? name.short?.part ?? null : null;
  if (longer !== null) return longer;
  if (chunk.kind === 'person' && isHeadlineAdjective(cast, chunk)) {
    const named = findPerson(cast, cast.names.word(word), chunk.from + 1, -1);
    if (named !== null && named.actor.words.length > 1) {
      cast.chunkAt[chunk.from++] = 0; // the adjective is no part of the name
      chunk.words = [word];
      chunk.name = cast.names.of(chunk.words);
      return named.actor;
    }
  }
  if (chunk.kind === 'person') return addPerson(cast, chunk);
  if (chunk.words.length > 1) {
    // `DS Hoy` is a known Hoy with letters for a rank
    const ranked = chunk.kind === 'proper' && chunk.words.length === 2 && capitals && tokens.end[chunk.from]! - tokens.start[chunk.from]! < 4 ? findPerson(cast, cast.names.word(word), chunk.from + 1, -1) : null;
    if (ranked !== null && ranked.how === 'surname' && ranked.others.length === 0 && ranked.actor.words.length > 1) return ranked.actor;
    if (chunk.weak || isThing(cast, chunk)) return null;
    return actorOf(cast, keyOf(name, chunk.nation), 'organisation', chunk.words);
  }
  if (chunk.weak || isThing(cast, chunk) || (tokens.shape[chunk.from]! & Shape.digit) !== 0 || !isCapital(ground.source, chunk.from)) return null;
  if (capitals) return name.short?.initials ?? actorOf(cast, `b:${word}`, 'organisation', chunk.words);
  if (roles.length > 0 || firstName(word) !== undefined) return addPerson(cast, chunk);
  return isOneOf(ground, chunk.from - 1, THE) ? actorOf(cast, `b:${word}`, 'organisation', chunk.words) : addPerson(cast, chunk);
}

function isWordPlace(cast: Cast, chunk: Chunk): boolean {
  return isOneOf(cast.ground, chunk.from - 1, PLACE_BEFORE);
}
