/** The icons by which lists tell speakers and statements apart. */
import type { Face } from '../../features/say-words.ts';
import type { StatementRow } from '../../features/statement-rows.ts';

export const SPEAKER_ICONS: Readonly<Record<Face, string>> = { person: 'person', organisation: 'organization', office: 'briefcase', group: 'organization', state: 'globe', outlet: 'broadcast' };
export const SAYING_ICONS: Readonly<Record<StatementRow['saying'], string>> = { direct: 'quote', mixed: 'comment-discussion', indirect: 'comment', attitude: 'lightbulb' };
