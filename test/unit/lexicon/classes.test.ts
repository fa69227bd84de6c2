import { describe, expect, it } from 'vitest';
import { Class, classesAt, classOf, closedClasses, guessClass, type ClassName } from '../../../src/reading/lexicon/classes.ts';
import { openWords } from '../../../src/reading/lexicon/classes.generated.ts';
import { unpack } from '../../../src/reading/lexicon/packed.ts';
import { intern, wordOf } from '../../../src/reading/lexicon/vocabulary.ts';
import { scan, Shape } from '../../../src/reading/text/scan.ts';

const names = (mask: number): string => (Object.keys(Class) as ClassName[]).filter((name) => (mask & Class[name]) !== 0).sort().join(' ');
const known = (word: string): string => names(classOf(intern(word)));
const guessed = (word: string, shape = 0): string => names(guessClass(word, 0, word.length, shape));
const has = (word: string, ...bits: ClassName[]): boolean => bits.every((bit) => (classOf(intern(word)) & Class[bit]) !== 0);

describe('word classes', () => {
  it('uses at most 31 bits, one each', () => {
    const bits = Object.values(Class);
    expect(new Set(bits).size).toBe(bits.length);
    for (const bit of bits) expect(bit > 0 && (bit & (bit - 1)) === 0).toBe(true);
  });

  it('lists a function word once, and leaves it out of the open classes', () => {
    const closed = closedClasses.flatMap(([, words]) => words.split(' '));
    expect(closed.filter((word, index) => closed.indexOf(word) !== index)).toEqual([]);
    const open: string[] = [];
    unpack(openWords, (word) => open.push(wordOf(word)));
    expect(open.length).toBeGreaterThan(10_000);
    expect(new Set(open).size).toBe(open.length);
    expect(open.filter((word) => closed.includes(word))).toEqual([]);
  });

  it('knows function words with all their uses', () => {
    expect(known('the')).toBe('determiner');
    expect(known('that')).toBe('demonstrative determiner pronounObject pronounSubject subordinator wh');
    expect(known('her')).toBe('possessive pronounObject');
    expect(known('to')).toBe('preposition toBit');
    expect(known('may')).toBe('modal month noun');
    expect(known('was')).toBe('be past');
    expect(known('didn’t')).toBe('do negation past');
    expect(known('Wednesday')).toBe('noun weekday');
    expect(has('because', 'subordinator') && has('but', 'coordinator') && has('several', 'quantifier') && has('Mr', 'title')).toBe(true);
  });

  it('keeps nouns that are verbs as both', () => {
    for (const word of ['claims', 'calls', 'reports', 'demands', 'votes', 'debates', 'states']) expect(has(word, 'noun', 'plural', 'verb3s'), word).toBe(true);
    for (const word of ['claim', 'call', 'report', 'state', 'vote', 'support', 'campaign', 'debate', 'release']) expect(has(word, 'noun', 'verbBase'), word).toBe(true);
  });

  it('knows irregular verb forms', () => {
    for (const word of ['said', 'told', 'thought', 'made', 'met', 'felt', 'led', 'held', 'found']) expect(has(word, 'past', 'participle'), word).toBe(true);
    for (const word of ['gave', 'wrote', 'spoke', 'took', 'swore', 'went', 'saw']) expect(names(classOf(intern(word))), word).toBe('past');
    for (const word of ['given', 'taken', 'spoken', 'sworn', 'seen']) expect(has(word, 'participle') && !has(word, 'past'), word).toBe(true);
    for (const word of ['put', 'read', 'cut', 'hit', 'let']) expect(has(word, 'verbBase', 'past', 'participle'), word).toBe(true);
  });

  it('tells a class from the ending', () => {
    expect(guessed('recalibrated')).toBe('adjective participle past');
    expect(guessed('recalibrating')).toBe('adjective gerund noun');
    expect(guessed('recalibration')).toBe('noun');
    expect(guessed('grudgingly')).toBe('adverb');
    expect(guessed('embargoes')).toBe('noun plural verb3s');
    expect(guessed('bombardment')).toBe('noun');
    expect(guessed('bombardments')).toBe('noun plural');
    expect(guessed('separatists')).toBe('noun plural');
    expect(guessed('Kelly', Shape.capital)).toBe('noun properLikely');
    expect(guessed('Recalibrating', Shape.capital)).toBe('gerund noun properLikely');
    expect(guessed('NATO', Shape.capital | Shape.capitals)).toBe('noun properLikely');
    expect(guessed('')).toBe('adjective noun verbBase');
  });

  it('classifies every token', () => {
    const source = scan('He’d told 3 reporters.');
    expect(Array.from({ length: source.tokens.count }, (_, t) => names(classesAt(source, t)))).toEqual(['pronounSubject', 'have modal past', 'participle past', 'numberWord', 'noun plural', '']);
  });
});
