/** The one door of this folder: time expressions in running text, with extent, type and value as in TIMEX3. */
import type { Because, Day, DocumentDay, Entry, Evidence, Span, Timex } from '../../reading.ts';
import type { Rule } from '../../rules.ts';
import { wordSet } from '../../lexicon/vocabulary.ts';
import type { Source } from '../../text/scan.ts';
import { numberOf, parseDay, shiftDay } from '../day.ts';
import type { Neighbours } from '../neighbours.ts';
import { joinClocks } from './join.ts';
import type { Expression, Meaning } from './meaning.ts';
import { valueOf, weekdayOfStandpoint, type Standpoint } from './resolve.ts';
import { tenseAround } from './tense.ts';
import { isMark, STOP, wordAt } from './words.ts';

/** Rule behind the value, and whether it is reckoned from the day of speaking. */
function ruleOf(meaning: Meaning, value: string | null): readonly [rule: Rule, reckoned: boolean] {
  switch (meaning.kind) {
    case 'date':
    case 'month':
    case 'holiday':
    case 'quarter':
    case 'half':
    case 'ended':
    case 'season':
      return meaning.year !== null || value === null || value.startsWith('XXXX') ? ['date-as-written', false] : ['year-from-the-day', true]; // a year that stays open came from no day
    case 'year':
    case 'decade':
    case 'century':
      return ['date-as-written', false];
    case 'weekday':
      return meaning.deixis === null ? ['weekday-up-to-the-day', true] : ['counted-from-the-day', true];
    case 'day':
    case 'unit':
    case 'nth-day':
    case 'nth-weekday':
    case 'this-century':
    case 'day-of-month':
      return ['counted-from-the-day', true];
    case 'same-period':
    case 'open':
      return ['period-spoken-of', true];
    case 'duration':
      return ['length-as-written', false];
    case 'set':
      return ['how-often-as-written', false];
    case 'reference':
      return ['points-without-a-date', false];
    case 'clock':
      return ['clock-on-the-day', true];
    case 'part':
      return ['part-of-a-day', false];
  }
}

/** Whether tense bears on the value. */
const needsTense = (meaning: Meaning): boolean => (meaning.kind === 'weekday' && meaning.deixis === null) || (meaning.kind === 'unit' && meaning.open === true)
  || ((meaning.kind === 'date' || meaning.kind === 'month' || meaning.kind === 'quarter' || meaning.kind === 'season' || meaning.kind === 'holiday' || meaning.kind === 'nth-weekday') && meaning.year === null);

const NONE: readonly Evidence[] = [];

/** As `groundOf`, made once for all that is told in an entry. */
function groundsOf(document: DocumentDay | null): (entry: Entry | null) => readonly Evidence[] {
  let ofEntry: Entry | null = null, ground: readonly Evidence[] | null = null;
  return (entry) => {
    if (ground === null || entry !== ofEntry) ground = groundOf((ofEntry = entry), document);
    return ground;
  };
}

/** Places where the day of speaking comes from: the entry's time, or the words that give the document's day. */
function groundOf(entry: Entry | null, document: DocumentDay | null): Evidence[] {
  const year = document?.because.filter(isYearOfNeighbours) ?? []; // which then is the entries' too
  if (entry !== null && entry.day !== null) return [{ rule: 'day-of-entry', spans: [entry.time] }, ...year];
  return document === null ? [] : [{ rule: 'day-of-speaking', spans: document.because[0].spans }, ...year];
}

const isYearOfNeighbours = ({ rule }: Evidence): boolean => rule === 'year-of-neighbours';

const nameless = (value: string): boolean => value.length === 7 && /^\d{4}-Q\d$/.test(value);
/** A quarter whose accounts others are held against: neither the one before it (`after a flat second quarter`) nor one that has not ended. */
const isReported = (meaning: Meaning, value: string, { day, tense }: Standpoint, led: number, before: string | null): boolean => meaning.kind === 'ended' || meaning.kind === 'unit'
  || (meaning.kind === 'quarter' && meaning.yearDeixis !== -1 && tense !== 'future' && !isPastOf(led) && (day === null || value.slice(0, 4) <= day.slice(0, 4)) && (before === null || value <= before || value < currentQuarter(day)));
const currentQuarter = (day: Day | null): string => (numberOf(day) === null ? '' : `${day!.slice(0, 4)}-Q${Math.ceil(Number(day!.slice(5, 7)) / 3)}`);
const isPastOf = wordSet('after since from than following');
const BEGINS_WITH_DAY = /^[\dX]{4}-\d\d-\d\d/;

/** Gives days without a year that of the documents beside this one: a date, and what speaks of the same day after it. */
function yearGiver(neighbours: Neighbours | null): (value: string | null, meaning: Meaning, standpoint: Standpoint) => string | null {
  const given = new Map<string, string>();
  return (value, meaning, standpoint) => {
    const open = neighbours === null || value === null ? null : /^XXXX-\d\d-\d\d/.exec(value)?.[0];
    if (neighbours === null || value === null || open == null) return value;
    if (meaning.kind !== 'date') return value.replace(open, given.get(open) ?? open);
    const year = neighbours.yearOf(meaning.month, meaning.day, standpoint.tense, meaning.deixis);
    const full = year === null ? null : valueOf({ ...meaning, year }, standpoint);
    if (full !== null && /^\d{4}-\d\d-\d\d/.test(full)) given.set(open, full.slice(0, 10));
    return full ?? value;
  };
}

