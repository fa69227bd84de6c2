/** Captions, known by their leads, by a credit at their end, or by standing twice. */
import * as lexicon from '../lexicon/page.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Holds, Shape, Token } from '../text/scan.ts';
import { endsSentence, type Page, type PageLine } from './page.ts';
import { matchAt, opensWith, phrases } from './phrases.ts';
import type { LayoutRule } from './rules.ts';

const leads = phrases(lexicon.captionLeads), plainLeads = phrases(lexicon.plainCaptionLeads), credits = phrases(lexicon.photoCredits), creditWords = phrases(lexicon.creditWords);
const isTelling = wordSet(lexicon.tellingWords);
const isDemonstrative = wordSet('this in an a');
const isReleased = wordSet('taken released provided shows show showing made posted shot captured obtained handout grab from');
const creditLead = phrases(lexicon.creditLeads);
/** Lists whose phrases open a caption. */
export const captionLists = [leads, plainLeads] as const;

/** Words of a trailing group beyond which it is no credit. */
const LONGEST_CREDIT = 14;
/** Words of a line that only its credit makes a caption. */
const LONGEST_CREDITED = 60;

const BANG = 0x21, STOP = 0x2e, ROUND = 0x28, ROUND_CLOSE = 0x29, SQUARE = 0x5b, SQUARE_CLOSE = 0x5d, SLASH = 0x2f, PIPE = 0x7c;

/** First token of the line's last bracketed group, where the line ends with one; -1 otherwise. */
function lastBracket(page: Page, line: PageLine): number {
  const { kind, word } = page.source.tokens, last = line.end - 1;
  const close = (kind[last] === Token.mark || kind[last] === Token.ellipsis) && word[last] === STOP && last > line.first ? last - 1 : last;
  const open = kind[close] !== Token.mark ? 0 : word[close] === ROUND_CLOSE ? ROUND : word[close] === SQUARE_CLOSE ? SQUARE : 0;
  if (open === 0) return -1;
  for (let t = line.end - 2; t > line.first && t > line.end - LONGEST_CREDIT * 2; t--) if (kind[t] === Token.mark && word[t] === open) return t;
  return -1;
}

/** A photo agency's name; the short ones only in capitals, for `Pa.` is a state. */
function hasCredit(page: Page, from: number, end: number): boolean {
  const { tokens } = page.source;
  for (let t = from; t < end; t++) {
    const short = tokens.end[t]! - tokens.start[t]! <= 3 && (tokens.shape[t]! & Shape.capitals) === 0;
    if (!short && matchAt(credits, page.source, t, end) >= 0) return true;
  }
  return false;
}

/** Most of a credit's words are names. */
function isNames(page: Page, from: number, end: number): boolean {
  const { tokens } = page.source;
  let words = 0, capitals = 0;
  for (let t = from; t < end; t++) {
    if (tokens.kind[t] !== Token.word) continue;
    words++;
    if ((tokens.shape[t]! & Shape.capital) !== 0) capitals++;
  }
  return capitals * 2 >= words;
}

function tells(page: Page, from: number, end: number): boolean {
  const { word, kind } = page.source.tokens;
  for (let t = from; t < end; t++) if (kind[t] === Token.word && isTelling(word[t]!)) return true;
  return false;
}

/** Number of words from `from` to `end`. */
function wordsIn(page: Page, from: number, end: number): number {
  let words = 0;
  for (let t = from; t < end; t++) if (page.source.tokens.kind[t] === Token.word) words++;
  return words;
}

