import { describe, expect, it } from 'vitest';
import { instantsOf, localsOf, readDocument, rulesOf } from './document.ts';

const blog = (title: string, ...entries: readonly string[]): string => `${title}\n\n${entries.map((entry) => `${entry}\n\nThe union confirmed it in a statement.\n`).join('\n')}`;

describe('the day of an entry', () => {
  it('is the document’s, until the clock jumps up in a document that runs newest first', () => {
    const text = blog('Harbour strike - Sept. 30, 2020', '9:20 - Dockers vote', '8:50 - Gates open', '23:10 - Talks fail', '22:00 - Talks begin');
    expect(localsOf(text)).toEqual(['2020-09-30T09:20', '2020-09-30T08:50', '2020-09-29T23:10', '2020-09-29T22:00']);
    const { entries, order, anomalies } = readDocument(text);
    expect(order?.value).toBe('newest-first');
    expect(entries.map(({ rollover }) => rollover)).toEqual([false, false, true, false]);
    expect(rulesOf(entries[2]?.because)).toContain('clock-jumps-up');
    expect(anomalies.map(({ kind }) => kind)).toEqual(['day-rollover']);
  });

  it('is the next one where the clock jumps down in a document that runs oldest first', () => {
    const text = blog('Harbour strike - Sept. 30, 2020', '20:10 - Talks begin', '22:45 - Minister arrives', '23:50 - Talks go on', '0:40 - Talks fail', '2:15 - Lights out');
    expect(localsOf(text)).toEqual(['2020-09-30T20:10', '2020-09-30T22:45', '2020-09-30T23:50', '2020-10-01T00:40', '2020-10-01T02:15']);
  });

  it('is counted from the last entry where the page was first published on that day, and changed on a later one', () => {
    const dates = (line: string, ...entries: readonly string[]): readonly string[] => localsOf(`Live: Flood in the Orla valley\n\n${line}\n\n${blog('', ...entries).trim()}`);
    const down = ['01:12 Hospital empty', '00:05 Bulletin', '23:48 Mayor speaks', '21:02 Dam overflows'], up = down.toReversed();
    const told = ['2024-06-15T01:12', '2024-06-15T00:05', '2024-06-14T23:48', '2024-06-14T21:02'];
    expect(dates('Published: Friday, 14 June 2024, 21:02 CEST. Updated 15 June 2024, 01:12', ...down)).toEqual(told);
    expect(dates('Updated 15 June 2024, 01:12. Published: Friday, 14 June 2024, 21:02 CEST', ...down)).toEqual(told);
    expect(dates('Published: Friday, 14 June 2024, 21:02 CEST. Updated 15 June 2024, 01:12', ...up)).toEqual(told.toReversed());
    expect(dates('Updated 15 June 2024, 01:12. Published: Friday, 14 June 2024, 21:02 CEST', ...up)).toEqual(told.toReversed());
    // changed weeks later: the line tells nothing of the entries
    expect(dates('Published: 14 June 2024. Updated 2 July 2024', ...down)[0]).toBe('2024-06-14T01:12');
  });

  it('says so where it is counted from the last entry', () => {
    const { entries } = readDocument(`Live: Flood in the Orla valley\n\nPublished: 14 June 2024, 21:02. Updated 15 June 2024, 01:12\n\n${blog('', '01:12 Hospital empty', '23:48 Mayor speaks', '21:02 Dam overflows').trim()}`);
    expect(rulesOf(entries[0]?.because)).toContain('last-of-document');
    expect(rulesOf(entries[0]?.because)).not.toContain('day-of-document');
  });

  it('leaves the year open where the text does not tell it', () => {
    expect(localsOf(blog('Harbour strike - Sept. 30', '9:20 - Dockers vote', '8:50 - Gates open', '23:10 - Talks fail'))).toEqual(['XXXX-09-30T09:20', 'XXXX-09-30T08:50', 'XXXX-09-29T23:10']);
  });

  it('does not go back over the end of February without a year', () => {
    expect(localsOf(blog('Harbour strike - March 1', '9:20 - Dockers vote', '8:50 - Gates open', '23:10 - Talks fail'))).toEqual(['XXXX-03-01T09:20', 'XXXX-03-01T08:50', '23:10']);
  });

  it('takes a small slip for a slip, and says so', () => {
    const text = blog('Harbour strike - Sept. 30, 2020', '18:40 - Pilots walk out', '17:05 - Ferries off', '17:10 - Port falls silent', '16:00 - Gates open', '15:55 - Talks fail');
    expect(localsOf(text).every((local) => local.startsWith('2020-09-30'))).toBe(true);
    expect(readDocument(text).anomalies.map(({ kind, span }) => `${kind} ${text.slice(...span)}`)).toEqual(['order-break 17:10']);
  });

  it('tells two entries of one minute', () => {
    const text = blog('Harbour strike - Sept. 30, 2020', '18:40 - Pilots walk out', '17:05 - Ferries off', '17:05 - Port falls silent');
    expect(readDocument(text).anomalies.map(({ message }) => message)).toEqual(['Two entries in a row are of 17:05.']);
  });

  it('reads a slip of the pen and reports it', () => {
    const text = blog('Harbour strike - Sept. 30, 2020', '18:40 - Pilots walk out', '17;05 - Ferries off', '16:00 - Port falls silent');
    expect(localsOf(text)[1]).toBe('2020-09-30T17:05');
    expect(readDocument(text).anomalies.map(({ kind, message }) => `${kind}: ${message}`)).toEqual(['malformed-time: “17;05” is written with a slip; read as 17:05.']);
  });

  it('stands in the stamp', () => {
    const text = blog('Harbour strike', '1:37 p.m. ET, March 15, 2022', '12:05 p.m. ET, March 15, 2022', '9:10 p.m. ET, March 14, 2022');
    expect(localsOf(text)).toEqual(['2022-03-15T13:37', '2022-03-15T12:05', '2022-03-14T21:10']);
    expect(instantsOf(text)).toEqual(['2022-03-15T17:37Z', '2022-03-15T16:05Z', '2022-03-15T01:10Z']);
    expect(readDocument(text).date?.value).toBe('2022-03-15');
  });

  it('stands in the stamp, and tells the order where the clock alone would mislead', () => {
    const text = blog('Harbour strike', '3 March 2021, 18:40 - Pilots walk out', '2 March 2021, 19:10 - Ferries off', '1 March 2021, 20:05 - Talks fail');
    expect(localsOf(text)).toEqual(['2021-03-03T18:40', '2021-03-02T19:10', '2021-03-01T20:05']);
    expect(readDocument(text).order?.value).toBe('newest-first');
    expect(readDocument(text).date?.value).toBe('2021-03-03');
  });

  it('stands on the line below a time that has its line for itself', () => {
    const text = 'Live: Fire at the harbour\n\n22:49\n18.6.2014\nThe fire is out, the fire service says.\n23:32\n18.6.2014\nTwo sheds are lost, the mayor says.\n0:03\n19.6.2014\nThe ferries sail again, the operator says.\n8:03\n19.6.2014\nThe quay stays closed, the harbour office says.\n';
    expect(localsOf(text)).toEqual(['2014-06-18T22:49', '2014-06-18T23:32', '2014-06-19T00:03', '2014-06-19T08:03']);
  });

  it('turns where the clock goes over midnight between two stamps that name theirs', () => {
    const text = 'The Latest: Storm reaches Skelby\n\n12:25 a.m. Wednesday\n\nThe storm has passed, officials say.\n\n11:40 p.m.\n\nHomes are without power, the mayor says.\n\n9:15 p.m. Tuesday\n\nThe storm will turn north, forecasters say.\n';
    const { entries } = readDocument(text);
    expect(entries.map(({ day, rollover }) => [day, rollover])).toEqual([['XXXX-WXX-3', false], ['XXXX-WXX-2', true], ['XXXX-WXX-2', false]]);
  });

  it('turns the year in stamps without one', () => {
    const text = blog('Harbour strike', 'Jan 1, 0:40 - Talks go on', 'Dec 31, 23:10 - Talks go on', 'Dec 31, 22:05 - Talks begin');
    expect(readDocument(text).order?.value).toBe('newest-first');
    expect(localsOf(text, { date: '2021-01-01' })).toEqual(['2021-01-01T00:40', '2020-12-31T23:10', '2020-12-31T22:05']);
  });

  it('stands in a heading above', () => {
    const text = `Harbour strike

Thursday, 4 March 2021

9:10 - Talks resume

Both sides are there.

8:45 - Minister arrives

He said nothing.

Wednesday, 3 March 2021

22:10 - Talks begin

Both sides are there.`;
    expect(localsOf(text)).toEqual(['2021-03-04T09:10', '2021-03-04T08:45', '2021-03-03T22:10']);
  });

  it('is what the reader settles, above all that the text says', () => {
    const text = blog('Harbour strike - Sept. 30', '9:20 - Dockers vote', '23:10 - Talks fail', '22:50 - Talks begin');
    expect(localsOf(text, { date: '2019-10-01' })).toEqual(['2019-10-01T09:20', '2019-09-30T23:10', '2019-09-30T22:50']);
    const { date } = readDocument(text, { date: '2019-10-01' });
    expect(date?.because).toEqual([{ rule: 'settled-by-reader', spans: [] }]);
  });

  it('is open where nothing tells it: the clock stands alone', () => {
    const text = blog('Harbour strike', '9:20 - Dockers vote', '8:50 - Gates open');
    expect(localsOf(text)).toEqual(['09:20', '08:50']);
    expect(readDocument(text).entries.every(({ day, utc }) => day === null && utc === null)).toBe(true);
  });
});

