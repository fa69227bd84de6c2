/** Who a person is by the name and the titles beside it; families; places and peoples that are no persons. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import { ask, who } from './ask.ts';

const kind = (marked: string): string | null => ask(marked).heard.at(-1)!.kind;

describe('a name behind a long title', () => {
  it.each([
    ['of nothing but titles', '‹Executive Vice President for Nursing Carla Mendes› said so.', 'Carla Mendes'],
    ['of what is looked after', 'The vote was lost. ‹County Supervisor of Elections Ada Quill› said so.', 'Ada Quill'],
    ['of two things looked after', '‹Director of Parks and Recreation Jane Dole› said so.', 'Jane Dole'],
    ['of a ministry, with a name that no list knows', 'It rained. ‹Minister of Women Affairs Uju Okafor› said so.', 'Uju Okafor'],
    ['of a town', 'The sea rose. ‹Mayor of Portsea Tim Lowe› said so.', 'Tim Lowe'],
    ['of who is to be it', 'It rained. ‹Prime Minister-elect Rolf Hake› said so.', 'Rolf Hake'],
    ['that is short for a month', 'It was late. ‹UN envoy Jan de Boer› said so.', 'Jan de Boer'],
    ['with a rank kept in honour', 'It was late. ‹Prof. Emeritus Nils Aker› said so.', 'Nils Aker'],
    ['with letters behind it', 'It was late. ‹Her barrister›, Hugh Flint QC, said so.', 'Hugh Flint'],
    ['behind what one was', 'It was late. ‹His wife›, former model Ilka Boone, said so.', 'Ilka Boone'],
    ['that is a first name elsewhere', 'It rained. ‹Passer-by Don Rivers› said so.', 'Don Rivers'],
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

describe('a description means', () => {
  it.each([
    ['who has the party and the state behind the name', 'Sen. Harold Quist, R-Iowa, spoke. Pat Rooney, a Republican from Ohio, came. ‹The Iowa Republican› said so.', 'Harold Quist'],
    ['who has them in brackets', 'Rep. Lena Ortiz (D-N.M.) spoke. Gov. Tom Vane (R-Tex.) came. ‹The New Mexico Democrat› said so.', 'Lena Ortiz'],
    ['the new holder of an office, and not the old one', 'Chief executive Raj Patel left. ‹Jo Fenn›, who follows, was glad. ‹The new chief executive› said so.', 'Jo Fenn'],
    ['a royal by the first name', 'King Hassan bin Talal came in the evening. Crown Prince Omar bin Hassan had stayed there. ‹Prince Hassan› said so.', 'Hassan bin Talal'],
    ['who has just spoken, and not who is named farther down', '‹Nils Aker› said that it was oak. ‹The archaeologist› said no more. Then came the thieves. The site was closed by archaeologist Jo Moen.', 'Nils Aker'],
    ['a trust that was named', '‹Marl Care Trust› was sorry. ‹The trust› said so.', 'Marl Care Trust'],
    ['a front by its first letters', 'It was late. The ‹People’s Front for Varn› fights on. The ‹PFV› said so.', 'People’s Front for Varn'],
    ['a band that was named', '‹The Hollow Pines› will not play. ‹The band› said so.', 'Hollow Pines'],
    ['two firms named side by side', 'The firms Brandvik Ltd and ItalRail will help. ‹The two companies› said so.', 'Brandvik Ltd and ItalRail'],
  ])('%s', (_, marked, name) => {
    expect(who(marked).at(-1)).toBe(name);
  });
  it('nobody where a spokesman is somebody else’s', () => {
    expect(who('‹A spokesman for the Tarn Grid› said no. ‹The governor’s spokesman› said yes.')[1]).toBe('The governor’s spokesman');
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
    ['with a title, as somebody new has', 'Ola Martin came. ‹Mr Marvin› said so.'],
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
    ['an investor that is a fund', 'Nobody was there to hear it. Investor ‹Greenfield Capital› said so.', 'organisation'],
    ['a rival that writes itself so', 'It was late. ‹Rival FlyNorth› said so.', 'organisation'],
    ['a house of sons', 'It was late. ‹Finch & Sons› said so.', 'organisation'],
    ['what says that it did something', 'They bought it from Skybus. ‹Skybus› said it did not know.', 'organisation'],
    ['a label of theirs', '‹Red Tarnik›, their label, said so.', 'organisation'],
    ['what is written as firms write themselves', 'They asked SolarNest. ‹SolarNest› said so.', 'organisation'],
    ['a firm by its last word', '‹Patriot Coal› said so.', 'organisation'],
  ])('%s', (_, marked, is) => {
    expect(kind(marked)).toBe(is);
  });
  it.each(['McVane', 'DeWitt', 'LaRue'])('but %s is one', (name) => {
    expect(kind(`They asked ${name}. ‹${name}› said so.`)).toBe('person');
  });
  it.each(['Laurence H. Church', 'Mr. Church'])('nor is a body %s', (name) => {
    expect(kind(`‹${name}› said so.`)).toBe('person');
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
  it.each([
    ['We asked readers about Ada Quill. ‹They› said she should go.', 'readers'],
    ['Ada Quill came. I called the game off. ‹She› told me it was over.', 'Ada Quill'],
    ['I rang the bell at the house of Ada Quill. ‹She› said no.', 'Ada Quill'],
    ['Ola Brekke came. We pressed on to Skelby. ‹He› said no.', 'Ola Brekke'],
  ])('is somebody, and no thing that was done or asked about: %s', (marked, name) => {
    expect(ask(`The Daily Ledger had it first. ${marked}`).heard[0]!.name).toBe(name);
  });
  it('is not he where it is a firm', () => {
    expect(ask('Ola Brekke left. We asked Brandvik Ltd. ‹He› said no.').heard[0]!.name).toBe('Ola Brekke');
  });
});

describe('a name behind other capitals', () => {
  it.each([
    ['Velmora Systems Inc Chief Executive John Chambers', 'John Chambers', 'person'],
    ['Ruritania’s Minister for Coastal Affairs Mukhar Nagri', 'Mukhar Nagri', 'person'],
    ['The Minister for Minority Affairs Mukhar Nagri', 'Mukhar Nagri', 'person'],
    ['NBC Sports', 'NBC Sports', 'outlet'],
    ['VP Tom Vane', 'Tom Vane', 'person'],
  ])('%s', (phrase, name, kind) => {
    const { speakers } = read(`SKELBY (AP) — The council met on Monday.\n\n${phrase} said it was late.\n`);
    expect(speakers).toMatchObject([{ name, kind }]);
  });
  it('has no role in whom it is calling what', () => {
    expect(read('SKELBY (AP) — The council met on Monday.\n\nBernard Sander is calling Judge Merrill Garner a strong candidate.\n').speakers[0]).toMatchObject({ name: 'Bernard Sander', roles: [] });
  });
  it('is no person where a saint gives a club its name', () => {
    expect(read('SKELBY (AP) — The council met on Monday.\n\nIt burned near the St Anthony club. Ada Quill wept. She said that it was late.\n').speakers[0]).toMatchObject({ name: 'Ada Quill' });
  });
});
