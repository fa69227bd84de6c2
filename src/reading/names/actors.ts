/** What is known of each who may speak. */
import type { Because, Mention, MentionForm, Span, SpeakerKind } from '../reading.ts';
import type { Alike } from './alike.ts';
import type { Chunks } from './chunk.ts';
import type { Folded } from './folded.ts';
import type { Ground } from './ground.ts';
import { Gender } from './spellings.ts';
import type { NameTable } from './name-table.ts';
import type { Phrases } from './phrase.ts';
import type { Role } from './roles.ts';

/** A place that names an actor, or speaks of one: tokens `[from, to)`. */
export interface Sight {
  readonly from: number;
  readonly to: number;
  readonly form: MentionForm;
}

/** Forms of sights by number. */
export const FORMS: readonly MentionForm[] = ['full', 'surname', 'variant', 'role', 'pronoun'], FULL = 0, SURNAME = 1, VARIANT = 2;

export interface Actor {
  readonly index: number;
  /** `p:` any person, `s:` state, `b:` body, `m:` medium, `g:` group, `r:` role without a name; then what tells it from others. */
  readonly key: string;
  kind: SpeakerKind;
  /** Folded words of the fullest name so far (persons), or of the name (others). */
  words: readonly string[];
  /** Of a person: the word that later stands for the whole name. */
  surname: string;
  gender: number;
  plural: boolean;
  nation: string | null;
  /** Class of a body's head word. */
  head: string;
  roles: readonly Role[];
  /** First and last chunk that names it, -1 for none, and how many do. */
  firstChunk: number;
  lastChunk: number;
  seen: number;
  readonly members: readonly Actor[];
  /** The document never gives it a name of its own. */
  unnamed: boolean;
  /** A person, or described as one: `he` or `she`, and no `it`. */
  human: boolean;
  /** Name to show where it is not the fullest sight. */
  label: string;
  /** The one that it turned out to be, as far as the asks so far tell. */
  same: Actor | null;
  /** Gender learned from pronouns, by the asks so far. */
  learned: number;
  /** What the reading tells of it. */
  told: Told | null;
}

/** What is told of one of those who speak, carry, are spoken to, or belong to a group of these; filled mention by mention. */
export interface Told {
  readonly actor: Actor;
  /** In the order in which they were found to be of interest. */
  readonly rank: number;
  readonly mentions: Mention[];
  /** Why the last answer meant it, where that rests on another place. */
  last: { readonly rule: string; readonly ground: number; readonly because: Because } | null;
  /** The first mention. */
  first: Span | null;
  /** Token behind the last mention. */
  end: number;
  /** Why a mention is held that answers no ask, by its form. */
  readonly reasons: (Because | undefined)[];
  /** The best name so far, and how good it is. */
  best: string;
  worth: number;
  /** The actor's label, folded. */
  readonly label: string;
  /** Names weighed, where they are weighed by more than their length. */
  readonly weighed: Set<string> | null;
  /** Names of the group's members, as far as they are known. */
  readonly members: readonly string[];
  /** Given when all mentions are known; `null` for one without any. */
  name: string | null;
  id: string | null;
}

export interface RoleGiven {
  readonly role: Role;
  readonly actor: Actor;
}

export interface Cast {
  /** Somebody asked about it before. */
  asked: boolean;
  readonly ground: Ground;
  readonly folded: Folded;
  readonly chunks: Chunks;
  /** Per token: 1 + index of the chunk whose name holds it. */
  readonly chunkAt: Int32Array;
  /** Per token that no name holds: how many tokens on the name begins whose role holds it, 0 where none does. */
  readonly roleAt: Uint8Array;
  readonly phrases: Phrases;
  /** Per chunk: its actor, or null where it is nobody (a place, a thing). */
  readonly owner: (Actor | null)[];
  /** Per chunk that has one: how it names its actor, index into `FORMS`, and the chunk before that names the same actor; -1 for none. */
  readonly form: Uint8Array;
  readonly before: Int32Array;
  readonly actors: Actor[];
  readonly names: NameTable;
  /** Bodies and media by key. */
  readonly byKey: Map<string, Actor>;
  /** States by name. */
  readonly states: Map<string, Actor>;
  /** Persons who are named whole, by the initials that open their turns, `null` where several have the same; made when a turn first opens with initials, as few do. */
  initialled: Map<string, Actor | null> | null;
  /** Persons by the last word of their names. */
  readonly alike: Alike;
  /** By class of the role's head, in the order of the text. */
  readonly roles: Map<string, RoleGiven[]>;
  /** Bodies by their names without their states': the last of that name. */
  readonly bareBodies: Map<string, Actor>;
  /** By class of the body's head: where it is named, in the order of the text. */
  readonly bodies: Map<string, { readonly actor: Actor; readonly from: number }[]>;
}

const NO_ROLES: readonly Role[] = [], NOBODY: readonly Actor[] = [];

export function newActor(index: number, key: string, kind: SpeakerKind, words: readonly string[], members: readonly Actor[] = NOBODY): Actor {
  return {
    index, key, kind, words, surname: '', gender: Gender.unknown, plural: kind === 'collective', nation: null, head: '', roles: NO_ROLES, firstChunk: -1, lastChunk: -1, seen: 0, members, unnamed: false, human: kind === 'person', label: '',
    same: null, learned: Gender.unknown, told: null,
  };
}

export function makeActor(cast: Cast, key: string, kind: SpeakerKind, words: readonly string[]): Actor {
  const actor = newActor(cast.actors.length, key, kind, words);
  cast.actors.push(actor);
  return actor;
}

export function actorOf(cast: Cast, key: string, kind: SpeakerKind, words: readonly string[]): Actor {
  const known = cast.byKey.get(key);
  if (known !== undefined) return known;
  const actor = makeActor(cast, key, kind, words);
  cast.byKey.set(key, actor);
  return actor;
}

export function addRole(actor: Actor, role: Role): void {
  if (actor.roles.length === 0) actor.roles = [role];
  else (actor.roles as Role[]).push(role);
}

/** First token of the name in a chunk: of a capital with what stands before it (`Official Baku`). */
export function sightFrom(chunks: Chunks, k: number): number {
  const { from, roleFrom } = chunks;
  return roleFrom[k]! >= 0 && chunks.kind(k) === 'capital' ? roleFrom[k]! : from[k]!;
}

/** Token of the first place that names the actor; -1 where none does. */
export function firstSight({ chunks }: Cast, { firstChunk }: Actor): number {
  return firstChunk < 0 ? -1 : sightFrom(chunks, firstChunk);
}

export function giveRole(cast: Cast, actor: Actor, role: Role): void {
  if (actor.roles.length < 40) addRole(actor, role);
  if (actor.gender === Gender.unknown) actor.gender = role.gender;
  if (role.nation !== null) actor.nation ??= role.nation;
  const list = cast.roles.get(role.head);
  if (list === undefined) cast.roles.set(role.head, [{ role, actor }]);
  else list.push({ role, actor });
}
