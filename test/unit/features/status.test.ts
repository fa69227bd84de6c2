/** The status bar's words. */
import { describe, expect, it } from 'vitest';
import { speakerTree } from '../../../src/features/speakers.ts';
import { statusOf } from '../../../src/features/status.ts';
import { read } from '../../../src/reading/read.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { FERRY, ferry, ISLANDS } from './sample.ts';

const status = (reading: Reading, attitudes = false) => statusOf(reading, { fileName: 'blog.txt', attitudes });
/** As many as the Speakers tree has rows with a name. */
const named = (reading: Reading, attitudes = false): number => speakerTree(reading, { id: '', attitudes }).rows.filter((row) => row.kind === 'speaker' && row.span !== null).length;

describe('the status bar', () => {
  it('counts what the trees show, and tells the zone', () => {
    const reading = ferry();
    expect(status(reading).text).toBe(`8 entries · ${named(reading)} speakers · GMT+2`);
    expect(status(reading, true).text).toBe(`8 entries · ${named(reading, true)} speakers · GMT+2`);
    expect(status(ferry({ timeZone: 'Asia/Kolkata' })).text).toMatch(/ · GMT\+5:30$/);
  });

  it('leaves out what an article does not have', () => {
    const reading = read(ISLANDS);
    expect(status(reading).text).toBe(`${named(reading)} speakers`);
    expect(statusOf({ ...reading, statements: [] }, { fileName: '', attitudes: true }).text).toBe('no timed entries');
  });

  it('says so where the zone is not stated', () => {
    expect(status(read(FERRY.replace('(All times local, GMT+2)', ''))).text).toMatch(/ · zone not stated$/);
  });

  it('tells headline, counts, day and zone, and what is open', () => {
    expect(status(ferry()).tooltip.split('\n')).toEqual([
      expect.stringMatching(/^Ferry crews return to work/), expect.stringMatching(/^8 entries · \d+ speakers$/), 'Wed 14 Oct · GMT+2', 'Year not stated. Set it…',
    ]);
    expect(status(ferry({ date: '2026-10-14', timeZone: 'Europe/Berlin' })).tooltip.split('\n').slice(2)).toEqual(['Wed 14 Oct 2026 · Europe/Berlin, GMT+2', 'Show the Timeline']);
  });

  it('leads to what is open, the day first', () => {
    const noZone = FERRY.replace('(All times local, GMT+2)', '');
    expect(status(read(noZone)).settles).toBe('date');
    expect(status(read(noZone, { settled: { date: '2026-10-14' } })).settles).toBe('timeZone');
    expect(status(ferry({ date: '2026-10-14' })).settles).toBeNull();
  });

  it('is read aloud in one sentence for what there is, one for what a click does', () => {
    expect(status(ferry()).spoken).toMatch(/^Sayso: 8 entries, \d+ speakers, GMT\+2, Wednesday 14 October\. Year not stated\. Set it…$/);
  });

  it('has nothing in it that a label would obey', () => {
    const { text, tooltip, spoken } = status(read(FERRY.replace(/^.*/, (headline) => `$(bug) ${headline} \u202ekcab`)));
    for (const words of [text, tooltip, spoken]) expect(words).not.toMatch(/\$\(|\u202e/);
    expect(tooltip.split('\n')).toHaveLength(4);
  });
});
