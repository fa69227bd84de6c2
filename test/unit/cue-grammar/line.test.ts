// What is asked about a cue, and how the answer is told.
import { describe, expect, test } from 'vitest';
import { isAnswer, isQuestion } from '../../../src/cue-grammar-worker/protocol.ts';
import { bare } from '../../../src/features/content.ts';
import { LONGEST_SENTENCE, cueGrammarLine, cueQuestionAt, sentenceAround } from '../../../src/features/cue-grammar.ts';
import type { Reading, Statement } from '../../../src/reading/reading.ts';

/** A reading whose only statement has the words between brackets for its cue. */
function readingOf(marked: string, lemma = 'deny'): Pick<Reading, 'statements' | 'text'> {
  const statement: Statement = {
    content: [], kind: 'indirect', act: 'speech', speaker: null, via: [], addressee: null, saidOn: null, entry: null, nestedIn: null, confidence: 'likely',
    cue: { span: [marked.indexOf('['), marked.indexOf(']') - 1], lemma, stance: 'deny', tense: 'past' },
    because: [{ rule: 'form-of-the-entries', spans: [] }],
  };
  return { text: marked.replace(/[[\]]/g, ''), statements: [statement] };
}

/** The sentence that is asked about, with its cue between brackets again. */
function asked(marked: string, offset = marked.indexOf('['), lemma?: string): string | null {
  const question = cueQuestionAt(readingOf(marked, lemma), offset);
  if (question === null) return null;
  const { sentence, cueStart, cueEnd } = question;
  expect(isQuestion({ id: 1, ...question })).toBe(true);
  return `${sentence.slice(0, cueStart)}[${sentence.slice(cueStart, cueEnd)}]${sentence.slice(cueEnd)}`;
}

describe('the question', () => {
  test.each([
    ['It rained. The mayor [denied] it. He left.', 'The mayor [denied] it.'],
    ['“It rained.” The mayor [denied] it… “He left.”', 'The mayor [denied] it…'],
    ['One line\nThe mayor [denied] it\r\nAnother', 'The mayor [denied] it'],
    ['At 10.15 the mayor [denied] it, e.g. on Sept. 27 and later', 'At 10.15 the mayor [denied] it, e.g. on Sept. 27 and later'],
    ['[Denied]. Next', '[Denied].'],
    ['All was well. [Denying] it, he left', '[Denying] it, he left'],
  ])('is one sentence: %j', (text, expected) => expect(asked(text)).toBe(expected));

  test('is asked where the cue is touched, and nowhere else', () => {
    const text = 'He [denied] it.';
    expect([2, 3, 6, 9, 10].map((offset) => asked(text, offset) !== null)).toEqual([false, true, true, true, false]);
  });

  test.each([['a dash, ', 'He [–] no', ':'], ['“according to”, ', '[according to] him', 'according to'], ['half a page, ', `[${'so '.repeat(40)}]`, 'say']])('is not asked about %s', (_what, text, lemma) => {
    expect(asked(text, text.indexOf('[') + 1, lemma)).toBeNull();
  });

  test.each(['word ', 'x', '. ', '😀', '.)'])('is bounded in a line that is not: %j', (unit) => {
    const around = unit.repeat(20_000), text = `${around}[denied] ${around}`;
    const question = cueQuestionAt(readingOf(text), around.length)!;
    expect(question.sentence.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
    expect(question.sentence.slice(question.cueStart, question.cueEnd)).toBe('denied');
  });

  test('is clipped between words', () => {
    const text = `${'wording '.repeat(1000)}denied${' wording'.repeat(1000)}`;
    const [start, end] = sentenceAround(text, [8000, 8006]);
    expect(new Set(text.slice(start, end).trim().split(' '))).toEqual(new Set(['wording', 'denied']));
  });
});

describe('the line', () => {
  const grammar = { lemma: 'deny', tense: 'past', passive: true, negated: true } as const;

  test('is plain', () => {
    expect(bare(cueGrammarLine(grammar))).toBe('compromise reads: to deny, past tense, passive, negated');
    expect(bare(cueGrammarLine({ ...grammar, tense: 'future', passive: false, negated: false }))).toBe('compromise reads: to deny, future tense');
    expect(bare(cueGrammarLine({ ...grammar, tense: null, passive: false }))).toBe('compromise reads: to deny, negated');
  });

  test('is made of an answer that is one', () => {
    expect(isAnswer({ id: 1, grammar })).toBe(true);
    expect(isAnswer({ id: 1, grammar: null })).toBe(true);
    for (const wrong of [null, 1, {}, { id: '1', grammar }, { id: 1 }, { id: 1, grammar: { ...grammar, tense: 'soon' } }, { id: 1, grammar: { ...grammar, lemma: '](command:x)' } },
      { id: 1, grammar: { ...grammar, lemma: 'x'.repeat(100) } }, { id: 1, grammar: { ...grammar, passive: 1 } }]) expect(isAnswer(wrong)).toBe(false);
  });

  test('is asked for within bounds', () => {
    const question = { id: 1, sentence: 'He said', cueStart: 3, cueEnd: 7 };
    expect(isQuestion(question)).toBe(true);
    for (const wrong of [{ cueStart: 7 }, { cueEnd: 8 }, { cueStart: -1 }, { cueStart: 3.5 }, { sentence: 'x'.repeat(LONGEST_SENTENCE + 1) }, { sentence: 1 }]) expect(isQuestion({ ...question, ...wrong })).toBe(false);
  });
});
