import { describe, expect, it } from 'vitest';
import { readDocument, timexesOf } from './document.ts';

describe('the weekday of the document’s day', () => {
  it.each([
    ['stands beside it', 'Harbour strike - Wednesday, Sept. 30\n\nThe pilots walked out, the union said.', 'XXXX-09-30', 3],
    ['is the one in the heading of the day', 'Harbour strike\n\nThursday, 4 March\n\n9:10 - Talks resume\n\nBoth sides are there.\n\n8:45 - Minister arrives\n\nHe said nothing.', 'XXXX-03-04', 4],
    ['is the one the text speaks of', 'Harbour strike - Sept. 30\n\nThe pilots walked out, the union said on Wednesday.', 'XXXX-09-30', 3],
    ['is the calendar’s where the year is told', 'Harbour strike - Sept. 30, 2020\n\nThe pilots walked out.', '2020-09-30', 3],
    ['may be all that is known', 'Harbour strike\n\nThe pilots walked out, the union said on Wednesday.', 'XXXX-WXX-3', 3],
    ['may be open', 'Harbour strike - Sept. 30\n\nThe pilots walked out.', 'XXXX-09-30', null],
  ])('%s', (_name, text, value, weekday) => expect(readDocument(text).date).toMatchObject({ value, weekday }));

  it('is what other weekdays are counted from', () => {
    expect(timexesOf('Harbour strike - Wednesday, Sept. 30\n\nThe pilots walked out on Monday.').at(-1)).toBe('Monday DATE XXXX-09-28');
  });
});
