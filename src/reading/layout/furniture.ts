/** What a single line says of itself: a share button, a caption, a note on the times … Neighbours are weighed in `groups.ts`. */
import * as lexicon from '../lexicon/page.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import type { BlockKind } from '../reading.ts';
import { Shape, Token } from '../text/scan.ts';
import { captionLists, captionRule } from './captions.ts';
import { isDateLine } from './dates.ts';
import { endsSentence, isProse, isTitleLike, type Page, type PageLine } from './page.ts';
import { matchAt, opensWith, phrases, type Phrases } from './phrases.ts';
import { isDeskNote, releaseLists, releaseSign } from './releases.ts';
import type { LayoutRule } from './rules.ts';

const HASH = 0x23;

export interface Sign {
  readonly kind: BlockKind;
  readonly rule: LayoutRule;
  /** True where it counts only beside a stronger one. */
  readonly weak?: boolean;
  /** True where the lines below it belong to it: the heading of a list, a lead whose link follows. */
  readonly opens?: boolean;
}

const lists = {
  shareTargets: phrases(lexicon.shareTargets), shareGlue: wordSet(lexicon.shareGlue), shareLeads: phrases(lexicon.shareLeads), shareLines: phrases(lexicon.shareLines),
  commentLines: phrases(lexicon.commentLines), commentLeads: phrases(lexicon.commentLeads), formFields: phrases(lexicon.formFields),
  relatedHeadings: phrases(lexicon.relatedHeadings), footHeadings: phrases(lexicon.footHeadings), relatedLeads: phrases(lexicon.relatedLeads), lone: wordSet(lexicon.loneHeadingWords),
  appealLeads: phrases(lexicon.appealLeads), appealWords: wordSet(lexicon.appealWords),
  readMoreLeads: phrases(lexicon.readMoreLeads), plainReadMore: phrases(lexicon.plainReadMoreLeads),
  tagLeads: phrases(lexicon.tagLeads), sourceLeads: phrases(lexicon.sourceLeads), colonSource: phrases(lexicon.colonSourceLeads), agencies: phrases(lexicon.agencies),
  zoneLeads: phrases(lexicon.zoneNoteLeads), zoneWords: wordSet(lexicon.zoneWords), plainZoneWords: wordSet('local eastern pacific central mountain greenwich'), timeWord: wordSet('time times'), worldTime: wordSet('gmt utc'),
  published: phrases(lexicon.publishedLeads), bylineLeads: phrases(lexicon.bylineLeads), jobs: wordSet(lexicon.bylineJobs), ago: wordSet('ago read min mins minute minutes hour hours h m'), dateGlue: wordSet([...lexicon.dateGlue, ...lexicon.zoneWords, 'a', 'an', 'by']),
  telling: wordSet(lexicon.tellingWords), dateWords: wordSet([...lexicon.months, ...lexicon.weekdays]),
};

/** Lists whose phrases lead a line, and stand nowhere else. */
const leading = [
  lists.shareLeads, lists.shareLines, lists.commentLines, lists.commentLeads, lists.formFields, lists.relatedHeadings, lists.footHeadings, lists.relatedLeads, lists.appealLeads, lists.readMoreLeads, lists.plainReadMore,
  lists.tagLeads, lists.sourceLeads, lists.colonSource, lists.zoneLeads, lists.bylineLeads, ...captionLists, ...releaseLists,
];
/** By number of a word: 1 where none of their phrases begins with it, 2 where one does; made when first asked for. */
const known = new Uint8Array(1 << 16);

/** Whether a phrase may lead the line. With most lines none does: their first word tells. */
function mayBeLed(page: Page, line: PageLine): boolean {
  const { kind, word } = page.source.tokens, t = line.first;
  const first = kind[t] === Token.quote ? t + 1 : t, id = word[first]!;
  if (first >= line.end || kind[first] !== Token.word) return true;
  if (known[id] === 0) known[id] = leading.some((list) => opensWith(list, id)) ? 2 : 1;
  return known[id] === 2;
}

