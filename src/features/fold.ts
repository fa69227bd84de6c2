/** Text as a reader types it: without case and diacritics, so that "cavusoglu" finds Çavuşoğlu. */

interface Folded {
  readonly text: string;
  /** For each unit of the folded text, the offset in the original that it came from; one more for the end. */
  readonly from: readonly number[];
}

const MARKS = /\p{M}/gu;
const ASCII = /^[\u0000-\u007f]*$/;
/** Letters that are no plain letter with a mark on it, as they are typed where the keyboard has none of them. */
const TYPED = new Map([['ı', 'i'], ['ø', 'o'], ['Ø', 'O'], ['ł', 'l'], ['Ł', 'L'], ['đ', 'd'], ['Đ', 'D'], ['ð', 'd'], ['Ð', 'D'], ['þ', 'th'], ['Þ', 'Th'], ['æ', 'ae'], ['Æ', 'Ae'], ['œ', 'oe'], ['Œ', 'Oe'], ['ß', 'ss'], ['’', "'"]]);

function plainLetter(character: string): string {
  const letter = character.normalize('NFD').replace(MARKS, '');
  return TYPED.get(letter) ?? letter;
}

/** The same words in plain letters, upper and lower case as they are: Çavuşoğlu is `Cavusoglu`. */
export function plainLetters(text: string): string {
  if (ASCII.test(text)) return text;
  let plain = '';
  for (const character of text) plain += plainLetter(character);
  return plain;
}

function foldWithMap(text: string): Folded {
  let folded = '';
  const from: number[] = [];
  let offset = 0;
  for (const character of text) {
    const plain = plainLetter(character).toLowerCase().normalize('NFD').replace(MARKS, '');
    for (let i = 0; i < plain.length; i++) from.push(offset);
    folded += plain;
    offset += character.length;
  }
  from.push(offset);
  return { text: folded, from };
}

export const fold = (text: string): string => (ASCII.test(text) ? text.toLowerCase() : foldWithMap(text).text);

/** Every place where the words asked for stand, as pairs of offsets into the text; `null` where one of them does not. */
export function matches(text: string, query: string): [number, number][] | null {
  const words = fold(query).split(/\s+/).filter((word) => word !== '');
  const whole = fold(text);
  if (words.some((word) => !whole.includes(word))) return null; // most texts: they need no map
  const { text: folded, from } = foldWithMap(text);
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) found.push([from[at]!, from[at + word.length]!]);
  }
  return merge(found);
}

function merge(spans: [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const span of spans.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && span[0] <= last[1]) last[1] = Math.max(last[1], span[1]);
    else merged.push([...span]);
  }
  return merged;
}