/** The first token of a credit that closes the line: `(AFP)`, `[X/Al Jazeera]`, `| Photo: X`, `Handout / X`, `Photograph: X/AP`; -1 where none does. */
export function creditStart(page: Page, line: PageLine): number {
  const { source } = page, { kind, word, start, end } = source.tokens;
  const bracket = lastBracket(page, line);
  if (bracket > 0) {
    const square = word[bracket] === SQUARE;
    let slash = false;
    for (let t = bracket; t < line.end; t++) slash ||= kind[t] === Token.mark && word[t] === SLASH;
    return (hasCredit(page, bracket, line.end) || (square && slash)) && (isNames(page, bracket, line.end) || matchAt(creditLead, source, bracket + 1, line.end) >= 0) && wordsIn(page, bracket, line.end) <= LONGEST_CREDIT ? bracket : -1;
  }
  if ((source.lines.holds[line.line]! & Holds.bar) === 0) return creditBehindStop(page, line);
  for (let t = line.end - 1, words = 0; t > line.first && words <= LONGEST_CREDIT; t--) {
    if (kind[t] === Token.word) {
      words++;
      if (opensWith(creditLead, word[t]!) && matchAt(creditLead, source, t, line.end) >= 0 && (endsSentence(source, t - 1, line.end) || '|/–—'.includes(source.text.charAt(start[t - 1]!)))) return t;
    } else if (kind[t] === Token.mark && (word[t] === PIPE || (word[t] === SLASH && start[t]! > end[t - 1]!)) && wordsIn(page, t, line.end) <= 8) return hasCredit(page, t, line.end) || (t > line.first && hasCredit(page, t - 1, t)) ? t : -1;
  }
  return -1;
}

/** The same for a line without a bracket, bar or dash before it: the lead of a credit begins a sentence. */
function creditBehindStop(page: Page, line: PageLine): number {
  const { source } = page, { lines, stops, tokens } = source;
  for (let s = lines.firstStop[line.line + 1]! - 1; s >= lines.firstStop[line.line]!; s--) {
    const t = stops[s]! + 1;
    if (t >= line.end) continue;
    if (t <= line.first) return -1;
    if (tokens.kind[t] === Token.word && opensWith(creditLead, tokens.word[t]!) && matchAt(creditLead, source, t, line.end) >= 0 && endsSentence(source, t - 1, line.end)) return wordsIn(page, t + 1, line.end) <= LONGEST_CREDIT ? t : -1;
  }
  return -1;
}

/**
 * The rule that makes the line a caption, or null.
 *
 * @param led whether a phrase of `captionLists` may open it
 */
export function captionRule(page: Page, line: PageLine, led: boolean): LayoutRule | null {
  const { source } = page;
  if (line.words > 75) return null;
  let first = line.first;
  while (first < line.end && source.tokens.kind[first] !== Token.word) first++;
  if (first >= line.end) return null;
  // Markdown: `![what it shows](address)`
  if (line.initial === BANG && source.text.startsWith('![', source.tokens.start[line.first]) && line.sentences <= 2) return 'caption-lead';
  if (led) {
    const plain = matchAt(plainLeads, source, first, line.end);
    if (plain >= 0) {
      if (!isDemonstrative(source.tokens.word[first]!)) return 'caption-lead';
      if (source.tokens.kind[plain] === Token.mark || isReleased(source.tokens.word[plain] ?? 0) || creditStart(page, line) >= 0) return 'caption-lead';
    }
    const after = matchAt(leads, source, first, line.end);
    if (after >= 0 && line.words <= 2 && line.stop === ',') return 'caption-lead'; // `Image caption,`: what it shows stands below
    if (after >= 0 && after < line.end && (source.text.charAt(source.tokens.start[after]!) === ':' || source.text.charAt(source.tokens.start[after]!) === '|')) return 'caption-lead';
  }
  let bare = line.words <= 6;
  for (let t = first, known = 0; t < line.end && bare; ) {
    const next = matchAt(creditWords, source, t, line.end);
    if (next > t) known++;
    bare = next > t ? known > 0 : source.tokens.kind[t] !== Token.word && source.tokens.kind[t] !== Token.number;
    t = next > t ? next : t + 1;
  }
  if (bare && (hasCredit(page, first, line.end)) && line.end - first > 1) return 'caption-credit';
  const credit = creditStart(page, line);
  if (credit < 0 || line.sentences > 3 || line.words > LONGEST_CREDITED) return null;
  return tells(page, line.first, credit) && matchAt(creditLead, source, credit, line.end) < 0 && matchAt(creditLead, source, credit + 1, line.end) < 0 ? null : 'caption-credit';
}
