/** What to offer when the reader sets a document's day or zone: what fits the text first, then what is typed. */
import type { Day } from '../reading/reading.ts';
import { dateProblem, timeZoneProblem } from '../reading/settled.ts';
import type { Problem } from '../reading/settled.ts';
import { DAY_LENGTH, longDay, partsOf, weekdayOf } from './days.ts';
import { fold } from './fold.ts';
import { t } from './l10n.ts';
import { offsetWords } from './moments.ts';

export interface Choice {
  readonly label: string;
  readonly note: string;
  /** `null` for a line that only explains. */
  readonly value: string | null;
}

const MOST = 12;

export interface DayQuestion {
  /** As far as the text tells it. */
  readonly day: Day | null;
  readonly weekday: number | null;
  /** `YYYY-MM-DD`, the reader's own day. */
  readonly today: string;
}

/** Days to choose from: those the text allows, latest first, narrowed by what is typed; or the very date that is typed. */
export function dayChoices(question: DayQuestion, typed: string): Choice[] {
  const wanted = typed.trim();
  const exact = typedDate(question, wanted);
  if (exact !== null) return [exact];
  const offered = offeredDates(question).filter((date) => date.startsWith(wanted) || fold(longDay(date)).includes(fold(wanted)));
  if (offered.length > 0) return offered.slice(0, MOST).map((date) => dayChoice(question, date));
  return [{ label: wanted === '' ? t('Type a date, such as 2020-09-30') : problemWords(dateProblem(wanted)), note: '', value: null }];
}

/** A year where the text tells day and month, or a whole date. */
function typedDate(question: DayQuestion, typed: string): Choice | null {
  const { month, day } = partsOf(question.day ?? '');
  const date = /^\d{4}$/.test(typed) && month !== null && day !== null ? `${typed}-${pad(month)}-${pad(day)}` : typed;
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  const problem = dateProblem(date);
  return problem === null ? dayChoice(question, date) : { label: problemWords(problem), note: '', value: null };
}

/** A day, and where it does not agree with the text, the words for that. */
function dayChoice({ day, weekday }: DayQuestion, date: string): Choice {
  const told = partsOf(day ?? ''), chosen = partsOf(date);
  const agrees = told.month === null || (told.month === chosen.month && told.day === chosen.day);
  const note = !agrees ? t('the text says {0}', longDay(day!, weekday))
    : weekday === null || weekday === chosen.weekday ? ''
    : t('the text says another weekday');
  return { label: longDay(date), note: [date, note].filter((words) => words !== '').join(' · '), value: date };
}

function offeredDates({ day, weekday, today }: DayQuestion): string[] {
  const told = partsOf(day ?? ''), thisYear = Number(today.slice(0, 4));
  const dates: string[] = [];
  if (told.month !== null && told.day !== null) {
    const past = weekday === null ? 15 : 60;
    for (let year = told.year ?? thisYear; year > thisYear - past && dates.length < MOST; year--) {
      const date = `${year}-${pad(told.month)}-${pad(told.day)}`;
      if (date <= today && dateProblem(date) === null && (weekday === null || weekdayOf(year, told.month, told.day) === weekday)) dates.push(date);
    }
    return dates;
  }
  for (let at = Date.parse(`${today}T00:00:00Z`); dates.length < MOST; at -= DAY_LENGTH) {
    const date = new Date(at).toISOString().slice(0, 10);
    if (weekday === null || partsOf(date).weekday === weekday) dates.push(date);
  }
  return dates;
}

const problemWords = (problem: Problem | null): string => (problem === null ? '' : t(...problem));

const pad = (value: number): string => String(value).padStart(2, '0');

// -------------------------------------------------------------------------------------------------------- zones

/** Offsets in use on the earth, west to east. */
const OFFSETS = [
  '-12:00', '-11:00', '-10:00', '-09:30', '-09:00', '-08:00', '-07:00', '-06:00', '-05:00', '-04:00', '-03:30', '-03:00', '-02:00', '-01:00',
  '+00:00', '+01:00', '+02:00', '+03:00', '+03:30', '+04:00', '+04:30', '+05:00', '+05:30', '+05:45', '+06:00', '+06:30', '+07:00', '+08:00',
  '+08:45', '+09:00', '+09:30', '+10:00', '+10:30', '+11:00', '+12:00', '+12:45', '+13:00', '+14:00',
];

/** Zones to choose from: the reader's own, UTC, offsets, names; narrowed by what is typed. */
export function zoneChoices(ownZone: string, typed: string): Choice[] {
  const wanted = typed.trim();
  const all: Choice[] = [
    ...(timeZoneProblem(ownZone) === null ? [{ label: ownZone, note: t('your own zone'), value: ownZone }] : []), // what is set, or what the machine calls it, may be none
    ...OFFSETS.map((offset): Choice => ({ label: offset, note: offsetWords(offset), value: offset })),
    ...Intl.supportedValuesOf('timeZone').filter((name) => name !== ownZone).map((name): Choice => ({ label: name, note: '', value: name })),
  ];
  if (wanted === '') return all;
  const key = keyOf(wanted);
  const found = all.filter(({ label, note }) => keyOf(label).includes(key) || keyOf(note).includes(key));
  if (timeZoneProblem(wanted) === null && !found.some(({ value }) => value === wanted)) found.unshift({ label: wanted, note: '', value: wanted });
  return found.length > 0 ? found : [{ label: problemWords(timeZoneProblem(wanted)), note: '', value: null }];
}

/** As one would type a zone: "gmt+3", "+3:00", "new york", "istanbul". */
function keyOf(words: string): string {
  return fold(words).replaceAll('_', ' ').replaceAll('−', '-').replace(/^utc(?=[+-])/, 'gmt').replace(/([+-])0(?=\d)/, '$1').replace(/\s+/g, ' ').trim();
}
