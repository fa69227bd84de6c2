/** The Carriers tree: who passes words on, whose words, and which. */
import type { Reading, SpeakerKind } from '../reading/reading.ts';
import { carriedIn } from './carriers.ts';
import { grouped } from './grouped.ts';
import { t } from './l10n.ts';
import { shorten } from './plain.ts';
import { withChildren } from './rows.ts';
import type { Row } from './rows.ts';
import { countWords, faceOf, kindOfSpeaker } from './say-words.ts';
import type { Face } from './say-words.ts';
import { idWhile, speakerRow } from './speakers.ts';
import type { SayingOptions, SpeakerRow, Tree } from './speakers.ts';
import { isShown, speakerOf, startOf } from './statements.ts';
import { AS_THEY_COME, byKind, sifted, sorted, voiceOf } from './voices.ts';
import type { Heard, Voice } from './voices.ts';

/** Its statements are those it passes on. */
export interface CarrierRow extends Row, Heard {
  readonly kind: 'carrier';
  readonly speaker: SpeakerKind;
  readonly face: Face;
  /** The carrier's id. */
  readonly who: string;
  readonly children: readonly SpeakerRow[];
}

export function carrierTree(reading: Reading, options: SayingOptions): Tree<CarrierRow> {
  const { attitudes, sort, grouped: byKinds, filter } = { ...AS_THEY_COME, ...options };
  const carriers = [...carriedIn(reading)].flatMap(([who, carried]) => {
    const speaker = speakerOf(reading, who), statements = carried.filter((index) => isShown(reading.statements[index]!, attitudes));
    return speaker && statements.length > 0 ? [voiceOf(speaker, statements)] : [];
  });
  const voices = new Map<Voice, Voice[]>();
  for (const carrier of carriers) {
    const around = `${carrier.label} ${carrier.roles}`;
    const left = carriedBy(reading, carrier).flatMap((voice) => sifted(reading, voice, filter, around) ?? []);
    if (left.length === 0) continue;
    const statements = left.flatMap((voice) => voice.statements);
    const own = sifted(reading, { ...carrier, statements: [] }, filter); // the filter's words are all in its name and roles
    voices.set({ ...carrier, statements, highlights: own?.highlights ?? [], open: own === null }, left);
  }
  const left = sorted([...voices.keys()], sort), id = idWhile(options.id, filter);
  const rows = left.map((carrier) => carrierRow(reading, carrier, sorted(voices.get(carrier)!, sort), id));
  return { rows: byKinds ? byKind(rows, id) : rows, shown: left.length, all: carriers.length };
}

/** Whose words a carrier passes on. */
function carriedBy(reading: Reading, { statements }: Voice): Voice[] {
  const inOrder = [...statements].sort((a, b) => startOf(reading.statements[a]!) - startOf(reading.statements[b]!));
  return [...grouped(inOrder.map((index) => [reading.statements[index]!.speaker?.id ?? null, index] as const))].map(([who, indexes]) => voiceOf(speakerOf(reading, who) ?? null, indexes));
}

function carrierRow(reading: Reading, { speaker, label, roles, ...heard }: Voice, voices: readonly Voice[], document: string): CarrierRow {
  const count = heard.statements.length, id = `${document}#carrier ${speaker!.id}`, whom = voices.length === 1 ? t('1 speaker') : t('{0} speakers', voices.length);
  return withChildren({
    kind: 'carrier' as const,
    id,
    label,
    description: roles === '' ? String(count) : `${count} · ${shorten(roles, 60)}`,
    spoken: [label, roles === '' ? kindOfSpeaker(speaker!) : roles, t('carries {0}', whom), countWords(count)].join(', '),
    speaker: speaker!.kind,
    face: faceOf(speaker!),
    who: speaker!.id,
    ...heard,
  }, () => voices.map((voice) => speakerRow(reading, voice, `${id}#speaker ${voice.speaker?.id ?? ''}`)));
}
