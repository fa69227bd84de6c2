/** Persons: whole names, and the short ones that mean them. */
import { unisexNames } from '../lexicon/people.ts';
import { withActor } from './alike.ts';
import { oneSlipApart, skeleton, sketch } from './fold.ts';
import { FULL, makeActor, sightFrom, type Actor, type Cast } from './actors.ts';
import { PARTICLES } from './kinds.ts';
import { Bit, bitsOf, roleOf, sameFirstName, standsFor } from './lexical.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Token } from '../text/scan.ts';
import { Gender } from './spellings.ts';
import type { Name } from './name-table.ts';
import { nicknameAt } from './runs.ts';

const NOBODY: readonly Actor[] = [];

const unisex = new Set(unisexNames.split(/\s+/));
/** A first name that tells less than a pronoun does. */
export const isUnisex = (name: string): boolean => unisex.has(name);

function putWord(cast: Cast, word: string, actor: Actor): void {
  const name = cast.names.word(word);
  name.persons = withActor(name.persons, actor);
}

function isSuffix(word: string): boolean {
  return word === 'jr' || word === 'sr' || word === 'ii' || word === 'iii' || word === 'iv';
}

function bare(words: readonly string[]): readonly string[] {
  return words.length > 1 && isSuffix(words.at(-1)!) ? words.slice(0, -1) : words;
}

/** The word that later stands for the person of this name, which begins at the token: the last, or the first of an East Asian name. */
function surnameOf({ folded }: Cast, words: readonly string[], token: number): string {
  const plain = bare(words);
  if (plain.length > 1 && plain.length < 4) {
    const { family, gender } = folded.spelling(token);
    if (family && gender === undefined) return plain[0]!;
  }
  return plain.at(-1) ?? '';
}

function sameWord(a: string, b: string): boolean {
  return a === b || (a.length > 3 && b.length > 3 && sketch(a) === sketch(b) && skeleton(a) === skeleton(b) && a.endsWith('a') === b.endsWith('a'));
}

/** True where the shorter name can be the longer: its words stand in the longer in order, initials counting, the surnames alike. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const x = bare(a), y = bare(b);
  const of = a.at(-1)!, other = b.at(-1)!;
  if (isSuffix(of) !== isSuffix(other) || (isSuffix(of) && of !== other)) return false; // father and son
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
  return short.length > 1 || long.length === 1 || isSuffix(of); // Carver Jr
}

/** The person of the chunk's whole name, made if nobody has it. */
export function addPerson(cast: Cast, k: number): Actor {
  const name = cast.chunks.name(k), from = cast.chunks.from[k]!, { words } = name;
  if (name.person !== null) return name.person;
  const last = bare(words).at(-1)!;
  if (words.length > 1) {
    const { persons } = cast.names.word(last), same = namesake(persons, words) ?? namesake(cast.alike.of(last), words) ?? beginning(persons, words) ?? holding(persons, words);
    if (same !== null) {
      if (words.length > same.words.length) {
        same.words = words;
        same.surname = surnameOf(cast, words, from);
      }
      for (const word of words) if (word.length > 1) putWord(cast, word, same);
      nickname(cast, k, same);
      return (name.person = same);
    }
  }
  const actor = (name.person = makeActor(cast, 'p:', 'person', words));
  actor.surname = surnameOf(cast, words, from);
  const first = words.length > 1 ? cast.folded.firstName(from) : undefined;
  if (first !== undefined) actor.gender = first;
  for (const word of words) {
    if (word.length < 2) continue;
    putWord(cast, word, actor);
    const hyphen = word.indexOf('-');
    if (hyphen === 2 || hyphen === 3) putWord(cast, word.slice(hyphen + 1), actor); // al-Assad, Assad
  }
  // Nwosu-Okafor, Okafor
  if (actor.surname.includes('-') && words.length > 1) for (const half of actor.surname.split('-')) if (half.length > 3) putWord(cast, half, actor);
  nickname(cast, k, actor);
  if (last.length > 3) cast.alike.add(last, actor);
  return actor;
}

/** `Robert "Bob" Hale`, later `Bob`. */
function nickname(cast: Cast, k: number, actor: Actor): void {
  const { chunks } = cast, from = chunks.from[k]!, to = chunks.to[k]!;
  if (to - from < chunks.name(k).words.length + 3) return;
  for (let t = from + 1; t + 2 < to; t++) if (nicknameAt(cast.ground.source, t, to)) putWord(cast, cast.folded.at(t + 1), actor);
}

