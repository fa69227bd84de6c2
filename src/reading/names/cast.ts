/** Everyone and everything in the document that may speak, each once, with every place that names them. */
import type { MentionForm } from '../reading.ts';
import { Class, classOf } from '../lexicon/classes.ts';
import { Shape, Token } from '../text/scan.ts';
import { bodyHead } from './bodies.ts';
import { isCapital, nameKey, type Chunk } from './chunks.ts';
import type { Folded } from './folded.ts';
import type { Ground } from './ground.ts';
import { Bit, bitsOf } from './lexical.ts';
import { firstName, Gender } from './spellings.ts';
import { actorOf, giveRole, People, type Actor, type Cast } from './actors.ts';
import { weighKinds } from './kinds.ts';
import { addPerson, findPerson } from './people.ts';
import { bodyKey, initialsOf } from './organisations.ts';
import { rolesBeside, small, type Role } from './roles.ts';

const PLACE_BEFORE = new Set(['in', 'at', 'from', 'near', 'of', 'to', 'around', 'outside', 'into', 'through', 'for', 'across', 'via', 'towards', 'toward', 'capital', 'on', 'off', 'and', 'between', 'inside', 'within', 'over']);
const GIVES_TO = new Set(['support', 'aid', 'help', 'assistance', 'warning', 'message', 'close', 'loyal', 'ally', 'offer', 'responsibility', 'committed', 'decisions', 'weapons', 'arms', 'loans']);

/** True where a capital's name stands for the government: not behind a preposition of place. */
export function actsAsState(cast: Cast, chunk: Chunk): boolean {
  const { ground } = cast, { tokens } = ground.source, t = chunk.from;
  if (chunk.known?.name === 'United States') return false; // Washington is a state, a city and a man
  const first = ground.source.lines.firstToken[ground.line[t]!]!;
  if (t === first) return tokens.kind[chunk.to] === Token.word || tokens.kind[chunk.to] === Token.clitic;
  if (tokens.kind[t - 1] === Token.mark || (tokens.kind[t - 1] === Token.clitic && tokens.kind[chunk.to] !== Token.word)) return (cast.chunkAt[t - 2] ?? 0) === 0 && tokens.kind[chunk.to] === Token.word && tokens.word[t - 1] !== 0x28;
  if (tokens.kind[t - 1] !== Token.word) return true;
  const before = small(ground, t - 1);
  if (!PLACE_BEFORE.has(before)) return cast.chunkAt[t - 1] === 0 || chunk.roleFrom >= 0;
  if (before === 'and') return t >= 2 && cast.chunkAt[t - 2]! > 0 && cast.chunks[cast.chunkAt[t - 2]! - 1]!.kind === 'capital' && actsAsState(cast, cast.chunks[cast.chunkAt[t - 2]! - 1]!);
  return (before === 'to' || before === 'for') && t >= 2 && GIVES_TO.has(small(ground, t - 2));
}

const THINGS = Class.noun | Class.adjective | Class.verbBase | Class.gerund;

