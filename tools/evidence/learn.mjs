#!/usr/bin/env node
/*
node tools/evidence/learn.mjs CORPUS.jsonl…

Counts, on a corpus of annotated news, what the tables of src/reading/say/tables.generated.ts hold: how often a signal ends a
content, how often a cue in a frame is an attribution. The corpus has one document a line: {text, statements: [{content, cue, speaker}]}.
Only weights of observations leave it, no words of the documents. Runs the project's own grammar (TypeScript as it is: Node 24).

Prints how well the tables do on documents of the corpus that they were not learnt from, and the thresholds of
`decide.ts` at which they would do best.
*/
import { writeFileSync } from 'node:fs';
import { readCorpus } from './corpus.mjs';
import { report } from './report.mjs';
import { train } from './train.mjs';

const documents = readCorpus(process.argv.slice(2).filter((arg) => !arg.startsWith('--')));
const { ends, accept, nested, around, tablesOf } = train(documents);
for (const [name, { all, count }] of Object.entries({ ends, accept, nested, around })) console.error(`${name}: ${count} decisions, ${all.entries} weights`);
report(documents, tablesOf);
writeFileSync(new URL('../../src/reading/say/tables.generated.ts', import.meta.url), `// Counts learnt by tools/evidence/learn.mjs: weights of observations, packed. Not to be edited by hand.
export const endTable = '${ends.all.text}';
export const acceptTable = '${accept.all.text}';
export const nestedTable = '${nested.all.text}';
export const aroundTable = '${around.all.text}';
`);
