import { describe, expect, it } from 'vitest';
import { scan, Shape, Token, trimmed } from '../../../src/reading/text/scan.ts';

/** Tokens of the text, as strings. */
function tokensOf(text: string): string[] {
  const { tokens } = scan(text);
  return Array.from({ length: tokens.count }, (_, t) => text.slice(tokens.start[t], tokens.end[t]));
}

describe('tokens', () => {
  it.each([
    ['Turkey’s jets don’t fly', ['Turkey', '’s', 'jets', 'don’t', 'fly']],
    ["Robert C. O'Brien", ['Robert', 'C', '.', "O'Brien"]],
    ['Nagorno-Karabakh, F-16s', ['Nagorno-Karabakh', ',', 'F-16s']],
    ['the U.S. and the U.N. at 5 p.m.', ['the', 'U.S.', 'and', 'the', 'U.N.', 'at', '5', 'p.m.']],
    ['13;30 - 9:20', ['13', ';', '30', '-', '9', ':', '20']],
    ['2020-09-30', ['2020', '-', '09', '-', '30']],
    ['wait... so—what', ['wait', '...', 'so', '—', 'what']],
    ['``so\'\' and "so"', ['``', 'so', "''", 'and', '"', 'so', '"']],
    ['they’d, we’ll, I’m', ['they', '’d', ',', 'we', '’ll', ',', 'I', '’m']],
    ['end.He went', ['end', '.', 'He', 'went']],
    ['AndrÃ© Vauban, ZoÃÂ« Arel, ÃÂ', ['AndrÃ©', 'Vauban', ',', 'ZoÃÂ«', 'Arel', ',', 'ÃÂ']],
    ['İbrahim Kalın', ['İbrahim', 'Kalın']],
    ['a\u0301b', ['a\u0301b']],
  ])('%s', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });

  it('cover every character that is not a blank, also where surrogates stand alone', () => {
    const text = 'so \ud83d\ude00 and \ud800 or \udc00!';
    expect(tokensOf(text).join('')).toBe(text.replaceAll(' ', ''));
  });

  it('know the shape of a word', () => {
    const { tokens } = scan('NATO Turkey told F-16');
    expect(Array.from(tokens.shape)).toEqual([Shape.capital | Shape.capitals, Shape.capital, 0, Shape.capital | Shape.digit | Shape.hyphen]);
    expect(tokens.kind[0]).toBe(Token.word);
  });
});

describe('lines', () => {
  it('end at LF, CRLF and CR, and nowhere else', () => {
    const { lines } = scan('one\ntwo\r\nthree\rfour\u2028still four');
    expect(Array.from(lines.start)).toEqual([0, 4, 9, 15]);
    expect(Array.from(lines.end)).toEqual([3, 7, 14, 30]);
  });

  it('have an extent without the blanks at their edges, no-break and thin spaces and the byte order mark among them', () => {
    const source = scan('\ufeff\u00a0 Comments \u2009\n\n');
    expect(trimmed(source, 0)).toEqual([3, 11]);
    expect(trimmed(source, 1)).toEqual([14, 14]);
  });
});