/** First token of the line that is a word or a number; `end` where it has none. */
export function firstWord(page: Page, line: PageLine): number {
  const { kind } = page.source.tokens;
  let t = line.first;
  while (t < line.end && kind[t] !== Token.word && kind[t] !== Token.number) t++;
  return t;
}

/** The token after a phrase that opens the line, or -1. */
export function lead(list: Phrases, page: Page, line: PageLine): number {
  const at = matchAt(list, page.source, line.first, line.end), word = at >= 0 ? line.first : firstWord(page, line);
  return word === line.first ? at : matchAt(list, page.source, word, line.end);
}

function onlyMarks(page: Page, from: number, end: number): boolean {
  const { kind } = page.source.tokens;
  for (let t = from; t < end; t++) if (kind[t] === Token.word || kind[t] === Token.number) return false;
  return true;
}

/** True where a phrase is all the words of the line. */
function isWhole(list: Phrases, page: Page, line: PageLine): boolean {
  if (line.words > 16) return false;
  const after = lead(list, page, line);
  return after >= 0 && onlyMarks(page, after, line.end);
}

/** True where the first word at token `from` or after has a capital, or is a number or an address. */
function startsUpright(page: Page, from: number, end: number): boolean {
  const { kind, shape, start } = page.source.tokens;
  for (let t = from; t < end; t++) {
    if (kind[t] === Token.number) return true;
    if (kind[t] === Token.word) return (shape[t]! & Shape.capital) !== 0 || page.source.text.startsWith('http', start[t]) || page.source.text.startsWith('www.', start[t]) || ADDRESS.test(page.source.text.slice(start[t], start[t]! + 40));
  }
  return false;
}

/** With what the address of a page begins, bare or in brackets. */
const opensAddress = new Set([...'hw<(['].map((opening) => opening.charCodeAt(0)));
const ADDRESS = /^[a-z\d-]+\.[a-z]{2,5}\//;

/** The mark at token `t`, or ''. */
function markAt(page: Page, t: number, end: number): string {
  const { kind, start } = page.source.tokens;
  return t < end && kind[t] !== Token.word && kind[t] !== Token.number ? page.source.text.charAt(start[t]!) : '';
}

/** True where one of the words stands at token `from` or after. */
function names(test: (word: number) => boolean, page: Page, from: number, end: number): boolean {
  const { word, kind } = page.source.tokens;
  for (let t = from; t < end; t++) if (kind[t] === Token.word && test(word[t]!)) return true;
  return false;
}

function shareSign(page: Page, line: PageLine, led: boolean): Sign | null {
  if (line.words > 30 || isProse(line)) return null;
  if (led && isWhole(lists.shareLines, page, line)) return { kind: 'share-buttons', rule: 'share-words' };
  const after = led ? lead(lists.shareLeads, page, line) : -1;
  if (after >= 0 && line.words <= 12) {
    for (let t = after; t < line.end; t++) if (matchAt(lists.shareTargets, page.source, t, line.end) >= 0) return { kind: 'share-buttons', rule: 'share-words' };
  }
  if (line.stop === '.') return null;
  let targets = 0;
  for (let t = firstWord(page, line); t < line.end; ) {
    const next = matchAt(lists.shareTargets, page.source, t, line.end);
    if (next >= 0) targets++;
    else if (page.source.tokens.kind[t] === Token.number || (page.source.tokens.kind[t] === Token.word && !lists.shareGlue(page.source.tokens.word[t]!))) return null;
    t = next >= 0 ? next : t + 1;
  }
  return targets > 0 ? { kind: 'share-buttons', rule: 'share-words', weak: targets < 2 } : null;
}

function commentSign(page: Page, line: PageLine): Sign | null {
  if (line.words > 30) return null;
  if (isWhole(lists.commentLines, page, line)) {
    const plain = line.end - line.first === 1 && !/^comments?$/i.test(textOf(page, firstWord(page, line)));
    return { kind: 'comments-form', rule: 'comment-words', weak: plain };
  }
  if (isWhole(lists.formFields, page, line)) return { kind: 'comments-form', rule: 'comment-words', weak: true };
  return lead(lists.commentLeads, page, line) >= 0 && !names(lists.telling, page, line.first, line.end) ? { kind: 'comments-form', rule: 'comment-words' } : null;
}

