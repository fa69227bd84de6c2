/** From actors to the speakers of a reading: names, ids, mentions. */
import type { Because, Speaker, Span } from '../reading.ts';
import { FORMS, FULL, sightFrom, type Actor, type Cast, type Sight, type Told } from './actors.ts';
import { noughts, numbers } from '../text/memory.ts';
import { fold, plainly, slug } from './fold.ts';
import { because, resolved, spanOf, type Found, type NamesRule, type Session } from './session.ts';

const FORM_RULES: Readonly<Record<Sight['form'], NamesRule>> = { full: 'name-whole', surname: 'name-surname', variant: 'name-short', role: 'role-recalled', pronoun: 'pronoun-speaker' };

/** Tokens of a text share a place here: so many, as a power of two. */
const NEAR = 3;

/** All who were found to speak, carry or be spoken to, and the members of their groups, in the order of their first mention. What was found learns its mention, and why it is held. */
export function speakersOf(session: Session, found: readonly Found[]): readonly Speaker[] {
  const { cast, noted } = session, { chunks, owner } = cast, places = (cast.ground.source.tokens.count >> NEAR) + 1, wanted: Told[] = [];
  // By place: 1 + index of what was found there last; by that index, what was found there before it.
  const answerAt = noughts(places), earlier = numbers(found.length);
  for (let i = 0; i < found.length; i++) {
    const one = found[i]!, { actor, from } = one, told = actor === null ? null : want(actor);
    for (const other of one.others) want(other);
    one.because = reasonOf(one, told);
    earlier[i] = answerAt[from >> NEAR]!;
    answerAt[from >> NEAR] = i + 1;
  }
  for (const one of noted) {
    const actor = resolved(one.actor);
    if (actor.told === null && !actor.key.startsWith('g:') && !actor.key.startsWith('r:pair')) want(actor); // these are spoken of, but nobody's source
  }

  // All mentions by place, in the order of the text, the longest first: chunks by their index, and behind these what the asks brought up. 1 + number, 0 for none.
  const all = chunks.count + noted.length, mentionAt = noughts(places), starts = noughts(all), next = noughts(all), ends = noughts(all), ranks = noughts(all), forms = noughts(all);
  for (let k = 0; k < chunks.count; k++) {
    const actor = owner[k]!, told = actor === null ? null : resolved(actor).told;
    if (told !== null) put(k, sightFrom(chunks, k), chunks.to[k]!, cast.form[k]!, told.rank);
  }
  for (let n = chunks.count; n < all; n++) {
    const sight = noted[n - chunks.count]!, { told } = resolved(sight.actor);
    if (told !== null) put(n, sight.from, sight.to, FORMS.indexOf(sight.form), told.rank);
  }

  // One sweep over them: what lies inside another's mention is none, unless a group holds its members.
  const ordered: Told[] = [];
  let outerEnd = -1;
  for (let place = 0; place < places; place++) {
    for (let n = mentionAt[place]!; n > 0; n = next[n - 1]!) {
      const told = wanted[ranks[n - 1]!]!, token = starts[n - 1]!, to = ends[n - 1]!;
      if (told.end > token || to <= outerEnd) continue; // the same place twice, or inside
      const form = forms[n - 1]!;
      if (told.actor.members.length === 0 || form !== FULL) outerEnd = to;
      told.end = to;
      if (told.first === null) ordered.push(told);
      tell(told, token, to, form);
    }
  }

  const taken = new Map<string, number>(), speakers: Speaker[] = [];
  for (const told of ordered) {
    const { actor, mentions } = told, name = (told.name = nameOf(cast, told)), base = slug(name), times = taken.get(base) ?? 0;
    let id = times === 0 ? base : `${base}-${times + 1}`;
    for (let n = times + 1; times > 0 && taken.has(id); n++) id = `${base}-${n + 1}`;
    taken.set(base, times + 1);
    if (id !== base) taken.set(id, 1);
    told.id = id;
    speakers.push({ id, name, kind: actor.kind, roles: rolesOf(cast, actor), mentions });
  }
  return speakers;

  function want(one: Actor): Told {
    const actor = resolved(one);
    if (actor.told !== null) return actor.told;
    const told = (actor.told = newTold(actor, wanted.length));
    wanted.push(told);
    for (const member of actor.members) want(member);
    return told;
  }

  /** What rests on the same place as the one's last answer, by the same rule, rests on the same evidence. */
  function reasonOf({ rule, ground, mention }: Found, told: Told | null): Because {
    if (ground < 0) return because(rule, mention);
    if (told === null) return because(rule, groundOf(cast, ground));
    if (told.last === null || told.last.rule !== rule || told.last.ground !== ground) told.last = { rule, ground, because: because(rule, groundOf(cast, ground)) };
    return told.last.because;
  }

  /** What was found at the token. */
  function answerOf(token: number): Found | null {
    let n = answerAt[token >> NEAR]!;
    while (n > 0 && found[n - 1]!.from !== token) n = earlier[n - 1]!;
    return n === 0 ? null : found[n - 1]!;
  }

  function put(n: number, from: number, to: number, form: number, rank: number): void {
    let before = -1, at = mentionAt[from >> NEAR]!;
    for (; at > 0 && (starts[at - 1]! < from || (starts[at - 1] === from && (ends[at - 1]! > to || (ends[at - 1] === to && ranks[at - 1]! <= rank)))); at = next[at - 1]!) before = at - 1;
    starts[n] = from;
    ends[n] = to;
    ranks[n] = rank;
    forms[n] = form;
    next[n] = at;
    if (before < 0) mentionAt[from >> NEAR] = n + 1;
    else next[before] = n + 1;
  }

  /** Reasons that are the same are kept once, and so are the places of mentions that answer an ask. */
  function tell(told: Told, from: number, to: number, at: number): void {
    const form = FORMS[at]!, answer = answerOf(from), first = told.first ?? spanOf(cast, from, to);
    if (answer !== null && answer.to === to && answer.actor !== null && resolved(answer.actor) === told.actor) {
      told.mentions.push({ span: answer.mention, form, confidence: answer.confidence, because: answer.because });
    } else {
      const rule = ruleOf(told.actor, form);
      told.mentions.push({ span: told.first === null ? first : spanOf(cast, from, to), form, confidence: form === 'full' || form === 'surname' ? 'certain' : 'likely', because: (told.reasons[at] ??= because(rule, first)) });
    }
    told.first = first;
    weigh(cast, told, from, to, form);
  }
}

