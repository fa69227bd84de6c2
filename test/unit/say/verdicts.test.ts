/** Where the sentence goes on behind what is said, whose words they are where much stands between, and what is asked or supposed. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import { told } from './sample.ts';

/** `who | cue | what` of each statement. */
const lines = (text: string): string[] => told(text).map(({ who, cue, what }) => `${who} | ${cue} | ${what}`);

describe('a verdict is no part of a claim', () => {
  test.each([
    ['Groot’s claim that the bridge is safe was rejected by the council.', 'Groot | claim | the bridge is safe'],
    ['The minister’s insistence that the plant will stay open has angered residents of Skelby.', 'The minister | insistence | the plant will stay open'],
    ['Claims by the union that managers hid the report have been dismissed as nonsense.', 'the union | Claims | managers hid the report'],
    ['The company’s assertion that no oil leaked into the bay is contradicted by satellite images.', 'The company | assertion | no oil leaked into the bay'],
    ['The mayor’s warning that water would run out by June prompted panic buying.', 'The mayor | warning | water would run out by June'],
    ['Holt’s claim that the road built in 1990 was never safe has been rejected by the board.', 'Holt | claim | the road built in 1990 was never safe'],
    ['Holt’s claim that the bridge fell after the storm was rejected.', 'Holt | claim | the bridge fell after the storm'],
    ['Vane’s claim that he was told the tests were safe is disputed.', 'Vane | claim | he was told the tests were safe'],
    ['Lind’s suggestion that voters who stayed at home were lazy and should be fined drew laughter.', 'Lind | suggestion | voters who stayed at home were lazy and should be fined'],
    ['The firm’s promise that staff would be paid, that no jobs would go and that the site would stay open was broken within a week.', 'The firm | promise | staff would be paid, that no jobs would go and that the site would stay open'],
    ['In May, the board’s assurance that pensions were safe proved wrong.', 'the board | assurance | pensions were safe'],
    ['The man who said that the bridge was safe was arrested on Monday.', 'who | said | the bridge was safe'],
    ['The captain who said he would stay left in June.', 'who | said | he would stay'],
  ])('%s', (text, statement) => {
    expect(lines(text)).toEqual([statement]);
  });
  test.each([
    ['The union’s call for a strike was backed by drivers.', 'The union | call | a strike'],
    ['Despite Groot’s claim that the bridge is safe, drivers stayed away.', 'Groot | claim | the bridge is safe'],
    ['The union said it was late and has called a strike.', 'The union | said | it was late and has called a strike'],
  ])('but where the claim is no subject, its verbs are its own, and a backing is a statement besides: %s', (text, statement) => {
    expect(lines(text)).toContain(statement);
  });
});

describe('a source that is told apart without a comma', () => {
  test.each([
    ['A nurse who asked not to be named said beds were full.', 'A nurse'],
    ['A source who spoke on condition of anonymity said the deal was dead.', 'A source'],
    ['Residents who gathered outside the hall on Monday said they had not been told.', 'Residents'],
    ['A man who lives next to the mill and saw the fire said it spread in minutes.', 'A man'],
    ['People who were in the hall when the roof fell say they heard a crack.', 'People'],
    ['A spokesman for the firm that runs the port said trains were late.', 'A spokesman for the firm'],
    ['An engineer hired by the council to inspect the bridge warned that it could fall.', 'An engineer'],
    ['A woman in her 40s who was treated in hospital said she had no memory of it.', 'A woman in her 40s'],
    ['People leave the town as the council said it would close the mill.', 'the council'],
  ])('%s', (text, who) => {
    expect(told(text).map((one) => one.who)).toContain(who);
  });
});

describe('what is asked, supposed or bidden was not said', () => {
  test.each([
    'Did Holt say the mine was safe?', 'Would she say it was a mistake?', 'What did the minister say about the dam?', 'Who said the lake was clean?', 'How many people say they are happy?', 'Is Vane saying that the vote was rigged?',
    'Had Vane said the bridge was closed, the bus would have turned back.', 'Should he say that he will not stand, the party must find another.', 'If anyone says the deal is dead, they are wrong.', 'Unless the board says otherwise, the match will be played.',
    'The question is whether the mayor ever said that the bridge was safe.', 'Whether or not the minister said it, the damage is done.', 'They will strike unless they agree that pay should rise.', 'In case anyone says it was luck, look at the table.',
    'As long as the board says no, nothing will happen.', 'Say that the train is late and nobody will believe you.', 'Tell the minister that we are tired.', 'Imagine Vane saying that she was wrong.', 'He would have said that it was late.',
    'It would be wrong to say that the bridge is safe.', 'Nor did Holt say who paid.', 'Never has the bank said that it was sorry.', 'Nobody at the mine said a word about the fire.', 'Not everyone agrees that the plan is wise.',
    'The council has been accused of ignoring warnings.', 'Lind was cleared of threatening to sue the paper.',
  ])('%s', (text) => {
    expect(lines(text)).toEqual([]);
  });
  test.each([
    ['Only then did Vane say that the bridge was closed.', 'Vane | say | the bridge was closed'],
    ['When Vane said the bridge was closed, drivers turned back.', 'Vane | said | the bridge was closed'],
    ['Had he known, Vane said, he would have stayed.', 'Vane | said | Had he known … he would have stayed'],
    ['If Osk confirms that she will run, the race is over, Lind said.', 'Lind | said | If Osk confirms that she will run, the race is over'],
    ['Will Holt said the mine was safe.', 'Will Holt | said | the mine was safe'],
    ['What Holt said was that the road was closed.', 'Holt | said | the road was closed'],
    ['If Vane says “the bridge is shut for good and all,” drivers should listen.', 'Vane | says | the bridge is shut for good and all,'],
    ['When told of the ruling, Lind said she was relieved.', 'Lind | said | she was relieved'],
  ])('but this was: %s', (text, statement) => {
    expect(lines(text)).toEqual([statement]);
  });
});

