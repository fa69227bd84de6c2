/** What can be done with a row of any tree: go to the introduction, go to the next statement, copy the statement with its source. */
import * as vscode from 'vscode';
import { sameSpan } from '../../features/spans.ts';
import { introductionOf, placeOf, speakerOf } from '../../features/statements.ts';
import { nextOf, stepFrom } from '../../features/steps.ts';
import type { TimelineRow } from '../../features/timeline.ts';
import type { Reading, Span } from '../../reading/reading.ts';
import { copyCited } from '../copy.ts';
import type { Log } from '../log.ts';
import type { Readings } from '../readings.ts';
import type { Settings } from '../settings.ts';
import { tell } from '../told.ts';
import { COMMANDS } from '../trusted.ts';
import { Node } from './rows.ts';
import type { VoiceRow } from './voices.ts';

type AnyRow = TimelineRow | VoiceRow;

export function registerRowActions(readings: Readings, settings: Settings, log: Log): vscode.Disposable {
  /** A command on a row; called without one, or on one whose text has changed since, it does nothing. */
  const onRow = (name: string, run: (document: vscode.TextDocument, reading: Reading, row: AnyRow) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(name, log.guarded('An action on a row', async (node: unknown) => {
      if (!(node instanceof Node)) return;
      const { document, row } = node as Node<AnyRow>;
      const reading = await readings.of(document);
      if (reading === null) return;
      if (row.kind !== 'statement' || (reading.statements[row.index] && sameSpan(placeOf(reading.statements[row.index]!), row.span))) await run(document, reading, row);
    }));
  const goTo = (document: vscode.TextDocument, span: Span | undefined): Thenable<unknown> | undefined =>
    span && vscode.commands.executeCommand(COMMANDS.reveal, document.uri.toString(), span[0], span[1], true);

  return vscode.Disposable.from(
    onRow('sayso.row.introduction', (document, reading, row) => {
      const id = row.kind === 'statement' ? reading.statements[row.index]!.speaker?.id : 'who' in row ? row.who : null;
      const speaker = speakerOf(reading, id);
      return goTo(document, speaker && introductionOf(speaker)?.span);
    }),
    onRow('sayso.row.nextStatement', (document, reading, row) => {
      const cursor = vscode.window.activeTextEditor?.document === document ? document.offsetAt(vscode.window.activeTextEditor.selection.active) : -1;
      const next = row.kind === 'statement' ? stepFrom(reading, row.span[0], 1, settings.get('attitudes'), row.index)
        : 'statements' in row ? nextOf(reading, row.statements.filter((index) => reading.statements[index]), cursor) : null;
      return goTo(document, next === null ? undefined : placeOf(reading.statements[next]!));
    }),
    onRow('sayso.row.copyCitation', async (document, reading, row) => {
      if (row.kind !== 'statement') return;
      const told = await copyCited(document, reading, { statement: row.index, words: null }, settings);
      if (told !== undefined) tell(told);
    }),
  );
}
