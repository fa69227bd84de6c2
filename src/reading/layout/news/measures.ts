/** What is counted in a text to tell whether it is news. */
import * as lexicon from '../../lexicon/kinds.ts';
import { months, weekdays } from '../../lexicon/page.ts';
import { intern } from '../../lexicon/vocabulary.ts';
import type { Span } from '../../reading.ts';
import { Shape, Token } from '../../text/scan.ts';
import { isProse, spanOf, type Page, type PageLine } from '../page.ts';
import { labelledLines, type Label } from '../transcript.ts';
import { matchAt, phrases } from '../phrases.ts';

/** Counts over the head of a text. */
export interface Measures {
  /** Words and numbers looked at. */
  readonly words: number;
  /** Of them, those in lines of running text. */
  readonly proseWords: number;
  readonly lines: number;
  readonly proseLines: number;
  /** Lines that hold nothing but list items, fields or rows: bullets, `key: value`, tabs, code. */
  readonly formLines: number;
  /** Marks that running text hardly has: braces, slashes, equals signs … */
  readonly symbols: number;
  /** Verbs of telling and their like in running text, not by `I` or `you`. */
  readonly attributions: number;
  readonly publicWords: number;
  /** Words with a capital that no sentence begins with. */
  readonly names: number;
  /** Names of months and days. */
  readonly days: number;
  /** `I`, `you`, `we` outside quotation marks. */
  readonly personal: number;
  readonly legal: number;
  readonly technical: number;
  readonly narrative: number;
  /** Lines near the head that only other kinds of text have there. */
  readonly otherKind: number;
  /** Where the first of them, or of the words of other kinds, stand. */
  readonly otherSpans: readonly Span[];
  /** Lines that are a piece of dialogue: short ones that open with a quotation mark. */
  readonly dialogue: number;
  /** Sentences ended. */
  readonly sentences: number;
  /** Where the first attributions, names and days stand. */
  readonly attributionSpans: readonly Span[];
  readonly nameSpans: readonly Span[];
  readonly formSpans: readonly Span[];
  readonly personalSpans: readonly Span[];
  /** Lines that the name of somebody and a colon open, in turns, and those of them that ask. */
  readonly turns: number;
  readonly questions: number;
  /** Entries with running text in them. */
  readonly entriesTold: number;
}

/** Tokens looked at; more tells nothing new. */
const ENOUGH_TOKENS = 12_000;
const SHOWN = 3;
/** Words a line of dialogue has at most in a told story; quotations in news are longer. */
const SHORT_DIALOGUE = 18;
/** Lines at the head of a text among which another kind shows itself. */
const HEAD_LINES = 14;

/** What a word counts for. */
const Kind = { attribution: 1, public: 2, personal: 4, legal: 8, technical: 16, narrative: 32, day: 64, speakerless: 128 } as const;
/** Bits of `Kind` by number of the word: most words have none, and one look tells so. */
const kinds = new Uint8Array(1 << 16);
for (const [words, bit] of [
  [lexicon.attributionWords, Kind.attribution], [lexicon.publicWords, Kind.public], [lexicon.personalWords, Kind.personal], [lexicon.legalWords, Kind.legal], [lexicon.technicalWords, Kind.technical],
  [lexicon.narrativeWords, Kind.narrative], [[...months.filter((m) => m !== 'may' && m !== 'mar'), ...weekdays.filter((d) => d.length > 3)], Kind.day], ['i you we', Kind.speakerless],
] as const) for (const word of typeof words === 'string' ? words.trim().split(/\s+/) : words) kinds[intern(word)]! |= bit;
const otherLeads = phrases(lexicon.otherKindLeads);
/** By code unit: 1 for marks that running text hardly has. */
const odd = new Uint8Array(1 << 16);
for (const mark of '{}[]<>|\\/=;#@^*_~`+') odd[mark.charCodeAt(0)] = 1;

