/** How an entry's stamp is told in lists: its clock time, or how long ago where it tells no more. */
import type { Entry } from '../reading/reading.ts';
import { ageMinutes } from '../reading/time/ages.ts';
import { t } from './l10n.ts';
import { durationWords } from './moments.ts';

/** `23:45`, `2 h ago`, `just now`. */
export function stampWords({ clock, age }: Pick<Entry, 'clock' | 'age'>): string {
  return age === null ? (clock ?? '') : ageWords(age);
}

/** `about 12:05`: a clock time reckoned from an age; empty where the stamp tells one itself, or nothing does. */
export function aboutWords({ clock, age }: Pick<Entry, 'clock' | 'age'>): string {
  return age === null || clock === null ? '' : t('about {0}', clock);
}

/** `2 h ago`, `1 day ago`, `just now`, `minutes ago` of a TIMEX3 duration. */
function ageWords(age: string): string {
  const minutes = ageMinutes(age);
  if (minutes === 0) return t('just now');
  if (minutes !== null) return t('{0} ago', durationWords(minutes));
  if (!age.includes('T')) return t('days ago');
  return age.endsWith('H') ? t('hours ago') : t('minutes ago');
}
