// Collects the messages that the reader may see: what is handed to `t` as it stands in the sources, and the tables whose words are.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const folders = ['src/features', 'src/editor'];

/**
 * @typedef {object} Message
 * @property {string} message
 * @property {string} place file and line
 * @property {number | undefined} values how many values are handed in with it; undefined where that is not told by the source
 */

/** All messages, each as often as it is used. @returns {Message[]} */
export function collectMessages() {
  const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');
  // The reading says why it holds a fact, what is wrong with a file and what with a text, by a name; the sentences are tables of its own.
  const tables = [...sourcesIn('src/reading').filter((file) => file.endsWith('rules.ts')), 'src/reading/settled.ts', 'src/reading/anomaly-sentences.ts'];
  return [
    ...[...folders.flatMap(sourcesIn), 'src/extension.ts'].flatMap((file) => messagesIn(read(file), file)),
    ...tables.flatMap((file) => sentencesIn(read(file), file)),
  ];
}

/** @param {string} folder */
function sourcesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

/** Rows of a table: a name, and a sentence on the same line. @param {string} source @param {string} file @returns {Message[]} */
function sentencesIn(source, file) {
  return [...source.matchAll(/^  (?:'[\w-]+'|[a-z]\w*): (?='|")/gm)].map(({ 0: head, index }) => {
    const start = index + head.length;
    return { message: unescaped(source.slice(start + 1, endOfString(source, start))), place: file, values: undefined };
  });
}

/** What a translator is given: every message once, in order, each for itself. @param {readonly Message[]} messages */
export function bundleOf(messages) {
  const words = [...new Set(messages.map(({ message }) => message))].sort();
  return `${JSON.stringify(Object.fromEntries(words.map((word) => [word, word])), undefined, 2)}\n`;
}

/** Writes it for the package. The words of the manifest stand in package.nls.json. */
export function writeBundle() {
  mkdirSync(join(root, 'l10n'), { recursive: true });
  writeFileSync(join(root, 'l10n', 'bundle.l10n.json'), bundleOf(collectMessages()));
}

/** The holes of a message, `{0}` and so on, each once. @param {string} message */
export function holesOf(message) {
  return [...new Set([...message.matchAll(/\{(\d+)\}/g)].map(([, index]) => Number(index)))].sort((a, b) => a - b);
}

/** @param {string} source @param {string} file @returns {Message[]} */
export function messagesIn(source, file) {
  /** @type {Message[]} */
  const found = [];
  for (const { 0: head, 1: name, index } of source.matchAll(/(?<![\w.$])(t|messages)\(/g)) {
    const parts = partsOfCall(source, index + head.length);
    const place = `${file}:${source.slice(0, index).split('\n').length}`;
    if (name === 'messages') found.push(...parts.literals.map(({ text }) => ({ message: text, place, values: 0 })));
    else {
      const first = parts.literals[0];
      if (first?.start === parts.start) found.push({ message: first.text, place, values: parts.spread ? undefined : parts.commas });
    }
  }
  return found;
}

/**
 * What stands between the brackets of a call: its strings, and how many commas part its values.
 * @param {string} source @param {number} from behind the opening bracket
 */
function partsOfCall(source, from) {
  /** @type {{ text: string, start: number }[]} */
  const literals = [];
  const start = from + source.slice(from).search(/\S/);
  let depth = 0, commas = 0, spread = false;
  for (let at = from; at < source.length; at++) {
    const mark = source[at];
    if (mark === '\'' || mark === '"' || mark === '`') {
      const end = endOfString(source, at);
      if (mark !== '`') literals.push({ text: unescaped(source.slice(at + 1, end)), start: at });
      at = end;
    } else if (mark === '(' || mark === '[' || mark === '{') depth++;
    else if (mark === ')' || mark === ']' || mark === '}') {
      if (depth-- === 0) break;
    } else if (mark === ',' && depth === 0 && !/^,\s*\)/.test(source.slice(at, at + 20))) commas++;
    else if (depth === 0 && source.startsWith('...', at)) spread = true;
  }
  return { literals, start, commas, spread };
}

/** @param {string} source @param {number} start at the opening mark @returns {number} at the closing one */
function endOfString(source, start) {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === source[start]) return at;
  }
  return source.length;
}

/** @param {string} literal */
function unescaped(literal) {
  return literal.replace(/\\(u[\da-f]{4}|.)/gi, (_, mark) => (mark.length > 1 ? String.fromCharCode(Number.parseInt(mark.slice(1), 16)) : mark === 'n' ? '\n' : mark));
}
