/** Cues that are no verbs: nouns (`Armenia's claim that …`, `calls by X for …`) and `according to`. */
import { Chunk, Hint, Verb } from '../grammar/chunks.ts';
import { isTimePhrase } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subjects.ts';
import type { Subject } from '../grammar/subjects.ts';
import { Tag } from '../grammar/tags.ts';
import { cueNounOf, cueNouns } from '../lexicon/cue-nouns.ts';
import { cueRows, matchCue, matchedRow, Takes, takes } from '../lexicon/cues.ts';
import { formsOfAll } from '../lexicon/forms.ts';
import { intern, wordSet } from '../lexicon/vocabulary.ts';
import { Frame } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { sourceTypeOf } from '../names/names.ts';
import { isAssault } from './mute.ts';
import type { Range } from './scene.ts';
import type { Sentence } from './shape.ts';
import { opensAsSubject } from './verdict.ts';
import type { VerdictFinder } from './verdict.ts';
import { isRead, speaksByOrder } from './voices.ts';

/** What is done to the fears and hopes of others: `the fighting has heightened concern that …`. */
const RAISES = wordSet(formsOfAll('heighten fuel spark deepen stoke trigger reignite'));
const CITING = wordSet('citing quoting'), CITED = wordSet('cited quoted'), SPEAKERS: ReadonlySet<string> = new Set(['person', 'role']);
const PAPER = wordSet('statement statements report reports tally count analysis survey poll study data figures paper document documents release estimate estimates letter account accounts research review database list');
const OF = intern('of'), BY = intern('by'), FROM = intern('from'), PER = intern('per'), TO = intern('to'), FOR = intern('for'), IN = intern('in');
const OPINION = wordSet('opinion view estimation judgment judgement assessment words telling'), MINE = wordSet('my our your this that');

