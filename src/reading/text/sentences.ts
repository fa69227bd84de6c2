/**
 * Sentences, as a reader of news counts them: what stands between quotation marks belongs to the sentence that quotes it,
 * so `“We came. We saw,” he said.` is one sentence and `“We came.” He left.` are two.
 */
import { intern, wordSet } from '../lexicon/vocabulary.ts';
import { Char, charClass } from './chars.ts';
import { Growing, noughts } from './memory.ts';
import type { Quotes } from './quotes.ts';
import { Shape, Token } from './scan.ts';
import type { Source } from './scan.ts';

export interface Sentences {
  readonly count: number;
  /** First token, and the one after the last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** 0-based line. */
  readonly line: Int32Array;
  /** For each token: 1 + index of the outermost double quotation it stands in, 0 outside. Marks count as outside. */
  readonly quotation: Int32Array;
}

/** Abbreviations that a full stop follows without ending the sentence when a capital or a number comes next. */
const ABBREVIATION = wordSet(`mr mrs ms mx dr prof gen col lt capt cpt maj sgt cpl adm rear brig sen rep gov pres hon rev fr st sr jr messrs mt ft no nos vs v
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc ltd corp co bros dept univ assn est approx fig vol pp ed eds art
  al etc ave blvd rd col supt insp det cmdr cdr spc pvt pfc atty asst assoc deputy gov't ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn
  miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo`);
/** Those of them that may also end a sentence: a following capital decides only after a number or a name. */
const OFTEN_LAST = wordSet('jr sr inc ltd corp co etc no al ed st');
const SPEAKS_AFTER = wordSet(`said says asked asks added adds wrote writes told tells replied shouted cried exclaimed wondered tweeted continued answered quipped joked yelled
  remarked repeated responded noted declared demanded argued explained insisted recalled admitted chanted screamed posted proclaimed pleaded thundered bellowed roared gushed mused whispered muttered texted bragged boasted`);
/** Tokens between a closing mark and the verb of the one who spoke: a name, a role, an apposition. */
const FARTHEST_VERB = 14;
/** Those of firms, behind which a weekday and what the firm did may stand. */
const FIRM = wordSet('inc ltd corp co'), WEEKDAY = wordSet('monday tuesday wednesday thursday friday saturday sunday');
const HALF_DAY = wordSet('a.m. p.m. a.m p.m');
const I_WORD = intern('i'), ST_WORD = intern('st'), VS_WORD = intern('vs'), V_WORD = intern('v');
/** Tokens outside its quotations after which a sentence is cut: no prose has one as long, and what is asked of a sentence may look through all of it. */
const LONGEST = 300;
/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
const STARTER = wordSet(`the he she it they we a an this that these those but and in on at his her its their our however meanwhile although though while when as
  if after before since mr mrs ms there both some many most no nor yet so for from with what who why how i you all only also instead still even according`);

/**
 * Splits every line into sentences. Linear; never throws.
 *
 * @param firstOf by line, the token at which its words begin: after the stamp, where it heads an entry
 */
