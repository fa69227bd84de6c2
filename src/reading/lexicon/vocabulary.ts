/**
 * Words to numbers. The scanner asks for the number of every word of a text without making a string of it: the letters
 * are folded and hashed as they are read, and compared with those of the one word in the table that may be it.
 *
 * Rooms that know words (time, names, say) intern theirs when they load and keep tables by number.
 */
import { keepsCalls, laidOut } from './laid-out.ts';

/** Letters of the word that is looked for or interned, folded. No word of the lists is longer; what is longer is unknown. */
export const LONGEST_WORD = 255;
export const asked = new Uint16Array(LONGEST_WORD + 1);

/** How the hash of a word begins (FNV-1a over its folded units). */
export const HASH = 0x811c9dc5 | 0;
/** By what it is multiplied after each unit has been mixed in: `hash = Math.imul(hash ^ unit, PRIME)`. */
export const PRIME = 0x01000193;

/**
 * What a build carries of the words: `sets` has the planes of the word sets, one after another, `counts` how many words, sets and words that are not plain there are,
 * `interned` the numbers of the words that rooms asked for one by one as they loaded, in that order.
 */
type Laid = Record<'from' | 'hashes' | 'plain' | 'slots' | 'sets' | 'counts', Int32Array> & Record<'letters' | 'interned', Uint16Array>;

/** The first number of a word: marks carry their code units for a number, and most of them are below it. */
const FIRST_WORD = 0x100;

function hashesOfMarks(hashes: Int32Array): Int32Array {
  for (let unit = 1; unit < FIRST_WORD; unit++) hashes[unit] = Math.imul(Math.imul(HASH ^ unit, PRIME) ^ unit, PRIME);
  return hashes;
}

/** Numbers to a word in `plain`. */
const PLACE = 3;

const laid: Laid = laidOut<Laid>('vocabulary', () => ({
  letters: new Uint16Array(1 << 17), from: new Int32Array(1 << 14), hashes: hashesOfMarks(new Int32Array(1 << 14)), plain: new Int32Array(PLACE << 15), slots: new Int32Array(1 << 13), sets: new Int32Array(0), counts: Int32Array.of(FIRST_WORD, 0, 0), interned: new Uint16Array(0),
}), () => ({
  letters: letters.slice(0, from[count]!), from: from.slice(0, count + 1), hashes: hashes.slice(0, count), plain, slots, sets: allSets(), counts: Int32Array.of(count, sets, others), interned: Uint16Array.from(interned),
}));
/** All words, one after another; word n is `letters[from[n]…from[n + 1])`. */
let { letters, from } = laid;
/** By number: the mixed hash of the word. */
let { hashes } = laid;
/** Plain words, each at a hash of its letters: the letters in two numbers, 0 for none, and its own number beside them. One look at memory tells them apart. */
let { plain } = laid;
/** One less than it has places: a power of two. */
let lastPlace = plain.length / PLACE - 1;
/** The other words at their hashes: the number of each (16 bits) below the upper half of its mixed hash, 0 for none; beside it where its letters begin (24 bits) and how many they are. */
let { slots } = laid;
let count = laid.counts[0]!, others = laid.counts[2]!;
/** Quotation marks, dashes and the like do so too: no word has one of those, however many words there are. */
const FIRST_MARK = 0x2010;
/** Their hashes, by number from the first on: those that the weights of the statements were learnt with. */
const MARK_HASHES = [
  -140585324, -1650015227, -1465302581, 1627561161, -1908204667, -1155700621, -1915193420, 1444694236, -1676372973, -1463324185, -425503765,
  -414588192, -2031099134, 622959138, -1910957412, 371299463, 1584446344, -234498970, 682792714, 364020707, 1997915016, 1774716629, -1104750118,
  1394088753, -1280932921, 1123203565, -414052135, 442392385, 2055877250, 1865360599, -535881802, 592222288, 340586421, -1430136935, 88830502,
  -1044602191, -1262649904, -242711384, -548041035, -1388197921, -373899591, 1429802113, -1025282830, 1827114680, -1440944582, 255141990, 223714362,
  143631451, 1407517423, -1054438579, -2139956297, -673590438, -1433407700,
];

