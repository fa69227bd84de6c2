import { describe, expect, it } from 'vitest';
import { cueGroups } from '../../../src/reading/lexicon/cue-rows.ts';
import { cueOf, cueRows, Form, FRAMES, matchCue, matchedRow, matchedWords, Takes, takes, type CueRow } from '../../../src/reading/lexicon/cues.ts';
import { formsOf as listOf } from '../../../src/reading/lexicon/forms.ts';
import { intern, wordOf } from '../../../src/reading/lexicon/vocabulary.ts';
import { scan } from '../../../src/reading/text/scan.ts';

const formsOf = (lemma: string): string => listOf(lemma)?.join(' ') ?? '';
/** A line for each verb of the rows. */
const verbForms = [...new Set(cueRows.map(({ lemma }) => lemma))].filter((lemma) => !lemma.startsWith('be ')).map(formsOf).filter((line) => line !== '');
const spelt = (row: CueRow): string => [row.lemma, ...row.after.map((word) => (word < 0 ? '~' : wordOf(word)))].join(' ');

/** The row of the cue that the text begins with, and how many words it takes up. */
function cueAtStart(text: string): string {
  const { tokens } = scan(text);
  const match = matchCue(tokens, 0, tokens.count);
  return match < 0 ? '' : `${spelt(cueRows[matchedRow(match)]!)} ${matchedWords(match)}`;
}

describe('what a row takes', () => {
  it('is told by bits as by its frames', () => {
    for (const word of ['said', 'told', 'accused', 'called', 'cited', 'critical']) {
      for (const { row } of cueOf(intern(word))) {
        for (const frame of FRAMES) expect(takes(row, Takes[frame]), `${word}: ${spelt(cueRows[row]!)}, ${frame}`).toBe(cueRows[row]!.frames[frame]);
        expect(takes(row, Takes.adjective), word).toBe(cueRows[row]!.lemma.startsWith('be '));
      }
    }
  });
});

describe('cue rows', () => {
  it('are written with known frames and flags only', () => {
    const dashed = FRAMES.map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)).filter((name) => name !== 'prep' && name !== 'accuse-of');
    const known = new RegExp(`^(?:${dashed.join('|')}|says|noun|ambiguous|deed|(?:prep|accuse-of):[a-z]+(?:,[a-z]+)*)$`);
    const lines = cueGroups.flatMap(({ lines }) => lines.trim().split('\n').map((line) => line.trim()));
    for (const line of lines) {
      expect(line).toMatch(/^[a-z-]+(?: [a-z~]+)*: \S/);
      for (const term of line.slice(line.indexOf(':') + 2).split(' ')) expect(term, line).toMatch(known);
    }
  });

  it('have one row for a verb with the same further words', () => {
    const all = cueRows.map(spelt);
    expect(all.filter((row, index) => all.indexOf(row) !== index)).toEqual([]);
  });

  it('begin with the row that needs no further words', () => {
    for (const form of ['called', 'points', 'ruling', 'insisted']) expect(cueOf(intern(form))[0], form).toMatchObject({ row: cueRows.findIndex((row) => row.lemma === { called: 'call', points: 'point', ruling: 'rule', insisted: 'insist' }[form] && row.after.length === 0) });
  });

  it('are found by any form, whatever its case', () => {
    const form = (word: string): string => cueOf(intern(word)).map(({ row, forms }) => `${cueRows[row]!.lemma} ${forms}`)[0] ?? '';
    expect(form('Said')).toBe(`say ${Form.past | Form.participle}`);
    expect(form('says')).toBe(`say ${Form.third}`);
    expect(form('read')).toBe(`read ${Form.base | Form.past | Form.participle}`);
    expect(form('swore')).toBe(`swear ${Form.past}`);
    expect(form('sworn')).toBe(`swear ${Form.participle}`);
    expect(form('confident')).toBe(`be confident ${Form.adjective}`);
    expect(form('determined')).toBe(`determine ${Form.past | Form.participle}`);
    expect(form('according')).toBe(`according ${Form.fixed}`);
    expect(cueOf(0)).toEqual([]);
    expect(cueOf(intern('table'))).toEqual([]);
    expect(cueOf(1 << 28)).toEqual([]);
  });

  it('take the further words that are there', () => {
    expect(cueAtStart('called for peace')).toBe('call for 1');
    expect(cueAtStart('calls on both sides')).toBe('call on 1');
    expect(cueAtStart('called it off')).toBe('call 0');
    expect(cueAtStart('pointing out that')).toBe('point out 1');
    expect(cueAtStart('expressed its deep concern about the')).toBe('express ~ concern about 4');
    expect(cueAtStart('expressed concern that')).toBe('express ~ concern 1');
    expect(cueAtStart('made it clear')).toBe('make it clear 2');
    expect(cueAtStart('made a cake')).toBe('');
    expect(cueAtStart('According to officials')).toBe('according to 1');
    expect(cueAtStart('come out')).toBe('');
    expect(cueAtStart('said')).toBe('say 0');
    expect(cueAtStart('')).toBe('');
  });

  it('carry the stance of their meaning', () => {
    const stance = (text: string): string => {
      const { tokens } = scan(text);
      const { stance, act } = cueRows[matchedRow(matchCue(tokens, 0, tokens.count))]!;
      return act === 'speech' ? stance : `${stance} ${act}`;
    };
    for (const word of ['said', 'told', 'added', 'noted', 'reported', 'tweeted', 'wrote', 'continued', 'recounted', 'listed', 'citing']) expect(stance(word), word).toBe('neutral');
    for (const word of ['declared', 'stressed', 'claims', 'confirmed', 'announced', 'reiterated', 'boasts', 'underlined', 'released a statement']) expect(stance(word), word).toBe('assert');
    for (const word of ['denied', 'rejecting', 'ruled out', 'brushed off', 'shut down', 'declined', 'dismissed']) expect(stance(word), word).toBe('deny');
    for (const word of ['called for', 'calls on', 'urged', 'pushed for', 'appealed for']) expect(stance(word), word).toBe('urge');
    for (const word of ['accused', 'alleges', 'blames']) expect(stance(word), word).toBe('accuse');
    for (const word of ['warned', 'threatened', 'cautioned']) expect(stance(word), word).toBe('warn');
    for (const word of ['vowed', 'pledges', 'accepted', 'agree']) expect(stance(word), word).toBe('promise');
    for (const word of ['called', 'describing', 'condemned', 'slams', 'backed', 'lambasted']) expect(stance(word), word).toBe('other');
    expect(stance('demanded')).toBe('demand');
    expect(stance('asked')).toBe('ask');
    expect(stance('questioned')).toBe('doubt');
    expect(stance('hopes')).toBe('urge attitude');
    expect(stance('believes')).toBe('neutral attitude');
  });
});

