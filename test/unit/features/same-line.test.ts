import { describe, expect, it } from 'vitest';
import { sameLine } from '../../../src/features/same-line.ts';

const PAGE = ['Title', '', 'Updated at noon', '', '11:00', 'Boats sail', '', '10:00', 'Boats wait', '', 'Share', '12 comments'];
const lineOf = (lines: readonly string[], text: string): number => lines.indexOf(text);

describe('the line a reader looks at', () => {
  it('goes down with what is put in above it, and stays where that is below', () => {
    const after = [...PAGE.slice(0, 4), '12:00', 'Boats return', '', ...PAGE.slice(4)];
    expect(sameLine(PAGE, after, lineOf(PAGE, 'Boats wait'))).toBe(lineOf(after, 'Boats wait'));
    expect(sameLine(PAGE, after, 0)).toBe(0);
    expect(sameLine(PAGE, [...PAGE, 'more'], lineOf(PAGE, 'Boats wait'))).toBe(lineOf(PAGE, 'Boats wait'));
    expect(sameLine(PAGE, PAGE.slice(2), lineOf(PAGE, '10:00'))).toBe(lineOf(PAGE, '10:00') - 2);
  });

  it('is found between changes at the head and at the foot', () => {
    const after = ['Title', '', 'Updated at one', '', '12:00', 'Boats return', '', ...PAGE.slice(4, 11), '13 comments'];
    for (const text of ['11:00', 'Boats sail', 'Boats wait', 'Share']) expect(sameLine(PAGE, after, lineOf(PAGE, text)), text).toBe(lineOf(after, text));
    expect(sameLine(PAGE, after, lineOf(PAGE, 'Boats sail') + 1), 'a blank line goes with the next').toBe(lineOf(after, '10:00') - 1);
  });

  it('is the one with the same neighbours, where several read alike', () => {
    const before = ['a', '', 'Read more', 'b', 'Read more', 'c', 'Read more', 'z'];
    const after = ['A', '', 'Read more', 'new', 'Read more', 'b', 'Read more', 'c', 'Read more', 'Z'];
    expect(sameLine(before, after, 4)).toBe(6);
  });

  it('is nowhere in another text, and in none', () => {
    expect(sameLine(PAGE, ['Something', 'else'], 5)).toBeNull();
    expect(sameLine(PAGE, [''], 5)).toBeNull();
    expect(sameLine([''], PAGE, 0)).toBeNull();
  });
});
