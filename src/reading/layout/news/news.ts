/** The one door of this room: is the text news? */
import type { BlockKind, Dateline, Evidence, NewsJudgement, Span } from '../../reading.ts';
import type { Roles } from '../groups.ts';
import { isProse, spanOf, type Page } from '../page.ts';
import { isRow } from '../headings.ts';
import type { LayoutRule } from '../rules.ts';
import { isDateAlone, type Stamp } from '../stamps/stamps.ts';
import type { Label } from '../transcript.ts';
import { measure, type Measures } from './measures.ts';

/** Points from which a text counts as news; the texts it was set by are told in the tests. */
const ENOUGH = 1.9;
/** Lines of question and answer that make an interview. */
const TURNS = 6;
/** Words below which nothing can be told. */
const TOO_FEW = 8;
/** Words below which one word more or less must not decide. */
const FEW = 50;

const furniture: ReadonlySet<BlockKind> = new Set<BlockKind>(['share-buttons', 'comments-form', 'related', 'read-more', 'duplicate-title', 'tags', 'timezone-note', 'source-line', 'byline', 'day-heading']);

interface Weight {
  readonly rule: LayoutRule;
  readonly points: number;
  readonly spans: readonly Span[];
}

const over = (value: number, threshold: number): number => Math.max(0, value - threshold);

/** What speaks for news and what against it, in points. Rates are per hundred words. */
function weights(m: Measures, days: number, signed: Span | null, interviewed: Span | null, dateline: Dateline | null, stamps: ReadonlyMap<number, Stamp>): Weight[] {
  const per = (count: number): number => (100 * count) / m.words;
  const evenly = (count: number): number => (100 * count) / Math.max(m.words, FEW);
  const told = m.entriesTold * 2 >= stamps.size && stamps.size >= 2;
  const silent = m.attributions === 0 && m.words > 120 ? 1 : 0;
  const diary = days >= 3 && per(m.personal) > 2 ? 2.5 : 0;
  return [
    { rule: 'news-dateline', points: dateline ? 2.5 : 0, spans: dateline ? [dateline.span] : [] },
    { rule: 'news-entries', points: told ? 1.5 : 0, spans: [...stamps.values()].slice(0, 3).map((stamp) => stamp.time) },
    interviewed !== null && m.turns >= TURNS // short turns are no form and no list
      ? { rule: 'news-interview', points: 12, spans: [interviewed] }
      : { rule: 'news-interview', points: signed !== null && m.turns >= TURNS && m.questions * 4 >= m.turns ? 2 : 0, spans: signed === null ? [] : [signed] },
    { rule: 'news-attribution', points: Math.min(evenly(m.attributions), 3), spans: m.attributionSpans },
    { rule: 'news-prose', points: Math.min(evenly(m.publicWords), 8) * 0.5 + Math.min(evenly(m.names), 16) * 0.15 + Math.min(evenly(m.days), 2) * 0.3, spans: m.nameSpans },
    { rule: 'not-news-shape', points: -(over(per(m.symbols), 3) * 0.15 + over(m.dialogue / m.lines, 0.1) * 5 + (m.formLines > m.lines * 0.4 ? 3 : 0) + (m.proseWords < m.words * 0.4 ? 2 : 0)), spans: m.formSpans },
    { rule: 'not-news-words', points: -(over(per(m.legal), 1) * 0.7 + over(per(m.technical), 1) * 0.6 + over(per(m.narrative), 0.8) * 0.9 + m.otherKind * 1.5), spans: m.otherSpans },
    { rule: 'not-news-little', points: -(Math.min(per(m.personal), 8) * 0.25 + silent + diary), spans: m.personalSpans },
  ];
}

/** Lines at the head of a page among which it says that it is an interview, and how much of each is looked at. */
const HEAD_LINES = 8, LOOKED_AT = 400;
/** `Interview: Ida Holm` · `Interviewed by Ida Holm`: who asks is named, so what follows are questions and answers. */
const INTERVIEW = /(?<=^|[.–—|·-] )(?:Interview|INTERVIEW)(?:: |ed by | by |er: )\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?/u;

/** Where the head of the page says that it is an interview. */
function calledInterview({ source, lines }: Page): Span | null {
  for (const line of lines.slice(0, HEAD_LINES)) {
    const from = source.tokens.start[line.first], words = source.text.slice(from, from! + LOOKED_AT).split('\n', 1)[0]!;
    const found = INTERVIEW.exec(words);
    if (found !== null) return [from! + found.index, from! + found.index + found[0].length];
  }
  return null;
}

/**
 * Judges the text by what is left of the page without its furniture.
 *
 * @param isTurn lines of a transcript whose label is known otherwise
 */
export function judge(page: Page, labels: readonly Label[], roles: Roles, stamped: ReadonlyMap<number, Stamp>, dateline: Dateline | null, markup: Uint8Array | null, isTurn: (i: number) => boolean): NewsJudgement {
  // Lists of dates are of many kinds.
  const stamps = new Map<number, Stamp>();
  for (const [i, stamp] of stamped) if (!isDateAlone(stamp)) stamps.set(i, stamp);
  const m = measure(page, labels, markup, (i) => !(roles.at(i) !== undefined && furniture.has(roles.kind(i)!)) && page.lines[i]!.dress !== 'rule' && !isRow(page, page.lines[i]!), (i) => stamps.has(i), isTurn);
  const first = page.lines.find(isProse) ?? page.lines[0];
  const any: Span[] = first ? [spanOf(page, first)] : [];
  if (m.words < TOO_FEW || (m.proseLines === 0 && stamps.size < 2)) return { value: false, because: [{ rule: first ? 'not-news-little' : 'empty-text', spans: any }] };
  let days = 0, signed: Span | null = null;
  for (let i = 0; i < page.lines.length; i++) {
    const kind = roles.kind(i);
    if (kind === 'day-heading') days++;
    if (kind === 'day-heading' || kind === 'byline') signed ??= spanOf(page, page.lines[i]!);
  }
  const all = weights(m, days, signed, calledInterview(page), dateline, stamps);
  const value = all.reduce((sum, weight) => sum + weight.points, 0) >= ENOUGH;
  const [strongest, ...others] = all
    .filter(({ points }) => (value ? points >= 0.5 : points <= -0.5))
    .map(({ rule, spans }): Evidence => ({ rule, spans: spans.length > 0 ? spans : any }));
  return { value, because: [strongest ?? { rule: value ? 'news-prose' : 'not-news-little', spans: any }, ...others] };
}
