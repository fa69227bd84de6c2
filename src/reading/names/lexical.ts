/** The lexicon of names as tables: words by their number in the vocabulary, names by their folded spelling. */
import { bodyHeads, firmBeginnings, firmEndings, portfolios } from '../lexicon/organisations.ts';
import { honours, particles, suffixes } from '../lexicon/people.ts';
import { mediaBeginnings, mediaEndings, mediaNouns, mediaNounsOnlyAfterNews } from '../lexicon/media.ts';
import { crowdNouns, documentNouns, groupNouns, honorifics, pairNouns, personRoles, portfoliosAfterOf, roleModifiers, telling } from '../lexicon/roles.ts';
import { laidOut } from '../lexicon/laid-out.ts';
import { intern } from '../lexicon/vocabulary.ts';

/** Bits of what a word is to names. */
export const Bit = {
  role: 1, plural: 2, honorific: 4, modifier: 8, body: 16, media: 32, mediaAfterNews: 64, group: 128, pair: 256, crowd: 512, document: 1024,
  particle: 2048, suffix: 4096, mediaEnd: 8192, mediaBegin: 16384, telling: 1 << 15, afterOf: 1 << 16, male: 1 << 17, female: 1 << 18, firmEnd: 1 << 19, firmBegin: 1 << 20, honour: 1 << 21,
} as const;

const items = (list: string): string[] => list.trim().split(/\s+/);
const rows = (list: string): string[] => list.trim().split('\n');

/** By word number: its bits, and the index of its role class or body class, plus one. */
const { flags, roleClasses, bodyClasses } = laidOut('names', layOut);

/** Bits of the word with this number. */
export function bitsOf(word: number): number {
  return word < flags.length ? flags[word]! : 0;
}

function layOut(): { readonly flags: Int32Array; readonly roleClasses: Uint16Array; readonly bodyClasses: Uint16Array } {
  const bits = new Map<number, number>(), role = new Map<number, number>(), body = new Map<number, number>();
  let last = 0;
  const mark = (word: string, more: number, classes?: Map<number, number>, place = 0): void => {
    const id = intern(word);
    bits.set(id, (bits.get(id) ?? 0) | more);
    if (classes !== undefined && !classes.has(id)) classes.set(id, place);
    if (id > last) last = id;
  };
  const genderOf = (tag: string | undefined): number => (tag === 'm' ? Bit.male : tag === 'f' ? Bit.female : 0);
  rows(personRoles).forEach((row, index) => {
    const [head = '', forms = ''] = row.split(':'), name = head.split('>')[0]!.trim();
    for (const form of [name, ...(forms.trim() === '' ? [] : items(forms))]) {
      const [word = '', tag] = form.split('/');
      mark(word, Bit.role | (tag === 'p' ? Bit.plural : 0) | genderOf(tag), role, index + 1);
      if (tag !== 'p') mark(plurals(word), Bit.role | Bit.plural, role, index + 1);
    }
  });
  for (const item of items(honorifics)) {
    const [word = '', tag] = item.split('/');
    for (const spelling of [word, `${word}.`]) mark(spelling, Bit.honorific | genderOf(tag));
  }
  for (const [list, bit] of [[roleModifiers, Bit.modifier], [telling, Bit.telling], [portfoliosAfterOf, Bit.afterOf], [groupNouns, Bit.group], [pairNouns, Bit.pair], [crowdNouns, Bit.crowd],
    [documentNouns, Bit.document], [mediaNouns, Bit.media], [mediaNounsOnlyAfterNews, Bit.mediaAfterNews], [mediaEndings, Bit.mediaEnd], [mediaBeginnings, Bit.mediaBegin],
    [particles, Bit.particle], [suffixes, Bit.suffix], [honours, Bit.honour], [firmEndings, Bit.firmEnd], [firmBeginnings, Bit.firmBegin]] as const) for (const word of items(list)) mark(word, bit);
  items(bodyHeads).forEach((item, index) => {
    const [name = '', same = ''] = item.split('=');
    for (const word of [name, ...(same === '' ? [] : same.split(','))]) {
      mark(word, Bit.body, body, index + 1);
      mark(plurals(word), Bit.body | Bit.plural, body, index + 1);
    }
  });
  const table = <T extends Int32Array | Uint16Array>(into: T, from: ReadonlyMap<number, number>): T => {
    for (const [id, value] of from) into[id] = value;
    return into;
  };
  return { flags: table(new Int32Array(last + 1), bits), roleClasses: table(new Uint16Array(last + 1), role), bodyClasses: table(new Uint16Array(last + 1), body) };
}

