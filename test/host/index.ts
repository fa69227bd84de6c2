// The host suite's entry: an extension host loads the bundle and calls `run`. It works alike in Node and in a web worker,
// so it tells its results through the console, each line marked, for neither stdout nor files are there in a worker.
import { runner } from './support/mocha.ts';
import { report } from './support/report.ts';

declare const SAYSO_GREP: string;

export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    if (SAYSO_GREP !== '') runner.fgrep(SAYSO_GREP);
    report(runner.run((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve())));
  });
}
