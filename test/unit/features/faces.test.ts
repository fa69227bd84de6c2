/** What the page shows: marks, hints, folds, outline, summary, hover. */
import { describe, expect, it } from 'vitest';
import { bare } from '../../../src/features/content.ts';
import type { Content, Line } from '../../../src/features/content.ts';
import { foldsOf } from '../../../src/features/folding.ts';
import { hintsIn } from '../../../src/features/hints.ts';
import { hoverAt } from '../../../src/features/hover.ts';
import { marksOf, within } from '../../../src/features/marks.ts';
import { notNewsLine, openIn, openWords, summaryLine } from '../../../src/features/summary.ts';
import { outlineOf } from '../../../src/features/symbols.ts';
import type { OutlineSymbol } from '../../../src/features/symbols.ts';
import { timexWords } from '../../../src/features/timex-words.ts';
import { read } from '../../../src/reading/read.ts';
import type { Span } from '../../../src/reading/reading.ts';
import { FERRY, ferry, ISLANDS, words } from './sample.ts';

describe('marks', () => {
  it('are times, headings and what stands around the news, but no line with evidence', () => {
    const reading = ferry(), marks = marksOf(reading);
    expect(marks.entryTime.map((span) => words(reading, span))).toEqual(['21:40', '20:15', '18;30', '12:05', '8:50', '6:20', '23:55', '22:30']);
    expect(marks.entryHeading.map((span) => words(reading, span)).at(-1)).toBe('Navy helicopter brings medicine to Little Lantern');
    const dimmed = marks.boilerplate.map((span) => words(reading, span)).join('\n');
    for (const line of ['Share on Twitter', 'Tags: ferries', 'Why the Lantern Islands have no airport', 'Please enter your comment!']) expect(dimmed).toContain(line);
    for (const line of ['GMT+2', 'Ines Vauban', 'Source: Anselm Courier']) expect(dimmed).not.toContain(line);
  });

  it('within a window are those it touches', () => {
    const spans: Span[] = [[0, 2], [4, 6], [8, 10], [12, 14]];
    expect(within(spans, [5, 9])).toEqual([[4, 6], [8, 10]]);
    expect(within(spans, [0, 20])).toBe(spans);
    expect(within(spans, [15, 20])).toEqual([]);
    expect(within(spans, [2, 4])).toEqual([[0, 2], [4, 6]]);
    expect(within([[0, 90], [2, 4], [3, 9], [50, 60]], [20, 40])).toEqual([[0, 90]]); // what is quoted in a quotation ends before it
  });
});

describe('hints', () => {
  it('tell the day at the first entry and where it changes', () => {
    const reading = ferry();
    expect(hintsIn(reading).map(({ offset, label }) => [FERRY.slice(offset, offset + 5), label])).toEqual([['21:40', 'Wed 14 Oct, year not stated'], ['23:55', 'Tue 13 Oct']]);
    expect(hintsIn(ferry({ date: '2026-10-14' })).map(({ label }) => label)).toEqual(['Wed 14 Oct 2026', 'Tue 13 Oct 2026']);
    expect(hintsIn(reading, FERRY.indexOf('8:50')).map(({ label }) => label)).toEqual(['Tue 13 Oct']);
    expect(bare(hintsIn(reading)[0]!.why().flat(2))).toContain('“Oct. 14” in line 1');
  });
});

describe('folds', () => {
  it('close entries, sections and runs of what is not the news', () => {
    const folds = foldsOf(ferry());
    expect(folds.filter(({ kind }) => kind === 'entry').map(({ lines }) => lines)).toEqual([[13, 17], [19, 21], [23, 27], [29, 31], [33, 35], [37, 39], [41, 43], [45, 47]]);
    expect(folds.filter(({ kind }) => kind === 'boilerplate').map(({ lines }) => lines)).toEqual([[51, 62]]);
    expect(foldsOf(read(ISLANDS)).map(({ kind, lines }) => [kind, ...lines])).toEqual([['section', 9, 11], ['section', 13, 17], ['section', 19, 21]]);
  });
});

describe('the outline', () => {
  const flat = (symbols: readonly OutlineSymbol[]): OutlineSymbol[] => symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);

  it('has the headline first, then the entries with the day where it begins', () => {
    expect(outlineOf(ferry()).map(({ kind, name, detail }) => [kind, name.slice(0, 12), detail])).toEqual([
      ['headline', 'Ferry crews ', ''], ['entry', '21:40 Island', 'Wed 14 Oct'], ['entry', '20:15 Operat', ''], ['entry', '18:30 Minist', ''], ['entry', '12:05 First ', ''],
      ['entry', '08:50 Union ', ''], ['entry', '06:20 Agreem', ''], ['entry', '23:55 Talks ', 'Tue 13 Oct'], ['entry', '22:30 Navy h', ''],
    ]);
  });

  it('has crossheads of an article beside each other', () => {
    expect(outlineOf(read(ISLANDS)).map(({ kind, name }) => [kind, name])).toEqual([
      ['headline', 'Six days without a boat: how the Lantern Islands managed'],
      ['crosshead', 'What ran out first'], ['crosshead', 'What the operator says'], ['crosshead', 'What comes next'],
    ]);
  });

  it('nests a crosshead in its entry', () => {
    const reading = ferry(), line = 27, span: Span = [FERRY.indexOf('The Anselm Courier, citing'), FERRY.indexOf(' two people')];
    const [, , , entry] = outlineOf({ ...reading, crossheads: [{ line, span, lines: [line, 40], because: reading.news.because }] });
    expect(entry?.children.map(({ kind, name }) => [kind, name])).toEqual([['crosshead', 'The Anselm Courier, citing']]);
  });

  it('keeps what the editor demands: the name in the symbol, the child in its parent', () => {
    for (const text of [FERRY, ISLANDS]) {
      for (const symbol of flat(outlineOf(read(text)))) {
        expect(symbol.name).not.toBe('');
        expect(symbol.span[0] <= symbol.selection[0] && symbol.selection[1] <= symbol.span[1]).toBe(true);
        for (const child of symbol.children) expect(symbol.span[0] <= child.span[0] && child.span[1] <= symbol.span[1]).toBe(true);
      }
    }
  });
});

