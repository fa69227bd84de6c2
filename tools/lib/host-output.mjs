// Reads what a VS Code prints while it runs the host suite: the suite's own lines carry a mark, all else is the editor's noise.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const mark = '[sayso-test] ';
const resultMark = 'result ';

/** @param {string} logFile gets everything @param {(line: string) => void} show gets each line of the suite's own */
export function hostOutput(logFile, show) {
  mkdirSync(dirname(logFile), { recursive: true });
  writeFileSync(logFile, '');
  let all = '';
  let rest = '';
  /** @type {{ passed: number, failed: number } | undefined} */
  let result;

  const readLine = (/** @type {string} */ line) => {
    const at = line.indexOf(mark);
    if (at < 0) return;
    const text = line.slice(at + mark.length);
    if (text.startsWith(resultMark)) result = JSON.parse(text.slice(resultMark.length));
    else show(text);
  };

  return {
    read: (/** @type {string} */ chunk) => {
      all += chunk;
      appendFileSync(logFile, chunk);
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) readLine(line);
    },
    all: () => all,
    result: () => result,
  };
}
