/** The one door of this room: what each line of the page is for. */
import type { Because, Block, Crosshead, Dateline, NewsJudgement, Publisher, Span, Title } from '../reading.ts';
import { markupOf } from '../text/markup.ts';
import { bytes } from '../text/memory.ts';
import type { Source } from '../text/scan.ts';
import { readClock } from '../time/written/clock.ts';
import { blocksOf } from './blocks.ts';
import { datelineOf } from './dateline.ts';
import { entriesOf, stampedLines, writersBelow, type EntryHead } from './entries.ts';
import { signOf, type Sign } from './furniture.ts';
import { Roles, weigh } from './groups.ts';
import { headerOf, type Header } from './headers.ts';
import { crossheadsOf, findHeadings } from './headings.ts';
import { judge } from './news/news.ts';
import { isProse, pageOf, spanOf, type Page, type PageLine } from './page.ts';
import { publisherOf } from './publisher.ts';
import { recordingTimes } from './stamps/recording.ts';
import { entryStamps, type Stamp } from './stamps/stamps.ts';
import { headlineOf, repeats, standfirstAt, standfirstTitle, type Headline } from './titles.ts';
import { labelsOf } from './transcript.ts';

/** A line that only names a day, under which entries stand (`Wednesday, 30 September`). */
export interface DayHeading {
  /** 0-based line. */
  readonly line: number;
  readonly span: Span;
}

export interface Layout {
  readonly news: NewsJudgement;
  readonly title: Title | null;
  readonly standfirst: Title | null;
  readonly dateline: Dateline | null;
  readonly publisher: Publisher | null;
  readonly blocks: readonly Block[];
  /** Those of them that are neither paragraphs nor entries: a few of many. */
  readonly setApart: readonly Block[];
  readonly crossheads: readonly Crosshead[];
  readonly entries: readonly EntryHead[];
  readonly dayHeadings: readonly DayHeading[];
  /** Lines that go on with the paragraph of the line above, where the text was wrapped by hand; 0-based, ascending. */
  readonly wrapped: readonly number[];
  /** Times of a recording at the heads of lines, which tell nothing of the day. */
  readonly recorded: readonly Span[];
}

/** Paragraphs at the head of a text among which a dateline is sought. */
const DATELINE_PARAGRAPHS = 3;
const DATELINE_LINES = 60;

/**
 * Lays out any page. Linear in its length; never throws.
 *
 * @param markup which tokens are marks of Markdown: they do not make a page odd
 */
