/** Datelines: `MOSCOW, Oct 1 (Reuters) -`, `TBILISI (AP) —`, `KYIV/LONDON, 3 March, …`. */
import { agencies, months, noPlaces, readMoreLeads, weekdays } from '../lexicon/page.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import type { Dateline, Span } from '../reading.ts';
import { Shape, Token } from '../text/scan.ts';
import type { Page, PageLine } from './page.ts';
import { matchAt, phrases } from './phrases.ts';

const agencyNames = phrases(agencies), links = phrases(readMoreLeads);
const isNoPlace = wordSet(noPlaces);
const isMonth = wordSet(months), isWeekday = wordSet(weekdays), isIn = wordSet('in'), isPart = wordSet('morning afternoon evening night midnight'), isSmall = wordSet('of the and de la el al near on in');

const LOW = 0x5f, STAR = 0x2a, COMMA = 0x2c, STOP = 0x2e, SLASH = 0x2f, HYPHEN = 0x2d, APOSTROPHE = 0x27, COLON = 0x3a, ROUND = 0x28, ROUND_CLOSE = 0x29, SQUARE = 0x5b, SQUARE_CLOSE = 0x5d;

/** Tokens of a line's head in which a dateline has to end. */
const LONGEST = 26;

/** The dateline that opens the line, or null. */
export function datelineOf(page: Page, line: PageLine): Dateline | null {
  const { tokens, text } = page.source;
  const limit = Math.min(line.end, line.first + LONGEST);
  const unit = (t: number): number => (t < limit && tokens.kind[t] !== Token.word && tokens.kind[t] !== Token.number ? text.charCodeAt(tokens.start[t]!) : 0);
  const isDashAt = (t: number): boolean => t < limit && (tokens.kind[t] === Token.dash || unit(t) === LOW);
  // Markdown's bold around the place.
  const isBold = (at: number): boolean => unit(at) === STAR || unit(at) === LOW;
  let first = line.first;
  while (isBold(first)) first++;
  let t = first;

  // The place: words in capitals, then perhaps, behind a comma, a country or state.
  let placeEnd = t, shouted = 0, capitalised = 0, region = false;
  for (; t < limit; t++) {
    if (tokens.kind[t] === Token.word) {
      const shape = tokens.shape[t]!;
      if (isMonth(tokens.word[t]!) && (shape & Shape.capitals) === 0 && t > first) break;
      if (isWeekday(tokens.word[t]!)) break;
      if ((shape & Shape.capitals) !== 0 && (shape & Shape.digit) === 0) shouted++;
      else if ((shape & Shape.capital) !== 0) {
        if (capitalised++ === 0) region = unit(t - 1) === COMMA && !isNoPlace(tokens.word[t]!);
      }
      else if (!isSmall(tokens.word[t]!)) break;
      placeEnd = t + 1;
      if (shouted + capitalised > 7) return null;
    } else if (unit(t) !== SLASH && unit(t) !== COMMA && unit(t) !== STOP && unit(t) !== HYPHEN && !(tokens.kind[t] === Token.clitic) && unit(t) !== APOSTROPHE) break;
    else if (isDashAt(t)) break;
  }
  if (unit(placeEnd) === STOP && (unit(placeEnd + 1) === COMMA || (unit(placeEnd - 2) === COMMA && (unit(placeEnd + 1) === ROUND || isDashAt(placeEnd + 1)))) && tokens.start[placeEnd] === tokens.end[placeEnd - 1]) placeEnd++;
  const hasPlace = placeEnd > first;
  t = placeEnd;
  while (first > line.first && isBold(t)) t++;
  let date: Span | null = null, agency: Span | null = null;
  while (t < limit && (unit(t) === COMMA || unit(t) === STOP)) t++;

  // The day.
  let from = -1, to = -1, named = false;
  for (; t < limit; t++) {
    const word = tokens.kind[t] === Token.word ? tokens.word[t]! : 0;
    const ordinal = tokens.kind[t] === Token.word && (tokens.shape[t]! & Shape.digit) !== 0 && /^\d{1,2}(?:st|nd|rd|th)$/i.test(text.slice(tokens.start[t], Math.min(tokens.end[t]!, tokens.start[t]! + 6)));
    if (isMonth(word) || isWeekday(word) || (named && isPart(word))) named = true;
    else if (tokens.kind[t] !== Token.number && !ordinal) {
      if ((unit(t) === COMMA || unit(t) === STOP) && from >= 0) continue;
      break;
    }
    if (from < 0) from = t;
    to = t + 1;
  }
  if (from >= 0 && named) date = [tokens.start[from]!, tokens.end[to - 1]!];
  else if (from >= 0) return null;

  // The agency, in brackets or slashes.
  let slashes = false, signed = false, known = false;
  if (unit(t) === ROUND || unit(t) === SLASH || unit(t) === SQUARE) {
    const close = unit(t) === ROUND ? ROUND_CLOSE : unit(t) === SQUARE ? SQUARE_CLOSE : SLASH;
    let end = t + 1;
    while (end < limit && unit(end) !== close && end - t < 10) end++;
    if (unit(end) !== close || end === t + 1) return null;
    known = matchAt(agencyNames, page.source, t + 1, end) >= 0;
    signed = known && close !== SLASH && shouted > 0;
    const name = (tokens.shape[t + 1]! & Shape.capital) !== 0;
    if (known || (name && (hasPlace || date))) agency = [tokens.start[t + 1]!, tokens.end[end - 1]!];
    else return null;
    slashes = close === SLASH;
    t = end + 1;
    while (unit(t) === STOP || unit(t) === COMMA) t++;
  }
  // A day may follow the agency: `KYIV (AP), 3 March —`.
  const closed = isDashAt(t);
  let end = closed ? t + 1 : t;
  if (!closed && unit(t) === COLON && hasPlace && shouted > 0 && (capitalised === 0 || region) && (date || known || lonely())) end = t + 1;
  else if (!closed && !((signed || (agency && date && hasPlace && !slashes)) && t < line.end && tokens.kind[t] === Token.word && (tokens.shape[t]! & Shape.capital) !== 0) && !(slashes && agency && t > line.first && '/.'.includes(text.charAt(tokens.start[t - 1]!))) && !(date && hasPlace && shouted > 0 && (tokens.shape[first]! & Shape.capitals) !== 0 && unit(t - 1) !== 0 && t < line.end)) return null;
  if (!agency && !date && shouted === 0) return null;
  if (!agency && !hasPlace) return null;
  if (closed && !agency && !date && isNoPlace(tokens.word[first]!)) return null; // `UPDATE – …`
  if (closed && !agency && !date && tokens.kind[t] === Token.dash && (tokens.start[t] === tokens.end[t - 1] && tokens.start[t + 1] === tokens.end[t])) return null;
  if (shouted === 0 && hasPlace && !(agency && capitalised <= 6) && !(date && capitalised <= 5 && closed)) return null;
  while (end > line.first && (unit(end - 1) === COMMA || unit(end - 1) === STOP) && !slashes) end--;
  const span: Span = [tokens.start[line.first]!, tokens.end[end - 1]!];
  const place: Span | null = hasPlace ? [tokens.start[first]!, tokens.end[placeEnd - 1]!] : null;
  return { span, place, agency, date, because: [{ rule: 'dateline-form', spans: [span] }] };

  /** `BAKU: …` is a dateline only where no other line is labelled so, and it is no lead to another text. */
  function lonely(): boolean {
    let small = 0;
    for (let s = first; s < placeEnd; s++) if (isIn(tokens.word[s]!)) return false; // `FLOODS IN OSK: …`
    for (let s = placeEnd; s < line.end && small < 2; s++) if (tokens.kind[s] === Token.word && (tokens.shape[s]! & Shape.capital) === 0) small++;
    if (small < 2) return false; // a title
    if (matchAt(links, page.source, line.first, line.end) >= 0 || isNoPlace(tokens.word[first]!) || shouted > 3) return false;
    let others = 0;
    for (const other of page.lines) {
      if (other === line || other.end - other.first < 4) continue;
      // Labels of speakers: `THE CHAIR:`, `MR REED:`
      let label = other.first;
      while (label < other.first + 3 && tokens.kind[label] === Token.word && (tokens.shape[label]! & Shape.capitals) !== 0) label++;
      if (label > other.first && text.charAt(tokens.start[label]!) === ':') others++;
      if (others > 0) return false;
    }
    return tokens.end[placeEnd - 1]! - tokens.start[first]! >= 4;
  }
}
