// In a language of brackets: every word that a face shows is the document's own, or has passed through the table of messages.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleOf, collectMessages } from '../../../tools/lib/messages.mjs';
import { cueGrammarLine } from '../../../src/features/cue-grammar.ts';
import type { Line } from '../../../src/features/content.ts';
import { FINDING_KINDS, findingsIn } from '../../../src/features/findings.ts';
import { hintsIn } from '../../../src/features/hints.ts';
import { dayContent, entryContent, hoverAt } from '../../../src/features/hover.ts';
import { entryIdentities } from '../../../src/features/identity.ts';
import { speakWith, t } from '../../../src/features/l10n.ts';
import { plain } from '../../../src/features/plain.ts';
import { statementContent } from '../../../src/features/say-hover.ts';
import { dayChoices, zoneChoices } from '../../../src/features/settle-choices.ts';
import { speakerChoices } from '../../../src/features/speaker-choices.ts';
import { carrierTree } from '../../../src/features/carrier-rows.ts';
import { speakerTree } from '../../../src/features/speakers.ts';
import { statusOf } from '../../../src/features/status.ts';
import { outlineOf } from '../../../src/features/symbols.ts';
import { timelineOf } from '../../../src/features/timeline.ts';
import type { TimelineRow } from '../../../src/features/timeline.ts';
import { read } from '../../../src/reading/read.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { parseSettled } from '../../../src/reading/settled.ts';

const PAGES = ['test/sample/ferry-strike-live.txt', 'test/sample/harbour-bridge-article.txt', 'test/sample/lantern-islands-article.txt', 'test/news/mill-fire.txt', 'test/news/valley-flood-blog.txt'];
const known = new Set(Object.keys(JSON.parse(bundleOf(collectMessages())) as Record<string, string>));
const asked = new Set<string>();

beforeAll(() => speakWith((message, ...values) => {
  asked.add(message);
  return `⟦${message.replace(/\{(\d+)\}/g, (hole, index: string) => String(values[Number(index)] ?? hole))}⟧`;
}));
afterAll(() => speakWith((message, ...values) => message.replace(/\{(\d+)\}/g, (hole, index: string) => String(values[Number(index)] ?? hole))));

const wordsOf = (lines: readonly Line[]): string[] => lines.flatMap((line) => line.map(({ words }) => words));

interface Shown {
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  readonly children?: readonly Shown[];
}

/** All that the faces show of a document. */
function* shown(reading: Reading, fileName: string): Generator<string> {
  const id = 'file:///page.txt', options = { ownZone: 'America/Lima' };
  const rows = (row: TimelineRow): string[] => [row.label, row.description, row.spoken, ...('children' in row ? row.children.flatMap(rows) : [])];
  const words = (row: Shown): string[] => [row.label, row.description, row.spoken, ...(row.children ?? []).flatMap(words)];
  const fresh = new Set(entryIdentities(reading).slice(0, 1));
  for (const order of ['document', 'time'] as const) yield* rows(timelineOf(reading, { id, fileName, order, filter: '', statements: true, attitudes: true, fresh })!);
  for (const arrangement of [{}, { grouped: true }]) for (const tree of [speakerTree, carrierTree]) yield* tree(reading, { id, attitudes: true, ...arrangement }).rows.flatMap(words);
  const { text, tooltip, spoken } = statusOf(reading, { fileName, attitudes: true });
  yield* [text, ...tooltip.split('\n'), spoken];
  for (const { name, detail, children } of outlineOf(reading)) yield* [name, detail, ...children.flatMap(({ name, detail }) => [name, detail])];
  for (const { label, why } of hintsIn(reading, 0, Infinity, true)) yield* [label, ...wordsOf(why().flat())];
  yield* speakerChoices(reading, 0).choices.flatMap(({ label, description }) => [label, description]);
  for (let offset = 0; offset < reading.text.length; offset += 3) {
    const content = hoverAt(reading, offset, options);
    if (content) yield* wordsOf([...content.lines, ...content.because]);
  }
  for (const [index, { day }] of reading.entries.entries()) yield* wordsOf([...entryContent(reading, index, options).lines, ...dayContent(reading, day).flat()]);
  for (const index of reading.statements.keys()) yield* wordsOf(statementContent(reading, index, [0, 0]).lines);
  yield* dayChoices({ day: reading.date?.value ?? null, weekday: null, today: '2026-11-22' }, '').flatMap(({ label, note }) => [label, note]);
}

