/** What is known while sources are resolved, one after another in the order of the text. */
import type { Because, Confidence, Evidence, MentionForm, Span } from '../reading.ts';
import type { Rule } from '../rules.ts';
import type { Actor, Cast, RoleGiven, Sight } from './actors.ts';
import type { namesRules } from './rules.ts';

export type NamesRule = keyof typeof namesRules;

/** One who was found to speak, carry or be spoken to. */
export interface Said {
  readonly actor: Actor;
  readonly token: number;
  readonly part: 'speaker' | 'carrier' | 'addressee';
  readonly quoted: boolean;
}

/** Who an ask means, before ids are given. Tokens are those of the mention. */
export interface Found {
  readonly actor: Actor | null;
  readonly others: readonly Actor[];
  readonly from: number;
  readonly to: number;
  readonly form: MentionForm;
  readonly confidence: Confidence;
  readonly rule: NamesRule;
  /** Tokens of the place the answer rests on besides the mention; -1 for none. */
  readonly ground: number;
}

export interface Session {
  readonly cast: Cast;
  readonly said: Said[];
  /** Actors that only the asks brought up, by key. */
  readonly byKey: Map<string, Actor>;
  /** Roles of unnamed ones that the asks brought up, in the order of the text. */
  readonly roles: Map<string, RoleGiven[]>;
  /** Mentions that the asks brought up, by index of the actor. */
  readonly sights: Map<Actor, Sight[]>;
  /** Two that turned out to be one. */
  readonly same: Map<Actor, Actor>;
  /** Names of groups by their members: the pair that is named together, and how often. */
  readonly groups: Map<string, { readonly actor: Actor; times: number }>;
  /** Gender learned from pronouns. */
  readonly genders: Map<Actor, number>;
}

/** The one an actor turned out to be. */
export function resolved(session: Session, actor: Actor): Actor {
  let at = actor;
  for (let next = session.same.get(at); next !== undefined; next = session.same.get(at)) at = next;
  return at;
}

/** An actor that no name in the text brought up. */
export function unnamedActor(session: Session, key: string, kind: Actor['kind'], members: readonly Actor[] = []): Actor {
  const known = session.byKey.get(key);
  if (known !== undefined) return known;
  const actor: Actor = { index: -1 - session.byKey.size, key, kind, words: [], gender: 0, plural: kind === 'collective', nation: null, head: '', roles: [], sights: [], members, unnamed: true, label: '' };
  session.byKey.set(key, actor);
  return actor;
}

export function spanOf(cast: Cast, from: number, to: number): Span {
  const { tokens } = cast.ground.source;
  return to > from ? [tokens.start[from]!, tokens.end[to - 1]!] : [tokens.start[from] ?? 0, tokens.start[from] ?? 0];
}

export function because(rule: NamesRule, ...spans: readonly Span[]): Because {
  const evidence: Evidence = { rule: rule as string as Rule, spans };
  return [evidence];
}

/** Scope of the token: entry of a live blog, or part of an article. */
export function scopeOf(cast: Cast, token: number): number {
  return cast.ground.scope[cast.ground.line[token] ?? 0] ?? 0;
}

/** Index of the first item of the sorted list whose token is not below. */
export function lowerBound<T>(list: readonly T[], token: number, at: (item: T) => number): number {
  let low = 0, high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(list[middle]!) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
