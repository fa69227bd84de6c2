/** What the hover tells of a day and a zone that the reader has set; and nothing twice. */
import { describe, expect, it } from 'vitest';
import { bare } from '../../../src/features/content.ts';
import { dayContent, hoverAt } from '../../../src/features/hover.ts';
import { becauseLines } from '../../../src/features/evidence.ts';
import { citationOf } from '../../../src/features/citation.ts';
import { fixesAt } from '../../../src/features/fixes.ts';
import { hintsIn } from '../../../src/features/hints.ts';
import { statusOf } from '../../../src/features/status.ts';
import { entriesTable } from '../../../src/features/table.ts';
import { timelineOf } from '../../../src/features/timeline.ts';
import { read } from '../../../src/reading/read.ts';
import type { HoverOptions } from '../../../src/features/hover.ts';
import { markdownOf } from '../../../src/features/markdown.ts';
import { litOf } from '../../../src/features/statement-marks.ts';
import type { Settled } from '../../../src/reading/reading.ts';
import { FERRY, ferry, words } from './sample.ts';

const DATE = '2020-10-14';
const hover = (settled: Settled, at: string, options: Partial<HoverOptions> = {}) => hoverAt(ferry(settled), FERRY.indexOf(at) + 1, { ownZone: 'UTC', ...options });
const told = (...values: Parameters<typeof hover>): string[] => {
  const content = hover(...values);
  return content === null ? [] : [...content.lines, ...content.because].map(bare);
};

describe('a hover after settling', () => {
  it('says that the reader set the day, and leads to the file', () => {
    const content = hover({ date: DATE }, '21:40')!;
    expect(content.because.map(bare)).toContain('and you set the day in .sayso.json');
    expect(content.because.flat().filter(({ kind }) => kind === 'kept').map(({ words }) => words)).toEqual(['.sayso.json']);
    expect(markdownOf([content.because], ({ kind }) => `to:${kind}`)).toContain('you set the day in [\\.sayso\\.json](to:kept)');
  });

  it('tells day and zone apart, though both are set', () => {
    expect(told({ date: DATE, timeZone: '+02:00' }, '21:40').filter((line) => line.includes('you set'))).toEqual(['and you set the day in .sayso.json', 'and you set the time zone in .sayso.json']);
  });

  it('names no file where it is kept in the window alone', () => {
    const content = hover({ date: DATE }, '21:40', { kept: 'window' })!;
    expect(content.because.map(bare)).toContain('and you set the day, until this window closes');
    expect(content.because.flat().some(({ kind }) => kind === 'kept')).toBe(false);
    expect(dayContent(ferry({ date: DATE }), DATE).flat().map(bare)).toContain('because you set the day in .sayso.json');
  });
});

