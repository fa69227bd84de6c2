/** The calendar's words by number, and small readers of single tokens. */
import * as calendar from '../../lexicon/calendar.ts';
import { intern, lookUp, wordSet } from '../../lexicon/vocabulary.ts';
import { Shape, Token, type Source } from '../../text/scan.ts';

function tableOf<T>(rows: Iterable<readonly [T, string]>): (id: number) => T | undefined {
  const table = new Map<number, T>();
  for (const [value, words] of rows) for (const word of words.split(' ')) if (word !== '') table.set(intern(word), value);
  return (id) => (id === 0 ? undefined : table.get(id));
}

export interface Unit {
  /** `TS TM TH D W WE M Q H Y DE CE ML P` (P: a period of accounts). */
  readonly code: string;
  readonly plural: boolean;
  /** Weeks for a fortnight: 2, else 1. */
  readonly times: number;
}

export const unitOf = tableOf<Unit>(calendar.units.flatMap(([code, one, many]): (readonly [Unit, string])[] => [
  ...one.split(' ').map((word): [Unit, string] => [{ code, plural: false, times: word === 'fortnight' ? 2 : 1 }, word]),
  ...many.split(' ').map((word): [Unit, string] => [{ code, plural: true, times: word === 'fortnights' ? 2 : 1 }, word]),
]));
export const smallNumberOf = tableOf<number>(calendar.numberWords.split(' ').map((word, i): [number, string] => [i, word]));
export const tensOf = tableOf<number>(calendar.tens.split(' ').map((word, i): [number, string] => [20 + 10 * i, word]));
export const ordinalOf = tableOf<number>(calendar.ordinals.split(' ').map((word, i): [number, string] => [i + 1, word]));
export const decadeOf = tableOf<number>(calendar.decadeWords.split(' ').map((word, i): [number, string] => [2 + i, word]));
export const partOf = tableOf<string>(calendar.partsOfDay);
export const seasonOf = tableOf<string>(calendar.seasons);
export const referenceOf = tableOf(calendar.references);
export const relativeDayOf = tableOf<number>(calendar.relativeDays);
export const frequencyOf = tableOf<string>(calendar.frequencies);
export const lengthOf = tableOf<string>(calendar.lengths);
export const pluralWeekdayOf = tableOf<number>(calendar.weekdayPlurals.map((word, i): [number, string] => [i + 1, word]));
export const yearWords = tableOf<number>([[19, 'nineteen'], [18, 'eighteen'], [20, 'twenty'], [17, 'seventeen'], [16, 'sixteen']]);

export const isVague = wordSet(calendar.vagueQuantities), isUnitAdjective = wordSet(calendar.unitAdjectives), isApproximator = wordSet(calendar.approximators);
export const isCounted = wordSet(calendar.countedNouns), isFuture = wordSet(calendar.futureMarkers), isPast = wordSet(calendar.pastMarkers), isPlanned = wordSet(calendar.plannedMarkers);
export const isCalendarEvent = wordSet(calendar.calendarEvents), isCalendarKind = wordSet(calendar.calendarKinds);
export const isCalendarVerb = wordSet(calendar.calendarVerbs), isCalendarPlural = wordSet(calendar.calendarPlurals), isCalendarDoing = wordSet(calendar.calendarDoings);
export const isMeridiem = wordSet('am pm a.m. p.m.');
export const isMeasure = wordSet(calendar.measures);

/** Numbers of the grammar's own words. They must be known before a text is scanned, so a word that the grammar asks for stands here: the compiler sees to it. */
export const W = {
  but: 0, could: 0, through: 0, quarter: 0, following: 0, coming: 0, continues: 0, all: 0, another: 0, had: 0, place: 0, planned: 0, plans: 0, scheduled: 0, soon: 0, takes: 0, a: 0, 'a.m.': 0, about: 0, after: 0,
  again: 0, age: 0, ago: 0, ahead: 0, am: 0, an: 0, and: 0, are: 0, around: 0, as: 0, at: 0, be: 0, before: 0, beginning: 0, between: 0, by: 0, calendar: 0, close: 0, couple: 0,
  day: 0, current: 0, distant: 0, dozen: 0, during: 0, each: 0, earlier: 0, early: 0, end: 0, ended: 0, ending: 0, every: 0, fall: 0, few: 0, final: 0, financial: 0, fiscal: 0, for: 0,
  foreseeable: 0, from: 0, full: 0, future: 0, fy: 0, half: 0, high: 0, hours: 0, hundred: 0, immediate: 0, in: 0, into: 0, is: 0, just: 0, last: 0, late: 0, local: 0, time: 0,
  later: 0, matter: 0, mid: 0, middle: 0, midnight: 0, million: 0, month: 0, odd: 0, plus: 0, more: 0, most: 0, near: 0, nearly: 0, next: 0, noon: 0, now: 0, "o'clock": 0, of: 0, old: 0, on: 0, once: 0, one: 0,
  or: 0, other: 0, over: 0, overnight: 0, 'p.m.': 0, part: 0, past: 0, pm: 0, recent: 0, rest: 0, right: 0, s: 0, same: 0, school: 0, since: 0, small: 0, so: 0,
  some: 0, start: 0, than: 0, that: 0, the: 0, these: 0, this: 0, thousand: 0, till: 0, times: 0, to: 0, tonight: 0, too: 0, turn: 0, twice: 0, two: 0, until: 0, was: 0, wee: 0, week: 0, were: 0, when: 0,
  year: 0, 'year-ago': 0, 'year-earlier': 0,
};
for (const word of Object.keys(W)) W[word as keyof typeof W] = intern(word);

