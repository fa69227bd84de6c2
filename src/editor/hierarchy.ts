/** The call hierarchy: who carries somebody's words (incoming), and whose words they carry, or whom they speak to (outgoing). */
import * as vscode from 'vscode';
import { callWords, namedAt, incomingOf, outgoingOf, partyWords } from '../features/hierarchy.ts';
import type { Party } from '../features/hierarchy.ts';
import { nameOf } from '../features/say-words.ts';
import { introductionOf, speakerOf } from '../features/statements.ts';
import type { Reading, Speaker } from '../reading/reading.ts';
import { SELECTOR, openDocument, rangeOf } from './documents.ts';
import type { Readings } from './readings.ts';
import type { Settings } from './settings.ts';
import { SPEAKER_SYMBOLS } from './symbol-kinds.ts';

/** It knows whom it stands for, though the text may change below it. */
class SpeakerItem extends vscode.CallHierarchyItem {
  readonly speaker: string;

  constructor(document: vscode.TextDocument, speaker: Speaker, detail: string) {
    const range = rangeOf(document, introductionOf(speaker)?.span ?? [0, 0]);
    super(SPEAKER_SYMBOLS[speaker.kind], nameOf(speaker), detail, document.uri, range, range);
    this.speaker = speaker.id;
  }
}

export function registerHierarchy(readings: Readings, settings: Settings): vscode.Disposable {
  /** The parties of an item's speaker in the document as it stands now. */
  const asked = async <Call>(
    item: vscode.CallHierarchyItem, token: vscode.CancellationToken,
    find: (reading: Reading, id: string, attitudes: boolean) => readonly Party[],
    callOf: (other: vscode.CallHierarchyItem, ranges: vscode.Range[]) => Call,
  ): Promise<Call[] | undefined> => {
    const document = openDocument(item.uri.toString()) ?? await vscode.workspace.openTextDocument(item.uri);
    const reading = await readings.of(document, token);
    if (reading === null || token.isCancellationRequested) return undefined;
    const id = item instanceof SpeakerItem && speakerOf(reading, item.speaker) ? item.speaker : namedAt(reading, document.offsetAt(item.selectionRange.start))[0]?.id;
    if (id === undefined) return undefined;
    return find(reading, id, settings.get('attitudes')).map((party) => callOf(new SpeakerItem(document, party.speaker, callWords(party)), party.spans.map((span) => rangeOf(document, span))));
  };
  const provider: vscode.CallHierarchyProvider = {
    async prepareCallHierarchy(document, position, token) {
      const reading = await readings.of(document, token);
      if (reading === null || token.isCancellationRequested) return undefined;
      const speakers = namedAt(reading, document.offsetAt(position));
      return speakers.length === 0 ? undefined : speakers.map((speaker) => new SpeakerItem(document, speaker, partyWords(speaker)));
    },
    provideCallHierarchyIncomingCalls: (item, token) => asked(item, token, incomingOf, (other, ranges) => new vscode.CallHierarchyIncomingCall(other, ranges)),
    provideCallHierarchyOutgoingCalls: (item, token) => asked(item, token, outgoingOf, (other, ranges) => new vscode.CallHierarchyOutgoingCall(other, ranges)),
  };
  return settings.whileOn('definitions.enabled', () => vscode.languages.registerCallHierarchyProvider(SELECTOR, provider));
}