export function splitSentences(source: Source, quotes: Quotes, firstOf: Int32Array = source.lines.firstToken): Sentences {
  const { text, tokens, lines, stops } = source;
  const quotation = noughts(tokens.count);
  quotes.quotations.forEach((quoted, index) => {
    if (quoted.single || quoted.depth > 0) return;
    const from = quoted.open < 0 ? lines.firstToken[quoted.line]! : quoted.open + 1;
    const to = quoted.close < 0 ? lines.firstToken[quoted.line + 1]! : quoted.close;
    for (let t = from; t < to; t++) if (quotation[t] === 0) quotation[t] = index + 1;
  });

  const from = new Growing(256), to = new Growing(256), line = new Growing(256);
  /** Behind the stops in a row that were seen last, and behind the marks that close there; whether a quotation is among these. Each of such stops asks. */
  let marksEnd = 0, behind = 0, closed = false;
  for (let n = 0; n < lines.count; n++) {
    const end = lines.firstToken[n + 1]!, lastStop = lines.firstStop[n + 1]!;
    let begin = firstOf[n]!;
    if (begin >= end) continue;
    const isLong = end - begin > LONGEST;
    let counted = begin, outside = 0;
    for (let s = lines.firstStop[n]!; s <= lastStop; s++) {
      const t = s < lastStop ? stops[s]! : end;
      if (t < begin) continue;
      for (; isLong && counted <= t && counted < end; counted++) {
        const kind = tokens.kind[counted]!;
        if (quotation[counted] !== 0 || ++outside <= LONGEST || kind === Token.quote || kind === Token.clitic) continue;
        put(n, begin, counted);
        begin = counted;
        outside = 1;
      }
      const next = s < lastStop ? boundaryAfter(t, end) : end;
      if (next < 0) continue;
      put(n, begin, next);
      begin = counted = next;
      outside = 0;
    }
  }
  return { count: from.length, from: from.all(), to: to.all(), line: line.all(), quotation };

  function put(n: number, begin: number, end: number): void {
    from.push(begin);
    to.push(end);
    line.push(n);
  }

  /** Token at which the next sentence begins, if one ends with token t; else -1. */
  function boundaryAfter(t: number, end: number): number {
    const dotted = tokens.kind[t] === Token.word && (tokens.shape[t]! & Shape.dotted) !== 0;
    if (dotted) return t + 1 < end && quotation[t] === quotation[t + 1] && tokens.start[t + 1]! > tokens.end[t]! && text[tokens.end[t]! - 1] === '.' && (tokens.shape[t + 1]! & Shape.capital) !== 0 && STARTER(tokens.word[t + 1]!) ? t + 1 : opensQuotation(t, end) ? t + 1 : -1;
    const unit = tokens.kind[t] === Token.mark ? tokens.word[t]! : tokens.kind[t] === Token.ellipsis ? 0x2026 : 0;
    if (unit !== 0x2e && unit !== 0x21 && unit !== 0x3f && unit !== 0x2026) return -1;
    if (t + 1 >= marksEnd) {
      marksEnd = t + 1;
      while (marksEnd < end && tokens.kind[marksEnd] === Token.mark && (tokens.word[marksEnd] === 0x21 || tokens.word[marksEnd] === 0x3f || tokens.word[marksEnd] === 0x2e)) marksEnd++;
      behind = marksEnd;
      closed = false;
      while (behind < end && tokens.start[behind] === tokens.end[behind - 1] && (tokens.kind[behind] === Token.quote || tokens.word[behind] === 0x29 || tokens.word[behind] === 0x5d)) {
        closed ||= tokens.kind[behind] === Token.quote;
        behind++;
      }
    }
    const inside = quotation[t]!, next = behind;
    if (next >= end) return -1; // the line ends here anyway
    if (inside > 0 && quotation[next] === inside) return -1; // the quotation goes on
    if (inside > 0 && !closed) return -1;
    if (tokens.start[next] === tokens.end[next - 1] && tokens.kind[next] !== Token.quote) {
      // "end.He": a blank was lost; "3.5" and "www.site" are not ends
      if (unit !== 0x2e || tokens.kind[t - 1] !== Token.word || (tokens.shape[next]! & Shape.capital) === 0 || (tokens.shape[t - 1]! & Shape.capital) !== 0 || t - 1 < 0) return closed ? begins(next, end, unit) : -1;
    }
    if (unit === 0x2e && !closed && isAbbreviation(t, next)) return -1;
    return begins(next, end, unit, closed);
  }

  /** `… until 4.15 a.m. “Then a bell rang.”`: a whole clock time, and behind it a quotation that begins with a capital. */
  function opensQuotation(t: number, end: number): boolean {
    return HALF_DAY(tokens.word[t]!) && quotation[t] === 0 && t + 2 < end && tokens.kind[t + 1] === Token.quote && quotation[t + 2]! > 0 && tokens.start[t + 1]! > tokens.end[t]! && (tokens.shape[t + 2]! & Shape.capital) !== 0;
  }

  /** `next` where a sentence may begin there, else -1. */
  function begins(next: number, end: number, unit: number, closed = true): number {
    const kind = tokens.kind[next]!;
    if (kind === Token.quote || kind === Token.number) return next;
    if (kind !== Token.word) return tokens.word[next] === 0x28 || tokens.word[next] === 0x5b ? next : kind === Token.dash || kind === Token.ellipsis || unit === 0x2026 ? -1 : /\p{L}|\p{N}|[-–—,;:]/u.test(text[tokens.start[next]!] ?? '') ? -1 : next;
    if (charClass(text.charCodeAt(tokens.start[next]!)) === Char.lower && (tokens.shape[next]! & Shape.digit) === 0) return -1;
    return closed && spokeAfter(next, end, unit) ? -1 : next;
  }

  /**
   * `“Why?” Mr. Smith, a neighbour, asked` · `“It is late.” Smith said.`: a name and its verb still belong to the quotation.
   * After a full stop they do only where the verb ends the sentence: `“It is late.” Smith said he was tired.`
   */
  function spokeAfter(next: number, end: number, unit: number): boolean {
    const stop = unit === 0x2e;
    let commas = 0;
    for (let t = next; t < end && t < next + (stop ? 5 : FARTHEST_VERB); t++) {
      if (tokens.kind[t] === Token.word) {
        if (SPEAKS_AFTER(tokens.word[t]!)) return t > next && (!stop || t + 1 >= end || (tokens.kind[t + 1] === Token.mark && tokens.word[t + 1] === 0x2e)) && (commas === 0 || commas === 2);
      } else if (tokens.kind[t] === Token.mark && tokens.word[t] === 0x2c && !stop) commas++;
      else if (tokens.kind[t] === Token.mark && tokens.word[t] === 0x2e && t > next && tokens.end[t - 1] === tokens.start[t] && tokens.kind[t - 1] === Token.word && (ABBREVIATION(tokens.word[t - 1]!) || tokens.end[t - 1]! - tokens.start[t - 1]! === 1)) continue; // Mr. · J.
      else if (tokens.kind[t] !== Token.number && tokens.kind[t] !== Token.clitic && tokens.kind[t] !== Token.dash) return false;
    }
    return false;
  }

  /** `A. B. Lane` */
  function isInitial(t: number): boolean {
    return tokens.end[t]! - tokens.start[t]! === 1 && tokens.word[t + 1] === 0x2e && tokens.start[t + 1] === tokens.end[t];
  }

  function isAbbreviation(t: number, next: number): boolean {
    const before = t - 1;
    if (before < 0 || tokens.end[before] !== tokens.start[t] || tokens.kind[before] !== Token.word) return false;
    const length = tokens.end[before]! - tokens.start[before]!;
    const word = tokens.word[before]!;
    if (length === 1 && (tokens.shape[before]! & Shape.capital) !== 0 && word !== I_WORD) return true; // an initial
    if (!ABBREVIATION(word)) return false;
    if ((tokens.shape[before]! & Shape.capital) === 0 && !OFTEN_LAST(word)) return tokens.kind[next] === Token.number || word === VS_WORD || (word === V_WORD && before > 0 && (tokens.shape[before - 1]! & tokens.shape[next]! & Shape.capital) !== 0); // Vane v. Osk
    if (word === ST_WORD && next < tokens.count && (tokens.shape[next]! & Shape.capital) !== 0) return !STARTER(tokens.word[next]!) && !(before > 0 && tokens.kind[before - 1] !== Token.mark && (tokens.shape[before - 1]! & (Shape.capital | Shape.digit)) !== 0); // St. Osk's, but Mill St. Police
    if (FIRM(word) && next + 1 < tokens.count && WEEKDAY(tokens.word[next]!) && SPEAKS_AFTER(tokens.word[next + 1]!)) return true; // Norrland Inc. Tuesday said
    return !(OFTEN_LAST(word) || /^[A-Z]/.test(text[tokens.start[next]!] ?? '') && STARTER(tokens.word[next]!) && !isInitial(next)) || tokens.kind[next] === Token.number;
  }
}

/** Offsets, in UTF-16 code units, at which each sentence begins and ends, alternately; ascending. */
export function sentenceSpans({ tokens }: Source, { count, from, to }: Sentences): Int32Array {
  const spans = new Int32Array(2 * count);
  for (let index = 0; index < count; index++) {
    spans[2 * index] = tokens.start[from[index]!]!;
    spans[2 * index + 1] = tokens.end[to[index]! - 1]!;
  }
  return spans;
}
