/** What a noun phrase that stands for a source can be; tokens half-open, `[from, to)`. */
import type { Role } from './roles.ts';

export type Phrase =
  | { readonly type: 'empty' }
  | { readonly type: 'pronoun'; readonly word: string; readonly from: number; readonly to: number }
  | { readonly type: 'joint'; readonly parts: readonly Phrase[]; readonly from: number; readonly to: number }
  /** Index of a chunk that names somebody. */
  | { readonly type: 'name'; readonly chunk: number; readonly from: number; readonly to: number }
  /** Capitalised words that no chunk explains. */
  | { readonly type: 'unknown'; readonly from: number; readonly to: number; readonly roleFrom: number }
  | { readonly type: 'state'; readonly nation: string; readonly from: number; readonly to: number; readonly how: 'government' | 'people' | 'capital' }
  /** `the country`, `the government` */
  | { readonly type: 'that-state'; readonly from: number; readonly to: number }
  /** `both sides`, `the two countries` */
  | { readonly type: 'pair'; readonly people: boolean; readonly from: number; readonly to: number }
  | { readonly type: 'role'; readonly role: Role; readonly definite: Definite; readonly nations: readonly string[]; readonly from: number; readonly to: number }
  | { readonly type: 'body'; readonly head: string; readonly words: readonly string[]; readonly nation: string | null; readonly definite: Definite; readonly from: number; readonly to: number }
  | { readonly type: 'medium'; readonly definite: Definite; readonly from: number; readonly to: number; readonly plural: boolean; readonly nation: string | null }
  /** With who issued it, where the phrase tells. */
  | { readonly type: 'document'; readonly from: number; readonly to: number; readonly definite: Definite; readonly issuer: Phrase | null }
  /** With the token of its noun. */
  | { readonly type: 'other'; readonly head: number; readonly from: number; readonly to: number; readonly plural: boolean; readonly definite: Definite };

/** the, this, his … · a, some, two … · nothing */
export type Definite = 'definite' | 'indefinite' | 'bare';

/** What a source may be, as far as its words tell: the order is that of the tables learnt from it. */
export const SOURCE_TYPES = [
  'empty', 'pronoun', 'joint', 'unknown', 'state', 'that-state', 'pair', 'role', 'body', 'medium', 'document', 'other', 'person', 'outlet', 'office', 'organisation', 'collective',
] as const;
