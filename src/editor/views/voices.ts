/** The trees of those who speak and of those who pass words on, in the document in front. They follow nothing and keep their places; hidden, they do nothing. */
import * as vscode from 'vscode';
import { carrierTree } from '../../features/carrier-rows.ts';
import type { CarrierRow } from '../../features/carrier-rows.ts';
import { t } from '../../features/l10n.ts';
import { plain } from '../../features/plain.ts';
import type { PartRow } from '../../features/rows.ts';
import { speakerTree } from '../../features/speakers.ts';
import type { SayingOptions, SpeakerRow, Tree } from '../../features/speakers.ts';
import type { StatementRow } from '../../features/statement-rows.ts';
import type { GroupRow } from '../../features/voices.ts';
import type { Reading } from '../../reading/reading.ts';
import { addressesInTabs, fileNameOf, isBlank, isText } from '../documents.ts';
import { setKey } from '../keys.ts';
import type { Log } from '../log.ts';
import type { Readings } from '../readings.ts';
import type { Settings } from '../settings.ts';
import { COMMANDS } from '../trusted.ts';
import { arrange, arrangedFrom } from './arrange.ts';
import { bringUp } from './bring-up.ts';
import { askFilter } from './filter.ts';
import { SPEAKER_ICONS } from './icons.ts';
import { Rows } from './rows.ts';
import type { Node } from './rows.ts';
import { partItem, statementItem, withTooltip } from './statement-items.ts';

export type VoiceRow = CarrierRow | SpeakerRow | StatementRow | PartRow<StatementRow> | GroupRow<SpeakerRow | CarrierRow>;

/** One of the two trees. */
interface Kind {
  readonly view: 'sayso.speakers' | 'sayso.carriers';
  readonly commands: { readonly filter: string; readonly clearFilter: string; readonly arrange: string };
  readonly tree: (reading: Reading, options: SayingOptions) => Tree<SpeakerRow | CarrierRow>;
  readonly words: () => { readonly filter: string; readonly arrange: string; readonly matching: (shown: number, all: number, filter: string) => string };
}

const SPEAKERS: Kind = {
  view: 'sayso.speakers',
  commands: { filter: 'sayso.speakers.filter', clearFilter: 'sayso.speakers.clearFilter', arrange: 'sayso.speakers.arrange' },
  tree: speakerTree,
  words: () => ({ filter: t('Filter the speakers'), arrange: t('Arrange the speakers'), matching: (shown, all, filter) => t('{0} of {1} speakers match “{2}”', shown, all, filter) }),
};

const CARRIERS: Kind = {
  view: 'sayso.carriers',
  commands: { filter: 'sayso.carriers.filter', clearFilter: 'sayso.carriers.clearFilter', arrange: 'sayso.carriers.arrange' },
  tree: carrierTree,
  words: () => ({ filter: t('Filter the carriers'), arrange: t('Arrange the carriers'), matching: (shown, all, filter) => t('{0} of {1} carriers match “{2}”', shown, all, filter) }),
};

export const registerSpeakers = (readings: Readings, settings: Settings, log: Log, state: vscode.Memento): vscode.Disposable => registerVoices(SPEAKERS, readings, settings, log, state);

export const registerCarriers = (readings: Readings, settings: Settings, log: Log, state: vscode.Memento): vscode.Disposable => registerVoices(CARRIERS, readings, settings, log, state);

