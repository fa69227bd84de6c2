import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/reading/time/calendar.ts';
import { formatInstant, formatOffset, offsetAt, parseOffset, parseZone } from '../../../src/reading/time/zone.ts';
import { readZone } from '../../../src/reading/time/written/zone.ts';

describe('offsets', () => {
  it.each([['+03:00', 180], ['+0300', 180], ['-3:30', -210], ['+14:00', 840], ['Z', 0], ['\u22125', -300]])('%s is %i minutes', (written, minutes) => {
    expect(parseOffset(written)).toBe(minutes);
  });

  it.each(['+15:00', '+03:61', '3', 'later', ''])('%s is none', (written) => {
    expect(parseOffset(written)).toBeNull();
  });

  it('are written back as ISO has them', () => {
    expect([180, 0, -210, 345].map(formatOffset)).toEqual(['+03:00', '+00:00', '-03:30', '+05:45']);
  });
});

describe('a named zone', () => {
  const berlin = { offset: null, name: 'Europe/Berlin' };

  it('follows summer time', () => {
    expect(offsetAt(berlin, dayNumber(2021, 1, 15), 720)).toBe(60);
    expect(offsetAt(berlin, dayNumber(2021, 7, 15), 720)).toBe(120);
  });

  it('turns on the hour that it turns', () => {
    expect(offsetAt(berlin, dayNumber(2021, 3, 28), 119)).toBe(60);
    expect(offsetAt(berlin, dayNumber(2021, 3, 28), 180)).toBe(120);
    expect(offsetAt(berlin, dayNumber(2021, 10, 31), 150)).toBe(120);
    expect(offsetAt(berlin, dayNumber(2021, 10, 31), 181)).toBe(60);
  });

  it('must be one that the platform knows', () => {
    expect(parseZone('Europe/Istanbul')).toEqual({ offset: null, name: 'Europe/Istanbul' });
    expect(parseZone('+03:00')).toEqual({ offset: 180, name: null });
    expect(parseZone('Atlantis/Capital')).toBeNull();
    expect(parseZone('')).toBeNull();
  });

  it('gives instants in the years that have four figures', () => {
    expect(formatInstant(dayNumber(2020, 9, 30) * 1440 + 1245)).toBe('2020-09-30T20:45Z');
    expect(formatInstant(dayNumber(10000, 1, 1) * 1440)).toBeNull();
  });
});

describe('a zone as written', () => {
  it.each([
    ['GMT', 'GMT', 0], ['GMT+3', 'GMT+3', 180], ['UTC +05:30 and', 'UTC +05:30', 330], ['+0300', '+0300', 180], ['BST.', 'BST', 60], ['EDT', 'EDT', -240], ['gmt', 'gmt', 0],
  ])('%s', (text, extent, offset) => {
    const zone = readZone(text, 0);
    expect(text.slice(zone!.start, zone!.end)).toBe(extent);
    expect(zone!.zones).toEqual([{ offset, name: null }]);
  });

  it.each([['Turkish time', 'Europe/Istanbul'], ['Moscow time,', 'Europe/Moscow'], ['Eastern Standard Time', 'America/New_York'], ['New York time', 'America/New_York'], ['ET', 'America/New_York']])('%s', (text, name) => {
    expect(readZone(text, 0)?.zones[0]?.name).toBe(name);
  });

  it.each(['Turkish troops', 'GMTX', 'THE', 'later', 'time', '-5'])('none: %s', (text) => {
    expect(readZone(text, 0)).toBeNull();
  });

  it('may stand for several', () => {
    expect(readZone('IST', 0)?.zones).toHaveLength(3);
  });
});