export const isPossessive = wordSet('its his her their our your my'), isBefore = wordSet('last past previous preceding prior'), isAfter = wordSet('next coming following upcoming');
export const isThis = wordSet('this current present'), isLatest = wordSet('latest last current most-recent recent corresponding comparable same like'), isEarlyLate = wordSet('early late mid earlier later');
export const isDeterminer = wordSet('the a an this that these those each every its his her their our your my'), isYearAgo = wordSet('year-earlier year-ago');

/** What a word may begin or trigger, as bits: words of days, of time, of numbers, and all others. */
export const Trigger = { day: 1, time: 2, number: 4, other: 8 } as const;
/** Beside these: a word with which a note on the zone of all times may begin, and which may be a trigger or none. */
const NOTE = 16;
/** One look in a table for every word of the text. */
const triggers = (() => {
  const forms = (...rows: readonly (readonly (readonly [unknown, string])[])[]): readonly string[] => rows.flat().map(([, list]) => list);
  const table = new Uint8Array(1 << 16);
  for (const [bit, lists] of [
    [Trigger.day, [...calendar.months, ...calendar.weekdays]],
    [Trigger.time, [...calendar.weekdayPlurals, ...calendar.units.flatMap(([, one, many]) => [one, many]), ...forms(calendar.partsOfDay, calendar.seasons, calendar.relativeDays, calendar.frequencies, calendar.lengths)]],
    [Trigger.number, [calendar.numberWords, calendar.tens]],
    [Trigger.other, [calendar.decadeWords, ...forms(calendar.references), 'q1 q2 q3 q4 fy', ...calendar.holidays.map(({ words: phrase }) => phrase.split(' ')[0]!.replace('\'s', '')), 'noon midnight tonight overnight future past new valentine']],
    [NOTE, ['times time']],
  ] as const) for (const list of lists) for (const word of list.split(' ')) if (word !== '') table[intern(word)]! |= bit;
  table[0] = 0;
  return table;
})();
/** Bits of `Trigger`; 0 for most words. */
export const triggerOf = (id: number): number => triggers[id]! & ~NOTE;

/** The tokens of a text that are worth a look. Most are not. */
export interface TimeTokens {
  /** At which a date or an expression may begin, or that trigger one: figures, words with a hyphen, triggers. */
  readonly telling: readonly number[];
  /** `times`, `time`: a note on the zone of all times may begin there. */
  readonly notes: readonly number[];
}

/** Both in one sweep. Linear. */
export function timeTokens({ tokens }: Source): TimeTokens {
  const telling: number[] = [], notes: number[] = [], { count, kind, word, shape } = tokens;
  for (let t = 0; t < count; t++) {
    if (kind[t] === Token.word) {
      const trigger = triggers[word[t]!]!;
      if ((trigger & ~NOTE) !== 0 || (shape[t]! & (Shape.digit | Shape.hyphen)) !== 0) telling.push(t);
      if ((trigger & NOTE) !== 0) notes.push(t);
    } else if (kind[t] === Token.number) telling.push(t);
  }
  return { telling, notes };
}

export const COMMA = 0x2c, STOP = 0x2e, SLASH = 0x2f, COLON = 0x3a, DOLLAR = 0x24;

export const wordAt = (source: Source, t: number): number => (t >= 0 && source.tokens.kind[t] === Token.word ? source.tokens.word[t]! : 0);
export const isMark = (source: Source, t: number, unit: number): boolean => source.tokens.kind[t] === Token.mark && source.tokens.word[t] === unit;
export const adjoins = (source: Source, t: number): boolean => source.tokens.start[t] === source.tokens.end[t - 1];
export const isCapital = (source: Source, t: number): boolean => (source.tokens.shape[t]! & Shape.capital) !== 0;

/** Words that may follow a part of the day or a season without being named by it. */
const links = wordSet('the a an he she it they we i you and but or as when after before of on at to for with in while that who where by from his her their there when until about');
/** A word in small letters that the one before it may qualify: `the night sky`, `the summer heat`. */
export const isNounAfter = (source: Source, t: number): boolean => source.tokens.kind[t] === Token.word && !isCapital(source, t) && !links(source.tokens.word[t]!);

/** The parts of a hyphenated word, by number, at most five; `null` for a word without a hyphen. */
export function hyphenParts(source: Source, t: number): readonly { readonly id: number; readonly start: number; readonly end: number }[] | null {
  if (source.tokens.kind[t] !== Token.word || !(source.tokens.shape[t]! & Shape.hyphen)) return null;
  const start = source.tokens.start[t]!, end = source.tokens.end[t]!;
  if (end - start > 40) return null;
  const parts: { id: number; start: number; end: number }[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    const unit = i < end ? source.text.charCodeAt(i) : 0x2d;
    if (unit !== 0x2d && unit !== 0x2010 && unit !== 0x2011 && unit !== 0x2212) continue;
    parts.push({ id: lookUp(source.text, from, i), start: from, end: i });
    from = i + 1;
  }
  return parts.length > 1 && parts.length <= 5 ? parts : null;
}
