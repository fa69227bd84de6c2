/** What stands in the status bar for the document in front: `22 entries · 31 speakers · GMT+3`, and behind it, what is open. */
import type { Reading } from '../reading/reading.ts';
import { longDay } from './days.ts';
import { t } from './l10n.ts';
import { offsetWords } from './moments.ts';
import { plain } from './plain.ts';
import { isShown } from './statements.ts';
import { entriesWords, knownWords, openIn, openWords } from './summary.ts';
import { documentTitle } from './titles.ts';

export interface Status {
  readonly text: string;
  /** Plain text, a line a fact. */
  readonly tooltip: string;
  /** What is read aloud. */
  readonly spoken: string;
  /** What the text leaves open: a click settles it. `null` where nothing is: a click goes to the Timeline. */
  readonly settles: 'date' | 'timeZone' | null;
}

export interface StatusOptions {
  readonly fileName: string;
  /** Those whose attitudes are told count as well, not only those who say something. */
  readonly attitudes: boolean;
}

export function statusOf(reading: Reading, { fileName, attitudes }: StatusOptions): Status {
  const speakers = speakersWords(speakerCount(reading, attitudes));
  const counts = [reading.entries.length === 0 && speakers !== '' ? '' : entriesWords(reading), speakers];
  const parts = told([...counts, reading.timeZone === null ? openIn(reading).zone ? t('zone not stated') : '' : offsetWords(reading.timeZone.offset)]);
  const open = openIn(reading), settles = open.day !== null ? 'date' : open.zone ? 'timeZone' : null;
  const offer = openWords(open) ?? t('Show the Timeline');
  const day = reading.date === null ? '' : longDay(reading.date.value, reading.date.weekday);
  return {
    text: parts.join(' · '),
    tooltip: told([documentTitle(reading, fileName), told(counts).join(' · '), knownWords(reading).join(' · '), offer]).join('\n'),
    spoken: t('{0}. {1}', told([`Sayso: ${parts[0] ?? plain(fileName)}`, ...parts.slice(1), day]).join(', '), offer),
    settles,
  };
}

/** Those who stand in the Speakers tree: who says something here, as far as it is known who. */
function speakerCount({ statements }: Pick<Reading, 'statements'>, attitudes: boolean): number {
  const ids = new Set<string>();
  for (const statement of statements) if (statement.speaker?.id != null && isShown(statement, attitudes)) ids.add(statement.speaker.id);
  return ids.size;
}

function speakersWords(count: number): string {
  return count === 0 ? '' : count === 1 ? t('1 speaker') : t('{0} speakers', count);
}

const told = (words: readonly string[]): string[] => words.filter((word) => word !== '');
