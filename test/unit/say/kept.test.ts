import { expect, test } from 'vitest';
import { layOut } from '../../../src/reading/layout/layout.ts';
import { keptOfScene, setScene } from '../../../src/reading/say/build.ts';
import { decider, shippedTables } from '../../../src/reading/say/decide.ts';
import { Decided, keptOf } from '../../../src/reading/say/kept.ts';
import type { Scene } from '../../../src/reading/say/scene.ts';
import { pairQuotes } from '../../../src/reading/text/quotes.ts';
import { sameLines } from '../../../src/reading/text/same-lines.ts';
import { scan } from '../../../src/reading/text/scan.ts';

const lines = [
  'Ferry stopped', '', 'The ferry will not sail, Ines Arel said.', '', 'The engine is old. A new one was ordered.', '', 'Nobody was hurt.', '', 'The crew were told that it is over, Tom Vane said.', '',
  'The yard is shut.', '', 'It was built long ago.', '', 'The mayor warned that the port may close.', '', 'Rating: one of five', '', 'The storm has gone.',
];
const text = lines.join('\n');

function sceneOf(text: string, before: Scene | null = null): Scene {
  const source = scan(text);
  return setScene(source, pairQuotes(source), layOut(source), { kept: before === null ? null : keptOfScene(before), same: before === null ? null : sameLines(before.source.text, before.source.lines, text) });
}

function decide(scene: Scene): Decided {
  const decided = new Decided(scene.sentences.count), decideOne = decider(scene, shippedTables(), () => false, null, decided);
  for (let s = 0; s < scene.sentences.count; s++) decideOne(s);
  return decided;
}

/** First words of the sentences of which it no longer holds what was decided. */
function anew(before: string, now: string): string[] {
  const old = sceneOf(before), scene = sceneOf(now, old), kept = keptOf(scene, { scene: keptOfScene(old)!, decided: decide(old) })!, first: string[] = [];
  for (let s = 0; s < scene.sentences.count; s++) {
    const from = scene.sentences.from[s]!;
    if (!kept.holds(s)) first.push(now.slice(scene.source.tokens.start[from]!, scene.source.tokens.end[from + 1]));
  }
  return first;
}

test('what was decided holds but for the paragraph that was changed and those beside it', () => {
  const beside = anew(text, text.replace('Nobody was hurt', 'Nobody was really hurt'));
  expect(beside).toEqual(['The ferry', 'The engine', 'A new', 'Nobody was', 'The crew', 'The yard']);
});

test('where a rule looked far, what it told is never kept', () => {
  const listed = text.replace('one of five', 'one of five\nPrice: two crowns');
  expect(anew(listed, `Oh: ${listed}`)).toContain('Rating:');
});

test('a label alone among its lines looks no farther than these', () => {
  expect(anew(text, `Oh: ${text}`)).not.toContain('Rating:');
  expect(anew(text, text.replace('The storm has gone.', 'Price: two crowns'))).toContain('Rating:');
});

test('who turns out to be somebody else elsewhere is asked about anew', () => {
  // Behind the comma, Norrland is a company; until then it may be a place.
  const story = ['Norrland said the ferry was late.', 'One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'The port is owned by Norrland.'].join('\n\n');
  expect(anew(story, story.replace('by Norrland', 'by Norrland, a company that'))).toContain('Norrland said');
  expect(anew(story, story.replace('Six.', 'Six men.'))).not.toContain('Norrland said');
});

test('what is kept stands where its sentence stands now', () => {
  const now = `The wind was strong. It blew.\n\n${text}`, old = sceneOf(text), scene = sceneOf(now, old), kept = keptOf(scene, { scene: keptOfScene(old)!, decided: decide(old) })!, alone = sceneOf(now), fresh = decide(alone);
  let held = 0;
  for (let s = 0; s < scene.sentences.count; s++) {
    if (!kept.holds(s)) continue;
    expect(kept.of(s, null)).toEqual(fresh.lists[s]);
    held += kept.of(s, null).length;
  }
  expect(held).toBeGreaterThan(1);
});