function registerVoices({ view: id, commands, tree, words }: Kind, readings: Readings, settings: Settings, log: Log, state: vscode.Memento): vscode.Disposable {
  let arranged = arrangedFrom(state.get(id));
  let filter = '';
  /** The last text in front: it stays where something that is no text comes forward. */
  let shown: vscode.TextDocument | null = null;
  /** The one that the tree tells of. */
  let told: vscode.TextDocument | null = null;

  /** Which rows the reader has opened and closed, by their ids: they stay so where they come to stand under another row, or another document comes between. */
  const opened = new Map<string, boolean>();

  const rows = new Rows<VoiceRow>(async () => {
    const front = vscode.window.activeTextEditor?.document;
    if (front && isText(front)) shown = front;
    if (shown && (shown.isClosed || !isText(shown) || (shown !== front && !addressesInTabs().includes(shown.uri.toString())))) shown = null; // the editor may hold one longer than it shows it
    const document = shown, asked = { ...arranged, filter, attitudes: settings.get('attitudes') };
    // What was said of another text is not true of this one; rows that stand there name theirs.
    if (document !== null && document !== told && !readings.isKnown(document)) setKey(`${id}.shows`, 'reading');
    const reading = document === null ? null : await readings.of(document);
    const found = document === null || reading === null ? null : tree(reading, { ...asked, id: document.uri.toString() });
    const name = document === null ? '' : plain(fileNameOf(document.uri), 60), off = document !== null && settings.enabledFor(document) === 'never';
    const matching = asked.filter === '' || !found || found.shown === 0 ? '' : words().matching(found.shown, found.all, plain(asked.filter, 60)); // no row left: the view's welcome says so
    return {
      tops: document === null || found === null ? [] : found.rows.map((row) => ({ document, row })),
      tell: () => {
        if ((view.description ?? '') !== name) view.description = name;
        if ((view.message ?? '') !== matching) view.message = matching;
        told = document;
        setKey(`${id}.shows`, document === null ? 'noDocument' : off ? 'off' : found === null ? (isBlank(document) ? 'noDocument' : 'noNews') : found.all === 0 ? 'nobody' : found.shown === 0 ? 'noMatch' : 'rows');
      },
    };
  }, (node) => itemOf(node, opened), async (item, { document, row }) => (row.kind === 'statement' ? withTooltip(item, document, row, readings) : item));
  const view = vscode.window.createTreeView(id, { treeDataProvider: rows, showCollapseAll: true });

  /** Hidden, it does nothing and remembers that it has to. */
  const refresh = log.guarded('A list of speakers', async () => {
    rows.forget();
    if (view.visible) await rows.refresh();
  });
  const catchUp = log.guarded('A list of speakers', ({ visible }: vscode.TreeViewVisibilityChangeEvent) => visible && rows.refresh());
  const setFilter = (to: string): void => {
    if (filter === to) return;
    filter = to;
    setKey(`${id}.filtered`, to !== '');
    refresh();
  };

  setKey(`${id}.filtered`, false);
  return vscode.Disposable.from(
    view, rows,
    view.onDidChangeVisibility(catchUp),
    readings.onDidChange((document) => document === shown && refresh()),
    view.onDidExpandElement(({ element }) => opened.set(element.row.id, true)),
    view.onDidCollapseElement(({ element }) => opened.set(element.row.id, false)),
    readings.onDidClose((document) => {
      for (const id of opened.keys()) if (id.startsWith(`${document.uri.toString()}#`)) opened.delete(id);
      if (document === shown) refresh();
    }),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => closed.length > 0 && refresh()),
    settings.onChange(['attitudes'], refresh),
    vscode.commands.registerCommand(commands.filter, () => {
      bringUp(view, id);
      askFilter(words().filter, t('Words of a name, a role or what is said'), filter, setFilter);
    }),
    vscode.commands.registerCommand(commands.clearFilter, () => setFilter('')),
    vscode.commands.registerCommand(commands.arrange, log.guarded('Arranging a list', async (asked: unknown) => {
      bringUp(view, id);
      const to = await arrange(words().arrange, arranged, asked);
      if (to === undefined) return;
      arranged = to;
      await state.update(id, to);
      refresh();
    })),
  );
}

function itemOf({ document, row }: Node<VoiceRow>, opened: ReadonlyMap<string, boolean>): vscode.TreeItem {
  if (row.kind === 'statement') return statementItem(document, row);
  if (row.kind === 'part') return partItem(row);
  // What a filter found below a row is seen at once.
  const open = opened.get(row.id) ?? (row.kind === 'group' || row.open);
  const item = new vscode.TreeItem(row.label, open ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed);
  item.id = row.id;
  item.description = row.description;
  item.accessibilityInformation = { label: row.spoken };
  item.tooltip = row.spoken;
  if (row.kind === 'group') {
    item.contextValue = 'group';
    return item;
  }
  item.contextValue = row.who === null ? 'nobody' : row.kind;
  item.iconPath = new vscode.ThemeIcon(row.face === null ? 'question' : SPEAKER_ICONS[row.face]);
  if (row.highlights.length > 0) item.label = { label: row.label, highlights: row.highlights.map(([start, end]) => [start, end]) };
  if (row.span) item.command = { title: '', command: COMMANDS.reveal, arguments: [document.uri.toString(), row.span[0], row.span[1], true] };
  return item;
}
