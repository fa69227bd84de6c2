/** The headline, its copies, the site's name behind it, and the standfirst below it. */
import { isDateLine } from './dates.ts';
import { months, outletWords, sectionWords, weekdays } from '../lexicon/page.ts';
import { plainWordOf, wordSet } from '../lexicon/vocabulary.ts';
import type { Publisher, Span, Title } from '../reading.ts';
import { datelineOf } from './dateline.ts';
import { Shape, Token } from '../text/scan.ts';
import type { LayoutRule } from './rules.ts';
import type { Sign } from './furniture.ts';
import type { Header } from './headers.ts';
import { endsSentence, isProse, isTitleLike, spanOf, type Page, type PageLine } from './page.ts';

export interface Headline {
  readonly title: Title;
  readonly rule: LayoutRule;
  /** Index of its line among the page's lines; -1 where it stands in front matter. */
  readonly at: number;
  /** False where it is only the first sentence of a text without a title. */
  readonly own: boolean;
  readonly publisher: Publisher | null;
  /** Index of a label above it, or -1. */
  readonly label: number;
  /** Its words, folded, for finding copies. */
  readonly key: readonly string[];
}

const isOutletWord = wordSet(outletWords), isSection = wordSet(sectionWords), isDated = wordSet([...months, ...weekdays, 'day']), isHome = wordSet('home');

/** Words of a line that is a date, or a reading of the weather, at most. */
const MOST_OF_DATE = 6;
/** Lines at the head of a page among which its headline is sought. */
const HEAD_LINES = 12;

function keyWord({ source: { text, tokens } }: Page, t: number): string {
  return (tokens.kind[t] === Token.word && plainWordOf(tokens.word[t]!)) || text.slice(tokens.start[t], tokens.end[t]).replace(/[’‘ʼ]/g, "'").toLowerCase();
}

/** Words of the tokens, folded; marks left out but for those that change a title's meaning. */
function keyOf(page: Page, first: number, end: number): string[] {
  const { tokens } = page.source;
  const key: string[] = [];
  for (let t = first; t < end; t++) {
    if (tokens.kind[t] === Token.word || tokens.kind[t] === Token.number || tokens.kind[t] === Token.clitic) key.push(keyWord(page, t));
  }
  return key;
}

/** True where the line holds these words in this order and at most `more` others after them. */
export function repeats(page: Page, line: PageLine, key: readonly string[], more: number): boolean {
  // A word has a clitic at most, so the key is no shorter than the line's words and no longer than twice as many.
  if (key.length === 0 || line.words < 1 || line.words > key.length + more || line.words * 2 < key.length || line.end - line.first > (key.length + more) * 3 + 12) return false;
  const own = wordsAlike(page, line, key);
  return own >= key.length && own <= key.length + more;
}

/** How many words the line has; -1 where one of them is another than the key has in its place. */
function wordsAlike(page: Page, line: PageLine, key: readonly string[]): number {
  const { tokens: { kind, start }, text } = page.source;
  let own = 0;
  for (let t = line.first; t < line.end; t++) {
    if (kind[t] !== Token.word && kind[t] !== Token.number && kind[t] !== Token.clitic) continue;
    // Most lines begin with another letter already.
    if (own < key.length && (differs(text.charCodeAt(start[t]!), key[own]!.charCodeAt(0)) || key[own] !== keyWord(page, t))) return -1;
    own++;
  }
  return own;
}

/** True for a plain letter or digit that is not the other one, which is small. */
function differs(unit: number, small: number): boolean {
  if (unit >= 0x30 && unit <= 0x39) return unit !== small;
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a && unit < 0x80 && (unit | 0x20) !== small;
}

interface Suffix {
  /** Last token of the title, excluded. */
  readonly titleEnd: number;
  readonly name: Span;
}

