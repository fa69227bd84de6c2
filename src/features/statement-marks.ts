/** Marks on statements: who speaks, the words that say so, what is quoted and what is reported; and all of one statement together. */
import type { Reading, Span } from '../reading/reading.ts';
import { distinctSpans } from './spans.ts';
import { isShown } from './statements.ts';

export interface StatementMarks {
  /** The mention beside the cue. */
  readonly speaker: readonly Span[];
  /** Cues, and the media along the chain. */
  readonly attribution: readonly Span[];
  /** What stands in quotation marks. */
  readonly quotation: readonly Span[];
  /** What is told in other words. */
  readonly reported: readonly Span[];
}

export function statementMarks({ text, statements }: Pick<Reading, 'text' | 'statements'>, attitudes: boolean): StatementMarks {
  const speaker: Span[] = [], attribution: Span[] = [], quotation: Span[] = [], reported: Span[] = [];
  for (const statement of statements) {
    if (!isShown(statement, attitudes)) continue;
    if (statement.speaker?.span) speaker.push(statement.speaker.span);
    if (statement.cue) attribution.push(statement.cue.span);
    for (const { span } of statement.via) attribution.push(span);
    for (const bare of statement.content) {
      const span = framed(text, bare);
      if (statement.kind === 'direct') quotation.push(span);
      else if (statement.kind === 'indirect') reported.push(span);
      else for (const { quoted, piece } of pieces(text, span)) (quoted ? quotation : reported).push(piece);
    }
  }
  return { speaker: distinctSpans(speaker), attribution: distinctSpans(attribution), quotation: distinctSpans(quotation), reported: distinctSpans(reported) };
}

const OPENING = '“«„', CLOSING = '”»', EITHER = '"‘’\'';

/** With the quotation marks that stand right before and behind it: what is said does not hold them, the eye does. */
export function framed(text: string, [start, end]: Span): Span {
  const before = text[start - 1] ?? ' ', behind = text[end] ?? ' ';
  return [OPENING.includes(before) || EITHER.includes(before) ? start - 1 : start, CLOSING.includes(behind) || EITHER.includes(behind) ? end + 1 : end];
}

/** What of a partly quoted text stands between quotation marks, and what does not. */
function pieces(text: string, [start, end]: Span): { readonly quoted: boolean; readonly piece: Span }[] {
  const found: { quoted: boolean; piece: Span }[] = [];
  let quoted = false, from = start;
  const turn = (at: number): void => {
    if (text.slice(from, at).trim() !== '') found.push({ quoted, piece: [from, at] });
    from = at;
    quoted = !quoted;
  };
  for (let at = start; at < end; at++) {
    const mark = text[at]!;
    if (quoted && (CLOSING.includes(mark) || mark === '"')) turn(at + 1);
    else if (!quoted && (OPENING.includes(mark) || mark === '"')) turn(at);
  }
  turn(end);
  return found;
}

/** One statement as it is lit: what is said, and those through whom it came. */
export interface Lit {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
}

export function litOf({ text, statements }: Pick<Reading, 'text' | 'statements'>, index: number): Lit {
  const { content, cue, speaker, via, addressee } = statements[index]!;
  const source = distinctSpans([...(speaker?.span ? [speaker.span] : []), ...(cue ? [cue.span] : []), ...via.map(({ span }) => span)]);
  if (addressee && source.every(([start, end]) => end <= addressee[0] || addressee[1] <= start)) source.push(addressee); // a medium may be both told and named as who passes it on
  return { content: content.flatMap((span) => without(framed(text, span), source)), source };
}

/** What is left of a span where others lie in it: nothing is painted twice. */
function without(span: Span, others: readonly Span[]): Span[] {
  let rest: Span[] = [span];
  for (const [start, end] of others) {
    rest = rest.flatMap(([from, to]): Span[] => (end <= from || to <= start ? [[from, to]] : [[from, Math.max(from, start)], [Math.min(to, end), to]]));
  }
  return rest.filter(([from, to]) => from < to);
}
