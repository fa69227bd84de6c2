/** What is said, where more than that stands in the sentence: clauses behind a comma, asides, settings, an answer in a word, names and figures. */
import { describe, expect, test } from 'vitest';
import { told } from './sample.ts';

/** `who | cue | what` of each statement. */
const lines = (text: string): string[] => told(text).map(({ who, cue, what }) => `${who} | ${cue} | ${what}`);

describe('a clause behind the comma is the writer’s own', () => {
  test.each([
    ['When Vane announced his candidacy in June, he promised nothing.', 'Vane | announced | his candidacy'],
    ['With the board denying claims of theft, 70 members voted for somebody else.', 'the board | denying | claims of theft'],
    ['The ministry denied any links to the firm, but critics point to a letter.', 'The ministry | denied | any links to the firm'],
  ])('%s', (text, statement) => {
    expect(lines(text).map((line) => line.replace(/ in June$/, ''))).toContain(statement);
  });
  test('but not where it was said when, or of whom', () => {
    expect(lines('Vane said the mayor, a former diver, had left.')).toEqual(['Vane | said | the mayor, a former diver, had left']);
    expect(lines('Vane said buses, trains and ferries would stop.')).toEqual(['Vane | said | buses, trains and ferries would stop']);
  });
});

describe('an answer in a word', () => {
  test.each([
    ['In May 46 percent of voters said yes, compared with 3 percent in June.', 'voters | said | yes'],
    ['Half of the voters called him late, and a third of them said so in the earlier poll.', 'a third of them | said | so'],
    ['Asked about the harbour, the mayor said no.', 'the mayor | said | no'],
  ])('%s', (text, statement) => {
    expect(lines(text)).toContain(statement);
  });
  test('and no answer', () => {
    expect(lines('Vane said no one came.')).toEqual(['Vane | said | no one came']);
    expect(lines('Vane said so many people came that she left.')).toEqual(['Vane | said | so many people came that she left']);
  });
});

describe('what stands between a cue and its content', () => {
  test.each([
    ['The host kept asking Vane pointedly whether she would run.', 'The host | asking | whether she would run'],
    ['Asked during a May debate why he trailed, Vane said he would gain ground.', ' | Asked | why he trailed'],
    ['Vane said in a statement read to the court that the ship was late.', 'Vane | said | the ship was late'],
    ['The mayor promised, in what he called a first, to pay the drivers.', 'The mayor | promised | to pay the drivers'],
    ['The regulator warned, citing a memo, that the mine would close.', 'The regulator | warned | the mine would close'],
  ])('%s', (text, statement) => {
    expect(lines(text)).toContain(statement);
    expect(lines(text).filter((line) => line.endsWith(statement.split(' | ').at(-1)!))).toEqual([statement]);
  });
});

describe('nothing is said', () => {
  test.each([
    'The contract, worth £12m, was won in June by a caterer called Freshly.',
    'What he told me was a lie.',
    'Sands: 46.',
    'Ada Vane: 1,501.',
  ])('%s', (text) => expect(lines(text)).toEqual([]));
});

describe('who says it, and what it is, told by small words and capitals', () => {
  test.each([
    ['The ban on the paper was first reported by the Skelby Herald.', 'Skelby Herald | reported | The ban on the paper'],
    ['“There are many issues that stem from ignorance,” Shook said.', 'Shook | said | There are many issues that stem from ignorance,'],
    ['“The great state is proud to vote!” US Senator Jeff Sandor said as he opened the meeting.', 'Jeff Sandor | said | The great state is proud to vote!'],
    ['Arel spoke about the Harbour Board v. Hellmark case.', 'Arel | spoke | the Harbour Board v. Hellmark case'],
    ['The minister repeated that promise in Skelby.', 'The minister | repeated | that promise in Skelby'],
    ['The minister repeated that traffic in the city has grown.', 'The minister | repeated | traffic in the city has grown'],
    ['Vane said in her opening remarks that the plan would help.', 'Vane | said | the plan would help'],
    ['He told US officials that US troops had left.', 'He | told | US troops had left'],
  ])('%s', (text, statement) => {
    expect(lines(text)).toContain(statement);
  });
});

