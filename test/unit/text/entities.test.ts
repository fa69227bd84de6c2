import { expect, it } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import { entityAt } from '../../../src/reading/text/entities.ts';
import { scan, Token } from '../../../src/reading/text/scan.ts';

const nameOf = new Map<number, string>(Object.entries(Token).map(([name, kind]) => [kind, name]));

it.each([
  ['&quot;No,&quot;', [['quote', 0x22], ['word', null], ['mark', 0x2c], ['quote', 0x22]]],
  ['&#8220;No&#x201D;', [['quote', 0x201c], ['word', null], ['quote', 0x201d]]],
  ['Holm&nbsp;&mdash; Lind', [['word', null], ['dash', 0x2014], ['word', null]]],
  ['council&#8217;s', [['word', null], ['clitic', null]]],
  ['P&amp;O', [['word', null], ['mark', 0x26], ['word', null]]],
  ['O&rsquo;Hara', [['word', null]]],
  ['wait&hellip;', [['word', null], ['ellipsis', 0x2026]]],
])('%s is scanned as the marks that are meant', (text, expected) => {
  const { tokens } = scan(text);
  expect(Array.from({ length: tokens.count }, (_, t) => [nameOf.get(tokens.kind[t]!), tokens.kind[t] === Token.word || tokens.kind[t] === Token.clitic ? null : tokens.word[t]])).toEqual(expected);
});

it('the word of a clitic is the same however its apostrophe is written', () => {
  expect(scan('council&#8217;s').tokens.word[1]).toBe(scan("council's").tokens.word[1]);
});

it.each(['&', '&;', '&T;', '&toString;', '&#65;', '&#55296;', '&#99999;', '&eacute;', '& amp;', '&amp'])('%s is none', (text) => {
  expect(entityAt(text, 0)).toBeNull();
});

it('who says what is told through them', () => {
  const text = 'The council&#8217;s leader, Piet Aldous, said on Monday: &#8220;We have a deal.&#8221;\n\n&quot;It will do,&quot; union secretary Carl O&#8217;Hara said.\n', { statements, speakers } = read(text);
  expect(statements.map(({ content, speaker }) => [speakers.find(({ id }) => id === speaker?.id)?.name, text.slice(...content[0]!)])).toEqual([['Piet Aldous', 'We have a deal.'], ['Carl O’Hara', 'It will do,']]);
});
