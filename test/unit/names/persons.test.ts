/** Who a person is by the name and the titles beside it; families; places and peoples that are no persons. */
import { describe, expect, it } from 'vitest';
import { ask, who } from './ask.ts';

const kind = (marked: string): string | null => ask(marked).heard.at(-1)!.kind;

describe('a name behind a long title', () => {
  it.each([
    ['of nothing but titles', '‹Executive Vice President for Nursing Carla Mendes› said so.', 'Carla Mendes'],
    ['of what is looked after', 'The vote was lost. ‹County Supervisor of Elections Ada Quill› said so.', 'Ada Quill'],
    ['of two things looked after', '‹Director of Parks and Recreation Jane Dole› said so.', 'Jane Dole'],
    ['of two roles', '‹Supporter and mayor Kirsten Foss› said so.', 'Kirsten Foss'],
    ['behind an article', '‹An actor and director Ada Quill› said so.', 'Ada Quill'],
    ['in the plural', 'There came Senators Ada Quill and Tom Vane. ‹Quill› said so.', 'Ada Quill'],
    ['that is an adjective', 'He called her Awful Ada Quill. ‹Quill› said so.', 'Ada Quill'],
    ['with a word for when before it', 'First came the firm. ‹Then Ada Quill› said so.', 'Ada Quill'],
  ])('is the name alone: %s', (_, marked, name) => {
    expect(who(marked)).toEqual([name]);
  });
  it('is one of two where each has an article', () => {
    expect(ask('‹The president and Mayor Ada Quill› said so.').heard[0]!.kind).toBe('collective');
  });
});

describe('persons of one family', () => {
  it('are two where one is the elder', () => {
    expect(new Set(who('‹John Carver Jr.› left. ‹John Carver Sr.› stayed. ‹Carver Jr.› came back.')).size).toBe(2);
  });
  it('are one speaker by their name in the plural', () => {
    expect(ask('Tom Becker left. The ‹Beckers› said so.').heard[0]).toMatchObject({ name: 'Beckers', kind: 'collective', rule: 'family-name' });
  });
  it.each(['Mr. and Mrs. Lund', 'Mr and Mrs Lund'])('are one speaker: %s', (couple) => {
    expect(ask(`‹${couple}› said so.`).heard[0]).toMatchObject({ name: couple, kind: 'collective' });
  });
  it('leave the surname to the one who was named before', () => {
    expect(ask('Ada Quill left. ‹Quill› said so. Her son Ben Quill came.').heard[0]).toMatchObject({ name: 'Ada Quill', ambiguous: [] });
  });
});

describe('a shorter name is that of the whole one', () => {
  it.each([
    ['from its particle on', 'Maria de la Cruz Ortega came. ‹De la Cruz› said so.', 'Maria de la Cruz Ortega'],
    ['from the word for son on', 'Mohammed bin Rashid al-Nasser came. ‹Bin Rashid› said so.', 'Mohammed bin Rashid al-Nasser'],
    ['with a letter too many', 'Volodymyr Zhelenko came. ‹Zhelensko› said so.', 'Volodymyr Zhelenko'],
    ['with a letter too few', 'Volodymyr Zhelenko came. ‹Zelenko› said so.', 'Volodymyr Zhelenko'],
    ['with a slip, and spoken of as it', 'Volodymyr Zhelenko came. ‹Zhelensko› said it would end.', 'Volodymyr Zhelenko'],
  ])('%s', (_, marked, name) => {
    expect(who(marked)).toEqual([name]);
  });
  it.each([
    ['that begins with another letter', 'Ola Hansrud came. ‹Jansrud› said so.'],
    ['that two come near to', 'Ola Hansrud and Per Hansrup came. ‹Hansrut› said so.'],
    ['that is a short one', 'Ola Hanse came. ‹Hansa› said so.'],
  ])('but not one %s', (_, marked) => {
    expect(who(marked)[0]).not.toMatch(/Ola|Per/);
  });
});

describe('no person is', () => {
  it.each([
    ['a state of a federation', '‹Nevada› said so.', 'collective'],
    ['a city', '‹Brussels› said so.', 'collective'],
    ['a people', '‹Latinos› say so.', 'collective'],
    ['a partnership', '‹Holt & Weir› said so.', 'organisation'],
    ['a ship', 'The ‹USS Harlan› said so. The ‹Harlan› said so.', 'organisation'],
    ['a firm with the name of an office', '‹Star Lines› said so.', 'organisation'],
    ['a firm by its last word', '‹Patriot Coal› said so.', 'organisation'],
  ])('%s', (_, marked, is) => {
    expect(kind(marked)).toBe(is);
  });
  it('a place in the name of something else', () => {
    expect(kind('‹Nevada Holt› said so.')).toBe('person');
  });
});

describe('who is asked in the sentence before', () => {
  it.each([
    ['We asked the manufacturer. ‹They› wrote back.', 'manufacturer'],
    ['We contacted Brandvik Ltd on Monday. ‹It› said no.', 'Brandvik Ltd'],
    ['I phoned Ada Quill. ‹She› said no.', 'Ada Quill'],
  ])('answers: %s', (marked, name) => {
    expect(ask(`The Daily Ledger had it first. ${marked}`).heard[0]).toMatchObject({ name, rule: 'pronoun-asked' });
  });
  it('is not he where it is a firm', () => {
    expect(ask('Ola Brekke left. We asked Brandvik Ltd. ‹He› said no.').heard[0]!.name).toBe('Ola Brekke');
  });
});
