/**
 * How far to trust a cue:  node tools/lexicon/counts.mjs corpus.jsonl [least]
 *
 * For every lemma of the rows that stands at least `least` times (5) as a verb might: how often it is the cue of a statement, out of
 * how often it stands outside any content, and the same by what comes next in the text. The corpus has a JSON object a line: `text`, and `statements` with `cue` as `[[start, end], …]`.
 */
import { readFileSync } from 'node:fs';
import { Class, classify } from '../../src/reading/lexicon/classes.ts';
import { cueOf, cueRows } from '../../src/reading/lexicon/cues.ts';
import { isQuoteMark, scan, Token } from '../../src/reading/text/scan.ts';

const [corpus, least = '5'] = process.argv.slice(2);
if (corpus === undefined) {
  console.error('node tools/lexicon/counts.mjs corpus.jsonl [least]');
  process.exit(2);
}

/** What the token `t` opens, as far as it alone can tell. */
function opening({ text, tokens }, classes, t) {
  if (t >= tokens.count) return 'end';
  if (tokens.kind[t] === Token.quote) return 'quote';
  if (tokens.kind[t] === Token.mark || tokens.kind[t] === Token.dash) {
    if (t + 1 < tokens.count && isQuoteMark(text.charCodeAt(tokens.start[t + 1]))) return `${text[tokens.start[t]]} quote`;
    return text[tokens.start[t]];
  }
  const bits = classes[t], word = text.slice(tokens.start[t], tokens.end[t]).toLowerCase();
  if (word === 'that' || word === 'to' || word === 'as') return word;
  if (bits & Class.wh || word === 'if') return 'wh';
  if (bits & (Class.weekday | Class.month)) return 'day';
  if (bits & Class.gerund && !(bits & Class.noun)) return 'ing';
  if (bits & Class.preposition && !(bits & Class.verbBase)) return word;
  if (bits & Class.pronounSubject && !(bits & (Class.pronounObject | Class.possessive | Class.demonstrative))) return 'he';
  if (bits & Class.pronounObject && !(bits & (Class.pronounSubject | Class.possessive))) return 'him';
  if (bits & (Class.noun | Class.determiner | Class.possessive | Class.adjective | Class.properLikely | Class.demonstrative | Class.quantifier | Class.numberWord)) return 'np';
  if (bits & Class.adverb) return 'adverb';
  return 'other';
}

const rows = new Map();
const missed = new Map();

for (const line of readFileSync(corpus, 'utf8').split('\n')) {
  if (line === '') continue;
  const { text, statements } = JSON.parse(line);
  const source = scan(text), { tokens } = source;
  const classes = classify(text, tokens);
  const cues = statements.flatMap(({ cue }) => cue ?? []);
  const inCue = (t) => cues.some(([start, end]) => tokens.start[t] >= start && tokens.end[t] <= end);
  const contents = statements.flatMap(({ content }) => content);
  const inContent = (t) => contents.some(([start, end]) => tokens.start[t] >= start && tokens.end[t] <= end);
  const known = new Set();
  for (let t = 0; t < tokens.count; t++) {
    const forms = tokens.kind[t] === Token.word ? cueOf(tokens.word[t]) : [];
    if (forms.length === 0) continue;
    const { lemma } = cueRows[forms[0].row];
    const cue = inCue(t) ? 1 : 0;
    if (cue === 0 && inContent(t)) continue; // a cue within another's words need not be marked
    if (cue === 1) for (const span of cues) if (tokens.start[t] >= span[0] && tokens.end[t] <= span[1]) known.add(span);
    let row = rows.get(lemma);
    if (!row) rows.set(lemma, (row = { seen: 0, cue: 0, next: new Map() }));
    row.seen++;
    row.cue += cue;
    const key = opening(source, classes, t + 1);
    const next = row.next.get(key) ?? [0, 0];
    row.next.set(key, [next[0] + cue, next[1] + 1]);
  }
  for (const span of cues) {
    if (known.has(span)) continue;
    const words = text.slice(...span).toLowerCase();
    missed.set(words, (missed.get(words) ?? 0) + 1);
  }
}

for (const [lemma, { seen, cue, next }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (seen < Number(least)) continue;
  const frames = [...next].sort(([, a], [, b]) => b[1] - a[1]).filter(([, [, all]]) => all > 1).slice(0, 8).map(([key, [hits, all]]) => `${key} ${hits}/${all}`);
  console.log(`${lemma}\t${cue}/${seen}\t${frames.join(' · ')}`);
}
console.log('\nno row\n');
for (const [words, count] of [...missed].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 400)) console.log(`${count}\t${words}`);
