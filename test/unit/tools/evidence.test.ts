import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readCorpus } from '../../../tools/evidence/corpus.ts';
import { report } from '../../../tools/evidence/report.ts';
import { train } from '../../../tools/evidence/train.ts';

const folder = mkdtempSync(join(tmpdir(), 'sayso-corpus-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PEOPLE = ['Mara Venn', 'Tom Arlow', 'the mayor', 'a spokeswoman', 'Ines Dorrit'];
const NEWS = ['the bridge was closed', 'the ferry would sail', 'two boats had sunk', 'the pier was safe', 'no ship was late'];

/** A sentence whose words between the bars are what is said, and whose first word in capitals is the cue. */
function annotated(marked: readonly string[]): string {
  let text = '';
  const statements = marked.map((sentence) => {
    const start = text.length, [before = '', content = ''] = sentence.split('|'), cue = before.search(/[A-Z]{3}/);
    text += `${sentence.replaceAll('|', '').replace(/[A-Z]{3,}/, (word) => word.toLowerCase())}\n\n`;
    const length = /^[A-Z]+/.exec(sentence.slice(cue))![0].length;
    return { content: [[start + before.length, start + before.length + content.length]], cue: [[start + cue, start + cue + length]], kind: 'indirect' };
  });
  return JSON.stringify({ text, statements });
}

it('learns from annotated news what a statement is, and measures that on documents it did not learn from', () => {
  const file = join(folder, 'corpus.jsonl');
  writeFileSync(file, Array.from({ length: 25 }, (_, n) => annotated([
    `${PEOPLE[n % 5]!} SAID |${NEWS[(n * 3) % 5]!}|, and then a crowd of people went home.`,
    `On Monday ${PEOPLE[(n + 2) % 5]!} SAID that |${NEWS[(n * 2) % 5]!}|.`,
  ])).join('\n'));
  const documents = readCorpus([file]), { tables, tablesOf } = train(documents);
  expect(documents.map(({ gold }) => gold.length)).toEqual(documents.map(() => 2));
  expect(tables.ends.count).toBeGreaterThan(50);
  expect(tables.accept.all.entries).toBeGreaterThan(10);
  const [heldOut, best] = report(documents, tablesOf);
  expect(heldOut).toBe('held out: all 100.0 (P 100.0 R 100.0), speech 100.0 (P 100.0 R 100.0), recall direct 0.0 mixed 0.0 indirect 100.0');
  expect(best).toContain('all and speech together 200.0');
});
