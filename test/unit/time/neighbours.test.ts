/** The year that the documents beside one tell, where the reader has settled their days. */
import { describe, expect, it } from 'vitest';
import { parseSettled, sameSettled, settledFor } from '../../../src/reading/settled.ts';
import type { Settled } from '../../../src/reading/reading.ts';
import { readDocument, rulesOf } from './document.ts';

const DAYS = ['2020-09-30', '2020-10-02'] as const;
/** Fictitious, and without a year. */
const BLOG = `Quarry strike, day six

All times local (GMT+2)

18:30 – Talks resume in Ostrel

Both sides met on Friday, the union of quarrymen said. “We have been out since Sept. 27,” said its secretary, Ines Vauban.

17:10 – Lorries turned back

Pickets have stood at the gates since 9 p.m. on Sept. 27, the harbour office said.
`;
const dated = (heading: string): string => BLOG.replace('day six', heading);
const values = (text: string, settled: Settled = { neighbours: DAYS }): (string | null)[] => readDocument(text, settled).timexes.filter(({ span }) => /Sept|March|Dec|Oct/.test(text.slice(...span))).map(({ value }) => value);

describe('the year of neighbours', () => {
  it('is likely that of a month and day in a document that names no year', () => {
    const reading = readDocument(BLOG, { neighbours: DAYS }), [, timex] = reading.timexes;
    expect(values(BLOG)).toEqual(['2020-09-27', '2020-09-27T21:00']);
    expect(timex).toMatchObject({ confidence: 'likely', because: [{ rule: 'date-as-written' }, { rule: 'year-of-neighbours', spans: [], days: DAYS }] });
  });

  it('leaves all open where nothing is settled, as it was', () => {
    for (const settled of [{}, { timeZone: '+02:00' }]) {
      expect(values(BLOG, settled)).toEqual(['XXXX-09-27', 'XXXX-09-27T21:00']);
      expect(readDocument(BLOG, settled).timexes.some((timex) => 'confidence' in timex)).toBe(false);
    }
  });

  it('does not tell the day of a document that names a weekday alone', () => {
    expect(readDocument(BLOG, { neighbours: DAYS }).date).toEqual(readDocument(BLOG).date);
    expect(readDocument(BLOG, { neighbours: DAYS }).date?.value).toBe('XXXX-WXX-5');
  });

  it('makes the day that the text tells without its year likely, and all that is counted from it', () => {
    const reading = readDocument(dated('Friday, 2 October'), { neighbours: ['2020-09-30', '2020-09-30'] });
    expect(reading.date).toMatchObject({ value: '2020-10-02', weekday: 5, confidence: 'likely' });
    expect(rulesOf(reading.date?.because)).toEqual(['date-in-title', 'weekday-agreement', 'year-of-neighbours']);
    expect(reading.date?.because.at(-1)).toEqual({ rule: 'year-of-neighbours', spans: [], days: ['2020-09-30'] });
    expect(reading.entries.map(({ utc }) => utc)).toEqual(['2020-10-02T16:30Z', '2020-10-02T15:10Z']);
    expect(reading.entries.every(({ because }) => rulesOf(because).includes('year-of-neighbours'))).toBe(true);
    const friday = reading.timexes.find(({ span }) => reading.text.slice(...span) === 'Friday')!;
    expect([friday.value, friday.confidence, rulesOf(friday.because).includes('year-of-neighbours')]).toEqual(['2020-10-02', 'likely', true]);
  });

  it('gives way to the text’s own year, wherever it stands, but not to history', () => {
    for (const year of ['It began in 2019.', 'Updated 3 May 2021.', '© 2018 Ostrel Post', 'a mid-1990 law', 'the strike of 1968']) {
      const text = `${BLOG}\n${year}\n`;
      expect(readDocument(text, { neighbours: DAYS }), year).toEqual(readDocument(text));
    }
    expect(values(`${BLOG}\nThe quarry was dug in 1529.\n`)).toEqual(['2020-09-27', '2020-09-27T21:00']);
  });

  it('gives way to what is settled for the document itself', () => {
    const reading = readDocument(BLOG, { date: '2015-10-02', neighbours: DAYS });
    expect(reading).toEqual(readDocument(BLOG, { date: '2015-10-02' }));
  });

  it('gives way to a weekday that is another one in that year', () => {
    // The second of October was a Friday in 2020, and 27 September a Sunday.
    for (const text of [dated('Thursday, 2 October'), BLOG.replace('since Sept. 27', 'since Monday, Sept. 27')]) expect(readDocument(text, { neighbours: DAYS })).toEqual(readDocument(text));
    expect(values(BLOG.replace('since Sept. 27', 'since Sunday, Sept. 27'))[0]).toBe('2020-09-27');
  });

  it('is that of one story alone', () => {
    expect(values(BLOG, { neighbours: ['2020-04-01', '2020-09-30'] })[0]).toBe('2020-09-27'); // 182 days
    expect(values(BLOG, { neighbours: ['2020-04-01', '2020-10-01'] })[0]).toBe('XXXX-09-27');
  });

  it('is taken only where every day settled gives the same, on the side that the words speak of', () => {
    const said = (words: string): string | null | undefined => values(`Quarry strike\n\n${words}\n`)[0];
    expect(said('They met on Oct. 8, the office said.')).toBe('2020-10-08');
    expect(said('They will vote on Dec. 4, the office said.')).toBe('2020-12-04');
    expect(said('They met on Dec. 4, the office said.')).toBe('XXXX-12-04'); // nearest in 2020, but the words look back
    expect(said('They met on March 3, the office said.')).toBe('XXXX-03-03'); // that of 2020 is farther than half a year from the latest
    expect(values('Quarry strike\n\nThey met on Dec. 30 and on Jan. 2.\n'.replace('Dec', 'Oct'), { neighbours: ['2020-12-28', '2021-01-04'] })[0]).toBe('2020-10-30');
    expect(readDocument('Quarry strike\n\nThey met on Dec. 30 and again on Jan. 2.\n', { neighbours: ['2020-12-28', '2021-01-04'] }).timexes.map(({ value }) => value)).toEqual(['2020-12-30', '2021-01-02']);
  });

  it('is that of what speaks of the same day after it', () => {
    const text = 'Quarry strike\n\nThey met on Sept. 27 and agreed the same day.\n';
    expect(readDocument(text, { neighbours: DAYS }).timexes.map(({ value }) => value)).toEqual(['2020-09-27', '2020-09-27']);
    expect(readDocument(text).timexes.map(({ value }) => value)).toEqual(['XXXX-09-27', 'XXXX-09-27']);
  });

  it('stands under no date that the calendar contradicts', () => {
    const text = dated('2 October').replace('since Sept. 27', 'since Monday, Sept. 27');
    expect(readDocument(text, { neighbours: DAYS }).anomalies).toEqual(readDocument(text).anomalies);
  });

  it('asks for days of the calendar', () => {
    for (const neighbours of [['2020-02-30', '2020-10-02'], ['', ''], ['XXXX-09-30', 'XXXX-09-30'], ['2020-10-02', '2020-09-30']] as const) expect(readDocument(BLOG, { neighbours })).toEqual(readDocument(BLOG));
  });
});

