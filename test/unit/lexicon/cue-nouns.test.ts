import { describe, expect, it } from 'vitest';
import { cueNounGroups, cueNounOf, cueNouns } from '../../../src/reading/lexicon/cue-nouns.ts';
import { cueRows } from '../../../src/reading/lexicon/cues.ts';
import { intern, wordOf } from '../../../src/reading/lexicon/vocabulary.ts';

const at = (word: string): string => cueNouns[cueNounOf(intern(word))]?.noun ?? '';

describe('cue nouns', () => {
  it('are found in singular and plural', () => {
    expect(at('Claim')).toBe('claim');
    expect(at('claims')).toBe('claim');
    expect(at('allegations')).toBe('allegation');
    expect(at('replies')).toBe('reply');
    expect(at('praise')).toBe('praise');
    expect(at('table')).toBe('');
    expect(cueNounOf(0)).toBe(-1);
    expect(cueNounOf(1 << 28)).toBe(-1);
  });

  it('stand in one row each', () => {
    const words = cueNouns.flatMap(({ noun, plural }) => (noun === plural ? [noun] : [noun, plural]));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('are written with known complements and flags only', () => {
    const known = /^(?:that|to|wh|quote|of|for|about|on|over|against|in|into|toward|at|with|from|alone|made:[a-z]+(?:,[a-z]+)*)$/;
    for (const { lines } of cueNounGroups) {
      for (const line of lines.trim().split('\n')) {
        expect(line.trim()).toMatch(/^[a-z]+(?: [a-z]+)?: \S/);
        for (const term of line.slice(line.indexOf(':') + 2).split(' ')) expect(term, line).toMatch(known);
      }
    }
  });

  it('carry complements and stance', () => {
    const claim = cueNouns[cueNounOf(intern('claim'))]!, call = cueNouns[cueNounOf(intern('calls'))]!, hope = cueNouns[cueNounOf(intern('hope'))]!;
    expect([claim.stance, claim.act, claim.that, claim.alone]).toEqual(['assert', 'speech', true, true]);
    expect([call.stance, call.to, call.prepositions.map(wordOf)]).toEqual(['urge', true, ['for', 'on']]);
    expect([hope.stance, hope.act]).toEqual(['urge', 'attitude']);
  });

  it('agree in stance with the verb of the same word', () => {
    for (const { noun, stance } of cueNouns) {
      const row = cueRows.find(({ lemma, after }) => lemma === noun && after.length === 0);
      if (row === undefined || ['call', 'question'].includes(noun)) continue;
      expect(stance, noun).toBe(row.stance);
    }
  });
});
