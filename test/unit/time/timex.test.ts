import { describe, expect, it } from 'vitest';
import { readDocument, rulesOf, timexesOf } from './document.ts';

/** Each sentence with the time expressions in it, as `extent TYPE value`, told on Wednesday, 30 September 2020. */
const table: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'weekdays': [
    ['Pilots said on Wednesday that they would stay out.', 'Wednesday DATE 2020-09-30'],
    ['The minister met them on Tuesday.', 'Tuesday DATE 2020-09-29'],
    ['They have been out since Sunday.', 'Sunday DATE 2020-09-27'],
    ['The minister met them on Thursday.', 'Thursday DATE 2020-09-24'],
    ['The court will rule on Thursday.', 'Thursday DATE 2020-10-01'],
    ['The court is expected to rule on Friday.', 'Friday DATE 2020-10-02'],
    ['They planned to leave on Saturday.', 'Saturday DATE 2020-10-03'],
    ['Ferries are off until Monday.', 'Monday DATE 2020-10-05'],
    ['They talked last Friday.', 'last Friday DATE 2020-09-25'],
    ['They meet next Tuesday.', 'next Tuesday DATE 2020-10-06'],
    ['It ended late on Tuesday.', 'Tuesday DATE 2020-09-29'],
    ['It was quiet every Friday.', 'every Friday SET XXXX-WXX-5'],
    ['The market opens on Sundays.', 'Sundays SET XXXX-WXX-7'],
    ['Following Monday’s debate he left.', 'Monday DATE 2020-09-28'],
    ['They meet the following Tuesday.', 'the following Tuesday DATE 2020-10-06'],
    ['Friday’s talks failed.', 'Friday DATE 2020-09-25'],
  ],
  'what is near is not next': [
    ['Nine were hurt in the blasts next to the port on Friday.', 'Friday DATE 2020-09-25'],
    ['The bank has extended the loan through January.', 'January DATE 2021-01'],
  ],
  'hours of one day': [
    ['A warning ran from 3am to 11am on Saturday.', '3am TIME 2020-09-26T03:00', '11am on Saturday TIME 2020-09-26T11:00'],
    ['The road was closed from 10 p.m. to 5 a.m. on Sunday.', '10 p.m. TIME 2020-09-26T22:00', '5 a.m. on Sunday TIME 2020-09-27T05:00'],
    ['The office was open 9am-5pm on Monday.', '9am TIME 2020-09-28T09:00', '5pm TIME 2020-09-28T17:00', 'Monday DATE 2020-09-28'],
  ],
  'months that are none': [
    ['You may 5 times a year ask for it.', '5 times a year SET P1Y'],
    ['She lost 6-3, 3-6 May 5.', 'May 5 DATE 2020-05-05'],
    ['April Quill and June Pell spoke with August Holm.'],
    ['Tom Vane left in June.', 'June DATE 2020-06'],
    ['The June EU summit failed.', 'June DATE 2020-06'],
  ],
  'quarters that are reported': [
    ['Third-quarter profit rose after a flat second quarter, and sales were above the year-ago period.', 'Third-quarter DATE 2020-Q3', 'second quarter DATE 2020-Q2', 'the year-ago period DATE 2019-Q3'],
  ],
  'parts of the day': [
    ['It ended on Tuesday evening.', 'Tuesday evening TIME 2020-09-29TEV'],
    ['Nobody slept last night.', 'last night TIME 2020-09-29TNI'],
    ['They met this morning.', 'this morning TIME 2020-09-30TMO'],
    ['They meet tomorrow afternoon.', 'tomorrow afternoon TIME 2020-10-01TAF'],
    ['Shells fell overnight.', 'overnight TIME 2020-09-29TNI'],
    ['The vote is tonight.', 'tonight TIME 2020-09-30TNI'],
    ['In the evening the ministry spoke.', 'the evening TIME TEV'],
    ['It was over by dawn.', 'dawn TIME TMO'],
    ['They met on Tuesday. That afternoon he left.', 'Tuesday DATE 2020-09-29', 'That afternoon TIME 2020-09-29TAF'],
    ['They met on Monday; the next morning he left.', 'Monday DATE 2020-09-28', 'the next morning TIME 2020-09-29TMO'],
    ['It began in the early hours of Sunday.', 'the early hours of Sunday TIME 2020-09-27TMO'],
  ],
  'days by their distance': [
    ['Talks go on today.', 'today DATE 2020-09-30'],
    ['Talks failed yesterday.', 'yesterday DATE 2020-09-29'],
    ['Talks resume tomorrow.', 'tomorrow DATE 2020-10-01'],
    ['It began the day before yesterday.', 'the day before yesterday DATE 2020-09-28'],
    ['It began three days ago.', 'three days ago DATE 2020-09-27'],
    ['It began a week ago.', 'a week ago DATE 2020-09-23'],
    ['It began two months ago.', 'two months ago DATE 2020-07'],
    ['It began almost ten years ago.', 'almost ten years ago DATE 2010'],
    ['The strike is in its fourth day.', 'fourth day DATE 2020-09-30'],
  ],
  'dates': [
    ['It began on Sept. 27.', 'Sept. 27 DATE 2020-09-27'],
    ['It began on Sept 27.', 'Sept 27 DATE 2020-09-27'],
    ['It began on 27 September.', '27 September DATE 2020-09-27'],
    ['It began on the 27th of September 2019.', '27th of September 2019 DATE 2019-09-27'],
    ['It began on September 27th, 2019.', 'September 27th, 2019 DATE 2019-09-27'],
    ['It began on Sunday, 27 September 2020.', 'Sunday, 27 September 2020 DATE 2020-09-27'],
    ['It began on 2019-09-27.', '2019-09-27 DATE 2019-09-27'],
    ['It began on 27.09.2019.', '27.09.2019 DATE 2019-09-27'],
    ['It began on 27/09/2019.', '27/09/2019 DATE 2019-09-27'],
    ['It was held on April 24 and 25.', 'April 24 DATE 2020-04-24', '25 DATE 2020-04-25'],
    ['Polls ran on September 16-19 this time.', 'September 16 DATE 2020-09-16', '19 DATE 2020-09-19'],
    ['The fine is payable Jan. 2.', 'Jan. 2 DATE 2021-01-02'],
    ['He was shot on Dec. 21.', 'Dec. 21 DATE 2019-12-21'],
    ['They left on Christmas Eve 2019.', 'Christmas Eve 2019 DATE 2019-12-24'],
    ['They left on Valentine’s Day.', 'Valentine’s Day DATE 2020-02-14'],
  ],
  'months, quarters, seasons': [
    ['The drill was held in August.', 'August DATE 2020-08'],
    ['The drill will be held in November.', 'November DATE 2020-11'],
    ['It was held in November.', 'November DATE 2019-11'],
    ['It was held last May.', 'last May DATE 2020-05'],
    ['It was held in February 2020.', 'February 2020 DATE 2020-02'],
    ['It was held in June last year.', 'June last year DATE 2019-06'],
    ['It began in early March.', 'early March DATE 2020-03'],
    ['It began in mid-November.', 'mid-November DATE 2019-11'],
    ['It ended at the end of July.', 'the end of July DATE 2020-07'],
    ['It was cold in the first week of April.', 'the first week of April DATE 2020-04'],
    ['Profit fell in Q3 2019.', 'Q3 2019 DATE 2019-Q3'],
    ['Profit fell in the 2018 quarter.', 'the 2018 quarter DATE 2018-Q2'],
    ['Profit fell in the third quarter.', 'the third quarter DATE 2020-Q3'],
    ['Profit fell in the first quarter of 2019.', 'the first quarter of 2019 DATE 2019-Q1'],
    ['Profit fell in last year’s fourth quarter.', 'last year’s fourth quarter DATE 2019-Q4'],
    ['Third-quarter profit fell.', 'Third-quarter DATE 2020-Q3'],
    ['Profit fell in the first half of 2019.', 'the first half of 2019 DATE 2019-H1'],
    ['They left last winter.', 'last winter DATE 2019-WI'],
    ['They left this summer.', 'this summer DATE 2020-SU'],
    ['They left in the spring of 2018.', 'the spring of 2018 DATE 2018-SP'],
  ],
  'weeks, years, decades': [
    ['It flared up this week.', 'this week DATE 2020-W40'],
    ['It flared up last week.', 'last week DATE 2020-W39'],
    ['They meet next week.', 'next week DATE 2020-W41'],
    ['They rested this past weekend.', 'this past weekend DATE 2020-W39-WE'],
    ['It was said at the end of last week.', 'the end of last week DATE 2020-W39'],
    ['They rested at the weekend.', 'the weekend DATE 2020-W39-WE'],
    ['It was worse last year.', 'last year DATE 2019'],
    ['It ends early next year.', 'early next year DATE 2021'],
    ['It was set up in 1992.', '1992 DATE 1992'],
    ['The siege of 1529 failed.', '1529 DATE 1529'],
    ['He grew up in the 1970s.', 'the 1970s DATE 197'],
    ['He grew up in the late ’80s.', 'the late ’80s DATE 198'],
    ['The temple is of the 11th century.', 'the 11th century DATE 10'],
    ['The group fell apart in mid-1996.', 'mid-1996 DATE 1996'],
    ['By nineteen ninety-six it was over.', 'nineteen ninety-six DATE 1996'],
    ['In fiscal year 2019 it lost.', 'fiscal year 2019 DATE 2019'],
    ['It will be done by the end of 2021.', 'the end of 2021 DATE 2021'],
  ],
  'durations': [
    ['There was 3.5 days of silence.', '3.5 days DURATION P3.5D'],
    ['It failed for nearly 30 years.', 'nearly 30 years DURATION P30Y'],
    ['It lasted five days.', 'five days DURATION P5D'],
    ['It lasted two and a half hours.', 'two and a half hours DURATION PT2H30M'],
    ['It lasted half a year.', 'half a year DURATION P6M'],
    ['It lasted half an hour.', 'half an hour DURATION PT30M'],
    ['He spoke for at least 20 more minutes.', 'at least 20 more minutes DURATION PT20M'],
    ['It lasted for weeks.', 'weeks DURATION PXW'],
    ['It rose in recent months.', 'recent months DURATION PXM'],
    ['It rose over the past two years.', 'the past two years DURATION P2Y'],
    ['It rose over the last few days.', 'the last few days DURATION PXD'],
    ['It was a 10-year plan.', '10-year DURATION P10Y'],
    ['It was a four-day visit.', 'four-day DURATION P4D'],
    ['They gave him 24 hours.', '24 hours DURATION PT24H'],
    ['They gave him a week to leave.', 'a week DURATION P1W'],
    ['It was a weeklong visit.', 'weeklong DURATION P1W'],
    ['It rose in each of the past three years.', 'each of the past three years DURATION P3Y'],
    ['It takes up to 180 days.', 'up to 180 days DURATION P180D'],
    ['It takes two to three weeks.', 'two to three weeks DURATION P2W'],
  ],
  'how often': [
    ['They meet every month.', 'every month SET P1M'],
    ['Each year the river floods.', 'Each year SET P1Y'],
    ['They meet every other day.', 'every other day SET P2D'],
    ['They meet once a week, on weekends.', 'once a week SET P1W', 'weekends SET XXXX-WXX-WE'],
    ['They meet every 10 minutes.', 'every 10 minutes SET PT10M'],
    ['It sells 300 copies a day.', 'a day SET P1D'],
    ['The paper is a daily.', 'daily SET P1D'],
  ],
  'clock times': [
    ['The blast was at 10:35 a.m. on Friday.', '10:35 a.m. on Friday TIME 2020-09-25T10:35'],
    ['The court sat at 2 p.m. Tuesday.', '2 p.m. Tuesday TIME 2020-09-29T14:00'],
    ['The ship sank at 2300 GMT.', '2300 GMT TIME 2020-09-30T23:00'],
    ['He left at 9am.', '9am TIME 2020-09-30T09:00'],
    ['He left at six p.m., it is said.', 'six p.m. TIME 2020-09-30T18:00'],
    ['He left at nine o’clock Friday night.', 'nine o’clock Friday night TIME 2020-09-25T21:00'],
    ['It struck at 10:35 a.m. (0735 GMT) Friday.', '10:35 a.m. TIME 2020-09-25T10:35', 'Friday DATE 2020-09-25'],
    ['He left at 6 o’clock this afternoon.', '6 o’clock this afternoon TIME 2020-09-30T18:00'],
    ['He left on Tuesday at 10pm.', 'Tuesday DATE 2020-09-29', '10pm TIME 2020-09-29T22:00'],
    ['He left at noon.', 'noon TIME 2020-09-30T12:00'],
    ['He left at 4 in the morning.', '4 in the morning TIME 2020-09-30T04:00'],
    ['He left at five o’clock.', 'five o’clock TIME 2020-09-30T05:00'],
    ['He left at 14.30 and did not come back.', '14.30 TIME 2020-09-30T14:30'],
  ],
  'past, present, future': [
    ['They are now at the table.', 'now DATE PRESENT_REF'],
    ['He recently left the party.', 'recently DATE PAST_REF'],
    ['They will soon know.', 'soon DATE FUTURE_REF'],
    ['He spoke of peace in the near future.', 'the near future DATE FUTURE_REF'],
  ],
  'none at all': [
    ['He may march in the second row, and the sun may shine.'],
    ['They won 3-1, and 21:15 in the handball.'],
    ['Some 2,300 soldiers and 1990 people were counted, at 1.98 dollars.'],
    ['She is 37 years old, he a 12-year-old boy.'],
    ['The jet, an F-16, cost $1998.'],
    ['He answered as soon as possible, at a time of war.'],
    ['Jan Quill and Mar Reed spoke in the fall of the house.'],
    ['A quarter of them fall ill; three quarters of the rest do not.'],
    ['The second man, the minute hand and the hour of need.'],
    ['A $12-an-hour job at the Harbour Daily, the Nightly Post and Crane Today.'],
    ['It hung on the Christmas trees in the morning sun.'],
    ['Sun Crane Works, May Stone and the March of the Dockers.'],
  ],
};

