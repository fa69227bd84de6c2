/** Names by their folded spelling: what the lists know of a word that a name begins with. */
import { bodies, offices } from '../lexicon/organisations.ts';
import { familyFirst, femaleNames, maleNames } from '../lexicon/people.ts';
import { regions, states } from '../lexicon/places.ts';
import { media } from '../lexicon/media.ts';
import { laidOutLater } from '../lexicon/laid-out.ts';
import { HASH, PRIME } from '../lexicon/vocabulary.ts';
import { fold } from './fold.ts';

export const Gender = { unknown: 0, male: 1, female: 2 } as const;

const KINDS = ['state', 'capital', 'demonym', 'region', 'body', 'office', 'outlet'] as const;
export type KnownKind = (typeof KINDS)[number];

export interface Known {
  readonly kind: KnownKind;
  /** The name it goes by; one for all other names of the same. */
  readonly name: string;
  /** Written in capitals only: `US`, `WHO`. */
  readonly capitals: boolean;
  /** Words of the name. */
  readonly words: number;
}

/** Known names as a tree of their folded words. */
export interface KnownTree {
  /** The name that ends with this word. */
  here: Known | null;
  /** By the next word; `null` where no name goes on. */
  next: Map<string, KnownTree> | null;
}

/** Beside a word: a first name's gender and one more in the lowest two bits, then whether it is a family name that stands first. */
const GENDER = 3, FAMILY = 4;

/**
 * Words in the order of their numbers, word n is `spelt[from[n]…from[n + 1])`; `slots` has their numbers at their hashes. The names that begin with word n are
 * `names[begins[n]…begins[n + 1])`, one after another: what kind it is, `!` where it is written in capitals only, the name, and a tab before each word after the first.
 */
const lists = laidOutLater('spellings', () => {
  const facts = new Map<string, number>(), beginning = new Map<string, string>();
  for (const name of items(maleNames)) facts.set(name, 1 + Gender.male);
  for (const name of items(femaleNames)) facts.set(name, 1 + (facts.has(name) ? Gender.unknown : Gender.female));
  for (const name of items(familyFirst)) facts.set(name, (facts.get(name) ?? 0) | FAMILY);
  learnNames((kind, name, spelling) => {
    const [first, ...others] = keyWords(spelling);
    if (first === undefined) return;
    if (!facts.has(first)) facts.set(first, 0);
    beginning.set(first, `${beginning.get(first) ?? ''}${[`${KINDS.indexOf(kind)}${/^[A-Z0-9.&/-]{2,}$/.test(spelling) ? '!' : ''}${name}`, ...others].join('\t')}\n`);
  });
  const from = [0, 0], begins = [0, 0], slots = new Uint16Array(1 << 14);
  let spelt = '', names = '', count = 0;
  for (const word of facts.keys()) {
    from.push((spelt += word).length);
    begins.push((names += beginning.get(word) ?? '').length);
    let at = hashOf(word) & (slots.length - 1);
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
    slots[at] = ++count;
  }
  return { spelt, names, from: Int32Array.from(from), begins: Int32Array.from(begins), slots, facts: Uint8Array.from([0, ...facts.values()]) };
});

function items(list: string): string[] {
  return list.trim().split(/\s+/);
}

function hashOf(word: string): number {
  let hash = HASH;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash ^ (hash >>> 15);
}

/** Number of a folded word among these lists, 0 for none. */
function numberOf(word: string): number {
  const { spelt, from, slots } = lists();
  for (let at = hashOf(word) & (slots.length - 1), number = slots[at]!; number !== 0; number = slots[at]!) {
    if (from[number + 1]! - from[number]! === word.length && spelt.startsWith(word, from[number])) return number;
    at = (at + 1) & (slots.length - 1);
  }
  return 0;
}

/** By the number of their first word; made when first asked for. */
const trees: KnownTree[] = [];

/** What the lists of names know of one word. */
export interface Spelling {
  readonly folded: string;
  /** The folded word alone, as the words of a name. */
  readonly alone: readonly string[];
  /** As `firstName` of it. */
  readonly gender: number | undefined;
  /** As `isFamilyFirst` of it. */
  readonly family: boolean;
  /** The known names that begin with it, or `null`. */
  readonly known: KnownTree | null;
}

