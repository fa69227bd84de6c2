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
export const isCalendarVerb = wordSet(calendar.calendarVerbs), isCalendarDoing = wordSet(calendar.calendarDoings);
export const isMeasure = wordSet(calendar.measures);

/** The grammar's own words. They must be known before a text is scanned, so a word that the grammar asks for stands here: the compiler sees to it. */
const grammarWords = [
  'following', 'coming', 'all', 'another', 'had', 'place', 'planned', 'plans', 'scheduled', 'soon', 'takes',
  'a', 'a.m.', 'about', 'after', 'age', 'ago', 'ahead', 'am', 'an', 'and', 'are', 'around', 'as', 'at', 'be', 'before', 'beginning', 'by', 'calendar', 'close',
  'couple', 'current', 'distant', 'dozen', 'during', 'each', 'earlier', 'early', 'end', 'every', 'fall', 'few', 'final', 'financial', 'fiscal', 'for',
  'foreseeable', 'from', 'full', 'future', 'half', 'high', 'hours', 'hundred', 'immediate', 'in', 'into', 'is', 'just', 'last', 'late', 'later', 'matter', 'mid',
  'middle', 'midnight', 'more', 'most', 'near', 'nearly', 'noon', 'now', "o'clock", 'of', 'old', 'on', 'one', 'or', 'other', 'over', 'overnight', 'p.m.', 'part',
  'past', 'pm', 'recent', 'rest', 'right', 'same', 'school', 'since', 'small', 'so', 'some', 'start', 'than', 'that', 'the', 'these', 'this', 'thousand', 'till',
  'to', 'tonight', 'too', 'turn', 'two', 'until', 'when', 'year', 'year-ago', 'year-earlier',
] as const;
export type GrammarWord = (typeof grammarWords)[number];
const ids = new Map<string, number>(grammarWords.map((word) => [word, intern(word)]));

/** Number of one of the grammar's own words. */
export const w = (word: GrammarWord): number => ids.get(word)!;

export const isPossessive = wordSet('its his her their our your my'), isBefore = wordSet('last past previous preceding prior'), isAfter = wordSet('next coming following upcoming');
export const isThis = wordSet('this current present'), isLatest = wordSet('latest last current most-recent recent corresponding comparable same'), isEarlyLate = wordSet('early late mid earlier later');
export const isDeterminer = wordSet('the a an this that these those each every its his her their our your my'), isYearAgo = wordSet('year-earlier year-ago');

/** True for words that begin or trigger an expression: one look in a table for every word of the text. */
const triggers = (() => {
  const lists = [
    ...calendar.months, ...calendar.weekdays, ...calendar.weekdayPlurals, ...calendar.units.flatMap(([, one, many]) => [one, many]), calendar.numberWords, calendar.tens,
    calendar.decadeWords, ...[...calendar.partsOfDay, ...calendar.seasons, ...calendar.references, ...calendar.relativeDays, ...calendar.frequencies, ...calendar.lengths].map(([, forms]) => forms), 'q1 q2 q3 q4',
    ...calendar.holidays.map(({ words: phrase }) => phrase.split(' ')[0]!.replace('\'s', '')), 'noon midnight tonight overnight future past new valentine',
  ];
  const numbers = lists.flatMap((list) => list.split(' ')).filter((word) => word !== '').map(intern);
  const table = new Uint8Array(1 << 16);
  for (const id of numbers) table[id] = 1;
  table[0] = 0;
  return table;
})();
export const isTrigger = (id: number): boolean => triggers[id] === 1;

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
