/** Persons: whole names, and the short ones that mean them. */
import { oneSlipApart, skeleton } from './fold.ts';
import { actorOf, type Actor, type Cast } from './actors.ts';
import { nameKey, type Chunk } from './chunks.ts';
import { Bit, bitsOf, roleOf, sameFirstName, standsFor } from './lexical.ts';
import { firstName, Gender, isFamilyFirst } from './spellings.ts';

/** No list of namesakes is longer than this. */
const LIST_MAX = 16;

function put(map: Map<string, Actor[]>, key: string, actor: Actor): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [actor]);
  else if (list.length < LIST_MAX && !list.includes(actor)) list.push(actor);
}

function isSuffix(word: string): boolean {
  return word === 'jr' || word === 'sr' || word === 'ii' || word === 'iii' || word === 'iv';
}

function bare(words: readonly string[]): readonly string[] {
  return words.length > 1 && isSuffix(words.at(-1)!) ? words.slice(0, -1) : words;
}

/** The word that later stands for the person: the last, or the first of an East Asian name. */
export function surnameOf(words: readonly string[]): string {
  const plain = bare(words);
  if (plain.length > 1 && plain.length < 4 && isFamilyFirst(plain[0]!) && firstName(plain[0]!) === undefined) return plain[0]!;
  return plain.at(-1) ?? '';
}

function sameWord(a: string, b: string): boolean {
  return a === b || (a.length > 3 && b.length > 3 && skeleton(a) === skeleton(b) && a.endsWith('a') === b.endsWith('a'));
}

/** True where the shorter name can be the longer: its words stand in the longer in order, initials counting, the surnames alike. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const x = bare(a), y = bare(b);
  if (isSuffix(a.at(-1)!) !== isSuffix(b.at(-1)!)) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (!sameWord(short.at(-1)!, long.at(-1)!)) return false;
  let at = 0;
  for (let i = 0; i < short.length - 1; i++) {
    const word = short[i]!;
    let found = -1;
    for (let k = at; k < long.length - 1 && found < 0; k++) {
      const other = long[k]!;
      if (sameWord(word, other) || (word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other)) || (i === 0 && k === 0 && sameFirstName(word, other))) found = k;
    }
    if (found < 0) {
      if (word.length === 1 || (i > 0 && short.length === long.length && long[i]!.length === 1)) continue;
      return false;
    }
    at = found + 1;
  }
  return short.length > 1 || long.length === 1;
}

/** The person of this whole name, made if nobody has it. */
export function addPerson(cast: Cast, chunk: Chunk): Actor {
  const words = chunk.words, key = `p:${nameKey(words)}`;
  const known = cast.byKey.get(key);
  if (known !== undefined) return known;
  if (words.length > 1) {
    const last = bare(words).at(-1)!;
    for (const list of [cast.people.byWord.get(last), cast.people.bySkeleton.get(skeleton(last))]) {
      for (const actor of list ?? []) {
        if (actor.words.length > 1 && sameName(actor.words, words)) {
          if (words.length > actor.words.length) actor.words = words;
          cast.byKey.set(key, actor);
          for (const word of words) if (word.length > 1) put(cast.people.byWord, word, actor);
          return actor;
        }
      }
    }
  }
  const actor = actorOf(cast, key, 'person', words);
  const first = words.length > 1 ? firstName(words[0]!) : undefined;
  if (first !== undefined) actor.gender = first;
  for (const word of words) {
    if (word.length < 2) continue;
    put(cast.people.byWord, word, actor);
    const hyphen = word.indexOf('-');
    if (hyphen === 2 || hyphen === 3) put(cast.people.byWord, word.slice(hyphen + 1), actor); // al-Assad, Assad
  }
  const last = bare(words).at(-1)!;
  if (last.length > 3) put(cast.people.bySkeleton, skeleton(last), actor);
  return actor;
}

export interface PersonFound {
  readonly actor: Actor;
  /** All who fit, where more than one does. */
  readonly others: readonly Actor[];
  readonly how: 'surname' | 'given' | 'variant' | 'full';
}

