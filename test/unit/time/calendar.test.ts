import { describe, expect, it } from 'vitest';
import { civilDay, dayNumber, isCivilDay, isoWeek, weekdayOf } from '../../../src/reading/time/calendar.ts';
import { parseDay, shiftDay, weekdayOfDay } from '../../../src/reading/time/day.ts';

describe('the calendar', () => {
  it('counts days from 1970-01-01', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(2020, 9, 30)).toBe(18535);
    expect(dayNumber(1, 1, 1)).toBe(-719162);
  });

  it('answers the day of every number, leap years and centuries included', () => {
    for (let number = -719162; number <= 2932896; number += 997) {
      const { year, month, day } = civilDay(number);
      expect(isCivilDay(year, month, day)).toBe(true);
      expect(dayNumber(year, month, day)).toBe(number);
    }
    expect(civilDay(dayNumber(2000, 2, 28) + 1)).toEqual({ year: 2000, month: 2, day: 29 });
    expect(civilDay(dayNumber(1900, 2, 28) + 1)).toEqual({ year: 1900, month: 3, day: 1 });
  });

  it('knows weekdays and ISO weeks', () => {
    expect(weekdayOf(dayNumber(2020, 9, 30))).toBe(3);
    expect(weekdayOf(dayNumber(1969, 12, 31))).toBe(3);
    expect(isoWeek(dayNumber(2020, 9, 30))).toEqual({ year: 2020, week: 40 });
    expect(isoWeek(dayNumber(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
    expect(isoWeek(dayNumber(2018, 12, 31))).toEqual({ year: 2019, week: 1 });
  });
});

describe('days as far as they are known', () => {
  it.each([
    ['2020-09-30', -1, '2020-09-29'],
    ['2020-03-01', -1, '2020-02-29'],
    ['2021-03-01', -1, '2021-02-28'],
    ['2020-12-31', 1, '2021-01-01'],
    ['9999-12-31', 1, null],
    ['0001-01-01', -1, null],
    ['XXXX-09-30', -1, 'XXXX-09-29'],
    ['XXXX-10-01', -1, 'XXXX-09-30'],
    ['XXXX-01-01', -1, 'XXXX-12-31'],
    ['XXXX-12-31', 1, 'XXXX-01-01'],
    ['XXXX-03-01', -1, null],
    ['XXXX-02-28', 1, null],
    ['XXXX-02-29', 1, 'XXXX-03-01'],
    ['XXXX-02-27', 1, 'XXXX-02-28'],
    ['XXXX-WXX-3', -1, 'XXXX-WXX-2'],
    ['XXXX-WXX-1', -1, 'XXXX-WXX-7'],
    ['XXXX-WXX-7', 1, 'XXXX-WXX-1'],
    ['XXXX-WXX-7', -14, 'XXXX-WXX-7'],
    ['no day', 1, null],
    ['2021-02-30', 1, null],
  ])('%s and %i day is %s', (day, days, expected) => {
    expect(shiftDay(day, days)).toBe(expected);
  });

  it('tells the weekday where it is known', () => {
    expect(weekdayOfDay('2020-09-30')).toBe(3);
    expect(weekdayOfDay('XXXX-WXX-5')).toBe(5);
    expect(weekdayOfDay('XXXX-09-30')).toBeNull();
    expect(parseDay('XXXX-02-30')).toBeNull();
  });
});
