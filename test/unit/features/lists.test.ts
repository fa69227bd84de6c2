/** The lists of speakers and carriers: sorted, grouped, filtered; long lists in parts; rows that are made when they are looked at. */
import { describe, expect, it } from 'vitest';
import { carrierTree } from '../../../src/features/carrier-rows.ts';
import { LONGEST, partsOf, withChildren } from '../../../src/features/rows.ts';
import { speakerTree } from '../../../src/features/speakers.ts';
import type { SayingOptions } from '../../../src/features/speakers.ts';
import { nextOf } from '../../../src/features/steps.ts';
import { timelineOf } from '../../../src/features/timeline.ts';
import type { TimelineRow } from '../../../src/features/timeline.ts';
import { read } from '../../../src/reading/read.ts';
import type { Because, Reading, Span, Speaker, Statement } from '../../../src/reading/reading.ts';

const TEXT = `The pass is shut, Zita Ørsted said, Radio Vesper reported. The snow is deep, she said.
"We dig," the council of Møn said. "Nobody knows," Abel Çınar told the Harbour Post, Radio Vesper reported.
The plough is broken, Zita Ørsted said, the Harbour Post reported. Somebody said the road was lost.
`;
const at = (needle: string): Span => {
  const start = TEXT.indexOf(needle);
  if (start < 0) throw new Error(needle);
  return [start, start + needle.length];
};
const because: Because = [{ rule: 'clause-with-that', spans: [] }];
const speaker = (id: string, name: string, kind: Speaker['kind'], roles: readonly string[] = []): Speaker => ({ id, name, kind, roles, mentions: [{ span: at(name), form: 'full', confidence: 'certain', because }] });
const statement = (content: string, by: string | null, ...via: readonly [id: string, name: string][]): Statement => ({
  content: [at(content)], kind: 'indirect', act: 'speech', speaker: by === null ? null : { id: by, span: null, ambiguous: [] }, cue: null, via: via.map(([id, name]) => ({ id, span: at(name) })),
  addressee: null, saidOn: null, entry: null, nestedIn: null, confidence: 'likely', because,
});
const reading: Reading = {
  ...read(TEXT),
  speakers: [
    speaker('orsted', 'Zita Ørsted', 'person', ['harbour master']), speaker('vesper', 'Radio Vesper', 'outlet'), speaker('mon', 'council of Møn', 'organisation'),
    speaker('cinar', 'Abel Çınar', 'person'), speaker('post', 'Harbour Post', 'outlet'),
  ],
  statements: [
    statement('The pass is shut', 'orsted', ['vesper', 'Radio Vesper']), statement('The snow is deep', 'orsted'), statement('We dig', 'mon'),
    statement('Nobody knows', 'cinar', ['post', 'Harbour Post'], ['vesper', 'Radio Vesper']), statement('The plough is broken', 'orsted', ['post', 'Harbour Post']), statement('the road was lost', null),
  ],
};

interface Shown {
  readonly label: string;
  readonly children?: readonly Shown[];
}
const picture = ({ label, children = [] }: Shown, depth = 0): string[] => [`${'  '.repeat(depth)}${label}`, ...children.flatMap((child) => picture(child, depth + 1))];
const speakers = (options: Partial<SayingOptions> = {}) => speakerTree(reading, { id: 'a', attitudes: false, ...options });
const carriers = (options: Partial<SayingOptions> = {}) => carrierTree(reading, { id: 'a', attitudes: false, ...options });
const labels = (rows: readonly Shown[]): string[] => rows.map(({ label }) => label);

