/** A Reading as readable text. */
import { expect, it } from 'vitest';
import { readingToText } from '../../../src/export/text.ts';
import { read } from '../../../src/reading/read.ts';

it('cuts long words between two characters, never through one', () => {
  for (const room of ['', ' ']) {
    const text = readingToText('a.txt', read(`${room}“${'🜁🜂'.repeat(40)}” said Ines Vauban, the harbour master.\n`));
    expect(text).toMatch(/‹[^›\n]* … [^›\n]*›/);
    expect(text.isWellFormed()).toBe(true);
  }
});
