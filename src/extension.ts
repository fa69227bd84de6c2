/** Composes the extension: one cache of readings, and the faces that ask it. */
import * as vscode from 'vscode';
import { speakWith } from './features/l10n.ts';
import { CueGrammarLines } from './editor/cue-grammar/cue-grammar.ts';
import { registerCopy } from './editor/copy.ts';
import { registerDecorations } from './editor/decorations.ts';
import { registerDefinition } from './editor/definition.ts';
import { registerDiagnostics } from './editor/diagnostics.ts';
import { registerFolding } from './editor/folding.ts';
import { registerGoToSpeaker } from './editor/go-to-speaker.ts';
import { Growth } from './editor/growth.ts';
import { registerHierarchy } from './editor/hierarchy.ts';
import { registerHints } from './editor/hints.ts';
import { registerHover } from './editor/hover.ts';
import { registerKeepPlace } from './editor/keep-place.ts';
import { registerKeys } from './editor/keys.ts';
import { registerLit } from './editor/lit.ts';
import { Log } from './editor/log.ts';
import { readersOf } from './editor/reader/threads.ts';
import { Readings } from './editor/readings.ts';
import { registerReveal } from './editor/reveal.ts';
import { registerSample } from './editor/sample.ts';
import { registerSelection } from './editor/selection.ts';
import { registerSettle } from './editor/settle.ts';
import { SettledStore } from './editor/settled.ts';
import { Settings } from './editor/settings.ts';
import { registerStatementMarks } from './editor/statement-marks.ts';
import { registerStatus } from './editor/status.ts';
import { registerSteps } from './editor/steps.ts';
import { registerSymbols } from './editor/symbols.ts';
import { registerRowActions } from './editor/views/row-actions.ts';
import { registerTimeline } from './editor/views/timeline.ts';
import { registerCarriers, registerSpeakers } from './editor/views/voices.ts';
import { registerWorkspaceSymbols } from './editor/workspace-symbols.ts';

/**
 * First what a reader sees of a text, its marks, and the question for its reading; the rest in the next turn of the host, which all extensions share: it is held up twice for
 * half as long. The editor asks an extension nothing, runs none of its commands and ends it at no time before it has started whole.
 */
export async function activate({ extensionUri, globalStorageUri, subscriptions, workspaceState }: vscode.ExtensionContext): Promise<void> {
  speakWith((message, ...values) => vscode.l10n.t(message, ...values));
  const log = new Log(), settings = new Settings();
  const settled = new SettledStore(log);
  const readings = new Readings(readersOf(extensionUri, globalStorageUri), settings, settled, log);
  subscriptions.push(
    log, settings, settled, readings,
    // Who asks first is answered first.
    registerStatementMarks(readings, settings, log),
    registerDecorations(readings, settings, log),
  );
  await nextTurn();
  const cueGrammar = new CueGrammarLines(extensionUri, globalStorageUri, readings, settings, log);
  const growth = new Growth(readings, log);
  subscriptions.push(
    cueGrammar, growth,
    registerReveal(log),
    registerSample(extensionUri, log),
    registerSettle(readings, settled, settings, log),
    registerKeys(readings, log),
    registerKeepPlace(readings, log),
    registerLit(readings, settings, log),
    registerHints(readings, settings),
    registerHover(readings, settings, cueGrammar.at),
    registerDefinition(readings, settings),
    registerHierarchy(readings, settings),
    registerGoToSpeaker(readings, log),
    registerSteps(readings, settings, log),
    registerSymbols(readings, settings),
    registerWorkspaceSymbols(readings, settings),
    registerFolding(readings, settings),
    registerSelection(readings),
    registerCopy(readings, settings, log),
    registerDiagnostics(extensionUri, readings, settings, log),
    registerStatus(readings, settings, log),
    registerTimeline(readings, settings, log, workspaceState, growth),
    registerSpeakers(readings, settings, log, workspaceState),
    registerCarriers(readings, settings, log, workspaceState),
    registerRowActions(readings, settings, log),
  );
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
