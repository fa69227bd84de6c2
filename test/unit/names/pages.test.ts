/** Whole pages, judged by hand: who said what, and what kind of speaker that is. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/read.ts';

type Row = readonly [words: string, speaker: string, kind: string, ...via: string[]];

const PAGES: Readonly<Record<string, readonly Row[]>> = {
  'ferry-company': [
    ['it would cut 1,200 jobs', 'Norrland Lines', 'organisation'],
    ['fuel costs and weak demand', 'Norrland Lines', 'organisation'],
    ['it expected to return to profit', 'Norrland Lines', 'organisation'],
    ['We cannot continue like this', 'Birgitta Sandqvist', 'person'],
    ['not interested in buying debt', 'Lars-Erik Holmgren', 'person', 'Dagens Affärer'],
    ['The market wanted asset sales', 'Tove Rasmussen', 'person'],
    ['it had not been consulted', "Seafarers' Union", 'organisation'],
    ['This is a betrayal', 'Jonas Eklund', 'person'],
    ['should not carry the risk', 'Pia Lundmark', 'person', 'Norrland News Agency'],
    ['it supported the plan', 'Halden Shipping', 'organisation'],
    ['he was leaving for family reasons', 'Magnus Brodin', 'person'],
  ],
  'islands-council': [
    ['the wind farm would go ahead', 'Maren Oduya', 'person'],
    ['We have listened to everybody', 'Maren Oduya', 'person'],
    ['Nobody asked us', 'Donnacha Ó Briain', 'person'],
    ['treated like children', 'Siobhán Ní Dhomhnaill', 'person'],
    ['14 public meetings', 'Fergal MacGiolla Bhríde', 'person'],
    ['€2 million a year', 'Seabreeze Energy', 'organisation'],
    ['run by the islanders themselves', 'A spokesman', 'office'],
    ['We are neighbours first', 'Pádraig Ó Sé', 'person'],
    ['she did not expect them', 'Maren Oduya', 'person'],
    ['she had written to the minister', 'Brídín Uí Chonghaile', 'person'],
  ],
  'energy-raid': [
    ['Nobody is above the law', 'Zdenka Hořáková', 'person'],
    ['it was cooperating', 'Elektroprom', 'organisation'],
    ['had been suspended', 'Elektroprom', 'organisation'],
    ['He is a scapegoat', 'Ljubica Petrovska', 'person', 'Novi Glas'],
    ['the money was paid', 'Novi Glas', 'outlet'],
    ['the prime minister "knew everything"', 'Tomasz Wiśniewski', 'person'],
    ['he would sue', "Belyakov's spokeswoman", 'office'],
    ['the paper stood by its story', 'Anton Kraus', 'person'],
    ['it had warned of the scheme', 'OpenLedger', 'organisation'],
    ['It was an open secret', 'Ineke van den Broeck', 'person'],
  ],
  'football-match': [
    ['At half-time I told them', 'Álvaro Vásquez', 'person'],
    ['the most important of my life', 'Luka Šarić', 'person'],
    ['It is never a penalty', 'Rui Tavares Lopes', 'person'],
    ['he had not slept', 'Ikechukwu "Ike" Nwosu', 'person'],
    ['Mister told me on Friday', 'Ikechukwu "Ike" Nwosu', 'person'],
    ['he hoped to stay', 'Kang Min-jae', 'person', 'Yonhap'],
    ['talks with the club would begin', 'Park Sung-ho', 'person'],
    ['he was happy', 'Álvaro Vásquez', 'person'],
    ['the board would meet', 'Mercedes Ibarra de la Cruz', 'person', 'Radio Mar'],
  ],
  'border-live': [
    ['three of its servicemen', 'State Border Service', 'organisation', 'Karpress'],
    ['did not fire first', 'Runa Aske', 'person', 'VRK'],
    ['had crossed the line at dawn', 'Runa Aske', 'person'],
    ['one of his soldiers was wounded', 'Eyvind Torsk', 'person', 'VRK'],
    ['at a time of its choosing', 'Arman Tigrelyan', 'person', 'AFP'],
    ['no contact whatsoever', 'Sigrun Hallvard', 'person', 'Radio Vell'],
  ],
};

describe.each(Object.entries(PAGES))('%s', (name, rows) => {
  const text = readFileSync(`test/news/${name}.txt`, 'utf8'), reading = read(text), byId = new Map(reading.speakers.map((speaker) => [speaker.id, speaker]));
  it.each(rows)('“%s”: %s', (words, speaker, kind, ...via) => {
    const saying = reading.statements.find(({ content }) => content.some((span) => text.slice(...span).includes(words)));
    const who = byId.get(saying?.speaker?.id ?? '');
    expect([who?.name, who?.kind, ...(saying?.via ?? []).map(({ id }) => byId.get(id)?.name)]).toEqual([speaker, kind, ...via]);
  });
  it('joins no two people in one', () => {
    const people = reading.speakers.filter(({ kind }) => kind === 'person').map((one) => one.name);
    expect(new Set(people).size).toBe(people.length);
  });
});
