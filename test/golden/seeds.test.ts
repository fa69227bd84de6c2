/** Each seed's whole reading as a readable text file, a fact a line. Record again with `npm run test:unit -- --update`, and read the difference. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { read } from '../../src/reading/read.ts';
import { readingToText } from '../../src/export/text.ts';

for (const name of readdirSync('seeds').filter((file) => file.endsWith('.txt'))) {
  it(name, async () => {
    await expect(readingToText(name, read(readFileSync(`seeds/${name}`, 'utf8')))).toMatchFileSnapshot(`readings/${name}`);
  });
}
