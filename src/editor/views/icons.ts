/** The icons by which lists tell speakers and statements apart. */
import type { StatementRow } from '../../features/statement-rows.ts';
import type { SpeakerKind } from '../../reading/reading.ts';

export const SPEAKER_ICONS: Readonly<Record<SpeakerKind, string>> = { person: 'person', organisation: 'organization', office: 'briefcase', collective: 'globe', outlet: 'broadcast' };
export const SAYING_ICONS: Readonly<Record<StatementRow['saying'], string>> = { direct: 'quote', mixed: 'comment-discussion', indirect: 'comment', attitude: 'lightbulb' };
