import { describe, expect, it } from 'vitest';
import { timexesOf } from './document.ts';

const of = (sentence: string): string[] => timexesOf(`A title of a page\n\n${sentence}`, '2013-03-22');

describe('a weekday looks forward or back', () => {
  it.each([
    ['The trial begins Monday.', 'Monday DATE 2013-03-25'],
    ['The trial began Monday.', 'Monday DATE 2013-03-18'],
    ['The trial continues on Monday.', 'Monday DATE 2013-03-25'],
    ['The trial continues after the hearing on Monday.', 'Monday DATE 2013-03-18'],
    ['The ceremony takes place on Sunday.', 'Sunday DATE 2013-03-24'],
    ['He is flying to Rome on Sunday.', 'Sunday DATE 2013-03-24'],
    ['He was flying to Rome on Sunday.', 'Sunday DATE 2013-03-17'],
    ['On Monday, he plans to fly.', 'Monday DATE 2013-03-25'],
    ['On Monday the council is to vote.', 'Monday DATE 2013-03-25'],
    ['On Monday the council voted.', 'Monday DATE 2013-03-18'],
    ['They scheduled a vote for Monday.', 'Monday DATE 2013-03-25'],
    ['They have scheduled a hearing on Monday.', 'Monday DATE 2013-03-25'],
    ['A search for Monday\'s attackers went on.', 'Monday DATE 2013-03-18'],
    ['They could have voted as soon as Tuesday.', 'Tuesday DATE 2013-03-26'],
    ['By Tuesday, forty people had left.', 'Tuesday DATE 2013-03-19'],
    ['By Tuesday, forty people will leave.', 'Tuesday DATE 2013-03-26'],
    ['The store opens in June.', 'June DATE 2013-06'],
    ['The store opened in June.', 'June DATE 2012-06'],
  ])('%s', (sentence, expression) => expect(of(sentence)).toContain(expression));
});

describe('lengths', () => {
  it.each([
    ['It has snowed all week.', ['all week DURATION P1W']],
    ['Nearly two dozen years passed.', ['Nearly two dozen years DURATION P24Y']],
    ['All week’s takings were lost.', []],
  ])('%s', (sentence, expressions) => expect(of(sentence)).toEqual(expressions));
});

describe('a clock time beside days', () => {
  it.each([
    ['The walkout began at 1840 GMT on Wednesday and will last until Friday.', '1840 GMT on Wednesday TIME 2013-03-20T18:40'],
    ['The walkout began at 1840 GMT and will last until Friday.', '1840 GMT TIME 2013-03-22T18:40'],
    ['Filed 03Mar2013 at 1905 GMT.', '03Mar2013 DATE 2013-03-03'],
  ])('%s', (sentence, expression) => expect(of(sentence)).toContain(expression));
});

describe('what is still to come', () => {
  it.each([
    ['Work could not begin before Saturday.', 'Saturday DATE 2013-03-23'],
    ['Work had not begun before Saturday.', 'Saturday DATE 2013-03-16'],
    ['The warning holds from this evening to noon CST Saturday.', 'noon CST Saturday TIME 2013-03-23T12:00'],
    ['Snow could close the roads on Sunday.', 'Sunday DATE 2013-03-24'],
    ['Neighbours could hear them on Sunday.', 'Sunday DATE 2013-03-17'],
    ['Schools cancelled Monday classes.', 'Monday DATE 2013-03-25'],
    ['Schools cancelled classes on Monday.', 'Monday DATE 2013-03-18'],
    ['Skelby host Marlow on Tuesday.', 'Tuesday DATE 2013-03-26'],
    ['The mayor was due to speak on Monday but instead flew home.', 'Monday DATE 2013-03-18'],
    ['The mayor is due to speak on Monday but may not come.', 'Monday DATE 2013-03-25'],
    ['Work could not begin before Saturday, November 2.', 'Saturday, November 2 DATE 2013-11-02'],
    ['The vote was put off to Saturday, November 2.', 'Saturday, November 2 DATE 2013-11-02'],
    ['The bridge closed on Friday, November 2.', 'Friday, November 2 DATE 2012-11-02'],
    ['The trial is expected to last four weeks.', 'four weeks DURATION P4W'],
    ['It rained for the last four weeks.', 'the last four weeks DURATION P4W'],
    ['The house met at half-past Two o’clock.', 'half-past Two o’clock TIME 2013-03-22T02:30'],
    ['He had sailed at a quarter past nine o’clock.', 'a quarter past nine o’clock TIME 2013-03-22T09:15'],
    ['He had sailed at a quarter to nine o’clock.', 'a quarter to nine o’clock TIME 2013-03-22T08:45'],
    ['The inquiry was adjourned until to-morrow.', 'to-morrow DATE 2013-03-23'],
  ])('%s', (sentence, expression) => expect(of(sentence)).toContain(expression));
});
