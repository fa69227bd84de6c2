/** Forms that single kinds of news have: lists beside the news, papers of old, wires and their translations. Invented throughout. */
import { describe, expect, test } from 'vitest';
import { told } from './sample.ts';
import { read } from '../../../src/reading/read.ts';

const tells = (text: string): string[] => told(text).map(({ who, what }) => `${who}: ${what}`);
/** By the name of the one who is meant. */
const means = (text: string): string[] => {
  const { speakers, statements } = read(text);
  return statements.map(({ speaker, content }) => `${speakers.find(({ id }) => id === speaker?.id)?.name ?? 'nobody'}: ${content.map((span) => text.slice(...span)).join(' … ')}`);
};

describe('a list whose items have labels says nothing', () => {
  const news = 'Dairy recalls yogurt\n\nNo one is ill, said Wendell Asp, who runs the dairy.\n\n';
  test.each([
    'Product: Maple Yogurt\nLot: 2231-A\nIngredients: Milk, syrup, oats\nAllergens: Milk. "May contain soy"\nStorage: Keep cold\n',
    'Goals: Geese: Kick 4, Lav 3. Rovers: Steele 5.\nBest: Geese: Kick, Dunn. Rovers: Zamm.\nUmpires: Orr, Bam, Schu.\nCrowd: 14,211 at Skelby Flat\n',
    'Storage: Cool and dark\n',
    'UPC: 0 12345 67890 5\n',
    'Dir: Ines Cald. Starring: Tom Hallam, Otto Krull\n',
    'Tidebrook (day four of four): Westmarch beat Hallam by an innings\n',
    'AD: Support for the show comes from Tanager Mattresses.\n',
    'Fisherfolk: Do not sail.\n',
    'Bingo Hill: “Funny!” – The Gazette. Rex, 2.15pm, 5pm\nThe Otter: Family. Plaza, 11am\nLive at the Met: Tosca. Ritz, 6.30pm\n',
  ])('%s', (list) => expect(tells(news + list)).toEqual(tells(news)));

  test('nor does the place from which news comes', () => {
    expect(tells(`${news}TAROOLA BAY, Tuesday.—A bell rang.\n\nLONDON: The "Daily Beacon's" correspondent says that the loss will revive doubts.\n`)).toEqual([...tells(news), 'correspondent: the loss will revive doubts']);
  });

  test('but people do in a row of labels', () => {
    expect(tells(`${news}Ida Holm: We were not told.\nBERG: Nobody was.\nTom Vane: “I was told.”\n`)).toEqual([...tells(news), 'Ida Holm: We were not told', 'BERG: Nobody was', 'Tom Vane: I was told.']);
  });
});

describe('according to somebody, and more about them', () => {
  test.each([
    ['his daughter, Ada Quill,', 'Ada Quill'],
    ['Tom Vane, a sailor from the north,', 'Tom Vane'],
    ['the Skelby Courier, citing an aide,', 'an aide'],
    ['the Skelby Courier, citing an aide briefed on the plan,', 'an aide'],
  ])('%s', (source, who) => expect(means(`Ship lost\n\nAccording to ${source} the ship sank in May.\n`)).toEqual([`${who}: the ship sank in May`]));
});

describe('whom a pronoun does not mean', () => {
  test('who is told of before it', () => {
    expect(means('Fiddler dies\n\nMayor Hugh Pell led the tributes. Mr Garrow, he said, had been “a quiet giant”.\n')).toEqual(['Hugh Pell: Mr Garrow … had been “a quiet giant”']);
  });
  test('who is answered', () => {
    expect(means('Inquiry opens\n\nTom Vane said that it would open. Replying to Mr. Hann, who asked whether it had been late, he said it had not.\n').at(-1)).toBe('Tom Vane: it had not');
  });
});

test('the name in brackets behind an office', () => {
  expect(means('Inquiry opens\n\nThe Minister for Air (Mr. Corbould) declared that an inquiry would be held.\n')).toEqual(['Corbould: an inquiry would be held']);
});

