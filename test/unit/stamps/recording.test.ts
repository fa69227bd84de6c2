import { expect, it } from 'vitest';
import { read } from '../../../src/reading/read.ts';

const TURNS: readonly (readonly [string, string])[] = [['Ada Quill', 'Welcome. Today we talk about the harbour.'], ['Tom Reyes', 'The minister told me on Monday that she would stay.'], ['Ada Quill', 'And then she left.'], ['Tom Reyes', 'She left on Friday, without a word.']];
const page = (times: readonly string[]): string => `The harbour: transcript\n\n${TURNS.map(([who, words], i) => `${times[i]} ${who}: ${words}`).join('\n\n')}\n`;

it.each([
  [['[00:00:04]', '[00:00:31]', '[00:01:05]', '[00:01:09]']],
  [['00:12', '00:31', '01:05', '01:08']],
])('%s are times of a recording', (times) => {
  const text = page(times), { entries, timexes, anomalies, statements, speakers, news } = read(text);
  expect([entries, anomalies, news.value]).toEqual([[], [], true]);
  expect(timexes.map(({ span }) => text.slice(...span))).not.toContain(times[1]!.replace(/[[\]]/g, ''));
  expect(statements.filter(({ cue }) => cue?.lemma === ':').map(({ speaker }) => speakers.find(({ id }) => id === speaker?.id)?.name)).toEqual(TURNS.map(([who]) => who));
});

it('times of the evening are clock times', () => {
  expect(read(page(['18:12', '18:31', '19:05', '19:08'])).entries).toHaveLength(4);
});

it('times about midnight with headings are clock times', () => {
  expect(read('Election night: live\n\n00:05 Polls are counted\nCounting has begun, the office says.\n\n00:31 Dine ahead\nAmara Dine is ahead, the office says.\n\n01:05 Arlo concedes\nSven Arlo has conceded, his party says.\n').entries).toHaveLength(3);
});
