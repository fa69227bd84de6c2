/** Whose verb it is where an aside with commas of its own stands before it. */
import { describe, expect, test } from 'vitest';
import { told } from './sample.ts';

describe('an aside with commas of its own', () => {
  test.each([
    ['Professor Hugo Lindt, of the Nordland Institute of Botany, who was not involved in the work, said that it was striking.', 'Hugo Lindt'],
    ['Danjuma, while addressing a press conference in Amankwo, the state capital, maintained that the election was fair.', 'Danjuma'],
    ['Okorie, who spoke through his press secretary, Tunde Balogun, in a statement made available on Sunday, said the verdict was wrong.', 'Okorie'],
    ['Speaking to PTN, a senior works official, requesting anonymity, said the pillars had been inspected.', 'a senior works official'],
    ['In his reaction, the chairman of the party, Musa Danjuma, in a statement, said the governor was late.', 'Musa Danjuma'],
  ])('%s', (text, who) => expect(told(text).map((one) => one.who)).toEqual([who]));
});
