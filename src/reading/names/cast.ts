/** Everyone and everything in the document that may speak, each once, with every place that names them. */
import { Class, classOf } from '../lexicon/classes.ts';
import { numbers, bytes } from '../text/memory.ts';
import { Shape, Token } from '../text/scan.ts';
import { bodyHead } from './bodies.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import type { Chunks } from './chunk.ts';
import { isCamel, isCapital } from './capitals.ts';
import { nameKey } from './chunks.ts';
import type { Folded } from './folded.ts';
import { linesBetween, type Ground } from './ground.ts';
import { Bit, bitsOf } from './lexical.ts';
import { firstName, Gender, type Known } from './spellings.ts';
import { Alike } from './alike.ts';
import { actorOf, FULL, giveRole, makeActor, SURNAME, VARIANT, type Actor, type Cast } from './actors.ts';
import { ANYBODY, kindWeigher } from './kinds.ts';
import { bodyName, shortName, type Name } from './name-table.ts';
import { isMedium, mayBeMedium } from './outlets.ts';
import { addPerson, findPerson } from './people.ts';
import { noteFirm, stemOf } from './firms.ts';
import { bodyKey, initialsOf } from './organisations.ts';
import { Phrases } from './phrase.ts';
import { isTurnName, isTurnRole, ofInitials } from './turns.ts';
import { isFinite, isOneOf, NO_ROLES, rolesBeside, type Role } from './roles.ts';

const PLACE_BEFORE = wordSet('in at from near of to around outside into through for across via towards toward capital on off and between inside within over'), AND = wordSet('and'), TO_OR_FOR = wordSet('to for');
const GIVES_TO = wordSet('support aid help assistance warning message close loyal ally offer responsibility committed decisions weapons arms loans');

/** True where a capital's name stands for the government: not behind a preposition of place. */
function actsAsState(cast: Cast, k: number): boolean {
  const { chunkAt, chunks, ground } = cast, { tokens } = ground.source, t = chunks.from[k]!, behind = tokens.kind[chunks.to[k]!];
  if (chunks.known(k)?.name === 'United States') return false; // Washington is a state, a city and a man
  const first = ground.source.lines.firstToken[ground.line[t]!]!;
  if (t === first) return behind === Token.word || behind === Token.clitic;
  if (tokens.kind[t - 1] === Token.mark || (tokens.kind[t - 1] === Token.clitic && behind !== Token.word)) return (chunkAt[t - 2] ?? 0) === 0 && behind === Token.word && tokens.word[t - 1] !== 0x28;
  if (tokens.kind[t - 1] !== Token.word) return true;
  const before = tokens.word[t - 1]!;
  if (!PLACE_BEFORE(before)) return chunkAt[t - 1] === 0 || chunks.roleFrom[k]! >= 0;
  if (AND(before)) return t >= 2 && chunkAt[t - 2]! > 0 && chunks.kind(chunkAt[t - 2]! - 1) === 'capital' && actsAsState(cast, chunkAt[t - 2]! - 1);
  return TO_OR_FOR(before) && isOneOf(ground, t - 2, GIVES_TO);
}

const THINGS = Class.noun | Class.adjective | Class.verbBase | Class.gerund;

/** A run of capitals `[from, to)` that names a thing, an event, a law: all its words are everyday ones. */
export function isThing(cast: Cast, from: number, to: number): boolean {
  const { tokens } = cast.ground.source;
  let everyday = 0, words = 0;
  for (let t = from; t < to; t++) {
    if (tokens.kind[t] !== Token.word) continue;
    words++;
    const classes = classOf(tokens.word[t]!);
    if ((tokens.shape[t]! & Shape.digit) !== 0 || ((classes & THINGS) !== 0 && ((classes & Class.properLikely) === 0 || cast.ground.seenSmall(t)))) everyday++;
  }
  return words > 1 ? everyday * 2 > words || everyday === words : everyday === words && !cast.ground.seenCapital(from);
}

