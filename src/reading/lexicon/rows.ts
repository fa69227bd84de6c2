/** Rows of the lexicon that stand a line each in groups of one stance and act. */
import type { CueGroup } from './cue-rows.ts';

type Parse<Row> = (line: string, stance: CueGroup['stance'], act: CueGroup['act']) => Row;

/** All rows, and the place of each: its group, and where in the group's lines it begins and ends. */
export function readRows<Row>(groups: readonly CueGroup[], parse: Parse<Row>): { readonly row: Row; readonly place: readonly number[] }[] {
  return groups.flatMap(({ lines, stance, act }, group) => Array.from(lines.matchAll(/\S.*/g), ({ 0: line, index }) => ({ row: parse(line, stance, act), place: [group, index, index + line.length] })));
}

/** The row whose place is the one with this index. */
export function readRow<Row>(groups: readonly CueGroup[], parse: Parse<Row>, places: Uint16Array, index: number): Row {
  const [group, from, to] = places.subarray(index * 3), { lines, stance, act } = groups[group!]!;
  return parse(lines.slice(from, to), stance, act);
}
