import { describe, expect, it } from 'vitest';
import { entryTitle } from '../../../src/features/titles.ts';
import { read } from '../../../src/reading/read.ts';

const titlesIn = (text: string): string[] => {
  const reading = read(text);
  return reading.entries.map((entry) => entryTitle(reading, entry));
};

describe('an entry without a heading is called by how its text begins', () => {
  it.each([
    ['not by the zone of its time', 'Posted 12:40 GMT\n\nThe mayor of Orlby has spoken to residents, and said that the barrier had never been tested.\n\nPosted 12:22 GMT\n\nThree people have been taken to hospital, according to the ambulance service.\n', 'The mayor of Orlby', 'Three people'],
    ['nor by the bracket that closes behind it', 'Karsk Administration, [14.03.2023 09:12]\nThe head of the administration says that two drones were shot down.\n\nKarsk Administration, [14.03.2023 11:05]\nThe enemy shelled Vilny three times, said the service.\n', 'The head of', 'The enemy'],
    ['but by words that stand behind the time', '12:40 GMT – Mayor speaks to residents\n\nHe said that the barrier had never been tested by anybody.\n\n12:22 GMT – Three taken to hospital\n\nNone of them is in a serious condition, the service said.\n', 'Mayor speaks', 'Three taken'],
  ])('%s', (_, text, first, second) => {
    const titles = titlesIn(text);
    expect(titles).toHaveLength(2);
    expect(titles[0]).toMatch(new RegExp(`^${first}`));
    expect(titles[1]).toMatch(new RegExp(`^${second}`));
  });
});
