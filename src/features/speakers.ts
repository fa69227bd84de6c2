/** The Speakers tree: who speaks in a document, and what each says, in the order of the text. */
import type { Reading, SpeakerKind } from '../reading/reading.ts';
import { withChildren } from './rows.ts';
import type { PartRow, Row } from './rows.ts';
import { countWords, faceOf, kindOfSpeaker } from './say-words.ts';
import type { Face } from './say-words.ts';
import { shorten } from './plain.ts';
import { statementRows } from './statement-rows.ts';
import type { StatementRow } from './statement-rows.ts';
import { isShown, statementsOf } from './statements.ts';
import { AS_THEY_COME, byKind, sifted, sorted, voiceOf } from './voices.ts';
import type { Arrangement, GroupRow, Heard, Voice } from './voices.ts';

export interface SpeakerRow extends Row, Heard {
  readonly kind: 'speaker';
  /** `null`: nobody known said it. */
  readonly speaker: SpeakerKind | null;
  readonly face: Face | null;
  /** The speaker's id. */
  readonly who: string | null;
  readonly children: readonly (StatementRow | PartRow<StatementRow>)[];
}

export interface SayingOptions extends Partial<Arrangement> {
  /** Unique among the documents: their address. */
  readonly id: string;
  /** Attitudes too, not only what was said. */
  readonly attitudes: boolean;
}

/** A tree's first rows, and how many speakers or media it has: those that the filter leaves, and all. */
export interface Tree<Top> {
  readonly rows: readonly (Top | GroupRow<Top>)[];
  readonly shown: number;
  readonly all: number;
}

export function speakerTree(reading: Reading, options: SayingOptions): Tree<SpeakerRow> {
  const { attitudes, sort, grouped, filter } = { ...AS_THEY_COME, ...options };
  const voices = [...reading.speakers, null].flatMap((speaker) => {
    const statements = statementsOf(reading, speaker?.id ?? null).filter((index) => isShown(reading.statements[index]!, attitudes));
    return statements.length === 0 ? [] : [voiceOf(speaker, statements)];
  });
  const left = sorted(voices.flatMap((voice) => sifted(reading, voice, filter) ?? []), sort);
  const id = idWhile(options.id, filter);
  const rows = left.map((voice) => speakerRow(reading, voice, `${id}#speaker ${voice.speaker?.id ?? ''}`));
  return { rows: grouped ? byKind(rows, id) : rows, shown: left.length, all: voices.length };
}

/** Rows closed by hand are open again while a filter looks into them. */
export const idWhile = (id: string, filter: string): string => (filter.trim() === '' ? id : `${id}#filtered`);

export function speakerRow(reading: Reading, { speaker, label, roles, ...heard }: Voice, id: string): SpeakerRow {
  const count = heard.statements.length;
  return withChildren({
    kind: 'speaker' as const,
    id,
    label,
    description: roles === '' ? String(count) : `${count} · ${shorten(roles, 60)}`,
    spoken: [label, roles === '' && speaker !== null ? kindOfSpeaker(speaker) : roles, countWords(count)].filter((words) => words !== '').join(', '),
    speaker: speaker?.kind ?? null,
    face: speaker === null ? null : faceOf(speaker),
    who: speaker?.id ?? null,
    ...heard,
  }, () => statementRows(reading, heard.statements, id, false));
}
