/** Lines that begin with who speaks: `Lantern: …`, `Q: …`, as interviews and transcripts have them. */
import { LETTER_TOKENS, letterAt } from '../text/letters.ts';
import { Holds, Shape, Token } from '../text/scan.ts';
import type { Page, PageLine } from './page.ts';

/** Words a label may have. */
const LONGEST_LABEL = 4;

/** A line that begins with the `Q.` or `A.` of an interview, and goes on. */
function opensWithLetter({ source }: Page, { first, end }: PageLine): boolean {
  return first + LETTER_TOKENS < end && letterAt(source, first);
}

/** Token of the colon (or of the stop behind `Q` and `A`) that ends the line's label, or -1. */
export function labelEnd(page: Page, line: PageLine): number {
  const { tokens, text } = page.source;
  if (opensWithLetter(page, line)) return line.first + 1;
  for (let t = line.first, words = 0; t < line.end && words <= LONGEST_LABEL; t++) {
    if (tokens.kind[t] === Token.word) {
      if ((tokens.shape[t]! & Shape.capital) === 0) return -1;
      words++;
    } else if (tokens.kind[t] === Token.mark && text.charAt(tokens.start[t]!) === ':') return words > 0 && t + 1 < line.end && tokens.start[t + 1]! > tokens.end[t]! ? t : -1;
    else if (tokens.kind[t] !== Token.clitic && text.charAt(tokens.start[t]!) !== '.') return -1;
  }
  return -1;
}

/** Indices of the lines whose label heads three lines or more, or two where two labels take turns. */
export function labelledLines(page: Page, counts: (i: number) => boolean): Set<number> {
  const byLabel = new Map<string, number[]>();
  page.lines.forEach((line, i) => {
    if (((page.source.lines.holds[line.line]! & Holds.colon) === 0 && !opensWithLetter(page, line)) || !counts(i) || line.dress === 'bullet' || line.words < 2) return;
    const end = labelEnd(page, line);
    if (end < 0) return;
    const label = page.source.text.slice(page.source.tokens.start[line.first], page.source.tokens.start[end]).toLowerCase();
    const lines = byLabel.get(label);
    if (lines) lines.push(i);
    else byLabel.set(label, [i]);
  });
  if (!byLabel.has('q') || !byLabel.has('a')) for (const letter of ['q', 'a']) byLabel.delete(letter); // `A. Vane said …`
  const turns = [...byLabel.values()].filter((lines) => lines.length >= 2);
  return new Set(turns.filter((lines) => lines.length >= 3 || turns.length >= 2).flat());
}