/** `Speaker.id` of the one that the actor turned out to be; `null` for one who is not among the speakers. */
export function idOf(actor: Actor): string | null {
  return resolved(actor).told?.id ?? null;
}

const NO_NAMES: readonly string[] = [];

function newTold(actor: Actor, rank: number): Told {
  const { label, members } = actor;
  return {
    actor, rank, mentions: [], last: null, first: null, end: -1, reasons: [], best: '', worth: -1, label: label === '' ? '' : fold(label), weighed: label === '' && members.length === 0 ? null : new Set(),
    members: members.length === 0 ? NO_NAMES : members.map((member) => resolved(member).label), name: null, id: null,
  };
}

/** What a mention rests on: the whole name that begins there, or goes on there; else the word alone. */
function groundOf(cast: Cast, token: number): Span {
  const k = cast.chunkAt[token]! - 1;
  return spanOf(cast, token, k >= 0 ? cast.chunks.to[k]! : token + 1);
}

function ruleOf(actor: Actor, form: Sight['form']): NamesRule {
  if (form !== 'full') return FORM_RULES[form];
  return actor.kind === 'collective' ? 'state-name' : actor.kind === 'outlet' ? 'medium-name' : actor.kind === 'organisation' ? 'body-name' : FORM_RULES.full;
}

