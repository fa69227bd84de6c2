import { expect, it } from 'vitest';
import { layOut } from '../../../src/reading/layout/layout.ts';
import type { Actor, Cast } from '../../../src/reading/names/actors.ts';
import { couplingsIn } from '../../../src/reading/names/couplings.ts';
import { isHeldElsewhere } from '../../../src/reading/names/described.ts';
import { readNames } from '../../../src/reading/names/names.ts';
import { newSession } from '../../../src/reading/names/session.ts';
import { pairQuotes } from '../../../src/reading/text/quotes.ts';
import { scan } from '../../../src/reading/text/scan.ts';

function castOf(text: string): Cast {
  const source = scan(text);
  return readNames(source, layOut(source), pairQuotes(source)).cast;
}

const letter = (n: number): string => String.fromCharCode(0x61 + (n % 26));

it('asks whether an office is held by somebody else without looking at all of its holders each time', () => {
  const names = Array.from({ length: 60 }, (_, i) => `Ida Vor${letter(i)}${letter(Math.floor(i / 26))}sen`);
  const cast = castOf(`${names.map((name) => `Mayor ${name} left.`).join('\n')}\nMark Brandvik stayed.\n`), { actors } = cast, given = cast.roles.get('mayor')!;
  let looks = 0;
  const holders = new Set<Actor>();
  cast.roles.set('mayor', given.map(({ role, actor }) => {
    holders.add(actor);
    return { role, get actor() { looks++; return actor; } };
  }));
  const session = newSession(cast);
  expect(given.length).toBe(60);
  for (const actor of actors) expect(isHeldElsewhere(session, 'mayor', actor)).toBe(!holders.has(actor));
  expect(actors.length).toBeGreaterThan(40);
  expect(looks).toBe(60);
  expect(isHeldElsewhere(session, 'abbot', actors[0]!)).toBe(false);
});

it('finds the pair that stands most often in any window, wherever the last one was', () => {
  const states = ['France', 'Norway', 'Chile', 'Japan', 'Ghana', 'Peru'], lines: string[] = [];
  for (let i = 0; i < 90; i++) lines.push(`It was ${states[(i * i) % 5]} and ${states[5 - (i % 3)]} that agreed on fish.`);
  const { list, commonest } = couplingsIn(castOf(lines.join('\n'))).states;
  expect(list.length).toBeGreaterThan(60);
  for (const [first, end] of [[0, 10], [3, 14], [3, 3], [20, 60], [0, 5], [50, list.length], [51, 52], [0, list.length], [10, 12]] as const) {
    const times = new Map<number, number>();
    for (const { pair } of list.slice(first, end)) times.set(pair, (times.get(pair) ?? 0) + 1);
    const most = Math.max(...times.values()), found = commonest(first, end);
    expect(found?.coupling).toBe(list.slice(first, end).find(({ pair }) => times.get(pair) === most));
    if (found !== null) expect(found.alone).toBe([...times.values()].filter((count) => count === most).length === 1);
  }
});
