/** What the benchmark reads: the seeds, as often as a size needs, and texts made to be slow. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../seeds/', import.meta.url);

/** The seeds, in the order of their names. */
export const seeds: readonly string[] = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** The seeds one after another, over and over, cut at the length. */
export function ordinary(length: number): string {
  const round = `${seeds.join('\n\n')}\n\n`;
  return round.repeat(Math.ceil(length / round.length)).slice(0, length);
}

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** A name that no other number has: two letters at least, first one a capital. */
function name(number: number): string {
  let letters = '';
  for (let rest = number + 26; rest > 0; rest = Math.floor(rest / 26)) letters = String.fromCharCode(97 + (rest % 26)) + letters;
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** So many entries of a live blog, seven minutes apart: a minute apart they would be numbered verses. */
export const entries = (count: number): string => Array.from({ length: count }, (_, i) => `${String(Math.floor((i * 7) / 60) % 24).padStart(2, '0')}:${String((i * 7) % 60).padStart(2, '0')} Something new here.`).join('\n');
/** So many lines, each with a speaker of its own. */
export const speakers = (count: number): string => Array.from({ length: count }, (_, i) => `${name(i)} ${name(i * 7 + 3)} said that it was late.`).join('\n');

/** Texts of about any length in which something comes over and over. */
export const hostile: Readonly<Record<string, (length: number) => string>> = {
  dots: (length) => fill('.', length),
  quotes: (length) => fill('"', length),
  'open quotes': (length) => fill('“a ', length),
  'digits and colons': (length) => fill('12:30:', length),
  commas: (length) => fill('a, ', length),
  capitals: (length) => fill('Aa Bb ', length),
  brackets: (length) => fill('([', length),
  'cue words': (length) => fill('said told that he ', length),
  'cue words and names': (length) => fill('Ann Lee said Bob Ray told ', length),
  'according to': (length) => fill('according to Ann Lee, ', length),
  emphasis: (length) => fill('*a _b **c ', length),
  crossed: (length) => fill('*a* *b ', length),
  links: (length) => fill('[a](b [[c ![d', length),
  'struck out': (length) => fill('~~a ', length),
  tildes: (length) => fill('~', length),
  'exclamation marks': (length) => fill('! ', length),
  newlines: (length) => fill('\n', length),
  'one line': (length) => ordinary(length).replaceAll('\n', ' '),
  'posts on a line': (length) => fill('It is late. It is so — Ann Lee (@al) ', length),
  entries: (length) => entries(Math.ceil(length / 25)).slice(0, length),
  speakers: (length) => speakers(Math.ceil(length / 32)).slice(0, length),
};
