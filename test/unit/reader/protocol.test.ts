// What goes from one side to the other arrives as it was.
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import type { Settled } from '../../../src/reading/reading.ts';
import { isAnswer, isQuestion, isReady, READY, withoutText, withText } from '../../../src/reading-worker/protocol.ts';

const TEXTS = ['seeds', 'test/news', 'test/not-news'].flatMap((folder) => readdirSync(folder).filter((name) => /\.(txt|md)$/.test(name)).map((name) => join(folder, name)));
const LINES = TEXTS.flatMap((path) => readFileSync(path, 'utf8').split('\n')).filter((line) => line !== '');

/** Asked, read, answered, as between two threads. */
function overThere(text: string, settled: Settled): unknown {
  const question: unknown = structuredClone({ id: 1, text, settled });
  if (!isQuestion(question)) return null;
  const answer: unknown = structuredClone({ id: 1, reading: withoutText(read(question.text, { settled: question.settled })), cost: 3 });
  return isAnswer(answer) && 'reading' in answer ? withText(answer.reading, text) : null;
}

/** A list of numbers may be part of a larger one before it is posted. */
const plainly = (reading: unknown): unknown => JSON.parse(JSON.stringify(reading, (_, value: unknown) => (ArrayBuffer.isView(value) ? Array.from(value as Int32Array) : value)));

describe('a reading', () => {
  test.each(TEXTS)('of %s arrives as it was', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(overThere(text, {})).toEqual(read(text));
  });

  test('with what is settled arrives as it was', () => {
    const text = readFileSync('test/news/harbour-strike.txt', 'utf8');
    for (const settled of [{ date: '2021-03-04', timeZone: '+05:30' }, { neighbours: ['2020-01-02', '2020-02-03'] }] as const) expect(overThere(text, settled)).toEqual(read(text, { settled }));
    expect(overThere(text, { date: '2021-03-04' })).not.toEqual(read(text));
  });

  test('of any text arrives as it was', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 15 }), (lines) => {
      const text = lines.join('\n'), reading = read(text);
      expect(plainly(overThere(text, {}))).toEqual(plainly(reading));
    }), { numRuns: 100 });
  }, 30_000);

  test('takes neither its text with it, nor more numbers than it has', () => {
    const reading = read(LINES.slice(0, 50).join('\n'));
    const posted = structuredClone(withoutText(reading));
    expect(Object.keys(posted).toSorted()).toEqual(Object.keys(reading).filter((name) => name !== 'text').toSorted());
    for (const name of ['lineStarts', 'sentences'] as const) expect((posted[name] as Int32Array).buffer.byteLength, name).toBe(reading[name].length * 4);
  });
});

describe('a message', () => {
  const question = { id: 1, text: 'a', settled: {} };
  const answer = { id: 1, reading: withoutText(read('a')), cost: 2 };

  test('is a question, or none', () => {
    for (const right of [question, { ...question, settled: { date: '2020-01-01', timeZone: 'Z', neighbours: ['2020-01-01', '2020-01-02'] } }]) expect(isQuestion(right)).toBe(true);
    for (const wrong of [null, 'a', {}, { ...question, id: '1' }, { ...question, text: 1 }, { ...question, settled: null }, { ...question, settled: { date: 1 } }, { ...question, settled: { timeZone: [] } },
      { ...question, settled: { neighbours: 'ab' } }, { ...question, settled: { neighbours: ['2020-01-01'] } }]) expect(isQuestion(wrong), JSON.stringify(wrong)).toBe(false);
  });

  test('is an answer, or none', () => {
    for (const right of [answer, { id: 1, failed: 'a slip' }]) expect(isAnswer(right)).toBe(true);
    for (const wrong of [null, 1, {}, { id: 1 }, { ...answer, id: '1' }, { ...answer, cost: '2' }, { ...answer, reading: null }, { ...answer, failed: 'a slip' }, { id: 1, failed: 2 },
      ...Object.keys(answer.reading).filter((name) => name.endsWith('s')).map((name) => ({ ...answer, reading: { ...answer.reading, [name]: undefined } }))]) expect(isAnswer(wrong), JSON.stringify(wrong).slice(0, 80)).toBe(false);
  });

  test('says that the worker is ready, or something else', () => {
    expect(isReady(structuredClone(READY))).toBe(true);
    for (const wrong of [null, 'ready', {}, { ready: 1 }, answer]) expect(isReady(wrong)).toBe(false);
  });
});