export function layOut(source: Source, markup: Uint8Array | null = markupOf(source)): Layout {
  const page = pageOf(source);
  const { lines } = page;
  const recorded = recordingTimes(page), stamps = recorded.lines.size > 0 ? new Map<number, Stamp>() : stampedLines(page, entryStamps(source));
  const stamped = bytes(lines.length).fill(0);
  for (const i of stamps.keys()) stamped[i] = 1;
  const isStamped = (i: number): boolean => stamped[i] === 1;
  const signs: (Sign | null)[] = [];
  for (let i = 0; i < lines.length; i++) signs.push(isStamped(i) ? null : signOf(page, lines[i]!, lines[i + 1]));

  const header = headerOf(page);
  const headline = headlineOf(page, signs, isStamped, header);
  const roles = new Roles(page);
  for (const [i, { kind, rule }] of header.lines) if (!isStamped(i)) roles.give(i, kind, rule);
  if (headline && headline.at >= 0) {
    if (headline.own) roles.give(headline.at, 'headline', headline.rule);
    if (headline.label >= 0) roles.give(headline.label, 'tags', 'section-label');
  }
  const isTaken = (i: number): boolean => isStamped(i) || (headline !== null && i === headline.at);
  const isRepeat = (i: number): boolean => headline !== null && i !== headline.at && headline.key.length >= 3 && repeats(page, lines[i]!, headline.key, 5);
  for (const i of writersBelow(page, stamps)) if (!isTaken(i)) roles.give(i, 'byline', 'name-under-times');
  for (const i of stamps.keys()) if (i + 1 < lines.length && !isTaken(i + 1) && isClockAlone(page, lines[i + 1]!)) roles.give(i + 1, 'byline', 'published-line');
  weigh(page, signs, isTaken, roles, isRepeat);
  for (let i = 0; i < lines.length; i++) if (!isTaken(i) && (!roles.at(i) || roles.kind(i) === 'caption') && isRepeat(i) && isCopy(page, i)) roles.give(i, 'duplicate-title', 'repeated-title');

  const standfirst = standfirstAt(page, headline, isStamped, (i) => isStamped(i) || (roles.at(i) !== undefined && (headline?.own ?? false)) || (roles.at(i) !== undefined && i !== headline?.at), (i) => roles.kind(i) === 'byline' || roles.kind(i) === 'caption');
  if (standfirst >= 0 && !roles.at(standfirst)) roles.give(standfirst, 'standfirst', 'below-title');

  let text = 0;
  while (text < lines.length && (roles.at(text) !== undefined || isStamped(text) || !isProse(lines[text]!))) text++;
  const labels = labelsOf(page);
  findHeadings(page, labels, roles, isTaken, text);
  const { entries, headingLines } = entriesOf(page, stamps, roles);
  const dateline = findDateline(page, (i) => roles.at(i) !== undefined && roles.kind(i) !== 'standfirst');
  const rest = (i: number): Because => (isStamped(i) ? [{ rule: 'entry-stamp', spans: [stamps.get(i)!.span] }] : [{ rule: 'running-text', spans: [spanOf(page, lines[i]!)] }]);
  for (const [i, rule] of headingLines) roles.give(i, 'crosshead', rule);
  const blocks = [...fieldBlocks(page, header, headline), ...blocksOf(page, roles, isStamped, rest)];
  for (const [i, rule] of headingLines) roles.give(i, 'paragraph', rule);
  const crossheads = crossheadsOf(page, roles, isStamped);
  const dayHeadings: DayHeading[] = [];
  for (let i = 0; i < lines.length; i++) if (roles.kind(i) === 'day-heading') dayHeadings.push({ line: lines[i]!.line, span: spanOf(page, lines[i]!) });

  const headed = new Set(entries.flatMap(({ stamp, heading }) => (heading === null ? [] : [stamp.line])));
  const wrapped: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const { line, wrap } = lines[i]!, above = lines[i - 1]!.line;
    if (wrap === 'inner' && above === line - 1 && !isStamped(i) && roles.kind(i) === roles.kind(i - 1) && !headingLines.has(i - 1) && !headed.has(above)) wrapped.push(line);
  }

  return {
    news: judge(page, labels, roles, stamps, dateline, markup, (i) => recorded.lines.has(i)),
    title: headline?.title ?? null,
    standfirst: standfirstTitle(page, standfirst),
    dateline,
    publisher: publisherOf(page, roles, headline?.publisher ?? null, header, dateline),
    blocks,
    setApart: blocks.filter(({ kind }) => kind !== 'paragraph' && kind !== 'entry'),
    crossheads,
    entries,
    dayHeadings,
    wrapped,
    recorded: recorded.spans,
  };
}

/** The fields of front matter: about the page, not of it. Its title repeats the page's own where there is one. */
function fieldBlocks({ source: { text, lines } }: Page, { fields }: Header, headline: Headline | null): Block[] {
  return fields.map(({ kind, from, to }) => {
    const start = lines.start[from]!, line = text.slice(start, lines.end[to - 1]!), span: Span = [start, start + line.trimEnd().length];
    return { kind: kind === 'headline' && headline !== null && headline.at >= 0 ? 'duplicate-title' : kind, lines: [from + 1, to], span, because: [{ rule: 'header-field', spans: [span] }] };
  });
}

/** `01:59` right under `1.59am GMT`: the same time once more, as some pages have it. */
function isClockAlone({ source: { text, tokens } }: Page, line: PageLine): boolean {
  return line.end - line.first === 3 && readClock(text, tokens.start[line.first]!)?.end === tokens.end[line.end - 1];
}

/** A copy of the headline is a line by itself, not the beginning of a sentence that opens with the same words. */
function isCopy(page: Page, i: number): boolean {
  return !(page.lines[i]!.stop === '.' && isProse(page.lines[i]!)) || page.lines[i]!.words <= 25;
}

function findDateline(page: Page, isFurniture: (i: number) => boolean): Dateline | null {
  let paragraphs = 0;
  for (let i = 0; i < page.lines.length && i < DATELINE_LINES && paragraphs < DATELINE_PARAGRAPHS; i++) {
    const line = page.lines[i]!;
    if (isFurniture(i) || line.words === 0) continue;
    const found = datelineOf(page, line);
    if (found) return found;
    if (isProse(line)) paragraphs++;
  }
  return null;
}
