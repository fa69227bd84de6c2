/** Subjects that stand where a speaker does and say nothing: who listens, what only has a name, and what happens to people. */
import { Chunk } from '../grammar/chunks.ts';
import type { Subject } from '../grammar/subjects.ts';
import { Tag } from '../grammar/tags.ts';
import { cueRows } from '../lexicon/cues.ts';
import { formsOfAll } from '../lexicon/forms.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { sourceTypeOf } from '../names/names.ts';
import type { Range, Scene } from './scene.ts';
import type { Sentence } from './shape.ts';

/** Who listens to what others say, and is named as a whole: `the inquest heard that …`, `…, jury told`. */
const LISTENERS = wordSet('jury jurors court inquest inquiry tribunal hearing trial'), HEAR = wordSet('hear hears heard'), TOLD = wordSet('told');
const CALLED = wordSet('called'), A = wordSet('a an');
/** What happens to people; it slams a coast, hits a town, claims lives, and speaks of none. */
export const isHappening = wordSet(`earthquake earthquakes quake quakes tremor tremors aftershock aftershocks tsunami storm storms hurricane hurricanes typhoon typhoons cyclone cyclones tornado tornadoes blizzard flood floods flooding fire fires wildfire wildfires
blaze blazes heatwave heat drought avalanche avalanches landslide landslides mudslide eruption rain rains snow wind winds gale gales weather thunderstorm thunderstorms wave waves explosion explosions blast blasts bomb bombs bombing bombings airstrike
airstrikes strike strikes missile missiles rocket rockets drone drones shelling gunfire bullet bullets attack attacks assault shooting shootings crash crashes collision accident accidents derailment outage outages outbreak outbreaks virus pandemic epidemic
disease cancer recession inflation crisis slump downturn price prices shares toll war conflict fighting violence unrest famine shortage shortages clash clashes tension tensions
effort efforts crackdown offensive raid raids year years decade decades`);
/** What ends when it concludes. */
const EVENT = wordSet('hearing hearings meeting meetings session sessions talks summit trial ceremony conference match race event visit debate tournament season vote'), CONCLUDE = wordSet(formsOfAll('conclude')), CONTINUE = wordSet(formsOfAll('continue'));
const THING = new Set(['other', 'unknown']);
const SHOW = wordSet([...formsOfAll('show'), 'shown']), SIGN = wordSet('sign signs');
const LAUNCH = wordSet(formsOfAll('launch')), ATTACKS = wordSet('attack attacks assault offensive strike strikes operation'), ARMED = new Set(['state', 'collective', 'joint', 'pair', 'that-state', 'body', 'organisation']);
const LIE = wordSet('lie lies lay lain'), WHERE = wordSet('in on at near within along between beyond behind beneath under outside inside across off around');
const OFFER = wordSet('offer offers offered'), NO = wordSet('no');
const WITH = wordSet('with'), CLAIM = wordSet(formsOfAll('claim')), HIT = wordSet(formsOfAll('hit')), DOES = wordSet([...formsOfAll('claim hit threaten promise challenge see rage'), 'saw', 'seen']);
/** Whom an officer commands, and what commands itself: no words of theirs are told. */
const COMMAND = wordSet('command commands commanded'), TROOPS = wordSet('guard guards brigade battalion division regiment unit units force forces army navy fleet troops squadron ship garrison militia front attention respect majority');
/** What death and sport claim. */
const CLAIMED = wordSet('life lives victim victims casualty casualties scalp title titles crown trophy medal medals gold silver bronze point points wicket wickets');

export interface Mute {
  /** `The court heard that …`, `…, jury told`: the subject is told it, by somebody who is not named beside it. */
  readonly isListener: (chunk: number, subject: Subject, cue: Range) => boolean;
  /** `a signalman called Walter Pim, …`, `by a caterer called Freshly`: nothing is told but a name. */
  readonly isNamed: (chunk: number, subject: Subject) => boolean;
  /** `The storm slammed the coast`, `the fire claimed two lives`, `Bell hit a century`: what the verb of a row does there is done without words. */
  readonly isDone: (chunk: number, row: number, subject: Subject) => boolean;
  /** `The blast came late, and the singer, tweeted: “…”`: a verb farther on in the sentence is not what a happening does. */
  readonly isVoiceless: (subject: Subject) => boolean;
}

