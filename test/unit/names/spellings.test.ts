import { expect, it } from 'vitest';
import { firstName, Gender, isFamilyFirst, knownName, spellingOf } from '../../../src/reading/names/spellings.ts';

it('knows first names and the gender they tell, and family names that stand first', () => {
  expect(['maria', 'boris', 'laurence', 'boris-xavier', 'zzyzx', ''].map(firstName)).toEqual([Gender.female, Gender.male, Gender.unknown, Gender.male, undefined, undefined]);
  expect(['zhang', 'maria', 'zhan', ''].map(isFamilyFirst)).toEqual([true, false, false, false]);
});

it('knows names by all their words, and by how they begin', () => {
  expect(knownName(['united', 'kingdom'])).toMatchObject({ kind: 'state', words: 2, capitals: false });
  expect(knownName(['us'])).toMatchObject({ kind: 'state', capitals: true });
  expect(knownName(['berlin'])).toMatchObject({ kind: 'capital', name: 'Germany' });
  for (const words of [['united'], ['united', 'kingdom', 'kingdom'], ['kingdom', 'united'], ['boris'], []]) expect(knownName(words), words.join(' ')).toBeNull();
  expect([...(spellingOf('united').known?.next?.keys() ?? [])]).toEqual(expect.arrayContaining(['kingdom', 'nations', 'states']));
});
