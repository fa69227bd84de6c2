/** The settings under `sayso.`, read once and again when they change. */
import * as vscode from 'vscode';

/** Those that hold for the whole window, as the manifest has them by default. */
const DEFAULTS = {
  'decorations.enabled': true,
  dimBoilerplate: true,
  'hints.enabled': true,
  'hovers.enabled': true,
  'hovers.statements': true,
  'hovers.cueGrammar': true,
  'outline.enabled': true,
  'folding.enabled': true,
  'definitions.enabled': true,
  'hints.timexes': false,
  'statusBar.enabled': true,
  'timeline.followCursor': true,
  'timeline.statements': true,
  marks: 'quiet',
  'lit.enabled': true,
  attitudes: false,
  ownTimeZone: '',
  'copy.quotation': 'plain',
  'copy.table': 'markdown',
  'diagnostics.malformedTimes': 'information',
  'diagnostics.contradictedDates': 'information',
  'diagnostics.unbalancedQuotes': 'off',
  'diagnostics.unknownSpeakers': 'off',
  'diagnostics.ambiguousRoles': 'off',
  'diagnostics.nameSpellings': 'off',
} as const satisfies Record<string, boolean | string>;

type Widened<Value> = Value extends boolean ? boolean : string;
export type Setting = keyof typeof DEFAULTS;
export type Enabled = 'auto' | 'always' | 'never';

export class Settings implements vscode.Disposable {
  private readonly kept = new Map<Setting, boolean | string>();
  private readonly changes = new vscode.EventEmitter<vscode.ConfigurationChangeEvent>();
  private readonly subscription = vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration('sayso')) return;
    this.kept.clear();
    this.changes.fire(event);
  });

  get<Name extends Setting>(name: Name): Widened<(typeof DEFAULTS)[Name]> {
    let value = this.kept.get(name);
    if (value === undefined) {
      const set: unknown = vscode.workspace.getConfiguration('sayso').get(name);
      value = typeof set === typeof DEFAULTS[name] ? (set as boolean | string) : DEFAULTS[name];
      this.kept.set(name, value);
    }
    return value as Widened<(typeof DEFAULTS)[Name]>;
  }

  /** One of several words; the first of them where something else is set. */
  choice<Word extends string>(name: Setting, words: readonly [Word, ...Word[]]): Word {
    const set = this.get(name);
    return words.find((word) => word === set) ?? words[0];
  }

  /** Sets it where it is set already, else for the reader. */
  async set(name: Setting, value: boolean | string): Promise<void> {
    const all = vscode.workspace.getConfiguration('sayso'), { workspaceValue, workspaceFolderValue } = all.inspect(name) ?? {};
    await all.update(name, value, workspaceFolderValue !== undefined || workspaceValue !== undefined ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global);
  }

  /** Whether a document is read: by its look, always, or never. */
  enabledFor({ uri, languageId }: { readonly uri: vscode.Uri; readonly languageId?: string }): Enabled {
    const set: unknown = vscode.workspace.getConfiguration('sayso', languageId === undefined ? uri : { uri, languageId }).get('enabled');
    return set === 'always' || set === 'never' ? set : 'auto';
  }

  /** The reader's own time zone. */
  ownZone(): string {
    const set = this.get('ownTimeZone');
    return set === '' ? Intl.DateTimeFormat().resolvedOptions().timeZone : set;
  }

  /** Calls back when one of these settings has changed. */
  onChange(names: readonly (Setting | 'enabled')[], run: () => void): vscode.Disposable {
    return this.changes.event((event) => {
      if (names.some((name) => event.affectsConfiguration(`sayso.${name}`))) run();
    });
  }

  /** What `register` makes stands while the setting is on; `again` makes it anew. */
  whileOn(name: 'hints.enabled' | 'hovers.enabled' | 'outline.enabled' | 'folding.enabled' | 'definitions.enabled' | 'statusBar.enabled', register: () => vscode.Disposable, again?: vscode.Event<unknown>): vscode.Disposable {
    let registered: vscode.Disposable | null = null;
    const renew = (): void => {
      registered?.dispose();
      registered = this.get(name) ? register() : null;
    };
    renew();
    const subscriptions = [this.onChange([name], renew), ...(again ? [again(renew)] : [])];
    return new vscode.Disposable(() => {
      registered?.dispose();
      for (const subscription of subscriptions) subscription.dispose();
    });
  }

  dispose(): void {
    this.subscription.dispose();
    this.changes.dispose();
  }
}
