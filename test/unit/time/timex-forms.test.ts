import { describe, expect, it } from 'vitest';
import { timexesOf } from './document.ts';

/** Each sentence with the time expressions in it, as `extent TYPE value`, told on Wednesday, 18 November 2026. */
const table: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'portions': [
    ['It opens in the early part of next year.', 'the early part of next year DATE 2027'],
    ['The remainder of the year looks poor.', 'The remainder of the year DATE 2026'],
    ['It lasted for a good part of 2019.', 'a good part of 2019 DATE 2019'],
    ['They met in the second half of July.', 'the second half of July DATE 2026-07'],
    ['It was the mood of the last half of the 1980s.', 'the last half of the 1980s DATE 198'],
    ['A large part of the harbour burned.'],
  ],
  'periods of accounts': [
    ['Net fell in last year’s third quarter.', 'last year’s third quarter DATE 2025-Q3'],
    ['This year’s first half was good.', 'This year’s first half DATE 2026-H1'],
    ['Net fell in 2019’s fourth quarter.', '2019’s fourth quarter DATE 2019-Q4'],
    ['Net fell in fiscal 2019’s fourth quarter.', 'fiscal 2019’s fourth quarter DATE 2019-Q4'],
    ['Net was flat in the year-earlier third quarter.', 'the year-earlier third quarter DATE 2025-Q3'],
    ['Net was flat in the same quarter a year earlier.', 'the same quarter a year earlier DATE 2025-Q3'],
    ['Third-quarter net rose. In the year-ago period it fell.', 'Third-quarter DATE 2026-Q3', 'the year-ago period DATE 2025-Q3'],
    ['Third-quarter net rose and will rise through the second quarter of 2028. In the year-ago period it fell.', 'Third-quarter DATE 2026-Q3', 'the second quarter of 2028 DATE 2028-Q2', 'the year-ago period DATE 2025-Q3'],
    ['Net rose in the quarter ended July 31.', 'the quarter DATE 2026-Q2', 'July 31 DATE 2026-07-31'],
    ['Net rose in its first quarter; in the quarter ended July 31 it had 40 stores.', 'first quarter DATE 2026-Q1', 'the quarter DATE 2026-Q1', 'July 31 DATE 2026-07-31'],
    ['In the week ended Oct. 17 it rose.', 'the week DATE 2026-W42', 'Oct. 17 DATE 2026-10-17'],
    ['For the year ending Jan. 31 it sees a loss.', 'the year DATE 2027', 'Jan. 31 DATE 2027-01-31'],
    ['She did well with the quarter of the voters who are young.'],
    ['Crane scored twice in the first half of the match.'],
  ],
  'weekdays of a week': [
    ['It failed on Monday last week.', 'Monday last week DATE 2026-11-09'],
    ['It is due on Friday next week.', 'Friday next week DATE 2026-11-27'],
    ['It met on Tuesday of this week.', 'Tuesday of this week DATE 2026-11-17'],
    ['The brig sailed on Monday last.', 'Monday last DATE 2026-11-16'],
    ['The ball will be on Friday next.', 'Friday next DATE 2026-11-20'],
    ['On Friday last year’s winner lost.', 'Friday DATE 2026-11-13', 'last year DATE 2025'],
    ['This past Friday he won.', 'This past Friday DATE 2026-11-13'],
    ['The bill did not get past Friday.', 'Friday DATE 2026-11-13'],
  ],
  'last and next before a date': [
    ['It has stood since last Sept. 30.', 'last Sept. 30 DATE 2026-09-30'],
    ['It will begin next Jan. 1.', 'next Jan. 1 DATE 2027-01-01'],
  ],
  'the day before and after': [
    ['He sang on Monday. The day before, he had slept.', 'Monday DATE 2026-11-16', 'The day before DATE 2026-11-15'],
    ['He sang on Monday and left the day after.', 'Monday DATE 2026-11-16', 'the day after DATE 2026-11-17'],
    ['He sang on Monday. The news came the day after the vote.', 'Monday DATE 2026-11-16', 'the day DATE null'],
    ['He sang on Nov. 9, the day before the vote.', 'Nov. 9 DATE 2026-11-09', 'the day DATE 2026-11-09'],
    ['Hours later it burned, minutes after the last guest had left.', 'Hours DURATION PTXH', 'minutes DURATION PTXM'],
  ],
  'parts of a day with the day': [
    ['It sank before dawn Tuesday.', 'dawn Tuesday TIME 2026-11-17TMO'],
    ['They prayed at dusk on Sunday.', 'dusk on Sunday TIME 2026-11-15TEV'],
    ['It was found in the morning.', 'the morning TIME TMO'],
  ],
  'how often': [
    ['They meet twice a month and once every four years.', 'twice a month SET P1M', 'once every four years SET P4Y'],
    ['The ferry goes three times a day, five days a week.', 'three times a day SET P1D', 'five days a week SET P1W'],
    ['They work 40 hours a week.', '40 hours DURATION PT40H', 'a week SET P1W'],
    ['They meet every other Friday and every second year.', 'every other Friday SET XXXX-WXX-5', 'every second year SET P2Y'],
  ],
  'holidays': [
    ['It opened on Good Friday and again on Easter Monday.', 'Good Friday DATE 2026-04-03', 'Easter Monday DATE 2026-04-06'],
    ['Easter 2024 was early.', 'Easter 2024 DATE 2024-03-31'],
    ['They will vote before Easter.', 'Easter DATE 2027-03-28'],
    ['Shops will open early on Black Friday.', 'Black Friday DATE 2026-11-27'],
    ['They danced on the Fourth of July.', 'Fourth of July DATE 2026-07-04'],
    ['It was a good Friday for the Easter bunny.', 'Friday DATE 2026-11-13'],
  ],
};

for (const [name, rows] of Object.entries(table)) {
  describe(name, () => {
    it.each(rows.map(([sentence, ...expected]) => [sentence, expected] as const))('%s', (sentence, expected) => {
      expect(timexesOf(sentence, '2026-11-18')).toEqual(expected);
    });
  });
}
