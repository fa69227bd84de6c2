/** What reads: the worker, and where that is not to be had its file in the host itself. */
import * as vscode from 'vscode';
import { isAnswer, READY } from '../../reading-worker/protocol.ts';
import type { Answer, Question } from '../../reading-worker/protocol.ts';
import { fileOf, threadsOf } from '../thread.ts';
import type { StartThread, WorkerFile } from '../thread.ts';

const READER: WorkerFile = { name: 'reader' };

/** How readings are come by, and what is left where that fails. */
export interface Readers {
  readonly worker: StartThread<Question>;
  readonly lastResort: StartThread<Question>;
}

export const readersOf = (extensionUri: vscode.Uri, storage: vscode.Uri): Readers => ({ worker: threadsOf(extensionUri, storage, READER), lastResort: inHost(fileOf(extensionUri, READER)) });

type Reads = (message: unknown) => Answer | null;

/** Reads in the host, a question a turn: whatever the host is, it can evaluate a script, and read its own extension's files. */
function inHost(file: vscode.Uri): StartThread<Question> {
  return async ({ answered, failed }) => {
    const script = await vscode.workspace.decode(await vscode.workspace.fs.readFile(file), { encoding: 'utf8' });
    const reads = evaluated(script, file.toString(true));
    let timer: ReturnType<typeof setTimeout> | undefined;
    answered(READY);
    return {
      post: (question) => {
        timer = setTimeout(() => {
          const answer = reads(question);
          if (isAnswer(answer)) answered(answer);
          else failed(new Error('No answer'));
        }, 0);
      },
      end: () => clearTimeout(timer),
    };
  };
}

function evaluated(script: string, name: string): Reads {
  let lent: Reads | undefined;
  // oxlint-disable-next-line no-implied-eval, no-new-func, typescript/no-implied-eval -- the extension's own file, as the browser's host evaluates the extension itself
  new Function('saysoBorrows', `${script}\n//# sourceURL=${name}`)((reads: Reads) => {
    lent = reads;
  });
  if (!lent) throw new Error(`${name} lends nothing`);
  return lent;
}
