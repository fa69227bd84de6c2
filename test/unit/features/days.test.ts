import { describe, expect, it } from 'vitest';
import { dayWords, daysBetween, longDay, openDay, shortDay, weekdayFor } from '../../../src/features/days.ts';
import { ferry } from './sample.ts';

describe('a day in words', () => {
  it.each([
    ['2020-09-30', null, 'Wed 30 Sept 2020', 'Wednesday 30 September 2020', 'Wed 30 Sept 2020'],
    ['XXXX-09-30', 3, 'Wed 30 Sept', 'Wednesday 30 September', 'Wed 30 Sept, year not stated'],
    ['XXXX-06-01', null, '1 June', '1 June', '1 June, year not stated'],
    ['XXXX-WXX-3', null, 'Wednesday', 'Wednesday', 'a Wednesday, date not stated'],
    ['0001-01-01', null, 'Mon 1 Jan 1', 'Monday 1 January 1', 'Mon 1 Jan 1'],
    ['something else', null, 'something else', 'something else', 'something else'],
  ] as const)('%s', (day, weekday, short, long, full) => {
    expect([shortDay(day, weekday), longDay(day, weekday), dayWords(day, weekday)]).toEqual([short, long, full]);
  });

  it('counts weekdays from that of the document where the year is not stated', () => {
    const reading = ferry();
    expect(reading.date?.value).toBe('XXXX-10-14');
    expect(reading.date?.weekday).toBe(3);
    expect(weekdayFor(reading, 'XXXX-10-13')).toBe(2);
    expect(weekdayFor(reading, 'XXXX-10-20')).toBe(2);
    expect(weekdayFor(ferry({ date: '2026-10-15' }), '2026-10-14')).toBe(3);
  });

  it('says what is open', () => {
    expect(openDay(ferry())).toBe('year');
    expect(openDay(ferry({ date: '2026-10-14' }))).toBeNull();
    expect(openDay({ date: null })).toBe('day');
  });

  it.each([
    ['2020-02-28', '2020-03-01', 2], ['XXXX-12-31', 'XXXX-01-01', 1], ['XXXX-01-01', 'XXXX-12-31', -1], ['XXXX-WXX-1', 'XXXX-WXX-7', -1],
    ['XXXX-WXX-3', 'XXXX-WXX-2', -1], ['2020-09-30', 'XXXX-09-30', null], ['XXXX-09-30', 'XXXX-WXX-3', null],
  ] as const)('counts from %s to %s', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
});
