/** Lists whose items have labels: `Ingredients: …` over `Storage: …` in a notice, the squad and the scorers under a match, the times of a cinema. */
import { Tag } from '../grammar/tags.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Shape, Token } from '../text/scan.ts';
import type { Scene } from './scene.ts';

/** Tokens that a label of an item takes at most, and lines in a row that make a list of them. */
const LONGEST_LABEL = 6, FEWEST = 3;

/** True for a line, 0-based, that is an item of such a list: who asks has looked far, unless the lines beside it have no labels. Asked line by line from the top, each line is looked at a few times. */
export function listingFinder(scene: Scene): (line: number) => boolean {
  const { source: { tokens, lines, text }, grammar: { tags }, sight } = scene;
  let from = -1, to = -1, listed = false, alone = true;
  return (line) => {
    if (line < from || line >= to) look(line);
    if (!alone) sight.far = true;
    return listed;
  };

  function look(line: number): void {
    from = line;
    to = line + 1;
    while (from > 0 && line - from < FARTHEST && colonOf(from - 1) >= 0) from--;
    while (to < lines.count && colonOf(to) >= 0) to++;
    alone = to - from === 1;
    listed = to - from >= FEWEST && isList();
    if (!listed && isRoster(line)) [from, to, listed] = [line, line + 1, true];
  }

  /** Token of the colon behind the few words that head the line, which opens with a capital; -1 where there is none or nothing follows it. */
  function colonOf(line: number): number {
    const first = lines.firstToken[line]!, last = lines.firstToken[line + 1]!;
    if (last <= first || (tokens.kind[first] !== Token.word && tokens.kind[first] !== Token.number)) return -1;
    for (let t = first + 1; t < last - 1 && t <= first + LONGEST_LABEL; t++) if (tags[t] === Tag.colon && tokens.start[t + 1]! > tokens.end[t]!) return t;
    return -1;
  }

  /** Every label heads one line only, and fewer than half of the lines end as sentences do and have a verb. */
  function isList(): boolean {
    const labels = new Set<string>();
    let sentences = 0, answers = 0;
    for (let line = from; line < to; line++) {
      const end = lines.firstToken[line + 1]! - 1, colon = colonOf(line);
      if (ANSWERS(tokens.word[colon + 1]!)) answers++;
      labels.add(text.slice(tokens.start[lines.firstToken[line]!]!, tokens.start[colon]!));
      if ((tags[end] === Tag.stop && holdsVerb(colon, end)) || tags[end] === Tag.quote) sentences++;
    }
    return labels.size === to - from && sentences * 2 < to - from && answers < FEWEST_ANSWERS;
  }

  /** Behind the label stand many names, set apart by commas, and no word in small letters but between them. */
  function isRoster(line: number): boolean {
    const colon = colonOf(line), end = lines.firstToken[line + 1]!;
    if (colon < 0 || end - colon > LONGEST_ROSTER) return false;
    let parts = 0, small = 0, names = 0;
    for (let t = colon + 1; t < end; t++) {
      if (tokens.kind[t] === Token.quote) return false;
      if (tokens.kind[t] === Token.mark && (tokens.word[t] === COMMA || tokens.word[t] === SEMICOLON)) parts++;
      else if (tokens.kind[t] === Token.word) {
        if ((tokens.shape[t]! & Shape.capital) === 0) small++;
        else names++;
      }
    }
    return parts >= FEWEST_PARTS && names > parts && small * 5 < names;
  }

  function holdsVerb(a: number, b: number): boolean {
    for (let t = a; t < b; t++) if (FINITE.has(tags[t]!)) return true;
    return false;
  }
}

/** `Anna: Yes` */
const ANSWERS = wordSet('yes no maybe perhaps never definitely');

/** Plain answers that make no list of the lines they stand in. */
const FEWEST_ANSWERS = 2;
/** Commas of a team at least, tokens of its line at most. */
const FEWEST_PARTS = 5, LONGEST_ROSTER = 120;
const COMMA = 0x2c, SEMICOLON = 0x3b;

const FINITE: ReadonlySet<number> = new Set([Tag.modal, Tag.be, Tag.have, Tag.do, Tag.verb, Tag.past]);
/** Lines upwards that are looked at where one is asked for in the middle. */
const FARTHEST = 60;
