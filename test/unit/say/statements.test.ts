/** What holds between statements: joined quotations, chains of carriers, layers, days, and what is none. */
import { describe, expect, test } from 'vitest';
import { told } from './sample.ts';

const contents = (text: string): string[] => told(text).map(({ what }) => what);

describe('quotations join', () => {
  test('one that follows in the paragraph', () => {
    expect(contents('“The bridge is closed,” Vauban said on Monday. “Nobody may cross it.”')).toEqual(['The bridge is closed, … Nobody may cross it.']);
  });
  test('one with a word of the writer before it', () => {
    expect(contents('“It has to be done with care,” Vauban said. And “time is short.”')).toEqual(['It has to be done with care, … And “time is short.”']);
    expect(contents('“The bridge is closed,” Vauban said outside the hall. But “nobody should be worried about the river at all.”')).toEqual(['The bridge is closed, … But “nobody should be worried about the river at all.”']);
  });
  test('several paragraphs, each opened by a mark, the last one closed', () => {
    expect(contents('“The bridge is closed until spring,” Vauban said. “Nobody may cross it.\n\n“We will build a new one.”')).toEqual(['The bridge is closed until spring, … Nobody may cross it. … We will build a new one.']);
  });
  test('a paragraph of quotation alone is a statement of its own, by the last speaker', () => {
    const [first, second] = told('“The bridge is closed until spring,” Vauban said.\n\n“We will build a new one.”');
    expect(second!.what).toBe('We will build a new one.');
    expect(second!.statement.cue).toBeNull();
    expect(second!.statement.speaker!.id).toBe(first!.statement.speaker!.id);
  });
  test('but not after a paragraph of the writer’s', () => {
    expect(contents('“The bridge is closed until spring,” Vauban said.\n\nThe river rose all night.\n\n“We will build a new one.”')).toEqual(['The bridge is closed until spring,']);
  });
  test('a quotation behind a dash is all that was said', () => {
    expect(contents('Vauban was furious with the engineers - “You have closed the only bridge,” he said.')).toEqual(['You have closed the only bridge,']);
  });
});

describe('chains', () => {
  test.each([
    ['The minister says the port will stay open, AFP reports, citing his office.', 'The minister', ['afp']],
    ['Orsic denied the claim, saying it was part of a plot, the Milliyet newspaper reported late on Tuesday.', 'Orsic', ['milliyet']],
    ['Ferries would sail again in May, the Milliyet newspaper quoted Orsic as saying in a statement.', 'Orsic', ['milliyet']],
    ['The Milliyet newspaper cited Minister Orsic as saying: “Ferries will sail again in May.”', 'Orsic', ['milliyet']],
    ['OSKBY, May 19 (Xinhua) -- The minister of ports said Monday that the port will stay open, the state-run SANA news agency reported.', 'The minister of ports', ['sana']],
    ['"There is no such contact," he told a weekly briefing, according to the Tasnim news agency.', 'he', ['tasnim']],
    ['"The port will stay open," Orsic told a Russian news channel.', 'Orsic', ['a-russian-news-channel']],
  ])('%s', (text, who, via) => {
    const said = told(`The port was calm on Monday when the day began.\n\n${text}\n`);
    expect(said).not.toEqual([]);
    for (const one of said) expect([one.who, one.statement.via.map(({ id }) => id)]).toEqual([who, via]); // a denial and what is said with it have one chain
  });
  test('do not hold what was not cited', () => {
    const [one] = told('The two are in talks, the Nikkei newspaper reported on Thursday, without citing sources.');
    expect([one!.who, one!.statement.via]).toEqual(['Nikkei', []]);
  });
  test('leave the source out of what is said', () => {
    const [one] = told('The port was calm on Monday.\n\nThe port will close, AFP reports, citing two sources.');
    expect([one!.who, one!.what, one!.statement.via.map(({ id }) => id)]).toEqual(['two sources', 'The port will close', ['afp']]);
  });
  test('a medium that reports', () => {
    const [one] = told('Ines Vauban said that the bridge would stay closed, Reuters reported.').filter(({ who }) => who === 'Ines Vauban');
    expect(one!.statement.via.map(({ id }) => id)).toEqual(['reuters']);
  });
  test('a medium on which something was said, named behind it', () => {
    const [one] = told('Vauban praised the talks in an interview with Reuters.');
    expect([one!.what, one!.statement.via.map(({ id }) => id)]).toEqual(['the talks', ['reuters']]);
  });
  test('a medium that was told', () => {
    const [one] = told('“The bridge is closed until spring,” Vauban told Reuters.');
    expect(one!.who).toBe('Vauban');
    expect(one!.statement.via.map(({ id }) => id)).toEqual(['reuters']);
  });
  test('a medium that cites', () => {
    const [one] = told('Reuters cited Ines Vauban as saying that the bridge would stay closed.');
    expect([one!.who, one!.cue]).toEqual(['Ines Vauban', 'saying']);
    expect(one!.statement.via.map(({ id }) => id)).toEqual(['reuters']);
  });
  test('a medium alone is the speaker', () => {
    const [one] = told('The bridge would stay closed, Reuters reported.');
    expect([one!.who, one!.statement.via]).toEqual(['Reuters', []]);
  });

  test('a medium that cites somebody before it reports is a carrier too', () => {
    const [one, ...others] = told('Reuters, citing two officials at the talks, reported on Tuesday that the port would stay closed.');
    expect([one!.who, one!.cue, one!.what]).toEqual(['two officials', 'citing', 'the port would stay closed']);
    expect(one!.statement.via.map(({ id }) => id)).toEqual(['reuters']);
    expect(others).toEqual([]);
  });
});

