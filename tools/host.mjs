// Runs the host suite (test/host) in a real VS Code, through the official test launcher.
//   node tools/host.mjs [node] [web] [desktop] [--grep TEXT]      without a name: node and web
// node and web are the two extension hosts of the embedded VS Code; desktop is a build that the launcher downloads.
import { runTests } from '@vscode/test-electron';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { bundleHostTests } from './lib/host-bundle.mjs';
import { hostOutput } from './lib/host-output.mjs';
import { out, root } from './lib/paths.mjs';
import { Failure, main, say } from './lib/run.mjs';
import { temporaryWorkspace } from './lib/workspace.mjs';

const hosts = ['node', 'web', 'desktop'];

await main(async () => {
  const { names, grep } = readArguments(process.argv.slice(2));
  const bundle = await bundleHostTests(grep);
  let worst = 0;
  for (const name of names) worst = Math.max(worst, await runHost(name, bundle));
  rmSync(bundle);
  return worst;
});

/** @param {string} name @param {string} bundle @returns {Promise<number>} */
async function runHost(name, bundle) {
  say(`Host suite in VS Code, ${name === 'desktop' ? 'desktop build' : `${name} extension host`}:`);
  const { folder, remove } = temporaryWorkspace({ copyOf: join(root, 'seeds'), name: 'seeds' });
  const profile = mkdtempSync(join(tmpdir(), 'sayso-profile-'));
  const output = hostOutput(join(out, 'results', `host-${name}.log`), (line) => process.stdout.write(`${line}\n`));
  const stream = () => new Writable({ write: (chunk, _encoding, done) => { output.read(String(chunk)); done(); } });
  const failure = await runTests({
    ...(name === 'desktop' ? {} : { vscodeExecutablePath: join(root, 'tools', 'embedded', 'code.mjs') }),
    extensionDevelopmentPath: root,
    extensionTestsPath: bundle,
    launchArgs: [
      folder,
      `--user-data-dir=${join(profile, 'data')}`,
      `--extensions-dir=${join(profile, 'extensions')}`,
      ...(name === 'web' ? ['--extensionDevelopmentKind=web'] : []),
    ],
    stdout: stream(),
    stderr: stream(),
  }).then(() => undefined, (error) => (error instanceof Error ? error : new Error(String(error))));
  remove();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  return report(name, output, failure);
}

/** @param {string} name @param {ReturnType<typeof hostOutput>} output @param {Error | undefined} failure */
function report(name, output, failure) {
  const result = output.result();
  writeFileSync(join(process.env['SAYSO_RESULTS'] ?? join(out, 'results'), `host-${name}.json`), JSON.stringify(result ?? { passed: 0, failed: 1 }));
  if (result === undefined) {
    say(output.all().trim().split('\n').slice(-40).join('\n'));
    say(`The suite did not finish: ${failure?.message ?? 'it told no result'}. All that VS Code printed is in out/results/host-${name}.log`);
    return 1;
  }
  say(`${result.passed} passed, ${result.failed} failed`);
  return failure || result.failed > 0 || result.passed === 0 ? 1 : 0;
}

/** @param {readonly string[]} args */
function readArguments(args) {
  const at = args.indexOf('--grep');
  const grep = at < 0 ? '' : args[at + 1] ?? '';
  const names = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  for (const name of names) if (!hosts.includes(name)) throw new Failure(`No such host: ${name}. There are ${hosts.join(', ')}.`);
  return { names: names.length > 0 ? names : ['node', 'web'], grep };
}
