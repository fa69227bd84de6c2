/** A text that is read again after a change reads as if it had never been read before. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, rereader } from '../../src/reading/read.ts';

const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt')).map((name) => readFileSync(`seeds/${name}`, 'utf8'));
const invented = [
  'Ferry stopped\n\nSKELBY, March 3 — The ferry will not sail today, harbour master Ines Arel said on Tuesday.\n\n“We have no engine,” she told the Port News, adding that a new one had been ordered.\n\nA spokesman for Norrland Lines denied that. He said it was the crew who had walked out.\n',
  'IDA HOLM, HOST: Welcome.\n\nTOM VANE: Thank you.\n\nHOLM: Did you warn them?\n\nVANE: I did. The minister said it was fine.\n\nClaim: the bridge is safe\nVerdict: false\nRating: 1 of 5\n',
  'Q. Were you there?\nA. I was.\nQ. What did Mr. Vane say?\nA. He said: “Run.”\n\n> We counted eleven.\n> Nobody came.\n>\n> — Ines Vauban, teacher\n',
  '21:40 - Mayor: we are ready\nThe mayor said she was ready, according to *Dagsposten*.\n\n20:15 - **Storm** nears coast\nForecasters warn that it may “turn north”. [More](https://example.org/a)\n',
];
const put = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('e', 's', ' ', '', '.', ',', ': ', '“', '”', '"', "'", '\n', '\r\n', '\r', '\n\n', '-\n', '**', '> ', 'Q. ', '21:05 - ', ' — ') },
  { weight: 2, arbitrary: fc.constantFrom(' said', 'he said ', ' warned that ', 'Holm ', 'Holm: Yes.\n', 'storm ', 'Storm ', 'the ministry ', ' which ', '“It is late,” Ines Arel said. ', 'ferry ', 'Norrland Lines, a company, ', 'On Tuesday ', '\nReport: a\nSource: b\nNote: c\n') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
/** Where, in thousandths of the text, how many code units go, and what comes. */
const change = fc.tuple(fc.nat(1000), fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)), put);
const document = fc.oneof(
  fc.constantFrom(...invented),
  fc.tuple(fc.constantFrom(...seeds), fc.nat(1000), fc.integer({ min: 300, max: 4000 })).map(([seed, at, length]) => seed.slice(Math.floor((seed.length * at) / 1000)).slice(0, length)),
  fc.array(fc.constantFrom(...invented), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('\n')),
).chain((text) => fc.constantFrom(text, text.replaceAll('\n', '\r\n')));

describe('a text that is read again', () => {
  it('reads as it reads alone, after one change and after many', () => {
    fc.assert(fc.property(document, fc.array(change, { minLength: 1, maxLength: 8 }), (text, changes) => {
      const again = rereader();
      expect(again(text)).toEqual(read(text));
      let now = text;
      for (const [at, goes, comes] of changes) {
        const from = Math.floor((now.length * at) / 1000);
        now = now.slice(0, from) + comes + now.slice(from + goes);
        expect(again(now)).toEqual(read(now));
      }
    }), { numRuns: 100 });
  }, 60_000);

  it('reads so with what is settled, and when another text was read in between', () => {
    const again = rereader(), [first, second] = invented as [string, string], settled = { settled: { date: '2021-03-04' } };
    for (const text of [first, second, first, `${first}“No,” he said.\n`]) {
      expect(again(text, settled)).toEqual(read(text, settled));
      expect(again(text)).toEqual(read(text));
    }
  });

  it('leaves the readings before as they were', () => {
    const again = rereader(), text = invented.join('\n'), first = again(text), before = structuredClone(first);
    for (let at = 0; at < text.length; at += 40) again(`${text.slice(0, at)}x${text.slice(at)}`);
    expect(first).toEqual(before);
  });
});
