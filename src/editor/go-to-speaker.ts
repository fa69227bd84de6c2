/** "Go to Speaker…": a list that shows each speaker's introduction while one moves in it; turning away brings the view back. */
import * as vscode from 'vscode';
import { matches } from '../features/fold.ts';
import { t } from '../features/l10n.ts';
import { speakerChoices } from '../features/speaker-choices.ts';
import type { SpeakerChoice } from '../features/speaker-choices.ts';
import { isText, rangeOf } from './documents.ts';
import type { Log } from './log.ts';
import type { Readings } from './readings.ts';
import { COMMANDS } from './trusted.ts';
import { SPEAKER_ICONS } from './views/icons.ts';

interface Item extends vscode.QuickPickItem {
  readonly choice?: SpeakerChoice;
}

export function registerGoToSpeaker(readings: Readings, log: Log): vscode.Disposable {
  const preview = vscode.window.createTextEditorDecorationType({ backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'), borderColor: new vscode.ThemeColor('editor.rangeHighlightBorder'), isWholeLine: true });
  const command = vscode.commands.registerCommand('sayso.goToSpeaker', log.guarded('Going to a speaker', async () => {
    const editor = vscode.window.activeTextEditor;
    const reading = editor && isText(editor.document) ? await readings.of(editor.document) : null;
    if (!editor || reading === null) return;
    const { choices, here } = speakerChoices(reading, editor.document.offsetAt(editor.selection.active));
    if (choices.length > 0) pickFrom(editor, choices, here, preview);
  }));
  return vscode.Disposable.from(command, preview);
}

function pickFrom(editor: vscode.TextEditor, choices: readonly SpeakerChoice[], here: number, preview: vscode.TextEditorDecorationType): void {
  const { document } = editor;
  const before = editor.visibleRanges[0]?.start;
  const pick = vscode.window.createQuickPick<Item>();
  const items: Item[] = [];
  let speaking = true;
  for (const choice of choices) {
    if (speaking && choice.count === 0 && items.length > 0) items.push({ label: t('named only'), kind: vscode.QuickPickItemKind.Separator });
    speaking = choice.count > 0;
    items.push({ label: choice.label, description: choice.description, iconPath: new vscode.ThemeIcon(SPEAKER_ICONS[choice.face]), choice, alwaysShow: true });
  }
  pick.title = t('Go to speaker');
  pick.placeholder = t('Name or role');
  pick.items = items;
  const first = items.find(({ choice }) => choice === choices[here]);
  if (first) pick.activeItems = [first];
  let accepted = false, moved = false;
  const takeBack = (): void => {
    editor.setDecorations(preview, []);
    if (moved && before) editor.revealRange(new vscode.Range(before, before), vscode.TextEditorRevealType.AtTop);
  };
  // The editor's own filter knows no letters without their marks: "cavusoglu" finds Çavuşoğlu here.
  pick.onDidChangeValue((value) => {
    pick.items = value.trim() === '' ? items : items.filter(({ choice }) => choice !== undefined && matches(`${choice.label} ${choice.description}`, value.trim()) !== null);
    if (pick.items.length === 0) takeBack();
  });
  pick.onDidChangeActive(([active]) => {
    if (!active?.choice || (!moved && active === first && pick.value === '')) return; // what is offered at the start moves nothing
    moved = true;
    const range = rangeOf(document, active.choice.span);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    editor.setDecorations(preview, [range]);
  });
  pick.onDidAccept(() => {
    const chosen = pick.activeItems[0]?.choice;
    accepted = chosen !== undefined;
    pick.hide();
    if (chosen) void vscode.commands.executeCommand(COMMANDS.reveal, document.uri.toString(), ...chosen.span);
  });
  pick.onDidHide(() => {
    if (accepted) editor.setDecorations(preview, []);
    else takeBack();
    pick.dispose();
  });
  pick.show();
}
