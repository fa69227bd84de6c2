// Prints a run as it goes: a line for each test, and at the end what failed, and the counts.
const mark = '[sayso-test] ';

export function report(runner: Mocha.Runner): void {
  let passed = 0;
  const failures: string[] = [];

  runner.on('suite', (suite) => { if (suite.title !== '') say(`  ${indent(suite.titlePath().length)}${suite.title}`); });
  runner.on('pass', (test) => {
    passed += 1;
    say(`  ${indent(test.titlePath().length)}✓ ${test.title} (${test.duration ?? 0} ms)`);
  });
  runner.on('fail', (test, error: Error) => {
    failures.push(`${test.titlePath().join(' › ')}\n${describeError(error)}`);
    say(`  ${indent(test.titlePath().length)}✗ ${test.title}`);
  });
  runner.once('end', () => {
    for (const failure of failures) for (const line of `\n${failure}`.split('\n')) say(line);
    say(`result ${JSON.stringify({ passed, failed: failures.length })}`);
  });
}

function describeError(error: Error & { expected?: unknown; actual?: unknown }): string {
  const lines = [error.stack ?? String(error)];
  if ('expected' in error) lines.push(`expected ${JSON.stringify(error.expected)}`, `but got  ${JSON.stringify(error.actual)}`);
  return lines.join('\n');
}

function indent(depth: number): string {
  return '  '.repeat(depth - 1);
}

/** One call, one line: the editor passes each on by itself. */
function say(line: string): void {
  console.log(`${mark}${line}`);
}
