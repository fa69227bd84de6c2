// What the README says of settings, keys, packages and pictures is what is there.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Manifest {
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly mac: string }[];
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
}

const readme = readFileSync('README.md', 'utf8');
const { contributes, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const messages = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
const rows = readme.split('\n').filter((line) => line.startsWith('| ')).map((line) => line.slice(2, -2).split(' | '));

/** As the table has it: `alt+n` is Alt+N, and Option for Alt on a Mac. */
const spelled = (key: string, alt: string): string => key.split('+').map((part) => (part === 'alt' ? alt : part[0]!.toUpperCase() + part.slice(1))).join('+');
const keysIn = (cell = ''): string[] => cell.split(/,? /);

describe('the README', () => {
  test.each(Object.entries(contributes.configuration.properties))('has a row for %s, with how it is from the start', (name, { default: value }) => {
    const shown = value === true ? 'on' : value === false ? 'off' : value === '' ? 'empty' : `\`${String(value)}\``;
    expect(rows.filter(([first]) => first === `\`${name}\``).map(([, second]) => second)).toEqual([shown]);
  });

  test.each(contributes.keybindings)('has $key of $command, and $mac', ({ command, key, mac }) => {
    const title = messages[contributes.commands.find((each) => each.command === command)!.title.slice(1, -1)]!;
    const row = rows.find(([, keys, macKeys]) => keysIn(keys).includes(spelled(key, 'Alt')) && keysIn(macKeys).includes(spelled(mac, 'Option')));
    expect(row?.[0]).toContain(title.replace(/^Previous (.*)$/, (whole, rest: string) => (row?.[0]?.includes(`Next ${rest}, Previous …`) ? `Next ${rest}` : whole)));
  });

  test('tells what each package is for, and of no other', () => {
    const at = rows.findIndex(([first]) => first === 'Package');
    const told = rows.slice(at + 1).filter(([first]) => /^`[@\w]/.test(first ?? '')).flatMap(([first]) => first!.split(', ').map((name) => name.slice(1, -1)));
    expect(told.sort()).toEqual(Object.keys(devDependencies).sort());
  });

  test('shows pictures that are there, light and dark, and tells what is in them', () => {
    const pictures = readme.split('\n').filter((line) => line.includes('<picture>'));
    expect(pictures).not.toHaveLength(0);
    for (const picture of pictures) {
      const [, dark = '', light = '', words = ''] = /^<picture><source [^>]*srcset="([^"]+-dark\.png)"><img src="([^"]+-light\.png)" [^>]*alt="([^"]+)"><\/picture>$/.exec(picture) ?? [];
      expect([dark, light].filter((file) => !existsSync(file)), picture).toEqual([]);
      expect(words.length, picture).toBeGreaterThan(20);
    }
  });
});
