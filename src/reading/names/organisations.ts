/** Bodies: when two names are of one body. */
import { isPlatform } from '../lexicon/platforms.ts';
import { intern } from '../lexicon/vocabulary.ts';
import { plainWord } from './lexical.ts';

const DROPPED = new Set(['the', 'of', 'for', 'and', 'in', 'on', 'a', 's', '&', 'affairs', 'republic', 'to']);

/** One key for the orders and spellings of a body's name: `Ministry of Defence of Armenia`, `Armenia's Defense Ministry`. */
export function bodyKey(words: readonly string[], nation: string | null): string {
  const kept: string[] = [];
  for (const word of words) {
    const plain = plainWord(word);
    if (!DROPPED.has(plain) && !kept.includes(plain)) kept.push(plain);
  }
  if (nation === null) return `b:${inOrder(kept).join(' ')}`;
  const small = nation.toLowerCase(), lead = small.slice(0, 3), parts = small.split(' ');
  // The demonym or the state's name begins like the state, so it is dropped for the state itself.
  const rest = kept.filter((word, i) => !(word.startsWith(lead) && i < 2) && !parts.includes(word) && !(nation === 'United States' && (word === 'us' || word === 'american')) && !(nation === 'United Kingdom' && (word === 'uk' || word === 'british' || word === 'britain')));
  return `b:${inOrder(rest).join(' ')}@${nation}`;
}

/** Sorts a few words. */
function inOrder(words: string[]): string[] {
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    let at = i;
    for (; at > 0 && words[at - 1]! > word; at--) words[at] = words[at - 1]!;
    words[at] = word;
  }
  return words;
}

/** Initials of a name's capitalised words: `AFP` of `Agence France-Presse`. */
export function initialsOf(words: readonly string[]): string {
  let initials = '';
  for (const word of words) {
    if (!word.includes('-')) {
      if (!DROPPED.has(word)) initials += word.charAt(0);
    } else for (const part of word.split('-')) if (part !== '' && !DROPPED.has(part)) initials += part[0]!;
  }
  return initials;
}

/** Where people post: named in `posted on X`, and no body that speaks or is `the group`. */
export const isPlatformName = (words: readonly string[]): boolean => words.length === 1 && isPlatform(intern(words[0]!));