/** `Norland launched an attack on Osk`: what a verb and its object tell of those who have an army; a person attacks with words. */
export function isAssault({ grammar: { head }, names, source: { tokens: { word } } }: Scene, verb: number, object: number, subject: Subject | null): boolean {
  return LAUNCH(word[head[verb]!]!) && ATTACKS(word[head[object]!]!) && subject !== null && ARMED.has(sourceTypeOf(names, subject));
}

export function muteIn(within: Sentence): Mute {
  const { scene: { grammar, names, source }, chunkAfter } = within, { kind, head, tags } = grammar, { word } = source.tokens;
  return { isListener, isNamed, isDone, isVoiceless };

  function isListener(c: number, { by, head: listener }: Subject, cue: Range): boolean {
    const verb = word[head[c]!]!, told = TOLD(verb);
    return (told || HEAR(verb)) && by === 'before' && LISTENERS(word[listener]!) && (!told || chunkAfter(cue) >= within.end || kind[chunkAfter(cue)] !== Chunk.noun);
  }

  function isNamed(c: number, { from, to }: Subject): boolean {
    if (!CALLED(word[head[c]!]!) || !A(word[from]!) || to !== grammar.from[c] || c + 1 >= within.end || kind[c + 1] !== Chunk.noun || tags[grammar.from[c + 1]!] !== Tag.name) return false;
    return kind[c + 2] !== Chunk.noun && kind[c + 2] !== Chunk.adjective && kind[c + 2] !== Chunk.quote;
  }

  function isDone(c: number, row: number, subject: Subject): boolean {
    const { head: doer } = subject, verb = word[head[c]!]!;
    if (isHappening(word[doer]!) && (cueRows[row]!.deed || DOES(verb))) return true;
    if ((EVENT(word[doer]!) && CONCLUDE(verb)) || (isHappening(word[doer]!) && CONTINUE(verb))) return true;
    const r = c + 1;
    if (LIE(verb) && r < within.end && (kind[r] === Chunk.adjective || kind[r] === Chunk.adverb || (kind[r] === Chunk.preposition && WHERE(word[grammar.from[r]!]!)))) return true; // it lies close to the pipeline
    if (r >= within.end || kind[r] !== Chunk.noun) return false;
    if (OFFER(verb) && NO(word[grammar.from[r]!]!)) return true; // offered no evidence
    if (SHOW(verb) && SIGN(word[head[r]!]!) && (isHappening(word[doer]!) || (tags[doer] === Tag.noun && THING.has(sourceTypeOf(names, subject))))) return true; // clashes showed no signs of easing
    if (isAssault(within.scene, c, r, subject)) return true;
    if (COMMAND(verb)) return TROOPS(word[head[r]!]!);
    if (CLAIM(verb)) return CLAIMED(word[head[r]!]!);
    return HIT(verb) && cueRows[row]!.after.length === 0 && ((tags[head[r]!] !== Tag.objectPronoun && !namesWhom(r)) || (r + 1 < within.end && WITH(word[grammar.from[r + 1]!]!))); // hit Norland with tariffs
  }

  function isVoiceless({ by, head: doer }: Subject): boolean {
    return (by === 'shared' || by === 'main-clause') && isHappening(word[doer]!);
  }

  /** `hit Vane's plan`: it is somebody, or somebody's. */
  function namesWhom(chunk: number): boolean {
    for (let t = grammar.from[chunk]!; t < grammar.to[chunk]!; t++) if (tags[t] === Tag.name || tags[t] === Tag.possessive) return true;
    return false;
  }
}
