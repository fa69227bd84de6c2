// One line that tells how far something large has come, while it fills a folder.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const MEGABYTE = 1_000_000;
/** Milliseconds from one line to the next: on a screen it is written over, elsewhere each is a line more. */
const ON_SCREEN = 1000;
const ELSEWHERE = 20_000;

/** The bytes of all files in a folder; what comes and goes meanwhile does not disturb. @param {string} folder @returns {Promise<number>} */
export async function bytesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  let bytes = 0;
  for (const entry of entries) if (entry.isFile()) bytes += await stat(join(entry.parentPath, entry.name)).then(({ size }) => size, () => 0);
  return bytes;
}

/** `214 of about 600 MB, 1 min 5 s` @param {number} bytes @param {number} total bytes, about @param {number} seconds */
export function progressLine(bytes, total, seconds) {
  const minutes = Math.floor(seconds / 60), rest = Math.floor(seconds % 60);
  return `${Math.round(bytes / MEGABYTE)} of about ${Math.round(total / MEGABYTE)} MB, ${minutes > 0 ? `${minutes} min ` : ''}${rest} s`;
}

/**
 * Does the work, and tells on standard error how full the folder is meanwhile.
 * @template Result
 * @param {string} folder @param {number} total bytes, about @param {() => Promise<Result>} work @returns {Promise<Result>}
 */
export async function whileFilling(folder, total, work) {
  const { stderr } = process, screen = stderr.isTTY === true, start = Date.now();
  let measuring = false;
  const tell = async () => {
    if (measuring) return;
    measuring = true;
    const line = progressLine(await bytesIn(folder), total, (Date.now() - start) / 1000);
    if (measuring) stderr.write(screen ? `\r\u001B[K  ${line}` : `  ${line}\n`);
    measuring = false;
  };
  const timer = setInterval(() => void tell(), screen ? ON_SCREEN : ELSEWHERE);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    measuring = false;
    if (screen) stderr.write('\r\u001B[K');
  }
}