test('a quotation begins its sentence behind a clock time', () => {
  expect(tells('Crew safe\n\nMr. Quance stated that he had no reply until 4.15 a.m. "Then a bell rang. We had no other," he added.\n')).toEqual(['Quance: he had no reply until 4.15 a.m.', 'he: Then a bell rang. We had no other,']);
});

describe('what a name beside the words tells', () => {
  const carried = (text: string): (readonly string[])[] => {
    const { speakers, statements } = read(text);
    return statements.map(({ speaker, via }) => [speaker, ...via].map((one) => speakers.find(({ id }) => id === one?.id)?.name ?? 'nobody'));
  };
  test.each([
    ['The talks have failed, PTN reported on Friday, citing an aide.', ['an aide', 'PTN']],
    ['Writing in the Skelby Sentinel in 2004, the critic Hugo Farr argued that the airs were slow.', ['Hugo Farr', 'Skelby Sentinel']],
    ['“It was a prank,” Ada Quill told The Daily Lantern last night.', ['Ada Quill', 'The Daily Lantern']],
    ['The News Agency of Zamara reports that the trial began on Monday.', ['News Agency of Zamara']],
  ])('%s', (text, expected) => expect(carried(`Trial begins\n\n${text}\n`)).toEqual([expected]));

  test('who is cited says it, also of what somebody does', () => {
    expect(carried('Trial begins\n\nThe council is probing seven firms, PTN reported on Friday, citing an aide.\n')).toContainEqual(['an aide', 'PTN']);
  });
  test('a county is no person', () => {
    const text = 'Fire spreads\n\nThe fire spread. Arden County said the road was shut. “It is,” he said.\n';
    expect(read(text).speakers.map(({ kind }) => kind)).toEqual(['organisation']);
  });
  test('a deputy minister is the official who has just spoken', () => {
    expect(means('Talks end\n\nVarnian President Tom Arel on Saturday met Foreign Minister Li Wen.\n\nFor his part, Li said that the talks went well.\n\nThere are no plans, Deputy Transport Minister Paul Gruz told PTN.\n\n“None has been made”, the official said.\n').slice(1)).toEqual(['Paul Gruz: There are no plans', 'Paul Gruz: None has been made']);
  });
  test('somebody is nobody whom a pronoun means', () => {
    expect(means('A light\n\nSomebody said that the light was out. He called it “a bonfire”.\n').at(-1)).not.toMatch(/^Somebody/);
  });
});

describe('initials', () => {
  const text = 'A slow light\n\nThe novelist Perpetua Annan on fog\n\nInterview by Jonty Ravenhill\n\nPerpetua Annan meets me at a pier.\n\nJR: You are late.\n\nPA: I am old.\n\nJR: And debt?\n\nPA: I owe everyone.\n';
  test('are those of the one who asks and signs, and no agency’s', () => {
    expect(means(text)).toEqual(['Jonty Ravenhill: You are late', 'Perpetua Annan: I am old', 'Jonty Ravenhill: And debt', 'Perpetua Annan: I owe everyone']);
  });
});

describe('how somebody describes it', () => {
  test.each([
    ['The fiddler was once described by piper Tadhg Morda as “the last man here”.', ['Tadhg Morda: “the last man here”']],
    ['The lion, which Ada Quill described as “a king of beasts”, ran off.', ['Ada Quill: a king of beasts']],
    ['Ada Brand, who describes herself as “a plumber with a degree,” says the tunnels act as pipes.', ['who: herself as “a plumber with a degree,”', 'Ada Brand: the tunnels act as pipes']],
    ['Whoever holds the port holds the bread, as one diplomat put it to me.', ['one diplomat: Whoever holds the port holds the bread']],
    ['Captain Thistle said to-night that both engines failed.', ['Thistle: both engines failed']],
  ])('%s', (text, expected) => expect(tells(`Crew safe\n\n${text}\n`)).toEqual(expected));
});

describe('headlines', () => {
  test('a quotation before the colon is whose who speaks behind it', () => expect(tells("'We counted eleven blasts': residents speak\n\nIt was late in the city, and no one was hurt.\n")).toEqual(['residents: We counted eleven blasts']));
  test('what is explained is not said', () => expect(tells('Why some glaciers sing, explained\n\nDeep under the ice, something hums.\n')).toEqual([]));
});