describe('verb forms', () => {
  it('are irregular where English is', () => {
    const lines = [
      'tell tells told told telling', 'say says said said saying', 'deny denies denied denied denying', 'lie lies lied lied lying', 'read reads read read reading', 'put puts put put putting',
      'swear swears swore sworn swearing', 'forbid forbids forbade/forbad forbidden forbidding', 'think thinks thought thought thinking', 'foresee foresees foresaw foreseen foreseeing',
      'write writes wrote written writing', 'speak speaks spoke spoken speaking', 'feel feels felt felt feeling', 'hit hits hit hit hitting', 'foretell foretells foretold foretold foretelling',
      'know knows knew known knowing', 'see sees saw seen seeing', 'shoot shoots shot shot shooting', 'beseech beseeches besought/beseeched besought/beseeched beseeching',
    ];
    for (const line of lines) expect(formsOf(line.split(' ')[0]!)).toBe(line);
  });

  it('are spelt right where compromise is not', () => {
    const lines = [
      'tweet tweets tweeted tweeted tweeting', 'retweet retweets retweeted retweeted retweeting', 'slam slams slammed slammed slamming', 'blog blogs blogged blogged blogging',
      'rebut rebuts rebutted rebutted rebutting', 'quip quips quipped quipped quipping', 'vow vows vowed vowed vowing', 'chide chides chided chided chiding', 'deride derides derided derided deriding',
      'rip rips ripped ripped ripping', 'demur demurs demurred demurred demurring', 'tout touts touted touted touting', 'text texts texted texted texting', 'heap heaps heaped heaped heaping',
      'refer refers referred referred referring', 'offer offers offered offered offering', 'admit admits admitted admitted admitting', 'comment comments commented commented commenting',
      'counsel counsels counseled/counselled counseled/counselled counseling/counselling', 'prophesy prophesies prophesied prophesied prophesying', 'quiz quizzes quizzed quizzed quizzing',
      'criticise criticises criticised criticised criticising', 'apologize apologizes apologized apologized apologizing', 'e-mail e-mails e-mailed e-mailed e-mailing', 'reply replies replied replied replying',
      'beg begs begged begged begging', 'nod nods nodded nodded nodding', 'agree agrees agreed agreed agreeing', 'decree decrees decreed decreed decreeing', 'echo echoes echoed echoed echoing',
    ];
    for (const line of lines) expect(formsOf(line.split(' ')[0]!)).toBe(line);
  });

  it('have the shape of English verb forms', () => {
    for (const line of verbForms) {
      const [base, third, past, , gerund] = line.split(' ');
      expect(line.split(' ').length, line).toBe(5);
      expect(third, line).toMatch(/s$/);
      for (const form of gerund!.split('/')) expect(form, line).toMatch(/[^e]ing$|(?:ee|ye)ing$/);
      expect(past, line).toMatch(/\w/);
      if (past === base) expect(['put', 'read', 'set', 'hit', 'let', 'cast', 'bet', 'recast', 'shut'], line).toContain(base);
    }
  });
});
