/** The manifest, its words and the code tell the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text) as {
  contributes: {
    commands: { command: string; title: string }[];
    menus: { commandPalette: { command: string; when: string }[] };
    configuration: { properties: Record<string, { default: unknown; markdownDescription: string }> };
    colors: { id: string; defaults: Record<string, string> }[];
  };
};
const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
const code = (file: string): string => readFileSync(`src/editor/${file}`, 'utf8');

describe('the manifest', () => {
  it('has a word for every key and no key too many', () => {
    const keys = [...text.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!);
    expect([...new Set(keys)].sort()).toEqual(Object.keys(words).sort());
    for (const word of Object.values(words)) expect(word).not.toBe('');
  });

  it('says of every command when it can run', () => {
    const { commands, menus } = manifest.contributes;
    expect(menus.commandPalette.map(({ command }) => command).sort()).toEqual(commands.map(({ command }) => command).sort());
    for (const { when } of menus.commandPalette) expect(when).not.toBe('');
    const registered = readdirSync('src/editor', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map(code).join('');
    for (const { command } of commands) expect(registered, command).toContain(`'${command}'`);
  });

  it('describes every setting, and the code knows each with the same default', () => {
    const known = code('settings.ts');
    for (const [name, { default: value, markdownDescription }] of Object.entries(manifest.contributes.configuration.properties)) {
      expect(markdownDescription).toMatch(/^%.+%$/);
      if (name === 'sayso.enabled') continue;
      expect(known).toMatch(new RegExp(`['\\s]${name.replace('sayso.', '').replaceAll('.', '\\.')}'?: ${typeof value === 'string' ? `'${value}'` : String(value)},`));
    }
  });

  it('gives every colour for every kind of theme', () => {
    for (const { defaults } of manifest.contributes.colors) expect(Object.keys(defaults).sort()).toEqual(['dark', 'highContrast', 'highContrastLight', 'light']);
  });
});
