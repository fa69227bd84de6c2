/** Names made comparable: one spelling for all the ways in which news writes a name. */
import { withoutMarks } from '../text/markup.ts';

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ħ: 'h', ə: 'a', ĸ: 'k', ŋ: 'n' };

/** Small ASCII letters and digits where the script allows it; apostrophes and full stops are dropped, hyphens stay. */
export function fold(text: string): string {
  let plain = true, i = 0;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x27 || unit === 0x2e || unit === 0x2019) plain = false;
    else if (unit >= 0x80) break;
  }
  if (i === text.length) return plain ? text.toLowerCase() : text.replace(/['’`.]/g, '').toLowerCase();
  let folded = '';
  for (i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i), place = unit < MARKS ? unit : unit - MARKS + ALONE;
    if (unit >= MARKS ? unit >= MARKS_END : unit >= ALONE) return foldAll(text);
    folded += (folds[place] ??= foldAll(text.charAt(i)));
  }
  return folded;
}

/** Code units below this one, and those of punctuation, are folded each by itself. */
const ALONE = 0x180, MARKS = 0x2010, MARKS_END = 0x2040;
/** What each of these is folded to, made when first met. */
const folds: (string | undefined)[] = [];

function foldAll(text: string): string {
  return text.normalize('NFKD').replace(/[\p{M}'’‘ʼ`.\u00ad]/gu, '').toLowerCase().replace(/\p{M}/gu, '')
    .replace(/[ıøłđßæœðþħəĸŋ]/g, (letter) => LETTERS[letter] ?? letter).replace(/[\u2010\u2011]/g, '-');
}

/** With one blank for each run of them; most names have no other. */
export function singleSpaced(text: string): string {
  let blank = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x20 ? blank : unit < 0x21 || unit > 0x7e) return text.replace(/\s+/g, ' ');
    blank = unit === 0x20;
  }
  return text;
}

/** As `singleSpaced`, without the marks of markup; most names have none. */
export function plainly(text: string): string {
  let blank = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x20 ? blank : unit < 0x21 || unit > 0x7e || unit === 0x26 || unit === 0x2a || unit === 0x3c || unit === 0x5b || unit === 0x5d || unit === 0x5f) return singleSpaced(withoutMarks(text));
    blank = unit === 0x20;
  }
  return text;
}

/** Transliterations that differ by habit alone: `Sergey` and `Sergei`, `Gaddafi` and `Qaddafi`. Works on folded words. */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, '$1'], [/^(?:al|el|as|an|ad|ar)-/, ''], [/tch|tsch|ch|cz|c(?=[ei])/g, 'c'], [/sh|sch|sz/g, 's'], [/kh|gh|x/g, 'h'], [/zh|dj|dzh|j/g, 'j'],
  [/[qk]|c(?=[aou])/g, 'k'], [/ph/g, 'f'], [/[vw]/g, 'v'], [/(?:ou|oo|oe|ue|u|o)/g, 'o'], [/(?:ie|ei|ey|iy|yi|ii|ij|ee|ea|ay|ai|ae|y|i|e)/g, 'i'], [/[-']/g, ''], [/(.)\1+/g, '$1'],
];

/** A key under which the spellings of one name fall together; too coarse to be an identity by itself. */
export function skeleton(folded: string): string {
  const known = skeletons.get(folded);
  if (known !== undefined) return known;
  let key = folded;
  for (const [pattern, to] of HABITS) key = key.replace(pattern, to);
  if (skeletons.size > 4000) skeletons.clear();
  skeletons.set(folded, key);
  return key;
}

/** Class of the letters that no habit changes into other ones, by code unit less that of `a`: b, f or p, l, m, n, r, v or w. */
const FIRM = Uint8Array.from([0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 3, 4, 5, 0, 2, 0, 6, 0, 0, 0, 7, 7, 0, 0, 0]);

/** A number that is the same for all words of one skeleton, told from their firm letters alone. */
export function sketch(folded: string): number {
  const word = folded.includes('-') ? skeleton(folded) : folded;
  let key = 0, last = 0;
  for (let i = 0; i < word.length; i++) {
    const firm = FIRM[word.charCodeAt(i) - 0x61] ?? 0;
    if (firm === 0 || firm === last) continue;
    key = (key << 3) | firm;
    if (key >= 1 << 24) break;
    last = firm;
  }
  return key;
}

/** Keys made lately; the same names come again and again. */
const skeletons = new Map<string, string>();

/** True where one insertion, deletion, substitution or exchange of neighbours makes one of the other. Linear. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  return short.slice(i + 1) === long.slice(i + 1) || (short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2));
}

/** Letters and digits in small letters, with one hyphen for each run of other units between them. */
function hyphened(name: string): string {
  let apart = true;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i), letter = unit | 0x20, blank = unit === 0x20;
    if (blank ? apart : !((letter >= 0x61 && letter <= 0x7a) || (unit >= 0x30 && unit <= 0x39))) return fold(name).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
    apart = blank;
  }
  return (apart ? name.trimEnd() : name).toLowerCase().replace(/ /g, '-'); // as most names are
}

/** ASCII slug for an id: `nikol-pashinyan`. */
export function slug(name: string): string {
  const folded = hyphened(name.length > 120 ? name.slice(0, 120) : name);
  if (folded !== '') return folded.length > 64 ? folded.slice(0, 64).replace(/-[^-]*$/, '') : folded;
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length && i < 200; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return `name-${(hash >>> 0).toString(36)}`;
}