describe('the speakers', () => {
  it('are sorted by how much they say, by name, or as they come in the text; who is not known comes last', () => {
    expect(labels(speakers().rows)).toEqual(['Zita Ørsted', 'council of Møn', 'Abel Çınar', 'Speaker not known']);
    expect(labels(speakers({ sort: 'name' }).rows)).toEqual(['Abel Çınar', 'council of Møn', 'Zita Ørsted', 'Speaker not known']);
    expect(labels(speakers({ sort: 'appearance' }).rows)).toEqual(['Zita Ørsted', 'council of Møn', 'Abel Çınar', 'Speaker not known']);
  });

  it('stand in groups by what they are', () => {
    const { rows, shown } = speakers({ grouped: true });
    expect(rows.map(({ label, spoken, children }) => [label, spoken, labels(children)])).toEqual([
      ['People', 'People, 2', ['Zita Ørsted', 'Abel Çınar']], ['Organisations', 'Organisations, 1', ['council of Møn']], ['Not known', 'Not known, 1', ['Speaker not known']],
    ]);
    expect(shown).toBe(4);
  });

  it('are filtered by name, role and what is said, whatever the marks on letters', () => {
    expect(labels(speakers({ filter: 'orsted' }).rows)).toEqual(['Zita Ørsted']);
    expect(labels(speakers({ filter: 'cinar' }).rows)).toEqual(['Abel Çınar']);
    expect(labels(speakers({ filter: 'HARBOUR MASTER' }).rows)).toEqual(['Zita Ørsted']);
    expect(speakers({ filter: 'snow' }).rows.flatMap((row) => picture(row))).toEqual(['Zita Ørsted', '  The snow is deep']);
    expect(speakers({ filter: 'zita snow' }).rows.flatMap((row) => picture(row))).toEqual(['Zita Ørsted', '  The snow is deep']);
    expect(speakers({ filter: 'zita dig' })).toMatchObject({ rows: [], shown: 0, all: 4 });
    const [found] = speakers({ filter: 'ørst' }).rows;
    expect(found?.kind === 'speaker' && found.highlights.map(([a, b]) => found.label.slice(a, b))).toEqual(['Ørst']);
  });

  it('are open where a filter found what they say, not their name; and are other rows than without it', () => {
    expect(speakers({ filter: 'snow' }).rows).toMatchObject([{ open: true, id: 'a#filtered#speaker orsted' }]);
    expect(speakers({ filter: 'zita' }).rows).toMatchObject([{ open: false }]);
    expect(speakers().rows[0]).toMatchObject({ open: false, id: 'a#speaker orsted' });
  });

  it('keep their names through sorting and grouping', () => {
    const ids = (options: Partial<SayingOptions>): string[] => speakers(options).rows.flatMap((row) => (row.kind === 'group' ? row.children : [row])).map(({ id }) => id).sort();
    expect(ids({ grouped: true, sort: 'name' })).toEqual(ids({}));
  });
});

