/** What the hover tells of a day and a zone that the reader has set; and nothing twice. */
import { describe, expect, it } from 'vitest';
import { bare } from '../../../src/features/content.ts';
import { dayContent, hoverAt } from '../../../src/features/hover.ts';
import { becauseLines } from '../../../src/features/evidence.ts';
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
