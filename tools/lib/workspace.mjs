// Workspaces for tests: a copy in a temporary folder, so that a test may change what it likes.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * @param {{ copyOf?: string, files?: Record<string, string>, name?: string }} content a folder to copy, files to write over it, and the folder's name
 * @returns {{ folder: string, remove: () => void }}
 */
export function temporaryWorkspace({ copyOf, files = {}, name = 'news' }) {
  const parent = mkdtempSync(join(tmpdir(), 'sayso-workspace-'));
  const folder = join(parent, name);
  mkdirSync(folder);
  if (copyOf !== undefined) cpSync(copyOf, folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const remove = () => rmSync(parent, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', remove);
  return { folder, remove: () => { process.off('exit', remove); remove(); } };
}
