import { expect, test } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import { bytes, forOneReading, giveBack, giveUp, memoryOfTwo, numbers } from '../../../src/reading/text/memory.ts';
import { isBlank, scan, Holds } from '../../../src/reading/text/scan.ts';

const text = 'Ferry late\n\n“It broke,” Ines Arel said.\nRepairs | U.S. yard: 3 days…\n';

test('a reading stays what it is when another text is read', () => {
  const first = read(text), before = structuredClone(first);
  read('Pilots walk out. '.repeat(400));
  expect(first).toEqual(before);
  for (const own of [first.lineStarts, first.sentences] as Int32Array[]) expect(own.buffer.byteLength).toBe(own.byteLength);
});

test('a text reads the same whatever was read before it', () => {
  const alone = read(text);
  read('a “b * c [d] | e: '.repeat(900));
  expect(read(text)).toEqual(alone);
});

test('numbers are taken anew by each reading and shared by none outside', () => {
  const [first, other] = forOneReading(() => [numbers(3), bytes(5)] as const), again = forOneReading(() => numbers(3));
  expect(again.buffer).toBe(first.buffer);
  expect(again.byteOffset).toBe(first.byteOffset);
  expect(other.byteOffset).toBeGreaterThanOrEqual(first.byteOffset + first.byteLength);
  expect(numbers(3).buffer).not.toBe(first.buffer);
  expect(forOneReading(() => numbers(1 << 22)).length).toBe(1 << 22);
  expect(() => forOneReading(() => { throw new Error('broken'); })).toThrow('broken');
  expect(numbers(3).buffer).not.toBe(first.buffer);
});

test('a long column that is given back is had again, one that is given up is gone, and what was kept stays', () => {
  forOneReading(() => {
    const kept = numbers(16), long = numbers(1 << 21);
    giveBack(long);
    const again = numbers(1 << 21);
    expect(again.buffer).toBe(long.buffer);
    giveUp(kept, again);
    expect(again.length).toBe(0);
    expect(kept.length).toBe(16);
    expect(numbers(1 << 21).length).toBe(1 << 21);
  });
});

test('a reading within another takes nothing of what that one has, though it has all', () => {
  forOneReading(() => {
    const all = bytes(1 << 23), within = forOneReading(() => bytes(8));
    expect(within.buffer).not.toBe(all.buffer);
    expect(bytes(8).buffer).not.toBe(all.buffer);
  });
});

test('a scan tells of each line what it has', () => {
  const { lines, stops, tokens } = scan(text), of = (line: number): unknown[] => [lines.words[line], lines.capitals[line], lines.holds[line], lines.firstStop[line + 1]! - lines.firstStop[line]!];
  expect(of(0)).toEqual([2, 1, 0, 0]);
  expect(isBlank(lines, 1)).toBe(true);
  expect(of(2)).toEqual([5, 3, Holds.quote, 1]);
  expect(of(3)).toEqual([5, 2, Holds.bar | Holds.colon, 2]);
  expect(Array.from(stops, (t) => text.slice(tokens.start[t], tokens.end[t]))).toEqual(['.', 'U.S.', '…']);
});

test('where a reading goes on from the one before, the numbers of that stay, whatever others read meanwhile', () => {
  const inMemory = memoryOfTwo(), first = inMemory(() => numbers(8).fill(1));
  forOneReading(() => numbers(8).fill(3));
  const second = inMemory(() => {
    giveUp(first);
    giveBack(first);
    return numbers(8).fill(2);
  });
  expect([...first, ...second]).toEqual([...Array<number>(8).fill(1), ...Array<number>(8).fill(2)]);
  const third = inMemory(() => numbers(8));
  expect(third.buffer).toBe(first.buffer);
});

test('such memory grows to what the readings ask for, and a reading that fails leaves it as it was', () => {
  const inMemory = memoryOfTwo(), take = (): Int32Array => inMemory(() => {
    numbers(1 << 22);
    return numbers(1 << 22);
  });
  take();
  expect(() => inMemory(() => { throw new Error('broken'); })).toThrow('broken');
  take();
  const [third, fifth] = [take(), take(), take()].filter((_, at) => at !== 1) as [Int32Array, Int32Array];
  expect(fifth.buffer).toBe(third.buffer);
  expect(numbers(3).buffer).not.toBe(third.buffer);
  // After a long text the short ones do not hold its memory.
  const small = (): number => inMemory(() => numbers(8)).buffer.byteLength;
  expect([small(), small(), small()].at(-1)).toBeLessThan(third.buffer.byteLength / 4);
});
