// Runs a command and waits for it, its output kept, shown, or both.
import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [show] pass the output on as it comes
 */

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} never rejects: a command that cannot be started has code 127
 */
export function run(command, args, { cwd = root, env = process.env, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' && !/[\\/]/.test(command) });
    let output = '';
    for (const [stream, screen] of /** @type {const} */ ([[child.stdout, process.stdout], [child.stderr, process.stderr]])) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        if (show) screen.write(text);
      });
    }
    const forward = (/** @type {NodeJS.Signals} */ signal) => {
      child.kill(signal);
      process.exit(signal === 'SIGINT' ? 130 : 143);
    };
    process.on('SIGINT', forward).on('SIGTERM', forward);
    const done = (/** @type {number} */ code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      done(127);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

/** An error that is told in one line, without a stack: the reader can act on it. */
export class Failure extends Error {}

/** Runs a program's main function; a failure becomes one line and exit code 1. @param {() => Promise<number | void>} program */
export async function main(program) {
  try {
    process.exitCode = (await program()) ?? 0;
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
    process.exitCode = 1;
  }
}

/** One line about what is going on, on standard error. @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
