/** Headings inside articles and entries, and lines that only name a day. */
import type { Crosshead } from '../reading.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Char, charClass } from '../text/chars.ts';
import { Token } from '../text/scan.ts';
import { isDateLine } from './dates.ts';
import type { Roles } from './groups.ts';
import { isProse, isTitleLike, spanOf, type Page, type PageLine } from './page.ts';
import type { LayoutRule } from './rules.ts';
import { labelledLines, type Label } from './transcript.ts';

/** Words that a heading set off by nothing but its shortness may have. */
const LONGEST_PLAIN = 16;

/** Words that a question may have to head a passage; longer ones are put by the writer in passing. */
const LONGEST_QUESTION = 9;

const PIPE = 0x7c;

const isConnective = wordSet('so but and or yet then well because');

/** A line that opens with a double mark is a quotation, unless it is short and closes with one. */
function isQuotation(page: Page, line: PageLine): boolean {
  const { tokens, text } = page.source;
  const double = (t: number): boolean => tokens.kind[t] === Token.quote && '"“”„«»'.includes(text.charAt(tokens.start[t]!));
  return double(line.first) && !(line.words <= 5 && double(line.end - 1));
}

/** A question put in passing: long, a single word, or taking up what stands before it. */
function isPassingQuestion(page: Page, line: PageLine): boolean {
  return line.stop === '?' && (line.words > LONGEST_QUESTION || line.words < 2 || isConnective(page.source.tokens.word[line.first]!));
}

function hasWords(page: Page, line: PageLine): boolean {
  for (let t = line.first; t < line.end; t++) if (page.source.tokens.kind[t] === Token.word) return true;
  return false;
}

/** Running text, or a list or quotation, that a heading may head. */
export function isHeaded(line: PageLine | undefined): boolean {
  return line !== undefined && (isProse(line) || (line.dress === 'bullet' && line.words >= 3) || (line.words >= 5 && line.stop === '.') || (line.words >= 8 && (line.stop === ':' || line.stop === '?')));
}

/** A row of a table in Markdown. */
export function isRow({ source: { tokens } }: Page, line: PageLine): boolean {
  return line.dress === 'plain' && line.end - line.first > 2 && tokens.kind[line.first] === Token.mark && tokens.word[line.first] === PIPE && tokens.kind[line.end - 1] === Token.mark && tokens.word[line.end - 1] === PIPE;
}

/** Gives crossheads and day headings their role. `fromText` is the first line of running text. */
export function findHeadings(page: Page, labels: readonly Label[], roles: Roles, taken: (i: number) => boolean, fromText: number): void {
  const labelled = labelledLines(labels, (i) => !taken(i) && !roles.at(i));
  const { lines } = page;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (taken(i) || roles.at(i) || labelled.has(i)) continue;
    if (isDateLine(page, line) === 'day') {
      roles.give(i, 'day-heading', 'day-alone');
      continue;
    }
    const rule = crossheadRule(page, lines, i, roles, taken, fromText);
    if (rule) roles.give(i, 'crosshead', rule);
  }
}

function crossheadRule(page: Page, lines: readonly PageLine[], i: number, roles: Roles, taken: (i: number) => boolean, fromText: number): LayoutRule | null {
  const line = lines[i]!;
  let below = i + 1;
  while (below < lines.length && (roles.kind(below) === 'caption' || roles.kind(below) === 'read-more' || roles.kind(below) === 'byline') && !taken(below)) below++;
  const next = lines[below];
  if (isRow(page, line)) return null;
  if (line.dress === 'heading') return next && line.words > 0 ? 'markdown-heading' : null;
  if (i < fromText || !next || taken(below) || (roles.at(below) !== undefined && roles.kind(below) !== 'standfirst')) return null;
  if (line.dress === 'bold') return isTitleLike(line) && line.words <= 25 && isHeaded(next) ? 'markdown-heading' : null;
  if (line.dress !== 'plain' || !isTitleLike(line) || line.words > LONGEST_PLAIN || line.stop === '…' || isQuotation(page, line) || isPassingQuestion(page, line) || !hasWords(page, line) || !isHeaded(next) || charClass(next.initial) === Char.lower) return null;
  const before = lines[i - 1];
  // Between paragraphs with blank lines, a heading has one too.
  if (!line.apart && before && (before.stop === '' || before.stop === ',') && before.words > 5 && roles.kind(i - 1) === undefined) return null;
  return 'short-line-before-text';
}

/** The crossheads with the lines they head: to the last before the next heading or stamp, furniture at its end left out. */
export function crossheadsOf(page: Page, roles: Roles, taken: (i: number) => boolean): Crosshead[] {
  const found: Crosshead[] = [];
  for (let i = 0; i < page.lines.length; i++) {
    if (roles.kind(i) !== 'crosshead') continue;
    let end = i + 1, last = i;
    for (; end < page.lines.length && !taken(end) && roles.kind(end) !== 'crosshead' && roles.kind(end) !== 'day-heading'; end++) {
      const kind = roles.kind(end);
      if (kind === undefined || kind === 'read-more' || kind === 'caption') last = end;
    }
    const line = page.lines[i]!;
    found.push({ line: line.line + 1, span: spanOf(page, line), lines: [line.line + 1, page.lines[last]!.line + 1], because: roles.at(i)!.because });
  }
  return found;
}