function textOf(page: Page, t: number): string {
  const { start, end } = page.source.tokens;
  return t < page.source.tokens.count ? page.source.text.slice(start[t], Math.min(end[t]!, start[t]! + 40)) : '';
}

function relatedSign(page: Page, line: PageLine, next: PageLine | undefined): Sign | null {
  if (line.words > 12 || isProse(line)) return null;
  const headsText = next !== undefined && isProse(next);
  if (isWhole(lists.relatedHeadings, page, line)) {
    if (headsText && isWhole(lists.footHeadings, page, line)) return null;
    return { kind: 'related', rule: 'related-heading', opens: !lists.lone(page.source.tokens.word[firstWord(page, line)]!) };
  }
  if (!headsText && line.words <= 7 && isTitleLike(line) && line.stop === '' && lead(lists.relatedLeads, page, line) >= 0) return { kind: 'related', rule: 'related-heading', opens: true, weak: true };
  return null;
}

function appealSign(page: Page, line: PageLine): Sign | null {
  if (line.words > 40 || lead(lists.appealLeads, page, line) < 0) return null;
  return names(lists.appealWords, page, firstWord(page, line) + 1, line.end) && !names(lists.telling, page, line.first, line.end) ? { kind: 'related', rule: 'page-appeal' } : null;
}

function readMoreSign(page: Page, line: PageLine, led: boolean): Sign | null {
  if (line.words > 40) return null;
  const mark = markAt(page, line.first, line.end);
  if ((mark === '»' || mark === '→' || mark === '▶' || mark === '►' || mark === '➡' || mark === '👉' || mark === '↓') && isTitleLike(line)) return { kind: 'read-more', rule: 'read-more-lead' };
  if (!led) return null;
  const plain = lead(lists.plainReadMore, page, line);
  if (plain >= 0) {
    if (onlyMarks(page, plain, line.end)) return { kind: 'read-more', rule: 'read-more-lead', opens: true };
    if (line.words <= 22 && line.sentences <= 1 && !names(lists.telling, page, plain, line.end)) return { kind: 'read-more', rule: 'read-more-lead' };
  }
  const after = lead(lists.readMoreLeads, page, line);
  if (after < 0) return null;
  const follows = markAt(page, after, line.end);
  if (follows === '' || !':|–—-/>»]'.includes(follows)) return null;
  if (onlyMarks(page, after, line.end)) return { kind: 'read-more', rule: 'read-more-lead', opens: true };
  const shouted = (page.source.tokens.shape[firstWord(page, line)]! & Shape.capitals) !== 0;
  const closed = line.stop === '.' || line.sentences > 1;
  if (line.sentences > 1 && plain < 0) return null;
  // A link is a title: after a common word its first letter is a capital.
  if (!shouted && plain < 0 && !startsUpright(page, after, line.end)) return null;
  return !closed || shouted || plain >= 0 ? { kind: 'read-more', rule: 'read-more-lead' } : null;
}

function tagSign(page: Page, line: PageLine, led: boolean): Sign | null {
  if (line.words > 80) return null;
  const { text, tokens } = page.source;
  let topics = 0, others = 0;
  for (let t = line.first; t < line.end && others === 0; t++) {
    if (tokens.kind[t] !== Token.word && tokens.kind[t] !== Token.number) continue;
    if (t > line.first && text.charCodeAt(tokens.start[t]! - 1) === HASH) topics++;
    else others++;
  }
  if (topics > 0 && others === 0) return { kind: 'tags', rule: 'tag-words', weak: topics < 2 };
  const after = led ? lead(lists.tagLeads, page, line) : -1;
  if (after < 0) return null;
  if (onlyMarks(page, after, line.end)) return { kind: 'tags', rule: 'tag-words', opens: true };
  if (markAt(page, after, line.end) === ':') return line.stop === '.' && isProse(line) ? null : { kind: 'tags', rule: 'tag-words' };
  return after > line.first + 1 && line.words <= 14 && !isProse(line) && line.stop === '' ? { kind: 'tags', rule: 'tag-words' } : null;
}

