/** Where the README tells what a kind of finding means: the row of its setting. */
import * as vscode from 'vscode';
import { FINDING_KINDS } from '../features/findings.ts';
import type { FindingKind } from '../features/findings.ts';

/** As the file is called in the project, and in the package. */
const NAMES = ['README.md', 'readme.md'];

/** An address for each kind that the README has a row for; read once. */
export async function meaningsIn(extensionUri: vscode.Uri): Promise<ReadonlyMap<FindingKind, vscode.Uri>> {
  for (const name of NAMES) {
    const uri = vscode.Uri.joinPath(extensionUri, name);
    try {
      const lines = (await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { encoding: 'utf8' })).split('\n');
      return new Map(FINDING_KINDS.flatMap((kind) => {
        const line = lines.findIndex((text) => text.includes(`sayso.diagnostics.${kind}`)) + 1;
        return line === 0 ? [] : [[kind, uri.with({ fragment: `L${line}` })] as const];
      }));
    } catch {
      // The other name, then.
    }
  }
  return new Map();
}
