import { describe, expect, it } from 'vitest';
import { ageMinutes } from '../../../src/reading/time/ages.ts';
import { readAge } from '../../../src/reading/time/written/age.ts';
import { instantsOf, localsOf, readDocument, rulesOf } from './document.ts';

describe('an age as written', () => {
  it.each([
    ['2 hours ago', 'PT2H'], ['2h ago', 'PT2H'], ['15m ago', 'PT15M'], ['3 hrs ago', 'PT3H'], ['1 hr 5 min ago', 'PT1H5M'], ['1 hour and 5 minutes ago', 'PT1H5M'], ['2h15m ago', 'PT2H15M'],
    ['an hour ago', 'PT1H'], ['about two hours ago', 'PT2H'], ['less than a minute ago', 'PT1M'], ['a few minutes ago', 'PTXM'], ['Just now', 'PT0M'], ['moments ago', 'PT0M'], ['1d ago', 'P1D'],
    ['3 weeks ago', 'P3W'], ['vor 2 Stunden', 'PT2H'], ['hace 20 min', 'PT20M'], ['2 timer siden', 'PT2H'], ['20 min. ago', 'PT20M'],
    ['2 hours', null], ['2 ago', null], ['5 min 2 hours ago', null], ['yesterday', null], ['ago', null], ['2 hours agony', null],
  ])('%s is %s', (text, value) => expect(readAge(text, 0, text.length)?.value ?? null).toBe(value));

  it.each([['PT2H', 120], ['PT1H5M', 65], ['P1D', 1440], ['PT0M', 0], ['PTXM', null], ['P1Y', null]])('%s lasts %s minutes', (age, minutes) => expect(ageMinutes(age)).toBe(minutes));
});

const blog = (...lines: readonly string[]): string => `Harbour strike - live\n\n${lines.map((line, i) => (i === 0 || line === '' ? line : `${line}\n\nThe union confirmed it in a long statement.`)).filter((line) => line !== '').join('\n\n')}\n`;

describe('entries that tell their age', () => {
  it('have no clock time where nothing tells when the page was saved', () => {
    const { entries, order } = readDocument(blog('By Ada Quill', '2h ago', '3h ago', '1d ago'));
    expect(entries.map(({ clock, age, day, local, utc, confidence }) => [clock, age, day, local, utc, confidence])).toEqual([
      [null, 'PT2H', null, null, null, 'open'], [null, 'PT3H', null, null, null, 'open'], [null, 'P1D', null, null, null, 'open'],
    ]);
    expect(order).toMatchObject({ value: 'newest-first', because: [{ rule: 'ages-grow' }] });
    expect(rulesOf(entries[0]?.because)).toEqual(['age-of-the-entries']);
  });

  it('are told in words as well, and lines that go on otherwise tell none', () => {
    const { entries } = readDocument(blog('By Ada Quill', 'A minute ago', 'An hour ago', 'A pier is a pier', 'Two hours ago', 'A few weeks more', 'Seventeen hours ago'));
    expect(entries.map(({ age }) => age)).toEqual(['PT1M', 'PT1H', 'PT2H', 'PT17H']);
  });

  it('are likely of the moment that lies so long before the page was changed', () => {
    const text = blog('Updated 14:05 GMT, 3 March 2021', 'Just now', '2 hours ago', '15 hours ago', '1 day ago');
    expect(localsOf(text)).toEqual(['2021-03-03T14:05', '2021-03-03T12:05', '2021-03-02T23:05', 'P1D']);
    expect(instantsOf(text)).toEqual(['2021-03-03T14:05Z', '2021-03-03T12:05Z', '2021-03-02T23:05Z', null]);
    const { entries, anomalies } = readDocument(text);
    expect(entries.map(({ confidence, day, rollover }) => [confidence, day, rollover])).toEqual([
      ['likely', '2021-03-03', false], ['likely', '2021-03-03', false], ['likely', '2021-03-02', true], ['open', '2021-03-02', false],
    ]);
    expect(entries[1]?.because.find(({ rule }) => rule === 'age-before-saving')?.spans.map((span) => text.slice(...span))).toEqual(['2 hours ago', 'Updated 14:05']);
    expect(anomalies.map(({ kind }) => kind)).toEqual(['day-rollover']);
  });

  it('take the zone of the line that tells when the page was changed', () => {
    expect(instantsOf(blog('Last updated: 3 Mar 2021, 00:40 CET', '12 min ago', '1 hr 5 min ago'))).toEqual(['2021-03-02T23:28Z', '2021-03-02T22:35Z']);
  });

  it('have a clock time without a day where only that is told', () => {
    expect(readDocument(blog('Updated 14:05', '2 hours ago', '15 hours ago')).entries.map(({ clock, day }) => [clock, day])).toEqual([['12:05', null], ['23:05', null]]);
  });

  it('are of the document’s day where they are minutes old, and of the day before where they are one day old', () => {
    expect(readDocument(blog('Wednesday, 3 March 2021', '20 minutes ago', '2 hours ago', '1 day ago')).entries.map(({ day }) => day)).toEqual(['2021-03-03', null, '2021-03-02']);
  });
});

describe('a day with an article in stamps', () => {
  it('is one where its figures follow', () => {
    expect(localsOf(blog('Wednesday, 3 March 2021', 'The 3rd of March, 18:40', 'The quay is full again', 'The 3rd of March, 17:20', 'The 2nd of March, 9:10'))).toEqual(['2021-03-03T18:40', '2021-03-03T17:20', '2021-03-02T09:10']);
  });
});

describe('today and yesterday in stamps', () => {
  it('are counted from the document’s day', () => {
    const text = blog('Wednesday, 3 March 2021', 'Today, 11:40 pm', 'Yesterday, 10:50 pm', 'Yesterday, 9:10 pm');
    expect(localsOf(text)).toEqual(['2021-03-03T23:40', '2021-03-02T22:50', '2021-03-02T21:10']);
    expect(rulesOf(readDocument(text).entries[1]?.because)).toContain('day-beside');
  });

  it('turn the day where no day is known', () => {
    const { entries, order } = readDocument(blog('By Ada Quill', 'Today, 11:40 pm', 'Yesterday, 10:50 pm'));
    expect(entries.map(({ rollover }) => rollover)).toEqual([false, true]);
    expect(order?.value).toBe('newest-first');
  });
});