// ------------------------------------------------------------------------------------------------------- roles

const roleNames: string[] = [];
const roleIndex = new Map<string, number>();
const roleWider: string[][] = [];

function plurals(word: string): string {
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`;
  const last = word.charAt(word.length - 1), before = word.charAt(word.length - 2);
  if (last === 's' || last === 'x' || last === 'z' || (last === 'h' && (before === 'c' || before === 's'))) return `${word}es`;
  if (last === 'y' && before !== '' && !'aeiou'.includes(before)) return `${word.slice(0, -1)}ies`;
  if (word.endsWith('-in-law')) return `${word.slice(0, -7)}s-in-law`;
  return `${word}s`;
}

for (const row of rows(personRoles)) {
  const [name = '', wider = ''] = row.slice(0, row.indexOf(':')).split('>');
  roleIndex.set(name.trim(), roleNames.push(name.trim()) - 1);
  roleWider.push(wider.trim() === '' ? [] : items(wider));
}

/** Name of the role class of a word (`spokesperson` for `spox`), or the empty string. */
export function roleOf(word: number): string {
  const role = word < roleClasses.length ? roleClasses[word]! : 0;
  return role === 0 ? '' : roleNames[role - 1]!;
}

/** True where the wider word may stand for one who holds the role: `leader` for `president`. */
export function standsFor(wider: string, role: string): boolean {
  const index = roleIndex.get(role);
  return index !== undefined && roleWider[index]!.includes(wider);
}

const roleNarrower = new Map<string, string[]>();
roleWider.forEach((wider, index) => {
  for (const word of wider) roleNarrower.set(word, [...(roleNarrower.get(word) ?? []), roleNames[index]!]);
});

/** Role classes that the wider word may stand for: presidents and ministers for `leader`. */
export function narrowerThan(wider: string): readonly string[] {
  return roleNarrower.get(wider) ?? [];
}

// ------------------------------------------------------------------------------------------------------ bodies

const bodyNames = items(bodyHeads).map((item) => item.split('=')[0]!);

/** Name of the class of a body's head word (`court` for `tribunal`), or the empty string. */
export function bodyOf(word: number): string {
  const body = word < bodyClasses.length ? bodyClasses[word]! : 0;
  return body === 0 ? '' : bodyNames[body - 1]!;
}

const spellings = new Map<string, string>();
for (const pair of items(portfolios)) {
  const [to = '', from = ''] = pair.split('=');
  spellings.set(from, to);
}

/** One word for spellings and synonyms of a portfolio: `defense` for `defence`. */
export function plainWord(folded: string): string {
  return spellings.get(folded) ?? folded;
}

// ------------------------------------------------------------------------------------------------------ people

const NICKNAMES = `michael mike mick mickey|william bill billy will|robert bob bobby rob|james jim jimmy|joseph joe joey|richard dick rick ricky|thomas tom tommy|edward ed eddie ted teddy
theodore ted|anthony tony|charles chuck charlie|lawrence larry|gerald jerry gerry|elizabeth liz beth betsy betty|katherine kate kathy|margaret maggie peggy|bernard bernie|andrew andy drew|stephen steve steven|john jack johnny
henry harry hank|alexander alex sasha|vladimir volodya|dmitry dima|mohammed muhammad mohamed mohammad mehmet mohamad|yousef yusuf joseph|patricia pat patty|susan sue|deborah debbie deb|jennifer jen jenny|jeffrey jeff geoff`;
/** By name: the groups it stands in; made when first asked for. */
const nicknames = new Map<string, readonly number[]>();

/** True for two forms of one first name: `Mike` and `Michael`. */
export function sameFirstName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a))) return true;
  if (nicknames.size === 0) NICKNAMES.split(/[|\n]/).forEach((group, index) => items(group).forEach((name) => nicknames.set(name, [...(nicknames.get(name) ?? []), index])));
  const groups = nicknames.get(a);
  return groups !== undefined && (nicknames.get(b) ?? []).some((group) => groups.includes(group));
}

