/** Walks over a Reading that need no list of its fields: what is added later is walked too. */
import type { Reading, Span } from '../../src/reading/reading.ts';

/** Every `[n, n]` below the value, except ranges of lines. */
export function spansIn(value: unknown, key = ''): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    if (key !== 'lines' && value.length === 2 && value.every((part) => Number.isInteger(part))) return [value as unknown as Span];
    return value.flatMap((item) => spansIn(item, key === 'lines' ? key : ''));
  }
  return Object.entries(value).flatMap(([name, item]) => spansIn(item, name));
}

/** Facts that must say why they are held: every object that a reading holds at these places. */
export function becauses(reading: Reading): { path: string; because: readonly unknown[] }[] {
  const facts: [string, { because: readonly unknown[] } | null][] = [
    ['news', reading.news], ['title', reading.title], ['standfirst', reading.standfirst], ['dateline', reading.dateline], ['publisher', reading.publisher],
    ['date', reading.date], ['timeZone', reading.timeZone], ['order', reading.order],
  ];
  for (const name of ['blocks', 'crossheads', 'entries', 'timexes', 'statements', 'anomalies'] as const) reading[name].forEach((fact, index) => facts.push([`${name}[${index}]`, fact]));
  reading.speakers.forEach((speaker) => speaker.mentions.forEach((mention, index) => facts.push([`${speaker.id}.mentions[${index}]`, mention])));
  return facts.flatMap(([path, fact]) => (fact === null ? [] : [{ path, because: fact.because ?? [] }]));
}
