// What the bundler makes of the sources besides. Numbers of tables such as `Token` and `Class` stand where they are used: `kind === Token.word`
// is `kind === 1` in a bundle, and `Class.noun | Class.verb` one number; the tables are those that a module exports `as const` with nothing but numbers in
// them. Rows of words lose the blanks that set them in, which every room that reads rows takes off anyway. No letter is left that is not ASCII.
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {Readonly<Record<string, Readonly<Record<string, number>>>>} Tables */

/** A table that is said to stay as it is written: one that is filled as it loads holds other numbers here than in the bundle. */
const TABLE = /^export const ([A-Z]\w*) = \{[^}]*\} as const;/gm;

/** What a module exports that is another's. */
const PASSED_ON = /^export \{([^}]*)\} from '(\.[^']*\.ts)';/gm;

/** @type {Map<string, Promise<Tables>>} */
const known = new Map();

/** @param {string} file @returns {Promise<Tables>} tables by the name they are exported under */
function tablesOf(file) {
  let tables = known.get(file);
  if (tables === undefined) known.set(file, (tables = readTables(file)));
  return tables;
}

/** @param {string} file @returns {Promise<Tables>} */
async function readTables(file) {
  const text = await readFile(file, 'utf8'), names = new Set([...text.matchAll(TABLE)].map(([, name]) => name));
  for (const [, passed = '', from = ''] of text.matchAll(PASSED_ON)) {
    const tables = await tablesOf(resolve(dirname(file), from));
    for (const name of passed.split(',').map((one) => one.trim())) if (tables[name] !== undefined) names.add(name);
  }
  if (names.size === 0) return {};
  /** @type {Record<string, unknown>} */
  const exported = await import(pathToFileURL(file).href);
  return /** @type {Tables} */ (Object.fromEntries(Object.entries(exported).filter(([name, table]) => names.has(name) && isTable(table))));
}

/** @param {unknown} table */
const isTable = (table) => typeof table === 'object' && table !== null && Object.getPrototypeOf(table) === Object.prototype
  && Object.values(table).every((value) => Number.isInteger(value) && value >= 0);

/** @param {string} file @param {string} text of the module @returns {Promise<string>} the same with numbers in it */
export async function withNumbers(file, text) {
  /** @type {Record<string, Readonly<Record<string, number>>>} */
  const tables = text.search(TABLE) >= 0 ? { ...(await tablesOf(file)) } : {};
  for (const [, names = '', from = ''] of text.matchAll(/^import \{([^}]*)\} from '(\.[^']*\.ts)';/gm)) {
    const wanted = names.split(',').map((name) => name.trim()).filter((name) => /^[A-Z]\w*$/.test(name));
    const found = wanted.length > 0 ? await tablesOf(resolve(dirname(file), from)) : {};
    for (const name of wanted) if (found[name] !== undefined) tables[name] = found[name];
  }
  return text.replace(/(?<![\w$.'])([A-Z]\w*)\.([a-z]\w*)\b(?!\s*\()/g, (all, table, name) => (Object.hasOwn(tables, table) && Object.hasOwn(tables[table] ?? {}, name) ? String(tables[table]?.[name]) : all));
}

/** @param {string} text of a module that holds words as data @returns {string} the same, lines of its rows moved to the margin */
export function withoutMargins(text) {
  return text.replace(/`[^`$\\]*`/g, (rows) => rows.replace(/\n +/g, '\n'));
}

/**
 * A text of nothing but ASCII is kept in half the memory, and read sooner. The bundler escapes all else in strings, not in patterns.
 *
 * @param {string} text of a module @returns {string} the same, other letters escaped
 */
export function inAscii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const SOURCES = { filter: /[\\/]src[\\/].*\.ts$/ };

/** For the bundler. */
export const constants = {
  name: 'constants',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onLoad(SOURCES, async ({ path }) => {
      const text = await readFile(path, 'utf8'), contents = /[\\/]src[\\/](?:reading|features)[\\/]/.test(path) ? await withNumbers(path, text) : text;
      return { contents: inAscii(/[\\/]lexicon[\\/]/.test(path) ? withoutMargins(contents) : contents), loader: 'ts' };
    });
  },
};

/** For the bundler, where no more is to be changed. */
export const ascii = {
  name: 'ascii',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onLoad(SOURCES, async ({ path }) => ({ contents: inAscii(await readFile(path, 'utf8')), loader: 'ts' }));
  },
};
