/**
 * Cue first: every cue of a sentence with the frames it may stand in, each a candidate for a statement. Nothing is decided
 * here but what the shape of the sentence rules out; `accept.ts` weighs candidates, `ends.ts` says where contents end.
 */
import { Chunk, Has, Hint, Verb } from '../grammar/chunks.ts';
import { isTimePhrase } from '../grammar/phrases.ts';
import { subjectAfter, subjectBefore } from '../grammar/subjects.ts';
import type { Phrase } from '../grammar/phrases.ts';
import type { Subject } from '../grammar/subjects.ts';
import { Tag } from '../grammar/tags.ts';
import { cueRows, matchCue, matchedRow, matchedWords, Takes, takes } from '../lexicon/cues.ts';
import { formsOfAll } from '../lexicon/forms.ts';
import { intern, wordSet } from '../lexicon/vocabulary.ts';
import { sourceTypeOf } from '../names/names.ts';
import { afterCueIn, FAR, SOMEBODY } from './after-cue.ts';
import { beyondIn, LONGEST } from './beyond.ts';
import { Frame, framesOf, isOneOf } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { closingIn } from './closing.ts';
import { muteIn } from './mute.ts';
import { nounFinder } from './nouns.ts';
import { chunksEnd, FORMERLY, sentencesOf } from './shape.ts';
import { markFinder, whatComesNext } from './marks.ts';
import { openClassFinder } from './open-class.ts';
import { Place } from './scene.ts';
import type { Range, Scene } from './scene.ts';
import { sourcesIn } from './sources.ts';
import { followsSubject, verdictFinder } from './verdict.ts';
import { carries } from './voices.ts';

const AS = intern('as'), BY = intern('by'), FOR = intern('for'), IN = intern('in'), IT = intern('it'), WHICH = intern('which'), DENY = wordSet(formsOfAll('deny dispute'));
const EXPLAINED = wordSet('explained'), ASKED = wordSet('asked');
/** Behind `accused`, `charged`, `blamed` without an object: somebody is. */
const OF_WHOM = wordSet('of with for over');
const YET = wordSet('yet'), IDENTIFIED = wordSet('identified');
/** What opens a clause that tells when somebody spoke. */
const WHEN = wordSet('as after when while before');
/** What shares do: `Vane shares slump`. */
const SHARES = wordSet('shares'), MOVE = wordSet('rise fall slump jump plunge dip drop surge soar slide climb sink tumble gain edge leap rally rose fell slumped jumped plunged dipped dropped surged soared slid climbed sank tumbled gained edged leapt rallied');
/** Frames whose quotation ends where its marks do, and those that go on in later sentences. */
const UNCUT = framesOf(Frame.quote, Frame.fragment, Frame.next);

/** What a sentence needs in which a cue stands: `be` may lead to an adjective. */
const CUED = Has.cue | Has.be | Has.cueNoun | Has.according | Has.quote;

/** Finds all candidates of a sentence, in the order of their cues. */
export type Finder = (sentence: number, into: Candidate[]) => void;

/** The finder of a document: it is made once for all of its sentences. */
export function candidateFinder(scene: Scene): Finder {
  const findCues = cueFinder(scene), findMarks = markFinder(scene), { letters, sentences } = scene;
  return (sentence, into) => {
    const has = scene.grammar.has[sentence]!;
    if ((has & CUED) !== 0) findCues(sentence, into, has);
    if (((has & (Has.colon | Has.dash)) !== 0 || (letters !== null && letters.has(sentences.line[sentence]!))) && chunksEnd(scene, sentence) > scene.grammar.sentenceChunk[sentence]!) findMarks(sentence, into);
  };
}