/** Whose whole name goes on where these words end: `Abdul Rahman` for `Abdul Rahman Siddiqui`. */
function beginning(list: readonly Actor[] | null | undefined, words: readonly string[]): Actor | null {
  if (SERVANTS.has(words[0]!) && list !== null && list !== undefined) for (const actor of list) if (actor.words.length > words.length && words.every((word, i) => word === actor.words[i])) return actor;
  return null;
}
/** First words of first names of two. */
const SERVANTS = new Set(['abdul', 'abdel', 'abd', 'abdur', 'abu', 'umm']);

/** Who of the list has these words, that begin with a particle, within the name: `De la Cruz` in `Maria de la Cruz Ortega`. */
function holding(list: readonly Actor[] | null | undefined, words: readonly string[]): Actor | null {
  if (PARTICLES.has(words[0]!) && list !== null && list !== undefined) for (const actor of list) {
    const at = actor.words.indexOf(words[0]!, 1);
    if (at > 0 && words.every((word, i) => word === actor.words[at + i])) return actor;
  }
  return null;
}

/** Who of the list has the whole name, spelt otherwise. */
function namesake(list: readonly Actor[] | null | undefined, words: readonly string[]): Actor | null {
  if (list !== null && list !== undefined) for (const actor of list) if (actor.words.length > 1 && sameName(actor.words, words)) return actor;
  return null;
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
export function findPerson(cast: Cast, name: Name, token: number, roleFrom: number): PersonFound | null {
  const { words, person: whole } = name;
  if (whole !== null && (words.length > 1 || whole.words.length > 1)) return { actor: whole, others: NOBODY, how: 'full' };
  const word = words.at(-1)!;
  if (words.length > 1) {
    for (const actor of cast.names.word(word).persons ?? NOBODY) {
      if (sameName(actor.words, words) || isTail(words, actor.words)) return { actor, others: NOBODY, how: 'variant' };
    }
    const whole = holding(cast.names.word(word).persons, words);
    return whole === null ? null : { actor: whole, others: NOBODY, how: 'variant' };
  }
  const plain = word.length > 4 && (word.startsWith('al-') || word.startsWith('el-')) ? word.slice(3) : word;
  const first = roleFrom >= 0 && isFirstNamed(cast, roleFrom, token) ? 4 : 1;
  const reigns = first > 1 && holdsTitle(cast, roleFrom, token, CROWNED);
  const list = name.persons ?? (plain === word ? NOBODY : cast.names.word(plain).persons ?? NOBODY);
  let only: Actor | null = null, best: Actor[] | null = null, rank = 0;
  for (const actor of list) {
    if (actor.words.length === 1 ? actor.words[0] === word : reigns && !mayReign(cast, actor)) continue;
    const { surname } = actor;
    const here = first > 1 && actor.words[0] === word && actor.words.length > 1 ? first : surname === word || surname === plain || (surname.includes('-') && surname.endsWith(`-${plain}`)) ? 3 : bare(actor.words).at(-1) === word ? 2 : actor.words[0] === word ? first : 2;
    if (here > rank) {
      rank = here;
      only = actor;
      best = null;
    } else if (here === rank) (best ??= [only!]).push(actor);
  }
  const title = roleFrom < 0 ? Gender.unknown : titleGender(cast, roleFrom, token);
  if (only === null) return whole !== null ? spouse(cast, whole, word, title) : ofVariant(cast, word, roleFrom >= 0);
  if (best === null && rank > 1 && title !== Gender.unknown && only.gender !== Gender.unknown && only.gender !== title && !isUnisex(only.words[0]!)) return spouse(cast, only, word, title);
  const how = rank === 1 || rank === first ? 'given' : 'surname';
  if (best !== null) best = narrowed(byTitle(cast, best, token, roleFrom), (actor) => actor.firstChunk >= 0 && sightFrom(cast.chunks, actor.firstChunk) < token); // who is not yet named is not meant
  if (best === null || best.length === 1) return { actor: best === null ? only : best[0]!, others: NOBODY, how };
  const { chunks, form, before, ground: { line } } = cast;
  const near = best.filter((actor) => {
    let index = actor.lastChunk;
    for (let steps = 0; index >= 0 && steps < 6; steps++) {
      const at = sightFrom(chunks, index);
      if (form[index] === FULL && at < token && line[at] === line[token]) return true;
      index = before[index]!;
    }
    return false;
  });
  const chosen = near.length === 1 ? near[0]! : best.reduce((a, b) => (weight(b) > weight(a) ? b : a));
  return { actor: chosen, others: best, how };
}

/** `Mrs Blake` where the one known by that name is a man: somebody else. Without a title it may be either. */
function spouse(cast: Cast, known: Actor, word: string, title: number): PersonFound {
  const key = `p:${word}#`, other = cast.byKey.get(`${key}${Gender.male}`) ?? cast.byKey.get(`${key}${Gender.female}`) ?? null;
  if (title === Gender.unknown || known.gender === Gender.unknown || known.gender === title) return { actor: known, others: other === null || title !== Gender.unknown ? NOBODY : [known, other], how: 'surname' };
  const actor = cast.byKey.get(`${key}${title}`) ?? makeActor(cast, `${key}${title}`, 'person', [word]);
  cast.byKey.set(actor.key, actor);
  actor.surname = word;
  actor.gender = title;
  return { actor, others: NOBODY, how: 'surname' };
}

/** `Prince Hassan`, `Sir Peter`: who has such a title goes by the first name. */
function isFirstNamed(cast: Cast, roleFrom: number, token: number): boolean {
  return holdsTitle(cast, roleFrom, token, ROYAL);
}
const ROYAL = wordSet('sir dame prince princess king queen emir sultan sheikh sheikha pope'), CROWNED = wordSet('king queen pope');

function holdsTitle({ ground: { source: { tokens } } }: Cast, roleFrom: number, token: number, titles: (word: number) => boolean): boolean {
  for (let t = roleFrom; t < token; t++) if (tokens.kind[t] === Token.word && titles(tokens.word[t]!)) return true;
  return false;
}

/** King Karl is no Karl Marx, unless that one had such a title before. */
function mayReign(cast: Cast, { firstChunk, roles }: Actor): boolean {
  if (roles.some(({ head }) => head === 'king' || head === 'queen' || head === 'pope')) return true;
  const roleFrom = firstChunk < 0 ? -1 : cast.chunks.roleFrom[firstChunk]!;
  return roleFrom >= 0 && isFirstNamed(cast, roleFrom, cast.chunks.from[firstChunk]!);
}

/** Gender that the title in front tells. */
function titleGender(cast: Cast, roleFrom: number, token: number): number {
  const { tokens } = cast.ground.source;
  for (let t = roleFrom; t < token; t++) {
    const bits = tokens.kind[t] === Token.word ? bitsOf(tokens.word[t]!) : 0;
    if ((bits & Bit.honorific) !== 0 && (bits & (Bit.male | Bit.female)) !== 0) return (bits & Bit.male) !== 0 ? Gender.male : Gender.female;
  }
  return Gender.unknown;
}

/** `Le Pen` in `Marine Le Pen`. */
function isTail(words: readonly string[], of: readonly string[]): boolean {
  const plain = isSuffix(words.at(-1)!) ? of : bare(of);
  return words.length < plain.length && words.every((word, i) => word === plain[plain.length - words.length + i]);
}

function weight(actor: Actor): number {
  return actor.seen + actor.roles.length + (isSuffix(actor.words.at(-1)!) ? -3 : 0);
}

/**
 * A surname that nobody has, but somebody nearly.
 *
 * @param titled a title stands before it, as before who is new
 */
function ofVariant(cast: Cast, word: string, titled: boolean): PersonFound | null {
  if (word.length < 5) return null;
  for (const actor of cast.alike.of(word)) if (isSlip(actor, word)) return { actor, others: NOBODY, how: 'variant' };
  if (titled || cast.names.word(word).inPerson) return null;
  let only: Actor | null = null;
  for (const actor of cast.alike.nearly(word)) {
    if (!isSlip(actor, word) || actor.surname.charCodeAt(0) !== word.charCodeAt(0) || actor.surname.endsWith('s') !== word.endsWith('s')) continue;
    if (only !== null && only !== actor) return null;
    only = actor;
  }
  return only === null ? null : { actor: only, others: NOBODY, how: 'variant' };
}

function isSlip({ words, surname }: Actor, word: string): boolean {
  return words.length > 1 && surname !== word && oneSlipApart(surname, word) && surname.endsWith('a') === word.endsWith('a');
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