describe('the file of a folder', () => {
  const file = parseSettled(JSON.stringify({ documents: { 'b.txt': { date: '2020-10-02' }, 'a.txt': { date: '2020-09-30', timeZone: '+02:00' }, 'zone.txt': { timeZone: '+02:00' }, 'wrong.txt': { date: '2020-09-31' } } }));

  it('tells documents without a day of their own the first and the last that are settled', () => {
    expect(settledFor(file, 'else.txt')).toEqual({ neighbours: ['2020-09-30', '2020-10-02'] });
    expect(settledFor(file, 'zone.txt')).toEqual({ timeZone: '+02:00', neighbours: ['2020-09-30', '2020-10-02'] });
    expect(settledFor(file, 'wrong.txt')).toEqual({ neighbours: ['2020-09-30', '2020-10-02'] });
    expect(settledFor(file, 'a.txt')).toEqual({ date: '2020-09-30', timeZone: '+02:00' });
    expect(settledFor(file, 'else.txt')).toBe(settledFor(file, 'other.txt'));
  });

  it('tells nothing where no day is settled', () => {
    for (const json of ['', '{}', '[]', '{"documents": {"a.txt": {"timeZone": "+02:00"}}}']) expect(settledFor(parseSettled(json), 'else.txt')).toEqual({});
  });

  it('is told apart by what bears on a document', () => {
    expect(sameSettled({ neighbours: ['2020-09-30', '2020-10-02'] }, { neighbours: ['2020-09-30', '2020-10-02'] })).toBe(true);
    expect(sameSettled({ neighbours: ['2020-09-30', '2020-10-02'] }, {})).toBe(false);
    expect(sameSettled({ date: '2020-09-30', neighbours: ['2020-09-30', '2020-10-02'] }, { date: '2020-09-30' })).toBe(true);
    expect(sameSettled({ date: '2020-09-30' }, { date: '2020-09-30', timeZone: '+02:00' })).toBe(false);
  });
});
