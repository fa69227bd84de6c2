import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import { pairQuotes } from '../../../src/reading/text/quotes.ts';
import { scan } from '../../../src/reading/text/scan.ts';
import { splitSentences } from '../../../src/reading/text/sentences.ts';

/** Tokens `[from, to)` of each sentence. */
function extentsOf(text: string): (readonly [from: number, to: number])[] {
  const source = scan(text), { count, from, to } = splitSentences(source, pairQuotes(source));
  return Array.from({ length: count }, (_, s) => [from[s]!, to[s]!] as const);
}

describe('a line without a stop', () => {
  it.each([
    ['words', 'barge '.repeat(6000)],
    ['sources', 'according to Ines Arel, '.repeat(2000)],
    ['cues', 'Ines Arel said, '.repeat(2000)],
  ])('is cut into sentences of bounded length, and no token is lost: %s', (_, text) => {
    const extents = extentsOf(text);
    expect(Math.max(...extents.map(([from, to]) => to - from))).toBeLessThanOrEqual(300);
    expect(extents.map(([from]) => from)).toEqual([0, ...extents.slice(0, -1).map(([, to]) => to)]);
    expect(extents.at(-1)![1]).toBe(scan(text).tokens.count);
  });

  it('is not cut inside a quotation, nor before what hangs on a word', () => {
    expect(extentsOf(`“${'barge '.repeat(3000)}ahead,” Ines Arel said.`)).toHaveLength(1);
    const text = `${'barge '.repeat(299)}Ines Arel’s ferry is late`, { tokens } = scan(text), [, second] = extentsOf(text);
    expect(text.slice(tokens.start[second![0]])).toBe('Arel’s ferry is late');
  });

  it('is read on behind the cut', () => {
    const { statements } = read(`${'barge '.repeat(400)}, Ines Arel said that the ferry was late.`);
    expect(statements.map(({ speaker }) => speaker?.id)).toEqual(['ines-arel']);
  });
});