for (const [name, rows] of Object.entries(table)) {
  describe(name, () => {
    it.each(rows.map(([sentence, ...expected]) => [sentence, expected] as const))('%s', (sentence, expected) => {
      expect(timexesOf(sentence, '2020-09-30')).toEqual(expected);
    });
  });
}

describe('without a document’s day', () => {
  it.each([
    ['They met on Tuesday.', ['Tuesday DATE XXXX-WXX-2']],
    ['It began on 27 September.', ['27 September DATE XXXX-09-27']],
    ['It began in August.', ['August DATE XXXX-08']],
    ['It began in 1992, for 30 years.', ['1992 DATE 1992', '30 years DURATION P30Y']],
    ['Tuesday evening was quiet.', ['Tuesday evening TIME XXXX-WXX-2TEV']],
  ])('%s', (sentence, expected) => {
    const found = timexesOf(`Title of a page\n\n${sentence}`);
    expect(found).toEqual(expected);
  });

  it('a year that stays open is not said to be reckoned', () => {
    const rules = (date?: string): string[] => rulesOf(readDocument('Title of a page\n\nIt began on 27 September.', date === undefined ? {} : { date }).timexes[0]?.because);
    expect(rules()).toEqual(['date-as-written']);
    expect(rules('2020-09-30')[0]).toBe('year-from-the-day');
  });
});

