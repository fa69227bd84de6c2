import { expect, it } from 'vitest';
import { Char, charClass } from '../../../src/reading/text/chars.ts';

it('classes of all code units are those of the standard, whichever are told apart without it', () => {
  const standard = (unit: number): number => {
    const char = String.fromCharCode(unit);
    if (unit === 0x0a || unit === 0x0d) return Char.newline;
    if (unit >= 0xfe00 && unit <= 0xfe0f) return Char.space; // how to draw the sign before it
    if (unit >= 0xd800 && unit <= 0xdfff) return Char.surrogate;
    if (/\p{Lu}|\p{Lt}/u.test(char)) return Char.upper;
    if (/\p{L}/u.test(char)) return Char.lower;
    if (/\p{Nd}/u.test(char)) return Char.digit;
    if (/\p{M}/u.test(char) || unit === 0x200c || unit === 0x200d || unit === 0xad) return Char.mark;
    return /[\s\p{Z}\p{Cc}\p{Cf}]/u.test(char) ? Char.space : Char.other;
  };
  const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
  expect(units.filter((unit) => charClass(unit) !== standard(unit))).toEqual([]);
});
