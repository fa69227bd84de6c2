/** What the faces show of entries that tell their age and no clock time. */
import { describe, expect, it } from 'vitest';
import { bare } from '../../../src/features/content.ts';
import { foldsOf } from '../../../src/features/folding.ts';
import { hintsIn } from '../../../src/features/hints.ts';
import { hoverAt } from '../../../src/features/hover.ts';
import { entryIdentities } from '../../../src/features/identity.ts';
import { openIn, summaryLine } from '../../../src/features/summary.ts';
import { outlineOf } from '../../../src/features/symbols.ts';
import { timelineOf } from '../../../src/features/timeline.ts';
import type { TimelineOrder, TimelineRow } from '../../../src/features/timeline.ts';
import { read } from '../../../src/reading/read.ts';

const BODY = `15 minutes ago

Talks resume

Both sides sat down again, a spokesman of the ministry said.

2 hours ago

Gates closed

Guards stand by the north gate, the union said.

15 hours ago

Dockers vote

The vote was close, the union's secretary said.

1 day ago

Talks fail

Both sides say so in statements issued after midnight.
`;
const BARE = `Harbour strike - live\n\n${BODY}`, SAVED = `Harbour strike - live\n\nUpdated 14:05 GMT, 3 March 2021\n\n${BODY}`;

const picture = (text: string, order: TimelineOrder = 'document'): string[] => {
  const lines = (row: TimelineRow, depth: number): string[] => [`${'  '.repeat(depth)}${row.label}${row.description === '' ? '' : ` (${row.description})`}`, ...('children' in row ? row.children.flatMap((child) => lines(child, depth + 1)) : [])];
  const root = timelineOf(read(text), { id: 'a', fileName: 'a.txt', order, filter: '' });
  return root === null ? [] : lines(root, 0).slice(1);
};

const hover = (text: string, words: string): string[] => {
  const content = hoverAt(read(text), text.indexOf(words), { ownZone: 'Asia/Tokyo' });
  return [...(content?.lines ?? []), ...(content?.because ?? [])].map(bare);
};

describe('entries by their age', () => {
  it('stand in the timeline with their age, and with the time it comes to', () => {
    expect(picture(BARE)).toEqual([
      '  Day not stated. Set it…', '  Day not stated (4 entries)',
      '    15 min ago  Talks resume', '    2 h ago  Gates closed', '    15 h ago  Dockers vote', '    1 day ago  Talks fail',
    ]);
    expect(picture(SAVED)).toEqual([
      '  Wed 3 Mar 2021 (2 entries)', '    15 min ago  Talks resume (about 13:50)', '    2 h ago  Gates closed (about 12:05)',
      '  Tue 2 Mar 2021 (2 entries)', '    15 h ago  Dockers vote (about 23:05)', '    1 day ago  Talks fail',
    ]);
  });

  it('run oldest first by time', () => {
    expect(picture(BARE, 'time').slice(2).map((line) => line.trim().split('  ')[0])).toEqual(['1 day ago', '15 h ago', '2 h ago', '15 min ago']);
  });

  it('say aloud that the time is about', () => {
    const row = timelineOf(read(SAVED), { id: 'a', fileName: 'a.txt', order: 'document', filter: '' })!.children[0]!;
    expect('children' in row && row.children[0]!.spoken).toBe('15 min ago, about 13:50, Talks resume');
  });

  it('have hovers that say what is known, and why', () => {
    expect(hover(BARE, '2 hours')).toEqual(['2 h ago · clock time not stated · day not stated', 'written 2 hours ago', expect.stringContaining('because the line says how long ago')]);
    expect(hover(SAVED, '2 hours').slice(0, 4)).toEqual([
      'Wed 3 Mar 2021, about 12:05 GMT', '12:05 UTC · 21:05 Asia/Tokyo (your zone)', 'written 2 hours ago read as about 12:05',
      'because it is as long before the page was last changed as its stamp says: “Updated 14:05” in line 3',
    ]);
    expect(hover(SAVED, '1 day ago')[0]).toBe('Tue 2 Mar 2021 · clock time not stated');
  });

  it('have hints that tell the time', () => {
    expect(hintsIn(read(SAVED)).map(({ label, after }) => [label, after])).toEqual([
      ['Wed 3 Mar 2021', false], ['about 13:50', true], ['about 12:05', true], ['Tue 2 Mar 2021', false], ['about 23:05', true],
    ]);
    expect(hintsIn(read(BARE))).toEqual([]);
  });

  it('stand in the outline and fold', () => {
    expect(outlineOf(read(SAVED)).filter(({ kind }) => kind === 'entry').map(({ name, detail }) => [name, detail])).toEqual([
      ['15 min ago Talks resume', 'about 13:50, Wed 3 Mar 2021'], ['2 h ago Gates closed', 'about 12:05'], ['15 h ago Dockers vote', 'about 23:05, Tue 2 Mar 2021'], ['1 day ago Talks fail', ''],
    ]);
    expect(foldsOf(read(BARE)).filter(({ kind }) => kind === 'entry').map(({ lines }) => lines)).toEqual([[3, 7], [9, 13], [15, 19], [21, 25]]);
  });

  it('are known again when the page is saved an hour later', () => {
    const later = BARE.replace('15 minutes ago', '1 hour ago').replace('2 hours ago', '3 hours ago');
    expect(entryIdentities(read(later))).toEqual(entryIdentities(read(BARE)));
  });

  it('ask for no zone where no clock time is told', () => {
    expect(openIn(read(BARE))).toEqual({ day: 'day', zone: false });
    expect(summaryLine(read(BARE))).toBe('4 entries');
  });
});
