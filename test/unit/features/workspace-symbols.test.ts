/** What "Go to Symbol in Workspace" finds, and how names are shown in it. */
import { describe, expect, it } from 'vitest';
import { fold, plainLetters } from '../../../src/features/fold.ts';
import { foldQuery, shownName, symbolMatches, symbolsOf } from '../../../src/features/workspace-symbols.ts';
import type { KnownSymbol } from '../../../src/features/workspace-symbols.ts';
import { read } from '../../../src/reading/read.ts';
import { FERRY, ferry } from './sample.ts';

const person = (name: string): KnownSymbol => ({ kind: 'person', name, folded: fold(name), place: [0, 0, 0, 1] });
const entry = (name: string): KnownSymbol => ({ ...person(name), kind: 'entry' });
const finds = (symbol: KnownSymbol, query: string): boolean => symbolMatches(symbol, foldQuery(query));

describe('symbols of a document', () => {
  it('are its headline, its speakers and media, and its entries, each at its place', () => {
    const reading = ferry(), lines = FERRY.split('\n');
    const { title, symbols } = symbolsOf(reading, 'ferry.txt', 1000);
    expect(title).toContain('Ferry crews return');
    expect(symbols[0]).toMatchObject({ kind: 'headline', place: [0, 0, 0, lines[0]!.length] });
    expect(symbols.filter(({ kind }) => kind === 'entry')).toHaveLength(8);
    expect(symbols.filter(({ kind }) => kind === 'outlet').length).toBeGreaterThan(0);
    for (const { kind, name, place: [line, column, endLine, end] } of symbols) {
      expect(endLine).toBe(line);
      if (kind === 'entry') expect(lines[line]!.slice(column, end).replace(/\D/g, '').padStart(4, '0')).toBe(name.slice(0, 5).replace(':', ''));
    }
    for (const { name, mentions } of reading.speakers) expect(mentions.length === 0 || symbols.some((symbol) => symbol.name === name), name).toBe(true);
  });

  it('are no more than asked for', () => {
    expect(symbolsOf(ferry(), 'ferry.txt', 3).symbols).toHaveLength(3);
    expect(symbolsOf(read(''), 'empty.txt', 10)).toEqual({ title: 'empty.txt', symbols: [] });
  });
});

describe('finding a symbol', () => {
  it('knows no marks on letters and no case', () => {
    for (const query of ['cavusoglu', 'Çavuşoğlu', 'CAVUSOGLU', '"cavusoglu"', 'mcavus', 'mevlut cavusoglu']) expect(finds(person('Mevlüt Çavuşoğlu'), query), query).toBe(true);
    expect(finds(person('Søren Łęcki'), 'soren lecki')).toBe(true);
    expect(finds(person('Mevlüt Çavuşoğlu'), 'kalin')).toBe(false);
  });

  it('takes letters from here and there in a name, but not in a sentence', () => {
    expect(finds(person('İbrahim Kalın'), 'ibkal')).toBe(true);
    expect(finds(entry('09:20 Kayakers are still missing in the north'), 'kalin')).toBe(false);
    expect(finds(entry('09:20 Kalın speaks'), 'kalin')).toBe(true);
    expect(finds(entry('09:20 Kalın speaks'), 'klin')).toBe(true);
    expect(finds(entry('09:20 Kalın speaks'), '9:20')).toBe(true);
  });

  it('says everything where nothing is asked', () => expect(finds(person('Ada'), '')).toBe(true));
});

describe('the name shown', () => {
  it('has its plain twin while plain letters are typed', () => {
    expect(shownName(person('İbrahim Kalın'), 'kalin')).toBe('İbrahim Kalın (Ibrahim Kalin)');
    expect(shownName(person('İbrahim Kalın'), 'kalın')).toBe('İbrahim Kalın');
    expect(shownName(person('İbrahim Kalın'), '')).toBe('İbrahim Kalın');
    expect(shownName(person('Ada Holm'), 'holm')).toBe('Ada Holm');
  });

  it('repeats of a sentence only the words with marks', () => {
    expect(shownName(entry('11:25 Minister “Çelik” in Turkey’s east'), 'celik')).toBe('11:25 Minister “Çelik” in Turkey’s east (Celik)');
    expect(shownName(entry('11:25 In Turkey’s east'), 'turkey')).toBe('11:25 In Turkey’s east');
    expect(shownName(entry('11:25 In Turkey’s east'), "turkey's")).toBe("11:25 In Turkey’s east (Turkey's)");
  });

  it('spells letters that are no plain letter with a mark', () => expect(plainLetters('Łęcki, Søren, Großmann, ÆON')).toBe('Lecki, Soren, Grossmann, AeON'));
});
