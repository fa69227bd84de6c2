/** A name, or a title, as it stands in one place of the text. */
import type { MentionForm } from '../reading.ts';
import type { Name } from './name-table.ts';
import type { Known } from './spellings.ts';

export type ChunkKind = 'person' | 'state' | 'capital' | 'demonym' | 'region' | 'body' | 'office' | 'outlet' | 'role' | 'proper';

export interface Chunk {
  /** Tokens of the name itself, `[from, to)`. */
  from: number;
  to: number;
  kind: ChunkKind;
  /** The name's words, folded, without full stops. */
  words: readonly string[];
  /** The name the lexicon knows it by. */
  known: Known | null;
  /** Tokens of title or role right before the name, in the same run; `roleFrom` is -1 for none. */
  roleFrom: number;
  /** First token of the role phrase before the name, other runs and small words included; `from` for none. */
  phraseFrom: number;
  /** The state it belongs to, by the lexicon's name (`Armenia` in `Armenian Foreign Ministry`). */
  nation: string | null;
  /** The run had only a weak capital at its head, or stands in a line in Title Case. */
  weak: boolean;
  /** The name, once for all places that have it; set when all chunks are known. */
  name: Name | null;
  /** How it names its actor. */
  form: MentionForm;
  /** Index of the chunk before that names the same actor; -1 for none. */
  before: number;
}

/** All chunks are made here, so that all have one shape. */
export function newChunk(from: number, to: number, kind: ChunkKind, words: readonly string[], known: Known | null, roleFrom: number, nation: string | null, weak: boolean): Chunk {
  return { from, to, kind, words, known, roleFrom, phraseFrom: roleFrom >= 0 ? roleFrom : from, nation, weak, name: null, form: 'variant', before: -1 };
}

/** The state that a known name belongs to. */
export function nationOf(known: Known | null): string | null {
  return known !== null && (known.kind === 'state' || known.kind === 'demonym' || known.kind === 'capital') ? known.name : null;
}
