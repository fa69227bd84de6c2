/** Whose words they are: the source of a verb found past adverbs, parentheses and clauses, that of a participle, an infinitive and a joined verb, and where nobody is one. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import { told } from './sample.ts';

/** Who says it, by the cue. */
const sources = (text: string): Record<string, string> => Object.fromEntries(told(text).map(({ who, cue }) => [cue, who]));

describe('a word between the source and its verb', () => {
  test.each([
    ['The famed boat builder Ola Brenn once said: “The tide was born in Skelby.”', { said: 'Ola Brenn' }],
    ['Brenn further asserted that the tide tells many lies.', { asserted: 'Brenn' }],
    ['She has since said that the trip was a mistake.', { said: 'She' }],
    ['The widow would only say that the boat was late.', { say: 'The widow' }],
    ['Brenn’s been warning for weeks that the bridge is weak.', { warning: 'Brenn' }],
    ['The minister, who in 2010 said the ferry was “a one-year wonder,” has left.', { said: 'who' }],
    ['The Velden campaign said it would look into the count.', { said: 'Velden campaign' }],
  ])('%s', (text, who) => {
    expect(sources(text)).toMatchObject(who);
  });
  test('`once` opens a clause where no source stands before it', () => {
    expect(sources('Once elected, Brenn said, the mayor would resign.')).toEqual({ said: 'Brenn' });
  });
});

test('who the question is about does not answer it', () => {
  expect(sources('Manager Sal Vane-Lind met the press on Monday.\n\nAsked if the club would sack him, Vane-Lind shrugged: “That is for others. Ask the chairman.”')).toMatchObject({ ':': 'Vane-Lind' });
  expect(sources('Manager Sal Vane met the press on Monday.\n\nAsked whether the club would sack him, Vane grinned: “That is for others. Ask the chairman.”')).not.toMatchObject({ ':': expect.stringMatching(/club/) });
});

test('how far a quotation without its opening mark reaches is uncertain, and that is said', () => {
  const said = told('The report blamed the firm. It was late. The keys had gone,” Mayor Ida Holm said.').find(({ cue }) => cue === 'said')?.statement;
  expect(said?.confidence).toBe('open');
  expect(said?.because.map(({ rule }) => rule)).toContain('quote-without-partner');
  expect(told('“The keys had gone,” Mayor Ida Holm said.')[0]?.statement.confidence).toBe('certain');
});

describe('a source with a clause of its own', () => {
  test.each([
    ['All the engineers I met said the bridge was too long.', { said: 'All the engineers' }],
    ['Skelby Ferries and Harbour Services, the agency that oversees the port, said it was taking steps.', { said: 'Skelby Ferries and Harbour Services' }],
    ['At the forum, Vane called her vote on the ferry a mistake, but she noted that Lind had supported it.', { noted: 'she' }],
  ])('%s', (text, who) => {
    expect(sources(text)).toMatchObject(who);
  });
});

describe('the source of a participle stands right before it', () => {
  test.each([
    ['The mayor went further, with former minister Ola Lind calling Vane a liar.', { calling: 'Ola Lind' }],
    ['The race looked closer in Oskby, with some polls indicating that Lind had a small lead.', { indicating: 'some polls' }],
    ['The film has footage of Ola Lind asking, “Why am I not ahead?”', { asking: 'Ola Lind' }],
    ['The strike has left half of the drivers saying they are worse off.', { saying: 'the drivers' }],
  ])('%s', (text, who) => {
    expect(sources(text)).toMatchObject(who);
  });
  test('but who does something beside a name says nothing', () => {
    expect(Object.keys(sources('The ad features images of uniformed officers greeting Lind and shaking his hand.'))).toEqual([]);
  });
  test('but whoever sends out a statement says what is in it', () => {
    expect(sources('Ola Lind issued a statement saying that the port would close.')).toEqual({ saying: 'Ola Lind' });
    expect(sources('Ola Lind sent a letter to the board of governors saying that the port would close.')).toEqual({ saying: 'Ola Lind' });
  });
});

