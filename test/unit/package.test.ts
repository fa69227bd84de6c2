// What is published is what was meant to be, by vsce's own word: nothing strays in, nothing is forgotten, and it stays small.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bundleOf, collectMessages } from '../../tools/lib/messages.mjs';
import { listPackage, makePackage } from '../../tools/lib/package.mjs';

const required = ['package.json', 'package.nls.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'dist/extension.cjs', 'dist/cue-grammar.js', 'dist/reader.js', 'dist/thread.cjs', 'l10n/bundle.l10n.json', 'media/sayso.svg'];
/** Besides those, only the icon, schemas, the walkthrough's texts and drawings, and translations. */
const allowed = [/^media\/icon\.png$/, /^media\/[\w-]+\.schema\.json$/, /^media\/walkthrough\/[\w-]+\.(txt|svg|png)$/, /^package\.nls\.[\w-]+\.json$/, /^l10n\/bundle\.l10n(\.[\w-]+)?\.json$/];

const folder = mkdtempSync(join(tmpdir(), 'sayso-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  test('holds what it needs, and nothing else', async () => {
    const files = await listPackage();
    const others = files.filter((file) => !required.includes(file));
    expect(required.filter((file) => !files.includes(file)), 'missing').toEqual([]);
    expect(others.filter((file) => !allowed.some((pattern) => pattern.test(file))), 'astray').toEqual([]);
  });

  test('is packed without a warning, and is below 1 MB', async () => {
    const vsix = join(folder, 'sayso.vsix');
    await makePackage(vsix);
    expect(statSync(vsix).size).toBeLessThan(1_000_000);
    expect(readFileSync('l10n/bundle.l10n.json', 'utf8'), 'what translators start from').toBe(bundleOf(collectMessages()));
  });
});
