/** Who speaks where: the statement, the speaker or the mention at an offset, from tables made once for a reading. */
import type { Mention, Reading, Span, Speaker, Statement } from '../reading/reading.ts';
import { lowerBound } from '../reading/text/search.ts';
import { grouped } from './grouped.ts';
import { indexSpans, lengthOf, sameSpan, touching, within } from './spans.ts';
import type { Placed, SpanIndex } from './spans.ts';

export interface Named {
  readonly speaker: Speaker;
  readonly mention: Mention;
}

/** A part of a statement: what is said, the word that says so, who said it, who passed it on. */
export interface StatementPart {
  readonly kind: 'content' | 'cue' | 'speaker' | 'carrier';
  /** Index among the reading's statements. */
  readonly statement: number;
  /** Of a speaker or carrier. */
  readonly id: string | null;
}

interface Tables {
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** By speaker: indexes of their statements in the order of the text. */
  readonly said: ReadonlyMap<string | null, readonly number[]>;
  readonly parts: SpanIndex<StatementPart>;
  readonly mentions: SpanIndex<Named>;
  /** From a statement's first word to its last, where that is one paragraph. */
  readonly wholes: SpanIndex<number>;
}

const known = new WeakMap<Reading, Tables>();

function tablesOf(reading: Reading): Tables {
  let tables = known.get(reading);
  if (!tables) known.set(reading, (tables = makeTables(reading)));
  return tables;
}

function makeTables({ text, speakers, statements, blocks }: Reading): Tables {
  const said = grouped(statements.map((statement, index) => [statement.speaker?.id ?? null, index] as const));
  const parts: Placed<StatementPart>[] = [], wholes: Placed<number>[] = [];
  statements.forEach((statement, index) => {
    const id = statement.speaker?.id ?? null;
    const put = (kind: StatementPart['kind'], span: Span | null | undefined, id: string | null = null): void => {
      if (span) parts.push({ span, value: { kind, statement: index, id } });
    };
    put('cue', statement.cue?.span);
    put('speaker', statement.speaker?.span, id);
    for (const { id, span } of statement.via) put('carrier', span, id);
    for (const span of statement.content) put('content', span);
    const whole = wholeOf(statement);
    if (!/[\r\n]/.test(text.slice(...whole)) || isWithin(blocks, whole)) wholes.push({ span: whole, value: index });
  });
  for (const group of said.values()) group.sort((a, b) => startOf(statements[a]!) - startOf(statements[b]!));
  return {
    speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])),
    said,
    parts: indexSpans(parts),
    mentions: indexSpans(speakers.flatMap((speaker) => speaker.mentions.map((mention) => ({ span: mention.span, value: { speaker, mention } })))),
    wholes: indexSpans(wholes),
  };
}

/** In one paragraph, though it is wrapped. Blocks stand in the order of the text, beside each other. */
function isWithin(blocks: Reading['blocks'], [start, end]: Span): boolean {
  const block = blocks[lowerBound(blocks, start + 1, ({ span }) => span[0]) - 1];
  return block !== undefined && end <= block.span[1];
}

/** Attitudes are shown only where they are asked for. */
export const isShown = ({ act }: Pick<Statement, 'act'>, attitudes: boolean): boolean => attitudes || act === 'speech';

/** Everything that is marked as one with a statement. */
export function spansOf({ content, cue, speaker, via }: Statement): Span[] {
  return [...content, ...(cue ? [cue.span] : []), ...(speaker?.span ? [speaker.span] : []), ...via.map(({ span }) => span)];
}

/** From the first word of a statement to its last. */
function wholeOf(statement: Statement): Span {
  const spans = spansOf(statement);
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

/** Where one goes to see it: what is said, its first piece. */
export const placeOf = ({ content, cue }: Pick<Statement, 'content' | 'cue'>): Span => content[0] ?? cue?.span ?? [0, 0];

export const startOf = (statement: Pick<Statement, 'content' | 'cue'>): number => placeOf(statement)[0];

export const speakerOf = (reading: Reading, id: string | null | undefined): Speaker | undefined => (id == null ? undefined : tablesOf(reading).speakers.get(id));

/** Indexes of the statements of one speaker, or, with `null`, of those without a known one. */
export const statementsOf = (reading: Reading, id: string | null): readonly number[] => tablesOf(reading).said.get(id) ?? [];

/** Where a speaker is introduced: the first full mention, else the first of all. */
export function introductionOf({ mentions }: Speaker): Mention | undefined {
  return mentions.find(({ form }) => form === 'full') ?? mentions[0];
}

/** All who a statement may be by: one, none, or those between whom the text does not decide. */
export function speakersOf(reading: Reading, { speaker }: Statement): Speaker[] {
  const ids = speaker === null ? [] : speaker.ambiguous.length > 1 ? speaker.ambiguous : speaker.id === null ? [] : [speaker.id];
  return ids.flatMap((id) => speakerOf(reading, id) ?? []);
}

/** The mention at an offset; of several, the shortest. */
export function mentionAt(reading: Reading, offset: number): Placed<Named> | null {
  return touching(tablesOf(reading).mentions, offset)[0] ?? null;
}

/** The mentions that lie in a span, in the order of the text. */
export function mentionsWithin(reading: Reading, [start, end]: Span): Named[] {
  return within(tablesOf(reading).mentions, [start, end]).map(({ value }) => value);
}

/**
 * The innermost part of a statement at an offset. Of several statements told by one verb group or one name it is the one
 * whose cue stands nearest.
 */
export function partAt(reading: Reading, offset: number, wanted: (part: StatementPart) => boolean = () => true): Placed<StatementPart> | null {
  const found = touching(tablesOf(reading).parts, offset).filter(({ value }) => wanted(value));
  const first = found[0];
  if (!first) return null;
  const away = ({ value }: Placed<StatementPart>): number => {
    const cue = reading.statements[value.statement]!.cue?.span;
    return cue ? Math.max(cue[0] - offset, offset - cue[1], 0) : Number.MAX_SAFE_INTEGER;
  };
  return found.filter(({ span }) => sameSpan(span, first.span)).reduce((best, part) => (away(part) < away(best) ? part : best), first);
}

/** The statement that an offset is in: in one of its parts, or among the small words between them. */
export function statementAt(reading: Reading, offset: number, attitudes = true): number | null {
  const counts = (index: number): boolean => attitudes || reading.statements[index]!.act === 'speech';
  const part = partAt(reading, offset, ({ statement }) => counts(statement));
  const whole = touching(tablesOf(reading).wholes, offset).find(({ value }) => counts(value));
  if (!part) return whole?.value ?? null;
  return whole && lengthOf(whole.span) < lengthOf(part.span) ? whole.value : part.value.statement;
}