/** A run of capitals that names a thing, an event, a law: all its words are everyday ones. */
function isThing(cast: Cast, chunk: Chunk): boolean {
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
  const chunkAt = new Int32Array(ground.source.tokens.count + 1);
  chunks.forEach(({ from, to }, index) => {
    for (let t = from; t < to; t++) chunkAt[t] = index + 1;
  });
  const nextNamed = new Int32Array(chunkAt.length);
  for (let t = chunkAt.length - 1, next = t; t >= 0; t--) nextNamed[t] = next = chunkAt[t] !== 0 ? t : next;
  const cast: Cast = { ground, folded, chunks, chunkAt, nextNamed, phrases: new Map(), owner: chunks.map(() => null), actors: [], byKey: new Map(), people: new People(), roles: new Map(), bodies: new Map(), bareBodies: new Map() };
  const { tokens } = ground.source;
  const beside: Role[][] = [];

  for (const chunk of chunks) beside.push(chunk.kind === 'person' || chunk.kind === 'proper' ? rolesBeside(ground, folded, chunkAt, chunks, chunk) : []);
  let office: Role | null = null;
  const kinds = weighKinds(ground, chunks, beside), media = new Set<string>(), shorts = new Map<string, Actor | null>();
  for (const chunk of chunks) if (mayBeMedium(chunk) && isMedium(cast, chunk)) media.add(nameKey(chunk.words));
  // Whole names first, so that a short one finds its whole one wherever that stands.
  chunks.forEach((chunk, index) => {
    const roles = beside[index]!;
    if (roles.length > 0 && roles[0]!.from < chunk.from) chunk.phraseFrom = Math.min(chunk.phraseFrom, roles[0]!.from);
    const key = nameKey(chunk.words);
    if (mayBeMedium(chunk) && media.has(key) && !cast.people.byWord.has(chunk.words.at(-1)!)) chunk.kind = 'outlet';
    const kind = chunk.kind === 'proper' ? kinds.get(key) : undefined;
    if (kind === 'body') {
      chunk.kind = 'body';
      beside[index] = [];
    } else if (kind === 'state') {
      chunk.kind = 'state';
      chunk.nation = ground.source.text.slice(tokens.start[chunk.from]!, tokens.end[chunk.to - 1]!);
    } else if (kind === 'place') chunk.kind = 'region';
    if (chunk.kind === 'proper' && chunk.words.length > 1 && chunk.words.length < 6) {
      const the = chunk.from > 0 && tokens.kind[chunk.from - 1] === Token.word && small(ground, chunk.from - 1) === 'the';
      if (roles.length > 0 && !the) chunk.kind = 'person';
      else if (!the && !chunk.weak && !isThing(cast, chunk) && chunk.nation === null && followsPerson(cast, chunk)) chunk.kind = 'person';
    }
    if (chunk.kind === 'person' && chunk.words.length > 1) {
      const person = addPerson(cast, chunk), alias = aliasBehind(ground, chunk, chunks[index + 1]);
      cast.owner[index] = person;
      if (alias !== null && !cast.byKey.has(`p:${alias}`)) cast.byKey.set(`p:${alias}`, person);
    }
    if (chunk.kind !== 'person' && chunk.kind !== 'proper' && chunk.kind !== 'role') cast.owner[index] = ofBody(cast, chunk, index);
    const owner = cast.owner[index] ?? null;
    const firm = owner !== null && chunk.kind === 'body' && chunk.known === null && chunk.nation === null && FIRMS.has(owner.head) && classOf(tokens.word[chunk.from]!) === 0;
    if (owner !== null && (kind === 'body' || firm) && chunk.words.length > 1) for (const word of firm ? [chunk.words[0]!] : [chunk.words[0]!, chunk.words.at(-1)!]) shorts.set(word, shorts.has(word) && shorts.get(word) !== owner ? null : owner);
  });
  const initials = new Map<string, Actor | null>(), titles = new Map<string, Actor>();
  for (const actor of cast.actors) {
    if (actor.kind !== 'organisation' || actor.words.length < 3) continue;
    const short = initialsOf(actor.words);
    initials.set(short, initials.has(short) ? null : actor);
  }
  chunks.forEach((chunk, index) => {
    // `Chief Minister M. Karuppan … The CM said`
    const titled = chunk.kind === 'proper' && chunk.words.length === 1 && chunk.from > 0 && tokens.kind[chunk.from - 1] === Token.word && small(ground, chunk.from - 1) === 'the' && (tokens.shape[chunk.from]! & Shape.capitals) !== 0 ? titles.get(chunk.words[0]!) : undefined;
    if (titled !== undefined) cast.owner[index] = titled;
    if (cast.owner[index] === null) cast.owner[index] = ofShort(cast, chunk, beside[index]!, shorts, initials);
    const actor = cast.owner[index] ?? null;
    if (actor === null) return;
    if (actor.kind === 'person') {
      for (const role of beside[index]!) {
        giveRole(cast, actor, role);
        const short = titleInitials(ground, folded, role);
        if (short.length > 1) titles.set(short, actor);
        // `his Qatari counterpart` holds the office of whoever was named before
        if (role.head === 'counterpart' && office !== null && ground.line[role.from]! - ground.line[office.from]! < 4) giveRole(cast, actor, { ...role, head: office.head });
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
    actor.sights.push({ from: chunk.roleFrom >= 0 && chunk.kind === 'capital' ? chunk.roleFrom : chunk.from, to: chunk.to, form: formOf(actor, chunk) });
  });
  return cast;
}

/** `Luiz da Costa, better known as Luizinho`: the folded words of the other name. */
function aliasBehind(ground: Ground, chunk: Chunk, next: Chunk | undefined): string | null {
  if (next === undefined || next.from - chunk.to > 4 || next.from - chunk.to < 2 || ground.line[next.from] !== ground.line[chunk.from] || (next.kind !== 'proper' && next.kind !== 'person')) return null;
  return small(ground, next.from - 1) === 'as' && small(ground, next.from - 2) === 'known' ? nameKey(next.words) : null;
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

/** A name with a word for media beside it (`Dagsposten newspaper`, `the conflict blog Oryx`), or with one in it (`Kavkazpress`). */
function isMedium(cast: Cast, chunk: Chunk): boolean {
  const { ground } = cast, { tokens } = ground.source, after = chunk.to;
  const nounAt = (t: number): number => {
    if (t < 0 || tokens.kind[t] !== Token.word || isCapital(ground.source, t)) return 0;
    return bitsOf(tokens.word[t]!) & (Bit.media | Bit.mediaAfterNews);
  };
  if (ground.line[after] === ground.line[chunk.from]) {
    const noun = nounAt(after), second = nounAt(after + 1);
    if (noun === Bit.media && !['press', 'media', 'wire', 'paper', 'papers', 'journal'].includes(small(ground, after)) && (second === 0 || second === Bit.media)) return true;
    if (noun !== 0 && second !== 0 && ['news', 'press', 'media', 'tv', 'television', 'radio'].includes(small(ground, after))) return true;
    if (tokens.kind[after] === Token.word && small(ground, after) === 'news' && second !== 0) return true;
  }
  const the = chunk.from > 1 && small(ground, chunk.from - 1) === 'the' ? 1 : 0, before = chunk.from - 1 - the, noun = nounAt(before);
  if (noun !== 0 && before > 0 && ground.line[before] === ground.line[chunk.from] && !cast.people.byWord.has(chunk.words.at(-1)!) && !['press', 'media', 'tv', 'radio', 'television', 'wire'].includes(small(ground, before))) {
    if ((noun & Bit.mediaAfterNews) === 0 || small(ground, before) === 'blog' || ['news', 'press', 'media', 'tv', 'television', 'radio', 'state'].includes(small(ground, before - 1))) return true;
  }
  return chunk.words.length === 1 && chunk.words[0]!.length > 7 && classOf(tokens.word[chunk.from]!) === 0 && /(?:press|inform|news|media|radio|pravda|tv)$/.test(chunk.words[0]!);
}

/** An unknown run of capitals reads as a person unless its neighbours say otherwise. */
function followsPerson(cast: Cast, chunk: Chunk): boolean {
  const { tokens } = cast.ground.source;
  if (chunk.words.length > 4 || chunk.words.some((word) => word.length < 2 && word !== chunk.words[1])) return false;
  for (let t = chunk.from; t < chunk.to; t++) if ((tokens.shape[t]! & (Shape.digit | Shape.capitals)) !== 0 || (bitsOf(tokens.word[t]!) & (Bit.body | Bit.media)) !== 0) return false;
  return true;
}

function formOf(actor: Actor, chunk: Chunk): MentionForm {
  if (actor.kind === 'person') return chunk.words.length === 1 && !actor.words.some((word) => word === chunk.words[0] || word.endsWith(`-${chunk.words[0]!}`)) && chunk.roleFrom < 0 ? 'variant' : chunk.words.length > 1 ? (sameWords(actor.words, chunk.words) ? 'full' : 'variant') : 'surname';
  if (actor.kind === 'collective') return chunk.kind === 'state' && (chunk.known !== null || chunk.words.at(-1) !== 'government') ? 'full' : 'variant';
  return sameWords(actor.words, chunk.words) ? 'full' : 'variant';
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((word, i) => word === b[i]);

/** States, bodies, offices and media; null for places. */
function ofBody(cast: Cast, chunk: Chunk, index: number): Actor | null {
  const { known } = chunk;
  switch (chunk.kind) {
    case 'state':
      return ofState(cast, chunk.nation ?? nameKey(chunk.words));
    case 'capital':
      if (cast.people.byWord.has(chunk.words.at(-1)!)) return null;
      return actsAsState(cast, chunk) ? ofState(cast, chunk.nation ?? '') : null;
    case 'outlet': {
      const actor = actorOf(cast, `m:${known?.name ?? nameKey(chunk.words)}`, 'outlet', chunk.words);
      if (chunk.words.length > actor.words.length) actor.words = chunk.words;
      return actor;
    }
    case 'body':
    case 'office': {
      const key = known !== null ? `b:${known.name}` : bodyKey(chunk.words, chunk.nation), bare = known === null ? bodyKey(chunk.words, null) : '';
      // `Foreign Ministry` after `Russian Foreign Ministry` is the same.
      const actor = (known === null && chunk.nation === null && chunk.words.length > 1 ? cast.bareBodies.get(bare) : undefined) ?? actorOf(cast, key, 'organisation', chunk.words);
      if (known === null && chunk.nation !== null) cast.bareBodies.set(bodyKey(withoutNation(chunk), null), actor);
      if (chunk.words.length > actor.words.length) actor.words = chunk.words;
      if (actor.head === '') actor.head = bodyHead(cast.ground.source, chunk);
      actor.nation ??= chunk.nation;
      noteAcronym(cast, chunk, index, actor);
      return actor;
    }
    default:
      return null;
  }
}

/** The body's words without those of its state. */
function withoutNation(chunk: Chunk): string[] {
  const key = bodyKey(chunk.words, chunk.nation);
  return key.slice(2, key.lastIndexOf('@')).split(' ');
}

export function ofState(cast: Cast, name: string): Actor {
  const actor = actorOf(cast, `s:${name}`, 'collective', [name.toLowerCase()]);
  actor.label = name;
  actor.plural = false;
  actor.nation = name;
  return actor;
}

/** `Libyan National Army (LNA)`: the short name in brackets is the same body. */
function noteAcronym(cast: Cast, chunk: Chunk, index: number, actor: Actor): void {
  const { tokens } = cast.ground.source, next = cast.chunks[index + 1];
  if (next === undefined || next.from !== chunk.to + 1 || tokens.word[chunk.to] !== 0x28 || tokens.kind[chunk.to] !== Token.mark || next.words.length !== 1 || (tokens.shape[next.from]! & Shape.capitals) === 0) return;
  cast.byKey.set(`a:${next.words[0]!}`, actor);
}

/** Short names: a surname, an acronym, a single unknown word. */
function ofShort(cast: Cast, chunk: Chunk, roles: readonly Role[], shorts: ReadonlyMap<string, Actor | null>, initials: ReadonlyMap<string, Actor | null>): Actor | null {
  if (chunk.kind === 'role' || chunk.kind === 'demonym') return null;
  const { ground } = cast, { tokens } = ground.source, word = chunk.words.at(-1) ?? '';
  if (word === '') return null;
  const capitals = (tokens.shape[chunk.from]! & Shape.capitals) !== 0;
  const acronym = chunk.words.length === 1 ? cast.byKey.get(`a:${word}`) : undefined;
  if (acronym !== undefined && capitals) return acronym;
  if (chunk.kind === 'person' || chunk.kind === 'proper' || chunk.kind === 'region' || chunk.kind === 'capital') {
    const found = findPerson(cast, chunk.words, chunk.from, chunk.roleFrom);
    if (found !== null && !(chunk.kind !== 'person' && chunk.kind !== 'proper' && isWordPlace(cast, chunk))) return found.actor;
  }
  if (chunk.kind === 'region' || chunk.kind === 'capital') return null;
  const longer = chunk.words.length === 1 && chunk.kind === 'proper' ? shorts.get(word) : undefined;
  if (longer !== undefined && longer !== null) return longer;
  if (chunk.kind === 'person') return addPerson(cast, chunk);
  if (chunk.words.length > 1) {
    if (chunk.weak || isThing(cast, chunk)) return null;
    const key = bodyKey(chunk.words, chunk.nation);
    return actorOf(cast, key, 'organisation', chunk.words);
  }
  if (chunk.weak || isThing(cast, chunk) || (tokens.shape[chunk.from]! & Shape.digit) !== 0 || !isCapital(ground.source, chunk.from)) return null;
  if (capitals) return initials.get(word) ?? actorOf(cast, `b:${word}`, 'organisation', chunk.words);
  if (roles.length > 0 || firstName(word) !== undefined) return addPerson(cast, chunk);
  const the = chunk.from > 0 && tokens.kind[chunk.from - 1] === Token.word && small(ground, chunk.from - 1) === 'the';
  return the ? actorOf(cast, `b:${word}`, 'organisation', chunk.words) : addPerson(cast, chunk);
}

function isWordPlace(cast: Cast, chunk: Chunk): boolean {
  const t = chunk.from - 1;
  return t >= 0 && cast.ground.source.tokens.kind[t] === Token.word && PLACE_BEFORE.has(small(cast.ground, t));
}
