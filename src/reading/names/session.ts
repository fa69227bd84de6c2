/** What is known while sources are resolved, one after another in the order of the text. */
import type { Because, Confidence, Evidence, MentionForm, Span, SpeakerKind } from '../reading.ts';
import type { Rule } from '../rules.ts';
import { newActor, type Actor, type Cast, type RoleGiven, type Sight } from './actors.ts';
import type { SourceAnswer, SourceAsk } from './asks.ts';
import type { Couplings } from './couplings.ts';
import type { namesRules } from './rules.ts';

export type NamesRule = keyof typeof namesRules;

/** Who an ask means. Tokens are those of the mention. What the answer tells of the reading's speakers is filled in when all of these are known. */
export interface Found extends Sight, SourceAnswer {
  confidence: Confidence;
  readonly rule: NamesRule;
  readonly actor: Actor | null;
  readonly others: readonly Actor[];
  /** Token of the place the answer rests on besides the mention; -1 for none. */
  readonly ground: number;
  /** As in the ask. */
  part: SourceAsk['part'];
  quoted: boolean;
  id: string | null;
  ambiguous: readonly string[];
  kind: SpeakerKind | null;
  mention: Span;
  because: Because;
}

/** One who was found to speak, carry or be spoken to. */
export interface Said extends Found {
  readonly actor: Actor;
}

const NOBODY: readonly Actor[] = [], NO_IDS: readonly string[] = [], NOWHERE: Span = [0, 0], NO_REASON: Because = [{ rule: 'pronoun-open', spans: [] }];

/** All answers are made here, so that all have one shape. */
export function found(actor: Actor | null, { from, to }: { readonly from: number; readonly to: number }, form: MentionForm, confidence: Confidence, rule: NamesRule, ground = -1, others = NOBODY): Found {
  return { from, to, form, confidence, rule, actor, others, ground, part: 'speaker', quoted: false, id: null, ambiguous: NO_IDS, mention: NOWHERE, kind: null, because: NO_REASON };
}

export function isSomebody(answer: Found): answer is Said {
  return answer.actor !== null;
}

export interface Session {
  readonly cast: Cast;
  readonly said: Said[];
  /** Actors that only the asks brought up, by key. */
  readonly byKey: Map<string, Actor>;
  /** Roles of unnamed ones that the asks brought up, in the order of the text. */
  readonly roles: Map<string, RoleGiven[]>;
  /** Mentions that the asks brought up. */
  readonly noted: Said[];
  /** Someone spoke as one of several. */
  grouped: boolean;
  /** Where what was asked for ends with a word for a pair: the token behind it. */
  readonly pairs: Set<number>;
  /** By class of the head of a role: who holds it, once somebody asked. */
  readonly holders: Map<string, ReadonlySet<Actor>>;
  /** Who stands side by side, once somebody asked. */
  couplings: Couplings | null;
  /** Persons by the words of their names but the first, once a handle is asked about. */
  surnames?: ReadonlyMap<string, Actor | null>;
  /** Whose turn it is; `null` before the first. */
  turn: Found | null;
  /** Who answers where letters open the turns; `null` where the text does not tell, not there before somebody asked. */
  interviewed?: { readonly actor: Actor; readonly from: number } | null;
}

/** Asks about the cast begin: what others found out about its actors is forgotten. */
export function newSession(cast: Cast): Session {
  if (cast.asked) for (const actor of cast.actors) {
    actor.same = actor.told = null;
    actor.learned = 0;
  }
  cast.asked = true;
  return { cast, said: [], byKey: new Map(), roles: new Map(), noted: [], grouped: false, pairs: new Set(), holders: new Map(), couplings: null, turn: null };
}

/** The one an actor turned out to be. */
export function resolved(actor: Actor): Actor {
  let at = actor;
  while (at.same !== null) at = at.same;
  return at;
}

const NO_WORDS: readonly string[] = [];

/** An actor that no name in the text brought up. */
export function unnamedActor(session: Session, key: string, kind: Actor['kind'], members: readonly Actor[] = []): Actor {
  const known = session.byKey.get(key);
  if (known !== undefined) return known;
  const actor = newActor(-1 - session.byKey.size, key, kind, NO_WORDS, members);
  actor.unnamed = true;
  session.byKey.set(key, actor);
  return actor;
}

export function spanOf(cast: Cast, from: number, to: number): Span {
  const { tokens } = cast.ground.source;
  return to > from ? [tokens.start[from]!, tokens.end[to - 1]!] : [tokens.start[from] ?? 0, tokens.start[from] ?? 0];
}

export function because(rule: NamesRule, span: Span): Because {
  const evidence: Evidence = { rule: rule as string as Rule, spans: [span] };
  return [evidence];
}

/** Scope of the token: entry of a live blog, or part of an article. */
export function scopeOf(cast: Cast, token: number): number {
  return cast.ground.scope[cast.ground.line[token] ?? 0] ?? 0;
}