/** Reads who the chunks name. */
export function castOf(ground: Ground, folded: Folded, chunks: Chunks): Cast {
  const { source: { tokens }, chunkAt, roleAt } = ground, { count, from, to, names } = chunks, owner = Array<Actor | null>(count).fill(null), beside = Array<readonly Role[]>(count).fill(NO_ROLES);
  const cast: Cast = { asked: false, ground, folded, chunks, chunkAt, roleAt, phrases: new Phrases(ground.phraseAt), owner, form: bytes(count), before: numbers(count), actors: [], names, byKey: new Map(), states: new Map(), initialled: null, alike: new Alike(), roles: new Map(), bodies: new Map(), bareBodies: new Map() };
  const kinds = kindWeigher(ground, folded, chunks);
  for (let k = 0; k < count; k++) {
    const name = chunks.name(k);
    for (let t = from[k]!; t < to[k]!; t++) chunkAt[t] = k + 1;
    const kind = chunks.kind(k);
    if (kind === 'person' || kind === 'proper') beside[k] = rolesBeside(ground, folded, chunks, k);
    if (kind === 'body' || kind === 'proper') noteFirm(ground, chunks, k);
    if (!kinds.weigh(k, beside[k]!) && mayBeMedium(chunks, k) && !name.medium && isMedium(ground, chunks, k)) name.medium = true;
  }
  kinds.settle();
  // Whole names first, so that a short one finds its whole one wherever that stands.
  for (let k = 0; k < count; k++) if (nameWhole(cast, k, beside[k]!)) beside[k] = NO_ROLES;
  for (const actor of cast.actors) {
    if (actor.kind !== 'organisation' || actor.words.length < 3) continue;
    const short = shortName(names.word(initialsOf(actor.words)));
    short.initials = short.initials === undefined ? actor : null;
  }
  let office: Role | null = null;
  for (let k = 0; k < count; k++) {
    const roles = beside[k]!, name = chunks.name(k), at = from[k]!, kind = chunks.kind(k);
    // `Chief Minister M. Karuppan … The CM said`
    const title = name.short?.title, titled = title !== undefined && kind === 'proper' && (tokens.shape[at]! & Shape.capitals) !== 0 && isOneOf(ground, at - 1, THE) ? title : null;
    if ((kind === 'demonym' || kind === 'state' || kind === 'role') && name.words.length === 1 && isSurname(cast, k)) {
      chunks.take(k, 'person', null);
      owner[k] = null;
    }
    // `PA: I swim.` in an interview with Petra Arn
    const speaks = kind === 'outlet' ? ofInitials(cast, k) : null;
    if (speaks !== null) chunks.take(k, 'person');
    const short = kind === 'outlet' && name.words.length === 1 ? name.short?.acronym : null, coined = short != null && short.kind === 'organisation' && initialsOf(short.words) === name.words[0] ? short : null; // the Animal Farmers’ Party (AFP)
    if (coined !== null) chunks.take(k, 'body');
    const actor = (owner[k] = speaks ?? titled ?? coined ?? (kind === 'body' && name.words.length === 1 ? name.short?.acronym : null) ?? paperOf(cast, k) ?? owner[k] ?? (kind === 'body' ? partOf(name) ?? ofSlip(cast, k) ?? ofBody(cast, k) : ofShort(cast, k, roles)));
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
      for (let t = chunks.roleFrom[k]!; t >= 0 && t < from[k]! && actor.gender === Gender.unknown; t++) {
        const bits = bitsOf(tokens.word[t]!);
        if (tokens.kind[t] === Token.word) actor.gender = (bits & Bit.male) !== 0 ? Gender.male : (bits & Bit.female) !== 0 ? Gender.female : Gender.unknown;
      }
    }
    if (actor.head !== '') {
      const list = cast.bodies.get(actor.head);
      if (list === undefined) cast.bodies.set(actor.head, [{ actor, from: from[k]! }]);
      else list.push({ actor, from: from[k]! });
    }
    cast.form[k] = formOf(actor, chunks, k);
    cast.before[k] = actor.lastChunk;
    actor.lastChunk = k;
    if (actor.firstChunk < 0) actor.firstChunk = k;
    actor.seen++;
  }
  for (let k = 0; k < count; k++) for (let t = Math.max(chunks.phraseFrom[k]!, from[k]! - LONGEST_ROLE); t < from[k]!; t++) if (chunkAt[t] === 0) roleAt[t] = introducedBy(cast, t);
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
    else if (chunks.phraseFrom[k]! <= token) return t - token;
    else if (t > token + FAR) return 0;
    else t = chunks.to[k]!;
  }
  return 0;
}

