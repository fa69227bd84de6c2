import { describe, expect, it } from 'vitest';
import { pairQuotes } from '../../../src/reading/text/quotes.ts';
import { scan } from '../../../src/reading/text/scan.ts';

function quotationsOf(text: string): string[] {
  return pairQuotes(scan(text)).quotations.map(({ inner: [start, end] }) => text.slice(start, end));
}

function anomaliesOf(text: string): string[] {
  return pairQuotes(scan(text)).anomalies.map(({ kind, span: [start, end] }) => `${kind} ${text.slice(0, start).length} ${text.slice(start, end)}`);
}

describe('quotation marks', () => {
  it.each([
    ['curly', '“We won’t,” she said.', ['We won’t,']],
    ['straight', 'He said: "Enough." Then "no more".', ['Enough.', 'no more']],
    ['single', 'Talks ‘if the town’s siege ends’ only', ['if the town’s siege ends']],
    ['straight single', "A jet 'shot down by rebels' was shown", ['shot down by rebels']],
    ['guillemets', 'Elle dit « jamais » hier', [' jamais ']],
    ['doubled', "``We are ready,'' he said", ['We are ready,']],
    ['nested', '“He told me ‘never’ twice,” she said', ['He told me ‘never’ twice,', 'never']],
    ['mixed kinds', '“We can’t rule that out," she told them', ['We can’t rule that out,']],
    ['typed the wrong way round', '”We are here,“ he said', ['We are here,']],
  ])('%s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  it('are not apostrophes, elisions, feet or inches', () => {
    expect(quotationsOf("The ministers' plan of the '90s, the dogs' home, 6′ 2″ tall, a 12\" pipe")).toEqual([]);
  });

  it('a closing mark that nothing opened reaches back to the head of its paragraph, no further', () => {
    expect(quotationsOf('One.\nNobody came to the gates.” Then “yes”.')).toEqual(['Nobody came to the gates.', 'yes']);
    expect(anomaliesOf('One.\nNobody came.”')).toEqual(['unbalanced-quote 17 ”']);
  });

  it('two commas before a word open a quotation that is closed', () => {
    expect(quotationsOf('He denied it. ,,I saw no pistol," he said.')).toEqual(['I saw no pistol,']);
    expect(anomaliesOf('He denied it. ,,I saw no pistol," he said.')).toEqual([]);
    expect(quotationsOf('One,, two ,, three.”')).toEqual(['One,, two ,, three.']);
  });

  it('an opening mark that nothing closes reaches to the end of its paragraph, no further', () => {
    expect(quotationsOf('He said “we go on.\nNext day “they” left.')).toEqual(['we go on.', 'they']);
    expect(anomaliesOf('He said “we go on.\nNext day “they” left.')).toHaveLength(1);
  });

  it('a quotation over several paragraphs opens each and closes the last: nothing is wrong', () => {
    const text = '“We began.\n\n“We went on.\n\n“We ended,” she said.';
    expect(quotationsOf(text)).toEqual(['We began.', 'We went on.', 'We ended,']);
    expect(anomaliesOf(text)).toEqual([]);
  });

  it('marks of two kinds are told of', () => {
    expect(anomaliesOf('“without delay." Later')).toEqual(['mixed-quotes 15 "']);
  });
});
