/**
 * What a careful reader would stop at, among the editor's problems, each kind as loud as it is set; and what can be done about it.
 * For documents that were shown, until they close. Nothing here changes a text.
 */
import * as vscode from 'vscode';
import { FINDING_KINDS, findingsIn } from '../features/findings.ts';
import type { Finding, FindingKind } from '../features/findings.ts';
import { fixesAt } from '../features/fixes.ts';
import type { Fix } from '../features/fixes.ts';
import type { Reading } from '../reading/reading.ts';
import { SELECTOR, addressesShown, isText, openDocument, rangeOf } from './documents.ts';
import type { Log } from './log.ts';
import { meaningsIn } from './meanings.ts';
import type { Readings } from './readings.ts';
import type { Settings } from './settings.ts';
import { COMMANDS } from './trusted.ts';

const SOURCE = 'Sayso';
/** Of one document; more than these nobody reads. */
const MOST = 500;
const SHOW_HOVER = 'sayso.showHover';

const SEVERITIES = { hint: vscode.DiagnosticSeverity.Hint, information: vscode.DiagnosticSeverity.Information, warning: vscode.DiagnosticSeverity.Warning } as const;

/** `malformedTimes` → `malformed-times`. */
const codeOf = (kind: FindingKind): string => kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export function registerDiagnostics(extensionUri: vscode.Uri, readings: Readings, settings: Settings, log: Log): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('sayso.reading');
  /** What is told of each document, by its address. */
  const told = new Map<string, string>();
  let meanings: Promise<ReadonlyMap<FindingKind, vscode.Uri>> | undefined;

  const severityOf = (kind: FindingKind): keyof typeof SEVERITIES | 'off' => settings.choice(`diagnostics.${kind}`, ['off', 'hint', 'information', 'warning']);
  /** Found once for a reading, as it is set: every move of the cursor asks for quick fixes. */
  let kept = new WeakMap<Reading, readonly Finding[]>();
  const findings = (reading: Reading): readonly Finding[] => {
    let found = kept.get(reading);
    if (!found) kept.set(reading, (found = findingsIn(reading, new Set(FINDING_KINDS.filter((kind) => severityOf(kind) !== 'off')), settings.get('attitudes')).slice(0, MOST)));
    return found;
  };

  const forget = ({ uri }: vscode.TextDocument): void => {
    if (told.delete(uri.toString())) shown.delete(uri);
  };
  const update = log.guarded('Looking for what to stop at', async (document: vscode.TextDocument) => {
    if (!isText(document)) return forget(document); // its language has changed
    const reading = await readings.of(document);
    const found = reading === null ? [] : findings(reading);
    if (document.isClosed || found.length === 0 || !addressesShown().has(document.uri.toString())) return forget(document); // its tab may have closed meanwhile
    const places = await (meanings ??= meaningsIn(extensionUri));
    if (document.isClosed || reading?.text !== document.getText()) return undefined; // somebody types: we are told again
    const key = JSON.stringify(found.map((finding) => [severityOf(finding.kind), finding]));
    if (told.get(document.uri.toString()) === key) return undefined;
    told.set(document.uri.toString(), key);
    shown.set(document.uri, found.map((finding) => diagnosticOf(document, finding, places)));
    return undefined;
  });
  const diagnosticOf = (document: vscode.TextDocument, { kind, span, message, evidence }: Finding, places: ReadonlyMap<FindingKind, vscode.Uri>): vscode.Diagnostic => {
    const severity = severityOf(kind), target = places.get(kind);
    const diagnostic = new vscode.Diagnostic(rangeOf(document, span), message, SEVERITIES[severity === 'off' ? 'hint' : severity]);
    diagnostic.source = SOURCE;
    diagnostic.code = target === undefined ? codeOf(kind) : { value: codeOf(kind), target };
    diagnostic.relatedInformation = evidence.map((place) => new vscode.DiagnosticRelatedInformation(new vscode.Location(document.uri, rangeOf(document, place.span)), place.words));
    return diagnostic;
  };
  const updateVisible = (): void => vscode.window.visibleTextEditors.forEach(({ document }) => update(document));
  const forgetClosed = (): void => {
    const open = addressesShown();
    for (const document of vscode.workspace.textDocuments) if (!open.has(document.uri.toString())) forget(document);
  };
  const updateTold = (): void => {
    kept = new WeakMap();
    updateVisible();
    for (const uri of told.keys()) {
      const document = openDocument(uri);
      if (document) update(document);
    }
  };
  const isFollowed = (document: vscode.TextDocument): boolean => told.has(document.uri.toString()) || vscode.window.visibleTextEditors.some((editor) => editor.document === document);

  const actions: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, context, token) {
      const places = await (meanings ??= meaningsIn(extensionUri));
      const asked = context.triggerKind === vscode.CodeActionTriggerKind.Invoke; // no bulb where nothing is amiss
      const reading = await (asked ? readings.of(document, token) : readings.ofResting(document, token)); // the last thing waited for: offsets hold for this turn alone
      if (reading === null || token.isCancellationRequested) return undefined;
      return fixesAt(reading, document.offsetAt(range.start), document.offsetAt(range.end), findings(reading)).filter(({ finding }) => asked || finding !== null).flatMap((fix) => actionOf(document, fix, context.diagnostics, places));
    },
  };

  updateVisible();
  return vscode.Disposable.from(
    shown,
    vscode.window.onDidChangeVisibleTextEditors(() => {
      forgetClosed();
      updateVisible();
    }),
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => closed.length > 0 && forgetClosed()),
    readings.onDidChange((document) => isFollowed(document) && update(document)),
    readings.onDidClose(forget),
    settings.onChange(['attitudes', ...FINDING_KINDS.map((kind) => `diagnostics.${kind}` as const)], updateTold),
    vscode.languages.registerCodeActionsProvider(SELECTOR, actions, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
    vscode.commands.registerCommand(SHOW_HOVER, log.guarded('Showing a hover', async (uri: unknown, start: unknown, end: unknown) => {
      await vscode.commands.executeCommand(COMMANDS.reveal, uri, start, end);
      await vscode.commands.executeCommand('editor.action.showHover');
    })),
  );
}

/** Nothing for what the README has no row for. */
function actionOf(document: vscode.TextDocument, fix: Fix, diagnostics: readonly vscode.Diagnostic[], places: ReadonlyMap<FindingKind, vscode.Uri>): vscode.CodeAction[] {
  const command = commandOf(document.uri.toString(), fix, places);
  if (command === null) return [];
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix), { finding } = fix;
  action.command = command;
  if (finding !== null) action.diagnostics = diagnostics.filter(({ source, range }) => source === SOURCE && range.isEqual(rangeOf(document, finding.span)));
  return [action];
}

function commandOf(uri: string, fix: Fix, places: ReadonlyMap<FindingKind, vscode.Uri>): vscode.Command | null {
  const { title } = fix;
  switch (fix.kind) {
    case 'settle': return { title, command: COMMANDS.settle, arguments: [uri, ...(fix.what === null ? [] : [fix.what])] };
    case 'evidence': return { title, command: COMMANDS.reveal, arguments: [uri, ...fix.span] };
    case 'hover': return { title, command: SHOW_HOVER, arguments: [uri, ...fix.span] };
    case 'meaning': {
      const target = fix.finding && places.get(fix.finding.kind);
      return target ? { title, command: 'vscode.open', arguments: [target] } : null;
    }
  }
}