export function spellingOf(folded: string): Spelling {
  const number = numberOf(folded);
  return { folded, alone: [folded], gender: genderOf(folded, number), family: (lists().facts[number]! & FAMILY) !== 0, known: treeOf(number) };
}

/** The known names that begin with the word of this number, or `null`. */
function treeOf(number: number): KnownTree | null {
  const { begins, names } = lists();
  return begins[number] === begins[number + 1] ? null : (trees[number] ??= plant(names.slice(begins[number], begins[number + 1]! - 1).split('\n')));
}

function plant(entries: readonly string[]): KnownTree {
  const root: KnownTree = { here: null, next: null };
  for (const entry of entries) {
    const words = entry.split('\t'), capitals = entry.charAt(1) === '!';
    let tree = root;
    for (let i = 1; i < words.length; i++) {
      const branch: Map<string, KnownTree> = (tree.next ??= new Map()), next = branch.get(words[i]!) ?? { here: null, next: null };
      branch.set(words[i]!, next);
      tree = next;
    }
    tree.here ??= { kind: KINDS[Number(entry.charAt(0))]!, name: words[0]!.slice(capitals ? 2 : 1), capitals, words: words.length };
  }
  return root;
}

/** The folded words of a name as the scanner cuts them. */
function keyWords(spelling: string): string[] {
  if (!spelling.includes(' ') && !spelling.includes('/')) return [fold(spelling)].filter((word) => word !== '');
  return spelling.split(/[ /]+/).map(fold).filter((word) => word !== '');
}

const spread = (field: string | undefined): string[] => (field === undefined || field === '' ? [] : field.split(','));

/** Tells of every spelling of every name. */
function learnNames(learn: (kind: KnownKind, name: string, spelling: string) => void): void {
  for (const row of states.trim().split('\n')) {
    const [name = '', others, demonyms, capitals] = row.split(';');
    for (const spelling of [name, ...spread(others)]) learn('state', name, spelling);
    for (const spelling of spread(demonyms)) {
      learn('demonym', name, spelling);
      if (!/(?:sh|ch|ese|ss)$/.test(spelling)) learn('demonym', name, `${spelling}s`);
    }
    for (const spelling of spread(capitals)) learn('capital', name, spelling);
  }
  for (const name of regions.replace(/\n/g, '').split(',')) learn('region', name, name);
  for (const [kind, list] of [['body', bodies], ['office', offices], ['outlet', media]] as const) {
    for (const row of list.trim().split('\n')) {
      const [name = '', others] = row.split('=');
      for (const spelling of [name, ...spread(others)]) {
        learn(kind, name, spelling.replace(/^(?:The|Al|al) (?=\S)/, (article) => (article === 'The ' ? '' : article)));
        if (/^al-/i.test(spelling)) learn(kind, name, spelling.replace('-', ' '));
        else if (spelling.startsWith('Al ')) learn(kind, name, spelling.replace(' ', '-'));
      }
    }
  }
}

/** The known name of these folded words, or `null`. */
export function knownName(words: readonly string[]): Known | null {
  let tree = treeOf(numberOf(words[0] ?? ''));
  for (let i = 1; i < words.length && tree !== null; i++) tree = tree.next?.get(words[i]!) ?? null;
  return tree?.here ?? null;
}

/** Gender that a first name tells; undefined for a word that is no known first name. */
export function firstName(folded: string): number | undefined {
  return genderOf(folded, numberOf(folded));
}

function genderOf(folded: string, number: number): number | undefined {
  const { facts } = lists(), known = facts[number]! & GENDER;
  if (known !== 0) return known - 1;
  const hyphen = folded.indexOf('-'), first = hyphen > 1 ? facts[numberOf(folded.slice(0, hyphen))]! & GENDER : 0;
  return first === 0 ? undefined : first - 1;
}

/** True for a family name of East Asian order. */
export function isFamilyFirst(folded: string): boolean {
  return (lists().facts[numberOf(folded)]! & FAMILY) !== 0;
}
