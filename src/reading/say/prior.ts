/** What is added to the weight of a candidate by hand: what annotated news of one country and kind hardly shows. */
import { Chunk, Hint } from '../grammar/chunks.ts';
import { Tag } from '../grammar/tags.ts';
import { Class, classOf } from '../lexicon/classes.ts';
import { cueNouns } from '../lexicon/cue-nouns.ts';
import { cueRows, Takes, takes } from '../lexicon/cues.ts';
import { formsOfAll } from '../lexicon/forms.ts';
import { intern, wordSet } from '../lexicon/vocabulary.ts';
import { sourceTypeOf } from '../names/names.ts';
import { Shape } from '../text/scan.ts';
import { ANSWERED, Frame, framesOf, isOneOf } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { isHeard } from './impersonal.ts';
import { Place } from './scene.ts';
import type { Range, Scene } from './scene.ts';
import { carries, speaksByOrder } from './voices.ts';

const AS = intern('as'), WHICH = intern('which'), AT = 0x40;

/**
 * What the annotated news that the tables were learnt from hardly shows, in log-odds: its headlines are not signed (`… – mayor`, `…, says mayor`), and most of their labels are no speakers,
 * and its readers passed over denials of something that is only named (`denied the claims`), which are statements none the less. It has few transcripts: a label in capitals opens somebody's turn.
 * Whom somebody accuses it counted with what they are accused of; `was told by X that …` it has hardly ever, nor `…, the Skelby Herald reported` and seldom anybody cited `as saying`. `the council's claim that …` has a source and a content, and so it is one too.
 */
export function prior(scene: Scene, candidate: Candidate): number {
  return priorOfFrame(scene, candidate) - (isBareThing(scene, candidate) ? BARE : 0);
}

function priorOfFrame(scene: Scene, candidate: Candidate): number {
  const { source, names, place, sentences, grammar: { tags } } = scene;
  const { sentence, frame, cue, closes, row, noun, lead, speaker, addressee, left, right, joint } = candidate;
  const isHeadline = place[sentence] === Place.headline;
  if (row >= 0 && !noun && cue.from > 0 && source.tokens.word[cue.from - 1] === AS) return 2; // cited as saying
  if (frame === Frame.label && speaker !== null && speaker.from < sentences.from[sentence]!) return 2; // Q. and A.
  if (frame === Frame.label && speaker !== null && source.tokens.word[speaker.from] === AT) return 2; // @ada_quill: …
  if (frame === Frame.label) return speaker === null || (source.tokens.shape[speaker.head]! & Shape.capitals) === 0 ? 0 : sentences.quotation[speaker.from] === 0 ? 0.8 : 3; // “BERG: We begin.”
  if (frame === Frame.signature && speaker !== null && source.tokens.word[speaker.to + 1] === AT) return SET_OFF; // – Ines Vauban (@inesvauban)
  if (frame === Frame.signature) return left !== null && left.to <= sentences.from[sentence]! ? SET_OFF : 0;
  if (frame === Frame.headlineRight) return 1;
  if (frame === Frame.noun && joint === ANSWERED) return IN_A_WORD; // half of them said so
  if (isOneOf(frame, CLAUSES) && isHeard(candidate)) return HEARD;
  if (frame === Frame.as && right !== null && sentences.quotation[right.from]! > 0) return QUOTED_AS; // which she describes as “a symbol”
  if (frame === Frame.left && speaker !== null && tags[sentences.from[sentence]!] === Tag.dash && sentences.line[sentence - 1] !== sentences.line[sentence]) return DASHED; // – I came, said Vane.
  if (frame === Frame.left && row >= 0 && PUT_IT(source.tokens.word[cue.from]!) && PUT_IT(source.tokens.word[cue.to - 1]!) && speaker !== null && source.tokens.word[speaker.from - 1] === AS && (tags[cue.to] === Tag.stop || tags[cue.to] === Tag.to)) return AS_PUT; // …, as one aide put it
  if (frame === Frame.left && speaksOfWhich(source.tokens.word, candidate)) return DENIED;
  if (frame === Frame.left && closes) return isHeadline ? 2.5 : speaker === null ? 0 : carries.has(sourceTypeOf(names, speaker)) ? (speaker.by === 'after' ? INVERTED : 1) : speaker.by === 'after' && speaksByOrder.has(sourceTypeOf(names, speaker)) && !holdsCue(scene, left!) ? INVERTED : addressee !== null || TELLS(source.tokens.word[cue.from]!) ? TOLD : 0;
  if (frame === Frame.left && row >= 0 && !noun && speaker?.by === 'before' && sentences.from[sentence] === left!.from - 1 && isPutTo(scene, left!, speaker, cue)) return PUT_TO;
  if (frame === Frame.headlineLeft) return 0.7;
  if (row >= 0 && !noun && isOneOf(frame, OBJECTS) && PLAIN(source.tokens.word[cue.from]!)) return THING;
  if (speaker?.by === 'main-clause' && row >= 0 && !noun && cueRows[row]!.act === 'attitude' && carries.has(sourceTypeOf(names, speaker))) return -2; // `…, AFP reported, supporting earlier claims`: not AFP does
  if (isHeadline && speaker === null && addressee === null) return -1.5; // `Ruling party calls a vote`: no cue
  if (noun) return frame === Frame.nounThat && (lead === 8 || lead === 16) && cueNouns[row]!.alone ? 2.5 : 0;
  if (speaker === null && addressee !== null && frame === Frame.zero && row >= 0 && takes(row, Takes.someoneThat)) return 1; // the court was told he was ill
  if (speaker?.by === 'agent' && addressee !== null) return 1;
  if (frame === Frame.preposition && addressee !== null && row >= 0 && cueRows[row]!.stance === 'accuse') return 1;
  return row >= 0 && cueRows[row]!.stance === 'deny' ? (frame === Frame.noun ? 0.6 : frame === Frame.ing ? 1 : 0) : 0;
}