function sourceSign(page: Page, line: PageLine, led: boolean): Sign | null {
  if (line.words > 60) return null;
  const after = led ? lead(lists.sourceLeads, page, line) : -1;
  if (after >= 0) {
    const common = lead(lists.colonSource, page, line);
    if (common < after) return line.words > after - line.first || !isProse(line) ? { kind: 'source-line', rule: 'source-lead' } : null;
    const mark = markAt(page, common, line.end);
    if (mark === ':' || mark === '|' || mark === '-' || mark === '–') return line.words <= 25 && (line.words <= 4 || startsUpright(page, common, line.end)) ? { kind: 'source-line', rule: 'source-lead' } : null;
    if (onlyMarks(page, common, line.end) && /agenc/i.test(textOf(page, common - 1))) return { kind: 'source-line', rule: 'source-lead' };
  }
  if (!opensAddress.has(line.initial)) return null;
  const url = page.source.text.slice(page.source.tokens.start[line.first], page.source.tokens.end[line.end - 1]! > page.source.tokens.start[line.first]! + 300 ? page.source.tokens.start[line.first]! + 300 : page.source.tokens.end[line.end - 1]);
  if (/^(?:[<(]?(?:https?:\/\/|www\.)\S+|\[[^\]]{1,40}\]:\s<?https?:\/\/\S+.*)$/.test(url)) return { kind: 'source-line', rule: 'bare-address' };
  return null;
}

/** A line of nothing but an agency's name; weak, for it counts only at the edges of a page. */
function agencySign(page: Page, line: PageLine): Sign | null {
  if (line.words > 8) return null;
  let known = 0;
  for (let t = line.first; t < line.end; ) {
    const next = matchAt(lists.agencies, page.source, t, line.end);
    if (next > t) known++;
    else if (page.source.tokens.kind[t] === Token.word && !/^(?:and|with|agencies|staff|inputs|news)$/i.test(textOf(page, t))) return null;
    t = next > t ? next : t + 1;
  }
  return known > 0 ? { kind: 'source-line', rule: 'agency-alone', weak: true } : null;
}

function zoneSign(page: Page, line: PageLine, led: boolean): Sign | null {
  if (line.words > 28) return null;
  const { tokens } = page.source;
  let after = led ? lead(lists.zoneLeads, page, line) : -1;
  // It may be the second sentence of its line.
  for (let t = line.first; t + 1 < line.end && after < 0 && line.sentences > 1; t++) if (tokens.kind[t] === Token.mark && endsSentence(page.source, t, line.end)) after = matchAt(lists.zoneLeads, page.source, t + 1, line.end);
  if (after < 0 && line.words > 7) return null;
  let zone = false, time = false, digits = false;
  for (let t = after >= 0 ? after - 1 : line.first; t < line.end; t++) {
    if (tokens.kind[t] === Token.number) digits = true;
    if (tokens.kind[t] !== Token.word) continue;
    const word = tokens.word[t]!;
    if (lists.timeWord(word)) time = true;
    else if (lists.plainZoneWords(word) || (lists.zoneWords(word) && (tokens.shape[t]! & Shape.capitals) !== 0)) zone = true;
  }
  if (after >= 0 && zone) return { kind: 'timezone-note', rule: 'zone-note' };
  return zone && time && digits && line.words <= 7 && !isDateLine(page, line) && names(lists.worldTime, page, line.first, line.end) ? { kind: 'timezone-note', rule: 'zone-note' } : null;
}

/** `Updated 2 hours ago`, `Published: 3 March 2022`, `3 min read`: a word of publishing and a day, a clock or a span of time, and little else. */
function isPublishedLine(page: Page, line: PageLine): boolean {
  if (isDateLine(page, line) === 'clock') return true;
  const { tokens } = page.source;
  let number = false, day = false, ago = false, published = 0, others = 0;
  for (let t = line.first; t < line.end; ) {
    const after = matchAt(lists.published, page.source, t, line.end);
    if (after > t) published++;
    else if (tokens.kind[t] === Token.number) number = true;
    else if (tokens.kind[t] === Token.word) {
      const word = tokens.word[t]!;
      if (lists.ago(word)) ago = true;
      else if (lists.dateWords(word)) day = true;
      else if (!lists.dateGlue(word) && (tokens.shape[t]! & Shape.digit) === 0) others++;
      else if ((tokens.shape[t]! & Shape.digit) !== 0) number = true;
    }
    t = after > t ? after : t + 1;
  }
  if (published > 0) return (day || number || ago) && others <= 3;
  return ago && others === 0 && line.words <= 5;
}

