/** Those who speak or pass words on, as lists have them: with what they say, sifted by a filter, sorted, grouped by what they are. */
import type { Reading, Span, Speaker, SpeakerKind } from '../reading/reading.ts';
import { fold, matches } from './fold.ts';
import { t } from './l10n.ts';
import type { Row } from './rows.ts';
import { withChildren } from './rows.ts';
import { contentWords, nameOf, rolesOf } from './say-words.ts';
import { introductionOf } from './statements.ts';

/** By how much they say, by their names, or by where they are first named. */
export type Sort = 'count' | 'name' | 'appearance';

export const SORTS = ['count', 'name', 'appearance'] as const satisfies readonly Sort[];

export interface Arrangement {
  readonly sort: Sort;
  /** Under a row for each kind of speaker. */
  readonly grouped: boolean;
  readonly filter: string;
}

export const AS_THEY_COME: Arrangement = { sort: 'count', grouped: false, filter: '' };

/** What is heard of somebody, in a list and in its rows. */
export interface Heard {
  /** The introduction. */
  readonly span: Span | null;
  /** Indexes among the reading's statements, in the order of the text. */
  readonly statements: readonly number[];
  /** Where the filter's words stand in the label. */
  readonly highlights: readonly (readonly [number, number])[];
  /** A filter found something below it, and nothing in its name. */
  readonly open: boolean;
}

export interface Voice extends Heard {
  /** `null`: nobody known. */
  readonly speaker: Speaker | null;
  readonly label: string;
  readonly roles: string;
}

export interface GroupRow<Child> extends Row {
  readonly kind: 'group';
  readonly of: SpeakerKind | null;
  readonly children: readonly Child[];
}

export function voiceOf(speaker: Speaker | null, statements: readonly number[]): Voice {
  return {
    speaker,
    label: speaker === null ? t('Speaker not known') : nameOf(speaker),
    roles: speaker === null ? '' : rolesOf(speaker),
    span: (speaker && introductionOf(speaker)?.span) ?? null,
    statements,
    highlights: [],
    open: false,
  };
}

/**
 * What a filter leaves of a voice: all, where each of its words stands in the name or a role, else those statements that have
 * the words which the name and the roles lack; `null` where there is none.
 *
 * @param around words that count too, of the row above
 */
export function sifted(reading: Reading, voice: Voice, filter: string, around = ''): Voice | null {
  const words = wordsIn(filter);
  if (words.length === 0) return voice;
  const who = fold(`${voice.label} ${voice.roles} ${around}`);
  const highlights = words.flatMap((word) => matches(voice.label, word) ?? []).sort((a, b) => a[0] - b[0]);
  const lacking = words.filter((word) => !who.includes(word));
  if (lacking.length === 0) return { ...voice, highlights };
  const statements = voice.statements.filter((index) => {
    const said = fold(contentWords(reading, reading.statements[index]!, 400));
    return lacking.every((word) => said.includes(word));
  });
  return statements.length === 0 ? null : { ...voice, statements, highlights, open: true };
}

export const wordsIn = (filter: string): string[] => fold(filter).split(/\s+/).filter((word) => word !== '');

/** Who is not known stands last. */
export function sorted(voices: readonly Voice[], sort: Sort): Voice[] {
  const first = ({ speaker }: Voice): number => speaker?.mentions[0]?.span[0] ?? Number.MAX_SAFE_INTEGER;
  const names = sort === 'name' ? new Map(voices.map((voice) => [voice, fold(voice.label)])) : null;
  return [...voices].sort((a, b) => {
    if ((a.speaker === null) !== (b.speaker === null)) return a.speaker === null ? 1 : -1;
    if (names !== null) return names.get(a)! < names.get(b)! ? -1 : names.get(a)! > names.get(b)! ? 1 : 0;
    return sort === 'count' ? b.statements.length - a.statements.length : first(a) - first(b);
  });
}

const KINDS: readonly (SpeakerKind | null)[] = ['person', 'office', 'organisation', 'collective', 'outlet', null];

/** The rows, under one for each kind that there is. */
export function byKind<Child extends { readonly speaker: SpeakerKind | null }>(rows: readonly Child[], id: string): GroupRow<Child>[] {
  return KINDS.flatMap((of) => {
    const children = rows.filter(({ speaker }) => speaker === of);
    if (children.length === 0) return [];
    const label = kindsWords(of), description = String(children.length);
    return [withChildren({ kind: 'group' as const, id: `${id}#kind ${of ?? ''}`, label, description, spoken: t('{0}, {1}', label, description), of }, () => children)];
  });
}

function kindsWords(kind: SpeakerKind | null): string {
  switch (kind) {
    case 'person': return t('People');
    case 'organisation': return t('Organisations');
    case 'office': return t('Offices and unnamed sources');
    case 'collective': return t('States and groups');
    case 'outlet': return t('News media');
    case null: return t('Not known');
  }
}
