/** Lines that begin with who speaks: `Lantern: …`, `Q: …`, as interviews and transcripts have them. */
import { LETTER_TOKENS, letterAt } from '../text/letters.ts';
import { Holds, Shape, Token } from '../text/scan.ts';
import type { Page, PageLine } from './page.ts';

/** Words a label may have. */
const LONGEST_LABEL = 4;
const COLON = 0x3a, DOT = 0x2e;

/** A line that begins with the `Q.` or `A.` of an interview, and goes on. */
function opensWithLetter({ source }: Page, { first, end }: PageLine): boolean {
  return first + LETTER_TOKENS < end && letterAt(source, first);
}

/** A line that begins with who speaks, by its index among the page's lines, and its label in small letters. */
export interface Label {
  readonly at: number;
  readonly label: string;
}

/** Token of the colon (or of the stop behind `Q` and `A`) that ends the line's label, or -1. */
export function labelEnd(page: Page, line: PageLine): number {
  const { tokens, text } = page.source;
  if (opensWithLetter(page, line)) return line.first + 1;
  for (let t = line.first, words = 0; t < line.end && words <= LONGEST_LABEL; t++) {
    const kind = tokens.kind[t]!;
    if (kind === Token.word) {
      if ((tokens.shape[t]! & Shape.capital) === 0) return -1;
      words++;
      continue;
    }
    if (kind === Token.clitic) continue;
    const unit = tokens.word[t]!; // of an entity the mark that is meant: here it counts for nothing
    if ((unit !== COLON && unit !== DOT) || text.charCodeAt(tokens.start[t]!) !== unit) return -1;
    if (unit === COLON) return words > 0 && t + 1 < line.end && tokens.start[t + 1]! > tokens.end[t]! ? t : -1;
  }
  return -1;
}

/** All lines that may begin with who speaks. */
export function labelsOf(page: Page): readonly Label[] {
  const { text, tokens, lines } = page.source, found: Label[] = [];
  for (let at = 0; at < page.lines.length; at++) {
    const line = page.lines[at]!;
    if (((lines.holds[line.line]! & Holds.colon) === 0 && !opensWithLetter(page, line)) || line.dress === 'bullet' || line.words < 2) continue;
    const end = labelEnd(page, line);
    if (end >= 0) found.push({ at, label: text.slice(tokens.start[line.first], tokens.start[end]).toLowerCase() });
  }
  return found;
}

/** Indices of the lines that count and whose label heads three of them or more, or two where two labels take turns. */
export function labelledLines(labels: readonly Label[], counts: (i: number) => boolean): Set<number> {
  const byLabel = new Map<string, number[]>();
  for (const { at, label } of labels) {
    if (!counts(at)) continue;
    const lines = byLabel.get(label);
    if (lines) lines.push(at);
    else byLabel.set(label, [at]);
  }
  if (!byLabel.has('q') || !byLabel.has('a')) for (const letter of ['q', 'a']) byLabel.delete(letter); // `A. Vane said …`
  const turns = [...byLabel.values()].filter((lines) => lines.length >= 2);
  return new Set(turns.filter((lines) => lines.length >= 3 || turns.length >= 2).flat());
}
