/** Bodies whose names take more than one run of capitals, or none at all. */
import { Class, classOf } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Shape, Token, type Source } from '../text/scan.ts';
import { newChunk, type Chunk } from './chunk.ts';
import { isCapital } from './capitals.ts';
import { kindOf, lastWord } from './chunks.ts';
import type { Folded } from './folded.ts';
import type { Ground } from './ground.ts';
import { Bit, bitsOf, bodyOf } from './lexical.ts';
import { knownName } from './spellings.ts';

const OFFICE = wordSet('office department'), AND = wordSet('and'), JOINS = wordSet('of for on in and to'), LOOSE_JOINS = wordSet('in to and'), THE = wordSet('the'), OF = wordSet('of'), AGENCY = wordSet('agency service corporation');

/** One of the words, in small letters. */
function isSmall({ tokens }: Source, t: number, words: (id: number) => boolean): boolean {
  return tokens.kind[t] === Token.word && words(tokens.word[t]!) && (tokens.shape[t]! & (Shape.capital | Shape.capitals)) === 0;
}

function isOfThe(source: Source, t: number): boolean {
  return isSmall(source, t, OF) && isSmall(source, t + 1, THE) && isCapital(source, t + 2);
}

/** Bodies whose names go on: `Ministry of Foreign Affairs`, `Justice and Development Party`, `Armenia's Foreign Ministry`. The chunks of a line. */
export function joinBodies(ground: Ground, folded: Folded, into: Chunk[], last: number): void {
  const { source } = ground, { tokens } = source;
  for (let k = 0; k < into.length; k++) {
    const one = into[k]!;
    let next = into[k + 1];
    // `Justice and Development Party`: one capitalised common noun, `and`, a body.
    if (one.kind === 'proper' && one.words.length <= 2 && next !== undefined && next.kind === 'body' && next.nation === null && next.from === one.to + 1 && (isSmall(source, one.to, AND) || (tokens.kind[one.to] === Token.mark && tokens.word[one.to] === 0x26)) && folded.firstName(one.from) === undefined) {
      next.words = [...one.words, 'and', ...next.words];
      next.from = next.phraseFrom = one.from;
      into.splice(k, 1);
      k--;
      continue;
    }
    // `the Skelby County Sheriff's Office`
    if (one.kind === 'role' && one.words.length > 1 && next !== undefined && tokens.kind[one.to] === Token.clitic && next.from === one.to + 1 && next.words.length === 1 && OFFICE(tokens.word[next.from]!)) {
      one.words = [...one.words, ...next.words];
      one.to = next.to;
      one.kind = 'body';
      into.splice(k + 1, 1);
      continue;
    }
    // `News Agency of Norland`
    if (one.kind === 'outlet' && one.known === null && next !== undefined && next.from === one.to + 1 && isSmall(source, one.to, OF) && AGENCY(tokens.word[one.to - 1]!) && (next.kind === 'proper' || next.kind === 'state' || next.kind === 'region')) {
      one.words = [...one.words, 'of', ...next.words];
      one.to = next.to;
      into.splice(k + 1, 1);
      continue;
    }
    if (one.kind !== 'body' && one.kind !== 'proper') continue;
    const tail = lastWord(source, one.from, one.to), bits = bitsOf(tokens.word[tail]!);
    const peers = one.kind === 'proper' && one.words.length === 1 && !one.weak && tail === one.from && (bits & (Bit.role | Bit.crowd)) === 0 && isOfThe(source, one.to) && one.words[0]!.endsWith('s') && folded.firstName(tail) === undefined; // Guardians of the Marsh
    if (((bits & Bit.body) === 0 && !peers) || (one.kind === 'proper' && one.words.length > 1 && folded.firstName(one.from) !== undefined)) continue;
    for (let steps = 0; steps < 4; steps++) {
      const join = one.to;
      if (join >= last || !isSmall(source, join, JOINS)) break;
      let at = join + 1;
      if (tokens.kind[at] === Token.word && THE(tokens.word[at]!) && (tokens.shape[at]! & Shape.capitals) === 0) at++;
      next = into[k + 1];
      if (next === undefined || next.from !== at || next.kind === 'outlet' || next.kind === 'person') break;
      if (LOOSE_JOINS(tokens.word[join]!) && (steps === 0 || next.kind !== 'proper' && next.kind !== 'region' && next.kind !== 'body')) break;
      if (next.kind === 'state' && next.known !== null) one.nation ??= next.known.name;
      one.words = [...one.words, ...next.words].slice(0, 24);
      one.to = next.to;
      one.kind = 'body';
      into.splice(k + 1, 1);
    }
    const whole = knownName(one.words);
    if (whole !== null) {
      one.known = whole;
      one.kind = kindOf(whole);
    }
  }
  // A state in the genitive before a body belongs to it.
  for (let k = 1; k < into.length; k++) {
    const one = into[k]!, before = into[k - 1]!;
    if (one.kind === 'body' && before.kind === 'state' && tokens.kind[before.to] === Token.clitic && before.to + 1 === one.from) {
      one.nation ??= before.nation;
      one.from = one.phraseFrom = before.from;
    }
  }
}

