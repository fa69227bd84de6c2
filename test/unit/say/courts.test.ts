/** What is said in court, who answers whom, and asides that hide the subject. */
import { describe, expect, test } from 'vitest';
import { told } from './sample.ts';

describe('what a court hears', () => {
  test.each([
    ['The jury heard that Trench had been sent an e-mail.', 'Trench had been sent an e-mail'],
    ['Trench ignored the letter and left the country, a jury has heard.', 'Trench ignored the letter and left the country'],
  ])('is said to it, by somebody who is not named: %s', (text, what) => {
    const all = told(text);
    expect(all.map((one) => [one.what, one.statement.act, one.statement.speaker, one.statement.cue!.lemma])).toContainEqual([what, 'speech', null, 'hear']);
  });
  test.each(['Jurors heard from three witnesses on Friday.', 'The court heard arguments on Tuesday.', 'The court never heard about the letter.'])('is not whom it hears, or about what: %s', (text) => expect(told(text)).toEqual([]));
});

describe('an answer', () => {
  const text = 'Helena Marsh told the jury that it was late. Sheila Platt told the jury that it was early.\n\nAsked by Miss Marsh what Trench had replied, she said: “He told me to go home.”';
  test('is not given by who asks', () => {
    expect(told(text).at(-1)!.statement.speaker!.id).toBe('sheila-platt');
  });
  test('is not what was asked', () => {
    expect(told(text).map(({ cue }) => cue)).not.toContain('replied');
  });
});

describe('a verb behind an aside', () => {
  test.each([
    ['In a statement read to the court, Mr Ellwood’s widow, Dawn, said her husband “loved that job”.', 'Dawn', 'her husband “loved that job”'],
    ['Mr. Arthur Penrose, M.P., who followed it from the gallery, afterwards told our man that he should raise it.', 'Arthur Penrose', 'he should raise it'],
    ['Also speaking, Ngozi Ibe, who represents Amankwo, urged supporters of both parties to remain calm.', 'Ngozi Ibe', 'to remain calm'],
    ['The state premier, Judy Arnott, admitted the flights in a speech.', 'Judy Arnott', 'the flights'],
  ])('%s', (text, who, what) => expect(told(text).map((one) => [one.who, one.what])).toContainEqual([who, what]));
  test('is turned round where nothing follows who speaks', () => {
    expect(told('The ferry, which was late, is lost, said the minister.').map(({ who }) => who)).toEqual(['the minister']);
  });
  test('a noun like a verb has no subject', () => {
    expect(told('Norvane cut its sales forecast on Thursday after profit fell, blaming weak demand from carmakers.').map(({ who, cue }) => `${who} ${cue}`)).toContain('Norvane blaming');
  });
});

describe('the day in an aside', () => {
  test('is not that of the words', () => {
    expect(told('A quake in Skelby\n\nSunday, 11 May 2025\n\nElena Mirko, whose son was found on Saturday, said neighbours dug.').map(({ statement }) => statement.saidOn)).toEqual([null]);
  });
  test('but it is that of a statement made', () => {
    expect(told('A quake in Skelby\n\nSunday, 11 May 2025\n\nElena Mirko, who leads the council, on Saturday said neighbours dug.').map(({ statement }) => statement.saidOn)).toEqual(['2025-05-10']);
  });
});

describe('between the verb and what is said', () => {
  test.each([
    ['Tessel said last week it saw no sign of a slowdown.', 'it saw no sign of a slowdown'],
    ['The minister said earlier today he would not resign.', 'he would not resign'],
    ['The minister said next week would be better.', 'next week would be better'],
    ['Carla Dunn told me that’s not true.', 'that’s not true'],
    ['Carla Dunn said that was fine by her.', 'that was fine by her'],
    ['Norvane expects sales growth of 2-4% this year.', 'sales growth of 2-4% this year'],
    ['The board called for peace on Tuesday.', 'peace'],
  ])('%s', (text, what) => expect(told(text).map((one) => one.what)).toContain(what));
});

describe('who speaks', () => {
  test.each([
    ['Deputies were called, according to the Skelby County Sheriff’s Office.', 'Skelby County Sheriff’s Office'],
    ['The Commissioner of Police, CP Ibrahim Sule, said that officers had been deployed.', 'Ibrahim Sule'],
    ['Eliza Cope, who was a passenger, deposed that the boats were rotten.', 'Eliza Cope'],
  ])('%s', (text, who) => expect(told(text).map((one) => one.who)).toEqual([who]));
  test('before a bracket, `who` is not the party', () => {
    const [one] = told('Cllr Imran Hadi (Lib Dem), who proposed refusal, was pleased.');
    expect(one!.statement.speaker!.id).toBe('imran-hadi');
  });
  test('who was told something replies, not who told it', () => {
    const text = 'Olive Tranter was told by the captain of the ship that women brought bad luck. “I can swim,” she replied.';
    expect(told(text).at(-1)!.statement.speaker!.id).toBe('olive-tranter');
  });
  test('a headline’s adjective is no first name', () => {
    expect(told('Skelby Town 2-1 Marlow: Late Adeyemi header sinks ten\n\nFemi Adeyemi headed a winner on Sunday.\n\n“It is the best feeling,” said Adeyemi.').at(-1)!.statement.speaker).toMatchObject({ id: 'femi-adeyemi', ambiguous: [] });
  });
  test('a sum of money announces nothing', () => {
    expect(told('Bridge falls: mayor orders probe, announces Rs 10 lakh for kin\n\nThe bridge fell on Monday.\n').map(({ who }) => who)).not.toContain('Rs 10 lakh');
  });
});

describe('what is nobody’s words', () => {
  test('a word in marks in what is told of the speaker', () => {
    expect(told('“This is a bigger cut than we had feared,” said Karl Meier, an analyst who has a “hold” rating on the stock.').map(({ what, kind }) => `${what} ${kind}`)).toEqual(['This is a bigger cut than we had feared, direct']);
  });
  test('the label of a thread', () => {
    expect(told('🧵 THREAD: What we know about the fire at the depot (updating)\n\nThe depot burnt on Monday.\n')).toEqual([]);
  });
  test('a place is not he', () => {
    expect(told('She read physics at Durham and married Edmund Tranter, a surveyor. He recalled that she measured the tide.').at(-1)!.statement.speaker).toMatchObject({ id: 'edmund-tranter', ambiguous: [] });
  });
});
