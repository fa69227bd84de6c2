/** A document in one line: `22 entries · Wed 30 Sept · GMT+3`. */
import type { Reading } from '../reading/reading.ts';
import { dayOfDocumentWords, openDay, shortDay } from './days.ts';
import { t } from './l10n.ts';
import { zoneWords } from './moments.ts';

/** What is known of it; what is open is told beside it, once, with the way to settle it. */
export function summaryLine(reading: Reading): string {
  return [entriesWords(reading), ...knownWords(reading)].filter((words) => words !== '').join(' · ');
}

/** What stands above the other documents while a text is in front that does not look like news. */
export const notNewsLine = (): string => t('The text in front does not look like news, so it is not listed here.');

/** Its day and its zone, as far as they are known. */
export function knownWords({ date, timeZone }: Pick<Reading, 'date' | 'timeZone'>): string[] {
  return [...(date === null ? [] : [shortDay(date.value, date.weekday)]), ...(timeZone === null ? [] : [zoneWords(timeZone)])];
}

export function entriesWords({ entries }: Pick<Reading, 'entries'>): string {
  if (entries.length === 0) return t('no timed entries');
  return entries.length === 1 ? t('1 entry') : t('{0} entries', entries.length);
}

/** The day the document speaks from. */
export function dayOf(reading: Reading): string {
  return reading.date === null ? t('day not stated') : dayOfDocumentWords(reading, reading.date.value);
}

/** What of it the reader could settle. */
export interface Open {
  readonly day: ReturnType<typeof openDay>;
  readonly zone: boolean;
}

export function openIn(reading: Reading): Open {
  return { day: openDay(reading), zone: reading.timeZone === null && reading.entries.some(({ clock, offset }) => clock !== null && offset === null) };
}

/** `Year not stated. Set it…`; `null` where all is known. */
export function openWords({ day, zone }: Open): string | null {
  switch (day) {
    case 'year': return zone ? t('Year and time zone not stated. Set them…') : t('Year not stated. Set it…');
    case 'likely': return zone ? t('Year likely, time zone not stated. Set them…') : t('Year likely. Set it…');
    case 'date': return zone ? t('Date and time zone not stated. Set them…') : t('Date not stated. Set it…');
    case 'day': return zone ? t('Day and time zone not stated. Set them…') : t('Day not stated. Set it…');
    case null: return zone ? t('Time zone not stated. Set it…') : null;
  }
}