describe('the line on top', () => {
  it('says what was found and what is open', () => {
    expect(summaryLine(ferry())).toBe('8 entries · Wed 14 Oct · GMT+2');
    expect(summaryLine(ferry({ date: '2026-10-14', timeZone: 'Europe/Berlin' }))).toBe('8 entries · Wed 14 Oct 2026 · Europe/Berlin, GMT+2');
    expect(notNewsLine()).toBe('The text in front does not look like news, so it is not listed here.');
    expect(summaryLine(read(ISLANDS))).toBe('no timed entries · Thu 15 Oct');
    expect(openWords(openIn(ferry()))).toBe('Year not stated. Set it…');
    expect(openWords(openIn(read(FERRY.replace('(All times local, GMT+2)', ''))))).toBe('Year and time zone not stated. Set them…');
    expect(openWords(openIn(ferry({ date: '2026-10-14' })))).toBeNull();
  });
});

describe('the hover', () => {
  const all = (content: Content | null): readonly Line[] => (content === null ? [] : [...content.lines, ...content.because]);
  const lines = (settled: Parameters<typeof ferry>[0], at: string): string[] =>
    all(hoverAt(ferry(settled), FERRY.indexOf(at), { ownZone: 'Asia/Tokyo' })).map(bare);

  it('gives the answer first, then as written, then because', () => {
    const [answer, elsewhere, written, ...because] = lines({}, '18;30');
    expect(answer).toBe('Wed 14 Oct, 18:30 GMT+2 · year not stated');
    expect(elsewhere).toBe('16:30 UTC · 6 h 25 min after 12:05');
    expect(written).toBe('written 18;30 read as 18:30');
    expect(because[0]).toMatch(/^because /);
    expect(lines({}, '18;30').join('\n')).not.toContain('slip'); // which the line above tells, and the editor’s own above all
    expect(because.join('\n')).toContain('“Oct. 14” in line 1');
    expect(because.join('\n')).toContain('“All times local, GMT+2” in line 11');
  });

  it('gives the reader’s own clock where the instant is known', () => {
    expect(lines({ date: '2026-10-14' }, '18;30').slice(0, 2)).toEqual(['Wed 14 Oct 2026, 18:30 GMT+2', '16:30 UTC · 01:30 Asia/Tokyo, Thu 15 Oct 2026 (your zone) · 6 h 25 min after 12:05']);
  });

  it('leads to the entry before and to the evidence', () => {
    const reading = ferry();
    const places = all(hoverAt(reading, FERRY.indexOf('21:40'), { ownZone: 'UTC' })).flat().flatMap((part) => (part.kind === 'place' ? [words(reading, part.span)] : []));
    expect(places).toEqual(expect.arrayContaining(['20:15', 'Oct. 14', 'Wednesday']));
    expect(all(hoverAt(reading, FERRY.indexOf('21:40'), { ownZone: 'UTC' })).flat().filter(({ kind }) => kind === 'settle')).toHaveLength(1);
  });

  it('tells about a day in running text, and nothing of what only says how long', () => {
    expect(lines({}, 'Tuesday that the threat')).toEqual([
      'Tue 13 Oct, year not stated', 'written Tuesday', expect.stringMatching(/^because .*weekday/), expect.stringMatching(/^and the entry it stands in is of that day: “18;30” in line 23$/),
    ]);
    expect(lines({ date: '2026-10-14' }, 'Tuesday that the threat')[0]).toBe('Tue 13 Oct 2026');
    expect(lines({}, 'six days')).toEqual([]);
  });

  it.each([
    ['DATE', '2020-W40', 'the week of Mon 28 Sept 2020'], ['DATE', 'XXXX-08', 'August, year not stated'], ['DATE', '2020-08', 'August 2020'], ['DATE', '2020-SU', 'summer 2020'],
    ['DATE', '2020-Q3', 'Q3 2020'], ['TIME', '2020-09-29TEV', 'Tue 29 Sept 2020, evening'], ['TIME', '2020-09-29T18:30', 'Tue 29 Sept 2020, 18:30'], ['DATE', '1992', '1992'],
    ['DATE', 'FUTURE_REF', null], ['DURATION', 'P3D', null], ['SET', 'P1D', null], ['DATE', null, null], ['TIME', 'TMO', null],
  ] as const)('a %s of %s is %s', (type, value, words) => {
    const reading = ferry();
    expect(timexWords(reading, { span: [0, 5], type, value, because: reading.news.because })).toBe(words);
  });

  it('tells about the zone on its note, and nothing where there is nothing', () => {
    expect(lines({}, 'GMT+2')[0]).toBe('GMT+2');
    expect(lines({}, 'Ferries between Port')).toEqual([]);
  });

  it('keeps to the words it is about', () => {
    const reading = ferry();
    for (let offset = 0; offset <= FERRY.length; offset++) {
      const content = hoverAt(reading, offset, { ownZone: 'UTC' });
      if (content) expect(content.span[0] <= offset && offset <= content.span[1]).toBe(true);
    }
  });
});