describe('the zone of entries', () => {
  const entries = ['9:20 - Dockers vote', '8:50 - Gates open'];

  it.each([
    ['(All times local Turkish time, GMT+3)', '+03:00', '2021-07-04T06:20Z'],
    ['All times GMT', '+00:00', '2021-07-04T09:20Z'],
    ['All times are BST.', '+01:00', '2021-07-04T08:20Z'],
    ['Times are in ET', '-04:00', '2021-07-04T13:20Z'],
    ['All times are Kyiv time', '+03:00', '2021-07-04T06:20Z'],
    ['Time zone: UTC+5:30', '+05:30', '2021-07-04T03:50Z'],
  ])('%s', (note, offset, first) => {
    const text = blog(`Harbour strike - 4 July 2021\n\n${note}`, ...entries);
    expect(readDocument(text).timeZone?.offset).toBe(offset);
    expect(instantsOf(text)[0]).toBe(first);
  });

  it('gives no instant without it', () => {
    expect(instantsOf(blog('Harbour strike - 4 July 2021', ...entries))).toEqual([null, null]);
  });

  it('gives no instant without the day', () => {
    expect(instantsOf(blog('Harbour strike\n\nAll times GMT', ...entries))).toEqual([null, null]);
  });

  it('is an abbreviation’s only where places of the text settle which', () => {
    const stamps = ['9:20 IST - Dockers vote', '8:50 IST - Gates open'];
    expect(instantsOf(blog('Mumbai harbour strike - 4 July 2021\n\nDockers in Mumbai, the biggest Indian port, are out.', ...stamps))[0]).toBe('2021-07-04T03:50Z');
    expect(instantsOf(blog('Haifa harbour strike - 4 July 2021\n\nDockers in Haifa, the biggest Israeli port, are out.', ...stamps))[0]).toBe('2021-07-04T07:20Z');
    expect(instantsOf(blog('Harbour strike - 4 July 2021\n\nDockers are out.', ...stamps))[0]).toBeNull();
  });

  it('is settled by the reader, with the summer time of the day', () => {
    const text = blog('Harbour strike - 4 July 2021', ...entries);
    expect(instantsOf(text, { timeZone: 'Europe/Berlin' })[0]).toBe('2021-07-04T07:20Z');
    expect(instantsOf(text, { timeZone: '-03:00' })[0]).toBe('2021-07-04T12:20Z');
    expect(readDocument(text, { timeZone: 'nowhere' }).timeZone).toBeNull();
  });
});

