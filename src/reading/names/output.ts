/** From actors to the speakers of a reading: names, ids, mentions. */
import type { Because, Mention, Speaker, Span } from '../reading.ts';
import type { Actor, Cast, Sight } from './actors.ts';
import { fold, slug } from './fold.ts';
import { because, resolved, spanOf, type Found, type NamesRule, type Session } from './session.ts';

const FORM_RULES: Readonly<Record<Sight['form'], NamesRule>> = { full: 'name-whole', surname: 'name-surname', variant: 'name-short', role: 'role-recalled', pronoun: 'pronoun-speaker' };

export interface Output {
  readonly speakers: readonly Speaker[];
  readonly idOf: (actor: Actor) => string | null;
  /** By index of what was found: its mention, and why it is held. */
  readonly places: readonly Place[];
}

interface Place {
  readonly mention: Span;
  readonly because: Because;
}

/** All who were found to speak, carry or be spoken to, and the members of their groups, in the order of their first mention. */
export function speakersOf(session: Session, found: readonly Found[]): Output {
  const wanted = new Map<Actor, Sight[]>();
  const want = (one: Actor): void => {
    const actor = resolved(session, one);
    if (wanted.has(actor)) return;
    wanted.set(actor, [...actor.sights]);
    for (const member of actor.members) want(member);
  };
  for (const { actor, others } of found) {
    if (actor !== null) want(actor);
    for (const other of others) want(other);
  }
  const places = found.map((one): Place => {
    const mention = spanOf(session.cast, one.from, one.to);
    return { mention, because: because(one.rule, one.ground >= 0 ? groundOf(session.cast, one.ground) : mention) };
  });
  const answers = new Map<number, number>();
  for (let i = 0; i < found.length; i++) answers.set(found[i]!.from, i);
  for (const [one, sights] of session.sights) {
    const actor = resolved(session, one);
    if (!wanted.has(actor)) {
      if (actor.key.startsWith('g:') || actor.key.startsWith('r:pair')) continue; // spoken of, but nobody's source
      want(actor);
    }
    const list = wanted.get(actor)!;
    for (const sight of sights) list.push(sight);
  }

  // One sweep over all mentions: what lies inside another's mention is none, unless a group holds its members.
  const all: { actor: Actor; sight: Sight }[] = [];
  for (const [actor, sights] of wanted) for (const sight of sights) all.push({ actor, sight });
  all.sort((a, b) => a.sight.from - b.sight.from || b.sight.to - a.sight.to);
  const kept = new Map<Actor, Sight[]>();
  let outerEnd = -1;
  const lastOf = new Map<Actor, Sight>();
  for (const { actor, sight } of all) {
    const before = lastOf.get(actor);
    if (before !== undefined && before.to > sight.from) continue; // the same place twice
    if (sight.to <= outerEnd) continue;
    const group = actor.members.length > 0 && sight.form === 'full';
    if (!group) outerEnd = Math.max(outerEnd, sight.to);
    lastOf.set(actor, sight);
    const list = kept.get(actor);
    if (list === undefined) kept.set(actor, [sight]);
    else list.push(sight);
  }

  const ids = new Map<Actor, string>(), taken = new Map<string, number>();
  const names = new Map<Actor, string>();
  const ordered = [...kept.keys()];
  const speakers: Speaker[] = [];
  for (const actor of ordered) {
    const sights = kept.get(actor)!, name = nameOf(session, actor, sights, names);
    names.set(actor, name);
    const base = slug(name), times = taken.get(base) ?? 0;
    let id = times === 0 ? base : `${base}-${times + 1}`;
    for (let n = times + 1; times > 0 && taken.has(id); n++) id = `${base}-${n + 1}`;
    taken.set(base, times + 1);
    if (id !== base) taken.set(id, 1);
    ids.set(actor, id);
    speakers.push({ id, name, kind: actor.kind, roles: rolesOf(session, actor), mentions: mentionsOf(actor, sights) });
  }
  return { speakers, idOf: (actor) => ids.get(resolved(session, actor)) ?? null, places };

  /** Reasons that are the same are kept once, and so are the places of mentions that answer an ask. */
  function mentionsOf(actor: Actor, sights: readonly Sight[]): Mention[] {
    const first = spanOf(session.cast, sights[0]!.from, sights[0]!.to), reasons = new Map<NamesRule, Because>();
    return sights.map((sight) => {
      const at = answers.get(sight.from) ?? -1, answer = found[at];
      if (answer !== undefined && answer.to === sight.to && answer.actor !== null && resolved(session, answer.actor) === actor) {
        return { span: places[at]!.mention, form: sight.form, confidence: answer.confidence, because: places[at]!.because };
      }
      const rule = ruleOf(actor, sight);
      let reason = reasons.get(rule);
      if (reason === undefined) reasons.set(rule, (reason = because(rule, first)));
      return { span: sight === sights[0] ? first : spanOf(session.cast, sight.from, sight.to), form: sight.form, confidence: sight.form === 'full' || sight.form === 'surname' ? 'certain' : 'likely', because: reason };
    });
  }
}

