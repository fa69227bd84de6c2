/** `We asked the maker of the pumps. They wrote back: …`: who was asked is who answers. */
import { Class, classOf } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Token } from '../text/scan.ts';
import type { Cast } from './actors.ts';
import { isFirmWord, isHuman } from './described.ts';
import { linesBetween } from './ground.ts';
import { parsePhrase } from './phrase.ts';
import type { Phrase } from './phrase-types.ts';
import { isWord } from './roles.ts';

const WE = wordSet('we i'), ASKED = wordSet('asked contacted approached emailed e-mailed called phoned rang questioned pressed'), ANSWERS = wordSet('wrote replied replies answered answers responded responds told said say says'), THEY = wordSet('they it he she');
/** Tokens from the head of the sentence to the word of asking, and of the longest name for who was asked. */
const FARTHEST_ASKING = 5, LONGEST = 16;

/** Whom the writers asked in the sentence before the pronoun that opens one; `null` where they asked nobody. */
export function askedBefore(cast: Cast, token: number, cue: number): Phrase | null {
  const { ground, chunkAt } = cast, { tokens } = ground.source, here = ground.sentenceOf(token);
  if (here === 0 || ground.sentenceStart[here] !== token || !THEY(tokens.word[token]!) || !ANSWERS(tokens.word[cue] ?? 0) || ground.quoted[token] !== 0) return null;
  const start = ground.sentenceStart[here - 1]!;
  if (linesBetween(ground, start, token) > 2 || ground.quoted[start] !== 0) return null;
  let we = false, verb = -1;
  for (let t = start; t < Math.min(token, start + FARTHEST_ASKING); t++) {
    if (tokens.kind[t] !== Token.word) continue;
    if (WE(tokens.word[t]!)) we = true;
    else if (we && ASKED(tokens.word[t]!)) verb = t;
  }
  if (verb < 0) return null;
  let to = verb + 1;
  while (to < token && to < verb + LONGEST && (chunkAt[to] !== 0 || tokens.kind[to] === Token.clitic || (tokens.kind[to] === Token.word && ((classOf(tokens.word[to]!) & ENDS) === 0 || (to > verb + 1 && OWNS(tokens.word[to]!)))))) to++;
  if (to === verb + 1) return null;
  const asked = parsePhrase(cast, verb + 1, to);
  if (asked.type === 'other') return isHuman(cast, asked.head) || isFirmWord(cast, asked.head) || (asked.plural && isWord(ground, token, 'they')) ? asked : null; // I called the game off. He told me …
  return asked.type === 'pronoun' || asked.type === 'empty' || asked.type === 'unknown' ? null : asked;
}

const ENDS = Class.toBit | Class.wh | Class.subordinator | Class.past | Class.verb3s | Class.pronounSubject | Class.preposition;
/** Behind a noun, what still tells who that is: `asked readers about Vane` asks no Vane. */
const OWNS = wordSet('of for at in from');
