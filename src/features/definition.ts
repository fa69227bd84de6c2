/** Where a word leads: a mention to the speaker's introduction, a carrier to its first mention, a cue to its speaker, a time to its evidence. */
import type { Entry, Reading, Span, Statement } from '../reading/reading.ts';
import { lengthOf, distinctSpans, sameSpan } from './spans.ts';
import { introductionOf, mentionAt, partAt, speakerOf, speakersOf } from './statements.ts';
import { touches } from './places.ts';

export interface Definition {
  /** The words that lead there. */
  readonly origin: Span;
  readonly targets: readonly Span[];
}

export function definitionAt(reading: Reading, offset: number): Definition | null {
  const offers = [timeAt(reading, offset), sayingAt(reading, offset)].filter((found) => found !== null && found.targets.length > 0) as Definition[];
  return offers.sort((a, b) => lengthOf(a.origin) - lengthOf(b.origin))[0] ?? null;
}

function sayingAt(reading: Reading, offset: number): Definition | null {
  const part = partAt(reading, offset, ({ kind }) => kind !== 'content');
  const mention = mentionAt(reading, offset);
  if (part && (!mention || lengthOf(part.span) <= lengthOf(mention.span))) {
    const statement = reading.statements[part.value.statement]!;
    if (part.value.kind === 'carrier') return { origin: part.span, targets: introductions(reading, [part.value.id]) };
    const targets = introductions(reading, speakersOf(reading, statement).map(({ id }) => id));
    return { origin: part.span, targets: targets.length === 0 ? unresolved(statement) : targets };
  }
  return mention && { origin: mention.span, targets: introductions(reading, [mention.value.speaker.id]) };
}

/** Nobody is known by this name: then the words beside the cue have to do. */
const unresolved = ({ speaker }: Statement): Span[] => (speaker?.span ? [speaker.span] : []);

function introductions(reading: Reading, ids: readonly (string | null)[]): Span[] {
  return ids.flatMap((id) => {
    const speaker = speakerOf(reading, id);
    const introduction = speaker && introductionOf(speaker);
    return introduction ? [introduction.span] : [];
  });
}

function timeAt(reading: Reading, offset: number): Definition | null {
  let best: Definition | null = null;
  const offer = (origin: Span, targets: () => readonly Span[]): void => {
    if (touches(origin, offset) && (best === null || lengthOf(origin) < lengthOf(best.origin))) {
      best = { origin, targets: distinctSpans(targets()).filter((span) => !sameSpan(span, origin)) };
    }
  };
  for (const entry of reading.entries) offer(entry.time, () => evidenceOf(reading, entry));
  for (const { span, because } of reading.timexes) offer(span, () => because.flatMap(({ spans }) => spans));
  return best;
}

/** What an entry's day and zone rest on. */
function evidenceOf({ date, timeZone }: Reading, { because, day, offset }: Entry): Span[] {
  return [...because, ...(date === null || day === null ? [] : date.because), ...(timeZone === null || offset === null ? [] : timeZone.because)].flatMap(({ spans }) => spans);
}