/** Lower case for ASCII letters; the curly apostrophes become the straight one; other letters by the platform's own table. */
function foldUnit(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
  if (unit === 0x2019 || unit === 0x2018 || unit === 0x2bc) return 0x27;
  if (unit === 0x2010 || unit === 0x2011) return 0x2d;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit; // 'İ' has a lower case of two units: it stays itself
}

/** Letters of a plain word at most: a to z and no others. The bits of six of them. */
export const LONGEST_PLAIN = 12, PACKED = (1 << 30) - 1;

/** What `pack` made of a word. */
let low = 0, high = 0;

/** The letters of a plain word as two numbers, five bits a letter; false for any other word. */
function pack(units: Uint16Array, start: number, length: number): boolean {
  if (length > LONGEST_PLAIN) return false;
  low = high = 0;
  for (let i = 0; i < length; i++) {
    const letter = units[start + i]!;
    if (letter < 0x61 || letter > 0x7a) return false;
    high = (high << 5) | (low >>> 25);
    low = ((low << 5) | (letter & 31)) & PACKED;
  }
  return true;
}

/** Where in `plain` the word with these letters stands, or the empty place where it is to be put. */
function placeOf(low: number, high: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
  let at = ((mixed ^ (mixed >>> 15)) & lastPlace) * PLACE;
  while (plain[at] !== 0 && (plain[at] !== low || plain[at + 1] !== high)) {
    at += PLACE;
    if (at === plain.length) at = 0;
  }
  return at;
}

/** Number of the plain word with these letters, five bits each: the last six, and those before them; 0 where no room has interned it. */
export function findPlain(low: number, high: number): number {
  return plain[placeOf(low, high) + 2]!;
}

/** Number of the word whose folded letters stand in `asked`; 0 where no room has interned it. `hash` as it is after the last of them. */
function find(hash: number, length: number): number {
  if (pack(asked, 0, length)) return length === 0 ? 0 : findPlain(low, high);
  const mixed = hash ^ (hash >>> 15), mask = slots.length - 1;
  for (let at = (mixed << 1) & mask, slot = slots[at]!; slot !== 0; slot = slots[at]!) {
    if ((slot ^ mixed) >>> 16 === 0 && isAsked(slots[at + 1]!, length)) return slot & 0xffff;
    at = (at + 2) & mask;
  }
  return 0;
}

function isAsked(place: number, length: number): boolean {
  if ((place & LONGEST_WORD) !== length) return false;
  const start = place >>> 8;
  for (let i = 0; i < length; i++) if (letters[start + i] !== asked[i]) return false;
  return true;
}

/** Number of the word whose folded letters stand in `asked`, given now if it had none. */
export function internAsked(hash: number, length: number): number {
  const known = find(hash, length);
  if (known !== 0) return known;
  if (count === FIRST_MARK) {
    from.fill(from[count]!, count, count + MARK_HASHES.length + 1);
    hashes.set(MARK_HASHES, count);
    count += MARK_HASHES.length;
  }
  const id = count++, start = from[id]!;
  if (id + 2 > from.length) {
    from = larger(from, new Int32Array(from.length * 2));
    hashes = larger(hashes, new Int32Array(hashes.length * 2));
  }
  if (start + length > letters.length) letters = larger(letters, new Uint16Array(letters.length * 2));
  for (let i = 0; i < length; i++) letters[start + i] = asked[i]!;
  from[id + 1] = start + length;
  hashes[id] = hash ^ (hash >>> 15);
  const isPlain = put(id);
  if (!isPlain) others++;
  if (isPlain ? count * 2 * PLACE > plain.length : others * 4 > slots.length) {
    if (isPlain) {
      plain = new Int32Array(plain.length * 2);
      lastPlace = plain.length / PLACE - 1;
    } else slots = new Int32Array(slots.length * 2);
    for (let other = 1; other < count; other++) if (from[other + 1]! > from[other]! && pack(letters, from[other]!, from[other + 1]! - from[other]!) === isPlain) put(other);
  }
  return id;
}

function larger<T extends Int32Array | Uint16Array>(old: T, array: T): T {
  array.set(old);
  return array;
}

