/**
 * Cues of attribution: the rows of `cue-rows.ts` as tables by word. `cueOf(word)` answers for any number of the vocabulary
 * which rows the word may be a form of; the grammar then matches the row's further words and one of its frames.
 */
import { cueGroups, type Act, type Stance } from './cue-rows.ts';
import { formsOf } from './forms.ts';
import { laidOut } from './laid-out.ts';
import { Token, type Tokens } from '../text/scan.ts';
import { Class, classOf } from './classes.ts';
import { readRow, readRows } from './rows.ts';
import { intern } from './vocabulary.ts';

export type { Act, Stance } from './cue-rows.ts';

/** Frames that a row may take; `cue-rows.ts` tells what each is. */
export const FRAMES = [
  'quote', 'left', 'that', 'zero', 'wh', 'to', 'ing', 'np', 'prep', 'someoneThat', 'someoneTo', 'accuseOf', 'as', 'asSaying', 'naming', 'passive',
] as const;

export type FrameName = (typeof FRAMES)[number];
export type CueFrames = Readonly<Record<FrameName, boolean>>;

/** Bits of what a row takes, in the order of `FRAMES`; `adjective`: it is `be` + adjective. */
export const Takes = {
  quote: 1, left: 2, that: 4, zero: 8, wh: 16, to: 32, ing: 64, np: 128, prep: 256, someoneThat: 512, someoneTo: 1024, accuseOf: 2048, as: 4096, asSaying: 8192, naming: 16384, passive: 32768, adjective: 65536,
} as const;

/** Bits of a word's form. `adjective`: the row is `be` + adjective; `fixed`: the row's word has no forms (`according to`). */
export const Form = { base: 1, third: 2, past: 4, participle: 8, gerund: 16, adjective: 32, fixed: 64 } as const;

/** Stands in `CueRow.after` for up to three words of a noun phrase. */
const GAP = -1;

export interface CueRow {
  readonly lemma: string;
  /** Numbers of the words that follow the verb and belong to the cue, `GAP` among them; empty for most rows. */
  readonly after: readonly number[];
  readonly stance: Stance;
  readonly act: Act;
  readonly frames: CueFrames;
  /** For the frame `prep`: the prepositions that go with the cue before a noun phrase. */
  readonly prepositions: readonly number[];
  /** For the frame `accuseOf`: the prepositions between the party concerned and the content. */
  readonly targetPrepositions: readonly number[];
  /** Base and -s form are nouns too: `claim`, `reports`. */
  readonly noun: boolean;
  /** The verb more often means something else. */
  readonly ambiguous: boolean;
  /** With a noun phrase, more a deed than words: `slammed the plan`. */
  readonly deed: boolean;
}

/** A row that a word may be a form of. */
export interface CueForm {
  /** Index into `cueRows`. */
  readonly row: number;
  /** Bits of `Form`: `read` is base, past and participle. */
  readonly forms: number;
}

const SAYS: readonly FrameName[] = ['quote', 'left', 'that', 'zero'];
/** Frames by their spelling in the rows. */
const spelt = new Map<string, FrameName>(FRAMES.map((name) => [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), name]));

const numbers = (list: string, separator: string): number[] => list.split(separator).filter((word) => word !== '').map((word) => (word === '~' ? GAP : intern(word)));

/** A line of the rows: `call for: np ing to`. What is not known in it is left out; a test sees to it that nothing is. */
function parseRow(line: string, stance: Stance, act: Act): CueRow {
  const colon = line.indexOf(':');
  const words = line.slice(0, colon).trim();
  const adjective = words.startsWith('be ');
  const space = words.indexOf(' ', adjective ? 3 : 0);
  const frames: Record<FrameName, boolean> = {
    quote: false, left: false, that: false, zero: false, wh: false, to: false, ing: false, np: false, prep: false, someoneThat: false, someoneTo: false, accuseOf: false, as: false,
    asSaying: false, naming: false, passive: false,
  };
  let prepositions: readonly number[] = [], targetPrepositions: readonly number[] = [];
  const terms = line.slice(colon + 1).trim().split(' ');
  for (const term of terms) {
    const list = term.indexOf(':');
    const frame = spelt.get(list < 0 ? term : term.slice(0, list));
    if (frame !== undefined) frames[frame] = true;
    else if (term === 'says') for (const name of SAYS) frames[name] = true;
    if (frame === 'prep') prepositions = numbers(term.slice(list + 1), ',');
    else if (frame === 'accuseOf') targetPrepositions = numbers(term.slice(list + 1), ',');
  }
  return {
    lemma: space < 0 ? words : words.slice(0, space), after: space < 0 ? [] : numbers(words.slice(space + 1), ' '), stance, act, frames, prepositions, targetPrepositions,
    noun: terms.includes('noun'), ambiguous: terms.includes('ambiguous'), deed: terms.includes('deed'),
  };
}

