/** One firm under the longer and the shorter form of its name, and what else the name of a body goes by. */
import { describe, expect, it } from 'vitest';
import { ask, who } from './ask.ts';

const once = (marked: string): Set<string | null> => new Set(who(marked));

describe('a firm is one speaker', () => {
  it.each([
    ['without its legal ending', '‹Ostmark Holdings NV› said it would close. ‹Ostmark Holdings› said no more.', 'Ostmark Holdings NV'],
    ['by what is its own in the name', '‹Ostmark Holdings NV› said it would close. ‹Ostmark› said no more.', 'Ostmark Holdings NV'],
    ['where the short name stands first', '‹Halvorsen› said no. The news came late. ‹Halvorsen Group› owns the port.', 'Halvorsen Group'],
    ['by its name without Inc.', 'The pumps are made by Pelham Inc. of Tarn. ‹Pelham› said no. ‹Pelham Inc.› said no more.', 'Pelham Inc'],
    ['that is named like a person', '‹Morgan Tarn Plc› fell. ‹Morgan Tarn› denied it.', 'Morgan Tarn Plc'],
  ])('%s', (_, marked, name) => {
    expect([...once(marked)]).toEqual([name]);
  });
  it('has an ending that is no word for a body', () => {
    expect(ask('‹Nordvik Brot SpA› denied it.').heard[0]).toMatchObject({ name: 'Nordvik Brot SpA', kind: 'organisation' });
  });
  it('is not the person of its name', () => {
    expect(who('Halvorsen Group is for sale. Erik Halvorsen founded it. ‹Halvorsen› said no.')).toEqual(['Erik Halvorsen']);
  });
  it('is not another one of that name', () => {
    expect(once('‹Ostmark Energy› said no. ‹Ostmark Airlines› said yes.').size).toBe(2);
  });
});

describe('a body is one speaker', () => {
  it('by its name as far as the first preposition', () => {
    expect([...once('The report is by the ‹Halden Center for Justice›. The ‹Halden Center› said so.')]).toEqual(['Halden Center for Justice']);
  });
  it('but not where two go on behind those words', () => {
    expect(once('The ‹Halden Center for Justice› and the ‹Halden Center for Peace› agree. The ‹Halden Center› said so.').size).toBe(3);
  });
  it('by the last word of a club', () => {
    expect([...once('‹Athletic Salen›, which lost, said no. ‹Salen› said it would go on.')]).toEqual(['Athletic Salen']);
  });
});

describe('a medium', () => {
  it('is what says something and cites people without names', () => {
    expect(ask('‹Wireline› said on Monday, citing two people familiar with the matter, that the price was low.').heard[0]).toMatchObject({ kind: 'outlet' });
  });
  it('is not who cites anybody else', () => {
    expect(ask('‹Brandvik› said on Monday, citing a report by the bank, that the price was low.').heard[0]!.kind).not.toBe('outlet');
    expect(ask('‹Ulvi Brandvik› said on Monday, citing people at the bank, that the price was low.').heard[0]!.kind).toBe('person');
  });
});
