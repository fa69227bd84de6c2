/** `Asked about it, Pell laughed. “No,” she said.` · `The captain sounded tired. He had hoped, he said, …`: whoever laughs, sighs or disagrees in the sentence before is about to speak. */
import { Class, classOf } from '../lexicon/classes.ts';
import { formsOfAll } from '../lexicon/forms.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Token } from '../text/scan.ts';
import type { Cast } from './actors.ts';
import { linesBetween } from './ground.ts';

/** What somebody does who is there and about to answer. */
const BEARS = wordSet([...formsOfAll('laugh shrug sigh nod pause smile disagree demur hesitate chuckle bristle'), ...'laughed laughs shrugged shrugs wept weeps sighed sighs nodded nods paused pauses smiled smiles grinned grins frowned frowns disagreed disagrees demurred demurs hesitated winced chuckled chuckles bristled sounded sounds cried trembled disputed disputes declined declines refused refuses'.split(' ')]);
const COULD = wordSet('could'), NOT = wordSet('not'), SAY = wordSet('say recall remember'), SHAKES = wordSet('shook shakes'), HEAD = wordSet('head');
const A = wordSet('a an one'), THE = wordSet('the');
const COMMA = 0x2c, MOST_SENTENCES = 3, MOST_LINES = 2, LONGEST = 9, LONGEST_STRANGER = 6;

/** Tokens of a noun phrase, half-open. */
export interface Bearer {
  readonly from: number;
  readonly to: number;
}

/** The subject of such a verb in the sentence before that of the token, quotations left out, or somebody without a name whom it brings up; `null` where there is none. */
export function bearerBefore({ ground }: Cast, token: number): Bearer | null {
  const { sentenceOf, sentenceStart, quoted, source: { tokens } } = ground, here = sentenceOf(token);
  for (let s = here - 1, steps = 0; s >= 0 && steps < MOST_SENTENCES; s--, steps++) {
    const start = sentenceStart[s]!, end = sentenceStart[s + 1]!;
    if (linesBetween(ground, start, token) > MOST_LINES) return null;
    if (quoted[start] !== 0 || (tokens.kind[start] === Token.quote && quoted[start + 1] !== 0)) continue; // what was said before the cue
    for (let t = start + 1; t < end && t < start + 60; t++) if (quoted[t] === 0 && bears(t, tokens)) return subjectOf(ground, start, t);
    return strangerIn(ground, start, end);
  }
  return null;
}

/** What may stand between a subject and its verb: `the army on Friday released …`. */
const BETWEEN = Class.preposition | Class.adverb | Class.weekday;

/**
 * `The Norland military released footage which it said showed …`, `The chief urged a look into what he called …`: the noun phrase with `the` that opens the
 * sentence of the pronoun, where it stands in a clause with a relative word, or else the sentence before it in its paragraph; `null` where none does.
 */
export function openerBefore({ ground }: Cast, token: number): Bearer | null {
  const { line, sentenceOf, sentenceStart, quoted, source: { tokens } } = ground, here = sentenceOf(token), own = sentenceStart[here]!;
  const inside = token - 1 > own && (classOf(tokens.word[token - 1]!) & Class.wh) !== 0, s = inside ? here : token - own <= 1 ? here - 1 : -1;
  if (s < 0) return null;
  const start = sentenceStart[s]!, end = inside ? token : own;
  if (line[start] !== line[token] && linesBetween(ground, start, token) > MOST_LINES || quoted[start] !== 0) return null;
  const from = behindSetting(ground, start, end);
  if (!THE(tokens.word[from]!)) return null;
  for (let t = from + 2; t < end && t < from + LONGEST_STRANGER && tokens.kind[t] === Token.word; t++) {
    const classes = classOf(tokens.word[t]!);
    if ((classes & (Class.wh | Class.coordinator)) !== 0) return null;
    if ((classes & (BETWEEN | Class.be | Class.have | Class.modal)) !== 0 || ((classes & (Class.past | Class.verb3s)) !== 0 && (classes & Class.noun) === 0)) return { from, to: t };
  }
  return null;
}

/** `Earlier, the army …`, `In Osk, a man …`: the token behind the comma of what opens the sentence; the first where nothing does. */
function behindSetting({ source: { tokens } }: Cast['ground'], start: number, end: number): number {
  if ((classOf(tokens.word[start]!) & (Class.preposition | Class.adverb)) === 0) return start;
  let from = start;
  while (from < end && from < start + LONGEST && tokens.word[from] !== COMMA) from++;
  return from + 1;
}

/** `In Osk, a resident described the night.`: one without a name, brought up as the subject of the sentence. */
function strangerIn(ground: Cast['ground'], start: number, end: number): Bearer | null {
  const { source: { tokens } } = ground, from = behindSetting(ground, start, end);
  if (!A(tokens.word[from]!)) return null;
  for (let t = from + 2; t < end && t < from + LONGEST_STRANGER && tokens.kind[t] === Token.word; t++) {
    const classes = classOf(tokens.word[t]!);
    if ((classes & (Class.preposition | Class.wh | Class.coordinator | Class.be | Class.have | Class.modal)) !== 0) return null;
    if ((classes & Class.past) !== 0 && (classes & Class.noun) === 0) return { from, to: t };
  }
  return null;
}

function bears(t: number, { word }: Cast['ground']['source']['tokens']): boolean {
  return BEARS(word[t]!) || (COULD(word[t]!) && NOT(word[t + 1]!) && SAY(word[t + 2]!)) || (SHAKES(word[t]!) && HEAD(word[t + 2]!));
}

/** The words before the verb, where they open the sentence or stand behind the comma of what opens it (`Asked about it,`). */
function subjectOf({ source: { tokens } }: Cast['ground'], start: number, verbAt: number): Bearer | null {
  let verb = verbAt;
  if (tokens.word[verb - 1] === COMMA) { // The captain, when I reached him, sighed
    verb = start;
    while (verb < verbAt && tokens.word[verb] !== COMMA) verb++;
    if (verb >= verbAt - 1) return null;
  }
  let from = verb;
  while (from > start && verb - from < LONGEST && (tokens.kind[from - 1] === Token.word || tokens.kind[from - 1] === Token.clitic)) {
    const classes = classOf(tokens.word[from - 1]!);
    if ((classes & Class.possessive) === 0 && (classes & (Class.coordinator | Class.subordinator | Class.pronounSubject | Class.wh | Class.be | Class.have | Class.modal)) !== 0 && tokens.kind[from - 1] === Token.word) break;
    from--;
  }
  const opens = from === start || tokens.word[from - 1] === COMMA || (from === start + 1 && (classOf(tokens.word[start]!) & Class.coordinator) !== 0);
  return from < verb && opens ? { from, to: verb } : null;
}