/** Somebody says something in the range: whose words are told there is weighed without a hand on the scale. */
function holdsCue({ grammar: { chunkOf, hint } }: Scene, { from, to }: Range): boolean {
  for (let c = chunkOf[from]!; c <= chunkOf[to - 1]!; c++) if ((hint[c]! & Hint.cue) !== 0) return true;
  return false;
}

/** Frames of what happened; `heard arguments`, `heard from a witness` only name who spoke or of what. */
const CLAUSES = framesOf(Frame.that, Frame.zero, Frame.left, Frame.split, Frame.quote, Frame.fragment);

/** `…, a jury has heard`: American courts hear arguments, British ones what happened. In log-odds. */
const HEARD = 3;

/** Hardly any content is a word, but the few that answer. In log-odds. */
const IN_A_WORD = 2;

/** `…, argues Ada Quill.` · `…, the port told the Herald.` American papers put the verb behind its subject, and tell reporters before what they tell. In log-odds. */
const INVERTED = 1.5, TOLD = 1.5, TELLS = wordSet('tell tells told');

/** `“Who paid?” she pressed the mayor`, `“You are late,” Vane challenged him`: a whole quotation, who says it, the verb and to whom. In log-odds. */
const PUT_TO = 2;
/** Tokens of a quotation that may be a title: `“This Week,” Bell told them`. */
const SHORT_TITLE = 4;

function isPutTo({ grammar: { tags, chunkOf, kind }, quotes: { quotations }, sentences: { quotation } }: Scene, left: Range, speaker: Range, cue: Range): boolean {
  const inside = quotation[left.from]!;
  if (inside === 0 || quotation[left.to - 1] !== inside) return false;
  const { open, close } = quotations[inside - 1]!, c = chunkOf[cue.to - 1]! + 1;
  return open === left.from - 1 && (close - open > SHORT_TITLE || tags[close - 1] === Tag.stop) && close === speaker.from - (tags[speaker.from - 1] === Tag.quote ? 1 : 2) && (tags[close - 1] === Tag.comma || tags[close - 1] === Tag.stop) && speaker.to === cue.from && kind[c] === Chunk.noun;
}

const PUT_IT = wordSet('put puts it');
/** `…, as one diplomat put it`. In log-odds. */
const AS_PUT = 4;

/** `…, which Vane denies`: what somebody else says, and so no less a statement beside it. */
export function isDenied({ source }: Scene, { candidate }: { readonly candidate: Candidate }): boolean {
  return candidate.frame === Frame.left && speaksOfWhich(source.tokens.word, candidate);
}

function speaksOfWhich(word: ArrayLike<number>, { row, speaker }: Candidate): boolean {
  return row >= 0 && speaker?.by === 'before' && word[speaker.from - 1] === WHICH && cueRows[row]!.stance === 'deny';
}

/** `Osk says he paid, which Vane denies`: the annotated news has `which` for what is denied. In log-odds. */
const DENIED = 3;

const OBJECTS = framesOf(Frame.noun, Frame.ing, Frame.preposition);
/** Verbs whose object is a thing more often than what somebody says: `introduced the guests`, `requires cash`. In log-odds. */
const PLAIN = wordSet(formsOfAll('avoid observe require enjoy introduce celebrate probe lecture learn unveil release paint champion rely exclude pose submit')), THING = -1.5;

/** A dash opens the paragraph, and somebody’s words. In log-odds. */
const DASHED = 3;

/** The words themselves, behind `described as`. In log-odds. */
const QUOTED_AS = 1.5;

/** A quotation that is set off by `>` and signed below, or a post with the handle of its author. In log-odds. */
const SET_OFF = 4;

/** `…, and resume talks “without delay”`: one small word with nothing beside it that is nobody's role and no number of people. In log-odds. */
const BARE = 1;

function isBareThing({ grammar, source, names }: Scene, { speaker }: Candidate): boolean {
  if (speaker === null || speaker.to - speaker.from > 1 || grammar.tags[speaker.head] !== Tag.noun || (source.tokens.shape[speaker.head]! & Shape.capital) !== 0) return false;
  const type = sourceTypeOf(names, speaker);
  return (type === 'other' || type === 'unknown') && (classOf(source.tokens.word[speaker.head]!) & Class.plural) === 0;
}

