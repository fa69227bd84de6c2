/**
 * Words with their class bits, packed by `tools/lexicon/pack.mjs`.
 *
 * `families` are endings with their bits, `48ed 64ing`, a comma between two. `stems` is sorted; each stem is written as how
 * many letters it shares with the one before (a digit in base 36), its other letters, and its family's code: a capital
 * letter for the first 26, a digit and a capital letter for the rest. So `0acceptA3ountB` is accept and account.
 */
import { asked, HASH, internAsked, LONGEST_WORD, PRIME } from './vocabulary.ts';

export interface PackedWords {
  readonly families: string;
  readonly stems: string;
}

const A = 0x41, Z = 0x5a, NINE = 0x39, ZERO = 0x30;

/** Interns each word and calls `take` with its number and its bits. One pass: what two words have in common is hashed once. */
export function unpack({ families, stems }: PackedWords, take: (word: number, mask: number) => void): void {
  const masks: number[][] = [], endings: string[][] = [];
  for (const family of families.split(',')) {
    const parts = family.split(' ');
    masks.push(parts.map((part) => parseInt(part, 10)));
    endings.push(parts.map((part) => part.replace(/^\d+/, '')));
  }
  const hashes = new Int32Array(LONGEST_WORD + 1); // after so many letters of the stem
  hashes[0] = HASH;
  for (let i = 0; i < stems.length;) {
    const shared = stems.charCodeAt(i++);
    let length = shared <= NINE ? shared - ZERO : shared - 87;
    let unit = stems.charCodeAt(i);
    while (unit > Z || unit < ZERO) { // small letters, hyphens and apostrophes
      asked[length] = unit;
      hashes[length + 1] = Math.imul(hashes[length]! ^ unit, PRIME);
      length++;
      unit = stems.charCodeAt(++i);
    }
    let family = unit - A;
    if (unit <= NINE) family = 26 + (unit - ZERO) * 26 + stems.charCodeAt(++i) - A;
    i++;
    const bits = masks[family]!, ends = endings[family]!;
    for (let k = 0; k < bits.length; k++) {
      const end = ends[k]!;
      let hash = hashes[length]!;
      for (let j = 0; j < end.length; j++) {
        const letter = end.charCodeAt(j);
        asked[length + j] = letter;
        hash = Math.imul(hash ^ letter, PRIME);
      }
      take(internAsked(hash, length + end.length), bits[k]!);
    }
  }
}
