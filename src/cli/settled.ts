/** The `.sayso.json` that holds for a file: the nearest one from its folder upwards, as far as the folder that was asked for. */
import { readFileSync } from 'node:fs';
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
  of(found: Found): Settled;
}

/** Each `.sayso.json` is read once; `report` is told once, in a line, of each that is malformed. */
export function settledFolders(report: (problem: string) => void): SettledFolders {
  const files = new Map<string, SettledFile | null>();

  const load = (folder: string): SettledFile | null => {
    const file = path.join(folder, NAME);
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(file);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) report(explain(file, error));
      return null;
    }
    const settled = parseSettled(decode(bytes));
    if (settled.problem !== null) report(`${file}: ${t(...settled.problem.words)}`);
    return settled;
  };

  return {
    of({ file, root }) {
      const stop = path.resolve(root);
      for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
        let settled = files.get(folder);
        if (settled === undefined) files.set(folder, (settled = load(folder)));
        if (settled !== null) return settledFor(settled, path.relative(folder, path.resolve(file)).split(path.sep).join('/'));
        if (folder === stop || folder === path.dirname(folder)) return {};
      }
    },
  };
}