/** `Finn` or `Cook`, who is named whole somewhere: no noun follows that it would tell of, and no article stands before it. */
function isSurname({ ground, chunks }: Cast, k: number): boolean {
  const { tokens } = ground.source, name = chunks.name(k), { persons } = name, word = name.words[0]!, to = chunks.to[k]!;
  if (persons === null || isOneOf(ground, chunks.from[k]! - 1, THE)) return false;
  for (const { surname, words } of persons) if (surname === word && words.length > 1) return tokens.kind[to] !== Token.word || (classOf(tokens.word[to]!) & (Class.noun | Class.adjective)) === 0 || isFinite(ground, to);
  return false;
}

const THE = wordSet('the'), AS = wordSet('as'), KNOWN = wordSet('known');

/** Settles the kind of a chunk, and its actor where the name is a whole one. True for a body that was taken for a person: the roles beside it are not its. */
function nameWhole(cast: Cast, k: number, roles: readonly Role[]): boolean {
  const { ground, chunks, owner } = cast, { tokens } = ground.source, { names } = chunks, name = chunks.name(k), { words } = name, from = chunks.from[k]!, to = chunks.to[k]!;
  if (roles.length > 0 && roles[0]!.from < from) chunks.phraseFrom[k] = Math.min(chunks.phraseFrom[k]!, roles[0]!.from);
  if (name.medium && mayBeMedium(chunks, k) && names.word(words.at(-1)!).persons === null) chunks.take(k, 'outlet');
  const cut = chunks.kind(k), isFirm = name.short?.firm === true && !name.inPerson && (cut === 'proper' || (cut === 'person' && chunks.roleFrom[k]! < 0));
  const told = isFirm ? 'body' : cut === 'proper' ? name.kind : null;
  if (told === 'body') {
    chunks.take(k, 'body');
    if (words.length === 1 && !isFirm) return true; // it may be short for another
    roles = NO_ROLES;
  } else if (told === 'state') {
    chunks.take(k, 'state', ground.source.text.slice(tokens.start[from]!, tokens.end[to - 1]!));
  } else if (told === 'place') chunks.take(k, 'region');
  const nation = chunks.nation(k);
  let kind = chunks.kind(k);
  if (kind === 'proper' && words.length > 1 && words.length < 6 && !isOneOf(ground, from - 1, THE)) {
    if (roles.some(({ head }) => !ANYBODY.has(head)) || (roles.length > 0 && !isThing(cast, from, to)) || (chunks.weak[k] === 0 && !isThing(cast, from, to) && nation === null && followsPerson(cast, from, to, words)) || isTurnName(cast, k)) chunks.take(k, (kind = 'person'));
  }
  if (kind === 'person') {
    if (words.length > 1 && !isHeadlineAdjective(cast, k)) {
      const person = (owner[k] = addPerson(cast, k)), alias = aliasBehind(cast, k);
      if (alias !== null) alias.person ??= person;
    }
  } else if (kind !== 'proper' && kind !== 'role') {
    const body = (owner[k] = ofBody(cast, k));
    const firm = body !== null && kind === 'body' && chunks.known(k) === null && nation === null && FIRMS.has(body.head) && classOf(tokens.word[from]!) === 0;
    if (body !== null && (told === 'body' || firm) && words.length > 1) {
      shorten(names.word(words[0]!), body);
      if (!firm) shorten(names.word(words.at(-1)!), body);
    } else if (body?.kind === 'outlet' && words.length > 1 && PAPER(tokens.word[to - 1]!)) shorten(names.word(words.at(-1)!), body);
  }
  return told === 'body';
}

