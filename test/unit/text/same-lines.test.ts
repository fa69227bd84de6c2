import { expect, test } from 'vitest';
import { sameLines } from '../../../src/reading/text/same-lines.ts';
import { scan } from '../../../src/reading/text/scan.ts';

const text = 'Ferry late\n\n“It broke,” Ines Arel said.\nShe left.\nThe yard is shut.\nNobody knows why.\n';

function between(before: string, now: string): readonly [above: number, below: number, offsets: number] {
  const { above, below, offsets } = sameLines(before, scan(before).lines, now);
  return [above, below, offsets];
}

test('lines above and below a change are the same; the one that was changed is not', () => {
  expect(between(text, text.replace('She left', 'She had left'))).toEqual([3, 3, 4]);
  expect(between(text, text.replace('The yard', 'A yard'))).toEqual([3, 2, -2]); // at the head of a line: the one above might have got another end
});

test('a line that came or went moves those below it', () => {
  expect(between(text, text.replace('She left.\n', ''))).toEqual([2, 2, -10]);
  expect(between(text, text.replace('She left.\n', 'She left.\nHe stayed.\n'))).toEqual([3, 2, 11]);
});

test('of another text nothing is the same, of an empty one neither', () => {
  expect(between(text, 'Pilots walk out')).toEqual([0, 0, 15 - text.length]);
  expect(between('', text)).toEqual([0, 0, text.length]);
  expect(between(text, '')).toEqual([0, 0, -text.length]);
});

test('what is scanned is what the whole text has, where a line end is put, parted or taken as elsewhere', () => {
  for (const before of [text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')]) for (const comes of ['x', ' ', '\n', '\r', '\r\n', '@a_b', '…', '']) {
    for (let at = 0; at <= before.length; at++) {
      const now = before.slice(0, at) + comes + before.slice(at + (comes.length > 1 ? 1 : 0)), source = scan(before);
      expect(scan(now, { source, same: sameLines(before, source.lines, now) })).toEqual(scan(now));
    }
  }
});

test('of a long text only the lines that were changed are read', () => {
  const long = text.repeat(50), now = long.slice(0, 2000) + 'x' + long.slice(2000), source = scan(long), { above, below } = sameLines(long, source.lines, now);
  expect(source.lines.count - above - below).toBeLessThan(4);
  // Numbers of words are told on: what is wrong there stays wrong.
  source.tokens.word[0] = 7;
  expect(scan(now, { source, same: { above, below, offsets: 1 } }).tokens.word[0]).toBe(7);
});