describe('the document’s day', () => {
  it('is in the title, with the weekday that the text names as a witness', () => {
    const { date } = readDocument('Harbour strike - blog - Sept. 30\n\nThe dockers said on Wednesday that they would stay out.\n\nThe port said nothing.');
    expect(date?.value).toBe('XXXX-09-30');
    expect(rulesOf(date?.because)).toEqual(['date-in-title', 'weekday-agreement']);
  });

  it('is the latest weekday where only weekdays are named', () => {
    const { date } = readDocument('Pilots stay out\n\nThe pilots said on Thursday that they would stay out. They have been out since Sunday, and met the minister on Wednesday.\n\nNo ferry left on Thursday.');
    expect(date).toMatchObject({ value: 'XXXX-WXX-4', confidence: 'likely' });
  });

  it('is open where nothing tells it', () => {
    expect(readDocument('Pilots stay out\n\nThe pilots said that they would stay out.').date).toBeNull();
  });

  it('is in the dateline', () => {
    expect(readDocument('Pilots stay out\n\nROTTERDAM, Oct 1 (Reuters) - Pilots said on Thursday that they would stay out.').date?.value).toBe('XXXX-10-01');
  });
});

describe('a date that the calendar contradicts', () => {
  it('is an anomaly', () => {
    const text = 'Pilots stay out\n\nThe talks failed on Wednesday, 1 October 2020, the minister said.';
    expect(readDocument(text).anomalies.map(({ kind, message }) => `${kind}: ${message}`)).toEqual(['contradicted-date: “Wednesday, 1 October 2020” is a Thursday in the calendar.']);
  });

  it('is one without a year too, where the document tells the year', () => {
    const text = 'Pilots stay out - 5 October 2020\n\nThe talks failed on Wednesday, 1 October, the minister said.';
    expect(readDocument(text).anomalies.map(({ message }) => message)).toEqual(['“Wednesday, 1 October” is a Thursday in the calendar of 2020.']);
  });

  it('is a day that no year has', () => {
    expect(readDocument('Pilots stay out\n\nThe talks failed on 31 November 2020, the minister said.').anomalies.map(({ kind }) => kind)).toEqual([]);
    expect(readDocument('Pilots stay out\n\nThe talks failed on 29 February 2021, the minister said.').anomalies.map(({ message }) => message)).toEqual(['The calendar has no “29 February 2021”.']);
  });

  it('is none where it agrees', () => {
    expect(readDocument('Pilots stay out\n\nThe talks failed on Thursday, 1 October 2020, the minister said.').anomalies).toEqual([]);
  });
});