describe('the source of an infinitive', () => {
  test.each([
    ['The board also forced Vane to admit that no one had been paid.', { admit: 'Vane' }],
    ['It has been common for papers to portray Lind as a fool.', { portray: 'papers' }],
    ['The name was known long before harbour officials started to claim that Lind had left.', { claim: 'harbour officials' }],
  ])('%s', (text, who) => {
    expect(sources(text)).toMatchObject(who);
  });
});

describe('a verb joined to another has its source', () => {
  test.each([
    ['Some in the crowd booed, and when Lind thanked Skelby and said it was great to be home, a man yelled.', { said: 'Lind' }],
    ['The committee has won over Vane, who came out and endorsed Lind during a call on Monday.', { endorsed: 'who' }],
    ['The mayor described Ines Vane as a fool after she attacked the police and blamed them for starting the fire.', { blamed: 'she' }],
    ['The captain, who sails at noon, left the port and accused the crew of lying.', { accused: 'The captain' }],
  ])('%s', (text, who) => {
    expect(sources(text)).toMatchObject(who);
  });
});

describe('nobody says it', () => {
  test.each([
    ['It was unclear whether the judges would rule on the mines.', 'was unclear'],
    ['The captain seems to have vanished from the port.', 'seems'],
    ['There were complaints that the ferry was late.', 'complaints'],
    ['The mayor faced accusations that he had sold the port.', 'accusations'],
  ])('%s', (text, cue) => {
    expect(sources(text)).toEqual({ [cue]: '' });
  });
  test('but who seems to say something says it, and who is frustrated feels it', () => {
    expect(sources('The captain seemed to blame the port for the delay.')).toEqual({ seemed: 'The captain' });
    expect(sources('Drivers were frustrated that the council released only half of the plan.')).toEqual({ frustrated: 'Drivers' });
  });
});

describe('the source of a participle that opens the sentence, or an aside', () => {
  test.each([
    ['In addition to stating that ferries have no rights, Lind has vowed to work with the port.', { stating: 'Lind' }],
    ['Now, after arguing that the vote had made it a race of three, his team is spending more.', { arguing: 'his team' }],
    ['Recalling “the cost to those who could not flee,” the statement urged the mayor to act.', { Recalling: 'the statement' }],
    ['Tom Vane, after initially saying he would not sail, bought a boat.', { saying: 'Tom Vane' }],
    ['Or, as Tom Ridge, a former port secretary, put it: “The sea is no longer at the gate.”', { 'put it': 'Tom Ridge' }],
    ['A single count is but a snapshot of theft and fraud, and many other counts show that Lind is ahead.', { show: 'many other counts' }],
  ])('%s', (text, who) => {
    expect(sources(text)).toMatchObject(who);
  });
  test('and what it tells ends before that source', () => {
    expect(told('Lamenting their luck, Skelby people often say, “So far from the sea.”').map(({ what }) => what)).toEqual(['their luck', 'So far from the sea.']);
  });
});

describe('a participle behind a thing', () => {
  test.each([
    ['A truce failed when Norland vowed to fight after saying Ostria had launched missiles.', 'Norland | saying | Ostria had launched missiles'],
    ['The plan collapsed after Vane left the talks, saying he was tired.', 'Vane | saying | he was tired'],
    ['The firm raised prices as costs rose, saying it had no choice.', 'The firm | saying | it had no choice'],
  ])('is whose who has a voice: %s', (text, line) => expect(told(text).map(({ who, cue, what }) => `${who} | ${cue} | ${what}`)).toContain(line));
});

test('who conceded one thing argues the next, not whom it tells of', () => {
  expect(told('The editor conceded that nobody believed what they saw in the polls but argued that it was fair.').map(({ who, cue }) => `${who} ${cue}`)).toEqual(['The editor conceded', 'The editor argued']);
});

