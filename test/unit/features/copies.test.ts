/** A link to a passage, and a day's entries as a table. */
import { describe, expect, it } from 'vitest';
import { passageLink } from '../../../src/features/passage-link.ts';
import type { Whereabouts } from '../../../src/features/passage-link.ts';
import { entriesOfDayAt, entriesTable } from '../../../src/features/table.ts';
import { read } from '../../../src/reading/read.ts';
import { ferry } from './sample.ts';

describe('a link to a passage', () => {
  const where: Whereabouts = { scheme: 'file', authority: '', path: '/home/ada/news, new/100% ferry.txt', relative: 'news, new/100% ferry.txt', uriScheme: 'vscode', web: false };
  const at = { line: 9, column: 5, lastLine: 9 };

  it('is an address of the editor on the desktop, whatever the path holds', () => {
    expect(passageLink(where, at)).toBe('vscode://file/home/ada/news%2C%20new/100%25%20ferry.txt:9:5');
    expect(passageLink({ ...where, path: '/c:/news/(a)#b?.txt', uriScheme: 'vscode-insiders' }, at)).toBe('vscode-insiders://file/c:/news/%28a%29%23b%3F.txt:9:5');
    expect(passageLink({ ...where, scheme: 'vscode-remote', authority: 'ssh-remote+desk' }, at)).toBe('vscode://vscode-remote/ssh-remote+desk/home/ada/news%2C%20new/100%25%20ferry.txt:9:5');
  });

  it('is path and line in a browser, and where there is no file system', () => {
    expect(passageLink({ ...where, web: true }, at)).toBe('news%2C%20new/100%25%20ferry.txt#L9');
    expect(passageLink({ ...where, scheme: 'vscode-vfs' }, { ...at, lastLine: 12 })).toBe('news%2C%20new/100%25%20ferry.txt#L9-L12');
  });

  it('is none for what was never saved', () => {
    expect(passageLink({ ...where, scheme: 'untitled' }, at)).toBeNull();
  });
});

describe('entries as a table', () => {
  const reading = ferry({ date: '2020-10-14' });
  const lines = (text: string): string[] => text.split('\n');

  it('are those of the day at the cursor, else all', () => {
    const clocks = (needle: string): (string | null)[] => entriesOfDayAt(reading, reading.text.indexOf(needle)).map((index) => reading.entries[index]!.clock);
    expect(clocks('A navy helicopter')).toEqual(['23:55', '22:30']);
    expect(clocks('Nobody here wants')).toEqual(['21:40', '20:15', '18:30', '12:05', '08:50', '06:20']);
    expect(clocks('Ferries between')).toHaveLength(reading.entries.length);
  });

  it('have a row each in Markdown', () => {
    expect(lines(entriesTable(reading, [4, 2], 'markdown'))).toEqual([
      '| Day | Time | Zone | UTC | Entry | Speakers | Line |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| Wed 14 Oct 2020 | 08:50 | GMT+2 | 2020-10-14 06:50 | Union members vote for the agreement | Ciro Lindqvist | 33 |',
      '| Wed 14 Oct 2020 | 18:30 | GMT+2 | 2020-10-14 16:30 | Minister denies having threatened crews | Teodor Halvick; two people | 23 |',
    ]);
  });

  it('have fields with tabs between them for a spreadsheet, the date in digits', () => {
    expect(entriesTable(reading, [2], 'tsv')).toBe('Day\tTime\tZone\tUTC\tEntry\tSpeakers\tLine\n2020-10-14\t18:30\tGMT+2\t2020-10-14 16:30\tMinister denies having threatened crews\tTeodor Halvick; two people\t23');
  });

  it('leave out what is not known', () => {
    const bare = read('Port news\n\n10:15 - One boat left the port on time\n\nThe sea was calm all morning long.\n\n11:30 - Another boat left the port late\n\nThe sea was rough in the afternoon.\n');
    expect(bare.entries).toHaveLength(2);
    expect(lines(entriesTable(bare, [0, 1], 'markdown'))[0]).toBe('| Time | Entry | Line |');
  });

  it('hold cells that do nothing, and that stay one cell', () => {
    const hostile = read(['Port news', '', '10:15 - =HYPERLINK("http://x.example")', '', 'The sea was calm all morning long.', '', '11:30 - a | b <img> [c](d)', '', 'The sea was rough.', '', '12:45 - "quoted" words', '', 'No boat left.', ''].join('\n'));
    const [, , ...rows] = lines(entriesTable(hostile, [0, 1, 2], 'markdown'));
    expect(rows[1]).toBe('| 11:30 | a \\| b \\<img\\> \\[c\\](d) | 7 |');
    const fields = lines(entriesTable(hostile, [0, 1, 2], 'tsv')).map((line) => line.split('\t'));
    expect(fields.map((cells) => cells.length)).toEqual([3, 3, 3, 3]);
    expect(fields.map(([, entry]) => entry)).toEqual(['Entry', '\'=HYPERLINK("http://x.example")', 'a | b <img> [c](d)', '"""quoted"" words"']);
  });
});
