/**
 * The line that `compromise` adds to the hover on a cue. Nothing is loaded before the pointer first rests in a
 * document in which somebody speaks. The hover never waits for longer than a moment: where the worker has not started yet, the line is
 * there the next time.
 */
import * as vscode from 'vscode';
import type { Line } from '../../features/content.ts';
import { cueGrammarLine, cueQuestionAt } from '../../features/cue-grammar.ts';
import type { Log } from '../log.ts';
import type { Readings } from '../readings.ts';
import type { Settings } from '../settings.ts';
import { threadsOf } from '../thread.ts';
import { CueGrammarDesk } from './desk.ts';

/** Its worker may fill so many megabytes; it needs about 60. */
const MEMORY = 256;

export class CueGrammarLines implements vscode.Disposable {
  private readonly desk: CueGrammarDesk;
  private readonly readings: Readings;
  private readonly settings: Settings;

  constructor(extensionUri: vscode.Uri, storage: vscode.Uri, readings: Readings, settings: Settings, log: Log) {
    this.readings = readings;
    this.settings = settings;
    this.desk = new CueGrammarDesk(threadsOf(extensionUri, storage, { name: 'cue-grammar', memory: MEMORY }), (reason) => log.error('The grammar of cues is left out of hovers', reason));
  }

  /** What is to be added about a place: at most one line. */
  readonly at = async (document: vscode.TextDocument, offset: number): Promise<readonly Line[]> => {
    if (!this.settings.get('hovers.cueGrammar')) return [];
    const { version } = document;
    const reading = await this.readings.of(document);
    if (reading === null || document.version !== version) return [];
    const question = cueQuestionAt(reading, offset);
    if (question === null) {
      if (reading.statements.length > 0) this.desk.warm();
      return [];
    }
    const grammar = await this.desk.describeCue(question.sentence, question.cueStart, question.cueEnd);
    return grammar === null ? [] : [cueGrammarLine(grammar)];
  };

  dispose(): void {
    this.desk.dispose();
  }
}