/** The site's name after a bar, or after a spaced dash where its words are those of a medium or the title stands elsewhere without it. */
function suffixOf(page: Page, line: PageLine, lines: readonly PageLine[]): Suffix | null {
  const { tokens, text } = page.source;
  let titleEnd = -1, from = -1, last = line.end;
  for (let t = last - 2; t > line.first; t--) {
    if (tokens.kind[t] === Token.word || tokens.kind[t] === Token.number || tokens.kind[t] === Token.clitic) continue;
    const mark = text.charAt(tokens.start[t]!);
    const spaced = tokens.start[t]! > tokens.end[t - 1]! && tokens.start[t + 1]! > tokens.end[t]!;
    if (mark === '|' || mark === '»' || mark === '«' || mark === '·' || mark === '•' || (mark === ':' && text.charAt(tokens.start[t]! - 1) === ':')) {
      if (from < 0) from = t + 1;
      titleEnd = mark === ':' ? t - 1 : t;
    } else if (tokens.kind[t] === Token.dash && spaced && from < 0) {
      const name = last - (t + 1);
      let words = 0, capitals = 0, outlet = false, digits = false, dated = false;
      for (let n = t + 1; n < last; n++) {
        if (tokens.kind[n] === Token.number) digits = true;
        if (tokens.kind[n] !== Token.word) continue;
        words++;
        dated ||= isDated(tokens.word[n]!);
        if ((tokens.shape[n]! & Shape.capital) !== 0) capitals++;
        outlet ||= isOutletWord(tokens.word[n]!);
      }
      // `… - The Lantern - 12 May 2015`: the name stands before the day.
      if (digits && dated && words <= 2 && last === line.end) {
        last = t;
        continue;
      }
      const alone = capitals > 0 && capitals >= words - 1 && words > 0 && words <= 5 && !digits && name <= 8;
      if (alone && (outlet || lines.some((other) => other !== line && repeats(page, other, keyOf(page, line.first, t), 0)))) {
        from = t + 1;
        titleEnd = t;
      } else return null;
      break;
    }
  }
  if (from < 0 || titleEnd <= line.first || isDated(tokens.word[from]!)) return null;
  const before = keyOf(page, line.first, titleEnd).length, after = keyOf(page, from, last).length;
  if (after === 0 || after > 6 || before < 2 || (tokens.shape[from]! & Shape.capital) === 0 && !/[.\d]/.test(text.slice(tokens.start[from], tokens.end[last - 1]))) return null;
  return { titleEnd, name: [tokens.start[from]!, tokens.end[last - 1]!] };
}

/** Where the first sentence of the line ends, in tokens. */
function firstSentenceEnd(page: Page, line: PageLine): number {
  const { tokens } = page.source;
  for (let t = line.first; t < line.end; t++) {
    if (tokens.kind[t] !== Token.mark && tokens.kind[t] !== Token.ellipsis) continue;
    if (!endsSentence(page.source, t, line.end)) continue;
    let end = t + 1;
    while (end < line.end && tokens.start[end] === tokens.end[end - 1]) end++;
    return end;
  }
  return line.end;
}