describe('the document’s day on a line above the text', () => {
  const body = '\n\nThe ship ran aground in fog on Tuesday, the coast guard said. It will be pulled free on Thursday.\n\nAnother sank on 12 May 1987 with all hands.';

  it.each([
    ['By Ada Quill\nMarch 3, 2021', '2021-03-03'],
    ['Ada Quill | March 3, 2021 | 6:40 p.m. ET', '2021-03-03'],
    ['Wednesday, 3 March 2021', '2021-03-03'],
    ['2021-03-03', '2021-03-03'],
    ['Published: 18:40 GMT, 3 March 2021', '2021-03-03'],
  ])('%s', (head, day) => {
    expect(readDocument(`Ship aground off the point\n\n${head}${body}`).date?.value).toBe(day);
  });

  it('is not a date in the text, nor a weekday still to come', () => {
    expect(readDocument(`Ship aground off the point${body}`).date?.value).toBe('XXXX-WXX-2');
  });
});

describe('entries that stand out of the order', () => {
  const page = (...lines: readonly string[]): string => ['Skelby ferry disaster: live updates', '2 June 2025', ...lines].join('\n\n');

  it('are those that the line above calls pinned: the day does not turn behind them', () => {
    const text = page('Pinned post', '18:00', 'What we know so far', 'The ferry sank off the north mole at noon.', '20:45', 'Divers go down again', 'The divers have gone down again, the navy said.', '19:30', 'Families wait', 'The families are waiting on the quay, a priest said.', '16:15', 'Navy sends two ships', 'The navy has sent two ships.');
    expect(localsOf(text)).toEqual(['2025-06-02T18:00', '2025-06-02T20:45', '2025-06-02T19:30', '2025-06-02T16:15']);
    expect(readDocument(text).order?.value).toBe('newest-first');
    expect(localsOf(text.replace('Pinned post', 'Three boats'))).toEqual([]);
  });

  it('are none where every stamp names the same day: the clock alone tells the order', () => {
    const text = page('10:15 p.m. ET, June 2, 2025', 'Two boats are missing, the coastguard said.', '9:40 p.m. ET, June 2, 2025', 'The storm reached the coast at six.', '12:12 a.m. ET, June 2, 2025', 'The weather office sent out warnings.');
    expect(readDocument(text).order?.value).toBe('newest-first');
    expect(localsOf(text)).toEqual(['2025-06-02T22:15', '2025-06-02T21:40', '2025-06-02T00:12']);
  });

  it('are none in two reports of two days, one below the other: each runs its own way', () => {
    const text = 'Skelby fire - day one, as it happened\n\n3 June 2025\n\n18:40 The roof falls in\nThe roof has fallen in, the brigade said.\n\n16:05 Fire breaks out\nA fire has broken out, a neighbour said.\n\nSkelby fire - day two, as it happened\n\n4 June 2025\n\n17:20 Fire is out\nThe fire is out, the brigade said.\n\n09:15 Engines from Marlow arrive\nThree engines have arrived.\n';
    expect(localsOf(text)).toEqual(['2025-06-03T18:40', '2025-06-03T16:05', '2025-06-04T17:20', '2025-06-04T09:15']);
  });
});