/** Every one of the expressions outside the stamps of entries, in the order of the text. Linear. */
export function readTimexes(
  source: Source, all: readonly Expression[], entries: readonly Entry[], stamps: readonly Span[], document: DocumentDay | null, neighbours: Neighbours | null,
): readonly Timex[] {
  const expressions = joinClocks(source, all, stamps), found: Timex[] = [], giveYear = yearGiver(neighbours), groundAt = groundsOf(document);
  let e = 0, s = 0;
  let lastDay: Day | null = null, lastDayAt = -1, lastQuarter: string | null = null, lastQuarterAt = -1, numbered = false;
  for (let index = 0; index < expressions.length; index++) {
    const expression = expressions[index]!;
    while (s < stamps.length && stamps[s]![1] <= expression.start) s++;
    if (s < stamps.length && stamps[s]![0] < expression.end) continue;
    while (e < entries.length && source.lines.start[entries[e]!.lines[1]] !== undefined && source.lines.start[entries[e]!.lines[1]]! <= expression.start) e++;
    const entry = e < entries.length && source.lines.start[entries[e]!.lines[0] - 1]! <= expression.start ? entries[e]! : null;
    const day = entry?.day ?? document?.value ?? null;
    // `on Oct. 12, the day before the crash`: nearer than what the day is counted from is only what it stands beside.
    const near: Day | null = lastDay !== null && expression.first - lastDayAt <= (expression.meaning.kind === 'open' && expression.meaning.days === null ? 2 : 40) ? lastDay : null;
    const standpoint: Standpoint = {
      day, weekday: weekdayOfStandpoint(day, document),
      tense: needsTense(expression.meaning) ? tenseAround(source, expression.first, expression.next) : null,
      lastDay: expression.meaning.kind === 'clock' ? dayBeside(expressions, index, near, lastDayAt, day, document, source) : near,
      lastQuarter: expression.first - lastQuarterAt <= 120 ? lastQuarter : null, numbered,
    };
    const value = valueOf(expression.meaning, standpoint);
    if (value !== null && value.length >= 10 && BEGINS_WITH_DAY.test(value)) {
      lastDay = value.slice(0, 10);
      lastDayAt = expression.next;
    } else if (value !== null && nameless(value) && isReported(expression.meaning, value, standpoint, ledBy(source, expression.first), lastQuarter)) {
      lastQuarter = value;
      numbered = expression.meaning.kind === 'quarter';
      lastQuarterAt = expression.next;
    }
    const [rule, reckoned] = ruleOf(expression.meaning, value);
    const span: Span = [expression.start, expression.end], told = giveYear(value, expression.meaning, standpoint);
    const evidence: Evidence = { rule, spans: [span] }, ground = reckoned ? groundAt(entry) : NONE;
    if (neighbours === null) {
      found.push({ span, type: expression.type, value: told, because: ground.length === 0 ? [evidence] : ([evidence] as readonly Evidence[]).concat(ground) as unknown as Because }); // a list that grows has room for more: there are many
      continue;
    }
    const because: Because = [evidence, ...ground, ...(told !== value ? [neighbours.evidence] : [])];
    found.push({ span, type: expression.type, value: told, ...(because.some(isYearOfNeighbours) ? { confidence: 'likely' as const } : {}), because });
  }
  return found;
}

/** The word that leads to the expression, past an article and an adjective: `after a flat second quarter`. */
function ledBy(source: Source, first: number): number {
  const t = first - 1;
  for (let u = t; u > t - 3 && u >= 0; u--) if (isPastOf(wordAt(source, u))) return wordAt(source, u);
  return 0;
}

const TO = wordSet('to until till');

const PARTS = wordSet('until till and but or to from before after by will would that');

/** An end of a sentence, or a word that begins something else, between two tokens. */
function endsBetween(source: Source, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (isMark(source, t, STOP) || isMark(source, t, 0x3b) || PARTS(wordAt(source, t))) return true;
  return false;
}

function stopsBetween(source: Source, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (isMark(source, t, STOP)) return true;
  return false;
}

/** For a clock time alone: the day named just before it in the line, or just after. */
function dayBeside(
  expressions: readonly Expression[], index: number, near: Day | null, nearAt: number, day: Day | null, document: DocumentDay | null, source: Source,
): Day | null {
  const expression = expressions[index]!, after = expressions[index + 1], next = after?.first === expression.first ? expressions[index + 2] : after; // `9am-5pm on Friday`
  // `from 9 p.m. to 5 a.m. on Friday`
  if (next !== undefined && next.first === expression.next + 1 && TO(wordAt(source, expression.next)) && 'clock' in next.meaning && next.meaning.clock != null && expression.meaning.kind === 'clock') {
    const until = dayOf(next);
    return until === null || expression.meaning.hour <= next.meaning.clock.hour ? until : shiftDay(until, -1);
  }
  // `2–3 p.m. on Friday`
  const joined = next !== undefined && next.first - expression.next <= 1 && next.type === 'TIME';
  if (near !== null && !joined && expression.first - nearAt <= 3 && !stopsBetween(source, nearAt, expression.first)) return near;
  if (next !== undefined && next.first - expression.next <= 6 && !endsBetween(source, expression.next, next.first) && (next.meaning.kind === 'weekday' || next.meaning.kind === 'date' || (next.meaning.kind === 'day' && next.type === 'DATE'))) {
    const value = dayOf(next);
    if (value !== null) return value;
  }
  return near !== null && expression.first - nearAt <= 15 && (numberOf(near) !== null || day === null) ? near : null;

  function dayOf({ first, next: behind, meaning }: Expression): Day | null {
    const standpoint: Standpoint = { day, weekday: weekdayOfStandpoint(day, document), tense: tenseAround(source, first, behind), lastDay: null, lastQuarter: null, numbered: false };
    const value = valueOf(meaning, standpoint);
    return value !== null && parseDay(value.slice(0, 10)) !== null ? value.slice(0, 10) : null;
  }
}
