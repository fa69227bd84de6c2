/** Who passes whose words on, and who speaks to whom. */
import { describe, expect, it } from 'vitest';
import { carriedIn, carriersOf } from '../../../src/features/carriers.ts';
import { callWords, namedAt, incomingOf, outgoingOf } from '../../../src/features/hierarchy.ts';
import type { Party } from '../../../src/features/hierarchy.ts';
import { read } from '../../../src/reading/read.ts';
import type { Reading, Span, Speaker, Statement } from '../../../src/reading/reading.ts';
import * as made from './made.ts';
import { by, cue, mention, placesIn } from './made.ts';
import { words } from './sample.ts';

const TEXT = `Aranda accused Bellmont of closing the pass, Radio Vesper reported. Minister Odo Lind said that Bellmont had "seen the snow."

Lind told Bellmont to open it. "We refuse," Bellmont told Aranda. One of them lied.
`;
const at = placesIn(TEXT);
const speaker = (id: string, name: string, kind: Speaker['kind'], ...spans: Span[]): Speaker => made.speaker(id, name, kind, id === 'lind' ? ['Minister'] : [], ...spans.map((span) => mention(span)));
const statement = (content: Span, word: Span, stance: NonNullable<Statement['cue']>['stance'], who: string | null, more: Partial<Statement> = {}): Statement =>
  made.statement({ content: [content], speaker: by(who), cue: cue(word, stance), ...more });

/** Made by hand: what is shown is tested here, not how it is read. */
const reading: Reading = {
  ...read(TEXT),
  speakers: [
    speaker('aranda', 'Aranda', 'collective', at('Aranda'), at('Aranda', 1)),
    speaker('bellmont', 'Bellmont', 'collective', at('Bellmont'), at('Bellmont', 1), at('Bellmont', 2), at('Bellmont', 3)),
    speaker('vesper', 'Radio Vesper', 'outlet', at('Radio Vesper')),
    speaker('lind', 'Odo Lind', 'person', at('Odo Lind'), at('Lind', 1)),
  ],
  statements: [
    statement(at('closing the pass'), at('accused'), 'accuse', 'aranda', { addressee: at('Bellmont'), via: [{ id: 'vesper', span: at('Radio Vesper') }] }),
    statement(at('Bellmont had "seen the snow."'), at('said'), 'neutral', 'lind'),
    statement(at('seen the snow.'), at('had'), 'assert', 'bellmont', { nestedIn: 1 }),
    statement(at('to open it'), at('told'), 'urge', 'lind', { addressee: at('Bellmont', 2) }),
    statement(at('We refuse,'), at('told', 1), 'deny', 'bellmont', { addressee: at('Aranda', 1), kind: 'direct' }),
    statement(at('One of them'), at('lied'), 'neutral', null, { speaker: { id: null, span: null, ambiguous: ['aranda', 'bellmont'] }, act: 'attitude', via: [{ id: 'vesper', span: at('Radio Vesper') }] }),
  ],
};
const told = (parties: readonly Party[]): string[] => parties.map(({ speaker: { name }, relations, spans }) => `${name}: ${relations.join('+')} ‹${spans.map((span) => words(reading, span)).join('›‹')}›`);

describe('the hierarchy of citations', () => {
  it('goes from somebody to those who pass their words on', () => {
    expect(told(incomingOf(reading, 'aranda', false))).toEqual(['Radio Vesper: carries ‹accused›']);
    expect(told(incomingOf(reading, 'bellmont', false))).toEqual(['Odo Lind: relays ‹had›']);
    expect(incomingOf(reading, 'lind', false)).toEqual([]);
  });

  it('goes from somebody to those they cite, accuse, urge or answer, and from a medium to all whom it carries', () => {
    expect(told(outgoingOf(reading, 'aranda', false))).toEqual(['Bellmont: accuses ‹accused›']);
    expect(told(outgoingOf(reading, 'lind', false))).toEqual(['Bellmont: cites+urges ‹had›‹told›']);
    expect(told(outgoingOf(reading, 'bellmont', false))).toEqual(['Aranda: answers ‹told›']);
    expect(told(outgoingOf(reading, 'vesper', false))).toEqual(['Aranda: carries ‹accused›']);
  });

  it('has attitudes where they are asked for, and all who may be meant', () => {
    expect(told(outgoingOf(reading, 'vesper', true))).toEqual(['Aranda: carries ‹accused›‹lied›', 'Bellmont: carries ‹lied›']);
    expect(told(incomingOf(reading, 'bellmont', true))).toEqual(['Odo Lind: relays ‹had›', 'Radio Vesper: carries ‹lied›']);
  });

  it('begins at a name, at a word of saying, or in what is said', () => {
    const names = (span: Span): string[] => namedAt(reading, span[0] + 1).map(({ name }) => name);
    expect(names(at('Bellmont'))).toEqual(['Bellmont']);
    expect(names(at('accused'))).toEqual(['Aranda']);
    expect(names(at('We refuse'))).toEqual(['Bellmont']);
    expect(names(at('lied'))).toEqual(['Aranda', 'Bellmont']);
  });

  it('says in a few words what ties them', () => {
    expect(incomingOf(reading, 'bellmont', true).map(callWords)).toEqual(['relays · 1 statement · Minister', 'carries · 1 statement · news medium']);
    expect(callWords(outgoingOf(reading, 'lind', false)[0]!)).toBe('cites, urges · 2 statements · group');
  });

  it('never goes round in circles', () => {
    const round: Reading = { ...reading, statements: reading.statements.map((one, index) => ({ ...one, nestedIn: (index + 1) % 6 })) };
    expect(carriersOf(round, 2)).not.toContain('bellmont');
    expect([...carriedIn(round).keys()].length).toBeGreaterThan(0);
  });
});
