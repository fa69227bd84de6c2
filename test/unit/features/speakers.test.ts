/** Who says what, as plain data: places, chains, hovers, rows, marks, steps. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chainOf } from '../../../src/features/chain.ts';
import { bare } from '../../../src/features/content.ts';
import { definitionAt } from '../../../src/features/definition.ts';
import { hoverAt } from '../../../src/features/hover.ts';
import { highlightsAt, referencesAt } from '../../../src/features/references.ts';
import { contentWords, faceOf, kindOfSpeaker } from '../../../src/features/say-words.ts';
import { speakerChoices } from '../../../src/features/speaker-choices.ts';
import { speakerTree } from '../../../src/features/speakers.ts';
import type { SpeakerRow } from '../../../src/features/speakers.ts';
import { indexSpans, touching } from '../../../src/features/spans.ts';
import { litOf, statementMarks } from '../../../src/features/statement-marks.ts';
import { placeOf, spansOf, statementAt } from '../../../src/features/statements.ts';
import { stepFrom } from '../../../src/features/steps.ts';
import { timelineOf } from '../../../src/features/timeline.ts';
import { read } from '../../../src/reading/read.ts';
import type { Mention, Reading, Span } from '../../../src/reading/reading.ts';
import * as made from './made.ts';
import { because, by, cue, placesIn, speaker, statement } from './made.ts';
import { words } from './sample.ts';

const TEXT = `The spokesman, Emin Kaya, said on Monday that the bridge was safe, the Harbour Post reported, citing Radio Nord.

“Nobody crossed it,” he told reporters. The minister “would not sign,” and Mayor Ada Çelik refuses.

Kaya thinks that spring will come.
`;

const at = placesIn(TEXT);
const mention = (span: Span, form: Mention['form']): Mention => made.mention(span, form, [{ rule: 'pronoun-speaker', spans: [at('Emin Kaya')] }]);

/** A reading made by hand: the faces are tested here, not the grammar. */
const reading: Reading = {
  ...read(TEXT),
  publisher: { name: 'Nord Daily', span: [0, 0], because },
  speakers: [
    speaker('kaya', 'Emin Kaya', 'person', ['spokesman'], mention(at('The spokesman'), 'role'), mention(at('Emin Kaya'), 'full'), mention(at('he', TEXT.slice(0, TEXT.indexOf(' he told')).split('he').length - 1), 'pronoun'), mention(at('Kaya', 1), 'surname')),
    speaker('post', 'Harbour Post', 'outlet', [], mention(at('Harbour Post'), 'full')),
    speaker('nord', 'Radio Nord', 'outlet', [], mention(at('Radio Nord'), 'full')),
    speaker('celik', 'Ada Çelik', 'person', ['Mayor'], mention(at('Ada Çelik'), 'full')),
  ],
  statements: [
    statement({ content: [at('the bridge was safe')], speaker: by('kaya', at('Emin Kaya')), cue: cue(at('said')), via: [{ id: 'nord', span: at('Radio Nord') }, { id: 'post', span: at('Harbour Post') }], saidOn: 'XXXX-09-28' }),
    statement({ content: [at('Nobody crossed it,')], kind: 'direct', speaker: by('kaya', at(' he told').map((offset, index) => offset + (index === 0 ? 1 : -5)) as unknown as Span), cue: cue(at('told')), confidence: 'certain' }),
    statement({ content: [at('The minister “would not sign,')], kind: 'mixed', speaker: by('celik', at('Ada Çelik'), 'celik', 'kaya'), cue: cue(at('refuses'), 'deny'), confidence: 'open' }),
    statement({ content: [at('spring will come')], act: 'attitude', speaker: by('kaya', at('Kaya', 1)), cue: cue(at('thinks')) }),
    statement({ content: [at('safe')], speaker: null, nestedIn: 0 }),
  ],
};
const inside = (needle: string, nth = 0): number => at(needle, nth)[0] + 1;
const hover = (offset: number): string[] => {
  const content = hoverAt(reading, offset, { ownZone: 'UTC' });
  return content === null ? [] : [...content.lines, ...content.because].map(bare);
};
const HE = TEXT.indexOf(' he told') + 2;

describe('spans', () => {
  it('are found by an offset, the shortest first, whatever lies around', () => {
    const index = indexSpans([{ span: [0, 100], value: 'all' }, { span: [10, 20], value: 'a' }, { span: [12, 14], value: 'b' }, { span: [20, 25], value: 'c' }]);
    const at = (offset: number): string[] => touching(index, offset).map(({ value }) => value);
    expect([at(5), at(13), at(20), at(25), at(101)]).toEqual([['all'], ['b', 'a', 'all'], ['c', 'a', 'all'], ['c', 'all'], []]);
  });
});

