/** Spellings made comparable: letters by themselves and together, and what no habit of transliteration changes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Alike } from '../../../src/reading/names/alike.ts';
import { newActor } from '../../../src/reading/names/actors.ts';
import { fold, plainly, singleSpaced, skeleton, sketch } from '../../../src/reading/names/fold.ts';
import { withoutMarks } from '../../../src/reading/text/markup.ts';

describe('a name is folded', () => {
  it.each([
    ['Łukasz Øygård', 'lukasz oygard'], ['Şükran Çelik', 'sukran celik'], ['Strauß', 'strauss'], ['Ærø', 'aero'], ['O’Hara', 'ohara'], ['Ōta‑ku', 'ota-ku'], ['Zoë A. D’Orsé', 'zoe a dorse'],
    ['Ｔarnvik É', 'tarnvik e'], ['Тарнвик', 'тарнвик'],
  ])('%s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });
  it('as its parts are', () => {
    const letters = fc.array(fc.integer({ min: 0x20, max: 0x17f }).map((unit) => String.fromCharCode(unit)), { maxLength: 12 });
    fc.assert(fc.property(letters, (all) => {
      expect(fold(`É${all.join('')}`)).toBe(`e${all.map((one) => fold(`É${one}`).slice(1)).join('')}`);
    }));
  });
  it('without markup and more blanks than one', () => {
    expect(['Mara Quill', 'Mara  Quill', '[[Mara Quill', 'Mara *Quill*', 'Mara\u00a0Quill', 'Mara&nbsp;Quill'].map(plainly)).toEqual(Array.from({ length: 6 }, () => 'Mara Quill'));
  });
});

it('a name is cleaned of all that markup may set in it', () => {
  const piece = fc.constantFrom(...Array.from({ length: 0x60 }, (_, n) => String.fromCharCode(n + 0x20)), '\n', '&amp;', '<b>', '</b>', '[[', ']]', '](x)', '[^1]', 'Mara ', 'Quill');
  fc.assert(fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
    const raw = pieces.join('');
    expect(plainly(raw)).toBe(singleSpaced(withoutMarks(raw)));
  }), { numRuns: 3000 });
});

describe('words of one skeleton', () => {
  it.each([['sergey', 'sergei'], ['kaddafi', 'qadafi'], ['filip', 'phillip'], ['al-tarnvi', 'tarnwy'], ['aal-mahmoud', 'mahmud'], ['pphfro', 'fro']])('have one sketch: %s, %s', (one, other) => {
    expect(skeleton(one)).toBe(skeleton(other));
    expect(sketch(one)).toBe(sketch(other));
  });
  it('have one sketch, whatever they are', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcefhilmnprsvwkt-'), maxLength: 5 });
    fc.assert(fc.property(word, word, (one, other) => {
      if (skeleton(one) === skeleton(other)) expect(sketch(one)).toBe(sketch(other));
    }), { numRuns: 3000 });
  });
  it('bring up the same persons, in the order in which they came', () => {
    const alike = new Alike(), [one, other, third] = ['a', 'b', 'c'].map((key, index) => newActor(index, key, 'person', []));
    alike.add('sergeyev', one!);
    alike.add('sirgiov', third!);
    expect(alike.of('tarnvik')).toEqual([]);
    alike.add('sergeiev', other!);
    expect(alike.of('sergeyev').map(({ key }) => key)).toEqual(['a', 'b']);
    expect(alike.of('sergeiev').map(({ key }) => key)).toEqual(['a', 'b']);
  });
});
