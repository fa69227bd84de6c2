/** "Set Document's Day or Zone": writes `.sayso.json`, or remembers for the session where there is no folder to write it in. */
import * as vscode from 'vscode';
import { t } from '../features/l10n.ts';
import { dayChoices, zoneChoices } from '../features/settle-choices.ts';
import type { Choice } from '../features/settle-choices.ts';
import { dayOf, openIn } from '../features/summary.ts';
import { zoneWords } from '../features/moments.ts';
import { plainInMessage } from '../features/plain.ts';
import type { Reading } from '../reading/reading.ts';
import { fileNameOf, openDocument } from './documents.ts';
import type { Log } from './log.ts';
import type { Readings } from './readings.ts';
import type { SettledChanges, SettledStore } from './settled.ts';
import { isSet, SETTLED_NAME } from './settled.ts';
import type { Settings } from './settings.ts';
import { tell } from './told.ts';
import { COMMANDS } from './trusted.ts';

type What = 'date' | 'timeZone';

export function registerSettle(readings: Readings, store: SettledStore, settings: Settings, log: Log): vscode.Disposable {
  const open = vscode.commands.registerCommand(COMMANDS.openSettled, log.guarded(`Opening ${SETTLED_NAME}`, async (uri: unknown) => {
    const document = typeof uri === 'string' ? openDocument(uri) : undefined;
    const file = document && await store.fileFor(document.uri);
    if (!file) return;
    const text = await vscode.workspace.openTextDocument(file.uri), at = text.getText().indexOf(JSON.stringify(file.path));
    const place = text.positionAt(Math.max(0, at));
    await vscode.window.showTextDocument(text, { selection: new vscode.Range(place, place) });
  }));
  const settle = vscode.commands.registerCommand(COMMANDS.settle, async (uri: unknown, what: unknown) => {
    try {
      const document = typeof uri === 'string' ? openDocument(uri) : vscode.window.activeTextEditor?.document;
      const reading = document && await readings.of(document);
      if (!document || !reading) return;
      const changes = await ask(reading, settings.ownZone(), what === 'date' || what === 'timeZone' ? what : null, isSet(await store.of(document.uri)));
      if (changes) await keep(document, store, changes);
    } catch (reason) {
      log.error('Setting a document\'s day or zone', reason);
      void vscode.window.showErrorMessage(t('The day or zone could not be set. The output channel Sayso tells more.'));
    }
  });
  return vscode.Disposable.from(settle, open);
}

/** Whether something is set for the document itself, not for its neighbours alone. */

/** The values the reader chooses; nothing where they turn away. */
async function ask(reading: Reading, ownZone: string, asked: What | null, settled: boolean): Promise<SettledChanges | undefined> {
  const what = asked ?? await askWhat(reading, settled);
  if (what === undefined) return undefined;
  if (what === 'forget') return { date: undefined, timeZone: undefined };
  if (what === 'timeZone') {
    const timeZone = await askZone(ownZone);
    return timeZone === undefined ? undefined : { timeZone };
  }
  const date = await askDay(reading);
  if (date === undefined) return undefined;
  const timeZone = openIn(reading).zone ? await askZone(ownZone) : undefined; // both are open: one way to set both
  return timeZone === undefined ? { date } : { date, timeZone };
}

async function askWhat(reading: Reading, settled: boolean): Promise<What | 'forget' | undefined> {
  const items: (vscode.QuickPickItem & { readonly what: What | 'forget' })[] = [
    { label: t('Day'), description: dayOf(reading), what: 'date' },
    { label: t('Time zone'), description: reading.timeZone === null ? t('not stated') : zoneWords(reading.timeZone), what: 'timeZone' },
    ...(settled ? [{ label: t('Forget what was set'), description: t('the document speaks for itself again'), what: 'forget' as const }] : []),
  ];
  return (await vscode.window.showQuickPick(items, { title: t('Set the document\'s day or zone'), placeHolder: t('What the text leaves open, or tells wrongly') }))?.what;
}

function askDay(reading: Reading): Promise<string | undefined> {
  const now = new Date();
  const today = [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
  const question = { day: reading.date?.value ?? null, weekday: reading.date?.weekday ?? null, today };
  return choose(t('The day the document speaks from'), t('Choose, or type a year or a date such as 2020-09-30'), (typed) => dayChoices(question, typed));
}

function askZone(ownZone: string): Promise<string | undefined> {
  return choose(t('The time zone of the document\'s clock times'), t('Choose, or type an offset such as +03:00 or a place such as Istanbul'), (typed) => zoneChoices(ownZone, typed));
}

/** A list that follows what is typed. */
function choose(title: string, placeholder: string, choices: (typed: string) => readonly Choice[]): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly value: string | null }>();
  pick.title = title;
  pick.placeholder = placeholder;
  const offer = (typed: string): void => {
    pick.items = choices(typed).map(({ label, note, value }) => ({ label, description: note, value, alwaysShow: true }));
  };
  offer('');
  return new Promise((resolve) => {
    pick.onDidChangeValue(offer);
    pick.onDidAccept(() => {
      const active = pick.activeItems[0];
      const { value } = (active && pick.items.includes(active) ? active : pick.items[0]) ?? { value: null }; // fast keys may outrun the list on the screen
      if (value === null) return; // a line that only explains
      resolve(value);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

async function keep({ uri, isUntitled }: vscode.TextDocument, store: SettledStore, changes: SettledChanges): Promise<void> {
  const outcome = await store.set(uri, changes);
  if (outcome.kept === 'file') {
    tell(t('Kept in {0}', SETTLED_NAME));
  } else if (outcome.kept === 'memory') {
    const name = plainInMessage(fileNameOf(uri));
    void vscode.window.showInformationMessage(isUntitled
      ? t('Kept as long as {0} is open. Save it in an open folder, and this is kept in {1}.', name, SETTLED_NAME)
      : t('Kept until this window closes: {0} lies in no folder where {1} could be written.', name, SETTLED_NAME));
  } else {
    const open = t('Open {0}', SETTLED_NAME);
    const answer = await vscode.window.showErrorMessage(t('{0} has a mistake in it, so nothing was written. Put it right first.', SETTLED_NAME), open);
    if (answer === open) await vscode.window.showTextDocument(outcome.malformed);
  }
}
