/** The one door of this room: the stamps of a live blog's entries, found by their form and by the document's own rhythm. */
import type { Evidence, Span } from '../../reading.ts';
import { isBlank, type Source } from '../../text/scan.ts';
import type { WrittenDate } from '../../time/written/date.ts';
import { ageEntries, readAgeHead, type AgeHead } from './ages.ts';
import { datedEntries, readDatedHead, type DatedHead } from './dated.ts';
import { CLOSE, readSigned, signedHeads } from './signed.ts';
import { isNearMiss, opensWithText, readHead, type DayBeside, type Head } from './head.ts';
import { entryHeads, isPinned } from './rhythm.ts';

/** A clock time on the scale of 24 hours. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/** The time that heads an entry, as written and as read off the line alone. */
export interface Stamp {
  /** 0-based line. */
  readonly line: number;
  /** The clock time alone: `23:45`, `13;30`, `9:20 p.m.`; where there is none the age, `2 hours ago`, or the date, `Feb. 26`. */
  readonly time: Span;
  /** All of the stamp with its separator; what follows on the line is heading or body. */
  readonly span: Span;
  /** `null` where the stamp tells an age or a date instead. */
  readonly clock: ClockTime | null;
  /** How old the entry is, as TIMEX3 has durations (`PT2H`), where no clock time stands with it. */
  readonly age: string | null;
  /** A date or a weekday written in the stamp. */
  readonly date: WrittenDate | null;
  /** A zone written in the stamp (`GMT`, `ET`, `+03:00`). */
  readonly zone: Span | null;
  /** `today`, `yesterday` beside the clock time. */
  readonly beside: DayBeside | null;
  /** Kept on top of the others, as the line above says: its time is out of their order. */
  readonly pinned: boolean;
  /** Written with a slip, such as `13;30`. */
  readonly malformed: boolean;
  readonly because: Evidence;
}

/** Whether a date is all that the stamp tells. */
export const isDateAlone = ({ clock, age }: Pick<Stamp, 'clock' | 'age'>): boolean => clock === null && age === null;

/** Stamps that head entries, in the order of the text; none where the document is no live blog. Linear. */
export function entryStamps(source: Source): readonly Stamp[] {
  const { tokens, lines } = source;
  const candidates: Head[] = [], aged: AgeHead[] = [], dated: DatedHead[] = [], bracketed: number[] = [];
  let nearMisses = 0;
  for (let line = 0; line < lines.count; line++) {
    if (isBlank(lines, line)) continue;
    if (tokens.word[lines.firstToken[line + 1]! - 1] === CLOSE) bracketed.push(line);
    if (opensWithText(source, line)) continue;
    const head = readHead(source, line);
    if (head !== null) {
      candidates.push(head);
      continue;
    }
    const age = readAgeHead(source, line), date = age === null ? readDatedHead(source, line) : null;
    if (age !== null) aged.push(age);
    else if (date !== null) dated.push(date);
    else if (isNearMiss(source, line)) nearMisses++;
  }
  const heads = ownOrSigned(source, entryHeads(source, candidates, nearMisses), bracketed);
  const ages = aged.length < 2 ? [] : ageEntries(source, aged, heads.map(({ line }) => line));
  const clocked = heads.map((head, index): Stamp => {
    const time: Span = [head.clock.start, head.clock.end];
    const other = heads[index === 0 ? 1 : 0];
    return {
      line: head.line, time, span: head.span, clock: { hour: head.clock.hour % 24, minute: head.clock.minute }, age: null, date: head.date, zone: head.zone, beside: head.beside, pinned: isPinned(source, head), malformed: head.clock.malformed,
      because: other === undefined
        ? { rule: 'clock-dash-heading', spans: [head.span] }
        : { rule: 'form-of-the-entries', spans: [time, [other.clock.start, other.clock.end]] },
    };
  });
  if (ages.length === 0) {
    const days = dated.length === 0 ? [] : datedEntries(source, dated, heads);
    return days.length === 0 ? clocked : [...clocked, ...days.map((head, index) => datedStamp(head, days[index === 0 ? 1 : 0]?.date ?? heads[0]!.date!))].sort((a, b) => a.line - b.line);
  }
  return [...ages.map((head, index) => agedStamp(head, ages[index === 0 ? 1 : 0] ?? head)), ...clocked];
}

/** Where no line begins with a time: those that end with one behind a name, in brackets. */
function ownOrSigned(source: Source, heads: readonly Head[], bracketed: readonly number[]): readonly Head[] {
  if (heads.length > 0) return heads;
  const found: NonNullable<ReturnType<typeof readSigned>>[] = [];
  for (const line of bracketed) {
    const signed = readSigned(source, line);
    if (signed !== null) found.push(signed);
  }
  return signedHeads(found);
}

/** Of a timeline: the date alone heads the entry, and no clock time is known. */
const datedStamp = ({ line, date, span }: DatedHead, other: WrittenDate): Stamp => ({
  line, time: [date.start, date.end], span, clock: null, age: null, date, zone: null, beside: null, pinned: false, malformed: false,
  because: { rule: 'dates-of-the-entries', spans: [[date.start, date.end], [other.start, other.end]] },
});

/** Entries with ages stand above those with clock times. */
const agedStamp = ({ line, age, span }: AgeHead, other: AgeHead): Stamp => ({
  line, time: [age.start, age.end], span, clock: null, age: age.value, date: null, zone: null, beside: null, pinned: false, malformed: false,
  because: { rule: 'age-of-the-entries', spans: [[age.start, age.end], [other.age.start, other.age.end]] },
});
