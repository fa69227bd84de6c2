/**
 * Words to numbers. The scanner asks for the number of every word of a text without making a string of it: the letters
 * are folded and hashed in place and compared with the one word in the table that may be it.
 *
 * Rooms that know words (time, names, say) intern theirs when they load and keep tables by number.
 */
const words: string[] = [''];
/** By number: hash of the word's letters. */
const hashes: number[] = [0];
let slots = new Int32Array(1 << 15);

/** One step of FNV-1a over 16-bit units. */
function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Lower case for ASCII letters; the curly apostrophes become the straight one; other letters by the platform's own table. */
function foldUnit(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
  if (unit === 0x2019 || unit === 0x2018 || unit === 0x2bc) return 0x27;
  if (unit === 0x2010 || unit === 0x2011) return 0x2d;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit; // 'İ' has a lower case of two units: it stays itself
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    hash = step(hash, unit >= 0x61 && unit <= 0x7a ? unit : foldUnit(unit));
  }
  return hash ^ (hash >>> 15);
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i), other = word.charCodeAt(i - start);
    if (unit !== other && foldUnit(unit) !== other) return false;
  }
  return true;
}

/** The slot that holds the word with this hash, or the free one where it belongs. */
function slotOf(hash: number, text: string, start: number, end: number): number {
  const mask = slots.length - 1;
  let slot = hash & mask;
  for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
    if (hashes[id] === hash && isWord(words[id]!, text, start, end)) break;
    slot = (slot + 1) & mask;
  }
  return slot;
}

/** Number of the word, the same for every call with the same word; case and the kind of apostrophe do not matter. */
export function intern(word: string): number {
  const hash = hashOf(word, 0, word.length);
  const slot = slotOf(hash, word, 0, word.length);
  const known = slots[slot]!;
  if (known !== 0) return known;
  const id = words.push(folded(word)) - 1;
  hashes.push(hash);
  slots[slot] = id;
  if (words.length * 2 > slots.length) grow();
  return id;
}

/** The word itself where folding changes nothing, as with nearly all words of the lists. */
function folded(word: string): string {
  let i = 0;
  while (i < word.length && foldUnit(word.charCodeAt(i)) === word.charCodeAt(i)) i++;
  if (i === word.length) return word;
  let rest = word.slice(0, i);
  for (; i < word.length; i++) rest += String.fromCharCode(foldUnit(word.charCodeAt(i)));
  return rest;
}

function grow(): void {
  slots = new Int32Array(slots.length * 2);
  const mask = slots.length - 1;
  for (let id = 1; id < words.length; id++) {
    let slot = hashes[id]! & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
}

/** Number of the word at `[start, end)` of the text, 0 where no room has interned it. */
export function lookUp(text: string, start: number, end: number): number {
  return slots[slotOf(hashOf(text, start, end), text, start, end)]!;
}

/** The word with this number, folded; the empty string for 0. */
export function wordOf(id: number): string {
  return words[id] ?? '';
}

/** By number: the word where it is small ASCII letters and digits alone, else the empty string; made when first asked for. */
const plains: string[] = [];

/**
 * What `slice(start, end).toLowerCase()` of the word with this number would give, without making a string; the empty string where
 * that depends on how the word is written (apostrophes, hyphens, other scripts), and for 0.
 */
export function plainWordOf(id: number): string {
  const known = plains[id];
  if (known !== undefined) return known;
  while (plains.length < words.length) {
    const word = words[plains.length]!;
    plains.push(/^[a-z0-9]*$/.test(word) ? word : '');
  }
  return plains[id] ?? '';
}

/** A set of words as a test by number. */
export function wordSet(list: string | readonly string[]): (id: number) => boolean {
  const ids = (typeof list === 'string' ? list.trim().split(/\s+/) : list).map(intern);
  const members = new Uint8Array(Math.max(0, ...ids) + 1);
  for (const id of ids) members[id] = 1;
  return (id) => members[id] === 1;
}

/** A number that depends on the word's letters alone, whatever was interned before it; 0 for 0. */
export function textHash(id: number): number {
  return hashes[id] ?? 0;
}
