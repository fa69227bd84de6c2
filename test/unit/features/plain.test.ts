import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, plainInMessage } from '../../../src/features/plain.ts';
import { fold, matches } from '../../../src/features/fold.ts';
import { commandLink, markdownOf } from '../../../src/features/markdown.ts';
import { faint, place, strong, text, written } from '../../../src/features/content.ts';

describe('words in a label', () => {
  it('obey nothing', () => {
    expect(plain('a\u202eb\u2066c\n d\u0007\te')).toBe('a b c d e');
    expect(plain('$(flame) and $$(x)')).not.toContain('$(');
    expect(plain('x\ud83d')).toBe('x\ufffd');
    expect(plain('abcdefgh', 5)).toBe('abcd…');
    expect(plain('abc😀def', 5)).toBe('abc…');
    expect(plain('Kalın said “no” – 20°')).toBe('Kalın said “no” – 20°');
  });

  it('hold no link for a message', () => {
    expect(plainInMessage('[x](command:a) $(zap) \u202e[y] (z)').replaceAll('\u2060', '·')).toBe('[x]·(command:a) $·(zap) [y] (z)');
  });

  it('are well-formed, on one line and short, whatever they were', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 2, max: 90 }), (words, longest) => {
      const label = plain(words, longest);
      expect(label).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]|\$\(/);
      expect(label.replaceAll('\u2060', '').length).toBeLessThanOrEqual(longest);
      expect(() => encodeURIComponent(label)).not.toThrow();
    }));
  });
});

describe('finding as one types', () => {
  it('knows neither case nor diacritics', () => {
    expect(fold('Mevlüt ÇAVUŞOĞLU, İbrahim Kalın')).toBe('mevlut cavusoglu, ibrahim kalin');
    expect(matches('Mevlüt Çavuşoğlu', 'cavus')).toEqual([[7, 12]]);
    expect(matches('İİ Kalın', 'KALIN')).toEqual([[3, 8]]);
    expect(matches('first of first', 'first of')).toEqual([[0, 5], [6, 8], [9, 14]]);
    expect(matches('one', 'one two')).toBeNull();
  });

  it('gives places in the text itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 3 }), (label, query) => {
      for (const [start, end] of matches(label, query) ?? []) expect(0 <= start && start < end && end <= label.length).toBe(true);
    }));
  });
});

describe('Markdown', () => {
  const link = () => 'command:x';
  const render = (...parts: Parameters<typeof text>) => markdownOf([[parts.map(text)]], link);

  it('escapes every mark it could obey', () => {
    expect(render('**a** [b](command:c) <img src=x> `d` # e & $(f) https://g.h www.i.j k@l.m')).toBe(
      '\\*\\*a\\*\\* \\[b\\]\\(command\\:c\\) \\<img src\\=x\\> \\`d\\` \\# e \\& \\$\u2060\\(f\\) https\\:\\/\\/g\\.h www\\.i\\.j k\\@l\\.m');
    expect(render('a\n\n# b')).toBe('a \\# b');
  });

  it('keeps what is written in a code span that nothing ends', () => {
    expect(markdownOf([[[written('a`` b')]]], link)).toBe('```a`` b```');
    expect(markdownOf([[[written('`')]]], link)).toBe('`` ` ``');
  });

  it('keeps blanks outside of emphasis and makes links of places', () => {
    expect(markdownOf([[[strong('a '), faint(' b'), place('c]', [1, 2])], [text('d')]], [], [[text('e')]]], link)).toBe('**a**  *b*[c\\]](command:x)  \nd\n\ne');
    expect(commandLink('sayso.reveal', ['file:///a (b)\'.txt', 1, 2])).toMatch(/^command:sayso\.reveal\?[\w%.-]+$/);
  });

  it('lets no mark of the document stand unescaped', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => {
      expect(render(words).replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[!-/:-@[-`{-~\n\r]/);
    }));
  });
});
