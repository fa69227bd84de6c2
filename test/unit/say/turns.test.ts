/** Interviews and transcripts: whose turn a name, initials or a letter opens, and what is told in it. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import { told } from './sample.ts';

const turns = (text: string): string[] => told(text).filter(({ statement }) => statement.nestedIn === null).map(({ statement, what }) => `${statement.speaker?.id ?? 'nobody'}: ${what}`);

describe('initials', () => {
  const text = 'Ada Quill talks to Ned Farrow about the sea.\n\nNed Farrow: Do you swim?\n\nAda Quill: I do.\n\nNF: Every day?\n\nAQ: Yes, every day.\n\nNF: In winter?\n\nAQ: My doctor told me to stop. I think he was wrong.\n';
  test('are those of the one person named whole', () => {
    expect(turns(text).slice(-2)).toEqual(['ned-farrow: In winter', 'ada-quill: My doctor told me to stop. I think he was wrong']);
  });
  test('of two are nobody’s', () => {
    expect(turns(text.replace('about the sea', 'and Nora Flint')).at(-2)).toBe('nf: In winter');
  });
  test('that open one line alone are nobody’s', () => {
    expect(turns('Council splits over quay\n\nTom Vane, the mayor, met the board on Tuesday.\n\nTV: The debate will be shown on Nord One.\n')).not.toContainEqual(expect.stringMatching(/^tom-vane/));
  });
});

test('nobody is “she” in her own words', () => {
  const text = 'Ada Quill talks to Ned Farrow about the sea.\n\nNed Farrow: And the director?\n\nAda Quill: Viola Marsh says many things. In 2016 she told the Morning Courier that I was a fish.\n';
  expect(told(text).filter(({ what }) => what === 'I was a fish').map(({ statement }) => statement.speaker?.id)).toEqual(['viola-marsh']);
});

describe('letters', () => {
  const text = 'Five questions\n\nBy Lorna Petty\n\nThe keeper Walter Quance has counted bees in Skelby County for 31 years.\n\nQ. How many are there?\n\nA. No idea. My wife says there are too many.\n\nQ. Are you sure?\n\nA. Yes. I asked her.\n';
  test('open the turns of the one who is named above, and of nobody', () => {
    expect(turns(text)).toEqual(['nobody: How many are there', 'walter-quance: No idea. My wife says there are too many', 'nobody: Are you sure', 'walter-quance: Yes. I asked her']);
  });
  test.each(['Words by Ida Holm', 'Written by Ida Holm.', 'Ida Holm, Skelby Courier', 'Interview: Ida Holm', 'IDA HOLM'])('are not the turns of the writer: %s', (byline) => {
    expect(turns(text.replace('By Lorna Petty', byline))).toEqual(turns(text));
    expect(turns(text.replace('By Lorna Petty', byline).replace('Walter Quance', 'of the light'))[1]).not.toMatch(/^ida-holm/);
  });
  test('with a colon too', () => {
    expect(turns(text.replaceAll('Q. ', 'Q: ').replaceAll('A. ', 'A: '))).toEqual(turns(text));
  });
  test('leave it open where two are named', () => {
    expect(turns(text.replace('has counted', 'and the farmer Ruth Osk have counted'))[1]).toMatch(/^nobody: No idea/);
  });
  test('belong to no name', () => {
    expect(read(text).speakers.map(({ name }) => name)).toEqual(['Walter Quance', 'My wife']);
  });
  test('of a writer are no turn', () => {
    expect(told('A. Vane said on Monday that the port was closed.\n\nA. Vane said on Tuesday that the port was open.').map(({ who }) => who)).toEqual(['Vane', 'Vane']);
  });
});

describe('a transcript', () => {
  const text = 'Dam Was Never Tested, Inspectors Say\n\nMARA KLINE, HOST:\n\nThe dam failed in June. Luis Ocampo joins us now.\n\nLUIS OCAMPO, BYLINE: Hi, Mara.\n\nKLINE: What did you find?\n\nOCAMPO: The utility promised to test it. It told me that the work was done.\n';
  test('calls by surname whom it named in capitals', () => {
    expect(turns(text).slice(-4)).toEqual(['mara-kline: The dam failed in June. Luis Ocampo joins us now', 'luis-ocampo: Hi, Mara', 'mara-kline: What did you find', 'luis-ocampo: The utility promised to test it. It told me that the work was done']);
  });
  test('has nobody called Byline', () => {
    expect(read(text).speakers.map(({ id }) => id)).not.toContain('byline');
  });
});

describe('what is told in a turn', () => {
  const text = 'Port chief speaks\n\nTom Reyes: Did you see it coming?\n\nLena Vogt: No. The minister told me that he wants a deal. I said that it was late.\n';
  test('is told in it, in whichever sentence', () => {
    const all = told(text), turn = all.findIndex(({ cue, who }) => cue === ':' && who === 'Lena Vogt');
    expect(all.filter(({ cue }) => cue === 'told' || cue === 'said').map(({ statement }) => statement.nestedIn)).toEqual([turn, turn]);
  });
  test('`I` is the speaker of the turn', () => {
    expect(told(text).find(({ cue }) => cue === 'said')!.statement.speaker).toMatchObject({ id: 'lena-vogt' });
  });
});

describe('a label', () => {
  test.each([
    ['The Secretary of State for Transport (Fiona Lockyer): I have met the operator twice.', 'Fiona Lockyer'],
    ['9/ ⚡️⚡️Mayor Irina Polk: “Schools will be closed today.”', 'Irina Polk'],
    ['Madam Speaker: Order. We must make progress.', 'Madam Speaker'],
  ])('%s', (text, who) => expect(told(`The day in the assembly\n\nThe assembly met on Monday, and sat until the evening.\n\n${text}\n`).map((one) => one.who)).toContain(who));
  test.each([
    'Skelby Town (4-4-2): Hart; Ogle, Pym, Strand; Fisk, Roe. Subs not used: Birch.', 'Referee: Ian Moody. Attendance: 8,412.', 'CLAIM: The flood was caused by secret flights.', 'Eds: Updates with new toll. Adds byline.', 'UPD 09:45 UTC: the bridge is open.',
  ])('is nobody: %s', (text) => expect(told(`The day in Skelby\n\nThe harbour was calm on Monday, and the ships stayed out.\n\n${text}\n`)).toEqual([]));
  test('of old parts a question from its answer', () => {
    expect(told('The Commissioner: Did you not see the storm cone hoisted?—I did not.').map(({ what }) => what)).toEqual(['Did you not see the storm cone hoisted']);
  });
});

describe('the number of a post', () => {
  test('is not who claims something', () => {
    expect(told('6/ Pro-government blogger Oleg Darin claims that the depot had been empty since February.').map(({ who }) => who)).toEqual(['Oleg Darin']);
  });
});
