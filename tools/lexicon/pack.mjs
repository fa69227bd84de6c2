/**
 * Packs words with their class bits: sorted stems that share their beginnings, each with a family of endings.
 * `src/reading/lexicon/packed.ts` tells the form and unpacks it.
 */
const ENDINGS = ['ing', 'ings', 'ed', 'es', 'e', 's', 'er', 'ers', 'ied', 'ies', 'ying', 'y', 'd', 'r', 'rs', 'or', 'ors', 'ion', 'ions', 'ment', 'ments', 'ly', 'al', 'able', 'ive', ''];
/** A family that fewer stems have is not worth its row. */
const LEAST = 3;
const SHORTEST_STEM = 3;

/** @param {readonly (readonly [mask: number, words: readonly string[]])[]} rows */
export function pack(rows) {
  const masks = new Map(rows.flatMap(([mask, words]) => words.map((word) => [word, mask])));
  /** Stems with all the endings that make a word of the list. */
  const stems = new Map();
  for (const word of masks.keys()) {
    for (const ending of ENDINGS) {
      const stem = word.slice(0, word.length - ending.length);
      if (word.endsWith(ending) && stem.length >= SHORTEST_STEM) stems.set(stem, [...(stems.get(stem) ?? []), ending]);
    }
  }
  const inOrder = [...stems].sort(([a, x], [b, y]) => y.length - x.length || b.length - a.length || (a < b ? -1 : 1));
  const familyOf = (stem, endings) => endings.toSorted().map((ending) => `${masks.get(stem + ending)}${ending}`).join(' ');

  // Families that are taken once all stems had their first choice, and again with the rare ones left out.
  let allowed = null;
  for (;;) {
    const taken = new Set(), found = new Map();
    for (const [stem, all] of inOrder) {
      const endings = all.filter((ending) => !taken.has(stem + ending));
      if (endings.length === 0 || (endings.length === 1 && endings[0] !== '')) continue;
      const family = familyOf(stem, endings);
      if (endings.length > 1 && allowed !== null && !allowed.has(family)) continue;
      for (const ending of endings) taken.add(stem + ending);
      found.set(family, [...(found.get(family) ?? []), stem]);
    }
    for (const word of masks.keys()) {
      if (taken.has(word)) continue;
      const family = familyOf(word, ['']);
      found.set(family, [...(found.get(family) ?? []), word]);
    }
    const rare = [...found].filter(([family, list]) => family.includes(' ') && list.length < LEAST).map(([family]) => family);
    if (rare.length === 0) return print(found);
    allowed = new Set([...found.keys()].filter((family) => !rare.includes(family)));
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function print(found) {
  const families = [...found].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  // The commonest have one letter; the others two signs, a digit first.
  const codes = new Map(families.map(([family], i) => [family, i < 26 ? LETTERS[i] : `${Math.floor((i - 26) / 26)}${LETTERS[(i - 26) % 26]}`]));
  if (families.length > 26 * 11) throw new Error('too many families for their codes');
  const stems = families.flatMap(([family, list]) => list.map((stem) => [stem, codes.get(family)])).sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1));
  let previous = '', packed = '';
  for (const [stem, code] of stems) {
    let shared = 0;
    while (shared < stem.length && stem[shared] === previous[shared]) shared++;
    packed += shared.toString(36) + stem.slice(shared) + code;
    previous = stem;
  }
  return { families: families.map(([family]) => family).join(','), stems: packed };
}
