import { describe, expect, it } from 'vitest';
import { Chunk, Has, Hint, parse } from '../../../src/reading/grammar/chunks.ts';
import { pairQuotes } from '../../../src/reading/text/quotes.ts';
import { scan } from '../../../src/reading/text/scan.ts';
import { splitSentences } from '../../../src/reading/text/sentences.ts';

function parsed(text: string) {
  const source = scan(text), sentences = splitSentences(source, pairQuotes(source));
  return { source, grammar: parse(source, sentences) };
}

/** The chunks that the hint is given to, as they stand in the text. */
function hinted(text: string, hint: number): string[] {
  const { source: { tokens }, grammar } = parsed(text), found: string[] = [];
  for (let c = 0; c < grammar.count; c++) if ((grammar.hint[c]! & hint) !== 0) found.push(text.slice(tokens.start[grammar.from[c]!], tokens.end[grammar.to[c]! - 1]));
  return found;
}

describe('hints', () => {
  it('are given to verbs that may be cues, and not to nouns of the same letters', () => {
    expect(hinted('Marta Quill said the claim was old.', Hint.cue)).toEqual(['said']);
    expect(hinted('Marta Quill said the claim was old.', Hint.be)).toEqual(['was']);
    expect(hinted('Marta Quill said the claim was old.', Hint.cueNoun)).toEqual(['the claim']);
  });

  it('are given to times by their heads and to months by their first words', () => {
    expect(hinted('The ferry sank on Tuesday after three weeks of repairs.', Hint.time)).toEqual(['Tuesday', 'three weeks']);
    expect(hinted('The ferry sank on May 3 off Odde.', Hint.time)).toEqual(['May 3']);
  });

  it('are given to pronouns that stand alone', () => {
    expect(hinted('She asked him about the old ferry.', Hint.pronoun)).toEqual(['She', 'him']);
  });

  it('are told together for each sentence, with the kinds of its chunks', () => {
    const { grammar } = parsed('According to her, it sank. “We sank,” she said.'), [first = 0, second = 0] = grammar.has;
    expect(first & (Has.according | Has.comma | Has.quote | Has.cue)).toBe(Has.according | Has.comma);
    expect(second & (Has.according | Has.quote | Has.cue)).toBe(Has.quote | Has.cue);
    expect(first & (1 << Chunk.verb)).not.toBe(0);
  });
});