test('who is quoted by a paper speaks through it', () => {
  const [statement] = told('According to the Norland Guards, quoted by the Skelby Herald, Ostria launched missiles on Monday.');
  expect(statement).toMatchObject({ who: 'Norland Guards', what: 'Ostria launched missiles on Monday' });
  expect(statement!.statement.via).toHaveLength(1);
});

test('media reports also say so', () => {
  expect(told('Norlandic media reports also said that a truce held.').map(({ who, what }) => `${who}: ${what}`)).toEqual(['Norlandic media reports: a truce held']);
});

test.each([
  'The officer leading the inquiry said it was late. The officer said it was sad.',
  'A woman living near the port said it was late. The woman said it was sad.',
])('a noun with a participle behind it is one person, by the noun: %s', (text) => {
  const ids = told(text).map(({ statement }) => statement.speaker!.id);
  expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
});

test.each([['Just 6 percent said it was early.', 'collective'], ['Residents of both Skelby and Orlan said it was late.', 'collective'], ['State media said it was over.', 'outlet']])('%s says a %s', (text, kind) => {
  const { speakers } = read(text);
  expect(speakers.map((speaker) => speaker.kind)).toEqual([kind]);
});

test('behind “according to” a participle is the source’s', () => {
  expect(told('According to Vane, the plan was late, adding that nobody paid.').map(({ who, what }) => `${who}: ${what}`)).toEqual(['Vane: the plan was late', 'Vane: nobody paid']);
  expect(sources('According to Vane, the ruling party said the plan was late, adding that nobody paid.')['adding']).toBe('ruling party');
});

describe('the minister', () => {
  const speakers = (text: string): number => new Set(told(text).map(({ statement }) => statement.speaker?.id)).size;
  test('is not who has just accused him, nor who has another office', () => {
    expect(speakers('Marie Ebike, a committee member, accused the minister of theft.\n\n“I was there,” Ebike said.\n\nThe minister responded, “I take exception to that.”\n')).toBe(2);
  });
  test('may be the last to speak', () => {
    expect(speakers('Marie Ebike said she was late.\n\nThe minister responded, “I take exception to that.”\n')).toBe(1);
  });
});

describe('a paragraph in marks', () => {
  const text = (quotation: string): string => `SKELBY (AP) — The council met here on Monday.\n\nMayor Dora Vane said the bridge would close.\n\n“${quotation}”\n\nThe council voted at noon.\n`;
  test('goes on with whom the paragraph before only tells of', () => {
    const [said, quoted] = told(text('It will cost us millions, and nobody knows why it had to come to this.'));
    expect([quoted!.statement.speaker!.id, quoted!.statement.cue]).toEqual([said!.statement.speaker!.id, null]);
  });
  test('of a few words may be a heading', () => {
    expect(told(text('We are late')).map(({ what }) => what)).toEqual(['the bridge would close']);
  });
});

test.each(['State for Petroleum Resources', 'Information and Culture', 'Foreign Affairs'])('a minister of %s is who is named behind it', (portfolio) => {
  const { speakers } = read(`SKELBY (AP) — The council met on Monday.\n\nMinister of ${portfolio} Timi Okoro said it was late.\n`);
  expect(speakers.map(({ name, kind }) => `${name}, ${kind}`)).toEqual(['Timi Okoro, person']);
});

test('reports that nobody has confirmed are a source, and no person', () => {
  expect(told('Unconfirmed reports from two officials suggested the fire was laid.').map(({ who, what }) => `${who}: ${what}`)).toEqual(['Unconfirmed reports from two officials: the fire was laid']);
});

test('what happened before does not speak later in the sentence', () => {
  const [statement] = told('The storm came late, and the 23-year-old singer, tweeted: “I am so sorry. I have no words.”');
  expect(statement).toMatchObject({ who: '', what: 'I am so sorry. I have no words.' });
});

