import { describe, expect, it } from 'vitest';
import { durationWords, entryBefore, offsetWords, ownWords, utcWords } from '../../../src/features/moments.ts';
import { ferry } from './sample.ts';

const at = (clock: string, offset: string | null, day: string | null, utc: string | null = null) => ({ clock, offset, day, utc });

describe('moments', () => {
  it.each([['+03:00', 'GMT+3'], ['-03:30', 'GMT−3:30'], ['+00:00', 'GMT'], ['Z', 'GMT'], ['odd', 'odd']])('%s is %s', (offset, words) => expect(offsetWords(offset)).toBe(words));

  it.each([[0, '0 min'], [15, '15 min'], [60, '1 h'], [125, '2 h 5 min'], [1440, '1 day'], [3060, '2 days 3 h']])('%d minutes are %s', (minutes, words) => expect(durationWords(minutes)).toBe(words));

  it('gives UTC, with the day where it is another', () => {
    expect(utcWords(at('23:45', '+03:00', '2020-09-30', '2020-09-30T20:45Z'))).toBe('20:45 UTC');
    expect(utcWords(at('01:00', '+03:00', '2020-09-30', '2020-09-29T22:00Z'))).toBe('22:00 UTC, Tue 29 Sept 2020');
    expect(utcWords(at('01:00', '+03:00', 'XXXX-09-30'))).toBe('22:00 UTC the day before');
    expect(utcWords(at('23:00', '-05:00', null))).toBe('04:00 UTC the day after');
    expect(utcWords(at('23:00', null, '2020-09-30'))).toBeNull();
  });

  it('gives the reader’s own clock where it is another and known', () => {
    expect(ownWords(at('23:45', '+03:00', '2020-09-30', '2020-09-30T20:45Z'), 'Asia/Tokyo')).toBe('05:45 Asia/Tokyo, Thu 1 Oct 2020');
    expect(ownWords(at('23:45', '+03:00', '2020-09-30', '2020-09-30T20:45Z'), 'Europe/Istanbul')).toBeNull();
    expect(ownWords(at('23:45', '+03:00', 'XXXX-09-30'), 'Asia/Tokyo')).toBeNull();
    expect(ownWords(at('23:45', '+03:00', '2020-09-30', '2020-09-30T20:45Z'), 'Nowhere/Atall')).toBeNull();
  });

  it('measures from the entry before in time, over midnight too', () => {
    const reading = ferry();
    expect(entryBefore(reading, 0)).toMatchObject({ minutes: 85, entry: { clock: '20:15' } });
    expect(entryBefore(reading, 5)).toMatchObject({ minutes: 385, entry: { clock: '23:55' } });
    expect(entryBefore(reading, 7)).toBeNull();
  });
});
