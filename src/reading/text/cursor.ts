/** A place in one line of a text, and what stands there. */
import { lookUp } from '../lexicon/vocabulary.ts';
import { charClass, Char } from './chars.ts';

/** A cursor over the characters of one line. */
export class Cursor {
  i: number;
  readonly text: string;
  readonly end: number;
  private readAt = -1;
  private readTo = 0;
  private word = 0;
  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.i = start;
    this.end = end;
  }
  unit(): number {
    return this.i < this.end ? this.text.charCodeAt(this.i) : -1;
  }
  blanks(): void {
    while (this.i < this.end && charClass(this.text.charCodeAt(this.i)) === Char.space) this.i++;
  }
  /** Whether a code unit is of a word. */
  protected isOfWord(unit: number): boolean {
    const kind = charClass(unit);
    return kind === Char.lower || kind === Char.upper || kind === Char.mark;
  }
  /** End of the word at the cursor. */
  wordEnd(): number {
    if (this.readAt !== this.i) this.readWord();
    return this.readTo;
  }
  /** Number of the word at the cursor; 0 for an unknown one and for none. */
  ahead(): number {
    if (this.readAt !== this.i) this.readWord();
    return this.word;
  }
  /** The same word is asked for again and again. */
  private readWord(): void {
    let j = this.i;
    while (j < this.end && j < this.i + 24 && this.isOfWord(this.text.charCodeAt(j))) j++;
    this.readAt = this.i;
    this.readTo = j;
    this.word = j === this.i ? 0 : lookUp(this.text, this.i, j);
  }
  /** What is found of the word at the cursor, and past it; `undefined`, and nowhere, where there is no word or nothing is found. */
  take<T>(find: (id: number) => T | undefined | false): T | undefined {
    const end = this.wordEnd(), found = end === this.i ? undefined : find(this.word);
    if (found === undefined || found === false) return undefined;
    this.i = end;
    return found;
  }
}