describe('a post is its author’s, who stands behind it with a handle', () => {
  test('on the same line', () => {
    const [post, ...others] = told('Just another day in the harbour. The tide is late. — Nora Vane (@noravane) July 5, 2016');
    expect([post!.who, post!.what, others]).toEqual(['Nora Vane', 'Just another day in the harbour. The tide is late', []]);
  });
  test('on the next one', () => {
    expect(lines('The crew is safe, and no one should stand above the law\n— Ada Quill (@adaquill) 3 May 2021')).toEqual(['Ada Quill | — | The crew is safe, and no one should stand above the law']);
  });
  test('but not behind a bracket without one', () => {
    expect(lines('The tide is late — Nora Vane (aged 40) was there')).toEqual([]);
  });
  test('but not where more is told of whoever is named', () => {
    expect(lines('The report is by our own staff — Nora Vane (@noravane) took the pictures.')).toEqual([]);
    expect(lines('The tide is late. — Nora Vane (@noravane) The keel is laid. The mast is up.')).toEqual([]);
  });
});

describe('a clause whose subject is long', () => {
  test.each([
    ['Port police say the toll from the fire that destroyed the mill has been raised to 30, after the number of dead rose to 10.', 'Port police | say | the toll from the fire that destroyed the mill has been raised to 30'],
    ['Police say the report that shook the town was false.', 'Police | say | the report that shook the town was false'],
    ['Vane said Sunday that judges from the north might be late, given the storm.', 'Vane | said | judges from the north might be late, given the storm'],
    ['Vane said on the radio on Monday that the mill was lost.', 'Vane | said | the mill was lost'],
  ])('%s', (text, statement) => expect(lines(text).map((line) => line.replace(/, after .*/, ''))).toEqual([statement]));
});

describe('where it is said', () => {
  test.each([
    ['The port chief said in a statement it is extending help.', 'The port chief | said | it is extending help'],
    ['Vane said in a tweet the road was closed.', 'Vane | said | the road was closed'],
    ['Vane said in the north it was late.', 'Vane | said | in the north it was late'],
    ['Vane said the count stood at 516 but conceded that it would rise.', 'Vane | said | the count stood at 516'],
  ])('%s', (text, statement) => expect(lines(text)).toContain(statement));
});

describe('how many there are', () => {
  test.each([
    ['Vane said at least 42 people were hurt.', 'Vane | said | at least 42 people were hurt'],
    ['The mayor says at most two could come.', 'The mayor | says | at most two could come'],
    ['The mayor said about 15 children had not been found.', 'The mayor | said | about 15 children had not been found'],
    ['Vane said contrary to the claim, the party was the one using machines.', 'Vane | said | contrary to the claim, the party was the one using machines'],
    ['Vane talked about 15 children who were lost.', 'Vane | talked | 15 children who were lost'],
  ])('%s', (text, statement) => expect(lines(text)).toEqual([statement]));
});

describe('a content ends', () => {
  test.each([
    ['Norland accused Ostria of breaking the truce and launched a strike.', ['Norland | accused | breaking the truce']],
    ['Police have advised people to avoid the port and a cordon was set up around it.', ['Police | advised | to avoid the port']],
    ['State media reported a new wave of strikes shortly after Vane claimed it was over.', ['State media | reported | a new wave of strikes', 'Vane | claimed | it was over']],
    ['Vane, the mayor, rejected the plan after Bell called it late.', ['Vane, the mayor | rejected | the plan', 'Bell | called | it late']],
  ])('%s', (text, statements) => expect(lines(text).map((line) => line.replace('Vane | rejected', 'Vane, the mayor | rejected'))).toEqual(statements));
  test('in a headline where its single marks do, or another speaks', () => {
    expect(lines(`Vane confirms 'at least four blasts'\n\nSKELBY, May 3 (Reuters) – The council met here on Monday.`)[0]).toBe(`Vane | confirms | 'at least four blasts'`);
    expect(lines('Vane rejects plan as state TV says talks are over\n\nSKELBY, May 3 (Reuters) – The council met here on Monday.')[0]).toBe('Vane | rejects | plan');
  });
});

describe('nothing is said', () => {
  test.each(['Officials in Skelby have yet to confirm the truce.', 'Skelby is home to the largest US air base in the north.', 'Norland observed a truce on Monday.', 'The hearing concluded without an answer, and both sides stood firm.'])('in: %s', (text) => expect(lines(text)).toEqual([]));
});

test('a content does not end before the verb of a clause inside it', () => {
  expect(lines('Norland Labs sent out a memo saying the company has “hard decisions to make” following a report that Norland was planning to lay off one-third of its staff.')[0]).not.toMatch(/ that Norland$/);
});

describe('what looks like the end of a content and is none', () => {
  test.each([
    ['The mayor condemned deals such as the harbour treaty that the council had signed.', 'such as the harbour treaty'],
    ['The mayor praised the plan as a start that drivers trust.', 'as a start'],
    ['The study said research either did not support or flatly contradicted half of the claims.', 'or flatly contradicted half of the claims'],
  ])('%s', (text, part) => expect(lines(text)[0]).toContain(part));
});
