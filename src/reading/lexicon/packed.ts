/**
 * Words with their class bits, packed by `tools/lexicon/pack.mjs`.
 *
 * `families` are endings with their bits, `48ed 64ing`, a comma between two. `stems` is sorted; each stem is written as how
 * many letters it shares with the one before (a digit in base 36), its other letters, and its family's code: a capital
 * letter for the first 26, a digit and a capital letter for the rest. So `0acceptA3ountB` is accept and account.
 */
export interface PackedWords {
  readonly families: string;
  readonly stems: string;
}

const A = 0x41, Z = 0x5a, NINE = 0x39, ZERO = 0x30;

/** Calls `take` for each word with its bits. One pass. */
export function unpack({ families, stems }: PackedWords, take: (word: string, mask: number) => void): void {
  const masks: number[][] = [], endings: string[][] = [];
  for (const family of families.split(',')) {
    const parts = family.split(' ');
    masks.push(parts.map((part) => parseInt(part, 10)));
    endings.push(parts.map((part) => part.replace(/^\d+/, '')));
  }
  let stem = '';
  for (let i = 0; i < stems.length;) {
    const shared = stems.charCodeAt(i++);
    const from = i;
    let unit = stems.charCodeAt(i);
    while (unit > Z || unit < ZERO) unit = stems.charCodeAt(++i); // small letters, hyphens and apostrophes
    stem = stem.slice(0, shared <= NINE ? shared - ZERO : shared - 87) + stems.slice(from, i);
    let family = unit - A;
    if (unit <= NINE) family = 26 + (unit - ZERO) * 26 + stems.charCodeAt(++i) - A;
    i++;
    const bits = masks[family]!, ends = endings[family]!;
    for (let k = 0; k < bits.length; k++) take(ends[k] === '' ? stem : stem + ends[k]!, bits[k]!);
  }
}