/**
 * Who a short name means. A surname before a given name; among several of one surname whoever's title or gender fits,
 * then who was named whole in this paragraph, then who is named most.
 */
export function findPerson(cast: Cast, words: readonly string[], token: number, roleFrom: number): PersonFound | null {
  const whole = cast.byKey.get(`p:${nameKey(words)}`);
  if (whole !== undefined && (words.length > 1 || whole.words.length > 1)) return { actor: whole, others: [], how: 'full' };
  const word = words.at(-1)!;
  if (words.length > 1) {
    for (const actor of cast.people.byWord.get(word) ?? []) {
      if (sameName(actor.words, words) || isTail(words, actor.words)) return { actor, others: [], how: 'variant' };
    }
    return null;
  }
  const plain = word.length > 4 && /^(?:al|el)-/.test(word) ? word.slice(3) : word;
  const list = cast.people.byWord.get(word) ?? cast.people.byWord.get(plain) ?? [];
  let best: Actor[] = [], rank = 0;
  for (const actor of list) {
    if (actor.words.length === 1 && actor.words[0] === word) continue;
    const surname = surnameOf(actor.words), tail = bare(actor.words).at(-1)!;
    const here = surname === word || surname === plain || surname.endsWith(`-${plain}`) ? 3 : tail === word ? 2 : actor.words[0] === word ? 1 : 2;
    if (here > rank) {
      rank = here;
      best = [actor];
    } else if (here === rank) best.push(actor);
  }
  if (best.length === 0) return whole !== undefined ? { actor: whole, others: [], how: 'surname' } : ofVariant(cast, word);
  if (best.length > 1) best = byTitle(cast, best, token, roleFrom);
  const how = rank === 1 ? 'given' : 'surname';
  if (best.length === 1) return { actor: best[0]!, others: [], how };
  const { line } = cast.ground;
  const near = best.filter((actor) => actor.sights.slice(-6).some((sight) => sight.form === 'full' && sight.from < token && line[sight.from] === line[token]));
  const chosen = near.length === 1 ? near[0]! : best.reduce((a, b) => (weight(b) > weight(a) ? b : a));
  return { actor: chosen, others: best, how };
}

/** `Le Pen` in `Marine Le Pen`. */
function isTail(words: readonly string[], of: readonly string[]): boolean {
  const plain = bare(of);
  return words.length < plain.length && words.every((word, i) => word === plain[plain.length - words.length + i]);
}

function weight(actor: Actor): number {
  return actor.sights.length + actor.roles.length + (isSuffix(actor.words.at(-1)!) ? -3 : 0);
}

/** A surname that nobody has, but somebody nearly. */
function ofVariant(cast: Cast, word: string): PersonFound | null {
  if (word.length < 5) return null;
  for (const actor of cast.people.bySkeleton.get(skeleton(word)) ?? []) {
    const last = surnameOf(actor.words);
    if (actor.words.length > 1 && last !== word && oneSlipApart(last, word) && last.endsWith('a') === word.endsWith('a')) return { actor, others: [], how: 'variant' };
  }
  return null;
}

/** Those of one surname whose gender and role fit the title in front. */
function byTitle(cast: Cast, among: Actor[], token: number, roleFrom: number): Actor[] {
  if (roleFrom < 0) return among;
  const { tokens } = cast.ground.source;
  let kept = among;
  for (let t = roleFrom; t < token; t++) {
    const bits = bitsOf(tokens.word[t]!), role = roleOf(tokens.word[t]!);
    const gender = (bits & Bit.male) !== 0 ? Gender.male : (bits & Bit.female) !== 0 ? Gender.female : Gender.unknown;
    if (gender !== Gender.unknown) kept = narrowed(kept, (actor) => actor.gender === Gender.unknown || actor.gender === gender);
    if (role !== '') kept = narrowed(kept, (actor) => actor.roles.some((given) => given.head === role || standsFor(role, given.head)));
  }
  return kept;
}

function narrowed(list: Actor[], keep: (actor: Actor) => boolean): Actor[] {
  const kept = list.filter(keep);
  return kept.length > 0 ? kept : list;
}

