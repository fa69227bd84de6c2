/** The kinds by which lists of symbols tell speakers apart; the editor has none of its own for people. */
import * as vscode from 'vscode';
import type { SpeakerKind } from '../reading/reading.ts';

export const SPEAKER_SYMBOLS: Readonly<Record<SpeakerKind, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Class,
  organisation: vscode.SymbolKind.Package,
  office: vscode.SymbolKind.Key,
  collective: vscode.SymbolKind.Namespace,
  outlet: vscode.SymbolKind.Interface,
};
