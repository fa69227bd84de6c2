/** Zones that stand in a clock time of the running text, or right behind it: `16:00 GMT`, `4 pm Moscow time on Tuesday`, `noon (ET)`, `9 am local time`. */
import type { Span, Timex, ZoneBeside } from '../reading.ts';
import { charClass, Char } from '../text/chars.ts';
import { readClockZone } from './written/zone.ts';

const CLOCK_TIME = /T\d\d:\d\d/;
/** Where the words of a zone may begin in a time: at a letter or a sign that begins a word and is no `pm`. */
const WORD = /(?<=[\s\d(])(?![ap]\.?m\b)[\p{L}+\-\u2212]/giu;
const LOCAL = /^local (?:[\p{L}]{3,10} )?time\b/iu;

const SPACE = 0x20, OPEN = 0x28, STOP = 0x2e;

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
  if (mayHoldWord(text, start, end)) {
    for (const { index } of text.slice(start, end).matchAll(WORD)) {
      const found = zoneAt(text, start + index);
      if (found !== null) return found;
    }
  }
  const behind = end + (text.charCodeAt(end) === SPACE ? 1 : 0);
  return zoneAt(text, text.charCodeAt(behind) === OPEN ? behind + 1 : behind);
}

/** False for most times, which are figures with a word of hours or none: no pattern needs to look for a zone in them. */
function mayHoldWord(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    if (parts(text.charCodeAt(i)) || !(parts(text.charCodeAt(i - 1)) || text.charCodeAt(i - 1) === OPEN)) continue;
    const halves = isHalf(text, i, end);
    if (halves === 0) return true;
    i = halves - 1;
  }
  return false;
}

/** A blank or a figure: a word may begin behind it. */
function parts(unit: number): boolean {
  const kind = charClass(unit);
  return kind === Char.space || kind === Char.newline || kind === Char.digit;
}

/** Behind `pm`, `a.m` where that is all of the word that begins there; 0 elsewhere. */
function isHalf(text: string, from: number, end: number): number {
  const letter = text.charCodeAt(from) | 0x20, m = text.charCodeAt(from + 1) === STOP ? from + 2 : from + 1;
  if ((letter !== 0x61 && letter !== 0x70) || m >= end || (text.charCodeAt(m) | 0x20) !== 0x6d) return 0;
  const kind = m + 1 < end ? charClass(text.charCodeAt(m + 1)) : Char.space;
  return kind === Char.space || text.charCodeAt(m + 1) === STOP ? m + 1 : 0;
}

function zoneAt(text: string, at: number): Omit<ZoneBeside, 'timex'> | null {
  const local = (text.charCodeAt(at) | 0x20) === 0x6c ? LOCAL.exec(text.slice(at, at + 30)) : null;
  if (local !== null) return { span: [at, at + local[0].length], zones: [] };
  const zone = readClockZone(text, at);
  return zone === null ? null : { span: [zone.start, zone.end], zones: zone.zones };
}
