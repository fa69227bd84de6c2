// What the library tells about a cue, as the worker asks it.
import { describe, expect, test } from 'vitest';
import { grammarOf } from '../../../src/cue-grammar-worker/grammar.ts';
import { bare } from '../../../src/features/content.ts';
import { LONGEST_SENTENCE, cueGrammarLine } from '../../../src/features/cue-grammar.ts';

/** The line about the words between brackets. */
function told(marked: string): string | null {
  const cueStart = marked.indexOf('['), cueEnd = marked.indexOf(']') - 1;
  const grammar = grammarOf({ sentence: marked.replace(/[[\]]/g, ''), cueStart, cueEnd });
  return grammar && bare(cueGrammarLine(grammar)).replace('compromise reads: ', '');
}

describe('the verb of a cue', () => {
  test.each([
    ['The ministry [denied] the report on Monday.', 'to deny, past tense'],
    ['Turkey [denies] sending fighters.', 'to deny, present tense'],
    ['The report was not [denied] by the ministry.', 'to deny, past tense, passive, negated'],
    ['It has been [reported] that ten ships left.', 'to report, past tense, passive'],
    ['The union has [accused] the port of delay.', 'to accuse, past tense'],
    ['He did not [say] when.', 'to say, past tense, negated'],
    ['He [did not say] when.', 'to say, past tense, negated'],
    ['She won’t [comment], an aide said.', 'to comment, future tense, negated'],
    ['He will not be [told].', 'to tell, future tense, passive, negated'],
    ['He never [denied] it.', 'to deny, past tense, negated'],
    ['He could not be [told].', 'to tell, negated'],
    ['Smith would have [announced] it.', 'to announce'],
    ['He left early while [saying] that all was well.', 'to say'],
    ['The council [urged on] Sept. 27 both sides to stop.', 'to urge, past tense'],
    ['They [ruled out] talks.', 'to rule, past tense'],
    ['“It is,” he [tweeted].', 'to tweet, past tense'],
  ])('%s', (sentence, expected) => expect(told(sentence)).toBe(expected));

  test.each(['The [statement] said so.', 'A [spokesman] said so.', 'He [–] it', '[“]No', '[]'])('is none: %s', (sentence) => expect(told(sentence)).toBeNull());

  test('is found where it stands, whatever stands around it', () => {
    expect(told('İİ\u00a0\u00a0😀 “No,”  she’s  [denied]… e\u0301 \t U.S. said it.')).toBe('to deny, past tense');
    expect(told('He said he [said] he said.')).toBe('to say, past tense');
  });

  test.each(['.', '"', ' ', 'said ', 'not ', 'A. ', '😀', 'a, ', 'n’t', '1 '])('never throws, and is done in time: %j all the way', (unit) => {
    const sentence = unit.repeat(LONGEST_SENTENCE).slice(0, LONGEST_SENTENCE), begun = performance.now();
    grammarOf({ sentence, cueStart: 1000, cueEnd: 1010 });
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