/** What a mention rests on: the whole name that begins there, or goes on there; else the word alone. */
function groundOf(cast: Cast, token: number): Span {
  return spanOf(cast, token, cast.chunks[cast.chunkAt[token]! - 1]?.to ?? token + 1);
}

function ruleOf(actor: Actor, { form }: Sight): NamesRule {
  if (form !== 'full') return FORM_RULES[form];
  return actor.kind === 'collective' ? 'state-name' : actor.kind === 'outlet' ? 'medium-name' : actor.kind === 'organisation' ? 'body-name' : FORM_RULES.full;
}

/** The fullest name the document gives. */
function nameOf(session: Session, actor: Actor, sights: readonly Sight[], names: ReadonlyMap<Actor, string>): string {
  const { cast } = session, { text } = cast.ground.source;
  const written = (sight: Sight): string => {
    const [start, end] = spanOf(cast, sight.from, Math.min(sight.to, sight.from + 40));
    return singleSpaced(text.slice(start, end));
  };
  if (actor.members.length > 0) {
    const members = actor.members.map((member) => resolved(session, member).label);
    let joint = '', told = -1;
    for (const sight of sights) if (sight.form === 'full') {
      const name = written(sight).replace(/^both /i, ''), score = members.filter((label) => label !== '' && name.includes(label)).length;
      if (/ and /.test(name) && score > told) {
        joint = name;
        told = score;
      }
    }
    return joint !== '' ? joint : actor.members.map((member) => names.get(resolved(session, member)) ?? nameOf(session, resolved(session, member), resolved(session, member).sights, names)).join(' and ');
  }
  let best = '', rank = -1;
  const label = actor.label !== '' ? fold(actor.label) : '', seen = label === '' ? null : new Set<string>();
  for (const sight of sights) {
    const { from, form } = sight, to = Math.min(sight.to, from + 40);
    if (form === 'pronoun') continue;
    // Of so few tokens, or written the same again, it can be no better.
    if (actor.label === '' && (form === 'role' ? (to - from) / 100 : 1 + Math.min(to - from, 8)) <= rank) continue;
    const [start, end] = spanOf(cast, from, to), raw = text.slice(start, end);
    if (seen?.has(raw) === true) continue;
    seen?.add(raw);
    const name = singleSpaced(raw), words = partsOf(name);
    const value = actor.label !== '' ? (fold(name) === label ? 100 : 10 - words) : form === 'role' || (form === 'variant' && /^(?:the|an?|its|their|his|her|same|this|that|both|official) /i.test(name)) ? words / 100 : 1 + Math.min(words, 8);
    if (value > rank + 1e-9) {
      best = name;
      rank = value;
    }
  }
  return best !== '' ? best : actor.label !== '' ? actor.label : actor.words.join(' ');
}

/** With one blank for each run of them; most names have no other. */
function singleSpaced(text: string): string {
  let blank = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x20 ? blank : unit < 0x21 || unit > 0x7e) return text.replace(/\s+/g, ' ');
    blank = unit === 0x20;
  }
  return text;
}

/** Parts between blanks. */
function partsOf(text: string): number {
  let parts = 1;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 0x20) parts++;
  return parts;
}

function rolesOf(session: Session, actor: Actor): string[] {
  const { cast } = session, seen = new Map<string, string>();
  for (const role of actor.roles) {
    const [start, end] = spanOf(cast, role.from, role.to), whole = singleSpaced(cast.ground.source.text.slice(start, end)).trim(), text = actor.unnamed ? whole : whole.replace(/^(?:the|an?) (?=\S)/i, '');
    if (text === '' || (text.length < 4 && /^dr\.?$/i.test(text)) || seen.size >= 12) continue;
    const key = fold(text);
    if (!seen.has(key)) seen.set(key, text);
  }
  return [...seen.values()];
}
