import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/reading/layout/layout.ts';
import { rules } from '../../../src/reading/rules.ts';
import { scan } from '../../../src/reading/text/scan.ts';

const piece = fc.constantFrom('Share on X', 'Read more: A title', 'Related', 'Tags', '23:45 - Heading', 'Monday, 8 November', 'The minister said on Monday that he would go.', '# Heading', '**bold**', '---', 'MOSCOW, Oct 1 (Reuters) - Text', '(AFP)', '!', '“', '\u{1f600}', '\ud800', '| | |', 'Title | Site', '', ' ', 'Source: X', 'By Jane Doe', 'Q: a', 'title: x', '[', ')', 'Photo:', '—');
const page = fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece, { maxLength: 30 }).map((lines) => lines.join('\n')), fc.array(piece, { maxLength: 12 }).map((words) => words.join(' ')));

describe('any text at all', () => {
  it('is laid out without a throw, its blocks in order, its spans within the text, every fact with its reasons', () => {
    fc.assert(fc.property(page, (text) => {
      const layout = layOut(scan(text));
      let last = 0;
      for (const block of layout.blocks) {
        expect(block.lines[0]).toBeGreaterThan(last);
        expect(block.lines[1]).toBeGreaterThanOrEqual(block.lines[0]);
        last = block.lines[1];
      }
      const facts = [layout.title, layout.standfirst, layout.dateline, layout.publisher, ...layout.blocks, ...layout.crossheads].filter((fact) => fact !== null);
      for (const fact of facts) {
        expect(fact.span[0]).toBeGreaterThanOrEqual(0);
        expect(fact.span[1]).toBeLessThanOrEqual(text.length);
        expect(fact.span[0]).toBeLessThanOrEqual(fact.span[1]);
      }
      for (const { because } of [...facts, { because: layout.news.because }]) {
        expect(because.length).toBeGreaterThan(0);
        for (const { rule } of because) expect(rules[rule]).toBeTypeOf('string');
      }
    }), { numRuns: 300 });
  });

  it('reads the same with CRLF', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (lines) => {
      const shape = (text: string): unknown => layOut(scan(text)).blocks.map((block) => [block.kind, block.lines]);
      expect(shape(lines.join('\r\n'))).toEqual(shape(lines.join('\n')));
    }), { numRuns: 100 });
  });

  it.each([
    ['one line of 4 MB', 'The minister said on Monday that '.repeat(125_000)],
    ['200,000 short lines', 'Share on Facebook\n'.repeat(200_000)],
    ['200,000 labels', 'NEW DELHI: Police said\n'.repeat(200_000)],
    ['100,000 bars in a title', 'A | '.repeat(100_000)],
    ['a million brackets', '('.repeat(1_000_000)],
  ])('%s takes no more than seconds', (_, text) => {
    const before = performance.now();
    layOut(scan(text));
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
