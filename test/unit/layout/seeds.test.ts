import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { see } from './page.ts';

const folder = new URL('../../../seeds/', import.meta.url);
const seed = (number: string): string => {
  const name = readdirSync(folder).find((file) => file.startsWith(number))!;
  return readFileSync(new URL(name, folder), 'utf8');
};
const text = new Set(['headline', 'standfirst', 'paragraph', 'entry', 'crosshead']);

describe('the seeds', () => {
  it.each([
    ['000', ['timezone-note 13-13']],
    ['001', ['duplicate-title 3-6', 'source-line 56-56', 'share-buttons 58-75', 'related 77-83']],
    ['002', ['caption 3-4', 'read-more 20-20', 'read-more 36-36', 'caption 54-55', 'read-more 87-87', 'read-more 109-109', 'source-line 111-111']],
    ['003', ['comments-form 60-61']],
    ['004', ['tags 29-29', 'comments-form 31-31']],
  ])('furniture of %s', (number, expected) => {
    const { layout } = see(seed(number));
    expect(layout.blocks.filter((block) => !text.has(block.kind)).map((block) => `${block.kind} ${block.lines.join('-')}`)).toEqual(expected);
  });

  it.each([
    ['000', 'Armenia, Azerbaijan reject Russia-mediated talks - blog - Sept. 30', null, 22, 0],
    ['001', 'Azerbaijan-Armenia fighting rages as talks rejected - live blog', 'The Levant', 3, 0],
    ['002', "Azerbaijan and Armenia are accusing one another of firing directly into each other's territory and reject pressure to hold peace talks.", 'TRTWorld', 0, 7],
    ['003', 'Azerbaijan presses on with military operations as Putin invites ministers for talks', null, 4, 0],
    ['004', 'Turkey rejects truce in Nagorno-Karabakh', null, 0, 0],
  ])('headline, publisher, entries and crossheads of %s', (number, title, publisher, entries, crossheads) => {
    const seen = see(seed(number));
    expect([seen.title, seen.layout.publisher?.name ?? null, seen.layout.entries.length, seen.layout.crossheads.length]).toEqual([title, publisher, entries, crossheads]);
    expect(seen.layout.entries.every((entry) => entry.heading !== null)).toBe(true);
  });
});
