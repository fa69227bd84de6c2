import { expect, test } from 'vitest';
import { layOut } from '../../../src/reading/layout/layout.ts';
import { Cuts } from '../../../src/reading/names/cuts.ts';
import { survey } from '../../../src/reading/names/ground.ts';
import { rereader } from '../../../src/reading/read.ts';
import { pairQuotes } from '../../../src/reading/text/quotes.ts';
import { scan } from '../../../src/reading/text/scan.ts';
import { splitSentences } from '../../../src/reading/text/sentences.ts';

const between = ['One was new.', 'Two were old.', 'Three came.', 'Four went.', 'Five stayed.', 'Six left.'].join('\n\n');
const story = (last: string): string => `Glass Norrland said it was late.\n\n${between}\n\nIt rained on ${last}.\n`;

test('a name is cut anew where its word is written small far away, and again when that is gone', () => {
  const read = rereader(), names = (text: string): string[] => read(text).speakers.map(({ name }) => name);
  expect(names(story('the boats'))).toEqual(['Glass Norrland']);
  expect(names(story('the glass'))).toEqual(['Norrland']);
  expect(names(story('the boats'))).toEqual(['Glass Norrland']);
});

test('a line is cut again only where what was asked of its words is told again', () => {
  const cutsOf = (text: string): Cuts => {
    const source = scan(text);
    return new Cuts(survey(source, layOut(source), splitSentences(source, pairQuotes(source))));
  };
  const none = { lines: 0, sentences: 0, quotations: 0, tokens: 0 }, all = { ...none, lines: 15 }, alike = { above: all, below: all, by: none };
  const first = cutsOf(story('the boats')), cut = { first: 0, skipped: 0, chunks: [] };
  first.ground.seenSmall(0);
  first.keep(0, cut);
  expect(cutsOf(story('the boats')).again(first, alike, 0, 0)).toBe(cut);
  expect(cutsOf(story('the glass')).again(first, alike, 0, 0)).toBeNull();
  expect(cutsOf(story('the boats')).again(first, alike, 0, 2)).toBeNull(); // a letter opens it now
  expect(cutsOf(story('the boats')).again(first, alike, 2, 0)).toBeNull(); // it was not cut
  // What was asked of the line is known of it after that, too.
  const second = cutsOf(story('the boats'));
  second.again(first, alike, 0, 0);
  expect(cutsOf(story('the glass')).again(second, alike, 0, 0)).toBeNull();
});