const unquoted = (words: string): string => words.replace(/[“”"‘’']/g, '');

/** What was not translated, and has letters: without figures, offsets, and zones by their names. */
const bare = (words: string): string[] => {
  let left = words;
  for (let before = ''; before !== left;) [before, left] = [left, left.replace(/⟦[^⟦⟧]*⟧/g, '\n')];
  return left.split('\n').map((part) => part.replace(/^[^\p{L}]+|[^\p{L}”"’'.…)]+$/gu, '')).filter((part) => /\p{L}{2}/u.test(part));
};

describe('every word of the faces', () => {
  test.each(PAGES)('on %s', (page) => {
    const source = readFileSync(page, 'utf8'), fileName = page.split('/').at(-1)!;
    const reading = read(source, {}), whole = unquoted(plain(source, 1e6));
    const spans = [...reading.speakers.flatMap(({ mentions }) => mentions), ...reading.timexes, ...reading.statements.flatMap(({ cue }) => cue ?? [])].map(({ span }) => span).concat(reading.statements.flatMap(({ content, speaker }) => [...content, ...(speaker?.span ? [speaker.span] : [])]), reading.date?.because.flatMap(({ spans }) => spans) ?? []);
    const names = new Set([fileName, reading.publisher?.name, ...reading.speakers.flatMap(({ name, roles }) => [name, ...roles]), ...spans.map(([start, end]) => unquoted(source.slice(start, end)))].flatMap((name) => (name === undefined ? [] : [unquoted(name), ...unquoted(name).split(/ *[.,;\d] */)])));
    const own = (part: string): boolean => unquoted(part).split(/[….;:·,)]+(?:\s+|$)/).map((piece) => piece.trim()).every((piece) =>
      piece === '' || names.has(piece) || /^(?:GMT|UTC|Sayso$)/.test(piece) || (piece.length >= 8 && whole.includes(piece)));
    const left = new Set<string>();
    for (const words of shown(reading, fileName)) for (const part of bare(words)) if (!own(part)) left.add(`${part} < ${words}`);
    expect([...left]).toEqual([]);
  });

  test('of choices, problems and the grammar of a cue', () => {
    for (const { label, note } of [...zoneChoices('Europe/Paris', 'gmt+25'), ...dayChoices({ day: null, weekday: null, today: '2026-11-22' }, '2026-02-31')]) expect(bare(`${label}\n${note}`)).toEqual([]);
    const [, ...values] = parseSettled('{"documents": []}').problem!.words;
    expect(bare(t(parseSettled('{"documents": []}').problem!.words[0], ...values))).toEqual([]);
    expect(bare(cueGrammarLine({ lemma: 'deny', tense: 'past', passive: true, negated: true }).map(({ words }) => words).join(''))).toEqual([]);
  });

  test('of what is pointed out', () => {
    const text = 'Harbour bridge – live\n\n12;30 - Mayor speaks\n\nThe mayor met them on Wednesday, 15 October 2020. “Nobody was on it, she said.\n\n11:15 - Engineers arrive\n';
    expect(findingsIn(read(text), new Set(FINDING_KINDS), true).map(({ message }) => message).filter((message) => !message.includes('who'))).toEqual([
      '⟦“12;30” is written with a slip; read as 12:30.⟧', '⟦“Wednesday, 15 October 2020” is a ⟦Thursday⟧ in the calendar.⟧', '⟦This quotation mark opens and nothing closes it.⟧',
    ]);
  });

  test('is one that translators are given', () => {
    expect(asked.size).toBeGreaterThan(60);
    expect([...asked].filter((message) => !known.has(message))).toEqual([]);
  });
});
