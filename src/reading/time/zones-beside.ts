/** Zones that stand in a clock time of the running text, or right behind it: `16:00 GMT`, `4 pm Moscow time on Tuesday`, `noon (ET)`, `9 am local time`. */
import type { Span, Timex, ZoneBeside } from '../reading.ts';
import { readClockZone } from './written/zone.ts';

const CLOCK_TIME = /T\d\d:\d\d/;
const BEHIND = /^(?: \(?|\()?/;
/** Where the words of a zone may begin in a time: at a letter or a sign that begins a word and is no `pm`. */
const WORD = /(?<=[\s\d(])(?![ap]\.?m\b)[\p{L}+\-\u2212]/giu;
const LOCAL = /^local (?:[\p{L}]{3,10} )?time\b/iu;

/** @param timexes spans in UTF-16 code units of the text; @returns at most one for each, in their order */
export function zonesBeside(text: string, timexes: readonly Timex[]): ZoneBeside[] {
  const found: ZoneBeside[] = [];
  timexes.forEach(({ span, type, value }, timex) => {
    const zone = type === 'TIME' && value !== null && CLOCK_TIME.test(value) ? zoneBeside(text, span) : null;
    if (zone !== null) found.push({ timex, ...zone });
  });
  return found;
}

function zoneBeside(text: string, [start, end]: Span): Omit<ZoneBeside, 'timex'> | null {
  const behind = BEHIND.exec(text.slice(end, end + 2))![0].length;
  const places = [...text.slice(start, end).matchAll(WORD)].map(({ index }) => start + index);
  for (const at of [...places, end + behind]) {
    const local = LOCAL.exec(text.slice(at, at + 30));
    if (local) return { span: [at, at + local[0].length], zones: [] };
    const zone = readClockZone(text, at);
    if (zone !== null) return { span: [zone.start, zone.end], zones: zone.zones };
  }
  return null;
}