/** `Ada Quill | 3 March 2021, 18:40`: a name, a dash or a bar, and when the page appeared; not the page's first line, which may be a title. */
function isNameAndDate(page: Page, line: PageLine): boolean {
  const { tokens } = page.source;
  if (line === page.lines[0] || line.words > 14) return false;
  let words = 0, t = line.first;
  for (; t < line.end && tokens.kind[t] === Token.word; t++, words++) if (words === 5 || (tokens.shape[t]! & Shape.capital) === 0) return false;
  if (words < 2 || t >= line.end || !(tokens.kind[t] === Token.dash || '|•·'.includes(page.source.text.charAt(tokens.start[t]!)))) return false;
  const tail: PageLine = { ...line, first: t + 1, words: line.words - words };
  if (tail.end - tail.first < 3) return false;
  if (isPublishedLine(page, tail)) return true;
  if (isDateLine(page, tail) !== 'day') return false;
  for (let y = tail.first; y < tail.end; y++) if (tokens.kind[y] === Token.number && tokens.end[y]! - tokens.start[y]! === 4) return true;
  return false;
}

/** A line that tells who wrote, or when the page appeared. Weak bylines count only above the text. */
function bylineSign(page: Page, line: PageLine): Sign | null {
  if (line.words > 22 || line.words < 2 || isProse(line)) return null;
  const { tokens } = page.source;
  if (isPublishedLine(page, line)) return { kind: 'byline', rule: 'published-line' };
  if (line.words <= 14 && /\((?:now|earlier)\)/.test(page.source.text.slice(tokens.start[line.first], tokens.end[line.end - 1]))) return { kind: 'byline', rule: 'byline-job', weak: true };
  if (isNameAndDate(page, line)) return { kind: 'byline', rule: 'published-line' };
  const by = lead(lists.bylineLeads, page, line);
  if (by >= 0 && by < line.end && tokens.kind[by] === Token.word && line.words <= 16 && (tokens.shape[by]! & Shape.capital) !== 0 && !lists.dateWords(tokens.word[by]!) && line.stop !== '.' ) return { kind: 'byline', rule: 'byline-lead', weak: true };
  return names(lists.jobs, page, line.first, line.end) && line.words <= 12 && line.capitals >= 1 && line.stop === '' && line.upright && !names(lists.telling, page, line.first, line.end) ? { kind: 'byline', rule: 'byline-job', weak: true } : null;
}

const DESK_NOTE: Sign = { kind: 'source-line', rule: 'desk-note' };

/** The sign on one line, or null. `next` is the line below it. */
export function signOf(page: Page, line: PageLine, next: PageLine | undefined): Sign | null {
  if (line.words === 0 || line.words > 80 || line.wrap === 'inner') return null;
  const led = mayBeLed(page, line), zone = zoneSign(page, line, led);
  if (zone) return zone;
  const release = led ? releaseSign(page, line) ?? (isDeskNote(page, line) ? DESK_NOTE : null) : null; // a bracket does not tell that nothing leads
  if (release) return release;
  const related = led ? relatedSign(page, line, next) : null;
  if (related && !related.weak) return related;
  const comment = led ? commentSign(page, line) : null;
  if (comment && !comment.weak) return comment;
  const share = shareSign(page, line, led);
  if (share) return share;
  const byline = bylineSign(page, line);
  if (byline && !byline.weak) return byline;
  const caption = captionRule(page, line, led);
  if (caption) return { kind: 'caption', rule: caption, opens: caption === 'caption-lead' && line.words <= 2 && (line.stop === ',' || line.stop === ':') };
  return tagSign(page, line, led) ?? sourceSign(page, line, led) ?? readMoreSign(page, line, led) ?? (led ? appealSign(page, line) : null) ?? comment ?? related ?? agencySign(page, line) ?? byline;
}
