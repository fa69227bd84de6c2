/** What the lines of a page are for, weighing each line's sign with its neighbours'. */
import { nameGlue } from '../lexicon/page.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import type { Because, BlockKind } from '../reading.ts';
import { Shape, Token } from '../text/scan.ts';
import type { Sign } from './furniture.ts';
import { isProse, isTitleLike, spanOf, type Page, type PageLine } from './page.ts';
import type { LayoutRule } from './rules.ts';
import { creditStart } from './captions.ts';

export interface Role {
  readonly kind: BlockKind;
  readonly because: Because;
}

/** Roles by index among the page's lines; undefined where a line is text. */
export class Roles {
  readonly #roles: (Role | undefined)[];
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
    this.#roles = page.lines.map(() => undefined);
  }
  at(i: number): Role | undefined {
    return this.#roles[i];
  }
  kind(i: number): BlockKind | undefined {
    return this.#roles[i]?.kind;
  }
  /** Gives a line its role, with the rule and the line that it rests on (its own where none is named). */
  give(i: number, kind: BlockKind, rule: LayoutRule, by: number = i): void {
    const { lines } = this.#page;
    this.#roles[i] = { kind, because: [{ rule, spans: by === i ? [spanOf(this.#page, lines[i]!)] : [spanOf(this.#page, lines[i]!), spanOf(this.#page, lines[by]!)] }] };
  }
}

const isGlue = wordSet(nameGlue);

/** Lines at the head of a page that hold its bylines though text stands above them. */
const HEAD_LINES = 10;
/** Lines of a reader's comment. */
const LONGEST_COMMENT = 8;
/** Words of a line that goes on with the byline above it. */
const SHORT_BYLINE = 7;

/** A list of topics: at least `least` names in capitals with commas, bars or slashes between, no full stop. */
function isNameList(page: Page, line: PageLine, least: number): boolean {
  const { tokens, text } = page.source;
  if (line.words > 80 || line.stop === '.' || line.stop === ':' || line.stop === '?' || line.sentences > 0) return false;
  let names = 0, words = 0, capital = false;
  for (let t = line.first; t <= line.end; t++) {
    const kind = t < line.end ? tokens.kind[t]! : Token.mark;
    if (kind === Token.word || kind === Token.number) {
      words++;
      if (kind === Token.number || (tokens.shape[t]! & Shape.capital) !== 0) capital = true;
      else if (!isGlue(tokens.word[t]!)) return false;
      if (words > 6) return false;
    } else if (t === line.end || ',|/;•·'.includes(text.charAt(tokens.start[t]!))) {
      if (words > 0 && !capital) return false;
      if (words > 0) names++;
      words = 0;
      capital = false;
    }
  }
  return names >= least;
}

/** Two to four words, each with a capital. */
function isPersonsName(line: PageLine): boolean {
  return line.words >= 2 && line.words <= 4 && line.capitals === line.words && line.stop === '' && line.dress === 'plain';
}

function isShort(line: PageLine): boolean {
  return !isProse(line) && line.words <= 25 && line.stop !== ':';
}

/** A title in a list of other pages, a date or a section's name beside it. */
function isListed(line: PageLine): boolean {
  return isShort(line) && line.stop !== ',' && line.stop !== ';' && line.dress !== 'heading' && (line.upright || line.words <= 4) && line.sentences <= 1 && line.stop !== '.';
}