test.each([
  ['Okpabiri, June 9, 2031 (News Agency of Zamara) A court has sat, and it rose at noon.', 'Okpabiri', '2031-06-09'],
  ['TELLMARK, Ore. (AW) — Hundreds fled, and the water rose.', 'TELLMARK, Ore.', undefined],
])('dateline: %s', (line, place, date) => {
  const text = `Court sits\n\n${line}\n`, { dateline, date: day } = read(text);
  expect(dateline?.place && text.slice(...dateline.place)).toBe(place);
  expect(day?.value).toBe(date);
});

test('handles open posts, of the one whose surname they hold or of nobody else', () => {
  const text = 'City shelled\n\nMayor Stoyan Grebe said that a silo burned.\n\n@MayorGrebe: Three drones down. Stay inside!\n\n@nell_abernathy: Woke to four blasts in the port.\n';
  expect(means(text)).toEqual(['Stoyan Grebe: a silo burned', 'Stoyan Grebe: Three drones down. Stay inside', 'nell_abernathy: Woke to four blasts in the port']);
  expect(means(text.replace('a silo', 'Ada Grebe’s silo')).at(1)).not.toMatch(/^(?:Stoyan|Ada) Grebe:/);
});

test.each([
  ['For opposition leader Marta Sgarb, instead, the measure is "a joke on the old".', ['Marta Sgarb: the measure is "a joke on the old"']],
  ['For Marta Sgarb, it was late, and she went home.', []],
])('%s', (text, expected) => expect(means(`Talks end\n\nThe fair closed.\n\n${text}\n`)).toEqual(expected));

test('a time in brackets stands before a label', () => {
  expect(means('The fuse\n\nDANA WHITLOCK: This is the show.\n\n[00:14:32] Whitlock: After this, we go down to the church.\n').at(-1)).toBe('DANA WHITLOCK: After this, we go down to the church');
});

test('who quotes somebody as saying it is no second who says it', () => {
  expect(means('Talks end\n\nSpokesman Bahram Sor dismissed the reports as “baseless”, reiterating that the state “has never sought tension”, the Mehrab news agency quoted him as saying.\n').map((one) => one.split(':')[0])).toEqual(['Bahram Sor', 'Bahram Sor']);
});

test('what somebody is quoted as saying in one sentence is said once', () => {
  expect(means('Talks end\n\nBahram Sor called it late, adding that it rained, the Mehrab news agency quoted him as saying.\n')).toEqual(['Bahram Sor: it rained']);
});

test('whose somebody is does not stand in the way of being the subject', () => {
  expect(means('The club closed.\n\nOlav Strand’s former team-mate Dusty Rhodes, now a commentator, beat Per Nord. “He’s done,” he said.\n')).toEqual(['Dusty Rhodes: He’s done,']);
  const { speakers, statements } = read('The club closed.\n\nRovers beat Town 3-1 on Saturday. Coach Ida Holm was pleased. “We ran well,” she said. Town’s coach, Tom Vane, was not. “We slept,” he said.\n'), last = statements.at(-1)!.speaker!;
  expect([speakers.find(({ id }) => id === last.id)!.name, last.ambiguous]).toEqual(['Tom Vane', []]);
});

test('of two in a genitive, the one who is named last opens the sentence', () => {
  expect(means('Farewell\n\nTom Hartwell made 142. Asked about it, the chief executive, Lady Anne Stroud, said that there was “a desk with his name on it”.\n\nHartwell’s former team-mate Dusty Rhodes-Carr, now a commentator, was blunter. “He’s done,” he said.\n').at(-1)).toMatch(/^Dusty Rhodes-Carr:/);
});

test('an office is for what no pronoun means', () => {
  expect(means('House sits\n\nThe Secretary of State for Transport (Dame Harriet Vane): I met the operator. He assured me that it would run.\n').at(-1)).not.toMatch(/^Transport/);
});

test('a dash opens somebody’s words', () => {
  expect(means('Clash over bins\n\nThe leader, Tom Sidd, said it would save money.\n\n– Tell that to my residents, replied Cllr Oxenhope.\n').at(-1)).toBe('Oxenhope: Tell that to my residents');
});