/** Puts a word where it is looked for, and tells whether it is a plain one. */
function put(id: number): boolean {
  const start = from[id]!, length = from[id + 1]! - start;
  if (pack(letters, start, length)) {
    plain.set([low, high, id], placeOf(low, high));
    return true;
  }
  const mask = slots.length - 1;
  let at = (hashes[id]! << 1) & mask;
  while (slots[at] !== 0) at = (at + 2) & mask;
  slots[at] = (hashes[id]! & ~0xffff) | id;
  slots[at + 1] = (start << 8) | length;
  return false;
}

/** Folds the letters `[start, end)` into `asked` and answers with their hash. */
function ask(text: string, start: number, end: number): number {
  let hash = HASH;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i), folded = unit >= 0x61 && unit <= 0x7a ? unit : foldUnit(unit);
    asked[(i - start) & LONGEST_WORD] = folded;
    hash = Math.imul(hash ^ folded, PRIME);
  }
  return hash;
}

/** Calls that a build is to carry, and how many of those that it carries were answered. */
const interned: number[] = [];
let answered = 0;

/** Number of the word, the same for every call with the same word; case and the kind of apostrophe do not matter. */
export function intern(word: string): number {
  if (answered < laid.interned.length) return laid.interned[answered++]!;
  const id = numberOf(word);
  if (keepsCalls()) interned.push(id);
  return id;
}

/** The same within what is skipped where tables are laid out already. */
export function numberOf(word: string): number {
  return internAsked(ask(word, 0, word.length), word.length);
}

/** Number of the word at `[start, end)` of the text, 0 where no room has interned it. */
export function lookUp(text: string, start: number, end: number): number {
  return end - start > LONGEST_WORD ? 0 : find(ask(text, start, end), end - start);
}

/** The word with this number, folded; the empty string for 0. */
export function wordOf(id: number): string {
  let word = '';
  for (let i = from[id]!; i < from[id + 1]!; i++) word += String.fromCharCode(letters[i]!);
  return word;
}

/** By number: the word where it is small ASCII letters and digits alone, else the empty string; made when first asked for. */
const plains: string[] = [];

/**
 * What `slice(start, end).toLowerCase()` of the word with this number would give, without making a string; the empty string where
 * that depends on how the word is written (apostrophes, hyphens, other scripts), and for 0.
 */
export function plainWordOf(id: number): string {
  if (id >= plains.length) {
    const known = plains.length;
    plains.length = Math.max(count, id + 1);
    plains.fill('\0', known);
  }
  const known = plains[id]!;
  return known === '\0' ? (plains[id] = spell(id)) : known;
}

function spell(id: number): string {
  for (let i = from[id]!; i < from[id + 1]!; i++) {
    const unit = letters[i]!;
    if (!((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39))) return '';
  }
  return wordOf(id);
}

/** Bits by number, 32 sets of words to a plane. Sets made one after another are asked one after another: what is known of a word stands at one place. */
const planes: Int32Array[] = [];
/** How many sets were made so far, and of how many of them the words are known from the first. */
let sets = 0;
const laidSets = laid.counts[1]!;

/** A set of words: those at whose number the bit is set. */
export function wordBits(list: string | readonly string[]): { readonly bits: Int32Array; readonly bit: number } {
  const set = sets++, bits = (planes[set >> 5] ??= planeOf(set >> 5)), bit = 1 << (set & 31);
  if (set >= laidSets) for (const word of typeof list === 'string' ? list.trim().split(/\s+/) : list) bits[numberOf(word)]! |= bit;
  return { bits, bit };
}

/** The same as a test by number. */
export function wordSet(list: string | readonly string[]): (id: number) => boolean {
  const { bits, bit } = wordBits(list);
  return (id) => (bits[id]! & bit) !== 0;
}

function planeOf(plane: number): Int32Array {
  const bits = new Int32Array(1 << 16), words = laid.from.length - 1;
  if (plane * 32 < laidSets) bits.set(laid.sets.subarray(plane * words, (plane + 1) * words));
  return bits;
}

/** All planes, one after another, each as long as there are words. */
function allSets(): Int32Array {
  const all = new Int32Array(planes.length * count);
  planes.forEach((bits, plane) => all.set(bits.subarray(0, count), plane * count));
  return all;
}

/** A number that depends on the word's letters alone, whatever was interned before it; 0 for 0. */
export function textHash(id: number): number {
  return hashes[id] ?? 0;
}
