/**
 * Words to numbers. The scanner asks for the number of every word of a text without making a string of it: the letters
 * are folded and hashed in place and compared with the one word in the table that may be it.
 *
 * Rooms that know words (time, names, say) intern theirs when they load and keep tables by number.
 */
const words: string[] = [''];
let slots = new Int32Array(1 << 13);

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
  for (let i = start; i < end; i++) hash = step(hash, foldUnit(text.charCodeAt(i)));
  return (hash ^ (hash >>> 15)) >>> 0;
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) if (foldUnit(text.charCodeAt(i)) !== word.charCodeAt(i - start)) return false;
  return true;
}

function slotOf(text: string, start: number, end: number): number {
  const mask = slots.length - 1;
  let slot = hashOf(text, start, end) & mask;
  for (let id = slots[slot]!; id !== 0 && !isWord(words[id]!, text, start, end); id = slots[slot]!) slot = (slot + 1) & mask;
  return slot;
}

/** Number of the word, the same for every call with the same word; case and the kind of apostrophe do not matter. */
export function intern(word: string): number {
  const slot = slotOf(word, 0, word.length);
  const known = slots[slot]!;
  if (known !== 0) return known;
  let folded = '';
  for (let i = 0; i < word.length; i++) folded += String.fromCharCode(foldUnit(word.charCodeAt(i)));
  const id = words.push(folded) - 1;
  slots[slot] = id;
  if (words.length * 2 > slots.length) grow();
  return id;
}

function grow(): void {
  slots = new Int32Array(slots.length * 2);
  for (let id = 1; id < words.length; id++) {
    const word = words[id]!;
    slots[slotOf(word, 0, word.length)] = id;
  }
}

/** Number of the word at `[start, end)` of the text, 0 where no room has interned it. */
export function lookUp(text: string, start: number, end: number): number {
  return slots[slotOf(text, start, end)]!;
}

/** The word with this number, folded; the empty string for 0. */
export function wordOf(id: number): string {
  return words[id] ?? '';
}

/** A set of words as a test by number. */
export function wordSet(list: string | readonly string[]): (id: number) => boolean {
  const members = new Set((typeof list === 'string' ? list.trim().split(/\s+/) : list).map(intern));
  return (id) => id !== 0 && members.has(id);
}

/** A number that depends on the word's letters alone, whatever was interned before it; 0 for 0. */
export function textHash(id: number): number {
  const word = words[id];
  return id === 0 || word === undefined ? 0 : hashOf(word, 0, word.length) | 0;
}