describe('where the days of other documents make the year likely', () => {
  const neighbours = ['2020-10-11', '2020-10-12'] as const, reading = ferry({ neighbours });
  const NEIGHBOURS = 'and the other documents settled in this folder are of about that time: Sun 11 Oct 2020 to Mon 12 Oct 2020';

  it('a hover says so, with the way to settle it and the way to the file', () => {
    const content = hover({ neighbours }, '21:40')!;
    expect(bare(content.lines[0]!)).toBe('Wed 14 Oct 2020, 21:40 GMT+2 · year likely');
    expect(content.lines[0]!.find(({ kind }) => kind === 'settle')).toEqual({ kind: 'settle', what: 'date', words: 'year likely' });
    expect(content.because.map(bare)).toContain(NEIGHBOURS);
    expect(content.because.flat().filter(({ kind }) => kind === 'kept').map(({ words }) => words)).toEqual(['Sun 11 Oct 2020 to Mon 12 Oct 2020']);
    expect(dayContent(reading, '2020-10-14').flat().map(bare)).toEqual(expect.arrayContaining(['Wed 14 Oct 2020 · year likely', NEIGHBOURS]));
  });

  it('a hover on a day in the text has what is written, how it is read, and why', () => {
    expect(hoverAt(reading, FERRY.indexOf('on Tuesday that') + 4, { ownZone: 'UTC' })!.lines.map(bare)).toEqual(['Tue 13 Oct 2020 · year likely', 'written Tuesday']);
    const text = 'Quarry strike\n\nPickets have stood at the gates since Sept. 27, the union said on Friday.\n';
    const content = hoverAt(read(text, { settled: { neighbours: ['2020-10-01', '2020-10-01'] } }), text.indexOf('Sept'), { ownZone: 'UTC' })!;
    expect([...content.lines, ...content.because].map(bare)).toEqual([
      'Sun 27 Sept 2020 · year likely', 'written Sept. 27', 'because it is written out', 'and the other documents settled in this folder are of about that time: Thu 1 Oct 2020',
    ]);
  });

  it('the faces say so: hint, Timeline, status bar, table, citation, quick fix', () => {
    expect(hintsIn(reading).map(({ label }) => label)).toEqual(['Wed 14 Oct 2020, year likely', 'Tue 13 Oct 2020']);
    const [open, day] = timelineOf(reading, { id: 'x', fileName: 'ferry.txt', order: 'document', filter: '' })!.children;
    expect([open!.label, day!.spoken]).toEqual(['Year likely. Set it…', 'Wednesday 14 October 2020, year likely, 6 entries']);
    expect(statusOf(reading, { fileName: 'ferry.txt', attitudes: false })).toMatchObject({ settles: 'date', tooltip: expect.stringMatching(/Year likely\. Set it…$/) as unknown });
    expect(entriesTable(reading, [0], 'tsv').split('\n')[1]).toMatch(/^Wed 14 Oct 2020, year likely\t21:40\tGMT\+2\tIslands/);
    const cite = (said: string): string => citationOf(reading, { statement: reading.statements.findIndex(({ content }) => words(reading, content[0]!).includes(said)), words: null }, { style: 'plain', fileName: 'ferry.txt' });
    expect(cite('Nobody here wants')).toContain(', Wednesday 14 October 2020 (year likely), 21:40 GMT+2, ');
    expect(cite('the threat had been made twice')).toContain('said on Tuesday 13 October 2020 (year likely)');
    expect(fixesAt(reading, FERRY.indexOf('21:40'), FERRY.indexOf('21:40'), []).map(({ title }) => title)).toEqual(['Year likely. Set it…']);
  });
});

describe('a hover', () => {
  it('cites the note on the zone once', () => {
    expect(told({ date: DATE }, '21:40').join('\n').split('All times local').length).toBe(2);
  });

  it('tells UTC once to a reader whose clock runs on it', () => {
    for (const ownZone of ['UTC', 'Etc/UTC', 'GMT']) expect(told({ date: DATE }, '21:40', { ownZone })[1]).toMatch(/^19:40 UTC \(your zone\) · /);
    expect(told({ date: DATE }, '21:40', { ownZone: 'Asia/Tokyo' })[1]).toContain('19:40 UTC · 04:40 Asia/Tokyo');
    expect(told({}, '21:40')[1]).toMatch(/^19:40 UTC · /);
  });

  it('is silent on statements where the reader wants times alone', () => {
    expect(told({}, 'Nobody here')).not.toEqual([]);
    expect(told({}, 'Nobody here', { statements: false })).toEqual([]);
    expect(told({}, '21:40', { statements: false })).not.toEqual([]);
  });

  it('gives all other reasons in their own words', () => {
    expect(becauseLines(ferry(), [{ rule: 'day-of-document', spans: [] }]).map(bare)).toEqual(['because the entry is of the document’s day']);
  });
});

describe('to whom it was said', () => {
  const at = (needle: string): readonly [number, number] => [FERRY.indexOf(needle), FERRY.indexOf(needle) + needle.length];
  const reading = ferry();
  const index = reading.statements.findIndex(({ content }) => words(reading, content[0]!).startsWith('I offered help'));
  const addressed = { ...reading, statements: reading.statements.map((statement, at_) => (at_ === index ? { ...statement, addressee: at('the islands, to nobody') } : statement)) };

  it('is told in the hover, and lit', () => {
    const content = hoverAt(addressed, FERRY.indexOf('I offered help') + 1, { ownZone: 'UTC' })!;
    expect(content.lines.map(bare)[1]).toMatch(/^direct quotation · to the islands, to nobody · /);
    expect(litOf(addressed, index).source.map((span) => words(addressed, span))).toContain('the islands, to nobody');
    expect(litOf(reading, index).source.map((span) => words(reading, span))).not.toContain('the islands, to nobody');
  });

  it('is lit once where the same words name who passes it on', () => {
    const { cue } = reading.statements[index]!;
    const twice = { ...reading, statements: reading.statements.map((statement, at_) => (at_ === index ? { ...statement, addressee: cue!.span } : statement)) };
    expect(litOf(twice, index).source).toEqual(litOf(reading, index).source);
  });
});
