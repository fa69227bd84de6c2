/** Verbs that are spelt as nouns or adjectives are too, told by what stands around them. */
import { describe, expect, test } from 'vitest';
import { told } from './sample.ts';

const lines = (text: string): string[] => told(text).map(({ who, cue, what }) => `${who} | ${cue} | ${what}`);

describe('a verb that may be a noun', () => {
  test.each([
    ['Some say the levy is bad for trade.', 'Some | say | the levy is bad for trade'],
    ['But few believe their town can wait any longer.', 'few | believe | their town can wait any longer'],
    ['Most think he will resign.', 'Most | think | he will resign'],
    ['Fans of the club hope the season will be saved.', 'Fans of the club | hope | the season will be saved'],
    ['Police charge the driver with fraud.', 'Police | charge | fraud'],
    ['Nearly 8 in 10 in Skelby support the proposal.', '8 in 10 in Skelby | support | the proposal'],
    ['The council plans to open the harbour.', 'The council | plans | to open the harbour'],
    ['The report calls for more ferries.', 'The report | calls for | more ferries'],
    ['Lund began to openly ridicule Vane.', 'Lund | ridicule | Vane'],
    ['Older drivers, who strongly support Mr. Lund, stayed away.', 'who | support | Mr. Lund'],
    ['The drivers and the crews, who both back a levy, met on Monday.', 'who | back | a levy'],
  ])('%s', (text, line) => expect(lines(text)).toEqual([line]));

  test('behind a conjunction, with its object', () => {
    expect(lines('Lund calls the levy unfair and praises Vane for his stand.').map((line) => line.split(' | ')[1])).toEqual(['calls', 'praises']);
    expect(lines('Lund criticized the levy but embraces the tunnel.').map((line) => line.split(' | ')[1])).toEqual(['criticized', 'embraces']);
  });

  test.each(['The peace talks on Monday failed.', 'Hearts and minds every day are won.', 'The council plans to open the harbour were late.', 'He walked out of the peace talks in May.'])('none in: %s', (text) => expect(lines(text)).toEqual([]));
});

describe('a participle that may be an adjective', () => {
  test.each([
    ['Vane stood up and quoted Bell’s letter.', 'Vane | quoted | Bell’s letter'],
    ['The mayor, who had previously backed Lund, left.', 'who | backed | Lund'],
    ['The harbour is not expected to open this year.', ' | expected | to open this year'],
    ['Vane is considering a moratorium on fees.', 'Vane | considering | a moratorium on fees'],
  ])('%s', (text, line) => expect(lines(text)).toEqual([line]));
});

describe('what stands behind it', () => {
  test('is another clause where a pronoun begins anew, and no content', () => {
    expect(lines('The council’s next meeting, Vane said, was short.')).toEqual(['Vane | said | The council’s next meeting … was short']);
    expect(lines('Vane said 11 ships were lost, although he didn’t detail the losses.')).toEqual(['Vane | said | 11 ships were lost']);
    expect(lines('Vane said 11 ships were lost, but he did not name them.')).toEqual(['Vane | said | 11 ships were lost']);
    expect(lines('Vane said 11 ships were lost, but he did not see them.')).toEqual(['Vane | said | 11 ships were lost, but he did not see them']);
  });

  test('is a day of its own, and no part of the noun', () => {
    expect(lines('Norland’s pledge last month to add ferries came late.').map((line) => line.split(' | ').slice(0, 2).join(' | '))).toEqual(['Norland | pledge']);
    expect(lines('Its chairman told the newspaper Dagens Bron last month that he was tired.')[0]).toContain('he was tired');
  });

  test('names a source, though it looks like a verb', () => {
    expect(lines('The harbour grew by a tenth, according to polling by the Norland Union, even as trade fell.')).toEqual(['polling by the Norland Union | according to | The harbour grew by a tenth']);
  });

  test('reports an attribution that it closes', () => {
    expect(lines('Norland had “made an unwise start and hurt itself in the world’s eyes,” Lund told Vestland state television VS TV, the Skelby Herald reported.')[0]).toMatch(/^Lund \| told/);
  });

  test('a medium that reports has no mind of its own', () => {
    expect(told('Norland’s ferries were late, the Skelby Herald reported on Monday, supporting earlier complaints by Vane.').filter(({ statement }) => statement.act === 'attitude')).toEqual([]);
  });
});

describe('a verb whose subject does it without words', () => {
  test.each(['The storm slammed the coast of Norland.', 'The blaze claimed two lives.', 'Oil prices threatened a recovery on Monday.', 'Vane hit a century on Monday.', 'Skelby claimed the title on Sunday.', 'Norland hit Ostria with tariffs.'])('none in: %s', (text) => expect(lines(text)).toEqual([]));

  test.each([
    ['Vane slammed the plan on Monday.', 'Vane | slammed | the plan'],
    ['The crew claimed the captain was asleep.', 'The crew | claimed | the captain was asleep'],
  ])('%s', (text, line) => expect(lines(text).map((told) => told.replace(' on Monday', ''))).toEqual([line]));
});

test('a question that is put to somebody is asked', () => {
  expect(lines('“What do you say to that, Ian?” she pressed Vane to respond.')).toEqual(['she | pressed | What do you say to that, Ian?']);
  expect(lines('“You are late again,” Bell challenged the mayor.')).toEqual(['Bell | challenged | You are late again,']);
  expect(lines('“Titanic,” Bell directed the play.')).toEqual([]);
});
