/** What folds: entries, sections under crossheads, runs of what is not the news. */
import type { LineRange, Reading } from '../reading/reading.ts';
import { isAroundTheNews } from './marks.ts';
import { isBlankLine } from './places.ts';
import { bounded } from './symbols.ts';

export interface Fold {
  /** 1-based, both included; more than one line. */
  readonly lines: LineRange;
  readonly kind: 'entry' | 'section' | 'boilerplate';
}

export function foldsOf(reading: Reading): Fold[] {
  return [
    ...reading.entries.map(({ lines }): Fold => ({ lines, kind: 'entry' })),
    ...reading.crossheads.map(({ line, lines }): Fold => ({ lines: bounded(reading, line, lines), kind: 'section' })),
    ...boilerplateRuns(reading).map((lines): Fold => ({ lines, kind: 'boilerplate' })),
  ]
    .map(({ lines, kind }) => ({ lines: withoutBlankEnd(reading, lines), kind }))
    .filter(({ lines: [first, last] }) => last > first)
    .sort((a, b) => a.lines[0] - b.lines[0] || b.lines[1] - a.lines[1]);
}

/** Neighbouring runs with nothing but blank lines between them fold as one. */
function boilerplateRuns(reading: Reading): LineRange[] {
  const runs: [number, number][] = [];
  for (const { kind, lines } of reading.blocks) {
    if (!isAroundTheNews(kind)) continue;
    const last = runs.at(-1);
    if (last && onlyBlankBetween(reading, last[1], lines[0])) last[1] = Math.max(last[1], lines[1]);
    else runs.push([...lines]);
  }
  return runs;
}

function onlyBlankBetween(reading: Reading, above: number, below: number): boolean {
  for (let line = above + 1; line < below; line++) if (!isBlankLine(reading, line)) return false;
  return true;
}

function withoutBlankEnd(reading: Reading, [first, last]: LineRange): LineRange {
  let end = last;
  while (end > first && isBlankLine(reading, end)) end--;
  return [first, end];
}