describe('the statement under the cursor', () => {
  it('is the innermost, and the small words between its parts belong to it', () => {
    expect(statementAt(reading, inside('bridge'))).toBe(0);
    expect(statementAt(reading, inside('safe'))).toBe(4);
    expect(statementAt(reading, inside('on Monday'))).toBe(0);
    expect(statementAt(reading, HE)).toBe(1);
    expect(statementAt(reading, TEXT.length)).toBeNull();
  });

  it('is no attitude unless one asks for them', () => {
    expect(statementAt(reading, inside('spring'), false)).toBeNull();
    expect(statementAt(reading, inside('spring'), true)).toBe(3);
  });

  it('is lit with its quotation marks, its cue, its speaker and its chain, nothing twice', () => {
    const lit = litOf(reading, 1);
    expect(lit.content.map((span) => words(reading, span))).toEqual(['“Nobody crossed it,”']);
    expect(lit.source.map((span) => words(reading, span))).toEqual(['he', 'told']);
    expect(litOf(reading, 0).source.map((span) => words(reading, span))).toEqual(['Emin Kaya', 'said', 'Harbour Post', 'Radio Nord']);
  });

  it('holds each of its own words, in every seed', () => {
    for (const file of readdirSync('seeds').filter((name) => name.endsWith('.txt'))) {
      const seed = read(readFileSync(`seeds/${file}`, 'utf8'));
      for (const one of seed.statements) for (const span of spansOf(one)) expect(statementAt(seed, span[0]), `${file} ${span.join()}`).not.toBeNull();
      for (const { content, source } of seed.statements.map((_, index) => litOf(seed, index))) {
        const all = [...content, ...source].sort((a, b) => a[0] - b[0]);
        for (let index = 1; index < all.length; index++) expect(all[index]![0]).toBeGreaterThanOrEqual(Math.min(all[index - 1]![1], all[index]![1]));
      }
    }
  });
});

describe('marks', () => {
  it('tell quoted from reported words, and leave attitudes out', () => {
    const marks = statementMarks(reading, false), shown = (spans: readonly Span[]): string[] => spans.map((span) => words(reading, span));
    expect(shown(marks.speaker)).toEqual(['Emin Kaya', 'he', 'Ada Çelik']);
    expect(shown(marks.attribution)).toEqual(['said', 'Harbour Post', 'Radio Nord', 'told', 'refuses']);
    expect(shown(marks.quotation)).toEqual(['“Nobody crossed it,”', '“would not sign,”']);
    expect(shown(marks.reported)).toEqual(['the bridge was safe', 'safe', 'The minister ']);
    expect(shown(statementMarks(reading, true).attribution)).toContain('thinks');
  });
});

describe('where a word leads', () => {
  const targets = (offset: number): string[] => (definitionAt(reading, offset)?.targets ?? []).map((span) => words(reading, span));

  it('a mention to the introduction, a carrier to its first mention, a cue to its speaker', () => {
    for (const offset of [HE, inside('The spokesman'), inside('told'), inside('Kaya', 1), inside('said')]) expect(targets(offset)).toEqual(['Emin Kaya']);
    expect(targets(inside('Radio Nord'))).toEqual(['Radio Nord']);
    expect(targets(inside('bridge'))).toEqual([]);
  });

  it('to all who fit where more than one does', () => {
    expect(targets(inside('refuses'))).toEqual(['Ada Çelik', 'Emin Kaya']);
  });

  it('finds every mention once, the introduction among them or not', () => {
    const all = referencesAt(reading, HE, true)!.map((span) => words(reading, span));
    expect(all).toEqual(['The spokesman', 'Emin Kaya', 'he', 'Kaya']);
    expect(referencesAt(reading, HE, false)!.map((span) => words(reading, span))).not.toContain('Emin Kaya');
    expect(referencesAt(reading, inside('bridge'), true)).toBeNull();
    expect(highlightsAt(reading, inside('told'))!.map(({ kind }) => kind)).toEqual(['cue', 'mention', 'introduction', 'mention', 'mention']);
  });
});

describe('the chain', () => {
  it('runs from the speaker outwards, through the statement around it', () => {
    const chain = (index: number): string[] => chainOf(reading, index).map(({ name }) => name);
    expect(chain(0)).toEqual(['Kaya', 'Radio Nord', 'Harbour Post']);
    expect(chain(4)).toEqual(['unknown', 'Kaya', 'Radio Nord', 'Harbour Post']);
    expect(chain(2)).toEqual(['Ada Çelik or Kaya']);
  });
});