/** Counts in the lines that `counts` lets through. Linear in what it looks at. */
export function measure(page: Page, labels: readonly Label[], markup: Uint8Array | null, counts: (i: number) => boolean, isStamped: (i: number) => boolean, isTurn: (i: number) => boolean): Measures {
  const { tokens } = page.source;
  const labelled = labelledLines(labels, counts);
  let words = 0, proseWords = 0, lines = 0, proseLines = 0, formLines = 0, symbols = 0, attributions = 0, publicWords = 0, names = 0, days = 0, personal = 0, legal = 0, technical = 0, dialogue = 0, sentences = 0, narrative = 0, otherKind = 0, seen = 0;
  const attributionSpans: Span[] = [], nameSpans: Span[] = [], otherSpans: Span[] = [], formSpans: Span[] = [], personalSpans: Span[] = [];
  let entriesTold = 0, untold = false, questions = 0;
  const other = (span: Span): void => {
    if (otherSpans.length < SHOWN) otherSpans.push(span);
  };
  for (let i = 0; i < page.lines.length && seen < ENOUGH_TOKENS; i++) {
    if (!counts(i)) continue;
    const line = page.lines[i]!;
    const prose = isProse(line);
    lines++;
    if (line.stop === '?' && labelled.has(i)) questions++;
    if (prose) proseLines++;
    if (isStamped(i)) untold = true;
    if (untold && prose) {
      entriesTold++;
      untold = false;
    }
    words += line.words;
    if (prose) proseWords += line.words;
    sentences += line.sentences;
    if (i < HEAD_LINES && opensOtherKind(page, i)) {
      otherKind++;
      other(spanOf(page, line));
    }
    let oddities = 0, quoted = labelled.has(i) || isTurn(i), fresh = true, commas = 0;
    const end = Math.min(line.end, line.first + ENOUGH_TOKENS - seen);
    seen += end - line.first;
    if (line.first < end && line.words <= SHORT_DIALOGUE && tokens.kind[line.first] === Token.quote) dialogue++;
    for (let t = line.first; t < end; t++) {
      if (markup !== null && markup[t] === 1) continue;
      const kind = tokens.kind[t]!, bits = kind === Token.word ? kinds[tokens.word[t]!]! : 0, shape = tokens.shape[t]!;
      // Most words are small and count for nothing.
      if (kind === Token.word && bits === 0 && (shape & Shape.capital) === 0) {
        fresh = false;
        continue;
      }
      if (kind === Token.quote) {
        const unit = tokens.word[t]!;
        if (unit === 0x22) quoted = !quoted;
        else if (unit === 0x201c || unit === 0xab) quoted = true;
        else if (unit === 0x201d || unit === 0xbb) quoted = false;
        fresh ||= quoted;
        continue;
      }
      if (kind === Token.mark) {
        const unit = tokens.word[t]!;
        oddities += odd[unit]!;
        if (unit === 0x2c) commas++;
        if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3a) fresh = true;
        continue;
      }
      if (kind !== Token.word) continue;
      if ((bits & Kind.personal) !== 0 && (shape & Shape.capitals) === 0) {
        if (!quoted) {
          personal++;
          if (personalSpans.length < SHOWN) personalSpans.push([tokens.start[t]!, tokens.end[t]!]);
        }
      } else if (prose && (shape & Shape.capital) !== 0 && !fresh) {
        names++;
        if (nameSpans.length < SHOWN) nameSpans.push([tokens.start[t]!, tokens.end[t]!]);
      }
      if (bits === 0) {
        fresh = false;
        continue;
      }
      if ((bits & Kind.day) !== 0 && (shape & Shape.capital) !== 0) days++;
      if ((bits & Kind.attribution) !== 0 && prose && !quoted && !(t > line.first && (kinds[tokens.word[t - 1]!]! & Kind.speakerless) !== 0)) {
        attributions++;
        if (attributionSpans.length < SHOWN) attributionSpans.push([tokens.start[t]!, tokens.end[t]!]);
      }
      if ((bits & Kind.public) !== 0) publicWords++;
      if ((bits & Kind.legal) !== 0) legal++;
      else if ((bits & Kind.technical) !== 0) technical++;
      else if (!quoted && (bits & Kind.narrative) !== 0) narrative++;
      else {
        fresh = false;
        continue;
      }
      other([tokens.start[t]!, tokens.end[t]!]);
      fresh = false;
    }
    symbols += oddities;
    if (!prose && !isTurn(i) && (line.dress === 'bullet' || oddities * 4 > line.words || (commas > 2 && commas * 3 > line.words) || isField(page, i) || hasTabs(page, line))) {
      formLines++;
      if (formSpans.length < SHOWN) formSpans.push(spanOf(page, line));
    }
  }
  return { words, proseWords, lines, proseLines, formLines, symbols, attributions, publicWords, names, days, personal, legal, technical, narrative, otherKind, dialogue, sentences, otherSpans, attributionSpans, nameSpans, formSpans, personalSpans, turns: labelled.size, questions, entriesTold };
}

/** The whole line, or a lead with a colon, a number or a title behind it. */
function opensOtherKind(page: Page, i: number): boolean {
  const line = page.lines[i]!;
  if (isProse(line) && line.sentences > 1) return false;
  const after = matchAt(otherLeads, page.source, line.first, line.end);
  if (after < 0) return false;
  const { tokens } = page.source;
  const last = tokens.kind[after - 1];
  return after >= line.end || last === Token.mark || last === Token.number || (tokens.kind[after] === Token.mark && ':.,'.includes(page.source.text.charAt(tokens.start[after]!))) || (i < 3 && after - line.first > 1);
}

function hasTabs({ source: { text, tokens } }: Page, line: PageLine): boolean {
  return text.slice(tokens.start[line.first], Math.min(tokens.end[line.end - 1] ?? 0, tokens.start[line.first]! + 200)).includes('\t');
}

/** `key: value` or `key = value`. */
function isField(page: Page, i: number): boolean {
  const line = page.lines[i]!;
  const { tokens, text } = page.source;
  for (let t = line.first + 1; t < line.end && t < line.first + 6; t++) {
    const mark = text.charCodeAt(tokens.start[t]!);
    if (mark === 0x3d || (mark === 0x3a && t + 1 < line.end)) return true;
  }
  return false;
}
