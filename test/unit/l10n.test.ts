// Words that a reader sees can be translated: each passes through the table of messages, and translators get all of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundleOf, collectMessages, holesOf, messagesIn } from '../../tools/lib/messages.mjs';
import { anomalySentences } from '../../src/reading/anomaly-sentences.ts';
import { rules } from '../../src/reading/rules.ts';
import { settledSentences } from '../../src/reading/settled.ts';

const messages = collectMessages();
const words = new Set(messages.map(({ message }) => message));

describe('messages', () => {
  test('are found in the sources as they stand', () => {
    expect(messagesIn("t('It\\'s {0}', f(a, 'b'));\nconst a = list.t('not'), b = messages({ x: 'One', y: [\"Two\"] }); t(`no`); t(name, t('in \\u201c{0}\\u201d', ...all), [1, 2])", 'x.ts')).toEqual([
      { message: "It's {0}", place: 'x.ts:1', values: 1 },
      { message: 'One', place: 'x.ts:2', values: 0 },
      { message: 'Two', place: 'x.ts:2', values: 0 },
      { message: 'in “{0}”', place: 'x.ts:2', values: undefined },
    ]);
  });

  test('hold the sentences of the reading', () => {
    for (const sentence of [...Object.values(rules), ...Object.values(settledSentences), ...Object.values(anomalySentences)]) expect(words).toContain(sentence);
  });

  test('have as many holes as values', () => {
    for (const { message, place, values } of messages) {
      const holes = holesOf(message);
      expect(holes, `${place}: ${message}`).toEqual(holes.map((_, index) => index));
      if (values !== undefined) expect(holes.length, `${place}: ${message}`).toBe(values);
    }
  });

  test('are no words put together of parts', () => {
    for (const { message, place } of messages) expect(message.trim(), place).not.toBe('');
  });
});

describe('translations', () => {
  const translated = existsSync('l10n') ? readdirSync('l10n').filter((name) => /^bundle\.l10n\.[\w-]+\.json$/.test(name)) : [];
  const manifests = readdirSync('.').filter((name) => /^package\.nls\.[\w-]+\.json$/.test(name));

  test.each([...translated, 'bundle'])('%s has the holes of the English words', (name) => {
    const pairs = Object.entries(JSON.parse(name === 'bundle' ? bundleOf(messages) : readFileSync(`l10n/${name}`, 'utf8')) as Record<string, string>);
    for (const [english, other] of pairs) {
      expect(words, name).toContain(english);
      expect(holesOf(other), english).toEqual(holesOf(english));
    }
    if (name === 'bundle') expect(pairs).toHaveLength(words.size);
  });

  test.each([...manifests, 'package.nls.json'])('%s has the keys and the links of the English words', (name) => {
    const english = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
    const linksOf = (text: string): string[] => [...text.matchAll(/\]\(([^)]*)\)|`[^`]*`/g)].map(([link]) => link).sort();
    for (const [key, text] of Object.entries(JSON.parse(readFileSync(name, 'utf8')) as Record<string, string>)) {
      expect(english).toHaveProperty([key]);
      expect(linksOf(text), key).toEqual(linksOf(english[key]!));
    }
  });
});
