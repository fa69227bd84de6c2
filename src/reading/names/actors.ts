/** What is known of each who may speak. */
import type { MentionForm, SpeakerKind } from '../reading.ts';
import type { Chunk } from './chunks.ts';
import type { Folded } from './folded.ts';
import type { Ground } from './ground.ts';
import { Gender } from './spellings.ts';
import type { Phrase } from './phrase-types.ts';
import type { Role } from './roles.ts';

/** A place that names an actor: tokens `[from, to)`. */
export interface Sight {
  readonly from: number;
  readonly to: number;
  readonly form: MentionForm;
}

export interface Actor {
  readonly index: number;
  /** `p:` person, `s:` state, `b:` body, `m:` medium, `g:` group, `r:` role without a name; then what tells it from others. */
  readonly key: string;
  kind: SpeakerKind;
  /** Folded words of the fullest name so far (persons), or of the name (others). */
  words: readonly string[];
  gender: number;
  plural: boolean;
  nation: string | null;
  /** Class of a body's head word. */
  head: string;
  readonly roles: Role[];
  readonly sights: Sight[];
  readonly members: readonly Actor[];
  /** The document never gives it a name of its own. */
  unnamed: boolean;
  /** Name to show where it is not the fullest sight. */
  label: string;
}

export interface RoleGiven {
  readonly role: Role;
  readonly actor: Actor;
}

/** Persons by each word of their names, and by the skeleton of their last. */
export class People {
  readonly byWord = new Map<string, Actor[]>();
  readonly bySkeleton = new Map<string, Actor[]>();
}

export interface Cast {
  readonly ground: Ground;
  readonly folded: Folded;
  readonly chunks: readonly Chunk[];
  /** Per token: 1 + index of the chunk whose name holds it. */
  readonly chunkAt: Int32Array;
  /** Per token: the first token from it on that a chunk's name holds; the number of tokens where none follows. */
  readonly nextNamed: Int32Array;
  /** Noun phrases taken apart so far, by their tokens. */
  readonly phrases: Map<number, Phrase>;
  /** Per chunk: its actor, or null where it is nobody (a place, a thing). */
  readonly owner: (Actor | null)[];
  readonly actors: Actor[];
  readonly byKey: Map<string, Actor>;
  readonly people: People;
  /** By class of the role's head, in the order of the text. */
  readonly roles: Map<string, RoleGiven[]>;
  /** Bodies by their names without their states': the last of that name. */
  readonly bareBodies: Map<string, Actor>;
  /** By class of the body's head: where it is named, in the order of the text. */
  readonly bodies: Map<string, { readonly actor: Actor; readonly from: number }[]>;
}

export function makeActor(cast: Cast, key: string, kind: SpeakerKind, words: readonly string[], members: readonly Actor[] = []): Actor {
  const actor: Actor = { index: cast.actors.length, key, kind, words, gender: Gender.unknown, plural: kind === 'collective', nation: null, head: '', roles: [], sights: [], members, unnamed: false, label: '' };
  cast.actors.push(actor);
  cast.byKey.set(key, actor);
  return actor;
}

export function actorOf(cast: Cast, key: string, kind: SpeakerKind, words: readonly string[]): Actor {
  return cast.byKey.get(key) ?? makeActor(cast, key, kind, words);
}

export function giveRole(cast: Cast, actor: Actor, role: Role): void {
  if (actor.roles.length < 40) actor.roles.push(role);
  if (actor.gender === Gender.unknown) actor.gender = role.gender;
  if (role.nation !== null) actor.nation ??= role.nation;
  const list = cast.roles.get(role.head);
  if (list === undefined) cast.roles.set(role.head, [{ role, actor }]);
  else list.push({ role, actor });
}