describe('the hover', () => {
  it('tells who, how, by what way, as written, and why', () => {
    expect(hover(HE)).toEqual([
      'Emin Kaya · spokesman', 'direct quotation · day not stated · certain', 'Kaya → this document (Nord Daily)', 'written he … told read as Emin Kaya · introduced in line 1', expect.stringMatching(/^because /),
    ]);
    expect(hover(inside('said'))[1]).toBe('indirect speech · 28 Sept, year not stated · likely, not certain');
  });

  it('names all who may have said it, and says that nobody is known', () => {
    expect(hover(inside('refuses')).slice(0, 2)).toEqual(['Ada Çelik or Emin Kaya · the text does not settle which', 'partly quoted · denied or refused · day not stated · uncertain']);
  });

  it('tells of a mention who it is; of reported words nothing; of a time inside them the time', () => {
    expect(hover(inside('Harbour Post')).slice(0, 2)).toEqual(['Harbour Post · news medium', 'no statements · passes on 1 · certain']);
    expect(hover(inside('bridge'))).toEqual([]);
    expect(hover(inside('Monday'))[0]).toContain('Mon');
  });
});

/** The tree's first rows, where they stand under no group. */
const topRows = (reading: Reading, attitudes: boolean): SpeakerRow[] => speakerTree(reading, { id: 'file:///a', attitudes }).rows.flatMap((row) => (row.kind === 'speaker' ? [row] : []));

describe('rows', () => {
  it('of speakers have those with most statements first, unknown ones last', () => {
    const rows = topRows(reading, false);
    expect(rows.map(({ label, description, spoken }) => [label, description, spoken])).toEqual([
      ['Emin Kaya', '2 · spokesman', 'Emin Kaya, spokesman, 2 statements'], ['Ada Çelik', '1 · Mayor', 'Ada Çelik, Mayor, 1 statement'], ['Speaker not known', '1', 'Speaker not known, 1 statement'],
    ]);
    expect(rows[0]!.children.flatMap((row) => (row.kind === 'statement' ? [[row.label, row.saying, row.spoken]] : []))).toEqual([
      ['the bridge was safe', 'indirect', 'Kaya, indirect speech, the bridge was safe, line 1'], ['“Nobody crossed it”', 'direct', 'Kaya, direct quotation, “Nobody crossed it”, line 3'],
    ]);
    expect(words(reading, rows[0]!.span!)).toBe('Emin Kaya');
    expect(topRows(reading, true)[0]!.children).toHaveLength(3);
  });

  it('of statements stand under the document where it has no entries', () => {
    const root = timelineOf(reading, { id: 'a', fileName: 'a.txt', order: 'document', filter: '', statements: true });
    expect(root!.children.filter(({ kind }) => kind === 'statement').map(({ label }) => label)).toContain('Kaya: “Nobody crossed it”');
    expect(timelineOf(reading, { id: 'a', fileName: 'a.txt', order: 'document', filter: '' })!.children.some(({ kind }) => kind === 'statement')).toBe(false);
  });

  it('are known again, and no two have one name, in every seed', () => {
    for (const file of readdirSync('seeds').filter((name) => name.endsWith('.txt'))) {
      const text = readFileSync(`seeds/${file}`, 'utf8');
      const ids = topRows(read(text), true).flatMap(({ id, children }) => [id, ...children.map(({ id }) => id)]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('close the quotation marks that are cut', () => {
    expect(contentWords(reading, reading.statements[2]!)).toBe('The minister “would not sign”');
  });
});

describe('going from statement to statement', () => {
  it('goes round among those of one speaker', () => {
    const step = (offset: number, direction: 1 | -1, attitudes = false): string | null => {
      const index = stepFrom(reading, offset, direction, attitudes);
      return index === null ? null : words(reading, placeOf(reading.statements[index]!));
    };
    expect(step(inside('bridge'), 1)).toBe('Nobody crossed it,');
    expect(step(inside('Nobody'), 1)).toBe('the bridge was safe');
    expect(step(inside('Nobody'), -1)).toBe('the bridge was safe');
    expect(step(inside('Nobody'), 1, true)).toBe('spring will come');
    expect(step(inside('Kaya', 1), -1)).toBe('Nobody crossed it,');
    expect(step(inside('refuses'), 1)).toBeNull();
    expect(step(TEXT.length, 1)).toBeNull();
    expect(stepFrom(reading, inside('Harbour Post'), 1, false, 1)).toBe(0);
  });

  it('offers all who are named, the one at the cursor first chosen', () => {
    const { choices, here } = speakerChoices(reading, inside('Ada Çelik'));
    expect(choices.map(({ label, count }) => [label, count])).toEqual([['Emin Kaya', 3], ['Ada Çelik', 1], ['Harbour Post', 0], ['Radio Nord', 0]]);
    expect(choices[here]!.label).toBe('Emin Kaya');
    expect(speakerChoices(reading, inside('Harbour Post')).here).toBe(2);
  });
});

it('a state is told from a group of people', () => {
  const { speakers } = read('Talks in Oslo - live - Sept. 30\n\n10:15 - Talks begin\n\nNorway said on Wednesday that the talks went on. Two fishermen said that nobody had asked them.\n');
  expect(speakers.map((one) => [one.name, faceOf(one), kindOfSpeaker(one)])).toEqual([['Norway', 'state', 'state'], ['Two fishermen', 'group', 'group']]);
});
