/** Go to Definition, Find All References and highlights: a name leads to its introduction, and shows where else it stands. */
import * as vscode from 'vscode';
import { definitionAt } from '../features/definition.ts';
import { highlightsAt, referencesAt } from '../features/references.ts';
import type { Highlight } from '../features/references.ts';
import type { Reading } from '../reading/reading.ts';
import { SELECTOR, rangeOf } from './documents.ts';
import type { Readings } from './readings.ts';
import type { Settings } from './settings.ts';

/** The introduction is where a name is set, so it takes the colour that editors give to writing. */
const KINDS: Readonly<Record<Highlight['kind'], vscode.DocumentHighlightKind>> = {
  introduction: vscode.DocumentHighlightKind.Write,
  mention: vscode.DocumentHighlightKind.Read,
  cue: vscode.DocumentHighlightKind.Text,
};

export function registerDefinition(readings: Readings, settings: Settings): vscode.Disposable {
  const asked = async <Answer>(document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken, question: Promise<Reading | null>, answer: (reading: Reading, offset: number) => Answer | null): Promise<Answer | undefined> => {
    const reading = await question;
    if (reading === null || token.isCancellationRequested) return undefined;
    return answer(reading, document.offsetAt(position)) ?? undefined;
  };
  const definitions: vscode.DefinitionProvider = {
    provideDefinition: (document, position, token) => asked(document, position, token, readings.of(document, token), (reading, offset) => {
      const found = definitionAt(reading, offset);
      return found && found.targets.map((target): vscode.LocationLink => ({
        originSelectionRange: rangeOf(document, found.origin), targetUri: document.uri, targetRange: rangeOf(document, target), targetSelectionRange: rangeOf(document, target),
      }));
    }),
  };
  const references: vscode.ReferenceProvider = {
    provideReferences: (document, position, { includeDeclaration }, token) => asked(document, position, token, readings.of(document, token), (reading, offset) =>
      referencesAt(reading, offset, includeDeclaration)?.map((span) => new vscode.Location(document.uri, rangeOf(document, span))) ?? null),
  };
  const highlights: vscode.DocumentHighlightProvider = {
    provideDocumentHighlights: (document, position, token) => asked(document, position, token, readings.ofResting(document, token), (reading, offset) =>
      highlightsAt(reading, offset)?.map(({ span, kind }) => new vscode.DocumentHighlight(rangeOf(document, span), KINDS[kind])) ?? null),
  };
  return settings.whileOn('definitions.enabled', () => vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(SELECTOR, definitions),
    vscode.languages.registerReferenceProvider(SELECTOR, references),
    vscode.languages.registerDocumentHighlightProvider(SELECTOR, highlights),
  ));
}
