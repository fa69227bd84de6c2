import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayChoices, zoneChoices } from '../../../src/features/settle-choices.ts';
import { withRenamed, withSettled } from '../../../src/features/settle-text.ts';
import { parseSettled } from '../../../src/reading/settled.ts';

describe('writing .sayso.json', () => {
  it('begins a file', () => {
    expect(withSettled('', 'a.txt', { date: '2020-09-30' })).toBe('{\n  "documents": {\n    "a.txt": { "date": "2020-09-30" }\n  }\n}\n');
  });

  it('adds beside what is there and leaves that as it stands', () => {
    const before = '{\n\t"note": [1, {"documents": 2}],\n\t"documents": {\n\t\t"b.txt": {"timeZone" : "+03:00"}\n\t}\n}';
    const after = withSettled(before, 'a.txt', { date: '2020-09-30', timeZone: '+01:00' });
    expect(after).toBe('{\n\t"note": [1, {"documents": 2}],\n\t"documents": {\n\t\t"b.txt": {"timeZone" : "+03:00"},\n\t\t"a.txt": { "date": "2020-09-30", "timeZone": "+01:00" }\n\t}\n}');
    expect(withSettled(after, 'b.txt', { date: '1999-01-01', timeZone: undefined })).toContain('"b.txt": {"date": "1999-01-01"}');
  });

  it.each([
    ['{}', '{ "documents": { "a.txt": { "date": "2020-09-30" } } }'],
    ['{"documents":{}}', '{"documents":{ "a.txt": { "date": "2020-09-30" } }}'],
    ['{"documents":{"a.txt":{"date":"1999-01-01"}}}', '{"documents":{"a.txt":{"date":"2020-09-30"}}}'],
    ['{"documents":{"b":{}}}\r\n', '{"documents":{"b":{}, "a.txt": { "date": "2020-09-30" }}}\r\n'],
  ])('%s', (before, after) => expect(withSettled(before, 'a.txt', { date: '2020-09-30' })).toBe(after));

  it('follows a document that is renamed, and changes nothing else', () => {
    const before = '{\n  "documents": {\n    "a.txt": { "date": "2020-09-30" },\n    ".\\\\old\\\\b.txt": {"timeZone": "Z"}\n  },\n  "note": "a.txt"\n}\n';
    expect(withRenamed(before, 'a.txt', 'new/c.txt')).toBe(before.replace('"a.txt":', '"new/c.txt":'));
    expect(withRenamed(before, 'old/b.txt', 'b.txt')).toBe(before.replace('".\\\\old\\\\b.txt"', '"b.txt"'));
    expect(withRenamed(before, 'old', 'older')).toBe(before.replace('".\\\\old\\\\b.txt"', '"older/b.txt"'));
    expect(withRenamed(before, 'ol', 'new')).toBe(before);
  });

  it('tells nothing of a document that is gone, and one thing of one that took the place of another', () => {
    const before = '{"documents": {"a.txt": {"date": "2020-09-30"}, "b.txt": {"date": "1999-01-01"}}}';
    expect(withRenamed(before, 'a.txt', null)).toBe('{"documents": {"b.txt": {"date": "1999-01-01"}}}');
    expect(withRenamed(before, 'a.txt', 'b.txt')).toBe('{"documents": {"b.txt": {"date": "2020-09-30"}}}');
  });

  it('takes out what is to be forgotten', () => {
    const settled = '{"documents": {"a.txt": {"date": "1999-01-01", "timeZone": "Z"}}}';
    expect(withSettled(settled, 'a.txt', { date: undefined })).toBe('{"documents": {"a.txt": {"timeZone": "Z"}}}');
    expect(withSettled(settled, 'a.txt', { date: undefined, timeZone: undefined })).toBe('{"documents": {"a.txt": {}}}');
    expect(withSettled(settled, 'b.txt', { date: undefined })).toBe(settled);
  });

  it('knows a document by its path as other programs write it', () => {
    const settled = '{"documents": {"news\\\\a.txt": {"date": "1999-01-01"}, "./b.txt": {"date": "1999-01-02"}}}';
    expect(withSettled(settled, 'news/a.txt', { timeZone: 'Z' })).toBe(settled.replace('"1999-01-01"', '"1999-01-01", "timeZone": "Z"'));
    expect(parseSettled(withSettled(settled, 'b.txt', { date: undefined })).documents.get('b.txt')).toEqual({});
  });

  it('yields a file that says just that, whatever stood in it before', () => {
    const settled = fc.record({ date: fc.constantFrom('2020-09-30', '1999-12-31'), timeZone: fc.constantFrom('+03:00', 'Europe/Istanbul') }, { requiredKeys: [] });
    const file = fc.record({ documents: fc.dictionary(fc.string(), settled), more: fc.json() }, { requiredKeys: [] });
    fc.assert(fc.property(file, fc.constantFrom(undefined, 1, 2, '\t'), fc.string({ minLength: 1 }), settled, (before, indent, path, values) => {
      const after = withSettled(JSON.stringify(before, undefined, indent), path, values);
      const parsed = JSON.parse(after) as typeof before;
      const expected = new Map(Object.entries(before.documents ?? {}));
      if (Object.keys(values).length > 0) expected.set(path, { ...expected.get(path), ...values });
      expect(new Map(Object.entries(parsed.documents ?? {}))).toEqual(expected);
      expect(parsed.more).toEqual(before.more);
      expect(parseSettled(after).problem).toBeNull();
    }));
  });
});

