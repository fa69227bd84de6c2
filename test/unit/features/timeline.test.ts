import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { entryIdentities } from '../../../src/features/identity.ts';
import { entryAt, timelineOf } from '../../../src/features/timeline.ts';
import type { TimelineRow } from '../../../src/features/timeline.ts';
import { FERRY, ferry, ISLANDS } from './sample.ts';

const options = { id: 'file:///ferry.txt', fileName: 'ferry.txt', order: 'document', filter: '' } as const;

/** Rows as indented text: label, then what stands beside it. */
function picture(row: TimelineRow | null, depth = 0): string[] {
  if (row === null) return [];
  const line = `${'  '.repeat(depth)}${row.label}${row.description === '' ? '' : ` (${row.description})`}`;
  return [line, ...('children' in row ? row.children.flatMap((child) => picture(child, depth + 1)) : [])];
}

const rows = (reading: Reading, more: Partial<Parameters<typeof timelineOf>[1]> = {}): TimelineRow[] => {
  const all: TimelineRow[] = [];
  const visit = (row: TimelineRow): void => {
    all.push(row);
    if ('children' in row) row.children.forEach(visit);
  };
  const root = timelineOf(reading, { ...options, ...more });
  if (root) visit(root);
  return all;
};

describe('the timeline', () => {
  it('goes from the document to its days to their entries', () => {
    expect(picture(timelineOf(ferry(), options))).toEqual([
      'Ferry crews return to work after night of talks – live – Oct. 14 (ferry.txt)',
      '  Year not stated. Set it…',
      '  Wed 14 Oct (6 entries)',
      '    21:40  Islands\' council thanks both sides',
      '    20:15  Operator: timetable back to normal within days',
      '    18:30  Minister denies having threatened crews',
      '    12:05  First boat reaches Great Lantern',
      '    08:50  Union members vote for the agreement',
      '    06:20  Agreement reached',
      '  Tue 13 Oct (2 entries)',
      '    23:55  Talks go on past midnight',
      '    22:30  Navy helicopter brings medicine to Little Lantern',
    ]);
  });

  it('has its days open', () => {
    expect(rows(ferry()).flatMap((row) => (row.kind === 'day' ? [row.open] : []))).toEqual([true, true]);
  });

  it('runs oldest first by time', () => {
    expect(rows(ferry(), { order: 'time' }).map(({ label }) => label.slice(0, 10))).toEqual([
      'Ferry crew', 'Year not s', 'Tue 13 Oct', '22:30  Nav', '23:55  Tal', 'Wed 14 Oct', '06:20  Agr', '08:50  Uni', '12:05  Fir', '18:30  Min', '20:15  Ope', '21:40  Isl',
    ]);
  });

  it('has nothing to set where all is settled', () => {
    expect(picture(timelineOf(ferry({ date: '2026-10-14' }), options)).slice(1, 2)).toEqual(['  Wed 14 Oct 2026 (6 entries)']);
  });

  it('filters by words of the heading, the time and the day, whatever their case', () => {
    expect(picture(timelineOf(ferry(), { ...options, filter: 'LANTERN' }))).toEqual([
      'Ferry crews return to work after night of talks – live – Oct. 14 (ferry.txt)',
      '  Wed 14 Oct (1 entry)',
      '    12:05  First boat reaches Great Lantern',
      '  Tue 13 Oct (1 entry)',
      '    22:30  Navy helicopter brings medicine to Little Lantern',
    ]);
    expect(rows(ferry(), { filter: 'lantern tue' }).flatMap((row) => (row.kind === 'entry' ? [row.highlights.map(([a, b]) => row.label.slice(a, b))] : []))).toEqual([['Lantern']]);
    expect(timelineOf(ferry(), { ...options, filter: 'no such words' })).toBeNull();
  });

  it('filters by who speaks, and says who was found', () => {
    expect(picture(timelineOf(ferry(), { ...options, statements: true, filter: 'minister halvick' })).filter((line) => !line.startsWith('      '))).toEqual([
      'Ferry crews return to work after night of talks – live – Oct. 14 (ferry.txt)',
      '  Wed 14 Oct (1 entry)',
      '    18:30  Minister denies having threatened crews (Teodor Halvick)',
    ]);
    expect(rows(ferry(), { statements: true, filter: 'halvick' }).find(({ kind }) => kind === 'entry')?.spoken).toBe('18:30, Minister denies having threatened crews, Teodor Halvick');
    expect(timelineOf(ferry(), { ...options, statements: true, filter: 'halvick tue' })).toBeNull();
    expect(timelineOf(ferry(), { ...options, filter: 'halvick' })).toBeNull(); // nobody stands in the view
  });

  it('says aloud what it shows', () => {
    const spoken = rows(ferry()).map((row) => row.spoken);
    expect(spoken[0]).toBe('Ferry crews return to work after night of talks – live – Oct. 14. ferry.txt. 8 entries · Wed 14 Oct · GMT+2');
    expect(spoken[2]).toBe('Wednesday 14 October, year not stated, 6 entries');
    expect(spoken[3]).toBe('21:40, Islands\' council thanks both sides');
  });

  it('knows its rows again after an edit above them, and has no two with one name', () => {
    const twice = `${FERRY}\n\n21:40 - Islands' council thanks both sides\n\nOnce more, said the council.\n`;
    const ids = rows(read(twice)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const moved = rows(read(`A line above.\n\n${FERRY}`)).filter(({ kind }) => kind === 'entry').map(({ id }) => id);
    expect(moved).toEqual(rows(ferry()).filter(({ kind }) => kind === 'entry').map(({ id }) => id));
  });

  it('shows an article as a document without entries', () => {
    const [root, ...rest] = rows(read(ISLANDS), { fileName: 'article.txt' });
    expect(root).toMatchObject({ kind: 'document', label: 'Six days without a boat: how the Lantern Islands managed', description: 'article.txt' });
    expect(rest.map(({ kind }) => kind)).toEqual(['open']);
  });

  it('finds the entry that a line lies in', () => {
    const reading = ferry();
    expect([1, 12, 13, 18, 19, 47].map((line) => entryAt(reading, line))).toEqual([null, null, 0, 0, 1, 7]);
    expect(entryAt(reading, 60)).toBeNull();
  });

  it('says which entries have come, in words', () => {
    const identity = entryIdentities(ferry())[0]!;
    const shown = rows(ferry(), { fresh: new Set([identity]) });
    expect(shown[0]!.description).toBe('ferry.txt · 1 new');
    expect(shown[0]!.spoken).toMatch(/, 1 new$/);
    expect(shown.filter(({ description }) => description === 'new').map(({ spoken }) => spoken)).toEqual(["21:40, Islands' council thanks both sides, new"]);
  });
});

describe('a statement in Markdown', () => {
  it.each([
    ['The town of **Arlen** bought a tram, [the Arlen Post reported](https://example.org/tram) on Sunday.', 'Arlen Post: The town of Arlen bought a tram'],
    ['Mayor *Rita Falke* said that [the tram](https://example.org/a_b_c) was **not** _too_ wide.', 'Rita Falke: the tram was not too wide'],
    ['Mayor Rita Falke said that file_name_one [sic] held 2 * 3 trams.', 'Rita Falke: file_name_one [sic] held 2 * 3 trams'],
  ])('is listed without its marks: %s', (text, label) => {
    const said = rows(read(`# The tram that nobody ordered\n\nThe council meets on Tuesday, officials said.\n\n${text}\n`), { statements: true }).filter(({ kind }) => kind === 'statement').map((row) => row.label);
    expect(said).toContain(label);
  });
});