describe('the label of a headline', () => {
  const under = (title: string): string[] => told(`${title}\n\nIt rained on Tuesday in the valley and the river rose by two metres. Roads were closed in the north of the county and trains ran late.\n\nThe water fell again at night. Nobody was hurt and the roads were open by noon.\n`).map(({ who, what }) => `${who} | ${what}`);
  test.each(['Storm live: thousands without power', 'Ferry strike: talks resume', 'Budget latest: what we know', 'Climate change: seas rise faster than thought', 'Holt trial: jury retires', 'World Cup: Norrland beat Osk 3-1', 'Hurricane Osk: thousands flee coast',
    'Ferry Strike: Talks Resume After Night of Delays', 'Holt v Vane: how it happened', 'Rail chaos: \'I slept on the platform\''])('is its matter: %s', (title) => {
    expect(under(title)).toEqual([]);
  });
  test.each([
    ['Vane: we will cut taxes', 'Vane | we will cut taxes'],
    ['Dora Bell: pay must rise', 'Dora Bell | pay must rise'],
    ['UN: 3,000 dead in quake', 'UN | 3,000 dead in quake'],
    ['Health secretary: nurses deserve more', 'Health secretary | nurses deserve more'],
    ['Families: we want answers', 'Families | we want answers'],
    ['Study: bees can count to four', 'Study | bees can count to four'],
    ['Fire at mill was arson: police', 'police | Fire at mill was arson'],
    ['World Cup: ‘We were robbed’, says Osk coach', 'Osk coach | We were robbed'],
    ['Ferry strike to end, says union', 'union | Ferry strike to end'],
    ['No deal before June, says bank', 'bank | No deal before June'],
    ['Norrland to leave pact, minister says', 'minister | Norrland to leave pact'],
  ])('is its speaker, or he stands last: %s', (title, statement) => {
    expect(under(title)).toContain(statement);
  });
});

describe('a source behind its verb, with titles and initials', () => {
  test.each([
    ['The plan will fail, according to Prof. A. B. Lane, who led the review.', 'A. B. Lane', 'The plan will fail'],
    ['“It is a step,” said Sir A. Holt MP.', 'A. Holt', 'It is a step,'],
    ['“We won,” said St. Osk’s coach Dora Bell.', 'Dora Bell', 'We won,'],
    ['“The results are early,” cautioned Dr W Strook of the University of Bath.', 'W Strook', 'The results are early,'],
    ['Prof. A. B. Lane, who led the study, says the drug works.', 'A. B. Lane', 'the drug works'],
    ['Part of the trouble in drilling tunnels, say engineers such as Paul Osk, a geologist, is the granite.', 'engineers', 'Part of the trouble in drilling tunnels … is the granite'],
  ])('%s', (text, who, what) => {
    const [one] = told(text);
    expect([one!.who, one!.what]).toEqual([who, what]);
  });
  test('the name of a street may end a sentence', () => {
    expect(told('The fire began in Mill St. He said nobody was hurt.').map(({ who }) => who)).toEqual(['He']);
  });
});

describe('days and introductions beside a cue', () => {
  test.each([
    ['Norrland Lines today announced the launch of a ferry.', 'Norrland Lines', 'the launch of a ferry'],
    ['Ines Vane Monday said she would go.', 'Ines Vane', 'she would go'],
    ['The crowds of Black Friday said nothing, but Lind said it was fun.', 'Lind', 'it was fun'],
    ['The court was told Vane had three previous convictions.', '', 'Vane had three previous convictions'],
  ])('%s', (text, who, what) => {
    expect(told(text).map((one) => [one.who, one.what])).toContainEqual([who, what]);
  });
});

describe('a relative clause around a quotation, behind which the sentence goes on', () => {
  test.each([
    ['The plan, which Mr Denholm described as “a mess”, was dropped.', 'Denholm', 'a mess'],
    ['The closure, which the transport lead, Ravi Denholm, described as “the hardest choice I have made”, will cost the firms a year.', 'Ravi Denholm', 'the hardest choice I have made'],
    ['The plan, which the mayor, Ann Boyle, called “a disgrace”, was dropped.', 'Ann Boyle', 'which … a disgrace'],
    ['The speech, which her critics said was “too long”, ended at noon.', 'her critics', 'too long'],
  ])('%s', (text, who, what) => {
    expect(told(text).map((one) => [one.who, one.what])).toEqual([[who, what]]);
  });
});

describe('a paper speaks for who wrote it, and its reader passes it on', () => {
  const readers = (text: string): unknown[] => read(text).statements.map(({ speaker, via }) => [speaker?.span ? text.slice(...speaker.span) : '', ...via.map(({ span }) => text.slice(...span))]);
  test.each([
    ['SKELBY (Reuters) - The firm will cut 300 jobs, according to documents obtained by Reuters.', ['documents', 'Reuters']],
    ['SKELBY (Reuters) - Sales fell by a third, according to a letter reviewed by Reuters on Friday.', ['a letter', 'Reuters']],
    ['SKELBY (Reuters) - Losses doubled in May, according to figures released by the finance ministry.', ['finance ministry']],
    ['SKELBY (Reuters) - A report seen by Reuters says that the bridge is weak.', ['A report seen by Reuters', 'Reuters']],
    ['SKELBY (Reuters) - The driver was ill, according to a report seen by the police.', ['a report']],
  ])('%s', (text, chain) => {
    expect(readers(text)).toEqual([chain]);
  });
});