describe('choices', () => {
  const question = { day: 'XXXX-09-30', weekday: 3, today: '2026-11-22' };
  const values = (choices: ReturnType<typeof dayChoices>) => choices.map(({ value }) => value);

  it('offers the years in which the day has the weekday of the text', () => {
    expect(values(dayChoices(question, '')).slice(0, 4)).toEqual(['2026-09-30', '2020-09-30', '2015-09-30', '2009-09-30']);
    expect(values(dayChoices({ ...question, weekday: null }, '')).slice(0, 2)).toEqual(['2026-09-30', '2025-09-30']);
    expect(values(dayChoices({ ...question, day: 'XXXX-WXX-3' }, '')).slice(0, 2)).toEqual(['2026-11-18', '2026-11-11']);
    expect(values(dayChoices({ ...question, day: 'XXXX-02-29', weekday: null }, '')).slice(0, 2)).toEqual(['2024-02-29', '2020-02-29']);
  });

  it('takes a year or a date that is typed, and says where it disagrees', () => {
    expect(dayChoices(question, '2019')).toEqual([{ label: 'Monday 30 September 2019', note: '2019-09-30 · the text says another weekday', value: '2019-09-30' }]);
    expect(dayChoices(question, '2020-10-01')[0]).toMatchObject({ note: '2020-10-01 · the text says Wednesday 30 September', value: '2020-10-01' });
    expect(dayChoices(question, '2020-02-30')).toEqual([{ label: 'There is no 2020-02-30 in the calendar.', note: '', value: null }]);
    expect(dayChoices(question, 'tomorrow')[0]).toMatchObject({ value: null });
    expect(values(dayChoices(question, '20')).length).toBeGreaterThan(1);
  });

  it('offers zones as one would type them', () => {
    expect(values(zoneChoices('Europe/Berlin', ''))[0]).toBe('Europe/Berlin');
    expect(values(zoneChoices('Europe/Berlin', 'new york'))).toEqual(['America/New_York']);
    for (const typed of ['+3', 'gmt+3', 'UTC+3', '+03:00', '3:00']) expect(values(zoneChoices('Europe/Berlin', typed)), typed).toContain('+03:00');
    expect(values(zoneChoices('Europe/Berlin', '+07:15'))).toEqual(['+07:15']);
    for (const none of ['Europe/Nowhere', 'Etc/Unknown', 'home']) expect(values(zoneChoices(none, '')), none).not.toContain(none); // it would be written, and be a mistake there
    expect(zoneChoices('Europe/Berlin', 'Atlantis')).toEqual([{ label: 'There is no time zone named Atlantis.', note: '', value: null }]);
  });
});
