/** A place in one line of a text, and what stands there. */
import { lookUp } from '../../lexicon/vocabulary.ts';
import { charClass, Char } from '../../text/chars.ts';

/** A cursor over the characters of one line. */
export class Cursor {
  i: number;
  readonly text: string;
  readonly end: number;
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
  /** End of the word at the cursor (letters and full stops between them). */
  wordEnd(): number {
    let j = this.i;
    while (j < this.end && j < this.i + 24) {
      const kind = charClass(this.text.charCodeAt(j));
      if (kind !== Char.lower && kind !== Char.upper && kind !== Char.mark) break;
      j++;
    }
    return j;
  }
  take(test: (id: number) => boolean): boolean {
    const j = this.wordEnd();
    if (j === this.i || !test(lookUp(this.text, this.i, j))) return false;
    this.i = j;
    return true;
  }
}
