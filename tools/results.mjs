// How well a commit reads, by a scorer that compares readings with annotated documents: a row for this commit in test/eval/RESULTS.md.
//   node tools/results.mjs PATH-TO-EVAL-SCRIPT
// The scorer is called from the project's root with `--json`, after a build, and runs the command line `dist/cli.js`. The documents it has
// are others' texts and stay with it. A commit has one row: a second run on it replaces the first. Changes not yet committed are marked with a +.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectNode, toolEnvironment } from './lib/environment.mjs';
import { root } from './lib/paths.mjs';
import { ensureBuilt, ensureInstalled } from './lib/prepare.mjs';
import { Failure, main, run, say } from './lib/run.mjs';

const target = join(root, 'test', 'eval', 'RESULTS.md');

/** @typedef {[heading: string, figure: (scores: any) => number | undefined]} Column A figure is F1, from 0 to 1, unless its heading says otherwise. */

/** @type {(set: string, row: string) => (scores: any) => number | undefined} */
const row = (set, name) => (scores) => scores[set]?.rows?.[name]?.F1;
/** @type {(name: string) => (scores: any) => number | undefined} */
const fact = (name) => (scores) => scores['seeds facts']?.[name]?.F1;
/** @type {(name: string) => (scores: any) => number | undefined} */
const timex = (name) => (scores) => {
  const line = (scores['timex-dev']?.table ?? '').split('\n').find((/** @type {string} */ each) => each.startsWith(`${name} `));
  return line === undefined ? undefined : Number(line.trim().split(/\s+/).at(-1)) / 100;
};

const polnear = 'polnear-dev', speech = 'polnear-dev speech';
/** @type {readonly { title: string, about: string, columns: readonly Column[] }[]} */
const tables = [
  {
    title: 'The seeds: statements and speakers',
    about: 'The five documents of `seeds/`, annotated by hand.',
    columns: [
      ['content', row('seeds', 'content IoU>=0.5')], ['direct', row('seeds', '[direct] content')], ['mixed', row('seeds', '[mixed] content')], ['indirect', row('seeds', '[indirect] content')],
      ['speaker named', fact('speaker named')], ['groups (B3)', fact('speaker groups (B3)')], ['chain', fact('chain')], ['stance', fact('stance')], ['kind', fact('kind')], ['said on', fact('said on')],
      ['mention', fact('mention')], ['links', fact('mention links')],
    ],
  },
  {
    title: 'The seeds: page and times',
    about: 'The same documents.',
    columns: [
      ['entry local', fact('entry local')], ['entry UTC', fact('entry utc')], ['day, text alone', fact('document date, text alone')], ['zone', fact('time zone')],
      ['timex', fact('timex')], ['timex day', fact('timex day')], ['boilerplate', fact('boilerplate lines')],
    ],
  },
  {
    title: 'American news: statements',
    about: '84 articles of the PolNeAR corpus in which every attribution is marked. *All* counts attitudes too, *speech* does not. *Speaker* and *cue*: of the statements found, how many have the right one, in percent.',
    columns: [
      ['all: content', row(polnear, 'content IoU>=0.5')], ['full', row(polnear, 'full (c+s+q)')], ['direct', row(polnear, '[direct] content')], ['mixed', row(polnear, '[mixed] content')], ['indirect', row(polnear, '[indirect] content')],
      ['speech: content', row(speech, 'content IoU>=0.5')], ['full', row(speech, 'full (c+s+q)')], ['indirect', row(speech, '[indirect] content')],
      ['speaker', (scores) => scores[speech]?.speakerGivenMatch?.acc], ['cue', (scores) => scores[speech]?.cueGivenMatch?.acc],
    ],
  },
  {
    title: 'News: time expressions',
    about: '121 news documents in which every time expression is marked, with its value.',
    columns: [['strict', timex('strict')], ['relaxed', timex('relaxed')], ['value', timex('value')]],
  },
];

const HEAD = `# How well it reads, by commit

Written by \`tools/results.mjs\`; not to be edited by hand. A figure is F1 in percent, which weighs how much of what is there was found against how
much of what was found is there, unless the text above the table says otherwise. A *content* counts as found if it has at least half of the characters
that it and the annotated one have together; *full* wants speaker and cue as well. The rules were written with the seeds in view, so the figures
on others' news tell more.
`;

await main(async () => {
  const [scorer, ...rest] = process.argv.slice(2);
  if (scorer === undefined || rest.length > 0) throw new Failure('Usage: node tools/results.mjs PATH-TO-EVAL-SCRIPT');
  await ensureInstalled();
  await ensureBuilt();
  const commit = await commitNow();
  say(`Scoring ${commit.name} ...`);
  const { code, output } = await run(projectNode, [scorer, '--json'], { env: toolEnvironment() });
  if (code !== 0) throw new Failure(`The scorer ended with ${code}:\n${output.trim().slice(0, 2000)}`);
  const scores = parse(output);
  const before = rowsBefore();
  const page = tables.map(({ title, about, columns }) => {
    const figures = columns.map(([, figure]) => percent(figure(scores)));
    const rows = (before.get(title) ?? []).filter(([, name]) => name?.replace('+', '') !== commit.name.replace('+', ''));
    rows.push([commit.date, commit.name, ...figures]);
    const lines = [['date', 'commit', ...columns.map(([heading]) => heading)], ['---', '---', ...columns.map(() => '--:')], ...rows];
    return `## ${title}\n\n${about}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
  });
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${HEAD}\n${page.join('\n')}`);
  console.log(page.join('\n'));
});

/** @param {string} output */
function parse(output) {
  try {
    return JSON.parse(output.slice(output.indexOf('{')));
  } catch {
    throw new Failure(`The scorer did not print JSON:\n${output.trim().slice(0, 500)}`);
  }
}

async function commitNow() {
  const log = await run('git', ['log', '-1', '--format=%cs %h']);
  const changed = await run('git', ['status', '--porcelain', '--', 'src']);
  if (log.code !== 0 || changed.code !== 0) throw new Failure(`git cannot tell the commit:\n${log.output}${changed.output}`);
  const [date = '', name = ''] = log.output.trim().split(' ');
  return { date, name: changed.output.trim() === '' ? name : `${name}+` };
}

/** The rows that each table has already, as cells. @returns {Map<string, string[][]>} */
function rowsBefore() {
  let text = '';
  try {
    text = readFileSync(target, 'utf8');
  } catch {
    // The first run.
  }
  return new Map(text.split(/^## /m).slice(1).map((section) => {
    const [title = '', ...lines] = section.split('\n');
    const rows = lines.filter((line) => line.startsWith('|')).slice(2).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
    return [title.trim(), rows];
  }));
}

/** @param {number | undefined} share */
function percent(share) {
  return share === undefined || Number.isNaN(share) ? '' : (100 * share).toFixed(1);
}
