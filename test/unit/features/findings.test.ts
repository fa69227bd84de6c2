/** What is pointed out, and what can be done about it. */
import { describe, expect, it } from 'vitest';
import { FINDING_KINDS, findingsIn } from '../../../src/features/findings.ts';
import type { Finding, FindingKind } from '../../../src/features/findings.ts';
import { fixesAt } from '../../../src/features/fixes.ts';
import { read } from '../../../src/reading/read.ts';
import type { Reading, Settled } from '../../../src/reading/reading.ts';
import { words } from './sample.ts';

const TEXT = `Harbour bridge stays closed after storm – live – Oct. 14

12;30 - Mayor speaks

The mayor, Ada Holm, and the minister, Emin Kaya, met on Wednesday, 15 October 2020. He said that the bridge would stay closed.

11:15 - Engineers arrive

“Nobody was on it, the mayor said.

10:00 - Storm
`;
const all = new Set<FindingKind>(FINDING_KINDS);
const settledTo = (settled: Settled): Reading => read(TEXT, { settled });
const reading = settledTo({});
const told = (reading: Reading, ...kinds: FindingKind[]) => findingsIn(reading, new Set(kinds), false).map(({ span, message, evidence }) => [words(reading, span), message, evidence.map(({ span }) => words(reading, span))]);

describe('what is pointed out', () => {
  it('is a time with a slip', () => {
    expect(told(reading, 'malformedTimes')).toEqual([['12;30', '“12;30” is written with a slip; read as 12:30.', []]]);
  });

  it('is a date that the calendar contradicts', () => {
    expect(told(reading, 'contradictedDates').map(([span, message]) => [span, message])).toEqual([['Wednesday, 15 October 2020', '“Wednesday, 15 October 2020” is a Thursday in the calendar.']]);
  });

  it('is a quotation mark without its partner', () => {
    expect(told(reading, 'unbalancedQuotes')).toEqual([['“', 'This quotation mark opens and nothing closes it.', []]]);
  });

  it('is a statement of nobody known, a word that fits two, a name spelled otherwise; with the places', () => {
    const at = (needle: string): [number, number] => [TEXT.indexOf(needle), TEXT.indexOf(needle) + needle.length];
    const because = reading.title!.because;
    const person = (id: string, name: string, spelled?: string) => ({ id, name, kind: 'person' as const, roles: [], mentions: [
      { span: at(name), form: 'full' as const, confidence: 'certain' as const, because },
      ...(spelled === undefined ? [] : [{ span: at(spelled), form: 'variant' as const, confidence: 'likely' as const, because: [{ rule: 'name-spelling', spans: [at(name)] }] as const }]),
    ] });
    const said = { content: [at('the bridge would stay closed')], kind: 'indirect' as const, act: 'speech' as const, cue: { span: at('said'), lemma: 'say', stance: 'neutral' as const, tense: 'past' as const }, via: [], addressee: null, saidOn: null, entry: 3, nestedIn: null, confidence: 'open' as const, because };
    const made: Reading = {
      ...reading, anomalies: [], speakers: [person('holm', 'Ada Holm', 'the mayor said'), person('kaya', 'Emin Kaya')],
      statements: [{ ...said, speaker: { id: null, span: at('He said'), ambiguous: ['holm', 'kaya'] } }, { ...said, speaker: null }, { ...said, act: 'attitude', speaker: null }, { ...said, speaker: { id: null, span: at('Engineers'), ambiguous: [] } }],
    };
    expect(told(made, 'ambiguousRoles')).toEqual([['He said', '“He said” may be Ada Holm or Emin Kaya; the text does not settle which.', ['Ada Holm', 'Emin Kaya']]]);
    expect(told(made, 'unknownSpeakers')).toEqual([['said', 'The text does not tell who says this.', ['the bridge would stay closed']], ['Engineers', '“Engineers”: the text does not tell who that is.', []]]);
    expect(told(made, 'nameSpellings')).toEqual([['the mayor said', '“the mayor said” is taken for Ada Holm, spelled otherwise.', ['Ada Holm']]]);
    expect(findingsIn(made, all, true)).toHaveLength(5);
  });

  it('is only what is asked for, in the order of the text', () => {
    expect(findingsIn(reading, new Set(), false)).toEqual([]);
    const starts = findingsIn(reading, all, false).map(({ span }) => span[0]);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts.length).toBeGreaterThanOrEqual(3);
  });

  it('has no words in it that a label would obey', () => {
    const hostile = read('Port news\n\n10:15 - One\n\nText on Wednesday, 15\u202e October 2020.\n');
    for (const { message } of findingsIn(hostile, all, false)) expect(message).not.toMatch(/[\u202e\n]/);
  });
});

describe('a quick fix', () => {
  const fixes = (reading: Reading, needle: string, findings: readonly Finding[] = findingsIn(reading, all, false)) => {
    const start = reading.text.indexOf(needle) + 1;
    return fixesAt(reading, start, start, findings).map(({ kind, title }) => `${kind}: ${title}`);
  };

  it('shows how a slip is read, tells what it means, and last settles what is open', () => {
    expect(fixes(reading, '12;30')).toEqual(['hover: Show how it is read, and why', 'meaning: What this means', 'settle: Year and time zone not stated. Set them…']);
    expect(fixes(settledTo({ date: '2020-10-14', timeZone: '+02:00' }), '12;30')).toEqual(['hover: Show how it is read, and why', 'meaning: What this means']);
  });

  it('leads to the evidence', () => {
    const found = fixes(settledTo({ date: '2020-10-14', timeZone: '+02:00' }), 'Wednesday, 15');
    expect(found[0]).toBe("settle: Set the document's day or zone…");
    expect(fixes(reading, 'Wednesday, 15').some((title) => title.startsWith('evidence: Go to “'))).toBe(true);
  });

  it('is offered on the time of an entry whose day is open, though nothing is amiss with it', () => {
    expect(fixes(reading, '11:15', [])).toEqual(['settle: Year and time zone not stated. Set them…']);
    expect(fixes(settledTo({ date: '2020-10-14', timeZone: '+02:00' }), '11:15', [])).toEqual([]);
    expect(fixes(reading, 'Engineers', [])).toEqual([]);
  });
});