/** `Late Adeyemi header`: a headline has the adjective in a capital. */
function isHeadlineAdjective({ ground, folded, chunks }: Cast, k: number): boolean {
  const from = chunks.from[k]!;
  return chunks.name(k).words.length === 2 && ground.heading[ground.line[from]!] === 1 && chunks.roleFrom[k]! < 0 && (classOf(ground.source.tokens.word[from]!) & (Class.adjective | Class.properLikely)) === Class.adjective && folded.firstName(from) === undefined && !ground.seenCapital(from);
}

/** The word alone means the body, unless it may mean another. */
function shorten(word: Name, body: Actor): void {
  const short = shortName(word);
  short.part = short.part !== undefined && short.part !== body ? null : body;
}

/** The body of whose name it is a part. */
const partOf = (name: Name): Actor | null => name.short?.part ?? null;

/** What papers are called by the last word of their name: `the Skelby Herald … the Herald`. */
const PAPER = wordSet('times post tribune gazette herald journal chronicle telegraph mail globe inquirer enquirer examiner bulletin courier dispatch sentinel mirror observer independent standard');

/** `The Post`, where the Washington Post was named before. */
function paperOf(cast: Cast, k: number): Actor | null {
  const { chunks, ground } = cast, name = chunks.name(k), kind = chunks.kind(k);
  if (name.words.length !== 1 || (kind !== 'outlet' && kind !== 'proper' && kind !== 'body') || !isOneOf(ground, chunks.from[k]! - 1, THE)) return null;
  const paper = partOf(name);
  return paper?.kind === 'outlet' && paper.firstChunk >= 0 ? paper : null;
}

/** `Luiz da Costa, better known as Luizinho`: the other name. */
function aliasBehind({ ground, chunks }: Cast, k: number): Name | null {
  const next = k + 1;
  if (next >= chunks.count || (chunks.kind(next) !== 'proper' && chunks.kind(next) !== 'person')) return null;
  const at = chunks.from[next]!, apart = at - chunks.to[k]!;
  if (apart > 4 || apart < 2 || ground.line[at] !== ground.line[chunks.from[k]!]) return null;
  return isOneOf(ground, at - 1, AS) && isOneOf(ground, at - 2, KNOWN) ? chunks.name(next) : null;
}

/** First letters of an office written in capitals: `sp` for `Superintendent of Police`. */
function titleInitials(ground: Ground, folded: Folded, role: Role): string {
  let letters = '';
  for (let t = role.from; t < role.to && letters.length < 6; t++) if (isCapital(ground.source, t)) letters += folded.at(t).charAt(0);
  return letters;
}

const FIRMS = new Set(['company', 'group', 'industries', 'systems', 'technologies', 'solutions', 'pharmaceuticals', 'airlines', 'airways', 'motors', 'energy', 'holdings', 'partners']);

/** An unknown run of capitals reads as a person unless its neighbours say otherwise. */
function followsPerson(cast: Cast, from: number, to: number, words: readonly string[]): boolean {
  const { tokens } = cast.ground.source;
  if (words.length > 4) return false;
  for (const word of words) if (word.length < 2 && word !== words[1]) return false;
  for (let t = from; t < to; t++) if ((tokens.shape[t]! & (Shape.digit | Shape.capitals)) !== 0 || (bitsOf(tokens.word[t]!) & (Bit.body | Bit.media)) !== 0) return false;
  return true;
}

