/** Clock times in running text: the hover, and hints where the reader asks for them. */
import { describe, expect, it } from 'vitest';
import { bare } from '../../../src/features/content.ts';
import { hintsIn } from '../../../src/features/hints.ts';
import { hoverAt } from '../../../src/features/hover.ts';
import { read } from '../../../src/reading/read.ts';
import type { Reading } from '../../../src/reading/reading.ts';

const page = (told: string, title = 'Oct. 14, 2020', note = '(All times local, GMT+2)'): Reading =>
  read(`Ferry crews return to work - live - ${title}\n\n${note}\n\n12:05 - First boat arrives\n\nThe ministry said on Wednesday that ${told}.\n\n11:00 - Crews gather\n\nThe mayor said it was late.\n`);

/** What the hover on these words says, and why. */
function hover(reading: Reading, words: string): string[] {
  const content = hoverAt(reading, reading.text.indexOf(words), { ownZone: 'Asia/Tokyo' });
  return content === null ? [] : [...content.lines, ...content.because].map(bare);
}

describe('a clock time in the text', () => {
  it('is told as it is there, in UTC and on the reader’s clock', () => {
    const [answer, elsewhere, written, ...because] = hover(page('the boat left at 4 pm on Tuesday'), '4 pm');
    expect([answer, elsewhere, written]).toEqual(['Tue 13 Oct 2020, 16:00 GMT+2', '14:00 UTC · 23:00 Asia/Tokyo (your zone)', 'written 4 pm on Tuesday']);
    expect(because.join('\n')).toContain('a note says in which zone the times are: “All times local, GMT+2” in line 3');
  });

  it.each([
    ['10:30 GMT', '10:30', 'Wed 14 Oct 2020, 10:30 GMT', '10:30 UTC · 19:30 Asia/Tokyo (your zone)', 'GMT'],
    ['9.15pm ET', '9.15', 'Wed 14 Oct 2020, 21:15 GMT−4', '01:15 UTC, Thu 15 Oct 2020 · 10:15 Asia/Tokyo, Thu 15 Oct 2020 (your zone)', 'ET'],
    ['3 pm Moscow time', '3 pm', 'Wed 14 Oct 2020, 15:00 GMT+3', '12:00 UTC · 21:00 Asia/Tokyo (your zone)', 'Moscow time'],
    ['10:00 GMT on Tuesday', '10:00', 'Tue 13 Oct 2020, 10:00 GMT', '10:00 UTC · 19:00 Asia/Tokyo (your zone)', 'GMT'],
    ['noon (BST)', 'noon', 'Wed 14 Oct 2020, 12:00 GMT+1', '11:00 UTC · 20:00 Asia/Tokyo (your zone)', 'BST'],
  ])('%s has its own zone', (written, at, answer, elsewhere, zone) => {
    const lines = hover(page(`the boat left at ${written}`), at);
    expect(lines.slice(0, 2)).toEqual([answer, elsewhere]);
    expect(lines.at(-1)).toMatch(new RegExp(`^and the zone stands beside it: “${zone}” in line 7$`));
  });

  it('stays without an instant where the year is open', () => {
    const open = 'Oct. 14';
    expect(hover(page('the boat left at 4 pm', open), '4 pm').slice(0, 2)).toEqual(['Wed 14 Oct, 16:00 GMT+2 · year not stated', '14:00 UTC']);
    expect(hover(page('the boat left at 4 pm ET', open), '4 pm').slice(0, 2)).toEqual(['Wed 14 Oct, 16:00 · year not stated · “ET” may be GMT−5 or GMT−4', 'written 4 pm ET']);
  });

  it('stays without a zone where none is stated, or which one is open', () => {
    expect(hover(page('the boat left at 4 pm', 'Oct. 14, 2020', ''), '4 pm').slice(0, 2)).toEqual(['Wed 14 Oct 2020, 16:00 · time zone not stated', 'written 4 pm']);
    expect(hover(page('the boat left at 4 pm local time'), '4 pm')[0]).toBe('Wed 14 Oct 2020, 16:00 · whose “local time” is not stated');
    expect(hover(page('the boat left at 4 pm CST'), '4 pm')[0]).toBe('Wed 14 Oct 2020, 16:00 · “CST” may be GMT−6, GMT−5 or GMT+8');
  });

  it('an abbreviation of several zones is the one of the document’s times', () => {
    expect(hover(page('the boat left at 4 pm CST', 'Oct. 14, 2020', '(All times local, GMT+8)'), '4 pm')[0]).toBe('Wed 14 Oct 2020, 16:00 GMT+8');
  });

  it('follows a named zone through summer and winter', () => {
    const at = (title: string): string | undefined => hover(page('the boat left at 4 pm', title, '(All times in ET)'), '4 pm')[0];
    expect([at('Oct. 14, 2020'), at('Dec. 16, 2020')]).toEqual(['Wed 14 Oct 2020, 16:00 GMT−4', 'Wed 16 Dec 2020, 16:00 GMT−5']);
  });
});

describe('hints at words of the text', () => {
  const reading = page('the boat left on Tuesday, that it came back at 4 pm, and that it would sail until Oct. 20 or next month');
  const shown = (timexes: boolean) => hintsIn(reading, 0, reading.text.length, timexes).map(({ offset, after, label }) => [after ? reading.text.slice(0, offset).split(' ').at(-1) : '', label]);

  it('are not there unless the reader asks', () => expect(shown(false)).toEqual([['', 'Wed 14 Oct 2020']]));

  it('tell the day where the words leave it to be reckoned', () => {
    expect(shown(true)).toEqual([['', 'Wed 14 Oct 2020'], ['Wednesday', 'Wed 14 Oct 2020'], ['Tuesday', 'Tue 13 Oct 2020'], ['pm', expect.stringMatching(/^\w+ \d+ Oct 2020$/)]]);
    const why = hintsIn(reading, 0, reading.text.length, true).find(({ label }) => label.startsWith('Tue'))!.why();
    expect(bare(why.flat(2))).toContain('written Tuesday');
  });

  it('keep to the window that is asked for', () => {
    const from = reading.text.indexOf('Tuesday');
    expect(hintsIn(reading, from, from + 8, true).map(({ label }) => label)).toEqual(['Tue 13 Oct 2020']);
  });
});
