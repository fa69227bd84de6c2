/** What can be taken along: a quotation with its citation, a link to the passage, a day's entries as a table. */
import * as vscode from 'vscode';
import { CITATION_STYLES, citationOf, citedAt } from '../features/citation.ts';
import type { CitationStyle, Cited } from '../features/citation.ts';
import { t } from '../features/l10n.ts';
import { passageLink } from '../features/passage-link.ts';
import { TABLE_FORMATS, entriesOfDayAt, entriesTable } from '../features/table.ts';
import type { TableFormat } from '../features/table.ts';
import type { Reading } from '../reading/reading.ts';
import { fileNameOf, isText } from './documents.ts';
import type { Log } from './log.ts';
import type { Readings } from './readings.ts';
import type { Setting, Settings } from './settings.ts';
import { tell } from './told.ts';

export function registerCopy(readings: Readings, settings: Settings, log: Log): vscode.Disposable {
  const copying = (run: (editor: vscode.TextEditor, reading: Reading) => Promise<string | undefined>): (() => void) => log.guarded('Copying', async () => {
    const editor = vscode.window.activeTextEditor;
    const reading = editor && isText(editor.document) ? await readings.of(editor.document) : null;
    const told = editor && reading ? await run(editor, reading) : undefined;
    if (told !== undefined) tell(told);
  });
  return vscode.Disposable.from(
    vscode.commands.registerCommand('sayso.copyQuotation', copying((editor, reading) => copyQuotation(editor, reading, settings))),
    vscode.commands.registerCommand('sayso.copyLink', copying(copyLink)),
    vscode.commands.registerCommand('sayso.copyTable', copying((editor, reading) => copyTable(editor, reading, settings))),
  );
}

/** All three give the sentence for the status bar, and nothing where the reader turned away. */
async function copyQuotation({ document, selection }: vscode.TextEditor, reading: Reading, settings: Settings): Promise<string | undefined> {
  const cited = citedAt(reading, document.offsetAt(selection.start), document.offsetAt(selection.end), settings.get('attitudes'));
  return cited === null ? t('No statement is at the cursor. Put it into one, or select the words to cite.') : copyCited(document, reading, cited, settings);
}

/** The citation in the form that is set. */
export async function copyCited(document: vscode.TextDocument, reading: Reading, cited: Cited, settings: Settings): Promise<string | undefined> {
  const names: Readonly<Record<CitationStyle, string>> = { plain: t('Plain text'), markdown: t('Markdown quotation'), footnote: t('Markdown footnote') };
  const textAs = (style: CitationStyle): string => citationOf(reading, cited, { style, fileName: fileNameOf(document.uri) });
  const style = await formOf('copy.quotation', CITATION_STYLES, names, settings, t('Copy the quotation as'));
  if (style === undefined) return undefined;
  await vscode.env.clipboard.writeText(textAs(style));
  return copiedWords(style);
}

function copiedWords(style: CitationStyle): string {
  switch (style) {
    case 'plain': return t('Copied with its citation, as plain text.');
    case 'markdown': return t('Copied with its citation, as a Markdown quotation.');
    case 'footnote': return t('Copied with its citation, as a Markdown footnote.');
  }
}

async function copyLink({ document, selection }: vscode.TextEditor): Promise<string> {
  const { uri } = document, { start, end } = selection;
  const link = passageLink({
    scheme: uri.scheme, authority: uri.authority, path: uri.path, relative: vscode.workspace.asRelativePath(uri, false).replaceAll('\\', '/'),
    uriScheme: vscode.env.uriScheme, web: vscode.env.uiKind === vscode.UIKind.Web,
  }, { line: start.line + 1, column: start.character + 1, lastLine: (end.character === 0 && end.line > start.line ? end.line - 1 : end.line) + 1 });
  if (link === null) return t('This document has no address yet. Save it first.');
  await vscode.env.clipboard.writeText(link);
  return t('Copied: {0}', link);
}

async function copyTable({ document, selection }: vscode.TextEditor, reading: Reading, settings: Settings): Promise<string | undefined> {
  const entries = entriesOfDayAt(reading, document.offsetAt(selection.active));
  if (entries.length === 0) return t('This document has no entries with times.');
  const names: Readonly<Record<TableFormat, string>> = { markdown: t('Markdown table'), tsv: t('Tabs, for a spreadsheet') };
  const format = await formOf('copy.table', TABLE_FORMATS, names, settings, t('Copy the entries as'));
  if (format === undefined) return undefined;
  await vscode.env.clipboard.writeText(entriesTable(reading, entries, format, settings.get('attitudes')));
  return entries.length === 1 ? t('Copied 1 entry: {0}.', names[format]) : t('Copied {0} entries: {1}.', entries.length, names[format]);
}

/** The form that is set, or, where the setting says so, the one that the reader chooses now. */
async function formOf<Form extends string>(setting: Extract<Setting, 'copy.quotation' | 'copy.table'>, forms: readonly [Form, ...Form[]], names: Readonly<Record<Form, string>>, settings: Settings, title: string): Promise<Form | undefined> {
  const set = settings.choice<Form | 'ask'>(setting, [...forms, 'ask'] as unknown as [Form, ...(Form | 'ask')[]]);
  if (set !== 'ask') return set;
  const chosen = await vscode.window.showQuickPick(forms.map((form) => ({ label: names[form], form })), { title });
  return chosen?.form;
}
