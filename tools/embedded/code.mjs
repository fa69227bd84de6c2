#!/usr/bin/env node
// The embedded VS Code as an executable that understands what a desktop `code` understands when it runs an extension's tests, so that
// `runTests` of @vscode/test-electron can be given it in place of a downloaded desktop build. Its exit code is the tests'.
//   code.mjs FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [--extensionDevelopmentKind=web] [--user-data-dir=DIR]
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { remoteUri, windowAddress } from '../lib/address.mjs';
import { launchBrowser } from '../lib/browser.mjs';
import { out } from '../lib/paths.mjs';
import { Failure, main } from '../lib/run.mjs';
import { startServer } from '../lib/server.mjs';
import { withoutMain } from '../lib/web-copy.mjs';

/** Longer than any single test may take: a window that says nothing for so long is stuck. */
const patience = 90_000;

await main(async () => {
  const args = readArguments(process.argv.slice(2));
  const temporary = mkdtempSync(join(tmpdir(), 'sayso-code-'));
  process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));

  const web = args.options.get('extensionDevelopmentKind') === 'web';
  const extension = resolve(args.required('extensionDevelopmentPath'));
  const tests = resolve(args.required('extensionTestsPath'));
  const paths = web ? await withoutMain(extension, tests, join(temporary, 'extension')) : { extension, tests };

  const server = await startServer({ dataFolder: args.options.get('user-data-dir') ?? join(temporary, 'data'), closed: true, driver: true });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    /** @type {(outcome: number | Failure) => void} */
    let settle = () => undefined;
    const exit = new Promise((/** @type {(outcome: number | Failure) => void} */ resolve) => { settle = resolve; });
    await listen(page, settle);
    const address = windowAddress(server.origin, resolve(args.folder), {
      extensionDevelopmentPath: remoteUri(server.origin, paths.extension),
      extensionTestsPath: remoteUri(server.origin, paths.tests),
      skipWelcome: 'true',
    });
    await page.goto(address);
    const ended = server.ended.then(() => new Failure(`The embedded VS Code ended before its tests did:\n${server.log()}`));
    const outcome = await Promise.race([exit, ended]);
    if (typeof outcome === 'number') return outcome;
    await photograph(page);
    throw outcome;
  } finally {
    await browser.close();
    await server.stop();
  }
});

/**
 * What the window reports: its console, passed on line by line, and the outcome of the tests.
 * @param {import('playwright-core').Page} page
 * @param {(outcome: number | Failure) => void} settle
 */
async function listen(page, settle) {
  const silence = setTimeout(() => settle(new Failure(`The window said nothing for ${patience / 1000} seconds.`)), patience).unref();
  page.on('crash', () => settle(new Failure('The window crashed.')));
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ parts) => {
    silence.refresh();
    console.log(parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' '));
  });
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => settle(code));
}

/** A picture of the window as it stands, for whoever looks into a failure. @param {import('playwright-core').Page} page */
async function photograph(page) {
  mkdirSync(join(out, 'screens'), { recursive: true });
  await page.screenshot({ path: join(out, 'screens', 'host-stuck.png') }).catch(() => undefined);
}

/** @param {readonly string[]} args */
function readArguments(args) {
  const folder = args.find((argument) => !argument.startsWith('-'));
  /** @type {Map<string, string>} */
  const options = new Map();
  for (const argument of args) {
    const [, name, value] = /^--([^=]+)=(.*)$/s.exec(argument) ?? [];
    if (name !== undefined && value !== undefined) options.set(name, value);
  }
  const required = (/** @type {string} */ name) => {
    const value = options.get(name);
    if (value === undefined) throw new Failure(`--${name}= is missing.`);
    return value;
  };
  if (folder === undefined) throw new Failure('The folder to open is missing.');
  return { folder, options, required };
}
