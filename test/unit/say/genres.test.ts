/** Who says what in kinds of news other than live blogs: courts, tabloids, wires, newsletters, translations. Invented throughout. */
import { describe, expect, test } from 'vitest';
import { told } from './sample.ts';
import { read } from '../../../src/reading/read.ts';

const HEAD = 'Quay closed\n\nNo one is hurt, said Wendell Asp, who runs the quay.\n\n';
/** What is told behind a head that makes the text news, by the words beside the cue. */
const tells = (text: string): string[] => told(`${HEAD}${text}\n`).slice(1).map(({ who, what }) => `${who}: ${what}`);
/** The same by the name of the one who is meant. */
const means = (text: string): string[] => {
  const whole = `${HEAD}${text}\n`, { speakers, statements } = read(whole);
  return statements.slice(1).map(({ speaker, content }) => `${speakers.find(({ id }) => id === speaker?.id)?.name ?? 'nobody'}: ${content.map((span) => whole.slice(...span)).join(' … ')}`);
};

describe('who is told of is not who says so', () => {
  test('a source close to somebody who is named', () => {
    expect(means('A source close to the harbour master, Piet Lomax, denied that the crane was old.')).toEqual(['A source close to the harbour master: the crane was old']);
    expect(means('The deputy of the harbour master, Piet Lomax, denied that the crane was old.')).toEqual(['Piet Lomax: the crane was old']);
  });

  test('who is charged, accused or blamed', () => {
    expect(tells('A deckhand charged with arson told a cellmate that he “was cold,” lawyers said Monday as the trial opened.')).toContain('lawyers: A deckhand charged with arson told a cellmate that he “was cold,”');
    expect(tells('A deckhand accused of arson said he was asleep.')).toEqual(['A deckhand: he was asleep']);
    expect(told('Ministers accused of ‘dozing’ over quay\n\nNo one is hurt, said Wendell Asp, who runs the quay.\n').map(({ who }) => who)).toEqual(['Wendell Asp']);
  });

  test('what is branded, and who brands it behind the marks', () => {
    expect(tells('PLANS for a second quay have been branded “an act of folly” by fishermen.')).toEqual(['fishermen: an act of folly']);
    expect(tells('The plan was described as “a folly” by Ines Garro, who fishes there.')).toEqual(['Ines Garro: a folly']);
    expect(tells('The record was described as “unbreakable” by 1990, but Greta Lund broke it.')).toEqual([]);
  });

  test('how early somebody says it', () => {
    expect(tells('The Skelby Herald first reported that the quay would close.')).toEqual(['Skelby Herald: the quay would close']);
    expect(told(`${HEAD}The porter who first warned of the crack was not heard.\n`).some(({ who }) => who === 'first')).toBe(false);
  });

  test('an aside that being asked opens', () => {
    expect(tells('Mr. Garro, being asked whether the rope held, answered that it did.')).toEqual([': whether the rope held', 'Garro: it did']);
  });
});

describe('what somebody else goes on with', () => {
  test.each([
    ['The quay is late, said foreman Greta Lund, noting that the frost came early.', ['Greta Lund: The quay is late', 'Greta Lund: the frost came early']],
    ['The quay may yet be saved, argues engineer Greta Lund.', ['Greta Lund: The quay may yet be saved']],
    ['The quay has lost its licence, the ministry told AFP, which has an office there.', ['the ministry: The quay has lost its licence']],
    ['The rope broke, the foreman told a crowd that had come early.', ['the foreman: The rope broke']],
    ['The rope broke, the foreman told the Herald, a paper that he owns.', ['the foreman: The rope broke']],
    ['When the rope broke, the foreman told a crowd that he was sorry.', ['the foreman: he was sorry']],
    ['The rope broke, and the foreman told a crowd that he was sorry.', ['the foreman: he was sorry']],
    ['The rope broke, the foreman said as the crew left.', ['the foreman: The rope broke']],
    ['Ropes can tire, engineers said on Friday, a claim that was met with doubt.', ['engineers: Ropes can tire']],
    ['Greta Lund said the crew was safe; Piet Lomax said it was not.', ['Greta Lund: the crew was safe', 'Piet Lomax: it was not']],
    ['The ministry denied this to reporters.', ['The ministry: this']],
    ['The ministry denied access to reporters.', ['The ministry: access to reporters']],
    ['Coach Piet Lomax branded his rowers “asleep” as Skelby lost the race.', ['Piet Lomax: his rowers “asleep”']],
    ['Under the harbour law, the report notes, porters must be paid.', ['the report: Under the harbour law … porters must be paid']],
    ['The Skelby Herald quoted one of the porters as saying the rope was old.', ['one of the porters: the rope was old']],
  ])('%s', (text, expected) => expect(tells(text)).toEqual(expected));
});

