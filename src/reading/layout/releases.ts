/** What stands around a press release: that it is one, from when on it may be told, whom to ask, and where it ends. */
import * as lexicon from '../lexicon/page.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Shape, Token } from '../text/scan.ts';
import type { Sign } from './furniture.ts';
import { isProse, type Page, type PageLine } from './page.ts';
import { matchAt, phrases } from './phrases.ts';

const leads = phrases(lexicon.releaseLeads), contacts = phrases(lexicon.contactLeads), ends = phrases(lexicon.endMarks), desks = phrases(lexicon.deskLeads), isDeskVerb = wordSet(lexicon.deskVerbs);
const isGlue = wordSet([...lexicon.releaseWords, ...lexicon.months, ...lexicon.weekdays, ...lexicon.dateGlue, ...lexicon.zoneWords]), asks = wordSet(lexicon.contactWords);
/** Lists whose phrases open such a line. */
export const releaseLists = [leads, contacts, ends, desks] as const;
/** Words that a line has at most. */
const LONGEST_RELEASE = 16, LONGEST_CONTACT = 40, LONGEST_NOTE = 40;

/** The sign on a line that a phrase of `releaseLists` may open. */
export function releaseSign(page: Page, line: PageLine): Sign | null {
  const { source } = page, { kind, word, shape } = source.tokens;
  let first = line.first;
  while (first < line.end && kind[first] !== Token.word && kind[first] !== Token.number) first++;
  if (first >= line.end) return null;
  if (line.words <= LONGEST_NOTE && matchAt(desks, source, first, line.end) >= 0) return { kind: 'source-line', rule: 'desk-note' };
  if (line.words <= LONGEST_RELEASE) {
    const after = matchAt(leads, source, first, line.end);
    if (after >= 0 && isRest(page, after, line.end)) return { kind: 'source-line', rule: 'release-line' };
    const ended = line.words <= 4 ? matchAt(ends, source, first, line.end) : -1;
    // `ENDS`, `-ends-`, `– 30 –`: a word in small letters, or a number, needs marks around it.
    if (ended >= 0 && marksOnly(page, ended, line.end) && (first > line.first && ended < line.end || (kind[first] === Token.word && (shape[first]! & Shape.capitals) !== 0))) return { kind: 'source-line', rule: 'end-mark' };
  }
  if (line.words > LONGEST_CONTACT || (isProse(line) && line.sentences > 2)) return null;
  const after = matchAt(contacts, source, first, line.end);
  if (after < 0) return null;
  const colon = kind[after - 1] === Token.mark || (after < line.end && kind[after] === Token.mark && word[after] === COLON);
  if (colon) return line.words <= LONGEST_RELEASE ? { kind: 'source-line', rule: 'contact-line' } : null;
  for (let t = after; t < line.end && t < after + 4; t++) if (kind[t] === Token.word && asks(word[t]!)) return { kind: 'source-line', rule: 'contact-line' };
  return null;
}

/** Days, clock times and such words, and no others. */
function isRest({ source: { tokens: { kind, word, shape } } }: Page, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (kind[t] === Token.word && !isGlue(word[t]!) && (shape[t]! & Shape.digit) === 0) return false;
  return true;
}

function marksOnly({ source: { tokens: { kind } } }: Page, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (kind[t] === Token.word || kind[t] === Token.number) return false;
  return true;
}

const COLON = 0x3a, OPEN = 0x28, CLOSE = 0x29;

/** `(Adds comment by minister, background)`: what is new in a wire's story, on a line of its own. */
export function isDeskNote({ source: { tokens: { kind, word } } }: Page, { first, end, words }: PageLine): boolean {
  return kind[first] === Token.mark && word[first] === OPEN && words <= LONGEST_NOTE && kind[end - 1] === Token.mark && word[end - 1] === CLOSE && kind[first + 1] === Token.word && isDeskVerb(word[first + 1]!);
}