describe('the day of a live report', () => {
  const entries = '10:02\nShares fall as bank fails\n\nShares fell by three percent, brokers said.\n\n09:31\nBank calls in the regulator\n\nThe bank has called in the regulator.\n\n08:05\nGood morning\n\n';

  it('may stand in the words that welcome its readers', () => {
    const text = `Skelby markets live: shares fall\n\n${entries}Good morning and welcome to our business blog on 5 February 2025.\n`;
    expect(localsOf(text)).toEqual(['2025-02-05T10:02', '2025-02-05T09:31', '2025-02-05T08:05']);
    expect(rulesOf(readDocument(text).date?.because)).toContain('date-in-welcome');
    expect(readDocument(text.replace('and welcome to our business blog', 'to all; the bank was founded')).date).toBeNull();
    expect(readDocument(text.replace('blog on', 'blog. The vote is on')).date).toBeNull();
    expect(readDocument(text.replace('blog on', 'blog on the trial of Tom Vane, held on')).date).toBeNull();
  });

  it('may stand on a line of its own below the last entry, with its year', () => {
    const text = 'Skelby: attacks go on\n\n(18:40) The army says it has shot down two drones.\n(17:25) Shelling is heard in the north of the town.\n(09:05) The night was quiet, say residents.\n\nOctober 1, 2020\n';
    expect(localsOf(text)).toEqual(['2020-10-01T18:40', '2020-10-01T17:25', '2020-10-01T09:05']);
    expect(readDocument(text.replace(', 2020', '')).date).toBeNull();
  });

  it('may stand in a line that leads to a list', () => {
    expect(readDocument(`List of key events, day 1,105\n\nHere is where things stand on Wednesday, March 5:\n\n${entries}`).date?.value).toBe('XXXX-03-05');
    expect(readDocument(`List of key events, day 1,105\n\nThe old mill burned down one night on Wednesday, March 5\n\n${entries}`).date).toBeNull();
  });
});