describe('what an attribution leaves open', () => {
  const lines = (text: string): string[] => told(text).map(({ who, cue, what }) => `${who} | ${cue} | ${what}`);
  test.each([
    ['The plan was late, the port announced on Thursday night, according to Al Jazeera.', ['the port | announced | The plan was late']],
    ['It rained for months, and according to residents, most homes have been lost.', ['residents | according to | most homes have been lost']],
    ['The talks went well, the ministry said on X, formerly called Twitter.', ['the ministry | said | The talks went well']],
    ['The guests are back, the letter said, adding that they had “done well.”', ['the letter | said | The guests are back', 'the letter | adding | they had “done well.”']],
    ['But Vane adds that he cannot “offer any day” and explains the situation remains bad.', ['Vane | adds | he cannot “offer any day”', 'Vane | explains | the situation remains bad']],
    ['The port is ready to help any release agreed upon by the parties.', []],
  ])('%s', (text, statements) => expect(lines(text)).toEqual(statements));
});

test('a paper goes by the last word of its name', () => {
  const { speakers } = read('SKELBY, May 3 – The council met.\n\nThe Washington Post reported that it was late. The Post said it was early. The New York Times said it was noon, and the Times stood by it.\n');
  expect(speakers.map(({ name }) => name)).toEqual(['Washington Post', 'New York Times']);
});

test('a title before a role is nothing that is said', () => {
  expect(told('“Fox & Tide” host Brian Quill said on the air that the attacks were late.').map(({ what }) => what)).toEqual(['the attacks were late']);
});

test('a paper that is accused carries no words', () => {
  const [statement] = told('The president accused the Skelby Herald of lying about the port.');
  expect(statement!.statement).toMatchObject({ via: [] });
});

describe('a body that brackets define', () => {
  test.each([
    ['The Department of Foreign Affairs (DFA) said it was late. The DFA said so.', 'Department of Foreign Affairs'],
    ['The Ministry of Defence (MoD) said it was late. The MoD said it was early.', 'Ministry of Defence'],
    ['The Centers for Disease Control and Prevention (CDC) said it was late. The CDC said so.', 'Centers for Disease Control and Prevention'],
    ['The National Flood Risk Reduction and Management Council (NFRRMC) said it was late. The NFRRMC said so.', 'National Flood Risk Reduction and Management Council'],
    ['Harbour Watch Norland (HWN) said it was late. HWN said it was early.', 'Harbour Watch Norland'],
  ])('is one: %s', (text, name) => {
    const { speakers } = read(`SKELBY (AP) — The council met on Monday.\n\n${text}\n`);
    expect(speakers.map((speaker) => `${speaker.name}, ${speaker.kind}`)).toEqual([`${name}, organisation`]);
  });
  test('is one though an agency has the same letters, and none where it only stands beside the agency', () => {
    const names = (text: string): string[] => read(`SKELBY (AP) — The council met on Monday.\n\n${text}\n`).speakers.map(({ name, kind }) => `${name}, ${kind}`);
    expect(names('The Astrian Federal Police (AFP) said it was late. The AFP said it was early.')).toEqual(['Astrian Federal Police, organisation']);
    expect(names('The Astrian Defence Ministry (AFP) said it was late. The AFP said it was early.')).toContain('AFP, outlet');
  });
  test('is nobody with letters behind his name', () => {
    expect(read('SKELBY (AP) — The council met on Monday.\n\nAda Bell (ABC) said it was late.\n').speakers.map(({ name, kind }) => `${name}, ${kind}`)).toEqual(['Ada Bell, person']);
  });
});

test('a chief financial officer is no chief', () => {
  expect(read('SKELBY (AP) — The council met on Monday.\n\nBob Wayman, chief financial officer at Norland Lines, said it was late.\n').speakers[0]).toMatchObject({ name: 'Bob Wayman', roles: ['chief financial officer at Norland Lines'] });
});

test('a name and a bare role say nothing of each other', () => {
  expect(told('Iryna Verek, deputy prime minister said.')).toEqual([]);
});

test.each(['The U.S. Geological Survey', 'The U.K. Harbour Watch'])('%s is a body', (name) => {
  expect(read(`SKELBY (AP) — The council met on Monday.\n\n${name} said it was late.\n`).speakers.map(({ kind }) => kind)).toEqual(['organisation']);
});
