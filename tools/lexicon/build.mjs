/**
 * Builds the generated half of the lexicon:  node tools/lexicon/build.mjs [corpus.jsonl]
 * Verb forms are conjugated from the cue rows. Word classes are packed from `open-classes.txt`,
 * which is counted anew where a corpus is given (a JSON object a line, with its `text`).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { countTags, listClasses, openClassRows, parseClasses, printClasses } from './classes.mjs';
import { printForms } from './forms.mjs';
import { accepted, disagreements } from './verbs.mjs';

const lexicon = new URL('../../src/reading/lexicon/', import.meta.url);
const classes = new URL('open-classes.txt', import.meta.url);
const corpus = process.argv[2];

writeFileSync(new URL('forms.generated.ts', lexicon), printForms());

if (corpus !== undefined) {
  const texts = readFileSync(corpus, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line).text);
  writeFileSync(classes, listClasses(openClassRows(countTags(texts))));
}
writeFileSync(new URL('classes.generated.ts', lexicon), printClasses(parseClasses(readFileSync(classes, 'utf8'))));
if (process.env.SHOW_DISAGREEMENTS) console.log(['Not believed:', ...new Set(disagreements), '', 'Believed against plain spelling:', ...new Set(accepted)].join('\n'));