function cueFinder(scene: Scene): (sentence: number, into: Candidate[], has: number) => void {
  const within = sentencesOf(scene), sources = sourcesIn(within), closing = closingIn(within), verdictAfter = verdictFinder(within), findNouns = nounFinder(within, verdictAfter), findOpenClass = openClassFinder(within);
  const { quotationLength, contentBefore, range, skipSetting, continuation, skipApposition, isOpening, clauseAt, addressee, isCapital, isCueVerb, opensOther, chunkAfter, quoted } = within;
  const beyond = beyondIn(within), { turn, farQuotation, resumed, predicate, quotationOnceJoined, roundedOff } = beyond, after = afterCueIn(within, beyond, add), { rightOf, goesOn } = after;
  const { speakerOf, agentOf, citesSpeech, clauseStart } = sources, { isListener, isNamed, isDone, isVoiceless } = muteIn(within);
  const { source, sentences, grammar } = scene;
  const { kind, verb, head, hint } = grammar;
  const { word } = source.tokens;
  let sentence = 0, first = 0, end = 0, endToken = 0, into: Candidate[] = [];
  /** Whom a passive verb has told: `drivers were warned that …`. */
  let hearer: Phrase | null = null;
  return (asked, found, has) => {
    if (!within.turnTo(asked)) return;
    ({ sentence, first, end, endToken } = within);
    sources.turn();
    after.turn();
    into = found;
    const marked = (has & Has.quote) !== 0;
    turn(marked);
    if ((has & (Has.cue | Has.be)) !== 0) {
      closing.turn((has & (Has.comma | Has.quote)) !== 0);
      for (let c = first; c < end; c++) if ((hint[c]! & (Hint.cue | Hint.be)) !== 0) verbCue(c);
    }
    if ((has & (Has.cueNoun | Has.according)) !== 0 || (marked && word[grammar.from[first]!] === FOR) || ((has & Has.comma) !== 0 && word[grammar.from[first]!] === IN)) findNouns(into);
    if (marked) findOpenClass(into);
  };

  function verbCue(c: number): void {
    const headToken = head[c]!;
    const inQuotation = sentences.quotation[headToken]!;
    if (inQuotation > 0 && quotationLength(inQuotation) > 12) return; // words inside another's longer quotation
    if ((hint[c]! & Hint.be) !== 0) {
      adjectiveCue(c);
      return;
    }
    if (SHARES(word[headToken]!) && MOVE(word[headToken + 1]!)) return;
    const match = matchCue(source.tokens, headToken, endToken);
    if (match >= 0 && !(EXPLAINED(word[headToken]!) && c === end - 1 && c > first && kind[c - 1] === Chunk.comma && scene.place[sentence] === Place.headline)) { // `Why glaciers sing, explained`
      cueAt(c, matchedRow(match), { from: headToken, to: headToken + 1 + matchedWords(match) });
      hearer = null;
    }
  }

  /** `is critical of`, `was confident that`. */
  function adjectiveCue(c: number): void {
    let a = c + 1;
    while (a < end && kind[a] === Chunk.adverb) a++;
    if (a >= end || (kind[a] !== Chunk.adjective && kind[a] !== Chunk.noun)) return;
    const token = grammar.from[a]!;
    const match = matchCue(source.tokens, token, endToken);
    if (match < 0 || !takes(matchedRow(match), Takes.adjective)) return;
    rightOf(c, matchedRow(match), subjectBefore(scene, c, first), { from: head[c]!, to: token + 1 + matchedWords(match) });
  }

  function cueAt(c: number, row: number, cue: Range): void {
    const bits = verb[c]!;
    if ((bits & Verb.infinitive) !== 0 && YET(word[grammar.from[c]! - 1] ?? 0) && c - 2 >= first && kind[c - 2] === Chunk.verb) return; // have yet to confirm it
    if (takes(row, Takes.naming) && FORMERLY(word[grammar.from[c]!]!) && grammar.from[c]! < head[c]!) return; // X, formerly called Twitter
    if (takes(row, Takes.asSaying) && citesSpeech(c)) return; // the cue is `saying`
    if (calledBy(c, row, cue, bits) || asReportedBy(c, row, cue, bits)) return;
    if ((bits & Verb.past) !== 0 && c + 3 < end && kind[c + 1] === Chunk.preposition && isTimePhrase(scene, c + 2) && kind[c + 3] === Chunk.verb && (verb[c + 3]! & (Verb.infinitive | Verb.ing)) === 0) return; // a truce agreed on Saturday has had
    if ((bits & Verb.past) !== 0 && IDENTIFIED(word[head[c]!]!) && c + 1 < end && word[grammar.from[c + 1]!] === AS) return; // the doctor identified as Ezra Lund said
    const told = isToldOf(row, cue, bits);
    if (told && scene.place[sentence] !== Place.headline) return;
    const source = told ? null : speakerOf(c, bits, row), listens = source !== null && isListener(c, source, cue), speaker = listens || (source !== null && isVoiceless(source)) ? null : source;
    if (source !== null && (isNamed(c, source) || isDone(c, row, source))) return;
    // The subject of a passive verb is told, or told of: what stands before it is before the clause.
    const isPassive = (bits & Verb.passive) !== 0, agent = isPassive ? agentOf(c) : null, subject = isPassive ? subjectBefore(scene, c, first) : source;
    const described = agent !== null && takes(row, Takes.as) ? grammar.chunkOf[agent.to - 1]! + 1 : end; // was described by X as “a liar”
    if (agent !== null && described + 1 < end && kind[described] === Chunk.preposition && word[grammar.from[described]!] === AS) {
      add(Frame.as, c, row, cue, agent, null, null, { from: grammar.to[described]!, to: endToken }, AS);
      return;
    }
    if (agent !== null && subject !== null) add(Frame.passive, c, row, cue, agent, null, { from: subject.from, to: subject.to }, null, 0);
    hearer = listens ? source : isPassive && subject !== null && (subject.by === 'before' || subject.by === 'apposition') && word[subject.head] !== IT && subject.from !== speaker?.from && takes(row, SOMEBODY) ? subject : null;
    // Content before the cue: C, S V and C, V S
    const outerStart = subject !== null && subject.by !== 'after' && subject.by !== 'main-clause' && subject.by !== 'shared' ? grammar.chunkOf[subject.from]! : c;
    const inverted = speaker?.by === 'after';
    const stands = subject === null ? null : (bits & (Verb.infinitive | Verb.ing)) === 0 ? contentBefore(outerStart) : word[grammar.from[c - 1] ?? 0] === AS && c > first ? contentBefore(clauseStart(c)) : null;
    const left = stands === null || ASKED(word[grammar.from[first]!]!) || isTitleOf(stands, subject!) || (chunkAfter(cue) >= end && isSpeakerOf(stands, subject!)) ? null : stands;
    const rest = inverted ? grammar.chunkOf[speaker.to - 1]! + 1 : chunkAfter(cue);
    if (left !== null) {
      // `C, police told the court.` · `C1, police told the court, and “C2”`
      const told = !inverted && takes(row, Takes.someoneThat) && rest < end && kind[rest] === Chunk.noun ? addressee(rest) : null, close = told === null ? rest : grammar.chunkOf[told.phrase.to - 1]! + 1;
      const goesOn = inverted ? skipApposition(rest) : skipSetting(rest), other = goesOn < end && kind[goesOn] === Chunk.comma && opensOther(goesOn + 1) && subject !== null && !carries.has(sourceTypeOf(scene.names, subject)); // …, the army said, while Vane said …: a medium reports both
      const right = other ? null : continuation(goesOn, inverted) ?? quotedBehind(told === null ? end : skipSetting(close)) ?? (quoted(left.to - 1) ? resumed(rest) : inverted ? predicate(left, rest) : null);
      // `“Q1,” S said, “Q2”` and `C1, S says, and that C2`: both or neither
      const both = right !== null && ((quoted(left.to - 1) && (quoted(right.from) || quotationOnceJoined(right))) || (kind[rest] === Chunk.comma && kind[rest + 1] === Chunk.coordinator && kind[rest + 2] === Chunk.that));
      const behind = inverted ? skipApposition(rest) : skipSetting(close), tellsWhen = right === null && !inverted && isCircumstance(close), isWhole = quoted(left.to - 1) || within.holdsVerb(grammar.chunkOf[left.from]!, outerStart);
      const tellsOfHearer = right === null && told !== null && isWhole && kind[outerStart - 1] === Chunk.comma && kind[grammar.chunkOf[left.from]!] === Chunk.noun && isOfHearer(close), rounds = right === null && (closing.closesAt(behind) || tellsWhen || tellsOfHearer || (!inverted && isToldOfOther(behind)));
      for (const start of startsOf(left)) {
        const part = { from: start.from, to: left.to };
        if (right !== null) add(Frame.split, c, row, cue, speaker, null, part, right, 0, start.lead);
        if (!both) add(Frame.left, c, row, cue, speaker, null, part, null, 0, start.lead, rounds);
      }
      if (inverted || both || tellsOfHearer || (tellsWhen && isWhole)) return;
    }
    if (inverted && left === null) return;
    if (speaker === null && verbFirst(c, row, cue)) return;
    const denied = left === null ? deniedBefore(cue, speaker, rest) : null;
    if (denied !== null) add(Frame.left, c, row, cue, speaker, null, denied, null, 0);
    rightOf(c, row, speaker, cue);
  }

  /** `“Tide” star Ada Quill said …`: a title, and no words that end with a comma. */
  function isTitleOf({ to }: Range, { from }: Subject): boolean {
    return quoted(to - 1) && from === to + 1 && grammar.tags[from] === Tag.noun && grammar.tags[from - 1] === Tag.quote && grammar.tags[to - 1]! < Tag.comma;
  }

  /** `Ada Quill, deputy mayor said.`: a name and a bare role, whose comma has no partner. */
  function isSpeakerOf(left: Range, { by, from, head: role }: Subject): boolean {
    const c = grammar.chunkOf[left.from]!;
    return by === 'before' && grammar.to[c] === left.to && kind[c] === Chunk.noun && grammar.tags[left.to - 1] === Tag.name && grammar.tags[role] === Tag.noun && grammar.tags[from]! > Tag.number && grammar.tags[left.to] === Tag.comma;
  }

  /** `C1, police told the court, and “C2”`: what is quoted behind the one who was told. */
  function quotedBehind(at: number): Range | null {
    const right = at < end ? continuation(at, true) : null;
    return right === null || right.from >= endToken ? null : right;
  }

  /** `C, the port told the Herald, which asked first`: what follows tells of who was told. */
  function isToldOfOther(at: number): boolean {
    return at + 1 < end && kind[at] === Chunk.comma && kind[at + 1] === Chunk.wh;
  }

  /** `C, Vane told a crowd that had come early`, `C, Vane told the Herald, a paper that he owns`: all is said, and the relative word tells who listened. */
  function isOfHearer(at: number): boolean {
    const beyond = kind[at] === Chunk.comma && kind[at + 1] === Chunk.noun ? at + 2 : at;
    return beyond + 1 < end && (kind[beyond] === Chunk.that || kind[beyond] === Chunk.wh);
  }

  /** `C, prosecutors said Monday as the trial opened`: what follows tells when. */
  function isCircumstance(rest: number): boolean {
    let at = rest;
    while (at < end && (kind[at] === Chunk.adverb || isTimePhrase(scene, at))) at++;
    return at + 1 < end && (kind[at] === Chunk.preposition || kind[at] === Chunk.subordinator) && WHEN(word[grammar.from[at]!]!) && clauseAt(at + 1);
  }

  /** `a sergeant charged with theft confessed`, `Ministers accused of ‘sleepwalking’`: no auxiliary, and nobody behind the verb whom it would be said of. */
  function isToldOf(row: number, cue: Range, bits: number): boolean {
    if (!takes(row, Takes.accuseOf) || (bits & (Verb.past | Verb.bareParticiple)) === 0 || (bits & (Verb.perfect | Verb.modal)) !== 0) return false;
    const r = chunkAfter(cue), joint = r < end && kind[r] === Chunk.preposition ? word[grammar.from[r]!]! : 0, { prepositions, targetPrepositions } = cueRows[row]!;
    return OF_WHOM(joint) && (targetPrepositions.includes(joint) || cueRows[row]!.stance === 'accuse') && !prepositions.includes(joint);
  }

  /** `was branded “a liar” by the mayor`, `described as “a liar” by the mayor`: what stands between the marks, and who is named behind them. */
  function calledBy(c: number, row: number, cue: Range, bits: number): boolean {
    const r = chunkAfter(cue);
    if ((bits & (Verb.passive | Verb.past | Verb.bareParticiple)) === 0 || !takes(row, Takes.naming | Takes.as) || r + 3 >= end) return false;
    const isAs = kind[r] === Chunk.preposition && word[grammar.from[r]!] === AS, mark = isAs ? r + 1 : r;
    if (kind[mark] !== Chunk.quote || !quoted(grammar.to[mark]!) || !takes(row, isAs ? Takes.as : Takes.naming)) return false;
    const from = grammar.to[mark]!;
    let to = from;
    while (to < endToken && sentences.quotation[to] === sentences.quotation[from]) to++;
    const by = to < endToken ? grammar.chunkOf[to]! + 1 : end;
    if (by + 1 >= end || kind[by] !== Chunk.preposition || word[grammar.from[by]!] !== BY || kind[by + 1] !== Chunk.noun || isTimePhrase(scene, by + 1) || grammar.tags[head[by + 1]!] === Tag.number) return false; // by 1990
    add(isAs ? Frame.as : Frame.fragment, c, row, cue, { ...addressee(by + 1)!.phrase, by: 'agent' }, null, null, { from, to }, isAs ? AS : 0);
    return true;
  }

  /** `As reported by the Herald, two ferries were late` · `Two ferries were late, as reported by the Herald`: what stands on the other side of the comma is reported. */
  function asReportedBy(c: number, row: number, cue: Range, bits: number): boolean {
    if (c === first || word[grammar.from[c]! - 1] !== AS || (bits & (Verb.past | Verb.bareParticiple)) === 0 || !takes(row, Takes.that | Takes.zero | Takes.asSaying)) return false;
    const by = chunkAfter(cue);
    if (by + 1 >= end || kind[by] !== Chunk.preposition || word[grammar.from[by]!] !== BY || kind[by + 1] !== Chunk.noun || isTimePhrase(scene, by + 1)) return false;
    const { phrase } = addressee(by + 1)!, agent: Subject = { ...phrase, by: 'agent' }, after = grammar.chunkOf[phrase.to - 1]! + 1, comma = c - 2;
    if (c - 1 === first && after + 1 < end && kind[after] === Chunk.comma && clauseAt(after + 1)) add(Frame.zero, c, row, cue, agent, null, null, { from: grammar.from[after + 1]!, to: endToken }, 1);
    else if (comma > first && kind[comma] === Chunk.comma && after >= end && within.holdsVerb(first, comma)) add(Frame.left, c, row, cue, agent, null, range(first, comma), null, 0, 0, true);
    return true;
  }

  /** `Vane says he paid, which Osk denies`: the clause before the comma, up to the verb that tells it. */
  function deniedBefore(cue: Range, speaker: Subject | null, rest: number): Range | null {
    if (speaker?.by !== 'before' || !DENY(word[cue.from]!) || (rest < end && kind[rest] !== Chunk.comma && kind[rest] !== Chunk.adverb)) return null;
    const w = grammar.chunkOf[speaker.from]! - 1;
    if (w - 2 < first || word[grammar.from[w]!] !== WHICH || kind[w - 1] !== Chunk.comma) return null;
    let from = w - 2;
    while (from > first && !(isCueVerb(from - 1) && (kind[from] === Chunk.that || (kind[from] === Chunk.noun && clauseAt(from))))) from--;
    return range(kind[from] === Chunk.that ? from + 1 : from, w - 1);
  }

  /** `Said Dora Bell, who grew up here, “Q.”` · `Then came Bell: …` · `Said Bell:`, with what comes next. */
  function verbFirst(c: number, row: number, cue: Range): boolean {
    if (!takes(row, Takes.left) || !isOpening(first, c) || (verb[c]! & (Verb.infinitive | Verb.ing | Verb.passive)) !== 0) return false;
    const after = subjectAfter(scene, c, end);
    if (after === null) return false;
    const beyond = grammar.chunkOf[after.to - 1]! + 1;
    if (beyond === end - 1 && kind[beyond] === Chunk.colon) {
      const comes = whatComesNext(scene, sentence);
      if (comes !== null) add(Frame.next, c, row, cue, after, null, null, comes, 0);
      return true;
    }
    const opening = farQuotation(beyond);
    if (opening === 0) return false;
    add(Frame.quote, c, row, cue, after, null, null, { from: opening, to: endToken }, 0, FAR);
    return true;
  }

  /**
   * Where a content that ends with a quotation may begin: with the sentence, or with the quotation alone (`X was furious -
   * “Q,” he said`). The lead tells the two apart, and by what stands before the quotation.
   */
  function startsOf(left: Range): { from: number; lead: number }[] {
    const inside = sentences.quotation[left.to - 1]!;
    if (inside === 0 || sentences.quotation[left.from] === inside) return [{ from: left.from, lead: 0 }];
    const from = scene.quotes.quotations[inside - 1]!.open + 1;
    if (from <= left.from) return [{ from: left.from, lead: 0 }];
    const mark = grammar.chunkOf[from - 1]!, before = mark > first ? kind[mark - 1]! : 0;
    if (!isCapital(from) && before !== Chunk.dash && before !== Chunk.colon && before !== Chunk.open) return [{ from: left.from, lead: 0 }]; // a fragment inside the clause
    const lead = 1 + before * 8 + (isCapital(from) ? 4 : 0) + (quotationLength(inside) > 5 ? 2 : 0);
    return [{ from: left.from, lead }, { from, lead: lead + 1024 }];
  }

  function add(frame: number, c: number, row: number, cue: Range, speaker: Subject | null, to: Phrase | null, left: Range | null, right: Range | null, joint: number, lead = 0, closes = false): void {
    const limit = right === null ? 0 : closing.limitOf(c, right);
    let last = right === null || right.from >= limit ? 0 : Math.min(limit, roundedOff(right.from));
    if (last > 0 && speaker?.by === 'relative' && !isOneOf(frame, UNCUT) && followsSubject(within, grammar.chunkOf[speaker.from]!)) last = verdictAfter(grammar.chunkOf[right!.from]!, last, frame === Frame.that || frame === Frame.zero, true);
    if (last > 0 && speaker?.by === 'main-clause' && speaker.from > right!.from) last = Math.min(last, speaker.from); // lamenting its luck, the crew …
    if (last > 0 && sentences.quotation[right!.from]! > 0 && speaker !== null && kind[grammar.chunkOf[speaker.from]! - 1] === Chunk.wh) { // which her critics said was “too long”, ended at noon
      let close = right!.from;
      while (close < last && sentences.quotation[close] === sentences.quotation[right!.from]) close++;
      if (close + 1 < last && goesOn(grammar.chunkOf[close]! + 1)) last = close;
    }
    const r = right === null || last <= right.from ? null : { from: right.from, to: last };
    if (left === null && r === null) return;
    if (r !== null && r.to - r.from > LONGEST) return;
    into.push({ sentence, frame, row, noun: false, cue, head: grammar.tags[cue.from] === Tag.be ? cue.to - 1 : cue.from, chunk: c, speaker, addressee: to ?? hearer, left, right: r, joint, lead, closes });
  }
}
