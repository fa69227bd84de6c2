// `npm start`: opens VS Code on the seeds with Sayso in it. The desktop's VS Code if there is one, else the embedded one, in a browser.
//   --embedded      the embedded one, even where there is a desktop's
//   --no-browser    the embedded one, and only print its address
//   --port N        the embedded one, at this port
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './lib/ports.mjs';
import { windowAddress, remoteUri } from './lib/address.mjs';
import { findDesktop, openInBrowser, startDesktop } from './lib/desktop.mjs';
import { makePackage } from './lib/package.mjs';
import { out, root } from './lib/paths.mjs';
import { ensureBuilt, ensureInstalled, modified, newest } from './lib/prepare.mjs';
import { Failure, main, say } from './lib/run.mjs';
import { installExtension, startServer, tokenFileIn } from './lib/server.mjs';

/** Taken if it is free, so that the browser finds the window as it was left. */
const preferredPort = 7416;
const seeds = join(root, 'seeds');
const first = join(seeds, readdirSync(seeds).filter((name) => name.endsWith('.txt')).sort()[0] ?? '');

await main(async () => {
  const options = readArguments(process.argv.slice(2));
  await ensureInstalled();
  await ensureBuilt();
  const desktop = options.embedded ? undefined : await findDesktop();
  if (desktop !== undefined && (await startDesktop(desktop, root, seeds, first))) return;
  await startEmbedded(options);
});

/** Stays until the reader ends it. @param {{ port: number | undefined, browser: boolean }} options */
async function startEmbedded({ port, browser }) {
  const dataFolder = join(out, 'start');
  const extensionsFolder = join(dataFolder, 'extensions');
  await ensureExtension(dataFolder, extensionsFolder);
  const { file: tokenFile, token } = await tokenFileIn(dataFolder);
  const server = await startServer({ dataFolder, extensionsFolder, tokenFile, folder: seeds, port: await freePort(port ?? preferredPort, port !== undefined) });
  console.log(`\nSayso in VS Code:\n\n  ${server.origin}/?tkn=${token}\n\nCtrl+C ends it.`);
  if (browser) openInBrowser(`${windowAddress(server.origin, seeds, { openFile: remoteUri(server.origin, first) })}&tkn=${token}`); // the same, with the first text in front
  await server.ended;
  throw new Failure(`The embedded VS Code ended:\n${server.log().trim().split('\n').slice(-20).join('\n')}`);
}

/** Installs the packaged extension where the server looks for it, if what is there is older than the build. @param {string} dataFolder @param {string} extensionsFolder */
async function ensureExtension(dataFolder, extensionsFolder) {
  const marker = join(dataFolder, 'installed');
  if (modified(marker) >= newest(['dist', 'media', 'package.json', 'package.nls.json', 'README.md'])) return;
  say('Packing and installing the extension ...');
  const vsix = join(dataFolder, 'sayso.vsix');
  await makePackage(vsix);
  await installExtension(vsix, dataFolder, extensionsFolder);
  writeFileSync(marker, '');
}

/** @param {readonly string[]} args */
function readArguments(args) {
  const known = ['--embedded', '--no-browser', '--port'];
  const at = args.indexOf('--port');
  const port = at < 0 ? undefined : Number(args[at + 1]);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) throw new Failure('--port needs a number between 1 and 65535.');
  const unknown = args.find((argument, index) => !known.includes(argument) && (at < 0 || index !== at + 1));
  if (unknown !== undefined) throw new Failure(`Unknown option: ${unknown}. There are ${known.join(', ')}.`);
  return { embedded: args.length > 0, browser: !args.includes('--no-browser'), port };
}
