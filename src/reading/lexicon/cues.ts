/**
 * Cues of attribution: the rows of `cue-rows.ts` as tables by word. `cueOf(word)` answers for any number of the vocabulary
 * which rows the word may be a form of; the grammar then matches the row's further words and one of its frames.
 */
import { cueGroups, type Act, type Stance } from './cue-rows.ts';
import { formsOf } from './forms.ts';
import { Token, type Tokens } from '../text/scan.ts';
import { Class, classOf } from './classes.ts';
import { intern } from './vocabulary.ts';

export type { Act, Stance } from './cue-rows.ts';

/** Frames that a row may take; `cue-rows.ts` tells what each is. */
export const FRAMES = [
  'quote', 'left', 'that', 'zero', 'wh', 'to', 'ing', 'np', 'prep', 'someoneThat', 'someoneTo', 'accuseOf', 'as', 'asSaying', 'naming', 'passive',
] as const;

export type FrameName = (typeof FRAMES)[number];
export type CueFrames = Readonly<Record<FrameName, boolean>>;

/** Bits of a word's form. `adjective`: the row is `be` + adjective; `fixed`: the row's word has no forms (`according to`). */
export const Form = { base: 1, third: 2, past: 4, participle: 8, gerund: 16, adjective: 32, fixed: 64 } as const;

/** Stands in `CueRow.after` for up to three words of a noun phrase. */
export const GAP = -1;

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
const place = ({ lemma }: CueRow): string => (lemma.startsWith('be ') ? `~${lemma}` : lemma);
const length = ({ after }: CueRow): number => (after.length === 0 ? 99 : after.length);

/** All rows, those of one lemma together: the one without further words first, then by their number, most first. */
export const cueRows: readonly CueRow[] = cueGroups
  .flatMap(({ stance, act, lines }) => lines.trim().split('\n').map((line) => parseRow(line.trim(), stance, act)))
  .map((row) => ({ row, place: place(row), length: length(row) }))
  .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : b.length - a.length))
  .map(({ row }) => row);

const none: readonly CueForm[] = [];
const lists: CueForm[][] = [];
/** By word number: index into `lists`, plus one. */
let index = new Uint16Array(1 << 15);

function add(word: string, row: number, forms: number): void {
  const id = intern(word);
  if (id >= index.length) {
    const larger = new Uint16Array(id * 2);
    larger.set(index);
    index = larger;
  }
  const list = index[id] === 0 ? undefined : lists[index[id]! - 1];
  if (list === undefined) index[id] = lists.push([{ row, forms }]);
  else if (list.at(-1)!.row === row) list[list.length - 1] = { row, forms: list.at(-1)!.forms | forms };
  else list.push({ row, forms });
}

cueRows.forEach(({ lemma }, row) => {
  if (lemma.startsWith('be ')) return add(lemma.slice(3), row, Form.adjective);
  const forms = formsOf(lemma);
  if (forms === undefined) return add(lemma, row, Form.fixed);
  forms.forEach((spellings, place) => {
    for (const form of spellings.split('/')) add(form, row, 1 << place);
  });
});

/** Rows that the word may be a form of, the one without further words first; an empty list for any other word. */
export function cueOf(word: number): readonly CueForm[] {
  const at = word < index.length ? index[word]! : 0;
  return at === 0 ? none : lists[at - 1]!;
}

/** True where the word may be a form of a cue. */
export function mayBeCue(word: number): boolean {
  return word < index.length && index[word] !== 0;
}

/** A word that may stand in a gap: none that opens a phrase or clause of its own. */
const OUTSIDE_GAP = Class.preposition | Class.coordinator | Class.modal | Class.be | Class.have | Class.do | Class.toBit;

/** Number of tokens from `at` that are the words `after[step…]`, or -1. */
function matchAfter(tokens: Tokens, after: readonly number[], step: number, at: number, end: number): number {
  const { kind, word } = tokens;
  let t = at;
  for (let i = step; i < after.length; i++) {
    if (after[i] === GAP) {
      for (let gap = 0; gap <= 3; gap++) {
        const rest = matchAfter(tokens, after, i + 1, t + gap, end);
        if (rest >= 0) return t + gap + rest - at;
        if (t + gap >= end || kind[t + gap]! > Token.number || (classOf(word[t + gap]!) & OUTSIDE_GAP) !== 0) return -1;
      }
      return -1;
    }
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
  if (tokens.kind[at] !== Token.word || !mayBeCue(word)) return -1;
  const place = index[word]! - 1;
  const alone = (loneMatches[place] ??= loneMatch(lists[place]!));
  if (alone >= 0) return alone;
  const forms = lists[place]!;
  let best = -1, longest = -1;
  for (let i = 0; i < forms.length; i++) {
    const { row } = forms[i]!, { after } = cueRows[row]!;
    const found = after.length === 0 ? 0 : matchAfter(tokens, after, 0, at + 1, end);
    if (found > longest) {
      longest = found;
      best = (row << 4) | found;
    }
  }
  return best;
}

/** The answer for a word of which no row has further words; -1 where what follows the word decides. */
function loneMatch(forms: readonly CueForm[]): number {
  return forms.every(({ row }) => cueRows[row]!.after.length === 0) ? forms[0]!.row << 4 : -1;
}
/** Beside `lists`, made when first asked for. */
const loneMatches: number[] = [];

/** Index into `cueRows` of an answer of `matchCue`. */
export const matchedRow = (match: number): number => match >> 4;

/** How many tokens after the verb belong to the cue. */
export const matchedWords = (match: number): number => match & 15;
