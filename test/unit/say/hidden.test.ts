/** Statements that one word might hide: a verb that looks like a noun or an adjective, a setting or an aside between the verb and what is said. */
import { describe, expect, test } from 'vitest';
import { told } from './sample.ts';

/** `who | cue | what` of each statement. */
const lines = (text: string): string[] => told(text).map(({ who, cue, what }) => `${who} | ${cue} | ${what}`);

describe('a verb is seen as one', () => {
  test.each([
    ['The record of the debate–published by The Skelby Post–shows that Lind talked about the port.', 'The record of the debate | shows | Lind talked about the port'],
    ['Lind says there needs to be a law that requires all ferries to stop.', 'Lind | says | there needs to be a law that requires all ferries to stop'],
    ['Tom Vane, host of the show “Morning Tide,” suggested ferry mogul Ola Lind’s refusal to leave the port could cost him the race.', 'Tom Vane | suggested | ferry mogul Ola Lind’s refusal to leave the port could cost him the race'],
    ['Vane, who has in the past described Lind as “a fool,” left.', 'who | described | Lind as “a fool,”'],
    ['Tide critics have in particular noted the harsh film used by the port.', 'Tide critics | noted | the harsh film used by the port'],
    ['“They know that Lind is strong enough to stop the flood,” a voice-over in the ad states.', 'a voice-over in the ad | states | They know that Lind is strong enough to stop the flood,'],
    ['“The port is closed,” Velden campaign manager Tom Vane said.', 'Tom Vane | said | The port is closed,'],
  ])('%s', (text, statement) => {
    expect(lines(text)).toContain(statement);
  });
});

describe('what is said comes far behind its verb', () => {
  test.each([
    ['Ola Lind is telling sailors after his victory in the Skelby race that “when you win, it is good.”', 'Ola Lind | telling | “when you win, it is good.”'],
    ['Lind said Thursday during taping of a radio hour in Skelby, Norland, that towns can pass such laws.', 'Lind | said | towns can pass such laws'],
    ['Tom Vane said — on the radio, as it happens — that Lind raised about four million that day.', 'Tom Vane | said | Lind raised about four million that day'],
    ['One sticking point is a demand, by port chief Tom Vane, that the law include better pay.', 'Tom Vane | demand | the law include better pay'],
  ])('%s', (text, statement) => {
    expect(lines(text)).toContain(statement);
  });
});

describe('what was refused, and what was not supposed', () => {
  test('a deed that somebody refuses to do is told of, words are not', () => {
    expect(lines('Lind refused to endorse the mayor.')).toEqual(['Lind | refused | to endorse the mayor']);
    expect(lines('Lind refused to say whether the port would close.')).toEqual([]);
  });
  test('even if somebody resents it, he does', () => {
    expect(lines('The crews had to come, even if they resented being held to the rules.')).toEqual(['they | resented | being held to the rules']);
    expect(lines('The crews will come if they resent being held to the rules.')).toEqual([]);
  });
  test('one of several who threaten something is no thing', () => {
    expect(lines('In talks on Monday, several threatened to leave the port.')).toEqual(['several | threatened | to leave the port']);
  });
});

describe('headlines and labels', () => {
  const below = '\n\nThe port was calm on Monday. Ferries sailed at noon.\n';
  test('a label in a transcript that is quoted', () => {
    expect(lines('The two met on Monday.\n\n"BERG: I want to ask you, will the port be open on Monday?\n\n"LIND: The port will not be open on Monday, and I will not be there."')).toEqual(
      ['BERG | : | I want to ask you, will the port be open on Monday?', 'LIND | : | The port will not be open on Monday, and I will not be there.']);
  });
  test('what kind of page it is stands before the source', () => {
    expect(lines(`EXCLUSIVE – Tom Vane: Don’t Trust the Ferry Machines${below}`)).toEqual(['Tom Vane | : | Don’t Trust the Ferry Machines']);
  });
  test('who says what is quoted in part is no source of what stands before', () => {
    expect(lines(`Lind Slams Council, Says Port ‘Will Never Close’${below}`)).toContain('Lind | Says | Port ‘Will Never Close’');
  });
});

describe('a day or an adverb inside a cue, and a verb beside a noun that looks like it', () => {
  test.each([
    ['The port chief called Friday for releasing the film.', 'The port chief | called Friday for | releasing the film'],
    ['A federal court ruled Friday against the merger of the two ferry lines.', 'A federal court | ruled | the merger of the two ferry lines'],
    ['Lind spoke movingly of his many years in the port.', 'Lind | spoke | his many years in the port'],
    ['He asked Lind about her mail scandal.', 'He | asked | her mail scandal'],
    ['The campaign has asked Tom Vane, the moderator for the first port debate, to check the facts.', 'The campaign | asked | to check the facts'],
    ['The appeals court ruled that the practices could unjustly remove some boats.', 'appeals court | ruled | the practices could unjustly remove some boats'],
    ['Six million jobs depend on exports to Norland, one slide says.', 'one slide | says | Six million jobs depend on exports to Norland'],
    ['Data from the 2014 Skelby Harbour Survey show that women hold most of the jobs.', 'Data | show | women hold most of the jobs'],
    ['Lind and Vane call them “lone wolves” and describe their acts as crimes.', 'Lind and Vane | call | them “lone wolves”'],
    ['Ola Lind and Ines Vane met on Monday, each touting their own record.', 'Ola Lind and Ines Vane | touting | their own record'],
    ['The council is under fire as Norland and Oskland support the rebels.', 'Oskland | support | the rebels'],
  ])('%s', (text, statement) => {
    expect(lines(text)).toContain(statement);
  });
});

describe('what is said keeps its words', () => {
  test.each([
    ['Lind said the boat was not hers but Vane’s.', 'Lind | said | the boat was not hers but Vane’s'],
    ['She said that’s fine.', 'She | said | that’s fine'],
  ])('%s', (text, statement) => {
    expect(lines(text)).toEqual([statement]);
  });
});

describe('where it was said is no part of it', () => {
  test.each([
    ['The mayor attacked Vane in early tweets.', 'The mayor | attacked | Vane'],
    ['Osk ruled out any talks on Norland television.', 'Osk | ruled out | any talks'],
    ['Lind is thanking drivers at a rally in Skelby.', 'Lind | thanking | drivers'],
  ])('%s', (text, statement) => {
    expect(lines(text)).toEqual([statement]);
  });
});
