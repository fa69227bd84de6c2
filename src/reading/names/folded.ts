/** The words of a text as names are looked up by them: each is folded and looked up once, when it is first asked for. */
import { plainWordOf } from '../lexicon/vocabulary.ts';
import { Token, type Source } from '../text/scan.ts';
import { fold } from './fold.ts';
import { firstName, knownLength } from './lexical.ts';

/** Folded spelling of each word with a capital, made when first asked for. */
export interface Folded {
  readonly at: (token: number) => string;
  /** As `firstName` of it. */
  readonly firstName: (token: number) => number | undefined;
  /** As `knownLength` of it. */
  readonly knownLength: (token: number) => number;
}

export function foldedOf(source: Source): Folded {
  const { text, tokens } = source;
  /** By token: which of the spellings, 0 before it is asked for. The same words come again and again: each spelling is kept once. */
  const spelt = new Uint32Array(tokens.count), spellings: string[] = [''], numbers = new Map<string, number>();
  /** Of each token that was asked for: 2 + gender, or 1 for no first name; and the words of the longest known name, eight times. */
  const facts = new Uint8Array(tokens.count + 1);
  const factsAt = (token: number): number => {
    const known = facts[token] ?? 0; // of no token nothing is kept
    if (known !== 0) return known;
    const word = at(token), gender = firstName(word);
    return (facts[token] = (gender === undefined ? 1 : 2 + gender) + 8 * knownLength(word));
  };
  return {
    at,
    firstName(token) {
      const found = factsAt(token) & 7;
      return found === 1 ? undefined : found - 2;
    },
    knownLength: (token) => factsAt(token) >> 3,
  };

  function at(token: number): string {
    if (tokens.kind[token] === Token.word) {
      const plain = plainWordOf(tokens.word[token]!);
      if (plain !== '') return plain;
    }
    const known = spelt[token] ?? 0;
    if (known !== 0) return spellings[known]!;
    const raw = text.slice(tokens.start[token]!, Math.min(tokens.end[token]!, tokens.start[token]! + 60));
    let number = numbers.get(raw);
    if (number === undefined) {
      number = spellings.push(fold(raw)) - 1;
      numbers.set(raw, number);
    }
    spelt[token] = number; // of no token nothing is kept
    return spellings[number]!;
  }
}