/** Index into `FORMS`: how the chunk names its actor. */
function formOf(actor: Actor, chunks: Chunks, k: number): number {
  const { words } = chunks.name(k);
  if (actor.kind === 'person' && words.length === 1) return chunks.roleFrom[k]! >= 0 || hasWord(actor.words, words[0]!) ? SURNAME : VARIANT;
  if (actor.kind === 'collective') return chunks.kind(k) === 'state' && (chunks.known(k) !== null || words.at(-1) !== 'government') ? FULL : VARIANT;
  return sameWords(actor.words, words) ? FULL : VARIANT;
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
function ofBody(cast: Cast, k: number): Actor | null {
  const { chunks } = cast, name = chunks.name(k), { words } = name, nation = chunks.nation(k), known = chunks.known(k), kind = chunks.kind(k);
  switch (kind) {
    case 'state':
      return ofState(cast, nation ?? nameKey(words));
    case 'capital':
      if (chunks.names.word(words.at(-1)!).persons !== null) return null;
      return actsAsState(cast, k) ? ofState(cast, nation ?? '') : null;
    case 'outlet':
    case 'body':
    case 'office': {
      const body = bodyName(name), actor = known !== null && body.known === known ? body.actor! : kind === 'outlet' ? actorOf(cast, `m:${known?.name ?? nameKey(words)}`, 'outlet', words) : bodyNamed(cast, name, known, nation);
      body.known = known;
      body.actor = actor;
      if (words.length > actor.words.length) actor.words = words;
      if (kind === 'outlet') return actor;
      if (actor.head === '') actor.head = bodyHead(cast.ground.source, chunks.from[k]!, chunks.to[k]!);
      actor.nation ??= nation;
      noteAcronym(cast, k, actor);
      return actor;
    }
    default:
      return null;
  }
}

function bodyNamed(cast: Cast, name: Name, known: Known | null, nation: string | null): Actor {
  const { words } = name, longer = nation === null && known === null ? name.short?.longer ?? null : null;
  if (known !== null) return actorOf(cast, `b:${known.name}`, 'organisation', words);
  if (longer !== null) return bodyNamed(cast, longer, null, null);
  const key = keyOf(name, nation);
  // `Foreign Ministry` after `Russian Foreign Ministry` is the same.
  if (nation === null) return (words.length > 1 ? cast.bareBodies.get(key) : undefined) ?? actorOf(cast, key, 'organisation', words);
  const actor = actorOf(cast, key, 'organisation', words);
  cast.bareBodies.set(bodyKey(key.slice(2, key.lastIndexOf('@')).split(' '), null), actor); // its words without those of its state
  return actor;
}

/** As `bodyKey`, made once for each name. */
function keyOf(name: Name, nation: string | null): string {
  const body = bodyName(name);
  if (nation === null) return body.bare !== '' ? body.bare : (body.bare = bodyKey(stemOf(name.words), null));
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

/** `Velenski`, where a Velensky is named whole, and nothing but what stands beside it would make it a body. */
function ofSlip(cast: Cast, k: number): Actor | null {
  const { chunks, ground } = cast, name = chunks.name(k);
  if (name.words.length > 1 || name.short?.firm === true || chunks.known(k) !== null || name.kind !== 'body' || isOneOf(ground, chunks.from[k]! - 1, THE)) return null;
  const person = findPerson(cast, name, chunks.from[k]!, -1);
  return person !== null && person.how === 'variant' ? person.actor : null;
}

/** `the Quills`, where a Quill is named whole. */
function familyOf(cast: Cast, { words: [plural = ''], words }: Name, from: number): Actor | null {
  if (!plural.endsWith('s') || !isOneOf(cast.ground, from - 1, THE)) return null;
  for (const surname of plural.endsWith('es') ? [plural.slice(0, -1), plural.slice(0, -2)] : [plural.slice(0, -1)]) {
    for (const person of cast.names.word(surname).persons ?? []) if (person.surname === surname && person.words.length > 1) return actorOf(cast, `f:${plural}`, 'collective', words);
  }
  return null;
}

/** `Libyan National Army (LNA)`: the short name in brackets is the same body. */
function noteAcronym({ chunks, ground }: Cast, k: number, actor: Actor): void {
  const { tokens } = ground.source;
  const next = k + 1, to = chunks.to[k]!;
  if (next >= chunks.count || chunks.from[next] !== to + 1 || tokens.word[to] !== 0x28 || tokens.kind[to] !== Token.mark || chunks.name(next).words.length !== 1 || ((tokens.shape[to + 1]! & Shape.capitals) === 0 && !isCamel(ground.source, to + 1))) return;
  shortName(chunks.name(next)).acronym = actor;
}

/** Short names: a surname, an acronym, a single unknown word. */
function ofShort(cast: Cast, k: number, roles: readonly Role[]): Actor | null {
  const { chunks, ground } = cast, { tokens } = ground.source, { names } = chunks, kind = chunks.kind(k), name = chunks.name(k), { words } = name, word = words.at(-1) ?? '';
  if (kind === 'role' || kind === 'demonym' || word === '') return null;
  const from = chunks.from[k]!, to = chunks.to[k]!, capitals = (tokens.shape[from]! & Shape.capitals) !== 0;
  if (capitals) {
    const spoken = name.short?.acronym ?? ofInitials(cast, k);
    if (spoken !== null || isTurnRole(cast, k)) return spoken;
  }
  if (kind === 'person' || kind === 'proper' || kind === 'region' || kind === 'capital') {
    const found = findPerson(cast, name, from, chunks.roleFrom[k]!);
    if (found !== null && (kind === 'person' || kind === 'proper' || !isOneOf(ground, from - 1, PLACE_BEFORE))) return found.actor;
  }
  if (kind === 'region' || kind === 'capital') return null;
  const family = kind === 'proper' && words.length === 1 ? familyOf(cast, name, from) : null;
  if (family !== null) return family;
  const longer = kind === 'proper' ? partOf(name) : null;
  if (longer !== null && longer.kind !== 'outlet') return longer;
  if (kind === 'person' && isHeadlineAdjective(cast, k)) {
    const named = findPerson(cast, names.word(word), from + 1, -1);
    if (named !== null && named.actor.words.length > 1) {
      cast.chunkAt[from] = 0; // the adjective is no part of the name
      chunks.from[k] = from + 1;
      chunks.take(k, kind, chunks.nation(k), names.word(word));
      return named.actor;
    }
  }
  if (kind === 'person') return addPerson(cast, k);
  if (words.length > 1) {
    // `DS Hoy` is a known Hoy with letters for a rank
    const ranked = kind === 'proper' && words.length === 2 && capitals && tokens.end[from]! - tokens.start[from]! < 4 ? findPerson(cast, names.word(word), from + 1, -1) : null;
    if (ranked !== null && ranked.how === 'surname' && ranked.others.length === 0 && ranked.actor.words.length > 1) return ranked.actor;
    return chunks.weak[k] === 1 || isThing(cast, from, to) ? null : actorOf(cast, keyOf(name, chunks.nation(k)), 'organisation', words);
  }
  if (chunks.weak[k] === 1 || isThing(cast, from, to) || (tokens.shape[from]! & Shape.digit) !== 0 || !isCapital(ground.source, from)) return null;
  if (capitals) return name.short?.initials ?? actorOf(cast, `b:${word}`, 'organisation', words);
  if ((bitsOf(tokens.word[from]!) & Bit.crowd) !== 0) return null; // Hispanics
  const firm = to === from + 1 && name.kind !== 'person' && isCamel(ground.source, from) && roles.every(({ head }) => ANYBODY.has(head));
  if (!firm && (roles.length > 0 || firstName(word) !== undefined)) return addPerson(cast, k);
  return firm || isOneOf(ground, from - 1, THE) ? actorOf(cast, `b:${word}`, 'organisation', words) : addPerson(cast, k);
}
