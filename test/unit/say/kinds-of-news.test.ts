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
