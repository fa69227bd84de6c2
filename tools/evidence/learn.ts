#!/usr/bin/env node
/*
node tools/evidence/learn.ts CORPUS.jsonl…

Counts, on a corpus of annotated news, what the tables of src/reading/say/tables.generated.ts hold: how often a signal ends a
content, how often a cue in a frame is an attribution. The corpus has one document a line: {text, statements: [{content, cue, speech, kind}]}.
Only weights of observations leave it, no words of the documents. Runs the project's own grammar (TypeScript as it is: Node 24).

Prints how well the tables do on documents of the corpus that they were not learnt from, and the thresholds of
`decide.ts` at which they would do best.
*/
import { writeFileSync } from 'node:fs';
import { readCorpus } from './corpus.ts';
import { report } from './report.ts';
import { train } from './train.ts';

const documents = readCorpus(process.argv.slice(2)), { tables, tablesOf } = train(documents), { ends, accept, nested, around } = tables;
for (const [name, { all, count }] of Object.entries(tables)) console.error(`${name}: ${count} decisions, ${all.entries} weights`);
for (const line of report(documents, tablesOf)) console.error(line);
writeFileSync(new URL('../../src/reading/say/tables.generated.ts', import.meta.url), `// Counts learnt by tools/evidence/learn.ts: weights of observations, packed. Not to be edited by hand.
export const endTable = '${ends.all.text}';
export const acceptTable = '${accept.all.text}';
export const nestedTable = '${nested.all.text}';
export const aroundTable = '${around.all.text}';
`);