describe('in a live blog', () => {
  it('a weekday is the latest one up to the entry’s day', () => {
    const text = `Harbour strike - 30 September 2020

9:20 - Dockers vote

They said on Tuesday that they would stay out.

8:50 - Gates open

He spoke today.

23:10 - Talks fail

He said on Wednesday that talks would go on, and left today.`;
    expect(timexesOf(text)).toEqual(['30 September 2020 DATE 2020-09-30', 'Tuesday DATE 2020-09-29', 'today DATE 2020-09-30', 'Wednesday DATE 2020-09-23', 'today DATE 2020-09-29']);
  });

  it('a weekday resolves without a year, where the text agrees on the weekday of its date', () => {
    const text = 'Harbour strike - Sept. 30\n\nThe dockers said on Wednesday that they would stay out. They met on Monday.\n\nThe port said nothing.';
    expect(timexesOf(text)).toEqual(['Sept. 30 DATE XXXX-09-30', 'Wednesday DATE XXXX-09-30', 'Monday DATE XXXX-09-28']);
  });
});

describe('a clock of three figures', () => {
  it('has a half of the day', () => {
    expect(timexesOf('A title of a page\n\nIssued at 337 PM CST Thursday.', '2013-03-22')).toEqual(['337 PM CST Thursday TIME 2013-03-21T15:37']);
  });
  it('is a number without one', () => {
    expect(timexesOf('A title of a page\n\nThe office received 337 letters.', '2013-03-22')).toEqual([]);
  });
  it('is no word in an address', () => {
    expect(timexesOf('A title of a page\n\nSee t.me/skelby_now for more.', '2013-03-22')).toEqual([]);
  });
});
