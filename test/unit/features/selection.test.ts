/** What a selection grows to. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { selectionsAround } from '../../../src/features/selection.ts';
import { read } from '../../../src/reading/read.ts';
import { ferry, words } from './sample.ts';

const TEXT = `Harbour bridge stays closed after storm

12:30 - Mayor speaks

Dr. Ada Holm, the mayor, told reporters that the bridge would stay closed. “Nobody was on it. Nobody will be,” Holm said, citing Radio Nord.
A second line of the paragraph.

11:15 - Engineers arrive

Two engineers came by boat.
`;
const reading = read(TEXT);
const around = (needle: string, text = reading): string[] => selectionsAround(text, text.text.indexOf(needle) + 1).map((span) => words(text, span));

describe('a selection', () => {
  it('grows from what is said to the statement, the sentence, the paragraph, the entry, the day, the document', () => {
    const grown = around('will be');
    expect(grown.slice(0, 2)).toEqual(['Nobody was on it. Nobody will be,', '“Nobody was on it. Nobody will be,”']);
    expect(grown.map((span) => span.split('\n').length)).toEqual([1, 1, 1, 1, 2, 4, 8, 11]);
    expect(grown[2]).toBe('“Nobody was on it. Nobody will be,” Holm said');
    expect(grown[3]).toBe('“Nobody was on it. Nobody will be,” Holm said, citing Radio Nord.');
    expect(grown[4]).toMatch(/^Dr\. Ada[^]*paragraph\.$/);
    expect(grown[5]).toMatch(/^12:30[^]*paragraph\.$/);
    expect(grown[6]).toMatch(/^12:30[^]*by boat\.$/);
    expect(grown[7]).toBe(TEXT);
  });

  it('begins with the word that tells who speaks, or that somebody does', () => {
    expect(around('Holm said')[0]).toBe('Holm');
    expect(around('told reporters')[0]).toBe('told');
    expect(around('Radio Nord')[0]).toBe('Radio Nord');
  });

  it('takes a sentence whole, whatever its abbreviations', () => {
    expect(around('the mayor')).toContain('Dr. Ada Holm, the mayor, told reporters that the bridge would stay closed.');
  });

  it('takes the head of an entry for itself', () => {
    expect(around('Engineers').slice(0, 3)).toEqual(['Engineers arrive', '11:15 - Engineers arrive', '11:15 - Engineers arrive\n\nTwo engineers came by boat.']);
  });

  it('stops at the day where the day changes', () => {
    const blog = ferry();
    const day = around('A navy helicopter', blog).at(-2)!;
    expect(day).toMatch(/^23:55/);
    expect(around('Nobody here', blog).at(-2)).not.toContain('23:55');
  });

  it('holds each step in the next, at every place of every seed', () => {
    for (const file of readdirSync('seeds').filter((name) => name.endsWith('.txt'))) {
      const seed = read(readFileSync(`seeds/${file}`, 'utf8'));
      for (let offset = 0; offset <= seed.text.length; offset += 41) {
        const spans = selectionsAround(seed, offset);
        expect(spans.at(-1)).toEqual([0, seed.text.length]);
        spans.forEach(([start, end], index) => {
          expect(start <= offset && offset <= end).toBe(true);
          const [from, to] = spans[index + 1] ?? [-1, Infinity];
          expect(from <= start && end <= to && to - from > end - start, `${file} ${offset}`).toBe(true);
        });
      }
    }
  });

  it('is nothing in an empty document', () => {
    expect(selectionsAround(read(''), 0)).toEqual([]);
  });
});
