/** What is taken along: the words, who said them, through whom, where they stand; and that nothing in them comes alive elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CITATION_STYLES, citationOf, citedAt } from '../../../src/features/citation.ts';
import type { CitationStyle } from '../../../src/features/citation.ts';
import { asField, asMarkdown, onOneLine } from '../../../src/features/pasted.ts';
import { read } from '../../../src/reading/read.ts';
import type { Reading, Statement } from '../../../src/reading/reading.ts';
import { ferry, words } from './sample.ts';

const FERRY = ferry({ date: '2020-10-14' });
const indexOf = (reading: Reading, said: string): number => reading.statements.findIndex(({ content }) => content.some((span) => words(reading, span).includes(said)));
const cite = (reading: Reading, said: string, style: CitationStyle = 'plain'): string =>
  citationOf(reading, { statement: indexOf(reading, said), words: null }, { style, fileName: 'ferry.txt' });
const but = (reading: Reading, index: number, changes: Partial<Statement>): Reading =>
  ({ ...reading, statements: reading.statements.map((statement, at) => (at === index ? { ...statement, ...changes } : statement)) });

describe('a citation', () => {
  it('has the words with their marks, the speaker, headline, publisher, day, the time of the entry, file and line', () => {
    expect(cite(FERRY, 'Nobody here wants')).toBe('“Nobody here wants to count tins a second time,” — Maren Oduya (chairwoman of the islands\' council). '
      + '“Ferry crews return to work after night of talks – live – Oct. 14”, Anselm Courier, Wednesday 14 October 2020, 21:40 GMT+2, ferry.txt, line 17.');
  });

  it('tells a role, through whom it came, in whose words it is told, what the cue makes of it and the day it was said', () => {
    expect(cite(FERRY, 'the threat had been made twice')).toContain(' — two people, through Anselm Courier, indirect speech, said on Tuesday 13 October 2020. ');
    expect(cite(FERRY, 'I offered help')).toContain(' — Teodor Halvick (Transport Minister). ');
    expect(cite(FERRY, 'reports that he had threatened')).toContain(', indirect speech, denied or refused');
  });

  it('leaves out what is not known', () => {
    const open = read(FERRY.text.replace(' – live – Oct. 14', '').replaceAll(/\b14 October|October 14|Oct\. 14/g, 'that day'));
    const bare: Reading = { ...open, title: null, publisher: null, date: null, timeZone: null, entries: [], statements: open.statements.map((statement) => ({ ...statement, saidOn: null })) };
    expect(cite(bare, 'Nobody here wants')).toBe('“Nobody here wants to count tins a second time,” — Maren Oduya (chairwoman of the islands\' council). ferry.txt, line 17.');
    expect(cite(but(bare, indexOf(bare, 'Nobody here wants'), { speaker: null }), 'Nobody here wants')).toBe('“Nobody here wants to count tins a second time,” — ferry.txt, line 17.');
  });

  it('does not choose between two, and names nobody for a word that leads nowhere', () => {
    const index = indexOf(FERRY, 'I offered help'), { span } = FERRY.statements[index]!.speaker!;
    expect(cite(but(FERRY, index, { speaker: { id: null, span, ambiguous: ['teodor-halvick', 'aurelia-brandt'] } }), 'I offered help')).toContain(' — Teodor Halvick or Aurelia Brandt (the text does not settle which). ');
    expect(cite(but(FERRY, index, { speaker: { id: null, span, ambiguous: [] } }), 'I offered help')).toContain(' — given only as “he”. ');
  });

  it('shows where the words that tell who speaks were left out', () => {
    expect(cite(FERRY, 'Members of the Seafarers')).toContain('for the agreement […] “We have what we asked for');
  });

  it('is a block quotation in Markdown', () => {
    expect(cite(FERRY, 'Nobody here wants', 'markdown')).toBe('> “Nobody here wants to count tins a second time,”\n>\n> — Maren Oduya (chairwoman of the islands\' council). '
      + '*Ferry crews return to work after night of talks – live – Oct. 14*, Anselm Courier, Wednesday 14 October 2020, 21:40 GMT+2, ferry.txt, line 17.');
  });

  it('is a footnote, its mark behind the words and the note below', () => {
    const [text, note, ...rest] = cite(FERRY, 'I offered help', 'footnote').split('\n\n');
    expect(text).toBe('“I offered help to the islands, to nobody else,”[^teodor-halvick-25]');
    expect(note).toMatch(/^\[\^teodor-halvick-25\]: Teodor Halvick \(Transport Minister\)\. \*Ferry/);
    expect(rest).toEqual([]);
  });

  it('of every statement of every seed holds its words as they are written, and stays what it is in Markdown', () => {
    for (const file of readdirSync('seeds').filter((name) => name.endsWith('.txt'))) {
      const reading = read(readFileSync(`seeds/${file}`, 'utf8'));
      reading.statements.forEach(({ content }, statement) => {
        const plain = citationOf(reading, { statement, words: null }, { style: 'plain', fileName: file });
        for (const span of content) expect(plain, file).toContain(onOneLine(words(reading, span)).replace(/[,;:]+$/, ''));
        for (const style of CITATION_STYLES) expect(citationOf(reading, { statement, words: null }, { style, fileName: file })).not.toMatch(/undefined|null|\bNaN\b| {2}|, ,|\.\.$/);
        expect(citationOf(reading, { statement, words: null }, { style: 'markdown', fileName: file }).split('\n').every((line) => line.startsWith('>'))).toBe(true);
      });
    }
  });
});


describe('what is cited', () => {
  const at = (reading: Reading, needle: string, whole = false) => {
    const start = reading.text.indexOf(needle);
    return citedAt(reading, start, whole ? start + needle.length : start, false);
  };

  it('is the statement at the cursor, and nothing where there is none', () => {
    expect(at(FERRY, 'here wants')).toEqual({ statement: indexOf(FERRY, 'Nobody here wants'), words: null });
    expect(at(FERRY, 'Share')).toBeNull();
  });

  it('is just the words that are selected, as those of whom they belong to', () => {
    const cited = at(FERRY, ' help to the islands', true)!;
    expect(words(FERRY, cited.words!)).toBe('help to the islands');
    expect(citationOf(FERRY, cited, { style: 'plain', fileName: 'ferry.txt' })).toMatch(/^“help to the islands” — Teodor Halvick/);
    expect(at(FERRY, '“I offered help to the islands, to nobody else,”', true)).toEqual({ statement: indexOf(FERRY, 'I offered help'), words: null });
  });

  it('is the document itself where the selection is nobody\'s words', () => {
    const cited = at(FERRY, 'Ferry crews return', true)!;
    expect(cited.statement).toBeNull();
    expect(citationOf(FERRY, cited, { style: 'plain', fileName: 'ferry.txt' })).toMatch(/^“Ferry crews return” — “Ferry crews return to work/);
  });
});

describe('words that are pasted', () => {
  it('show themselves in Markdown and do nothing', () => {
    expect(asMarkdown('*a* _b_ [c](http://d) <e> `f` | g ~h~ $i$ \\j &amp; k & l')).toBe('\\*a\\* \\_b\\_ \\[c\\](http://d) \\<e\\> \\`f\\` \\| g \\~h\\~ \\$i\\$ \\\\j \\&amp; k & l');
    for (const [written, shown] of [['# a', '\\# a'], ['- a', '\\- a'], ['1. a', '1\\. a'], ['12) a', '12\\) a'], ['1.5 a', '1.5 a'], ['> a', '\\> a'], ['=== a', '\\=== a']] as const) expect(asMarkdown(written)).toBe(shown);
    expect(asMarkdown('Nobody, here: 18.30 (GMT+3) - “so”.')).toBe('Nobody, here: 18.30 (GMT+3) - “so”.');
  });

  it('stand on one line and hold nothing that hides or turns writing', () => {
    expect(onOneLine(' a \r\n\n b\u2028c\u202ed\u0007e\ud800 ')).toBe('a b cde\ufffd');
    expect(onOneLine('a\u00a0b  c')).toBe('a\u00a0b  c');
  });

  it('are no formula in a spreadsheet, and no more than one field', () => {
    for (const formula of ['=1+1', '+1', '-1', '@a', ' =1', '"=1', '\t=1', '\uff1d1', "'=1"]) expect(asField(formula)).toMatch(/^'/);
    expect(asField('a\tb\nc')).toBe('a b c');
    expect(asField('"So," he said')).toBe('"""So,"" he said"');
    expect(asField('a-b = c')).toBe('a-b = c');
  });
});
