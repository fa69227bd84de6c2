/** The value of a time expression in words, where it tells more than what is written. */
import type { Reading, Timex } from '../reading/reading.ts';
import { DAY_LENGTH, dayWords, MONTHS, shortDay, weekdayFor } from './days.ts';
import { messages, t } from './l10n.ts';
import { wordsOf } from './places.ts';

const PARTS: Readonly<Record<string, string>> = messages({ MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night', DT: 'daytime' });
const SEASONS: Readonly<Record<string, string>> = messages({ SP: 'spring', SU: 'summer', FA: 'autumn', AU: 'autumn', WI: 'winter' });

/** `null` for durations, repetitions and what points nowhere: their words say it all. */
export function timexWords(reading: Reading, timex: Timex): string | null {
  const { value } = timex;
  if (value === null || (timex.type !== 'DATE' && timex.type !== 'TIME')) return null;
  const [date = '', time = ''] = value.split('T');
  const day = dateWords(reading, date);
  const clock = /^\d\d:\d\d/.exec(time)?.[0] ?? (PARTS[time] === undefined ? null : t(PARTS[time]));
  if (day === null) return null;
  const words = [day, clock].filter((part) => part !== null).join(', ');
  return words === wordsOf(reading, timex.span) ? null : words;
}

function dateWords(reading: Reading, date: string): string | null {
  if (/^(?:\d{4}|XXXX)-(?:\d\d-\d\d|WXX-[1-7])$/.test(date)) return dayWords(date, weekdayFor(reading, date));
  const [, year = '', unit = ''] = /^(\d{4}|XXXX)(?:-([A-Z]*\d*))?$/.exec(date) ?? [];
  if (year === '') return null;
  const known = year === 'XXXX' ? null : String(Number(year));
  if (unit === '') return known;
  const name = unitWords(unit, known === null ? null : Number(year));
  if (name === null || /^W\d\d$/.test(unit)) return name;
  return known === null ? t('{0}, year not stated', name) : t('{0} {1}', name, known);
}

/** A month, a season, a quarter; a week by its Monday, which needs the year. */
function unitWords(unit: string, year: number | null): string | null {
  const month = /^\d\d$/.test(unit) ? MONTHS[Number(unit) - 1] : SEASONS[unit];
  if (month !== undefined) return t(month);
  const [, quarter] = /^Q([1-4])$/.exec(unit) ?? [];
  if (quarter !== undefined) return t('Q{0}', quarter);
  const [, week] = /^W(\d\d)$/.exec(unit) ?? [];
  if (week === undefined || year === null) return null;
  const fourth = Date.UTC(year, 0, 4); // the fourth of January lies in the first week
  const monday = fourth - ((new Date(fourth).getUTCDay() || 7) - 1) * DAY_LENGTH + (Number(week) - 1) * 7 * DAY_LENGTH;
  return t('the week of {0}', shortDay(new Date(monday).toISOString().slice(0, 10)));
}