/** Weighs what stands at the tokens `[from, to)` as a name of theirs. */
function weigh(cast: Cast, told: Told, from: number, to: number, form: Sight['form']): void {
  const end = Math.min(to, from + 40), { actor, weighed } = told, grouped = actor.members.length > 0;
  if (grouped ? form !== 'full' : form === 'pronoun') return;
  // Of so few tokens, or written the same again, it can be no better.
  if ((told.worth === BEST && !grouped) || (weighed === null && (form === 'role' ? (end - from) / 100 : 1 + Math.min(end - from, 8)) <= told.worth)) return;
  const { tokens, text } = cast.ground.source, raw = end > from ? plainly(text.slice(tokens.start[from]!, tokens.end[end - 1]!)) : '';
  if (weighed !== null) {
    if (weighed.has(raw)) return;
    weighed.add(raw);
  }
  const name = grouped ? raw.replace(/^both /i, '') : raw;
  if (grouped && !name.includes(' and ')) return;
  const worth = grouped ? told.members.reduce((sum, label) => (label !== '' && name.includes(label) ? sum + 1 : sum), 0) : worthOf(told, name, form);
  if (worth > told.worth + 1e-9) {
    told.best = name;
    told.worth = worth;
  }
}

function weighChunk(cast: Cast, told: Told, k: number): void {
  weigh(cast, told, sightFrom(cast.chunks, k), cast.chunks.to[k]!, FORMS[cast.form[k]!]!);
}

/** Worth of the name that one goes by. */
const BEST = 100;

/** How good a name for one, no group. */
function worthOf({ actor: { label: shown }, label }: Told, name: string, form: Sight['form']): number {
  const words = partsOf(name);
  if (shown !== '') return fold(name) === label ? BEST : 10 - words;
  return form === 'role' || (form === 'variant' && /^(?:the|an?|its|their|his|her|same|this|that|both|official) /i.test(name)) ? words / 100 : 1 + Math.min(words, 8);
}

/** The fullest name the document gives. */
function nameOf(cast: Cast, told: Told): string {
  const { actor } = told, { before } = cast;
  // `A Health Department spokesman …, the department`: the name itself is no mention, for it stands inside of one.
  if (told.worth < 1 && actor.kind === 'organisation' && actor.label === '') for (let k = actor.lastChunk; k >= 0; k = before[k]!) weighChunk(cast, told, k);
  if (told.best !== '') return told.best;
  if (actor.members.length === 0) return actor.label !== '' ? actor.label : actor.words.join(' ');
  return actor.members.map((member) => memberName(cast, resolved(member))).join(' and ');
}

/** Name of one of a group: as told so far, else by the places that name it. */
function memberName(cast: Cast, actor: Actor): string {
  if (actor.told !== null && actor.told.name !== null) return actor.told.name;
  const told = newTold(actor, -1), places: number[] = [];
  for (let k = actor.lastChunk; k >= 0; k = cast.before[k]!) places.push(k);
  for (const k of places.reverse()) weighChunk(cast, told, k);
  return nameOf(cast, told);
}

/** Parts between blanks. */
function partsOf(text: string): number {
  let parts = 1;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 0x20) parts++;
  return parts;
}

const NO_ROLES: readonly string[] = [];

function rolesOf(cast: Cast, actor: Actor): readonly string[] {
  if (actor.roles.length === 0) return NO_ROLES;
  const { text: all, tokens } = cast.ground.source, raws: string[] = [], keys: string[] = [], texts: string[] = [];
  for (const { from, to } of actor.roles) {
    const raw = to > from ? all.slice(tokens.start[from]!, tokens.end[to - 1]!) : '';
    if (raws.includes(raw)) continue;
    raws.push(raw);
    const whole = plainly(raw).trim(), text = actor.unnamed ? whole : whole.replace(/^(?:the|an?) (?=\S)/i, '');
    if (text === '' || (text.length < 4 && /^dr\.?$/i.test(text))) continue;
    if (texts.length > 0) {
      if (keys.length === 0) keys.push(fold(texts[0]!));
      const key = fold(text);
      if (keys.includes(key)) continue;
      keys.push(key);
    }
    if (texts.push(text) === 12) break;
  }
  return texts;
}
