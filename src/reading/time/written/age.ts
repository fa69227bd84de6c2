/** Ages as they are written instead of a clock time: `2 hours ago`, `15m ago`, `1 hr 5 min ago`, `Just now`. Anchored: a bounded stretch of text. */
import { ageBounds, ageLeads, ageNames, ageTails, ageUnits, numberWords } from '../../lexicon/calendar.ts';
import { intern, wordSet } from '../../lexicon/vocabulary.ts';
import { charClass, Char } from '../../text/chars.ts';
import { Cursor } from '../../text/cursor.ts';

export interface WrittenAge {
  readonly start: number;
  readonly end: number;
  /** TIMEX3 duration: `PT2H`, `PT1H5M`, `P1D`; `PTXM` where how many is not said. */
  readonly value: string;
}

const codeOf = new Map<number, string>(), numberOf = new Map<number, number>();
for (const [code, forms] of ageUnits) for (const form of forms.split(' ')) codeOf.set(intern(form), code);
numberWords.split(' ').forEach((word, value) => numberOf.set(intern(word), value));
for (const word of ['a', 'an']) numberOf.set(intern(word), 1);
const isTail = wordSet(ageTails), isBound = wordSet(ageBounds), isAnd = wordSet('and und et'), isFew = wordSet('few couple'), isOf = wordSet('of');
const phrase = (words: string): readonly number[] => words.split(' ').map(intern);
const leads = ageLeads.map(phrase), names = ageNames.flatMap(([value, phrases]) => phrases.map((words) => ({ value, words: phrase(words) })));

/** First words of ages that do not begin with figures: most lines begin with none of them. */
const opens = new Set([...names.map(({ words }) => words[0]!), ...leads.map((words) => words[0]!), ...`${ageBounds} few couple`.trim().split(/\s+/).map(intern), ...numberOf.keys()]);

/** True for a word that an age may begin with. */
export const opensAge = (word: number): boolean => opens.has(word);
/** True for `a`, `one`, `two` and their like: what they count stands behind them. */
export const isAmount = (word: number): boolean => numberOf.has(word);
const ofAges = new Set([...opens, ...codeOf.keys(), ...`${ageTails} of and und et`.split(' ').map(intern), ...[...leads, ...names.map(({ words }) => words)].flat()]);
/** True for any word that stands in an age. */
export const isOfAge = (word: number): boolean => ofAges.has(word);

const RANK = 'YMWDhms';
const rankOf = (code: string): number => RANK.indexOf(code.startsWith('T') ? code[1]!.toLowerCase() : code);

const isLetter = (kind: number): boolean => kind === Char.lower || kind === Char.upper || kind === Char.mark;

/** A cursor that goes from word to word; a reading that fails leaves it where it was. */
class Words extends Cursor {
  protected override isOfWord(unit: number): boolean {
    return super.isOfWord(unit) || unit === 0x27;
  }
  /** Past the word, the full stop right behind a short one that it abbreviates, and the blanks. */
  override take<T>(find: (id: number) => T | undefined | false): T | undefined {
    const start = this.i, found = super.take(find);
    if (found !== undefined) this.pastStop(start);
    return found;
  }
  private pastStop(start: number): void {
    if (this.unit() === 0x2e && this.i - start <= 4 && this.goesOn(this.i + 1)) this.i++;
    this.blanks();
  }
  /** Whether a word comes after a full stop and a blank: the stop is then an abbreviation's. */
  private goesOn(at: number): boolean {
    return charClass(this.text.charCodeAt(at)) === Char.space && charClass(this.text.charCodeAt(at + 1)) === Char.lower;
  }
  takeAll(list: readonly number[]): boolean {
    const start = this.i;
    for (const id of list) {
      const from = this.i, end = this.wordEnd();
      if (end === from || this.ahead() !== id) {
        this.i = start;
        return false;
      }
      this.i = end;
      this.pastStop(from);
    }
    return true;
  }
  figures(): number | undefined {
    let j = this.i;
    while (j < this.end && j < this.i + 4 && charClass(this.text.charCodeAt(j)) === Char.digit) j++;
    const value = j === this.i ? Number.NaN : Number(this.text.slice(this.i, j));
    if (Number.isNaN(value)) return undefined;
    this.i = j;
    this.blanks();
    return value;
  }
}

interface Part {
  readonly amount: number | null;
  readonly code: string;
}

function readPart(words: Words): Part | null {
  const start = words.i;
  const figures = words.figures();
  let amount: number | null | undefined = figures ?? words.take((id) => numberOf.get(id));
  if (figures === undefined && words.take(isFew) === true) {
    amount = null;
    words.take(isOf);
  }
  const code = amount === undefined ? undefined : words.take((id) => codeOf.get(id));
  if (amount !== undefined && code !== undefined) return { amount, code };
  words.i = start;
  return null;
}

function valueOf(parts: readonly Part[]): string {
  const of = (time: boolean): string => parts.filter(({ code }) => code.startsWith('T') === time).map(({ amount, code }) => `${amount ?? 'X'}${code.at(-1)}`).join('');
  const clock = of(true);
  return `P${of(false)}${clock === '' ? '' : `T${clock}`}`;
}

/** The age that begins at the offset and ends before `limit`, or `null`. Names of days are none: `yesterday` is a day beside a clock time and an age alone. */
export function readAge(text: string, at: number, limit: number, alone = false): WrittenAge | null {
  const words = new Words(text, at, limit);
  if (charClass(text.charCodeAt(at)) !== Char.digit && !opens.has(words.ahead())) return null;
  for (const { value, words: list } of names) {
    if (!alone && list.length === 1) continue;
    if (words.takeAll(list)) return finish(words, at, value);
  }
  const led = leads.some((list) => words.takeAll(list));
  for (let steps = 0; steps < 2 && words.take(isBound) === true; steps++);
  const first = readPart(words);
  if (first === null) return null;
  const parts = [first];
  words.take(isAnd);
  const second = readPart(words);
  if (second !== null && rankOf(second.code) > rankOf(first.code)) parts.push(second);
  else if (second !== null) return null;
  return led || words.take(isTail) === true ? finish(words, at, valueOf(parts)) : null;
}

function finish(words: Words, start: number, value: string): WrittenAge | null {
  let end = words.i;
  while (end > start && charClass(words.text.charCodeAt(end - 1)) === Char.space) end--;
  const next = charClass(words.text.charCodeAt(end));
  return end < words.text.length && (isLetter(next) || next === Char.digit) ? null : { start, end, value };
}
