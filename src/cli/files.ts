/** The files a command line names: a folder stands for its texts, and every file that is there is answered. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { explain } from './explain.ts';

export interface Found {
  /** As it is to be printed: the path that was given, and what lies below it. */
  readonly file: string;
  /** The folder that `.sayso.json` is looked for in, from the file's own upwards to this one. */
  readonly root: string;
}

export interface Listing {
  readonly files: readonly Found[];
  /** One plain line for each path that cannot be read. */
  readonly problems: readonly string[];
}

/** Texts below the paths, in the order of the paths and then of names; hidden files and folders are left out. */
export function listFiles(paths: readonly string[]): Listing {
  const files: Found[] = [];
  const problems: string[] = [];
  for (const given of paths) {
    if (given === '-') {
      files.push({ file: given, root: '.' }); // what is piped in, as if it lay in the folder one is in
      continue;
    }
    try {
      if (statSync(given).isDirectory()) {
        const before = files.length + problems.length;
        walk(given, given);
        if (files.length + problems.length === before) problems.push(`${given}: there is no .txt or .md file in it.`);
      } else files.push({ file: given, root: path.dirname(given) });
    } catch (error) {
      problems.push(explain(given, error));
    }
  }
  return { files, problems };

  function walk(folder: string, root: string): void {
    let entries;
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      problems.push(explain(folder, error));
      return;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const below = path.join(folder, entry.name);
      if (entry.isDirectory()) walk(below, root);
      else if (/\.(?:txt|md)$/i.test(entry.name) && (entry.isFile() || entry.isSymbolicLink())) files.push({ file: below, root });
    }
  }
}
