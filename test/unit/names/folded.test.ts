import { expect, test } from 'vitest';
import { Folded } from '../../../src/reading/names/folded.ts';
import { scan } from '../../../src/reading/text/scan.ts';

function words(text: string): string[] {
  const source = scan(text), folded = new Folded(source);
  return Array.from({ length: source.tokens.count }, (_, t) => folded.at(t));
}

test('each spelling is folded for itself, also where another reading met it', () => {
  const read = ['Çelmarän', 'ÇELMARÄN', 'Çelmaran', 'Çelmarä', "Quel'dorin", 'Queldorin'], folded = ['celmaran', 'celmaran', 'celmaran', 'celmara', 'queldorin', 'queldorin'];
  expect(words(read.join(' '))).toEqual(folded);
  expect(words(read.toReversed().join(' '))).toEqual(folded.toReversed());
});

test('long words count with their first sixty letters', () => {
  expect(words(`${'Zq'.repeat(30)}a ${'Zq'.repeat(30)}b`)).toEqual(['zq'.repeat(30), 'zq'.repeat(30)]);
});

test('more spellings than are kept do no harm', () => {
  const many = Array.from({ length: 9000 }, (_, i) => `Zx${i.toString(36).replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))}q`);
  const expected = many.map((word) => word.toLowerCase());
  for (let round = 0; round < 2; round++) expect(words(many.join(' '))).toEqual(expected);
  expect(words('Oduya Zxgq Brekke')).toEqual(['oduya', 'zxgq', 'brekke']);
});