/** Finds the candidates whose cue is a noun or `according to`, in the sentence that its shape has turned to. */
export function nounFinder(within: Sentence, verdictAfter: VerdictFinder): (into: Candidate[]) => void {
  const { scene, clauseAt, clauseFollows, range, addressee, skipSetting, holdsVerb, isOpening, isCueVerb, quoted } = within;
  const { source, sentences, grammar } = scene;
  const { kind, verb, head, hint } = grammar;
  const { word } = source.tokens;
  let sentence = 0, first = 0, end = 0, endToken = 0, into: Candidate[] = [];
  return (found) => {
    ({ sentence, first, end, endToken } = within);
    into = found;
    forSomebody();
    inOpinion();
    for (let c = first; c < end; c++) {
      if ((hint[c]! & (Hint.cueNoun | Hint.according)) === 0) continue;
      if (kind[c] === Chunk.noun) nounCue(c, cueNounOf(word[head[c]!]!));
      else if (word[grammar.from[c]!] === PER) perSource(c);
      else if (c + 2 < end && word[grammar.from[c + 1]!] === TO) according(c, c + 2);
    }
  };

  /** `For the opposition leader Ada Quill, instead, the measure is “a joke”`: whose words the quotation is, in news from languages that say so. */
  function forSomebody(): void {
    if (kind[first] !== Chunk.preposition || word[grammar.from[first]!] !== FOR || end - first < 6) return;
    let last = first + 1;
    if (kind[last] !== Chunk.noun) return;
    while (last + 2 < end && kind[last + 1] === Chunk.preposition && kind[last + 2] === Chunk.noun) last += 2;
    if (kind[last + 1] === Chunk.noun) last++; // the leader of the opposition Ada Quill
    const speaker: Subject = { from: grammar.from[first + 1]!, to: grammar.to[last]!, head: head[first + 1]!, by: 'after' };
    if (kind[last + 1] !== Chunk.comma || !SPEAKERS.has(sourceTypeOf(scene.names, speaker))) return;
    let c = last + 2, marks = 0;
    if (kind[c] === Chunk.adverb && kind[c + 1] === Chunk.comma) c += 2;
    for (let k = c; k < end; k++) if (kind[k] === Chunk.quote) marks++;
    if (marks < 2 || c >= end || !clauseAt(c)) return;
    into.push({ sentence, frame: Frame.accordingRight, row: -1, noun: false, cue: { from: grammar.from[first]!, to: grammar.to[first]! }, head: grammar.from[first]!, chunk: first, speaker, addressee: null, left: null, right: { from: grammar.from[c]!, to: endToken }, joint: 0, lead: 0, closes: false });
  }

  /** `In the analyst's opinion, it is late`, `In the view of Ada Quill, …` */
  function inOpinion(): void {
    const c = first + 1;
    if (word[grammar.from[first]!] !== IN || c + 3 >= end || kind[c] !== Chunk.noun || !OPINION(word[head[c]!]!) || MINE(word[grammar.from[c]!]!)) return;
    const of = word[grammar.from[c + 1]!] === OF && kind[c + 2] === Chunk.noun ? c + 2 : -1, comma = of < 0 ? c + 1 : c + 3;
    const speaker: Subject | null = of < 0 ? ownerOf(c) : { from: grammar.from[of]!, to: grammar.to[of]!, head: head[of]!, by: 'after' };
    if (speaker === null || kind[comma] !== Chunk.comma || !clauseAt(comma + 1)) return;
    into.push({ sentence, frame: Frame.accordingRight, row: -1, noun: false, cue: { from: head[c]!, to: head[c]! + 1 }, head: head[c]!, chunk: c, speaker, addressee: null, left: null, right: { from: grammar.from[comma + 1]!, to: endToken }, joint: 0, lead: 0, closes: false });
  }

  function nounCue(c: number, noun: number): void {
    if (sentences.quotation[head[c]!]! > 0 || isNamed(c)) return;
    const speaker = ownerOf(c);
    if (c > first && kind[c - 1] === Chunk.verb && isAssault(scene, c - 1, c, speaker)) return;
    if (c === first + 1 && kind[first] === Chunk.preposition && grammar.tags[grammar.from[c]!] === Tag.possessive && word[grammar.from[first]!] === IN) return; // In its reports on the debate, the Herald says
    let r = c + 1;
    while (r < end && isTimePhrase(scene, r)) r++;
    if (r >= end) return;
    if (kind[r] === Chunk.comma && r + 2 < end && kind[r + 1] === Chunk.preposition && (word[grammar.from[r + 1]!] === BY || word[grammar.from[r + 1]!] === FROM)) r++; // a demand, by X, that
    if (complement(c, noun, r, speaker)) return;
    if (kind[r] === Chunk.preposition && r + 1 < end && kind[r + 1] === Chunk.noun) {
      // `a call by X for`, `calls from X and Y to`, `a demand, by X, that`; else a setting: `his statement on Wednesday that`
      const joint = word[grammar.from[r]!]!;
      const object = addressee(r + 1)!;
      const after = object.chunk < end && kind[object.chunk] === Chunk.comma ? object.chunk + 1 : object.chunk;
      if (joint === BY || joint === FROM) {
        if (after < end) complement(c, noun, after, { ...object.phrase, by: 'after' }, joint);
      } else {
        const beyond = skipSetting(r);
        if (beyond > r && beyond < end && kind[beyond] === Chunk.that) complement(c, noun, beyond, speaker);
      }
    } else if (kind[r] === Chunk.verb && grammar.tags[head[r]!] === Tag.be && r + 1 < end && (kind[r + 1] === Chunk.that || (kind[r + 1] === Chunk.quote && quoted(grammar.to[r + 1]!)))) {
      complement(c, noun, r + 1, speaker, grammar.tags[head[r]!]); // his answer was that …
    }
  }

  /** `labelled the post “altered”`: the noun is what is called so. */
  function isNamed(c: number): boolean {
    if (c === first || kind[c - 1] !== Chunk.verb || c + 1 >= end || kind[c + 1] !== Chunk.quote) return false;
    const match = matchCue(source.tokens, head[c - 1]!, endToken);
    return match >= 0 && takes(matchedRow(match), Takes.naming);
  }

  /** What the noun may open at the chunk, added; `lead` tells apart what stands between the two. */
  function complement(c: number, noun: number, r: number, owner: Subject | null, lead = 0): boolean {
    if (kind[r] === Chunk.that && r + 1 < end && kind[r + 1] === Chunk.verb) return false; // a letter that says: a relative word
    if (kind[r] === Chunk.that && isSetting(c)) return true;
    if (kind[r] === Chunk.that) addNoun(c, noun, Frame.nounThat, { from: grammar.to[r]!, to: endToken }, lead, owner);
    else if (kind[r] === Chunk.verb && (verb[r]! & Verb.infinitive) !== 0) addNoun(c, noun, Frame.nounTo, { from: grammar.from[r]!, to: endToken }, lead, owner);
    else if (kind[r] === Chunk.quote && cueNouns[noun]!.quote && quoted(grammar.to[r]!)) addNoun(c, noun, Frame.nounQuote, { from: grammar.to[r]!, to: endToken }, lead, owner);
    else if (kind[r] === Chunk.wh && cueNouns[noun]!.wh) addNoun(c, noun, Frame.nounWh, { from: grammar.from[r]!, to: endToken }, lead, owner);
    else if ((kind[r] === Chunk.preposition || kind[r] === Chunk.to) && r + 1 < end) {
      const joint = word[grammar.from[r]!]!;
      if ((joint !== OF && joint !== FOR && !cueNouns[noun]!.prepositions.includes(joint)) || isTimePhrase(scene, r + 1)) return false;
      addNoun(c, noun, joint === OF || joint === FOR ? Frame.nounOf : Frame.nounAbout, { from: grammar.to[r]!, to: endToken }, joint, owner);
    } else return false;
    return true;
  }

  /** `said in her opening remarks that …`: who says it, says the verb before. */
  function isSetting(c: number): boolean {
    return c - 2 > first && kind[c - 1] === Chunk.preposition && word[grammar.from[c - 1]!] === IN && isCueVerb(c - 2);
  }

  function addNoun(c: number, noun: number, frame: number, right: Range, joint: number, owner: Subject | null): void {
    const headToken = head[c]!, isClause = frame === Frame.nounThat || frame === Frame.nounWh;
    const to = verdictAfter(grammar.chunkOf[right.from]!, right.to, isClause, opensAsSubject(within, c));
    if (to <= right.from) return;
    into.push({ sentence, frame, row: noun, noun: true, cue: { from: headToken, to: headToken + 1 }, head: headToken, chunk: c, speaker: owner, addressee: null, left: null, right: { from: right.from, to }, joint, lead: ownership(c, noun), closes: false });
  }

  /** `Armenia's claim`, `his promise`; else whoever made it: `X made the claim`. */
  function ownerOf(c: number): Subject | null {
    for (let t = head[c]! - 1; t > grammar.from[c]!; t--) {
      if (grammar.tags[t] === Tag.genitive) return { from: grammar.from[c]!, to: t, head: t - 1, by: 'before' };
    }
    const opener = grammar.from[c]!;
    if (grammar.tags[opener] === Tag.possessive) return { from: opener, to: opener + 1, head: opener, by: 'before' };
    return c > first && kind[c - 1] === Chunk.verb && !denies(c - 1) && !RAISES(word[head[c - 1]!]!) ? subjectBefore(scene, c - 1, first) : null;
  }

  /** `rejected calls for a halt`, `denied reports that …`: the calls and reports are somebody else's. */
  function denies(c: number): boolean {
    const match = matchCue(source.tokens, head[c]!, endToken);
    return match >= 0 && cueRows[matchedRow(match)]!.stance === 'deny';
  }

  /** How the noun is had: by a genitive or possessive, as the object of a verb that makes it a statement or of another, with an article, bare. In steps of eight. */
  function ownership(c: number, noun: number): number {
    for (let t = head[c]! - 1; t > grammar.from[c]!; t--) if (grammar.tags[t] === Tag.genitive) return 8;
    const opens = grammar.tags[grammar.from[c]!]!;
    if (opens === Tag.possessive) return 16;
    const article = opens === Tag.determiner ? 8 : 0;
    if (c === first || kind[c - 1] !== Chunk.verb) return 24 + article;
    const carrier = head[c - 1]!;
    return grammar.tags[carrier] === Tag.be ? 40 + article : cueNouns[noun]!.made.includes(word[carrier]!) ? 56 + article : 72 + article;
  }

  /** `according to his daughter, Ada, the ship sank` · `according to Vane, a sailor, …` · `according to the Courier, citing an aide, …` · `according to the guards, quoted by the Courier, …`: the comma behind the apposition or the one who is cited; else the comma asked about. */
  function behindAside(comma: number): number {
    const np = kind[comma + 1] !== Chunk.verb ? comma + 1 : CITING(word[head[comma + 1]!]!) ? comma + 2 : CITED(word[head[comma + 1]!]!) && word[grammar.from[comma + 2]!] === BY ? comma + 3 : comma + 1;
    if (kind[np] !== Chunk.noun) return comma;
    let close = np + 1;
    while (close + 2 < end && kind[close] === Chunk.preposition && kind[close + 1] === Chunk.noun) close += 2; // people aware of the matter
    if (np > comma + 1) while (close < end && close < np + 8 && kind[close] !== Chunk.comma && kind[close] !== Chunk.quote) close++; // two people briefed on the plan
    return close + 1 < end && kind[close] === Chunk.comma && (np > comma + 1 || clauseAt(close + 1)) ? close : comma;
  }

  /** `The bridge is shut, per two officials`: behind a comma, and somebody is named; `per day` has neither. */
  function perSource(c: number): void {
    if (c - 1 <= first || c + 1 >= end || kind[c - 1] !== Chunk.comma || kind[c + 1] !== Chunk.noun || isTimePhrase(scene, c + 1)) return;
    const type = sourceTypeOf(scene.names, { from: grammar.from[c + 1]!, to: grammar.to[c + 1]! }), opens = grammar.tags[grammar.from[c + 1]!]!;
    if (opens !== Tag.name && opens !== Tag.number && opens !== Tag.determiner && opens !== Tag.possessive) return; // per crew member
    if (speaksByOrder.has(type) || type === 'collective') according(c, c + 1);
  }

  /** @param object chunk of the noun phrase behind `according to` or `per` */
  function according(c: number, object: number): void {
    if (quoted(grammar.from[c]!)) return;
    let last = object;
    while (last + 1 < end && last < object + 3 && (kind[last] === Chunk.adjective || kind[last] === Chunk.coordinator || kind[last] === Chunk.adverb || (kind[last] === Chunk.verb && (verb[last]! & Verb.ing) !== 0))) last++; // exit polling data · complete but unofficial returns
    if (kind[last] === Chunk.preposition && last > object && kind[last - 1] === Chunk.verb) last--; // polling by the union
    if (kind[last] !== Chunk.noun && (verb[last]! & Verb.ing) === 0) return;
    const core = last;
    while (last + 2 < end && (kind[last + 1] === Chunk.preposition || kind[last + 1] === Chunk.coordinator || kind[last + 1] === Chunk.to) && kind[last + 2] === Chunk.noun && !isTimePhrase(scene, last + 2) && !clauseFollows(last + 3)) last += 2;
    const beginning = grammar.from[object - 1]! + 1; // `to exit polls` may pass for a verb
    let speaker: Subject = { from: beginning, to: grammar.to[last]!, head: head[core]!, by: 'after' };
    // `according to a statement by X`, `a tally kept by X`: the paper speaks for whoever wrote it, not for who has read it
    if (PAPER(word[head[core]!]!) && !(kind[core + 1] === Chunk.verb && isRead(word[head[core + 1]!]!))) {
      for (let p = core + 1; p + 1 < end && p < core + 4 && kind[p] !== Chunk.comma; p++) {
        if (kind[p] !== Chunk.preposition || word[grammar.from[p]!] !== BY || kind[p + 1] !== Chunk.noun) continue;
        speaker = { from: grammar.from[p + 1]!, to: grammar.to[Math.max(p + 1, last)]!, head: head[p + 1]!, by: 'after' };
        break;
      }
    }
    const cue = { from: grammar.from[c]!, to: beginning };
    const put = (frame: number, left: Range | null, right: Range | null): void => void into.push({ sentence, frame, row: -1, noun: false, cue, head: grammar.from[c]!, chunk: c, speaker, addressee: null, left, right, joint: 0, lead: 0, closes: false });
    let after = last + 1;
    while (after < end && kind[after] !== Chunk.comma && kind[after] !== Chunk.quote && after < last + 14) after++; // `, which …` and other words about the source
    if (after + 2 < end && kind[after] === Chunk.comma && kind[after + 1] === Chunk.wh) { // according to an aide, who gave no name, the talks failed
      let close = after + 2;
      while (close < end && kind[close] !== Chunk.comma && kind[close] !== Chunk.quote && close < after + 14) close++;
      if (close + 1 < end && kind[close] === Chunk.comma) after = close;
    } else if (after + 3 < end && kind[after] === Chunk.comma) after = behindAside(after);
    const joined = c - 2 > first && kind[c - 1] === Chunk.coordinator && kind[c - 2] === Chunk.comma && after + 1 < end && kind[after] === Chunk.comma && clauseAt(after + 1); // it rained, and according to X, it was late
    const before = c > first && !joined ? range(first, kind[c - 1] === Chunk.comma || kind[c - 1] === Chunk.dash ? c - 1 : c) : null;
    const hasVerbBefore = before !== null && holdsVerb(first, c);
    if (before === null || !hasVerbBefore) {
      if (after + 1 < end && kind[after] === Chunk.comma) put(before === null ? Frame.accordingRight : Frame.accordingSplit, before !== null && !isOpening(first, c) ? before : null, { from: grammar.from[after + 1]!, to: endToken });
      else if (before !== null) put(Frame.accordingLeft, before, null);
    } else if (after + 2 < end && kind[after] === Chunk.comma && kind[after + 1] === Chunk.quote && quoted(grammar.to[after + 1]!)) put(Frame.accordingSplit, before, { from: grammar.to[after + 1]!, to: endToken }); // she paid, according to the diary, “twice over”
    else put(Frame.accordingLeft, before, null);
  }
}