/** Adjectives come last, so that a participle is a verb first. */
const key = ({ lemma }: CueRow): string => (lemma.startsWith('be ') ? `~${lemma}` : lemma);
const length = ({ after }: CueRow): number => (after.length === 0 ? 99 : after.length);

const rows: CueRow[] = [];

/**
 * All rows, those of one lemma together: the one without further words first, then by their number, most first. A row that a build has laid out stands
 * here once `matchCue` or `cueOf` has met a word of it.
 */
export const cueRows: readonly CueRow[] = rows;

const { places, index, starts, forms } = laidOut('cues', layOut);
rows.length = places.length / 3;

/**
 * `places`: for each row its group, and where its line begins and ends in it. `index`: by word number, the place of its list, plus one.
 * `forms`: list after list, a row and the bits of `Form` for each entry; `starts`: where each list begins, and the end.
 */
function layOut(): Record<'places' | 'index' | 'starts' | 'forms', Uint16Array> {
  const read = readRows(cueGroups, parseRow).map((entry) => ({ ...entry, key: key(entry.row), length: length(entry.row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : b.length - a.length));
  const lists: number[][] = [], listOf = new Map<number, number>();
  const add = (word: string, row: number, bits: number): void => {
    const id = intern(word), list = lists[listOf.get(id) ?? -1];
    if (list === undefined) listOf.set(id, lists.push([row, bits]) - 1);
    else if (list.at(-2) === row) list[list.length - 1]! |= bits;
    else list.push(row, bits);
  };
  read.forEach(({ row: { lemma } }, row) => {
    if (lemma.startsWith('be ')) return add(lemma.slice(3), row, Form.adjective);
    const spelt = formsOf(lemma);
    if (spelt === undefined) return add(lemma, row, Form.fixed);
    spelt.forEach((spellings, form) => {
      for (const spelling of spellings.split('/')) add(spelling, row, 1 << form);
    });
  });
  const byWord = new Uint16Array(Math.max(...listOf.keys()) + 1);
  for (const [id, list] of listOf) byWord[id] = list + 1;
  let end = 0;
  rows.push(...read.map(({ row }) => row));
  return {
    places: Uint16Array.from(read.flatMap(({ place }) => place)), index: byWord,
    starts: Uint16Array.from([0, ...lists.map((list) => (end += list.length))]), forms: Uint16Array.from(lists.flat()),
  };
}

/** Stands for the first of a row's further words where it has none. */
const ALONE = -2;
/** By row: bits of `Takes`, and `KNOWN` from when it is first asked for. */
const taken = new Int32Array(rows.length), KNOWN = 1 << 20;

function rowOf(row: number): CueRow {
  const known = (rows[row] ??= readRow(cueGroups, parseRow, places, row)), { frames, lemma } = known;
  if (taken[row] === 0) {
    let bits = KNOWN | (lemma.startsWith('be ') ? Takes.adjective : 0);
    for (const name of FRAMES) if (frames[name]) bits |= Takes[name];
    taken[row] = bits;
  }
  return known;
}

/** Whether a row that `matchCue` has answered with takes one of the frames, bits of `Takes`. */
export function takes(row: number, frames: number): boolean {
  return (taken[row]! & frames) !== 0;
}

/** Rows that the word may be a form of, the one without further words first; an empty list for any other word. */
export function cueOf(word: number): readonly CueForm[] {
  if (!mayBeCue(word)) return [];
  const list: CueForm[] = [];
  for (let i = starts[index[word]! - 1]!; i < starts[index[word]!]!; i += 2) {
    rowOf(forms[i]!);
    list.push({ row: forms[i]!, forms: forms[i + 1]! });
  }
  return list;
}

/** True where the word may be a form of a cue. */
export function mayBeCue(word: number): boolean {
  return word < index.length && index[word] !== 0;
}

/** A word that may stand in a gap: none that opens a phrase or clause of its own. */
const OUTSIDE_GAP = Class.preposition | Class.coordinator | Class.modal | Class.be | Class.have | Class.do | Class.toBit;

/** `called Friday for`, `called repeatedly for`: a day or an adverb, but no word that may itself belong to a cue. */
function isSetBetween(classes: number): boolean {
  return (classes & Class.weekday) !== 0 || ((classes & Class.adverb) !== 0 && (classes & (Class.preposition | Class.negation | Class.adjective | Class.noun)) === 0);
}

/** Number of tokens from `at` that are the words `after[step…]`, or -1. */
function matchAfter(tokens: Tokens, after: readonly number[], step: number, at: number, end: number): number {
  const { kind, word } = tokens;
  let t = at;
  for (let i = step; i < after.length; i++) {
    if (after[i] === GAP) {
      for (let gap = t; gap <= t + 3; gap++) {
        const rest = gap < end && word[gap] !== after[i + 1] ? -1 : matchAfter(tokens, after, i + 1, gap, end);
        if (rest >= 0) return gap + rest - at;
        if (gap >= end || kind[gap]! > Token.number || (classOf(word[gap]!) & OUTSIDE_GAP) !== 0) return -1;
      }
      return -1;
    }
    if (i === 0 && t + 1 < end && kind[t] === Token.word && word[t] !== after[0] && word[t + 1] === after[0] && isSetBetween(classOf(word[t]!))) t++;
    if (t >= end || kind[t] !== Token.word || word[t] !== after[i]) return -1;
    t++;
  }
  return t - at;
}

/**
 * The row that fits best at the token `at` before `end`: the one with most further words that are there. -1 where the word is
 * no cue; else `matchedRow` and `matchedWords` take the answer apart.
 */
export function matchCue(tokens: Tokens, at: number, end: number): number {
  const word = tokens.word[at]!;
  if (tokens.kind[at] !== Token.word || word >= index.length) return -1;
  const known = answers[word]!, alone = known === UNASKED ? (answers[word] = answerOf(word)) : known;
  if (alone !== OPEN) return alone;
  const list = index[word]! - 1, after = starts[list + 1]!, next = at + 1 < end ? tokens.word[at + 1]! : 0, beyond = at + 2 < end ? tokens.word[at + 2]! : 0;
  let best = -1, longest = -1;
  for (let i = starts[list]!; i < after; i += 2) {
    const opens = openers[i]!;
    if (opens !== next && opens !== beyond && opens >= 0) continue; // called Friday for
    const row = forms[i]!, found = opens === ALONE ? 0 : matchAfter(tokens, rows[row]!.after, 0, at + 1, end);
    if (found > longest) {
      longest = found;
      best = (row << 4) | found;
    }
  }
  return best;
}

/** What `matchCue` answers for a word whatever follows it; `OPEN` where a row of it has further words. From now on its rows stand in `cueRows`. */
function answerOf(word: number): number {
  if (!mayBeCue(word)) return -1;
  const list = index[word]! - 1, first = starts[list]!;
  let lone = first < starts[list + 1]!;
  for (let i = first; i < starts[list + 1]!; i += 2) {
    openers[i] = rowOf(forms[i]!).after[0] ?? ALONE;
    if (openers[i] !== ALONE) lone = false;
  }
  return lone ? forms[first]! << 4 : OPEN;
}
const OPEN = -2, UNASKED = -3;
/** By word. */
const answers = new Int32Array(index.length).fill(UNASKED);
/** In the place of each row of `forms`, from when its word is first asked for: the first of its further words, `GAP` or `ALONE`. */
const openers = new Int32Array(forms.length);

/** Index into `cueRows` of an answer of `matchCue`. */
export const matchedRow = (match: number): number => match >> 4;

/** How many tokens after the verb belong to the cue. */
export const matchedWords = (match: number): number => match & 15;
