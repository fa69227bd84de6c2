/** The `.sayso.json` that holds for a file: the nearest one from its folder upwards, as far as the folder that was asked for. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Settled } from '../reading/reading.ts';
import { t } from '../features/l10n.ts';
import { parseSettled, settledFor } from '../reading/settled.ts';
import type { SettledFile } from '../reading/settled.ts';
import { decode } from './decode.ts';
import { explain } from './explain.ts';
import type { Found } from './files.ts';

const NAME = '.sayso.json';

export interface SettledFolders {
  /** What is settled for the file, and for its neighbours; nothing where no `.sayso.json` holds for it. */
  of(found: Found): Promise<Settled>;
}

/** Each `.sayso.json` is read once; `report` is told once, in a line, of each that is malformed. */
export function settledFolders(report: (problem: string) => void): SettledFolders {
  const files = new Map<string, Promise<SettledFile | null>>();

  const load = async (folder: string): Promise<SettledFile | null> => {
    const file = path.join(folder, NAME);
    let bytes: Uint8Array;
    try {
      bytes = await readFile(file);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) report(explain(file, error));
      return null;
    }
    const settled = parseSettled(decode(bytes));
    if (settled.problem !== null) report(`${file}: ${t(...settled.problem.words)}`);
    return settled;
  };

  return {
    async of({ file, root }) {
      const stop = path.resolve(root);
      for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
        const known = files.get(folder) ?? load(folder);
        files.set(folder, known);
        const settled = await known;
        if (settled !== null) return settledFor(settled, path.relative(folder, path.resolve(file)).split(path.sep).join('/'));
        if (folder === stop || folder === path.dirname(folder)) return {};
      }
    },
  };
}
