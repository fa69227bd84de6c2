import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/reading/reading.ts';
import { read } from '../../../src/reading/read.ts';
import { markupOf, unmarked, withoutMarks } from '../../../src/reading/text/markup.ts';
import { scan } from '../../../src/reading/text/scan.ts';

/** The words that sentences are read from, with a blank between. */
function proseOf(text: string): string {
  const { tokens } = unmarked(scan(text));
  return Array.from({ length: tokens.count }, (_, t) => text.slice(tokens.start[t], tokens.end[t])).join(' ');
}

describe('marks around words', () => {
  it.each([
    ['**Ida Holm** said', 'Ida Holm said'],
    ['the *Harbour Post* reported', 'the Harbour Post reported'],
    ['__Three people__ were _badly_ hurt', 'Three people were badly hurt'],
    ['***Breaking***: Berg resigns', 'Breaking : Berg resigns'],
    ['**The *second* warning**', 'The second warning'],
    ['(*see above*)', '( see above )'],
    ['[Berg](https://example.org/a_(b)_c "On Berg") said', 'Berg said'],
    ['[the **Post**](https://example.org) wrote', 'the Post wrote'],
    ['[[Ida Holm]] and [[Jonas Berg|the minister]]', 'Ida Holm and the minister'],
    ['![Smoke *over* the quay](smoke.jpg) Police said', 'Police said'],
    ['> “We go,” he said', '“ We go , ” he said'],
    ['> > **Lind**: “No.”', 'Lind : “ No . ”'],
    ['* The first warning', 'The first warning'],
    ['• *Lind*, a lawyer', 'Lind , a lawyer'],
    ['*one* *two *three* four', 'one two * three four'],
    ['>', ''],
    ['[Ida Holm][1] and [the *Post*][post-2] said', 'Ida Holm and the Post said'],
    ['[1]: https://example.org/holm "Holm"', ''],
    ['- **Ida Holm:** “No.”', 'Ida Holm : “ No . ”'],
    ['2. **Ida Holm** said', 'Ida Holm said'],
    ['3) Holm said', 'Holm said'],
    ['Holm ~~lied~~ erred ~~twice, he said.~~', 'Holm erred'],
    ['Holm said so.[^1] Berg[^note-2] did not.', 'Holm said so . Berg did not .'],
    ['Holm said so.[4][b] Berg[12] did not,[citation needed] “ever”.[note 2]', 'Holm said so . Berg did not , “ ever ” .'],
    ['Mr[s] Holm “[12] go[e]s [1] day', 'Mr [ s ] Holm “ [ 12 ] go [ e ] s [ 1 ] day'],
    ['[^1]: Holm said so.', 'Holm said so .'],
    ['<p>Holm told the <b class="x">Post</b> so.<br/></p>', 'Holm told the Post so .'],
    ['Holm <del>lied</del> erred.<sup><a href="#n1">[1]</a></sup> <!-- said Berg -->', 'Holm erred .'],
  ])('%s', (text, prose) => {
    expect(proseOf(text)).toBe(prose);
  });

  it.each([
    '5 * 3 * 2', '2*3*4', 'a 4* hotel', '*Terms apply', 'snake_case_name', '_ _', '****', 'f***ing', '[sic] (he said)', '[1]', '[the Post] (https://example.org)', '[a [b](', '[](x)', '[[ ]', '(see https://example.org/a_b)', 'x > y', '*', '2020. The year', 'at 1) or 2)', '- 5 degrees', '-five', '[^ 1]', '[1]: five votes', '[a] [b]', '~~', '~~ not struck ~~', '~~not struck', '~~~not struck~~~', 'a < b and c > d', '<ida@holm.example>', '<laughs>', '**bold*', '!',
    '“We [the crew] go,” he said',
  ])('%s is left as it is', (text) => {
    const source = scan(text);
    expect(unmarked(source)).toBe(source);
  });

  it('close what one line opens however often that is, in one sweep', () => {
    expect(unmarked(scan('*a* *b '.repeat(50_000))).tokens.count).toBe(150_000);
  });

  it('end in their own line', () => {
    expect(proseOf('*one\ntwo* **three**')).toBe('* one two * three');
  });

  it('part two names that they keep apart', () => {
    expect(proseOf('**09:15 UTC** Dockers vote')).toBe('09 : 15 UTC * * Dockers vote');
  });

  it('leave lines and offsets as they are', () => {
    const text = '> **a**\n\n* b [c](d)\r\n**e', source = scan(text), prose = unmarked(source);
    expect(prose.lines.start).toEqual(source.lines.start);
    expect(Array.from({ length: prose.lines.count }, (_, line) => Array.from(prose.tokens.start.slice(prose.lines.firstToken[line], prose.lines.firstToken[line + 1]), (start) => text[start]))).toEqual([['a'], [], ['b', 'c'], ['*', '*', 'e']]);
  });
});

