// `npm run package`: builds, and packs the extension into sayso-VERSION.vsix.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { makePackage, packageName } from './lib/package.mjs';
import { root } from './lib/paths.mjs';
import { ensureInstalled } from './lib/prepare.mjs';
import { main } from './lib/run.mjs';

await main(async () => {
  await ensureInstalled();
  const target = join(root, packageName());
  await makePackage(target);
  console.log(`${packageName()}, ${Math.ceil(statSync(target).size / 1024)} KB`);
});
