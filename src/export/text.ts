/** A Reading as readable text, a fact a line: what `--format text` prints, and what the golden files hold. */
import { rules } from '../reading/rules.ts';
import { lastAtOrBefore } from '../reading/text/search.ts';
import type { Because, Reading, Span } from '../reading/reading.ts';
import { legible } from './legible.ts';

const LONGEST = 90;
/** Halves of characters that the cut has parted. */
const LAST_HALF = /[\ud800-\udbff]$/, FIRST_HALF = /^[\udc00-\udfff]/;

/** Lines of text, each ended by a line feed, with nothing in them that a terminal would obey. Words of the document stand between ‹ and ›, long ones cut in the middle. */
export function readingToText(file: string, reading: Reading): string {
  const { text } = reading;
  const out: string[] = [`# ${file}`];
  const quote = ([start, end]: Span): string => {
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    return `‹${words.length <= LONGEST ? words : `${words.slice(0, LONGEST / 2).replace(LAST_HALF, '')} … ${words.slice(-LONGEST / 2).replace(FIRST_HALF, '')}`}›`;
  };
  const why = (because: Because): string => because.map(({ rule, spans, days = [] }) => [rules[rule], ...spans.map(quote), ...days].join(' ')).join('; ');
  const fact = (name: string, value: string, because: Because): void => void out.push(`${name}: ${value}`, `    because ${why(because)}`);

  fact('news', reading.news.value ? 'yes' : 'no', reading.news.because);
  if (reading.title) fact('headline', quote(reading.title.span), reading.title.because);
  if (reading.standfirst) fact('standfirst', quote(reading.standfirst.span), reading.standfirst.because);
  if (reading.publisher) fact('publisher', reading.publisher.name, reading.publisher.because);
  if (reading.dateline) fact('dateline', quote(reading.dateline.span), reading.dateline.because);
  if (reading.date) fact('day', `${reading.date.value} (${reading.date.confidence})`, reading.date.because);
  if (reading.timeZone) fact('zone', `${reading.timeZone.offset}${reading.timeZone.name ? ` ${reading.timeZone.name}` : ''} (${reading.timeZone.confidence})`, reading.timeZone.because);
  if (reading.order) fact('order', reading.order.value, reading.order.because);

  section('page', reading.blocks.filter((block) => block.kind !== 'paragraph' && block.kind !== 'entry'));
  for (const block of reading.blocks) {
    if (block.kind === 'paragraph' || block.kind === 'entry') continue;
    fact(`${block.lines[0]}${block.lines[1] > block.lines[0] ? `–${block.lines[1]}` : ''} ${block.kind}`, quote(block.span), block.because);
  }
  section('entries', reading.entries);
  for (const entry of reading.entries) {
    fact(`${entry.line} ${quote(entry.time)}`, `${entry.local ?? entry.clock ?? entry.day ?? 'open'}${entry.age === null ? '' : ` (${entry.age} old, ${entry.confidence})`}${entry.utc ? ` = ${entry.utc}` : ''}${entry.heading ? ` ${quote(entry.heading)}` : ''} (lines ${entry.lines[0]}–${entry.lines[1]})`, entry.because);
  }
  section('time expressions', reading.timexes);
  for (const timex of reading.timexes) fact(quote(timex.span), `${timex.type} ${timex.value ?? 'open'}${timex.confidence === undefined ? '' : ` (${timex.confidence})`}`, timex.because);
  section('speakers', reading.speakers);
  for (const speaker of reading.speakers) {
    out.push(`${speaker.id}: ${speaker.name}, ${speaker.kind}${speaker.roles.length > 0 ? `, ${speaker.roles.join(' · ')}` : ''}`);
    for (const mention of speaker.mentions) out.push(`    ${lineOf(mention.span[0])} ${quote(mention.span)} ${mention.form}, ${mention.confidence}: ${why(mention.because)}`);
  }
  section('statements', reading.statements);
  reading.statements.forEach((statement, index) => {
    const { speaker, cue } = statement;
    fact(
      `${index} (line ${lineOf(statement.content[0]?.[0] ?? 0)})`,
      [
        `${statement.kind} ${statement.act} ${statement.content.map(quote).join(' + ')}`,
        speaker ? `by ${speaker.id ?? 'unknown'}${speaker.span ? ` ${quote(speaker.span)}` : ''}${speaker.ambiguous.length > 0 ? ` (or ${speaker.ambiguous.join(', ')})` : ''}` : 'by nobody named',
        cue ? `cue ${quote(cue.span)} ${cue.stance}` : 'no cue',
        ...statement.via.map((carrier) => `via ${carrier.id} ${quote(carrier.span)}`),
        ...(statement.addressee ? [`to ${quote(statement.addressee)}`] : []),
        ...(statement.saidOn ? [`on ${statement.saidOn}`] : []),
        ...(statement.nestedIn !== null ? [`inside ${statement.nestedIn}`] : []),
        statement.confidence,
      ].join(' | '),
      statement.because,
    );
  });
  section('anomalies', reading.anomalies);
  for (const anomaly of reading.anomalies) fact(`${lineOf(anomaly.span[0])} ${anomaly.kind} ${quote(anomaly.span)}`, anomaly.message, anomaly.because);
  return `${out.map(legible).join('\n')}\n`;

  function section(name: string, items: readonly unknown[]): void {
    if (items.length > 0) out.push('', `## ${name} (${items.length})`);
  }
  function lineOf(offset: number): number {
    return lastAtOrBefore(reading.lineStarts, offset) + 1;
  }
}
