// Tables of words laid out when the command line is built, not each time it starts. The reading is bundled and loaded once to make them
// (src/reading/lexicon/laid-out.ts); they are written into a file of numbers as memory has them, and the bundle that ships looks at that file.
// Where it is missing, or is not of this build or this order of bytes, the rooms lay out their tables as they do in the sources.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, resolve } from 'node:path';
import { build } from 'esbuild';

/** @typedef {Int32Array | Uint16Array | Uint8Array | string} Table */
/** @typedef {Readonly<Record<string, Readonly<Record<string, Table>>>>} Rooms */

/** Stands in for the room of that name: makes the tables, and tells what became of them. */
const MAKING = `
const finals = new Map();
let inside = 0;
export function laidOut(room, make, final) {
  inside++;
  const made = make();
  inside--;
  finals.set(room, final ?? (() => made));
  return made;
}
export function laidOutLater(room, make) {
  finals.set(room, make);
  return make;
}
export const keepsCalls = () => inside === 0;
export const laidRooms = () => Object.fromEntries([...finals].map(([room, final]) => [room, final()]));
`;

/** @param {string} entry the module that is bundled @param {import('esbuild').BuildOptions} options it is bundled with @returns {Promise<Rooms>} all tables, as they are once it has loaded */
async function makeRooms(entry, options) {
  const stdin = { contents: `export * from './${entry}'; export { laidRooms } from './src/reading/lexicon/laid-out.ts';`, resolveDir: options.absWorkingDir ?? process.cwd(), loader: /** @type {const} */ ('ts') };
  const { outputFiles } = await build({ ...options, stdin, format: 'cjs', write: false, plugins: [standIn(MAKING), ...(options.plugins ?? [])] });
  const made = { exports: /** @type {{ laidRooms(): Rooms }} */ ({ laidRooms: () => ({}) }) };
  new Function('exports', 'require', 'module', outputFiles?.[0]?.text ?? '')(made.exports, createRequire(import.meta.url), made);
  return made.exports.laidRooms();
}

/** @param {string} contents @returns {import('esbuild').Plugin} */
const standIn = (contents) => ({
  name: 'laid-out',
  setup(build) {
    build.onLoad({ filter: /[\\/]lexicon[\\/]laid-out\.ts$/ }, () => ({ contents, loader: 'js' }));
  },
});

/** For the bundler of what runs in a worker: the tables come from whoever evaluates the bundle. @type {import('esbuild').Plugin} */
export const carried = {
  name: 'carried',
  setup(build) {
    build.onResolve({ filter: /[\\/]laid-out\.ts$/ }, ({ path, resolveDir }) => ({ path: resolve(resolveDir, path, '../../../reading-worker/carried.ts') }));
  },
};

/** Bytes of a file's head, by which it is known for that of a build. */
const HEAD = 16;

/**
 * Goes through the numbers of a file and takes every sixteenth: a file with a block that is lost or not its own gives another sum. To go through
 * all of them would cost each start more than what it finds is worth. It stands in the bundle as it is written here.
 *
 * @param {Int32Array} numbers
 */
function sampled(numbers) {
  let sum = 0;
  for (let i = 0; i < numbers.length; i += 16) sum = (Math.imul(sum, 31) + /** @type {number} */ (numbers[i])) | 0;
  return sum;
}

/** Tables as the bytes of a file, each at a multiple of four, and as the code that finds them there. @param {Rooms} rooms @returns {{ bytes: Uint8Array, code: string }} */
function pack(rooms) {
  /** @type {Uint8Array[]} */
  const parts = [new Uint8Array(HEAD)];
  let at = HEAD;
  const code = Object.entries(rooms).map(([room, tables]) => `${JSON.stringify(room)}: {${Object.entries(tables).map(([name, table]) => {
    if (typeof table === 'string') return `${name}: ${JSON.stringify(table)}`;
    const bytes = new Uint8Array(Math.ceil(table.byteLength / 4) * 4), from = at;
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength));
    parts.push(bytes);
    at += bytes.length;
    return `${name}: new ${table.constructor.name}(bytes, ${from}, ${table.length})`;
  }).join()}}`).join();
  const bytes = new Uint8Array(at);
  let end = 0;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  bytes.set(createHash('sha256').update(bytes).update(code).digest().subarray(0, HEAD));
  return { bytes, code };
}

/**
 * For the bundler: writes the tables beside the bundle.
 *
 * @param {string} entry the module that is bundled @param {import('esbuild').BuildOptions} options it is bundled with @param {string} file to write
 * @returns {import('esbuild').Plugin}
 */
export const laidOut = (entry, options, file) => ({
  name: 'laid-out',
  async setup(build) {
    const { bytes, code } = pack(await makeRooms(entry, options)), numbers = new Int32Array(bytes.buffer);
    const known = [`bytes.byteLength === ${bytes.length}`, ...Array.from(numbers.subarray(0, HEAD / 4), (number, at) => `numbers[${at}] === ${number}`), `sampled(numbers) === ${sampled(numbers)}`];
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    await standIn(`
      import { readFileSync } from 'node:fs';
      const rooms = find();
      export const laidOut = (room, make) => rooms === null ? make() : rooms[room];
      export const laidOutLater = (room, make) => {
        let made;
        return () => (made ??= laidOut(room, make));
      };
      export const keepsCalls = () => false;
      function find() {
        let bytes;
        try {
          bytes = readFileSync(__dirname + ${JSON.stringify(`/${basename(file)}`)}).buffer;
        } catch {
          return null;
        }
        const numbers = new Int32Array(bytes, 0, bytes.byteLength >> 2);
        return ${known.join(' && ')} ? {${code}} : null;
      }
      ${sampled}
    `).setup(build);
  },
});