/** The words of a title that is no line of the page, folded. */
function wordsOf(title: string): string[] {
  return title.replace(/[’‘ʼ]/g, "'").toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu)?.map((word) => word.replace(/[.'-]+$/, '')) ?? [];
}

/** True where the page opens with a heading that says what the title in front matter says, perhaps at greater length: then that is the headline. */
function headingOf(page: Page, title: Span): boolean {
  const line = page.lines[0];
  if (line?.dress !== 'heading' || line.words < 2) return false;
  const short = new Set(wordsOf(page.source.text.slice(...title))), long = new Set(keyOf(page, line.first, line.end));
  let shared = 0;
  for (const word of short) if (long.has(word)) shared++;
  return shared > 1 && shared * 5 >= Math.min(short.size, long.size) * 3;
}

/** The headline of the page; null where the page has no line that could be one. */
export function headlineOf(page: Page, signs: readonly (Sign | null)[], stamped: (at: number) => boolean, header: Header): Headline | null {
  const { source } = page;
  const onPage = header.title && header.titleLine < 0 ? headingOf(page, header.title) : false;
  if (header.title && !onPage) {
    const words = source.text.slice(header.title[0], header.title[1]);
    return { rule: 'header-field', title: { span: header.title, because: [{ rule: 'header-field', spans: [header.title] }] }, at: header.titleLine, own: true, publisher: null, label: -1, key: wordsOf(words) };
  }
  let at = -1, label = -1;
  const limit = Math.min(page.lines.length, HEAD_LINES);
  for (let i = 0; i < limit && at < 0; i++) {
    const line = page.lines[i]!;
    const sign = signs[i];
    if (line.words === 0 || header.lines.has(i)) continue;
    if (line.words <= MOST_OF_DATE && titleBelow(page, i, signs, stamped) && (isDateLine(page, line) === 'day' || isReadout(page, line))) continue;
    if (stamped(i)) break;
    if (line.words <= MOST_OF_DATE && line.dress !== 'heading' && isDateLine(page, line) === 'clock') continue;
    if (datelineEnd(page, line) >= line.end) continue;
    if (line.dress === 'heading') at = i;
    else if (sign && (sign.kind !== 'read-more' || sign.opens) && (sign.kind !== 'caption' || sign.rule !== 'caption-credit' || line.words < 8) && !(sign.weak && sign.rule !== 'published-line' && sign.rule !== 'byline-lead' && line.words > 3)) continue;
    else if (isLabel(page, line) && titleBelow(page, i, signs, stamped)) label = i;
    else at = i;
  }
  // A line that stands again below, without the site's name or with it, is the title though another stands above it.
  for (let i = at + 1; at >= 0 && i < limit && page.lines[at]!.dress !== 'heading'; i++) {
    const line = page.lines[i]!;
    if (stamped(i) || isProse(page.lines[at]!) || isProse(line) || (signs[i] && !signs[i]!.weak)) continue;
    if (isTwice(page, i) && !isTwice(page, at)) {
      label = at;
      at = i;
    }
    break;
  }
  let marked = 0;
  while (marked < limit && !(page.lines[marked]!.dress === 'heading' && !signs[marked])) marked++;
  if (at >= 0 && marked < limit && marked > at && !isTitleLike(page.lines[at]!)) at = marked;
  if (at < 0) return null;
  const line = page.lines[at]!;
  const suffix = isProse(line) ? null : suffixOf(page, line, page.lines.slice(0, 40));
  const short = line.words <= 25 && line.sentences <= 1;
  const own = line.dress === 'heading' || (isTitleLike(line) && datelineEnd(page, line) < 0) || (short && titled(page, line, at));
  const end = suffix ? suffix.titleEnd : own ? line.end : firstSentenceEnd(page, line);
  const opens = own ? -1 : datelineEnd(page, line);
  const first = opens > 0 && opens < end ? opens : line.first;
  const span: Span = [source.tokens.start[first]!, source.tokens.end[end - 1]!];
  const rule: LayoutRule = line.dress === 'heading' ? 'markdown-heading' : own ? 'first-line' : 'first-sentence';
  return {
    rule, title: { span, because: [{ rule, spans: [span] }] },
    at, own, label, key: keyOf(page, line.first, end),
    publisher: suffix ? { name: source.text.slice(...suffix.name), span: suffix.name, because: [{ rule: 'site-suffix', spans: [suffix.name] }] } : null,
  };
}

/** The token after a dateline that opens the line, -1 where none does. */
function datelineEnd(page: Page, line: PageLine): number {
  const dateline = datelineOf(page, line);
  if (!dateline) return -1;
  let t = line.first;
  while (t < line.end && page.source.tokens.start[t]! < dateline.span[1]) t++;
  return t;
}

/** A closed first line is still a headline where it is short beside the paragraph below. */
function titled(page: Page, line: PageLine, at: number): boolean {
  const next = page.lines[at + 1];
  return next !== undefined && next.apart && line.words <= 16 && next.words > line.words * 1.5;
}

/** `BC-Skelby-Quake, 3rd Ld-Writethru, 620` */
const SLUG = /^(?:[A-Z]{2}[-–])?[A-Z][\p{L}.]*(?:[-–][\p{L}.]+)+,? .*(?:\b\d(?:st|nd|rd|th) (?:Ld|Lead|LEAD|LD)\b|\bWritethru\b)/u;

/** A section, a way of crumbs or the paper's own name above the headline. */
function isLabel(page: Page, line: PageLine): boolean {
  const { start, word } = page.source.tokens;
  if (isHome(word[line.first]!) && line.end - line.first > 4 && '/>»›'.includes(page.source.text.charAt(start[line.first + 1]!))) return true;
  if (isProse(line) || line.stop !== '' || line.words > 8) return false;
  const { tokens } = page.source;
  let outlet = false, section = 0, words = 0, crumbs = 0, shouted = 0;
  for (let t = line.first; t < line.end; t++) {
    if (tokens.kind[t] === Token.word) {
      words++;
      outlet ||= isOutletWord(tokens.word[t]!);
      if (isSection(tokens.word[t]!)) section++;
      if ((tokens.shape[t]! & Shape.capitals) !== 0) shouted++;
    } else if (tokens.kind[t] !== Token.number) crumbs++;
  }
  if (words === section && words > 0) return true;
  // A wire's slug: `BC-TRADE-TALKS (UPDATE 2)`.
  if (words === shouted && words > 0 && words <= 3 && crumbs > 0) return true;
  if (SLUG.test(page.source.text.slice(page.source.tokens.start[line.first], page.source.tokens.end[line.end - 1]))) return true;
  return (words <= 2 && line.words <= 2) || (words <= 4 && outlet && line.capitals >= words - 1) || (crumbs > 1 && section > 1 && crumbs >= words / 3);
}

/** `20.4 C`: figures, and their unit. */
function isReadout({ source: { tokens } }: Page, line: PageLine): boolean {
  let figures = 0, units = 0;
  for (let t = line.first; t < line.end; t++) {
    if (tokens.kind[t] === Token.number) figures++;
    else if (tokens.kind[t] === Token.word && tokens.end[t]! - tokens.start[t]! > 2) return false;
    else if (tokens.kind[t] === Token.word) units++;
  }
  return figures > 0 && units > 0;
}

/** A title-like line below, past the page's buttons. */
function titleBelow(page: Page, at: number, signs: readonly (Sign | null)[], stamped: (at: number) => boolean): boolean {
  let i = at + 1;
  while (i < page.lines.length && i < at + 8 && !stamped(i) && (signs[i] || isDateLine(page, page.lines[i]!) === 'day' || (page.lines[i]!.words <= 4 && isLabel(page, page.lines[i]!)))) i++;
  const next = page.lines[i];
  return next !== undefined && !signs[i] && !stamped(i) && isTitleLike(next) && next.words >= 4 && !isProse(next) && page.lines.length > i + 1;
}

/** True where another line near the head says the same, or the same and the site's name. */
function isTwice(page: Page, at: number): boolean {
  const line = page.lines[at]!;
  if (line.words < 4) return false;
  const key = keyOf(page, line.first, line.end);
  for (let i = at + 1; i < page.lines.length && i < at + HEAD_LINES; i++) {
    const other = page.lines[i]!;
    if (other.words < 4 || other.words > line.words) continue;
    const shorter = wordsAlike(page, other, key);
    if (shorter >= 0 && shorter <= key.length && key.length - shorter <= 6) return true;
  }
  return false;
}

/** The standfirst: a line between the headline and the text that sums it up. Index among the page's lines, or -1. */
export function standfirstAt(page: Page, headline: Headline | null, isStamped: (at: number) => boolean, taken: (at: number) => boolean, aboveText: (at: number) => boolean): number {
  if (!headline) return -1;
  const from = headline.own ? headline.at + 1 : headline.at;
  for (let i = Math.max(0, from); i < page.lines.length && i < from + HEAD_LINES; i++) {
    if (isStamped(i)) return -1; // the entries have begun
    if (taken(i)) continue;
    const line = page.lines[i]!;
    let next = i + 1;
    while (next < page.lines.length && taken(next) && !aboveText(next)) next++;
    if (next >= page.lines.length) return -1;
    if (aboveText(next) && line.sentences <= 2 && line.words >= 6 && line.words <= 60 && isProse(line)) return i;
    if (!isProse(line) && isTitleLike(line) && line.words >= (line.dress === 'heading' ? 3 : 6) && !line.stop && headline.own && (line.dress !== 'heading' || aboveText(next)) && (aboveText(next) || isProse(page.lines[next]!))) return i;
    if ((line.dress === 'bold' || line.dress === 'quotation') && line.words >= 6 && isProse(page.lines[next]!) && headline.own) return i;
    return -1;
  }
  return -1;
}

export function standfirstTitle(page: Page, at: number): Title | null {
  if (at < 0) return null;
  const span = spanOf(page, page.lines[at]!);
  return { span, because: [{ rule: 'below-title', spans: [span] }] };
}
