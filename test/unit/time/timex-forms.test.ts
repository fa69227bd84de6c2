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
    ['Net rose in the last quarter of 2025.', 'the last quarter of 2025 DATE 2025-Q4'],
    ['Net will fall in the final quarter of the fiscal year.', 'the final quarter of the fiscal year DATE 2026-Q4'],
    ['She did well with the quarter of the voters who are young.'],
    ['Crane scored in the third quarter of the match.'],
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
    ['It burned in the wee hours of Sunday.', 'the wee hours of Sunday TIME 2026-11-15TMO'],
    ['Rain fell overnight into Tuesday.', 'overnight TIME 2026-11-16TNI', 'Tuesday DATE 2026-11-17'],
    ['Rain fell overnight on Sunday.', 'overnight on Sunday TIME 2026-11-15TNI'],
    ['It cleared by mid-afternoon and by mid-year.', 'mid-afternoon TIME TAF', 'mid-year DATE 2026'],
  ],
  'a day and its clock time': [
    ['He will arrive Friday, 9 a.m., and leave Sunday at noon.', 'Friday, 9 a.m. TIME 2026-11-20T09:00', 'Sunday DATE 2026-11-22', 'noon TIME 2026-11-22T12:00'],
    ['He wrote on 6 February 2016, 21:33 GMT.', '6 February 2016, 21:33 GMT TIME 2016-02-06T21:33'],
    ['The gate fell at 0415 on Saturday.', '0415 on Saturday TIME 2026-11-14T04:15'],
    ['The strike runs from 00:01 on Thursday until 23:59 on Saturday.', '00:01 on Thursday TIME 2026-11-19T00:01', '23:59 on Saturday TIME 2026-11-21T23:59'],
    ['It held 0415 on Saturday.', 'Saturday DATE 2026-11-14'],
  ],
  'clocks': [
    ['The road is shut from 9 to 11 a.m. and 2–3 p.m. on Friday.', '9 TIME 2026-11-18T09:00', '11 a.m. TIME 2026-11-18T11:00', '2 TIME 2026-11-13T14:00', '3 p.m. on Friday TIME 2026-11-13T15:00'],
    ['The bar opens between 10 and 2 p.m. daily.', '10 TIME 2026-11-18T10:00', '2 p.m. TIME 2026-11-18T14:00', 'daily SET P1D'],
    ['Between 9 and 11 ships left.'],
    ['It begins at 11:00 US Eastern and ends at 7 p.m. Pacific.', '11:00 US Eastern TIME 2026-11-18T11:00', '7 p.m. Pacific TIME 2026-11-18T19:00'],
    ['At 9 a.m. Pacific Bank opened.', '9 a.m. TIME 2026-11-18T09:00'],
    ['They met on Monday. At 8 a.m. EDT (1200 GMT) today they left.', 'Monday DATE 2026-11-16', '8 a.m. EDT TIME 2026-11-18T08:00', 'today DATE 2026-11-18'],
  ],
  'signals and accounts': [
    ['Contact was lost at 211430ZNOV26.', '211430ZNOV26 TIME 2026-11-21T14:30'],
    ['Contact was lost at 040600Z MAY 2026.', '040600Z MAY 2026 TIME 2026-05-04T06:00'],
    ['Flight 123456A carried 990000ZNOV26 bolts.'],
    ['Net rose in Q3, in Q2 FY27 and in 3Q25.', 'Q3 DATE 2026-Q3', 'Q2 FY27 DATE 2027-Q2', '3Q25 DATE 2025-Q3'],
    ['FY27 and FY 2028 look better than H1 2026.', 'FY27 DATE 2027', 'FY 2028 DATE 2028', 'H1 2026 DATE 2026-H1'],
    ['The H1 visa and the 3Q tyre.'],
  ],
  'old newspapers': [
    ['He wrote on the 3rd inst. that she had sailed on the 28th ult. with coal.', 'the 3rd inst DATE 2026-11-03', 'the 28th ult DATE 2026-10-28'],
    ['The ball is on the 5th proximo.', 'the 5th proximo DATE 2026-12-05'],
    ['The 3rd instance failed.'],
  ],
  'two days of a month': [
    ['It was taken on the night of 3–4 May.', '3 DATE 2026-05-03', '4 May DATE 2026-05-04'],
    ['The fair ran from 3 to 7 May 2024.', '3 DATE 2024-05-03', '7 May 2024 DATE 2024-05-07'],
    ['Marlow lost 3-1 on May 4.', 'May 4 DATE 2026-05-04'],
  ],
  'the order of day and month': [
    ['The books opened on 11/12/2026.', '11/12/2026 DATE 2026-12-11'],
    ['The books opened on 11/12/2026 and closed on 11/30/2026.', '11/12/2026 DATE 2026-11-12', '11/30/2026 DATE 2026-11-30'],
    ['The books opened on 11/12/2026 and closed on 30/12/2026.', '11/12/2026 DATE 2026-12-11', '30/12/2026 DATE 2026-12-30'],
  ],
  'halves and fractions': [
    ['He waited 5 ½ years, two-and-a-half hours and a half day.', '5 ½ years DURATION P5.5Y', 'two-and-a-half hours DURATION PT2H30M', 'a half day DURATION PT12H'],
    ['It was a two-and-a-half-year wait.', 'two-and-a-half-year DURATION P2.5Y'],
    ['He spent a quarter-century there and left a half century ago.', 'a quarter-century DURATION P25Y', 'a half century ago DATE 1976'],
    ['It is a 19th-century house of the Crane years.', '19th-century DATE 18'],
  ],
  'decades and centuries': [
    ['It grew in the 1980’s, in the late 70’s and by the mid-1990’s.', 'the 1980’s DATE 198', 'the late 70’s DATE 197', 'the mid-1990’s DATE 199'],
    ['It was 1990’s best film.', '1990 DATE 1990'],
    ['It closed at the end of the decade, since the turn of the century.', 'the end of the decade DATE 202', 'the turn of the century DATE 20'],
    ['It fell 65 million years ago.', '65 million years ago DATE null'],
  ],
  'dates in words': [
    ['They met on February thirteenth, nineteen ninety-eight.', 'February thirteenth, nineteen ninety-eight DATE 1998-02-13'],
    ['They met in March nineteen ninety-eight.', 'March nineteen ninety-eight DATE 1998-03'],
    ['They met on the fourth of March.', 'fourth of March DATE 2026-03-04'],
    ['They met in February of 2019.', 'February of 2019 DATE 2019-02'],
  ],
  'lists and ranges': [
    ['They met on March 5, 6 and 7.', 'March 5 DATE 2026-03-05', '6 DATE 2026-03-06', '7 DATE 2026-03-07'],
    ['From April 1 to Sept. 30, 2019, it was shut.', 'April 1 DATE 2019-04-01', 'Sept. 30, 2019 DATE 2019-09-30'],
    ['From November to February 2019 it was shut.', 'November DATE 2018-11', 'February 2019 DATE 2019-02'],
    ['They marched on March 5, 600 in all.', 'March 5 DATE 2026-03-05'],
  ],
  'a weekday of a month': [
    ['It was held on the first Monday in May.', 'the first Monday in May DATE 2026-05-04'],
    ['It was held on the last Friday of October 2024.', 'the last Friday of October 2024 DATE 2024-10-25'],
    ['It will be held on the second Tuesday of next month.', 'the second Tuesday of next month DATE 2026-12-08'],
    ['It was the second Monday in bed.', 'Monday DATE 2026-11-16'],
  ],
  'amounts': [
    ['He sat for 20-odd years, a 2.5-hour talk and two and one-half days.', '20-odd years DURATION P20Y', '2.5-hour DURATION PT2H30M', 'two and one-half days DURATION P2.5D'],
    ['It ends in a day or two.', 'a day or two DURATION P1D'],
    ['He wept on five Sundays.'],
  ],
  'no time at all': [
    ['He sleeps in room 2019 and reads page 1984.'],
    ['He was soon released and it soon became clear.'],
    ['They will soon leave.', 'soon DATE FUTURE_REF'],
    ['He sings every now and then.'],
    ['The March for bread reached the gate.'],
    ['The rally of May Day was large.', 'May Day DATE 2026-05-01'],
  ],
  'the night and the year before': [
    ['He left on Monday. The night before, he had sung.', 'Monday DATE 2026-11-16', 'The night before TIME 2026-11-15TNI'],
    ['It was less than the year before.', 'the year before DATE 2025'],
    ['He left the year before the war.', 'the year DATE 2026'],
  ],
  'what is still to come': [
    ['Ahead of Friday’s vote he spoke.', 'Friday DATE 2026-11-20'],
    ['Schools reopen Monday.', 'Monday DATE 2026-11-23'],
    ['Until Monday’s report, prices were low.', 'Monday DATE 2026-11-16'],
    ['Until Monday the gates will be shut.', 'Monday DATE 2026-11-23'],
    ['Talks began Friday.', 'Friday DATE 2026-11-13'],
    ['He spoke of the March general election.', 'March DATE 2027-03'],
    ['The May referendum was lost.', 'May DATE 2026-05'],
    ['The March general election brought him down.', 'March DATE 2026-03'],
    ['They want to win in March.', 'March DATE 2027-03'],
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
  'years in two figures': [
    ['He left on 10/25/89 and came back on 25.10.21.', '10/25/89 DATE 1989-10-25', '25.10.21 DATE 2021-10-25'],
    ["In March '98 he left; the summer of '69 was hot.", "March '98 DATE 1998-03", "the summer of '69 DATE 1969-SU"],
    ['Since ’05 he has lived there.', '’05 DATE 2005'],
    ['He was freed in ’45; it will be built by ’35.', '’45 DATE 1945', '’35 DATE 2035'],
    ['It lost money in FY98 and in Q3 FY21.', 'FY98 DATE 1998', 'Q3 FY21 DATE 2021-Q3'],
    ["He wore the '98 on his back, 98 in all."],
    ["He spoke of '98% of us' and in '10.5' terms."],
  ],
  'days with a name in figures': [
    ['Since 9/11 the port is guarded; the 9/11 families wait.', '9/11 DATE 2001-09-11', '9/11 DATE 2001-09-11'],
    ['They hold 9/11 of the shares; see file 19/11 and 9/11/2024.', '9/11/2024 DATE 2024-11-09'],
    ['The score was 9/11, and the odds fell to 9/11.'],
  ],
  'the weekend': [
    ['By the weekend it will be over.', 'the weekend DATE 2026-W47-WE'],
    ['Over the weekend it rained.', 'the weekend DATE 2026-W46-WE'],
  ],
  'more of how often': [
    ['Every summer the pier is painted, and each winter it rusts.', 'Every summer SET XXXX-SU', 'each winter SET XXXX-WI'],
  ],
  'local time': [
    ['The siren sounded at 9 p.m. local time Monday.', '9 p.m. local time Monday TIME 2026-11-16T21:00'],
    ['The siren sounded at 9 p.m. local time, he said.', '9 p.m. TIME 2026-11-18T21:00'],
  ],
};

for (const [name, rows] of Object.entries(table)) {
  describe(name, () => {
    it.each(rows.map(([sentence, ...expected]) => [sentence, expected] as const))('%s', (sentence, expected) => {
      expect(timexesOf(sentence, '2026-11-18')).toEqual(expected);
    });
  });
}
