/** Names that what stands beside them makes a news medium's. */
import { classOf } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Token, type Source } from '../text/scan.ts';
import { isCapital } from './capitals.ts';
import type { Chunks } from './chunk.ts';
import type { Ground } from './ground.ts';
import { Bit, bitsOf } from './lexical.ts';
import { isOneOf } from './roles.ts';

const THE = wordSet('the');
/** Last letters of those that names of media end with. */
const ENDS = 'amosv';
/** Words for media that tell nothing right behind a name, or right before one; those behind which another one tells. */
const LOOSE_BEHIND = wordSet('press media wire paper papers journal'), LOOSE_BEFORE = wordSet('press media tv radio television wire'), NEWS = wordSet('news'), BLOG = wordSet('blog');
const OF_MEDIA = wordSet('news press media tv television radio'), OF_MEDIA_OR_STATE = wordSet('news press media tv television radio state');

/** A name that may be a medium's. */
export function mayBeMedium(chunks: Chunks, k: number): boolean {
  const kind = chunks.kind(k);
  return kind === 'proper' || (kind === 'body' && chunks.known(k) === null && chunks.nation(k) === null);
}

/** Bits of a word for media in small letters. */
function mediumAt(source: Source, t: number): number {
  const { tokens } = source;
  if (t < 0 || tokens.kind[t] !== Token.word) return 0;
  const bits = bitsOf(tokens.word[t]!) & (Bit.media | Bit.mediaAfterNews);
  return bits !== 0 && !isCapital(source, t) ? bits : 0;
}

/** A name with a word for media beside it (`Dagsposten newspaper`, `the conflict blog Oryx`), or with one in it (`Kavkazpress`). */
export function isMedium(ground: Ground, chunks: Chunks, k: number): boolean {
  const { source } = ground, { tokens } = source, from = chunks.from[k]!, after = chunks.to[k]!, { words } = chunks.name(k);
  if (ground.line[after] === ground.line[from]) {
    const noun = mediumAt(source, after), second = mediumAt(source, after + 1);
    if (noun === Bit.media && !LOOSE_BEHIND(tokens.word[after]!) && (second === 0 || second === Bit.media)) return true;
    if (second !== 0 && isOneOf(ground, after, noun !== 0 ? OF_MEDIA : NEWS)) return true;
  }
  const the = from > 1 && isOneOf(ground, from - 1, THE) ? 1 : 0, before = from - 1 - the, noun = mediumAt(source, before);
  if (noun !== 0 && before > 0 && ground.line[before] === ground.line[from] && !LOOSE_BEFORE(tokens.word[before]!)) {
    if ((noun & Bit.mediaAfterNews) === 0 || BLOG(tokens.word[before]!) || isOneOf(ground, before - 1, OF_MEDIA_OR_STATE)) return true;
  }
  if (REPORTS(tokens.word[after]!) && citesBehind(source, after + 1, false)) return true;
  if (signsReport(source, from, after)) return true;
  if (words.length === 1 && SAYS(tokens.word[after]!) && citesBehind(source, after + 1, true)) return true;
  return words.length === 1 && words[0]!.length > 7 && classOf(tokens.word[from]!) === 0 && ENDS.includes(words[0]!.at(-1)!) && /(?:press|inform|news|media|radio|pravda|tv)$/.test(words[0]!);
}

/**
 * `PTN reported on Friday, citing its sources`, `Wireline said, citing two people familiar with it`
 *
 * @param unnamed only where whoever is cited has no name
 */
function citesBehind({ tokens }: Source, from: number, unnamed: boolean): boolean {
  for (let t = from; t < from + FARTHEST_CITING; t++) {
    if (tokens.kind[t] !== Token.mark) continue;
    if (tokens.word[t] !== COMMA || !CITING(tokens.word[t + 1]!)) return false;
    for (let u = t + 2; unnamed && u < t + 6; u++) if (tokens.kind[u] === Token.word && UNNAMED(tokens.word[u]!)) return true;
    return !unnamed;
  }
  return false;
}

/** `…, Wireline reports.`, `…, Wireline reports citing the harbour office`: who stands behind a comma and reports what was told before it. */
function signsReport({ tokens: { kind, word } }: Source, from: number, after: number): boolean {
  if (from === 0 || kind[from - 1] !== Token.mark || word[from - 1] !== COMMA || !REPORTS(word[after]!)) return false;
  return (CITING(word[after + 1]!) && kind[after + 1] === Token.word) || (PRESENT(word[after]!) && kind[after + 1] === Token.mark && word[after + 1] === STOP);
}
const STOP = 0x2e, PRESENT = wordSet('reports');
const REPORTS = wordSet('reported reports'), SAYS = wordSet('said says wrote writes'), CITING = wordSet('citing quoting'), UNNAMED = wordSet('unnamed unidentified people sources insiders bankers'), COMMA = 0x2c, FARTHEST_CITING = 6;