describe('not said', () => {
  test.each(['Vauban did not say that the bridge would stay closed.', 'Vauban declined to say whether the bridge would stay closed.', 'Vauban has not said that the bridge would open.'])('%s', (text) => {
    expect(told(text).filter(({ cue }) => cue === 'say' || cue === 'said')).toEqual([]);
  });
  test.each(['He starred in “Avatar” and “Titanic” that year.', 'The “Avatar” star posted a picture of the harbour.', 'They walked across the “old bridge” in the rain.'])('titles and names in marks: %s', (text) => {
    expect(told(text).filter(({ kind }) => kind === 'direct')).toEqual([]);
  });
});

describe('layers, days, tense', () => {
  test('one statement inside another is linked to it', () => {
    const all = told('The statement said that Ines Vauban called for an immediate ceasefire.');
    const outer = all.findIndex(({ cue }) => cue === 'said'), inner = all.find(({ cue }) => cue === 'called for');
    expect(all[outer]!.what).toBe('Ines Vauban called for an immediate ceasefire');
    expect([inner?.who, inner?.statement.nestedIn]).toEqual(['Ines Vauban', outer]);
  });
  test('a relayed statement, and what relays it behind its own comma', () => {
    const all = told('Ines Vauban told the council that the bridge would stay closed, according to a statement by the harbour office.');
    expect(all.map(({ who, cue, what }) => [who, cue, what])).toContainEqual(['Ines Vauban', 'told', 'the bridge would stay closed']);
    expect(all.map(({ cue }) => cue)).toContain('according to');
  });
  test('a verb of saying that brings on another is one statement with it', () => {
    expect(told('The council issued a statement saying the bridge would stay closed until spring.').map(({ what }) => what)).toEqual(['the bridge would stay closed until spring']);
    expect(told('Vauban went on to say that the bridge would stay closed until spring.').map(({ what }) => what)).toEqual(['the bridge would stay closed until spring']);
  });
  test('a quotation that its comma rounds off holds nothing behind its mark', () => {
    expect(told('Vauban said, “The bridge is closed,” until the crowd went home.').map(({ what }) => what)).toEqual(['The bridge is closed,']);
  });
  test('a medium whose source is named behind it', () => {
    const all = told('Vauban says the bridge will stay closed, Reuters reports, citing her press service.');
    expect(all.map(({ who, what, statement }) => [who, what, statement.via.map(({ id }) => id)])).toEqual([['Vauban', 'the bridge will stay closed', ['reuters']]]);
  });
  test('a target with its name behind a comma', () => {
    expect(told('Vauban accused the harbour’s master, Ines Arel, of hiding the report from the council.').map(({ what, statement }) => [what, statement.addressee])).toEqual([['hiding the report from the council', [15, 46]]]);
  });
  test.each([
    ['Vauban accused the Bank of Norland of fraud and theft.', 'fraud and theft'],
    ['Vauban and Arel accused one another of firing on the bridge.', 'firing on the bridge'],
  ])('the party accused is no part of what it is accused of: %s', (text, what) => {
    expect(told(text).map((one) => one.what)).toEqual([what]);
  });
  test.each(['Vauban and Arel accuse each other on television.', 'The army shot down a plane on Monday.'])('nothing said: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
  test.each([
    ['Vauban promised not to leave.', 'not to leave'],
    ['Vauban accused members of the council of the city of lying.', 'lying'],
    ['Vauban asked to be quoted in full.', 'to be quoted in full'],
    ['Vauban urged the crews not to sail.', 'not to sail'],
    ['Vauban urged the crews on Tuesday to go back to the boats.', 'to go back to the boats'],
    ['Vauban ordered the crews on Tuesday not to sail.', 'not to sail'],
    ['Vauban denied having threatened the crews.', 'having threatened the crews'],
    ['Sources close to the harbour said no deal was near.', 'no deal was near'],
  ])('a “not” and a “no” stay where they belong: %s', (text, what) => {
    expect(told(text).map((one) => one.what)).toEqual([what]);
  });
  test('what somebody promises to say is not said yet', () => {
    expect(told('Vauban promised to publish every report of the engineers.').map(({ cue }) => cue)).toEqual(['promised']);
  });
  test('a wish for no name is nothing said, nor is a label a speaker', () => {
    expect(told('A sailor who asked not to be named said that the bridge was closed.').map(({ what }) => what)).toEqual(['the bridge was closed']);
    expect(told('BREAKING: Crews walk out again')).toEqual([]);
  });
  test('a document may quote in single marks', () => {
    const all = told('‘The councils’ plan is dead,’ said Ines Vauban. ‘Nobody told us anything.’\n\nVauban said the deal was ‘dead in the water’.');
    expect(all.map(({ kind, statement, what }) => [kind, statement.content.length, what.slice(0, 8)])).toEqual([['direct', 2, 'The coun'], ['mixed', 1, 'the deal']]);
  });
  test('a medium that only cites carries what stands before it', () => {
    const [one, ...others] = told('Vauban says the bridge will stay closed, Reuters citing her press service.');
    expect([one!.who, one!.statement.via.map(({ id }) => id), others]).toEqual(['Vauban', ['reuters'], []]);
  });
  test('a subject with a participle', () => {
    expect(told('Residents waiting at the ferry said that the bridge would stay closed.')[0]!.statement.speaker!.span).toEqual([0, 30]);
  });
  test('what somebody says of the own mind is one statement', () => {
    expect(told('Ines Vauban said she hopes to open the bridge in May.').map(({ who, cue }) => [who, cue])).toEqual([['Ines Vauban', 'said']]);
    expect(told('Ines Vauban said the council hopes to open the bridge in May.').length).toBeGreaterThan(0);
  });
  test('the day of the cue, not of the content', () => {
    const [one] = told('Vauban said on 3 March 2021 that the bridge would open on 5 April 2021.');
    expect(one!.statement.saidOn).toBe('2021-03-03');
  });
  test('the day of the asking, where it stands before what is asked', () => {
    const days = (sentence: string) => told(sentence).map(({ statement }) => statement.saidOn);
    expect(days('Ines Vauban urged the dockers on 3 March 2021 to go back to work.')).toEqual(['2021-03-03']);
    expect(days('Ines Vauban called on the pilots and the dockers on 3 March 2021 to go back to work.')).toEqual(['2021-03-03']);
    expect(days('Ines Vauban urged the dockers to go back to work on 3 March 2021.')).toEqual([null]);
    expect(days('Ines Vauban demanded a meeting on 3 March 2021 to end the strike.')).not.toContain('2021-03-03');
  });
  test('a stretch of time dates nothing said', () => {
    const [one] = told('Since 3 March 2021, Vauban said 84 people had crossed the bridge.').filter(({ cue }) => cue === 'said');
    expect(one!.statement.saidOn).toBeNull();
  });
  test('what will be said is still to come', () => {
    const one = told('Vauban will say that the bridge is closed.').find(({ cue }) => cue === 'say');
    expect(one?.statement.cue!.tense ?? 'future').toBe('future');
  });
  test('only quotations are called certain', () => {
    expect(told('Ines Vauban said that the bridge would stay closed.')[0]!.statement.confidence).not.toBe('certain');
  });
});

describe('what somebody is accused of', () => {
  test.each([
    ['Vauban accused the Bank of Norland of fraud.', 'fraud'],
    ['Vauban accused the head of the Bank of Norland of fraud.', 'fraud'],
    ['Vauban accused the mayor of abuse of power.', 'abuse of power'],
    ['Vauban accused him of abuse of power.', 'abuse of power'],
    ['Vauban accused Norland of the theft of the bell.', 'the theft of the bell'],
    ['Vauban accused the ministry of the murder of three men.', 'the murder of three men'],
  ])('%s', (text, what) => expect(contents(text)).toEqual([what]));
});

describe('a passive verb', () => {
  test.each([
    ['Drivers were warned that the bridge was closed.', '', 'the bridge was closed', 'Drivers'],
    ['The court was told he fled.', '', 'he fled', 'The court'],
    ['Residents were urged to stay at home.', '', 'to stay at home', 'Residents'],
    ['Investors have been warned by the regulator that the scheme is a fraud.', 'the regulator', 'the scheme is a fraud', 'Investors'],
    ['Staff were assured by Lena Vogt that no jobs would go.', 'Lena Vogt', 'no jobs would go', 'Staff'],
    ['Port officials met on Monday. It was claimed that the minister knew.', '', 'the minister knew', null],
  ])('%s has its subject told, or told of', (text, who, what, told_) => {
    const [one] = told(text);
    expect([one!.who, one!.what, one!.statement.addressee && text.slice(...one!.statement.addressee)]).toEqual([who, what, told_]);
    if (who === '') expect(one!.statement.speaker).toBeNull();
  });
  test('of feeling is its subject’s', () => {
    expect(told('Ines Vauban is convinced that the bill will pass.')[0]).toMatchObject({ who: 'Ines Vauban', what: 'the bill will pass' });
  });
});

describe('a comma behind the closing mark', () => {
  test.each([
    ['The minister said the tariffs would be “a disaster”, before leaving for Rome.', 'the tariffs would be “a disaster”'],
    ['Vauban described the vote as “a farce”, and said she would appeal.', 'the vote as “a farce”'],
  ])('rounds a quotation off as one inside it does: %s', (text, what) => {
    expect(contents(text)[0]).toBe(what);
    expect(contents(text.replace('”,', ',”'))[0]).toMatch(what.replace('”', ',”'));
  });
});

describe('a source inside a clause', () => {
  test('does not end what is said', () => {
    const all = told('Vauban said the bridge, according to the engineers, was safe.');
    expect(all.find(({ cue }) => cue === 'said')).toMatchObject({ who: 'Vauban', what: 'the bridge, according to the engineers, was safe' });
  });
  test('but one behind it does', () => {
    const all = told('Vauban said that the bridge was safe, according to the engineers, who saw it on Monday.');
    expect(all.find(({ cue }) => cue === 'said')).toMatchObject({ who: 'Vauban', what: 'the bridge was safe' });
  });
});

describe('a subject with what was done to it', () => {
  test.each([
    ['A man arrested on Monday told police he was innocent.', 'A man', 'he was innocent'],
    ['A letter signed by 200 scientists said the plan was mad.', 'A letter', 'the plan was mad'],
    ['Experts hired by the city in May warned that the pier was moving.', 'Experts', 'the pier was moving'],
    ['The company said on Monday it would appeal.', 'The company', 'it would appeal'],
  ])('%s', (text, who, what) => expect(told(text)[0]).toMatchObject({ who, what }));
});

describe('what nobody said', () => {
  test.each([
    'Groot never said that the ferry was safe.', 'Groot never said “close it”.', 'Neither Groot nor Ashby said that it sank.', 'Nobody said that it sank.', 'No official has said that it sank.',
    'Groot should have said that the ferry was safe.', 'Groot may say that it sank.', 'She left without saying that it sank.', 'Groot stopped short of saying that it sank.', 'Groot never denied that she lied.',
  ])('%s', (text) => expect(told(text)).toEqual([]));
  test('is not what No 10 said', () => {
    expect(told('No 10 said the plan was dead.')[0]).toMatchObject({ who: 'No 10', what: 'the plan was dead' });
  });
});

describe('an age or place behind a name', () => {
  test.each([
    ['Petra Lind, 31, of Skelby, admitted theft.', 'Petra Lind'], ['Groot, 54, of Mill Lane, Skelby, denies fraud.', 'Groot'], ['Jonas Abel, of 4 Mill Lane, Skelby, said he was sorry.', 'Jonas Abel'], ['Okafor, 24, admitted he had thought about leaving.', 'Okafor'],
  ])('is not who speaks: %s', (text, who) => expect(told(text)[0]!.who).toBe(who));
});

describe('two that hold the cue of each other', () => {
  test('are not told in each other', () => {
    const nests = told('Tom Ashby met Lena Groot.\n\nAshby is lying when he says that the ferry is safe, said Groot.').map(({ statement }) => statement.nestedIn);
    expect(nests.filter((outer) => outer === null)).toHaveLength(1);
    nests.forEach((outer, inner) => outer !== null && expect(nests[outer]).not.toBe(inner));
  });
});

describe('what is denied', () => {
  test('was not said', () => {
    expect(told('Halvick denied reports that he had threatened to send sailors aboard.').map(({ cue, what }) => `${cue}: ${what}`)).toEqual(['denied: reports that he had threatened to send sailors aboard']);
  });
});

describe('a turn in a transcript', () => {
  const text = 'Port chief speaks\n\nTom Reyes: Did you see the strike coming?\n\nLena Vogt: No. We thought talks were going well.\n\nTom Reyes: And what happens now?\n\nLena Vogt: We wait. The minister told me last night that he wants a deal by Friday.\n';
  test('is its speaker’s, without marks', () => {
    expect(told(text).filter(({ cue }) => cue === ':').map(({ who, kind }) => `${who} ${kind}`)).toEqual(['Tom Reyes direct', 'Lena Vogt direct', 'Tom Reyes direct', 'Lena Vogt direct']);
  });
  test('speaks of others', () => {
    expect(told(text).find(({ cue }) => cue === 'told')!.statement.speaker!.id).toBe('the-minister');
  });
  test.each(['Q&A: Port chief Lena Vogt on the strike', 'Interview: port chief Lena Vogt on the strike'])('nobody is called so: %s', (title) => {
    expect(told(`${title}\n\nThe harbour was calm on Monday, and the ships stayed out.\n\nQ: Are you worried?\n\nA: We wait.\n\nQ: And then?\n\nA: We will see.\n`).map(({ who }) => who)).toEqual(['Q', 'A', 'Q', 'A']);
  });
});

describe('marks', () => {
  test('a colon has the subject of the main verb', () => {
    expect(told('Asked about the penalty, Costa shrugged: “The referee saw what he saw.”')[0]).toMatchObject({ who: 'Costa', what: 'The referee saw what he saw.' });
  });
  test('a quotation that is set off is signed below', () => {
    const page = '# The flood, in quotes\n\nThe report was published on Thursday, the council said.\n\n> We were told nothing. The water was in the kitchen.\n>\n> — Hanna Reuss, resident\n\n> It will be done.\n\nNobody answered.\n\n> The council accepts it.\n> — Council leader Piet Aldous\n';
    expect(told(page).filter(({ cue }) => cue === '—').map(({ who, what, kind }) => [who, what, kind])).toEqual([['Hanna Reuss', 'We were told nothing. The water was in the kitchen', 'direct'], ['Piet Aldous', 'The council accepts it', 'direct']]);
  });

  test('a name and a time of the recording stand over what is said', () => {
    expect(told('Ada Quill (00:03):\nWelcome to the harbour. With me is Tom Reyes.\n\nTom Reyes (00:09):\nHello, Ada.\n').map(({ who, what }) => [who, what])).toEqual([['Ada Quill', 'Welcome to the harbour. With me is Tom Reyes'], ['Tom Reyes', 'Hello, Ada']]);
  });

  test('a list names who says each of its items', () => {
    const list = '# Ferry firm under pressure\n\nWhat the parties say:\n\n- **Northwater Ferries:** “No post has been cut.”\n- **The seamen’s union:** At least forty posts have gone.\n- **Owen Brandt (Harbour Union):** The ships are not safe.\n';
    expect(told(list).map(({ who, what }) => [who, what])).toEqual([['Northwater Ferries', 'No post has been cut.'], ['seamen’s union', 'At least forty posts have gone'], ['Owen Brandt', 'The ships are not safe']]);
  });

  test('what stands in brackets behind a name is no part of it, and the name where an office stands before them', () => {
    const debate = 'House of Vell\n\nThe Minister for Transport (Lena Vogt): The contract was published in March.\n\nMr Sven Arlo (Tarn East) (Reform): Nobody has seen it.\n\nCALLER (Anna, from Mill Road): I pay my taxes.\n\nCALLER: Nobody asked me.\n';
    expect(told(debate).map(({ who, what }) => [who, what])).toEqual([['Lena Vogt', 'The contract was published in March'], ['Sven Arlo', 'Nobody has seen it'], ['CALLER', 'I pay my taxes'], ['CALLER', 'Nobody asked me']]);
  });

  test('a name and a colon begin the line of a transcript', () => {
    expect(told('BERG: We begin with the bridge tonight.\nVAUBAN: It will stay closed until the spring.').map(({ who }) => who)).toContain('VAUBAN');
  });
  test('a signed quotation', () => {
    expect(told('The river rose all night and carried the old bridge away.\n\n“We had no warning at all.” — Ines Vauban, teacher')[0]).toMatchObject({ who: expect.stringContaining('Ines Vauban') as string, what: 'We had no warning at all.' });
  });
  test('a colon opens the next paragraph', () => {
    expect(told('Vauban told the council on Monday:\n\n“The bridge is closed until spring.”')[0]).toMatchObject({ who: 'Vauban', what: 'The bridge is closed until spring.' });
  });
  test('a mark that nothing closes reaches no farther than its paragraph', () => {
    const all = told('“The bridge is closed, Vauban said.\n\nArel said that the river was calm.');
    expect(all.find(({ who }) => who === 'Arel')!.what).toBe('the river was calm');
  });
});

describe('who only listens', () => {
  test.each([
    ['The inquest heard that the pilot had slept.', 'The inquest', 'the pilot had slept'],
    ['An inquiry has heard that the pilot slept.', 'An inquiry', 'the pilot slept'],
    ['Pilot slept through storm, jury told', 'jury', 'Pilot slept through storm'],
  ])('does not say it: %s', (line, to, what) => {
    const text = `${line}\n\nThe harbour was calm on Monday when the ferry sank.\n`, said = told(text).find((one) => one.what === what)!;
    expect([said.who, text.slice(...said.statement.addressee!)]).toEqual(['', to]);
  });
  test('but may speak itself', () => {
    expect(told('The court told Vauban that she could go.')[0]!.who).toBe('The court');
  });
});

test('a name that somebody is called by is no statement', () => {
  expect(told('My neighbour, a retired signalman called Walter, lives by the river.')).toEqual([]);
  expect(told('A councillor called Vauban a liar.')[0]!.what).toBe('Vauban a liar');
});

describe('nobody is given the words of another', () => {
  test('an answer is no part of what was asked, and the question is not said by who laughs', () => {
    const said = told('The harbour was calm on Monday.\n\nAsked whether the dam would hold, Vauban laughs. “Please do not print that.”\n');
    expect(said.map(({ who, what }) => [who, what])).toEqual([['', 'whether the dam would hold']]);
  });
  test('the writer’s own words behind a comma', () => {
    expect(contents('Vauban said buses “will wait for nobody”, and I have waited for them ever since.')).toEqual(['buses “will wait for nobody”']);
  });
});

describe('a long text', () => {
  const NAMES = ['Ines Vauban', 'Tom Ashby', 'Lena Groot', 'Petra Lind', 'Jonas Abel', 'Ida Holm', 'Jan Reuss'];
  const paragraphs = (count: number): string => Array.from({ length: count }, (_, i) => {
    const name = NAMES[i % NAMES.length]!;
    return `The statement of week ${i} said that ${name} called for an immediate ceasefire.\n\n“Week ${i} was hard for us all,” ${name} said. “Nobody slept in it.\n\n“We hope that the next one ends better.”\n\nThe rain of week ${i} went on all day.`;
  }).join('\n\n');
  test('is read as a short one is, however many statements stand before', () => {
    const few = told(paragraphs(7)), many = told(paragraphs(140));
    expect(many).toHaveLength(few.length * 20);
    expect(many.slice(-few.length).map(({ who, cue, what, kind, statement: { speaker, confidence, because } }) => [who, cue, what.replace(/\d+/, ''), kind, speaker?.id, confidence, because.map(({ rule }) => rule)]))
      .toEqual(few.map(({ who, cue, what, kind, statement: { speaker, confidence, because } }) => [who, cue, what.replace(/\d+/, ''), kind, speaker?.id, confidence, because.map(({ rule }) => rule)]));
  });
  test('links what is told in another to the one that tells it', () => {
    const many = told(paragraphs(140)), inner = many.filter(({ cue }) => cue === 'called for');
    expect(inner).toHaveLength(140);
    for (const { who, statement } of inner) expect(many[statement.nestedIn!]!.what).toBe(`${who} called for an immediate ceasefire`);
  });
});
