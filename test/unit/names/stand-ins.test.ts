/** Words that stand for those just named. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/reading/read.ts';

/** Who says the last statement of the text, by name; `null` where that is unknown. */
function lastSpeaker(text: string): string | null {
  const { statements, speakers } = read(text), id = statements.at(-1)!.speaker?.id ?? null;
  return speakers.find((speaker) => speaker.id === id)?.name ?? null;
}

describe('who is meant by a word for those just named', () => {
  test.each([
    ['Hugo Lind and Anna Osk met on Monday. Both said the talks were useful.', 'Hugo Lind and Anna Osk'],
    ['Hugo Lind, the minister, met Anna Osk on Monday. Both said the talks were useful.', 'Hugo Lind and Anna Osk'],
    ['Hugo Lind met Anna Osk and Peter Vane on Monday. Both said the door was locked.', 'Anna Osk and Peter Vane'],
    ['Hugo Lind met Anna Osk and Peter Vane on Monday. All three said the door was locked.', 'Hugo Lind and Anna Osk and Peter Vane'],
    ['Hugo Lind accused Anna Osk of theft. Each said the other had started it.', 'Hugo Lind and Anna Osk'],
    ['The mayor, Ines Arel, met Peter Holt on Friday. The latter said he was pleased.', 'Peter Holt'],
    ['Ines Arel spoke first, then Dora Bell. The former said the lake was clean.', 'Ines Arel'],
    ['Hugo Lind and Anna Osk run the club. The two said they would stay. The pair denied the claims.', 'Hugo Lind and Anna Osk'],
    ['Armenia and Georgia signed a pact. Both said it was fair. Each promised to open its border.', 'Armenia and Georgia'],
    ['Ines Arel and Dora Bell each said the plan was safe.', 'Ines Arel and Dora Bell'],
    ['Peter Vane, 31, Anna Osk, 29, and Hugo Lind, 40, all deny murder.', 'Peter Vane and Anna Osk and Hugo Lind'],
    ['Anna Osk, of Mill Lane, and Peter Vane, of Holm Road, both deny theft.', 'Anna Osk and Peter Vane'],
    ['Anna Osk and Peter Vane, who run the club, both said they would stay.', 'Anna Osk and Peter Vane'],
    ['The union and the company reached a deal on Monday. Both said it was fair.', 'The union and the company'],
    ['The union and the company both said talks would go on.', 'The union and the company'],
  ])('%s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
  test.each(['It rained. Both said it was late.', 'Hugo Lind came late. All three said the door was locked.', 'The dam broke on Monday. The latter said he was pleased.'])('nobody where that cannot be known: %s', (text) => {
    expect(lastSpeaker(text)).toBeNull();
  });
});
