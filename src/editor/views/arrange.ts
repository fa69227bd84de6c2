/** The order of a list of speakers or media, chosen from a list that tells which one holds. */
import * as vscode from 'vscode';
import { t } from '../../features/l10n.ts';
import { SORTS } from '../../features/voices.ts';
import type { Arrangement, Sort } from '../../features/voices.ts';

export type Arranged = Pick<Arrangement, 'sort' | 'grouped'>;

interface Choice extends vscode.QuickPickItem {
  readonly to?: Arranged;
}

/** What is kept of it for the next time; anything else is taken for the order from the start. */
export function arrangedFrom(kept: unknown): Arranged {
  const { sort, grouped } = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Record<keyof Arranged, unknown>>;
  return { sort: SORTS.find((known) => known === sort) ?? 'count', grouped: grouped === true };
}

/** @param asked `count`, `name`, `appearance` or `kind`, from a key of the reader's; anything else asks the reader */
export async function arrange(title: string, now: Arranged, asked: unknown): Promise<Arranged | undefined> {
  const sort = SORTS.find((known) => known === asked);
  if (sort) return { ...now, sort };
  const turned = { ...now, grouped: !now.grouped };
  if (asked === 'kind') return turned;
  const choices: Choice[] = [
    ...SORTS.map((sort): Choice => choice(sortWords(sort), sort === now.sort, { ...now, sort })),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    choice(t('Group by kind'), now.grouped, turned),
  ];
  return (await vscode.window.showQuickPick(choices, { title, placeHolder: t('How the list is arranged') }))?.to;
}

function choice(label: string, holds: boolean, to: Arranged): Choice {
  return { label, to, ...(holds ? { description: t('now'), iconPath: new vscode.ThemeIcon('check') } : { iconPath: new vscode.ThemeIcon('blank') }) };
}

function sortWords(sort: Sort): string {
  switch (sort) {
    case 'count': return t('By number of statements');
    case 'name': return t('By name');
    case 'appearance': return t('By first appearance');
  }
}