describe('lines that were wrapped', () => {
  /** The words of each line, the second and the third taken for lines that go on. */
  const wordsOf = (text: string, wrapped: readonly number[]): string[] => {
    const { tokens, lines } = unmarked(scan(text), markupOf(scan(text)), wrapped);
    return Array.from({ length: lines.count }, (_, line) => Array.from(tokens.start.slice(lines.firstToken[line], lines.firstToken[line + 1]), (start, t) => text.slice(start, tokens.end[lines.firstToken[line]! + t])).join(' '));
  };

  it('are told with the line where their paragraph begins', () => {
    expect(wordsOf('> **Holm** said\n> that she\n> would go.\n\nBerg said', [1, 2])).toEqual(['Holm said that she would go .', '', '', '', 'Berg said']);
    expect(unmarked(scan('a\nb'), null, [1]).lines).toMatchObject({ end: new Int32Array([3, 3]), inner: new Uint8Array([0, 1]) });
  });

  it('may part a word', () => {
    expect(wordsOf('the neigh-\nbours of well-\nknown Hem-\nShire', [1, 2, 3])[0]).toBe('the neigh-\nbours of well-\nknown Hem - Shire');
    const { tokens } = unmarked(scan('the minis-\nter'), null, [1]);
    expect(tokens.word[1]).toBe(scan('minister').tokens.word[0]);
  });

  it('a link may go on in the next line', () => {
    expect(proseOf('[Ida\nHolm](https://example.org) said')).toBe('Ida Holm said');
    expect(proseOf('[Ida\n\nHolm](https://example.org) said')).toContain('[ Ida');
  });
});

it.each([
  ['Ida\n> Holm', 'Ida Holm'], ['Lind-\r\nqvist', 'Lindqvist'],
  ['chief engineer of [[Northwater', 'chief engineer of Northwater'], ['Researchers at the [Tarn Institute', 'Researchers at the Tarn Institute'], ['Lena **Groot', 'Lena Groot'], ['[[Petra Oland|Oland]]', 'Oland'],
  ['the <b>Tarn</b> Institute[^2]', 'the Tarn Institute'], ['Holm &amp; Lind', 'Holm & Lind'], ['O&#8217;Hara', 'O’Hara'],
  ['the Post](https://example.org/a_b) editor', 'the Post editor'], ['We [the crew] go', 'We [the crew] go'], ['snake_case', 'snake_case'],
])('%s is called %s', (written, called) => expect(withoutMarks(written)).toBe(called));

it('links and emphasis do not make a page odd', () => {
  const plain = readFileSync('test/news/bridge.md', 'utf8'), linked = plain.replaceAll(/\b(engineers|city|findings|warning|prosecutors|charges|collapse|inquiry|bridge)\b/g, '[**$1**](https://example.org/a/b_c?d=e#f)');
  expect([read(plain).news.value, read(linked).news.value]).toEqual([true, true]);
});

/** Who said what, as far as marks do not change it. */
function saidIn({ text, statements }: Reading, plain: (written: string) => string): string[] {
  return statements.map(({ content, kind, speaker, cue, via }) => `${content.map((span) => plain(text.slice(...span))).join(' … ')} | ${kind} | ${speaker?.id} | ${cue?.lemma} | ${via.map(({ id }) => id).join()}`);
}

describe('a seed set in Markdown', () => {
  for (const name of readdirSync('seeds').filter((file) => file.endsWith('.txt'))) {
    const text = readFileSync(`seeds/${name}`, 'utf8'), reading = read(text);
    /** The words of saying, last first, so that offsets hold. */
    const cues = reading.statements.flatMap(({ cue }) => (cue !== null && /^\p{Ll}+$/u.test(text.slice(...cue.span)) ? [cue.span] : [])).sort((a, b) => b[0] - a[0]).filter(([start], i, all) => i === 0 || start !== all[i - 1]![0]);

    it.each([['**', '**'], ['_', '_'], ['[', '](https://example.org/2020/10/01/a_b)'], ['[[', ']]']])(`says the same with its verbs in %s…%s: ${name}`, (before, after) => {
      let marked = text;
      for (const [start, end] of cues) marked = `${marked.slice(0, start)}${before}${marked.slice(start, end)}${after}${marked.slice(end)}`;
      expect(cues.length).toBeGreaterThan(5);
      expect(saidIn(read(marked), (written) => written.replaceAll(before, '').replaceAll(after, ''))).toEqual(saidIn(reading, (written) => written));
    });
  }
});

describe('a seed wrapped by hand', () => {
  /** The paragraphs set to a width; headings and captions stay as they are. */
  const wrap = (text: string): string => text.split('\n').map((line) => (line.length < 200 ? line : line.split(' ').reduce((rows, word) => (rows.length - rows.lastIndexOf('\n') + word.length > 77 ? `${rows}\n${word}` : `${rows} ${word}`)))).join('\n');

  it.each(readdirSync('seeds').filter((file) => file.endsWith('.txt')))('says the same in its paragraphs: %s', (name) => {
    const text = readFileSync(`seeds/${name}`, 'utf8').replace(/[ \u00a0]+/g, ' '), lineOf = (reading: Reading, at: number): number => reading.text.lastIndexOf('\n', at);
    const said = (reading: Reading): string[] => saidIn({ ...reading, statements: reading.statements.filter(({ content, act }) => reading.text.indexOf('\n', content[0]![0]) - lineOf(reading, content[0]![0]) >= 200 && act === 'speech') }, (written) => written.replace(/\s+/g, ' '));
    const whole = said(read(text)), wrapped = saidIn(read(wrap(text)), (written) => written.replace(/\s+/g, ' '));
    expect(whole.length).toBeGreaterThan(5);
    expect(whole.filter((one) => !wrapped.includes(one))).toEqual([]);
  });
});

describe('an article with numbered notes', () => {
  it('ends a sentence before the note, and keeps what is said free of it', () => {
    const text = 'In 1979 an engineer, Harold Finch, warned the county council that the hangers were corroding.[4] The council replied that the bridge was “entirely safe”.[5]\n';
    const { statements } = read(text);
    expect(statements.map(({ content, nestedIn }) => [content.map(([from, to]) => text.slice(from, to)).join(' + '), nestedIn])).toEqual([['the hangers were corroding', null], ['the bridge was “entirely safe”', null]]);
  });
});
