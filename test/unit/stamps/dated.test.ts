/** Timelines whose entries are headed by dates alone, and what only looks like them. */
import { describe, expect, it } from 'vitest';
import { hoverAt } from '../../../src/features/hover.ts';
import { bare } from '../../../src/features/content.ts';
import { hintsIn } from '../../../src/features/hints.ts';
import { timelineOf } from '../../../src/features/timeline.ts';
import { read } from '../../../src/reading/read.ts';

const ARTICLE = `Dock strike enters second week

PORT ELLIS (AP) — Dockers at Port Ellis stayed out for an eighth day on Friday, their union said.

How it unfolded

Feb. 26: The union files notice of a strike, and the port says that it will talk.

March 1: Talks open at the ministry. “We expect an answer,” says Ines Vauban, its secretary.

March 3: Dockers vote to strike by 412 to 398.

The ministry did not answer on Friday. Its spokesman, Ciro Lindqvist, said that nothing was new.
`;
const entriesOf = (text: string): string[] => read(text).entries.map(({ time, day, lines }) => `${text.slice(...time)} > ${day} ${lines.join('–')}`);
const page = (...lines: readonly string[]): string => `Quarry dispute\n\n${lines.join('\n\n')}\n`;
const TOLD = ['Quarrymen walk out, the union says.', 'Police arrive at the gates of the quarry.', 'Talks open at the town hall of Ostrel.'];
const headed = (...heads: readonly string[]): string => page(...heads.map((head, i) => head + TOLD[i % 3]!));

describe('dates that head the paragraphs of a timeline', () => {
  it.each([
    ['March 2: ', 'March 3: ', 'March 5: '],
    ['Mar. 2: ', 'Mar. 3: ', 'Mar. 5: '],
    ['2 March: ', '3 March: ', '5 March: '],
    ['March 2 – ', 'March 3 – ', 'March 5 – '],
    ['March 2 - ', 'March 3 - ', 'March 5 - '],
    ['March 2—', 'March 3—', 'March 5—'],
    ['2nd March: ', '3rd March: ', '5th March: '],
    ['Tuesday, March 2: ', 'Wednesday, March 3: ', 'Friday, March 5: '],
    ['- March 2: ', '- March 3: ', '- March 5: '],
    ['**March 2**: ', '**March 3**: ', '**March 5**: '],
    ['**March 2:** ', '**March 3:** ', '**March 5:** '],
    ['March 5: ', 'March 3: ', 'March 2: '],
  ])('are entries: %s', (...heads) => {
    const days = heads.map((head) => `XXXX-03-0${/\d/.exec(head)![0]}`);
    expect(read(headed(...heads)).entries.map(({ day, clock, age, local, utc, confidence }) => [day, clock, age, local, utc, confidence])).toEqual(days.map((day) => [day, null, null, null, null, 'certain']));
  });

  it('have the year where it is written, over the turn of one, and text under them as well as behind', () => {
    expect(read(headed('Dec. 30, 2020: ', 'Jan. 2, 2021: ', 'Jan. 5, 2021: ')).entries.map(({ day }) => day)).toEqual(['2020-12-30', '2021-01-02', '2021-01-05']);
    expect(read(headed('Dec. 30: ', 'Jan. 2: ', 'Jan. 5: ')).order?.value).toBe('oldest-first');
    const text = 'Quarry dispute\n\n2 March – Quarrymen walk out\nThe union says that 400 men have left.\n\n3 March – Police arrive\nThe mayor said nobody was hurt.\n\n5 March – Talks open\nBoth sides sat down, the office said.\n';
    expect(read(text).entries.map(({ heading, lines }) => [text.slice(...heading!), lines])).toEqual([['Quarrymen walk out', [3, 4]], ['Police arrive', [6, 7]], ['Talks open', [9, 10]]]);
  });

  it('are found inside an article, whose day they do not tell, and which goes on behind them', () => {
    expect(entriesOf(ARTICLE)).toEqual(['Feb. 26 > XXXX-02-26 7–7', 'March 1 > XXXX-03-01 9–9', 'March 3 > XXXX-03-03 11–11']);
    const reading = read(ARTICLE);
    expect([reading.date?.value, reading.timeZone, reading.anomalies]).toEqual(['XXXX-WXX-5', null, []]);
    expect(reading.statements.filter(({ act }) => act === 'speech').map(({ content, entry }) => [ARTICLE.slice(...content[0]!), entry]).slice(-2)).toEqual([['We expect an answer,', 9], ['nothing was new', null]]);
    expect(reading.news.value).toBe(true);
    expect(read(ARTICLE.replace('412 to 398', '412 to 398 on Monday night, and on Monday night alone')).date?.value).toBe('XXXX-WXX-5');
  });

  it('stand among clock times that have their dates with them', () => {
    const text = page('Feb. 26: Union files notice of strike at the quarry.', 'March 1, 10 a.m.: Talks open at the ministry.', 'March 2, 11:50 p.m.: Talks fail.', 'March 4: Quarrymen walk out, the union says.');
    expect(read(text).entries.map(({ day, clock }) => `${day} ${clock}`)).toEqual(['XXXX-02-26 null', 'XXXX-03-01 10:00', 'XXXX-03-02 23:50', 'XXXX-03-04 null']);
  });

  it('are told without a clock time that nobody misses, and without their date a second time', () => {
    const reading = read(ARTICLE);
    expect(hoverAt(reading, ARTICLE.indexOf('March 1') + 2, { ownZone: 'UTC' })!.lines.map(bare)).toEqual(['1 Mar · year not stated', 'written March 1']);
    expect(hintsIn(reading).map(({ label }) => label)).toEqual(['26 Feb, year not stated']);
    const days = timelineOf(reading, { id: 'x', fileName: 'a.txt', order: 'document', filter: '' })!.children.filter(({ kind }) => kind === 'day');
    expect(days.map((day) => [day.label, 'children' in day ? day.children.map(({ label }) => label.slice(0, 16)) : []])).toEqual([['26 Feb', ['The union files']], ['1 Mar', ['Talks open at th']], ['3 Mar', ['Dockers vote to ']]].map(([label, title]) => [label, [expect.stringMatching(new RegExp(`^${(title as string[])[0]}`)) as unknown]]));
  });
});

