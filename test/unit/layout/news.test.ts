import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { see } from './page.ts';

const root = new URL('../../../', import.meta.url);
const files = (folder: string): string[] => readdirSync(new URL(folder, root)).filter((name) => name !== 'README.md').sort();
const page = (folder: string, name: string): string => readFileSync(new URL(`${folder}/${name}`, root), 'utf8');

describe('is it news?', () => {
  it.each(files('seeds'))('seed %s: yes', (name) => {
    expect(see(page('seeds', name)).layout.news.value).toBe(true);
  });

  it.each(files('test/news'))('%s: yes', (name) => {
    expect(see(page('test/news', name)).layout.news.value).toBe(true);
  });

  it.each(files('test/not-news'))('%s: no', (name) => {
    const { news } = see(page('test/not-news', name)).layout;
    expect([news.value, news.because.length > 0]).toEqual([false, true]);
  });

  it('has twenty files of other kinds', () => {
    expect(files('test/not-news')).toHaveLength(20);
  });

  it('three pasted lines are news where somebody is said to have said something', () => {
    expect(see('Police in Marsk said on Monday that three people had been detained after a fight.\nThe men were released on Tuesday, a spokeswoman said.\nNo charges have been brought.').layout.news.value).toBe(true);
  });

  describe('an interview', () => {
    const turns = 'Q. How long have you kept bees?\n\nA. Thirty years, I think. You lose count.\n\nQ. What do you feed them?\n\nA. I do not feed them at all. They know better than you do.\n\nQ. Will you stop?\n\nA. When I am dead.\n';
    it('is news under the name of its writer', () => {
      expect(see(`Five questions for a keeper of bees\n\nBy Lorna Petty\n\n${turns}`).layout.news).toMatchObject({ value: true, because: [{ rule: 'news-interview' }, {}] });
    });
    it.each(['Interview: Lorna Petty', 'Interview by Lorna Petty', 'The keeper of bees on winter and money. Interview: Lorna Petty', 'Interviewed by Lorna Petty'])('is news where its head says so: %s', (line) => {
      const dialogue = 'PETTY: You say that bees are clever.\n\nQUANCE: I say they are busy.\n\nPETTY: Your wife says there are too many.\n\nQUANCE: She says many things.\n\nPETTY: You do not like that.\n\nQUANCE: I do not mind.\n';
      const { news } = see(`“I never liked honey”\n\n${line}\n\n${dialogue}`).layout;
      expect(news).toMatchObject({ value: true, because: [{ rule: 'news-interview' }] });
      expect(see(`“I never liked honey”\n\n${line.replace(/interview(?:ed)?/i, 'Photo')}\n\n${dialogue}`).layout.news.value).toBe(false);
    });
    it('is not where nobody signs it', () => {
      expect(see(`Bees\n\n${turns}`).layout.news.value).toBe(false);
    });
    it('has no headings among its questions', () => {
      expect(see(`Five questions for a keeper of bees\n\nBy Lorna Petty\n\n${turns}`).kinds.get('Q. What do you feed them?')).toBe('paragraph');
    });
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\n\u00a0\n'],
    ['a word', 'Parliament'],
    ['one line of mathematics', 'Theorem 3.2. Let f be continuous on [a, b] with f(a) < 0 < f(b). Then there is c in (a, b) with f(c) = 0. Professor Lind said on Monday that this fails over Q.'],
    ['a letter', 'Dear parents,\n\nWe are writing to let you know that our school will be closed on Friday because of repairs. Lessons will resume on Monday as usual.\n\nPlease contact us if you have any questions.\n\nMarta Ellison\nHead teacher\n'],
    ['a screenplay', 'INT. POLICE STATION - NIGHT\n\nDetective MARA VOSS sits at her desk.\n\nMARA\nYou told the Tribune you were in Geneva on Sunday.\n\nMINISTER HOLT\nI said I was travelling. I did not say where.\n'],
    ['an essay', 'I have walked to the same shop almost every morning for eleven years, and I could not tell you the colour of its door.\n\nMy grandmother used to say that the slow walker meets the same world twice. I think you see a thing first as it comes towards you.\n'],
    ['a fairy tale', '“What a curious feeling!” said the hare; “I must be shutting up like a telescope.”\n\nThe fox looked at the window and thought that it would be late. “Come along,” said the fox, and she took her gloves from the table.\n'],
  ])('%s is not', (_, text) => {
    expect(see(text).layout.news.value).toBe(false);
  });
});