/** The class of a body's head word: `ministry` for `Armenian Foreign Ministry`. */
export function bodyHead(source: Source, from: number, to: number): string {
  const { tokens } = source;
  let head = '';
  for (let t = from; t < to; t++) if (tokens.kind[t] === Token.word) {
    const found = bodyOf(tokens.word[t]!);
    if (found !== '') head = found;
    if (head !== '' && t + 1 < to && /^(?:of|for|on)$/.test(source.text.slice(tokens.start[t + 1]!, tokens.end[t + 1]!))) break;
  }
  return head;
}

/** Bodies of which a state has one: its name and the word are enough. */
const ONE_OF_A_STATE = new Set(['presidency', 'parliament', 'senate', 'congress', 'embassy', 'police', 'navy', 'judiciary', 'treasury', 'cabinet']);
const MANY_OF_A_STATE = new Set(['force', 'forces', 'troops', 'company', 'group', 'team', 'army', 'military', 'firm', 'bank', 'club', 'university']);

/** `Azerbaijani defence ministry`, `the Turkish government`: a state's word and a body's in small letters. The chunks of a line. */
export function smallBodies(ground: Ground, folded: Folded, into: Chunk[], last: number): void {
  const { tokens, text } = ground.source;
  let found: Chunk[] | null = null;
  for (let k = 0; k < into.length; k++) {
    const lead = into[k]!;
    if (lead.nation === null || (lead.kind !== 'demonym' && lead.kind !== 'state')) continue;
    let t = lead.to;
    if (lead.kind === 'state') {
      if (tokens.kind[t] !== Token.clitic) continue;
      t++;
    }
    let head = -1;
    for (; t < last && t < lead.to + 5; t++) {
      if (tokens.kind[t] !== Token.word || isCapital(ground.source, t)) break;
      const bits = bitsOf(tokens.word[t]!);
      if ((bits & (Bit.body | Bit.plural)) === Bit.body && (classOf(tokens.word[t]!) & Class.plural) === 0) head = t;
      else if (head >= 0 || (bits & Bit.modifier) === 0) break;
    }
    const next = tokens.word[head + 1] ?? 0;
    if (head >= 0 && tokens.kind[head + 1] === Token.word && ((bitsOf(next) & Bit.role) !== 0 || isCapital(ground.source, head + 1))) continue;
    const government = head < 0 && lead.kind === 'demonym' && tokens.kind[lead.to] === Token.word && text.slice(tokens.start[lead.to]!, tokens.end[lead.to]!).toLowerCase() === 'government' ? lead.to : -1;
    const end = head >= 0 ? head : government;
    if (end < 0) continue;
    const alone = head >= 0 && head === (lead.kind === 'demonym' ? lead.to : lead.to + 1);
    if (head >= 0 && (alone ? !ONE_OF_A_STATE.has(folded.at(head)) : MANY_OF_A_STATE.has(folded.at(head)))) continue; // `the Russian ministry` is some ministry named before
    const words = lead.kind === 'demonym' ? [...lead.words] : [];
    for (let u = lead.kind === 'demonym' ? lead.to : lead.to + 1; u <= end; u++) words.push(folded.at(u));
    (found ??= []).push(newChunk(lead.from, end + 1, government >= 0 ? 'state' : 'body', government >= 0 ? [...lead.words, 'government'] : words, null, -1, lead.nation, false));
    if (lead.kind === 'demonym') {
      into.splice(k, 1);
      k--;
    }
  }
  if (found === null) return;
  into.push(...found);
  into.sort((x, y) => x.from - y.from || x.to - y.to);
}