describe('what is no statement', () => {
  test.each([
    'Piet Lomax’s sister wept as the names were read.',
    'The keeper apologised to the passengers.',
    'The striker smiled when the bell rang.',
    'Callers should ring the quay, quoting reference 2210.',
    'Lund Group shares slump as it cuts its forecast',
  ])('%s', (text) => expect(tells(text)).toEqual([]));
});

describe('whom he and she mean: whoever laughed, sighed or shook their head just before', () => {
  test.each([
    ['“I sweep here at night,” said Rosa Petti, 58.\n\nManager Yvette Sand said the plan was a draft.\n\nAsked whether that was so, Petti laughed. “Ask me in March,” she said.', 'Rosa Petti'],
    ['“What a thing to say,” said Ulla Wrede.\n\nThe old captain, when he was reached by telephone, sounded tired. He had hoped, he said, that it would not come to this.', 'The old captain'],
    ['Foreman Hugh Pell said the quay was shut.\n\nHis deputy shook her head. “There is always a way,” she said.', 'His deputy'],
    ['Judge Irene Castell said that the debt of Emmett Boyle would be heard.\n\nBoyle’s sister wept outside. “He was a good man,” she said.', 'Boyle’s sister'],
  ])('%s', (text, who) => expect(means(text).at(-1)?.split(':')[0]).toBe(who));

  test('not who only wrote the text', () => {
    const text = 'Quay closed\n\nBy Eva Lind\nPublished: 14 March 2023, 18:22 GMT\n\nOpposition leader Kari Moe told broadcaster NRT that the quay was “a ghost”.\n\nHer party, she said, would not pay.\n';
    const { speakers, statements } = read(text);
    expect(speakers.find(({ id }) => id === statements.at(-1)?.speaker?.id)?.name).toBe('Kari Moe');
  });
});

describe('labels with an aside', () => {
  test.each([
    ['Ed Lund (Lomax Bank): “She has bought herself a slump.”', 'Ed Lund'],
    ['Kim Tae-young, Lomax Asset Mgmt: “Credit where due.”', 'Kim Tae-young'],
    ['Sen. Fay Broder, on X: “About time.”', 'Fay Broder'],
  ])('%s', (text, who) => expect(means(text)[0]?.split(':')[0]).toBe(who));
});

test('a quotation that dashes interrupt goes on with who spoke', () => {
  expect(tells('The ministry, Greta Lund said, had made it easy. “They give you a flat. What they don’t give you” — she stopped, looking for the word — “is a reason to get up.”')).toHaveLength(1);
});

test('an interview whose heading names whom it is with', () => {
  const text = '‘I never wanted the quay’: Ines Vald on leaving the Lomax Group\n\nAfter 22 years Ines Vald is stepping down. She spoke to Harriet Quill in Skelby.\n\nQ: Why now?\n\nA: Because I can still walk, my father said.\n\nQ: And they listened?\n\nA: They did not. I was told to go.\n';
  const { speakers, statements } = read(text);
  const answer = statements.find(({ content }) => text.slice(...content[0]!).startsWith('They did not'));
  expect(speakers.find(({ id }) => id === answer?.speaker?.id)?.name).toBe('Ines Vald');
});

test.each([
  ['As reported by the Skelby Herald, two ropes broke.', ['Skelby Herald: two ropes broke']],
  ['Two ropes broke, as reported by the Skelby Herald.', ['Skelby Herald: Two ropes broke']],
  ['One local joked on the radio: “We swim.”', ['One local: We swim.']],
  ['The quay is lost. Commander of the harbour guard: “We left to save people.”', ['Commander of the harbour guard: We left to save people.']],
])('%s', (text, expected) => expect(tells(text)).toEqual(expected));

test('words of courts and of translations', () => {
  expect(tells('Counsel Aditya Lund submitted that the lake had shrunk. The expert did not exclude that it would vanish. The port on Friday flatly rejected reports that it had sold the crane.').map((line) => line.split(':')[0])).toEqual(expect.arrayContaining(['Aditya Lund', 'The expert', 'The port']));
});

test('a briefing whose questions have a letter, a gap and no mark', () => {
  const text = 'Press Briefing by Nora Feldt, March 3, 2022\n\nMS. FELDT: Hi, everyone. Two things at the top.\n\nQ    Thanks, Nora. Did they discuss the quay?\n\nMS. FELDT: They discussed a range of issues.\n\nQ    So that is a yes?\n\nMS. FELDT: That is a maybe.\n';
  expect(told(text).filter(({ cue }) => cue.startsWith('Q')).map(({ what }) => what)).toEqual(['Thanks, Nora. Did they discuss the quay', 'So that is a yes']);
  expect(told(text.replaceAll('Q    ', 'Q ')).filter(({ cue }) => cue === 'Q')).toEqual([]);
});
