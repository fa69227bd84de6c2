// `npm test`: installs and builds what is missing, then every check there is, each in one line; what fails is printed in full.
// The last line tells how many tests passed and failed in all; the type check and the lint count as one each.
//   node tools/test.mjs [types] [lint] [unit] [host-node] [host-web] [ui]      without a name: all
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectNode, toolEnvironment } from './lib/environment.mjs';
import { root } from './lib/paths.mjs';
import { build, ensureInstalled } from './lib/prepare.mjs';
import { Failure, main, run } from './lib/run.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} title
 * @property {readonly string[]} command for the project's Node
 * @property {boolean} [window] whether it opens a VS Code
 * @property {string} [results] where it leaves its counts; a stage without counts as one test
 */

const results = mkdtempSync(join(tmpdir(), 'sayso-results-'));
process.once('exit', () => rmSync(results, { recursive: true, force: true }));
const npm = (/** @type {string} */ script) => [join(root, 'tools', 'lib', 'npm-script.mjs'), script];
const vitest = (/** @type {string} */ name, /** @type {readonly string[]} */ ...more) => [
  join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...more, '--reporter=default', '--reporter=json', `--outputFile.json=${join(results, `${name}.json`)}`,
];
const host = (/** @type {string} */ name) => [join(root, 'tools', 'host.mjs'), name];

/** @type {readonly Stage[]} */
const stages = [
  { name: 'types', title: 'Type check', command: npm('check') },
  { name: 'lint', title: 'Lint', command: npm('lint') },
  { name: 'unit', title: 'Unit, golden and property tests', command: vitest('unit'), results: 'unit.json' },
  { name: 'host-node', title: 'Host suite in VS Code, Node extension host', command: host('node'), window: true, results: 'host-node.json' },
  { name: 'host-web', title: 'Host suite in VS Code, web worker extension host', command: host('web'), window: true, results: 'host-web.json' },
  { name: 'ui', title: 'Window tests in VS Code', command: vitest('ui', '--config', join(root, 'test', 'ui', 'vitest.config.ts')), window: true, results: 'ui.json' },
];

await main(async () => {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown !== undefined) throw new Failure(`No such stage: ${unknown}. There are ${stages.map(({ name }) => name).join(', ')}.`);
  const wanted = stages.filter(({ name }) => names.length === 0 || names.includes(name));
  await ensureInstalled();
  await build();
  if (wanted.some(({ window }) => window)) await fetchWindow();
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const stage of wanted) {
    const counts = await runStage(stage);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
  return total.failed > 0 ? 1 : 0;
});

/** What a window needs is fetched before the stages, for it may take a while, or not be had. Loaded late: it needs what is only now installed. */
async function fetchWindow() {
  await (await import('./lib/vscode.mjs')).embeddedVSCode();
  await (await import('./lib/browser.mjs')).ensureBrowser();
}

/** @param {Stage} stage @returns {Promise<Counts>} */
async function runStage({ title, command, results: file }) {
  const start = Date.now();
  const { code, output } = await run(projectNode, command, { env: { ...toolEnvironment(), NO_COLOR: '1', SAYSO_RESULTS: results } });
  const counts = count(code, file);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  console.log(`${counts.failed === 0 ? '✓' : '✗'} ${title}: ${file === undefined ? (code === 0 ? 'clean' : 'failed') : `${counts.passed} passed, ${counts.failed} failed${skipped}`} (${seconds} s)`);
  if (counts.failed > 0) console.log(`\n${output.trim()}\n`);
  return counts;
}

/** A stage that ends badly has failed at least once, whatever it counted; so has one that ran no test. @param {number} code @param {string | undefined} file @returns {Counts} */
function count(code, file) {
  if (file === undefined) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const counts = readCounts(join(results, file));
  const bad = code !== 0 || counts.passed + counts.failed === 0;
  return bad ? { ...counts, failed: Math.max(1, counts.failed) } : counts;
}

/** Ours, or vitest's. @param {string} path @returns {Counts} */
function readCounts(path) {
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: 0 };
  const read = JSON.parse(readFileSync(path, 'utf8'));
  return {
    passed: read.passed ?? read.numPassedTests,
    failed: read.failed ?? read.numFailedTests,
    skipped: read.skipped ?? (read.numPendingTests ?? 0) + (read.numTodoTests ?? 0),
  };
}
