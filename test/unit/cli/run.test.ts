/** The command line as a process: what it prints, what it complains of, how it ends. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 }); // each call starts a process

const ARTICLE = 'Ferries sail again after six days\n\nThe first boat left at dawn on Wednesday, the harbour office said.\n\n“We are glad,” said Ines Vauban, the harbour master.\n';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayso-cli-'));
  writeFileSync(join(folder, 'ferry.txt'), `\ufeff${ARTICLE}`);
  writeFileSync(join(folder, 'bridge.md'), `# ${ARTICLE}`);
  writeFileSync(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0, 0, 1, 2, 3]));
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'settled'));
  writeFileSync(join(folder, 'settled', 'ferry.txt'), ARTICLE);
  writeFileSync(join(folder, 'settled', '.sayso.json'), '{"documents": {"ferry.txt": {"date": "2020-10-14"}}}');
  mkdirSync(join(folder, 'broken'));
  writeFileSync(join(folder, 'broken', 'ferry.txt'), ARTICLE);
  writeFileSync(join(folder, 'broken', '.sayso.json'), '{"documents": ');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs it in the folder. */
function sayso(...args: string[]): { status: number | null; out: string; err: string[] } {
  return piped('', ...args);
}

function piped(input: string, ...args: string[]): { status: number | null; out: string; err: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(process.cwd(), 'src/cli/main.ts'), ...args], { cwd: folder, encoding: 'utf8', input, env: { ...process.env, XDG_CACHE_HOME: join(folder, 'empty', '.caches') } });
  return { status, out: stdout, err: stderr.split('\n').filter((line) => line !== '') };
}

describe('sayso read', () => {
  it('prints one object a line, in the order of the paths', () => {
    const { status, out } = sayso('read', 'ferry.txt', 'bridge.md');
    expect(status).toBe(0);
    const readings = out.trim().split('\n').map((line) => JSON.parse(line) as { file: string; title: { span: number[] }; statements: unknown[] });
    expect(readings.map(({ file }) => file)).toEqual(['ferry.txt', 'bridge.md']);
    expect(readings[0]!.title.span).toEqual([0, 33]); // the byte order mark does not count
    expect(readings[0]!.statements).toHaveLength(2);
  });

  it('reads what is piped in where a dash stands for it', () => {
    const { status, out, err } = piped(ARTICLE, 'read', '--format', 'text', '-');
    expect([status, err]).toEqual([0, []]);
    expect(out).toMatch(/^# -\nnews: yes\n/);
    expect((JSON.parse(piped(ARTICLE, 'read', '-').out) as { file: string; statements: unknown[] })).toMatchObject({ file: '-', statements: [{}, {}] });
  });

  it('tells of a file that is not there in one line, and reads the others', () => {
    const { status, out, err } = sayso('read', 'missing.txt', 'ferry.txt');
    expect(status).toBe(1);
    expect(err).toEqual(['sayso: missing.txt: there is no such file or folder.']);
    expect(out).toContain('"ferry.txt"');
  });

  it.skipIf(process.platform === 'win32')('shows marks that a terminal would obey, in names of files and in what they hold, and obeys them not', () => {
    const name = 'fer\u001b[31mry\u202e\n.txt', open = '\u001b]52;c;aGk=\u0007';
    writeFileSync(join(folder, name), ARTICLE.replace('six days', `six ${open} days`));
    const { out } = sayso('read', '--format', 'text', name);
    expect(out).toContain('# fer\ufffd[31mry\ufffd\ufffd.txt\n');
    expect(out).toContain('headline: ‹Ferries sail again after six \ufffd]52;c;aGk=\ufffd days›');
    expect(out.split('\n').filter((line) => /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/.test(line))).toEqual([]);
    rmSync(join(folder, name));
    expect(sayso('read', name).err).toEqual(['sayso: fer\ufffd[31mry\ufffd\ufffd.txt: there is no such file or folder.']);
  });

  it('tells of what is no text, and of a folder without texts', () => {
    expect(sayso('read', 'picture.txt')).toEqual({ status: 1, out: '', err: ['sayso: picture.txt: it is no text.'] });
    expect(sayso('read', 'empty')).toEqual({ status: 1, out: '', err: ['sayso: empty: there is no .txt or .md file in it.'] });
  });

  it('honours what is settled beside a file, and tells of a malformed one without harm', () => {
    expect(sayso('read', 'settled').out).toContain('"date":"2020-10-14"');
    const broken = sayso('read', 'broken');
    expect(broken.status).toBe(1);
    expect(broken.err).toHaveLength(1);
    expect(broken.out).toContain('"date":"XXXX-WXX-3"');
  });

  it('takes a year from what is settled for the neighbours of a file', () => {
    writeFileSync(join(folder, 'settled', 'later.txt'), ARTICLE.replace('at dawn on Wednesday', 'on Oct. 15'));
    const [, later] = sayso('read', 'settled').out.trim().split('\n').map((line) => JSON.parse(line) as { dateConfidence: string | null; timexes: object[] });
    expect(later!.dateConfidence).toBeNull();
    expect(later!.timexes.filter((timex) => 'confidence' in timex)).toMatchObject([{ value: '2020-10-15', confidence: 'likely', because: [{}, { rule: 'year-of-neighbours', days: ['2020-10-14'] }] }]);
    expect(sayso('read', '--format', 'text', 'settled').out).toContain('‹Oct. 15›: DATE 2020-10-15 (likely)\n    because it is written out ‹Oct. 15›; the other documents settled in this folder are of about that time 2020-10-14\n');
  });

  it('prints readable text, and an array', () => {
    expect(sayso('read', '--format', 'text', 'ferry.txt').out).toContain('headline: ‹Ferries sail again after six days›');
    expect(JSON.parse(sayso('read', '--format', 'json', 'ferry.txt').out)).toHaveLength(1);
  });

  it('prints the same for many files on several threads as on one, in the order of their names', () => {
    const many = join(folder, 'many');
    mkdirSync(many);
    for (let i = 0; i < 40; i++) writeFileSync(join(many, `${String(i).padStart(2, '0')}.txt`), i % 13 === 7 ? 'a\0b' : ARTICLE.repeat(1 + ((i * 7) % 11))); // long ones first and last, and some that are no text
    writeFileSync(join(many, '.sayso.json'), '{"documents": {"21.txt": {"date": "2020-10-14"}}}');
    for (const format of ['jsonl', 'json', 'text']) {
      const one = sayso('read', '--format', format, '--threads', '1', 'many');
      expect(one.err).toEqual(['07', '20', '33'].map((name) => `sayso: ${join('many', name)}.txt: it is no text.`));
      expect(sayso('read', '--format', format, '--threads', '3', 'many')).toEqual(one);
    }
    const files = sayso('read', 'many').out.trim().split('\n').map((line) => (JSON.parse(line) as { file: string }).file);
    expect(files).toEqual(files.toSorted());
    expect(files).toHaveLength(37);
  });

  it('explains a wrong call, and ends with 2', () => {
    for (const args of [[], ['write', 'x'], ['read'], ['read', '--format', 'xml', 'ferry.txt'], ['read', '--colour'], ['read', '--threads', '0', 'ferry.txt'], ['read', '--threads', 'all', 'ferry.txt']]) {
      const { status, err } = sayso(...args);
      expect(status, args.join(' ')).toBe(2);
      expect(err[0]).toMatch(/^sayso: /);
    }
  });
});

describe('sayso --version', () => {
  it('tells the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(sayso('--version')).toEqual({ status: 0, out: `sayso ${version}\n`, err: [] });
    expect(sayso('--help').out).toContain('sayso --version');
  });
});