describe('the zone of a stamp', () => {
  it('is that of the date and time under the title, though no word says what these are', () => {
    const text = 'The latest on the Skelby fire\n\nBy Ada Quill\nMay 25, 2022 at 10:20 p.m. EDT\n\n10:20 p.m.\nThe police chief will speak on Thursday, the city said.\n\n9:05 p.m.\nThe school will stay closed, the mayor said.\n';
    expect(instantsOf(text)).toEqual(['2022-05-26T02:20Z', '2022-05-26T01:05Z']);
  });

  it('may have lost the blank before the age behind it', () => {
    const text = 'Skelby Storm Updates\n\nFeb. 2, 2025, 11:14 p.m. ET1 hour ago\n\nTwo bridges are closed, the police said.\n\nFeb. 2, 2025, 9:50 p.m. ET2 hours ago\n\nThe storm has reached the coast.\n';
    expect(instantsOf(text)).toEqual(['2025-02-03T04:14Z', '2025-02-03T02:50Z']);
    expect(readDocument(text).entries.map(({ heading }) => heading)).toEqual([null, null]);
  });
});

describe('a date in figures', () => {
  const dated = (date: string, more = ''): string => `Harbour master resigns\n\n${date}\n\nThe harbour master of Skelby has resigned, her office said.\n\nShe took office in the spring.${more}\n`;

  it('is likely where either of the first two may be the month, and says why', () => {
    const { date } = readDocument(dated('03/04/2019'));
    expect([date?.value, date?.confidence, rulesOf(date?.because)]).toEqual(['2019-04-03', 'likely', ['date-on-a-line', 'month-or-day-first']]);
  });

  it.each([
    ['another date tells that the month stands first', dated('03/04/2019', ' It was 02/28/2019.'), '2019-03-04'], ['another date tells that the day does', dated('03/04/2019', ' It was 28/02/2019.'), '2019-04-03'],
    ['one of them is no month', dated('13/04/2019'), '2019-04-13'], ['both are the same', dated('04/04/2019'), '2019-04-04'],
  ])('is certain where %s', (_why, text, value) => {
    const { date } = readDocument(text);
    expect([date?.value, date?.confidence]).toEqual([value, 'certain']);
  });

  it('may stand in brackets behind its weekday', () => {
    expect(localsOf(blog('Harbour strike\n\nTuesday (June 24)', '18:20 - Dockers vote', '17:10 - Gates open', '16:00 - Talks fail'))).toEqual(['XXXX-06-24T18:20', 'XXXX-06-24T17:10', 'XXXX-06-24T16:00']);
  });
});

describe('the zone of a dateline', () => {
  const timeline = (note: string): string => `Timeline of the siege in Skelby\n\nWASHINGTON (AP) — Gunmen entered a bank in Skelby on Sept. 11, 2012.\n\n${note}\n\n10:00 p.m. — Gunmen enter the bank.\n\n10:15 p.m. — Police close the street.\n`;
  it('is that of the times, unless a note says that these are local to another place', () => {
    expect(readDocument(timeline('All times are local.')).timeZone?.name).toBe('America/New_York');
    expect(readDocument(timeline('All times are local Skelby time.')).timeZone).toBeNull();
    expect(readDocument(timeline('All times are local for Skelby.')).timeZone).toBeNull();
  });
});