/** Gives the lines of a page their roles, except those that `taken` keeps out (stamps, the headline). */
export function weigh(page: Page, signs: readonly (Sign | null)[], taken: (i: number) => boolean, roles: Roles, titleRepeats: (i: number) => boolean): void {
  const { lines } = page;
  const count = lines.length;
  const last = lastProse(page, signs, taken);
  const head = firstProse(page, signs, taken);
  const free = (i: number): boolean => i >= 0 && i < count && !taken(i) && !roles.at(i);

  for (let i = 0; i < count; i++) {
    const sign = signs[i];
    if (!sign || !free(i)) continue;
    if (sign.weak) {
      if (sign.kind === 'byline' && (i < head || i <= HEAD_LINES || edged(i) || signsPost(i))) roles.give(i, sign.kind, sign.rule);
      else if (sign.kind === 'source-line' && (i > last || i < head)) roles.give(i, i < head ? 'byline' : 'source-line', sign.rule);
      else if (sign.kind === 'tags' && (i > last || i < head)) roles.give(i, sign.kind, sign.rule);
      else if (sign.kind === 'related' && (i > last || !isCrossheadPlace(i))) roles.give(i, sign.kind, sign.rule);
    } else roles.give(i, sign.kind, sign.rule);
    if (!roles.at(i)) continue;
    if (sign.opens && sign.kind === 'related') i = list(i, 'related', 'below-related-heading');
    else if (sign.opens && sign.kind === 'caption') shown(i);
    else if (sign.opens && sign.kind === 'read-more') link(i);
    else if (sign.opens && sign.kind === 'tags') topics(i);
  }
  for (let i = 1; i < head; i++) if (free(i) && !signs[i] && roles.kind(i - 1) === 'byline' && goesOnByline(i)) roles.give(i, 'byline', 'beside-furniture', i - 1);
  for (let i = 0; i + 1 < Math.min(head, count); i++) if (free(i) && !signs[i] && roles.kind(i + 1) === 'byline' && !lines[i + 1]!.apart && isPersonsName(lines[i]!)) roles.give(i, 'byline', 'beside-furniture', i + 1);
  runs('share-buttons');
  runs('comments-form');
  twins();
  readers();
  foot();

  /** `From Ada Quill` right under the time or the heading of an entry. */
  function signsPost(i: number): boolean {
    return lines[i]!.words <= SHORT_BYLINE && (taken(i - 1) || (taken(i - 2) && !isProse(lines[i - 1]!)));
  }

  function edged(i: number): boolean {
    const before = i > 0 ? roles.kind(i - 1) : undefined;
    return before === 'byline' || before === 'source-line';
  }

  /** `BBC News, Port Ellis` under `By …`: a few words, most of them in capitals, with no heading's text below. */
  function goesOnByline(i: number): boolean {
    const line = lines[i]!;
    return !line.apart && line.words <= SHORT_BYLINE && line.capitals * 3 >= line.words * 2 && line.stop === '' && line.dress === 'plain';
  }

  /** Text right under a line that stands apart, so that the line may head a passage. */
  function isCrossheadPlace(i: number): boolean {
    const next = lines[i + 1];
    return next !== undefined && isProse(next) && !signs[i + 1];
  }

  /** Titles under the heading of a list. Returns the last line taken. */
  function list(heading: number, kind: BlockKind, rule: LayoutRule): number {
    let i = heading + 1;
    for (; i < count && free(i); i++) {
      const line = lines[i]!, sign = signs[i];
      if (sign && !sign.weak && sign.kind !== 'read-more' && sign.kind !== 'caption' && !(sign.kind === 'byline')) break;
      if (!isListed(line) && !titleRepeats(i)) break;
      // A short line over running text heads a passage, unless it is all the list has.
      if (i > heading + 1 && isCrossheadPlace(i) && line.apart) break;
      roles.give(i, kind, rule, heading);
    }
    return i - 1;
  }

  /** The one link under `Read more:`. */
  function link(lead: number): void {
    const i = lead + 1;
    if (free(i) && !signs[i] && isTitleLike(lines[i]!) && !isProse(lines[i]!) && lines[i]!.words >= 4 && (!lines[i]!.apart || !isCrossheadPlace(i) || lines[i]!.words >= 6)) roles.give(i, 'read-more', 'below-read-more', lead);
  }

  /** The one line under `Image caption,`. */
  function shown(lead: number): void {
    const i = lead + 1;
    if (free(i) && !signs[i] && !lines[i]!.apart && lines[i]!.words >= 3 && lines[i]!.sentences <= 1) roles.give(i, 'caption', 'beside-furniture', lead);
  }

  function topics(heading: number): void {
    for (let i = heading + 1; free(i) && (!signs[i] || signs[i]!.weak); i++) {
      const line = lines[i]!;
      if (isProse(line) || line.stop !== '' || !(isNameList(page, line, 1) || line.words <= 3) || isCrossheadPlace(i)) return;
      roles.give(i, 'tags', 'tag-words', heading);
    }
  }

  /** Weak signs of one kind beside a strong one, or three of them together. */
  function runs(kind: BlockKind): void {
    // `Email` is a field of a form as well as a button.
    const isOf = (i: number): boolean => roles.kind(i) === kind || (free(i) && (signs[i]?.kind === kind || (kind === 'comments-form' && signs[i]?.kind === 'share-buttons' && signs[i]?.weak === true)));
    for (let i = 0; i < count; i++) {
      if (!isOf(i)) continue;
      let end = i, strong = false;
      for (; end < count && isOf(end); end++) strong ||= roles.kind(end) === kind;
      if (strong || end - i >= 3) for (let k = i; k < end; k++) if (free(k)) roles.give(k, kind, 'beside-furniture', i);
      i = end;
    }
  }

  /** What readers wrote: from the heading of the comments to the last of their buttons and ages, where there are several. */
  function readers(): void {
    let heading = -1, last = -1, ends = 0;
    for (let i = head + 1; i < count && !taken(i); i++) {
      const kind = roles.kind(i);
      if (heading < 0) {
        if (kind === 'comments-form' && lines[i]!.words <= 3) heading = i;
      } else if (kind === 'comments-form' || kind === 'share-buttons' || signs[i]?.kind === 'comments-form' || roles.at(i)?.because[0].rule === 'published-line') [last, ends] = [i, ends + 1];
      else if (i - last > LONGEST_COMMENT && i - heading > LONGEST_COMMENT) break;
    }
    if (ends >= 3) for (let i = heading + 1; i <= last; i++) roles.give(i, 'comments-form', 'beside-furniture', heading);
  }

  /** The same line twice, the second time with a credit. */
  function twins(): void {
    for (let i = 0; i + 1 < count; i++) {
      const a = lines[i]!, b = lines[i + 1]!;
      if (a.words < 4 || a.words > 75 || b.words > a.words + 14 || (!beginsAlike(a, b) && !beginsAlike(b, a)) || taken(i) || taken(i + 1) || titleRepeats(i)) continue;
      if ((roles.at(i) && roles.kind(i) !== 'caption') || (roles.at(i + 1) && roles.kind(i + 1) !== 'caption')) continue;
      const longer = a.length >= b.length ? a : b;
      if (a.length !== b.length && creditStart(page, longer) < 0 && !endsInBrackets(longer === a ? b : a, longer) && roles.kind(i) !== 'caption' && roles.kind(i + 1) !== 'caption') continue;
      roles.give(i, 'caption', 'repeated-line', i + 1);
      roles.give(i + 1, 'caption', 'repeated-line', i);
    }
  }

  /** What the longer of two lines has more is in brackets or behind a bar. */
  function endsInBrackets(short: PageLine, long: PageLine): boolean {
    const { text, tokens } = page.source;
    return /^\s*[([|/]/.test(text.slice(tokens.start[long.first]! + short.length, tokens.start[long.first]! + short.length + 4));
  }

  function beginsAlike(short: PageLine, long: PageLine): boolean {
    if (long.length < short.length || long.initial !== short.initial) return false;
    const { text, tokens } = page.source;
    const from = tokens.start[short.first]!, other = tokens.start[long.first]!;
    return text.startsWith(text.slice(from, from + short.length), other);
  }

  /** Below the last running text: lists of names, and short lines between pieces of furniture. */
  function foot(): void {
    let furniture = -1;
    for (let i = last + 1; i < count; i++) {
      if (taken(i)) {
        furniture = -1;
        continue;
      }
      const kind = roles.kind(i);
      if (kind === 'share-buttons' || kind === 'comments-form' || kind === 'related' || kind === 'tags') furniture = i;
      if (!free(i)) continue;
      const line = lines[i]!;
      if (i > 0 && line.dress !== 'heading' && isNameList(page, line, line.apart ? 3 : 4) && line.words >= 3) roles.give(i, 'tags', 'topic-list');
      else if (furniture >= 0 && isShort(line)) roles.give(i, 'related', 'page-foot', furniture);
    }
  }
}

/** Index of the last line of running text, -1 where there is none. */
function lastProse(page: Page, signs: readonly (Sign | null)[], taken: (i: number) => boolean): number {
  for (let i = page.lines.length - 1; i >= 0; i--) if (taken(i) || ((!signs[i] || signs[i]!.weak) && isProse(page.lines[i]!))) return i;
  return -1;
}

/** Index of the first line of running text below the headline. */
function firstProse(page: Page, signs: readonly (Sign | null)[], taken: (i: number) => boolean): number {
  for (let i = 0; i < page.lines.length; i++) if (!taken(i) && (!signs[i] || signs[i]!.weak) && isProse(page.lines[i]!)) return i;
  return page.lines.length;
}
