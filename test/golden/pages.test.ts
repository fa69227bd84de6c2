/**
 * Whole live blogs, tickers and wire files as they come, in forms of many houses, with what is read of their times: a fact a line. The words are our own.
 * Record again with `npm run test:unit -- pages --update`, and judge every line of the difference.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { read } from '../../src/reading/read.ts';
import type { Reading, Span } from '../../src/reading/reading.ts';

function facts(reading: Reading): string {
  const { text, title, dateline, date, timeZone, order, entries, timexes, anomalies, blocks } = reading;
  const words = (span: Span | null): string => (span === null ? '' : ` ‹${text.slice(...span).replace(/\s+/g, ' ')}›`);
  const lines = [
    `headline${words(title?.span ?? null) || ' none'}`,
    ...(dateline === null ? [] : [`dateline${words(dateline.span)} place${words(dateline.place)} agency${words(dateline.agency)} date${words(dateline.date)}`]),
    `day ${date === null ? 'not stated' : `${date.value}, weekday ${date.weekday ?? 'open'}, ${date.confidence}`}`,
    `zone ${timeZone === null ? 'not stated' : `${timeZone.offset}, ${timeZone.confidence}${words(timeZone.span)}`}`,
    `order ${order?.value ?? 'open'}`,
    ...blocks.filter(({ kind }) => kind === 'byline' || kind === 'day-heading').map(({ kind, lines: [first], span }) => `${first} ${kind}${words(span)}`),
    '',
    ...entries.map((entry) => `${entry.lines.join('–')}${words(entry.time)} ${[entry.day, entry.clock, entry.age, entry.utc === null ? null : `= ${entry.utc}`, entry.confidence === 'certain' ? null : entry.confidence].filter((part) => part !== null).join(' ')}${words(entry.heading)}`),
    '',
    ...timexes.map(({ span, type, value }) => `${type} ${value ?? 'open'}${words(span)}`),
    '',
    ...anomalies.map(({ kind, message }) => `${kind}: ${message}`),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

for (const name of readdirSync('test/golden/pages')) {
  it(name, async () => {
    await expect(facts(read(readFileSync(`test/golden/pages/${name}`, 'utf8')))).toMatchFileSnapshot(`pages-read/${name.replace(/\.\w+$/, '')}.txt`);
  });
}