describe('no entries', () => {
  it.each([
    ['two of them', headed('March 2: ', 'March 3: ')],
    ['three forms', headed('March 2: ', '3 March – ', 'March 5 – ')],
    ['one day, three times', headed('March 3: ', 'March 3: ', 'March 3: ')],
    ['in no order', headed('March 9: ', 'March 3: ', 'June 3: ', 'April 5: ')],
    ['figures alone', headed('2021-03-02: ', '2021-03-03: ', '2021-03-05: ')],
    ['months', headed('March: ', 'April: ', 'May: ')],
    ['spans of days', headed('March 2–5: ', 'March 6–7: ', 'March 8–9: ')],
    ['fixtures', page('2 March: Tugs v Ferries', '3 March: Pilots v Dockers', '5 March: Customs v Cranes')],
    ['a programme', page('March 2 – Concert at the harbour', 'March 3 – Lantern walk', 'March 5 – Boat race')],
    ['sentences that begin with a date', page('March 2 was the day the quarrymen walked out.', 'March 3, the mayor said, was quiet.', 'March 5 – a Friday – brought talks at the town hall.')],
    ['beside clock times without dates', page('18:40 – Pilots join walkout', 'The union said so on Monday.', '17:10 – Talks fail', 'The ministry said so on Monday.', ...['March 2 – ', 'March 3 – ', 'March 5 – '].map((head, i) => head + TOLD[i]!))],
  ])('%s', (_name, text) => expect(read(text).entries.filter(({ clock }) => clock === null)).toEqual([]));
});