describe('the carriers', () => {
  it('have below them whose words they pass on, and which', () => {
    expect(carriers().rows.flatMap((row) => picture(row))).toEqual([
      'Radio Vesper', '  Zita Ørsted', '    The pass is shut', '  Abel Çınar', '    Nobody knows',
      'Harbour Post', '  Abel Çınar', '    Nobody knows', '  Zita Ørsted', '    The plough is broken',
    ]);
    expect(carriers().rows.map(({ description, spoken }) => [description, spoken])).toEqual([
      ['2', 'Radio Vesper, news medium, carries 2 speakers, 2 statements'], ['2', 'Harbour Post, news medium, carries 2 speakers, 2 statements'],
    ]);
  });

  it('are sorted and grouped as speakers are', () => {
    expect(labels(carriers({ sort: 'name' }).rows)).toEqual(['Harbour Post', 'Radio Vesper']);
    expect(carriers({ sort: 'name' }).rows.flatMap(({ children }) => labels(children))).toEqual(['Abel Çınar', 'Zita Ørsted', 'Abel Çınar', 'Zita Ørsted']);
    expect(labels(carriers({ grouped: true }).rows)).toEqual(['News media']);
  });

  it('are filtered by their names, by those they carry, and by what these say', () => {
    expect(carriers({ filter: 'vesper' }).rows.flatMap((row) => picture(row))).toEqual(['Radio Vesper', '  Zita Ørsted', '    The pass is shut', '  Abel Çınar', '    Nobody knows']);
    expect(carriers({ filter: 'cinar' }).rows.flatMap((row) => picture(row))).toEqual(['Radio Vesper', '  Abel Çınar', '    Nobody knows', 'Harbour Post', '  Abel Çınar', '    Nobody knows']);
    expect(carriers({ filter: 'post plough' }).rows.flatMap((row) => picture(row))).toEqual(['Harbour Post', '  Zita Ørsted', '    The plough is broken']);
    expect(carriers({ filter: 'plough' }).rows).toMatchObject([{ description: '1', open: true }]);
    expect(carriers({ filter: 'nowhere' })).toMatchObject({ rows: [], shown: 0, all: 2 });
  });

  it('have no two rows with one name', () => {
    interface Named { readonly id: string; readonly children?: readonly Named[] }
    const ids = (row: Named): string[] => [row.id, ...(row.children ?? []).flatMap(ids)];
    const all = carriers().rows.flatMap(ids);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the next statement of a row', () => {
  it('stands behind the cursor; behind the last comes the first', () => {
    const mine = [0, 1, 4];
    expect(nextOf(reading, mine, -1)).toBe(0);
    expect(nextOf(reading, mine, at('The pass is shut')[0])).toBe(1);
    expect(nextOf(reading, mine, at('We dig')[0])).toBe(4);
    expect(nextOf(reading, mine, TEXT.length)).toBe(0);
    expect(nextOf(reading, [], 0)).toBeNull();
  });
});

describe('long lists', () => {
  it('come in parts, none of which is long', () => {
    expect(partsOf(LONGEST)).toBeNull();
    expect(partsOf(250)).toEqual([[0, 100], [100, 200], [200, 250]]);
    const parts = partsOf(100_000)!;
    expect(parts.length).toBeLessThan(320);
    for (const [from, to] of parts) expect(to - from).toBeLessThan(320);
    expect(parts.at(-1)![1]).toBe(100_000);
  });

  it('are made when somebody looks', () => {
    let made = 0;
    const row = withChildren({ id: 'a' }, () => [++made]);
    expect(JSON.stringify(row)).toBe('{"id":"a"}');
    expect(made).toBe(0);
    expect([row.children, row.children]).toEqual([[1], [1]]);
  });

  it('of a live blog with thousands of entries on a day are never shown at once, and each entry is in one of them', () => {
    const count = 1300, clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    const text = `Storm closes the old bridge - live blog - Sept. 30\n\n(All times local, GMT+3)\n\n${Array.from({ length: count }, (_, at) => `${clock(count - at)} - Council meets for the ${at}th time\n\n“The council has voted,” Mayor Ada Holm said.\n\n`).join('')}`;
    const long = read(text), entries: number[] = [], ids: string[] = [];
    const visit = (row: TimelineRow): void => {
      ids.push(row.id);
      if (row.kind === 'entry') entries.push(row.index);
      if (!('children' in row)) return;
      expect(row.children.length).toBeLessThanOrEqual(LONGEST);
      row.children.forEach(visit);
    };
    const root = timelineOf(long, { id: 'a', fileName: 'a.txt', order: 'document', filter: '', statements: true })!;
    visit(root);
    expect(entries).toEqual(Array.from({ length: count }, (_, index) => index));
    expect(new Set(ids).size).toBe(ids.length);
    const day = root.children.find(({ kind }) => kind === 'day')!;
    expect(day).toMatchObject({ open: false });
    expect('children' in day && day.children[0]).toMatchObject({ kind: 'part', label: 'Entries 1 to 100', description: '21:40 – 20:01', spoken: 'Entries 1 to 100, 21:40 – 20:01' });
    const [holm] = speakerTree(long, { id: 'a', attitudes: false }).rows;
    expect(holm!.children).toHaveLength(13);
    expect(timelineOf(long, { id: 'a', fileName: 'a.txt', order: 'document', filter: '42th', statements: true })!.count).toBe(13);
  });
});
