/** Who is meant by each noun phrase that stands in the place of a source. */
import type { SpeakerKind } from '../reading.ts';
import { Class, classOf } from '../lexicon/classes.ts';
import { Token } from '../text/scan.ts';
import type { Actor, Cast, Sight } from './actors.ts';
import { withApposition } from './apposed.ts';
import { knownAt, MODIFIER } from './chunks.ts';
import { fold } from './fold.ts';
import { couplings, groupOf, pairPhrases, recallPair } from './groups.ts';
import { bitsOf, Bit, standsFor } from './lexical.ts';
import { initialsOf } from './organisations.ts';
import { findPerson, type PersonFound } from './people.ts';
import { parsePhrase } from './phrase.ts';
import type { Phrase } from './phrase-types.ts';
import { resolvePronoun } from './pronouns.ts';
import { recallBody, recallMedium, recallRole, recallState, rememberRole } from './recall.ts';
import { isFinite, isWord, type Role } from './roles.ts';
import { resolved, scopeOf, spanOf, unnamedActor, type Found, type Session } from './session.ts';
import type { SourceAsk } from './asks.ts';

export function newSession(cast: Cast): Session {
  return { cast, said: [], byKey: new Map(), roles: new Map(), sights: new Map(), same: new Map(), groups: new Map(), genders: new Map() };
}

/** Resolves the asks in the order of the text. */
export function resolveAll(session: Session, asks: readonly SourceAsk[]): Found[] {
  const seen = couplings(session), found: Found[] = [];
  for (const ask of asks) {
    const phrase = withApposition(session.cast, parsePhrase(session.cast, ask.from, ask.to), ask.to, ask.cue);
    const answer = resolvePhrase(session, phrase, ask, seen);
    found.push(answer);
    if (answer.actor !== null) {
      note(session, answer.actor, { from: answer.from, to: answer.to, form: answer.form });
      session.said.push({ actor: answer.actor, token: answer.from, part: ask.part, quoted: ask.quoted });
    }
  }
  if (session.groups.size > 0) {
    // Those who spoke as a pair are spoken of as one elsewhere too.
    const asked = new Set(found.map((one) => one.to - 1));
    for (const [from, to] of pairPhrases(session)) {
      if (asked.has(to - 1)) continue;
      const pair = recallPair(session, from, to, false, seen);
      if (pair.actor !== null && pair.confidence !== 'open') note(session, pair.actor, { from, to, form: 'variant' });
    }
  }
  return found;
}

function note(session: Session, actor: Actor, sight: Sight): void {
  const list = session.sights.get(actor);
  if (list === undefined) session.sights.set(actor, [sight]);
  else list.push(sight);
}

type Couplings = ReturnType<typeof couplings>;

function resolvePhrase(session: Session, phrase: Phrase, ask: SourceAsk, seen: Couplings): Found {
  const { cast } = session;
  switch (phrase.type) {
    case 'empty': return { actor: null, others: [], from: ask.from, to: Math.max(ask.from, ask.to), form: 'variant', confidence: 'open', rule: 'pronoun-open', ground: -1 };
    case 'pronoun': {
      if (phrase.word.endsWith('self') || phrase.word === 'themselves') return ofReflexive(session, phrase.from);
      const found = resolvePronoun(session, phrase.word, phrase.from, ask.quoted);
      return found.actor === null && (phrase.word === 'who' || phrase.word === 'which' || phrase.word === 'that' || phrase.word === 'whose') ? ofAntecedent(session, phrase.from, ask, seen) ?? found : found;
    }
    case 'name': return ofName(session, phrase);
    case 'unknown': return ofUnknown(session, phrase);
    case 'state': {
      const actor = cast.byKey.get(`s:${phrase.nation}`) ?? unnamedState(session, phrase.nation);
      return { actor, others: [], from: phrase.from, to: phrase.to, form: 'variant', confidence: phrase.how === 'people' ? 'likely' : 'certain', rule: phrase.how === 'people' ? 'state-people' : phrase.how === 'capital' ? 'state-capital' : 'state-name', ground: -1 };
    }
    case 'that-state': return recallState(session, phrase);
    case 'pair': return recallPair(session, phrase.from, phrase.to, phrase.people, seen);
    case 'joint': return ofJoint(session, phrase, ask, seen);
    case 'role': return ofRole(session, phrase);
    case 'body': return recallBody(session, phrase);
    case 'medium': return recallMedium(session, phrase, textKey(cast, phrase.from, phrase.to));
    case 'document': return ofDocument(session, phrase, ask);
    case 'other': return ofOther(session, phrase, ask);
  }
}

/** `Whitcomb himself said`, `the party had itself said`: the name right before, auxiliaries apart. */
function ofReflexive(session: Session, token: number): Found {
  const { cast } = session, { tokens } = cast.ground.source, base = { others: [], from: token, to: token + 1, form: 'pronoun' as const };
  let t = token - 1;
  while (t > 0 && t > token - 3 && tokens.kind[t] === Token.word && (classOf(tokens.word[t]!) & (Class.be | Class.have | Class.do | Class.modal)) !== 0) t--;
  const k = t >= 0 ? cast.chunkAt[t]! - 1 : -1, actor = k >= 0 ? cast.owner[k] ?? null : null;
  if (actor !== null) return { ...base, actor: resolved(session, actor), confidence: 'certain', rule: 'pronoun-relative', ground: cast.chunks[k]!.from };
  return { ...base, actor: null, confidence: 'open', rule: 'pronoun-open', ground: -1 };
}

/** `voters who say …`: the noun phrase before the relative pronoun. */
function ofAntecedent(session: Session, token: number, ask: SourceAsk, seen: Couplings): Found | null {
  const { cast } = session, { tokens } = cast.ground.source, first = cast.ground.source.lines.firstToken[cast.ground.line[token]!]!;
  let to = token;
  if (to > first && tokens.kind[to - 1] === Token.mark) to--;
  let from = to;
  while (from > first && from > to - 7 && tokens.kind[from - 1] === Token.word && (cast.chunkAt[from - 1] !== 0 || (classOf(tokens.word[from - 1]!) & (Class.noun | Class.adjective | Class.numberWord | Class.demonstrative)) !== 0) && !isFinite(cast.ground, from - 1)) from--;
  if (from > first && tokens.kind[from - 1] === Token.word && (classOf(tokens.word[from - 1]!) & (Class.determiner | Class.possessive | Class.quantifier | Class.numberWord)) !== 0) from--;
  if (from === to) return null;
  const phrase = parsePhrase(cast, from, to);
  if (phrase.type === 'pronoun' || phrase.type === 'empty') return null;
  const found = resolvePhrase(session, phrase, ask, seen);
  if (found.actor !== null && found.actor.unnamed && found.actor.label === '' && found.actor.words.length === 0) found.actor.label = spanText(cast, found.from, found.to);
  return found.actor === null ? null : { ...found, from: token, to: token + 1, form: 'pronoun', confidence: 'likely', rule: 'pronoun-relative', ground: from };
}

function unnamedState(session: Session, nation: string): Actor {
  const actor = unnamedActor(session, `s:${nation}`, 'collective');
  actor.label = nation;
  actor.plural = false;
  actor.nation = nation;
  actor.unnamed = false;
  return actor;
}

function spanText(cast: Cast, from: number, to: number): string {
  const [start, end] = spanOf(cast, from, to);
  return cast.ground.source.text.slice(start, Math.min(end, start + 120));
}

/** The phrase's words, folded, without its article: what makes two descriptions the same. */
function textKey(cast: Cast, from: number, to: number): string {
  const [start, end] = spanOf(cast, from, to);
  return fold(cast.ground.source.text.slice(start, Math.min(end, start + 200))).replace(/\s+/g, ' ').replace(/^(?:the|an?|some|its|their) /, '');
}

function ofName(session: Session, phrase: Extract<Phrase, { type: 'name' }>): Found {
  const { cast } = session, chunk = cast.chunks[phrase.chunk]!, { line, heading } = cast.ground;
  let actor = cast.owner[phrase.chunk] ?? null;
  const base = { from: phrase.from, to: phrase.to, ground: -1 };
  if (actor === null) return ofUnknown(session, { type: 'unknown', from: chunk.from, to: chunk.to, roleFrom: chunk.roleFrom });
  actor = resolved(session, actor);
  if (actor.kind === 'person') {
    const short = chunk.words.length === 1 ? findPerson(cast, chunk.words, chunk.from, chunk.roleFrom) : null;
    adopt(session, actor, chunk.from);
    return ofPerson(cast, actor, short, chunk.words.length, base);
  }
  if (actor.kind === 'collective') return { ...base, actor, others: [], form: chunk.kind === 'state' ? 'full' : 'variant', confidence: chunk.kind === 'state' ? 'certain' : 'likely', rule: chunk.kind === 'state' ? 'state-name' : 'state-capital' };
  if (actor.kind === 'outlet') return { ...base, actor, others: [], form: 'full', confidence: 'certain', rule: 'medium-name' };
  if (heading[line[chunk.from]!] === 1 && chunk.words.length === 1) {
    const longer = longerBelow(session, phrase.chunk, actor);
    if (longer !== null) return { ...base, actor: longer.actor, others: [], form: 'variant', confidence: 'likely', rule: 'name-headline', ground: longer.at };
  }
  return { ...base, actor, others: [], form: 'full', confidence: 'certain', rule: chunk.words.length === 1 && actor.words.length > 1 ? 'name-short' : 'body-name' };
}

function ofPerson(cast: Cast, actor: Actor, short: PersonFound | null, words: number, base: { from: number; to: number; ground: number }): Found {
  void cast;
  if (short === null || actor.words.length === 1) return { ...base, actor, others: [], form: words > 1 ? 'full' : 'surname', confidence: words > 1 ? 'certain' : 'likely', rule: words > 1 ? 'name-whole' : 'name-alone' };
  if (short.others.length > 1) return { ...base, actor, others: short.others, form: 'surname', confidence: 'likely', rule: 'surname-shared' };
  return { ...base, actor, others: [], form: short.how === 'variant' ? 'variant' : 'surname', confidence: short.how === 'surname' ? 'certain' : 'likely', rule: short.how === 'given' ? 'name-given' : short.how === 'variant' ? 'name-spelling' : 'name-surname', ground: actor.sights[0]?.from ?? -1 };
}

/** `U.N. calls on …` in a heading, `United Nations Security Council` below: the longer name that begins with the short one. */
function longerBelow(session: Session, index: number, actor: Actor): { actor: Actor; at: number } | null {
  const { cast } = session, chunk = cast.chunks[index]!, short = chunk.words[0]!, { line } = cast.ground;
  for (let k = index + 1; k < cast.chunks.length && k < index + 14; k++) {
    const other = cast.chunks[k]!, owner = cast.owner[k] ?? null;
    if (line[other.from]! - line[chunk.from]! > 6 || scopeOf(cast, other.from) !== scopeOf(cast, chunk.from)) return null;
    if (owner === null || owner.kind !== 'organisation') continue;
    if (owner === actor) return null;
    if (other.words.length > 1 && (other.words[0] === short || initialsOf(other.words.slice(0, short.length)) === short)) return { actor: owner, at: other.from };
  }
  return null;
}

/** A bare surname that nobody introduced takes over the role that stood alone before it in the same small document. */
function adopt(session: Session, actor: Actor, token: number): void {
  const { cast } = session;
  if (actor.words.length > 1 || actor.roles.length > 0 || (actor.sights[0]?.from ?? token) < token || session.same.has(actor)) return;
  const scope = scopeOf(cast, token), { line } = cast.ground;
  for (let i = session.said.length - 1; i >= 0 && i > session.said.length - 8; i--) {
    const before = session.said[i]!, role = before.actor.roles[0];
    if (scopeOf(cast, before.token) !== scope || (!cast.ground.entries && line[token]! - line[before.token]! > 4)) return;
    if (!before.actor.unnamed || before.actor.kind !== 'office' || role === undefined || session.same.has(before.actor)) continue;
    if (!standsFor('official', role.head) && !standsFor('leader', role.head)) continue;
    if (isWord(cast.ground, role.from, 'a', 'an', 'another', 'one', 'its', 'his', 'her', 'their')) continue;
    session.same.set(before.actor, actor);
    actor.roles.push(role);
  }
}

function ofUnknown(session: Session, phrase: Extract<Phrase, { type: 'unknown' }>): Found {
  const { cast } = session, { source } = cast.ground, words: string[] = [];
  for (let t = phrase.from; t < phrase.to; t++) if (source.tokens.kind[t] === 1) words.push(cast.folded.at(t));
  const base = { from: phrase.from, to: phrase.to, ground: -1 };
  const known = knownAt(source, cast.folded, phrase.from, phrase.to);
  if (known !== null && known.tokens === phrase.to - phrase.from) {
    if (known.known.kind === 'outlet') {
      const actor = cast.byKey.get(`m:${known.known.name}`) ?? unnamedActor(session, `m:${known.known.name}`, 'outlet');
      actor.unnamed = false;
      return { ...base, actor, others: [], form: 'full', confidence: 'likely', rule: 'medium-name' };
    }
    if (known.known.kind === 'state' || known.known.kind === 'demonym') return { ...base, actor: cast.byKey.get(`s:${known.known.name}`) ?? unnamedState(session, known.known.name), others: [], form: 'variant', confidence: 'likely', rule: known.known.kind === 'state' ? 'state-name' : 'state-people' };
  }
  const person = words.length > 0 ? findPerson(cast, words, phrase.from, phrase.roleFrom) : null;
  if (person !== null) return ofPerson(cast, resolved(session, person.actor), person, words.length, base);
  if (words.length === 1 && MODIFIER.test(words[0]!)) return { ...base, actor: null, others: [], form: 'variant', confidence: 'open', rule: 'source-unnamed' };
  // `Islanders say`: a verb of the plural, and no name
  const { word } = source.tokens, verb = classOf(word[phrase.to] ?? 0);
  if (words.length === 1 && /[a-z]s$/.test(words[0]!) && phrase.roleFrom < 0 && (verb & Class.verbBase) !== 0 && (verb & (Class.past | Class.verb3s | Class.noun | Class.modal)) === 0) {
    return { ...base, actor: unnamedActor(session, `r:${words[0]!}`, 'collective'), others: [], form: 'role', confidence: 'likely', rule: 'source-unnamed' };
  }
  const capitals = words.length === 1 && /^[A-Z][A-Z0-9]+$/.test(source.text.slice(source.tokens.start[phrase.from]!, source.tokens.end[phrase.from]!));
  const kind: SpeakerKind = capitals || (bitsOf(source.tokens.word[phrase.to - 1]!) & Bit.body) !== 0 || isWord(cast.ground, phrase.from - 1, 'the') ? 'organisation' : 'person';
  const key = `${kind === 'person' ? 'p' : 'b'}:${words.join(' ')}`;
  const actor = cast.byKey.get(key) ?? unnamedActor(session, key, kind);
  if (actor.words.length === 0) actor.words = words;
  actor.unnamed = false;
  if (kind === 'person') adopt(session, actor, phrase.from);
  return { ...base, actor: resolved(session, actor), others: [], form: 'full', confidence: words.length > 1 ? 'certain' : 'likely', rule: words.length > 1 ? 'name-whole' : 'name-alone' };
}

function ofJoint(session: Session, phrase: Extract<Phrase, { type: 'joint' }>, ask: SourceAsk, seen: Couplings): Found {
  const members: Actor[] = [];
  for (const part of phrase.parts) {
    const found = resolvePhrase(session, part, ask, seen);
    if (found.actor === null) continue;
    members.push(found.actor);
    note(session, found.actor, { from: found.from, to: found.to, form: found.form });
  }
  const first = phrase.parts[0]!, from = 'from' in first && first.type === 'name' && isWord(session.cast.ground, phrase.from, 'both') === false ? first.from : phrase.from;
  if (members.length < 2) return { actor: members[0] ?? null, others: [], from, to: phrase.to, form: 'full', confidence: 'likely', rule: 'name-whole', ground: -1 };
  const actor = groupOf(session, members);
  if (actor.key.startsWith('g:')) actor.unnamed = false;
  return { actor, others: [], from, to: phrase.to, form: 'full', confidence: 'certain', rule: 'group-named', ground: -1 };
}

function ofRole(session: Session, phrase: Extract<Phrase, { type: 'role' }>): Found {
  const { cast } = session, { role } = phrase, base = { from: phrase.from, to: phrase.to, form: 'role' as const };
  if (role.plural) return ofRoles(session, phrase);
  const heading = cast.ground.heading[cast.ground.line[phrase.from]!] === 1;
  const described = phrase.definite === 'definite' && isWord(cast.ground, phrase.from, 'the') && aged(cast, phrase.from, phrase.to) ? lastPerson(session, phrase.from, role) : null;
  if (described !== null) return { ...base, actor: described.actor, others: [], confidence: 'open', rule: 'role-of-last', ground: described.token };
  if (phrase.definite !== 'indefinite' || (heading && !isWord(cast.ground, phrase.from, 'a', 'an'))) {
    const recalled = recallRole(session, role, phrase.from, phrase.definite === 'definite' || heading);
    if (recalled !== null) {
      const { best, others } = recalled;
      return { ...base, actor: best.actor, others, confidence: others.length > 0 ? 'open' : 'likely', rule: best.ahead ? 'role-ahead' : 'role-recalled', ground: best.at };
    }
  }
  if (phrase.definite === 'definite' && isWord(cast.ground, phrase.from, 'the') && (DESCRIBES.has(role.head) || role.words.has('former') || role.words.has('retired')) && !ofAnother(cast, phrase.from, phrase.to)) {
    const last = lastPerson(session, phrase.from, role);
    if (last !== null) return { ...base, actor: last.actor, others: [], confidence: 'open', rule: 'role-of-last', ground: last.token };
  }
  const scope = scopeOf(cast, phrase.from);
  const actor = unnamedActor(session, phrase.definite === 'indefinite' ? `r:${textKey(cast, phrase.from, phrase.to)}@${cast.ground.line[phrase.from]!}` : `r:${textKey(cast, phrase.from, phrase.to)}#${cast.ground.entries ? scope : 0}`, 'office');
  if (actor.roles.length === 0) {
    actor.roles.push(role);
    actor.nation = role.nation;
    actor.gender = role.gender;
    rememberRole(session, actor, role);
  }
  return { ...base, actor, others: [], confidence: phrase.definite === 'definite' ? 'likely' : 'certain', rule: phrase.definite === 'definite' ? 'role-alone' : 'source-unnamed', ground: -1 };
}

/** `the 51-year-old lawyer` */
function aged(cast: Cast, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (/^\d+-year-old$/.test(cast.folded.at(t))) return true;
  return false;
}

/** `the federation's president`, `the head of the bank`: the role of some body. */
function ofAnother(cast: Cast, from: number, to: number): boolean {
  const { tokens } = cast.ground.source;
  for (let t = from; t < to; t++) if (tokens.kind[t] === Token.clitic || isWord(cast.ground, t, 'of', 'for', 'at')) return true;
  return false;
}

/** Roles that news uses for somebody just named, to name them otherwise: `the billionaire`, `the retired neurosurgeon`. */
const DESCRIBES = new Set(['candidate', 'businessman', 'senator', 'governor', 'representative', 'lawmaker', 'politician', 'democrat', 'republican', 'socialist', 'conservative', 'doctor', 'actor', 'singer', 'author', 'leader',
  'activist', 'president', 'general', 'mayor', 'congressman', 'professor', 'scholar', 'analyst', 'expert', 'historian', 'economist', 'journalist', 'columnist', 'athlete', 'coach', 'student', 'teacher', 'man', 'woman', 'president-elect',
  'minister', 'diplomat', 'judge', 'prosecutor', 'commander', 'director', 'official', 'chief-executive', 'executive', 'founder', 'artist', 'scientist', 'researcher', 'cleric', 'pope', 'teenager', 'commentator', 'presenter', 'secretary']);

/** The person who spoke last, in this paragraph or the one before, if nothing speaks against it. */
function lastPerson(session: Session, token: number, role: Role | null): { actor: Actor; token: number } | null {
  const { cast } = session, { line } = cast.ground, opening = openingPerson(session, token);
  for (let i = session.said.length - 1; i >= 0 && i > session.said.length - 4; i--) {
    const said = session.said[i]!, actor = resolved(session, said.actor);
    if (opening !== null && said.token < opening.token) break;
    if (line[token]! - line[said.token]! > 3 || scopeOf(cast, said.token) !== scopeOf(cast, token)) return null;
    if (said.part !== 'speaker' || (actor.kind !== 'person' && !(role === null && actor.kind === 'office' && actor.unnamed))) continue;
    if (actor.kind === 'person' && actor.words.length === 0) return null;
    if (role !== null && (role.head === 'man' || role.head === 'woman') && actor.gender !== role.gender) return null;
    if (role !== null && ((role.gender !== 0 && actor.gender !== 0 && role.gender !== actor.gender) || (role.nation !== null && actor.nation !== null && role.nation !== actor.nation))) return null;
    return { actor, token: said.token };
  }
  return opening;
}

/** The person who opens the sentence before, in the same paragraph. */
function openingPerson(session: Session, token: number): { actor: Actor; token: number } | null {
  const { cast } = session, { ground } = cast, before = ground.sentence[token]! - 1, start = before < 0 ? -1 : ground.sentenceStart[before]!;
  if (start < 0 || ground.line[start] !== ground.line[token]) return null;
  for (let t = start; t < start + 8; t++) {
    const k = cast.chunkAt[t]! - 1;
    if (k < 0) continue;
    const chunk = cast.chunks[k]!, actor = cast.owner[k] ?? null;
    return actor !== null && actor.kind === 'person' && chunk.phraseFrom <= start + 1 ? { actor: resolved(session, actor), token: chunk.from } : null;
  }
  return null;
}

/** Several of one role: `Armenian officials`, `the leaders of Azerbaijan and Armenia`, `Azeri and Armenian foreign ministers`. */
function ofRoles(session: Session, phrase: Extract<Phrase, { type: 'role' }>): Found {
  const { cast } = session, { role } = phrase, base = { from: phrase.from, to: phrase.to, form: 'role' as const, others: [] };
  if (phrase.nations.length > 1) {
    const members: Actor[] = [];
    for (const nation of phrase.nations) {
      const single: Role = { ...role, nation, plural: false, words: new Set() };
      const holder = recallRole(session, single, phrase.from, true);
      if (holder !== null && !members.includes(holder.best.actor)) members.push(holder.best.actor);
    }
    if (members.length === phrase.nations.length) return { ...base, actor: groupOf(session, members), confidence: 'likely', rule: 'group-named', ground: -1 };
  }
  const key = phrase.nations.length > 1 ? `r:${role.head}s@${[...phrase.nations].sort().join('+')}` : `r:${textKey(cast, phrase.from, phrase.to)}`;
  const actor = unnamedActor(session, key, 'collective');
  actor.nation = role.nation;
  return { ...base, actor, form: 'full', confidence: 'certain', rule: 'source-unnamed', ground: -1 };
}

/** `the statement said`: whoever made one in this small document, else the last to speak. */
function ofDocument(session: Session, phrase: Extract<Phrase, { type: 'document' }>, ask: SourceAsk): Found {
  const { cast } = session, base = { from: phrase.from, to: phrase.to, form: 'variant' as const, others: [] };
  const scope = scopeOf(cast, phrase.from), word = cast.ground.source.tokens.word[phrase.to - 1]!;
  const { tokens } = cast.ground.source;
  if (phrase.definite === 'indefinite') {
    const own = openerOf(cast, phrase.from);
    if (own !== null) return { ...base, actor: resolved(session, own.actor), confidence: 'likely', rule: 'statement-of', ground: own.token };
  }
  let last: { actor: Actor; token: number } | null = null, steps = 0;
  for (let i = session.said.length - 1; i >= 0 && steps < 10; i--, steps++) {
    const said = session.said[i]!;
    if (scopeOf(cast, said.token) !== scope && (cast.ground.entries || last !== null)) break;
    if (said.part !== 'speaker' || (said.quoted && !ask.quoted)) continue;
    last ??= { actor: said.actor, token: said.token };
    const line = cast.ground.line[said.token]!, end = Math.min(phrase.from, cast.ground.source.lines.firstToken[line + 1]!);
    if (cast.ground.line[phrase.from]! - line > 3) break;
    for (let t = said.token; t < end; t++) if (tokens.word[t] === word && word !== 0) return { ...base, actor: resolved(session, said.actor), confidence: 'likely', rule: 'statement-of', ground: t };
  }
  const opener = issuer(session, phrase.from, word);
  if (opener !== null && (last === null || opener.token > last.token)) return { ...base, actor: opener.actor, confidence: 'likely', rule: 'statement-of', ground: opener.token };
  if (last !== null && cast.ground.line[phrase.from]! - cast.ground.line[last.token]! < 3) return { ...base, actor: resolved(session, last.actor), confidence: 'likely', rule: 'statement-of', ground: last.token };
  const actor = unnamedActor(session, `r:statement#${scope}`, 'office');
  return { ...base, actor, confidence: 'open', rule: 'source-unnamed', ground: -1 };
}

/** `@rsalcedo`: the one person whose surname the handle holds. */
function ofHandle(cast: Cast, handle: string): Actor | null {
  const fitting = cast.actors.filter((actor) => actor.kind === 'person' && actor.words.some((word, i) => i > 0 && word.length > 3 && handle.includes(word)));
  return fitting.length === 1 ? fitting[0]! : null;
}

/** `the 48-year-old`, `the Nigerian`: words for somebody just named. */
const OF_ONE = /^the (?:\d+-year-old|[a-z-]+(?:an|i))$/;

/** `The governor, in a statement by his aide, blamed …`: who opens the sentence in which the word stood last, in this paragraph or the one before. */
function issuer(session: Session, token: number, word: number): { actor: Actor; token: number } | null {
  const { cast } = session, { ground } = cast, { tokens, lines } = ground.source, floor = lines.firstToken[Math.max(0, ground.line[token]! - 2)]!;
  for (let t = token - 1; t >= floor; t--) {
    if (tokens.word[t] !== word || word === 0 || ground.quoted[t] !== 0) continue;
    const opener = openerOf(cast, t);
    return opener === null ? null : { actor: resolved(session, opener.actor), token: opener.token };
  }
  return null;
}

/** Who is named where the sentence of the token begins, before the token. */
function openerOf(cast: Cast, token: number): { actor: Actor; token: number } | null {
  const start = cast.ground.sentenceStart[cast.ground.sentence[token]!]!;
  for (let u = start; u < token && u < start + 8; u++) {
    const k = cast.chunkAt[u]! - 1, actor = k >= 0 ? cast.owner[k] ?? null : null;
    if (k >= 0) u = cast.chunks[k]!.to - 1;
    if (actor !== null && cast.chunks[k]!.phraseFrom <= start + 1) return { actor, token: cast.chunks[k]!.from };
  }
  return null;
}

function ofOther(session: Session, phrase: Extract<Phrase, { type: 'other' }>, ask: SourceAsk): Found {
  const { cast } = session, key = textKey(cast, phrase.from, phrase.to);
  if (/^(?:each other|one another)$/.test(key) || (ask.part === 'addressee' && !phrase.plural)) return { actor: null, others: [], from: phrase.from, to: phrase.to, form: 'role', confidence: 'open', rule: 'source-unnamed', ground: -1 };
  const handle = phrase.to === phrase.from + 1 && cast.ground.source.tokens.word[phrase.from - 1] === 0x40 ? ofHandle(cast, key) : null;
  if (handle !== null) return { actor: resolved(session, handle), others: [], from: phrase.from, to: phrase.to, form: 'variant', confidence: 'likely', rule: 'name-part', ground: handle.sights[0]?.from ?? -1 };
  if (OF_ONE.test(spanText(cast, phrase.from, phrase.to).toLowerCase())) {
    const last = lastPerson(session, phrase.from, null);
    if (last !== null) return { actor: last.actor, others: [], from: phrase.from, to: phrase.to, form: 'role', confidence: 'open', rule: 'role-of-last', ground: last.token };
  }
  const single = phrase.definite === 'indefinite' && !phrase.plural;
  const actor = unnamedActor(session, single ? `r:${key}@${cast.ground.line[phrase.from]!}` : `r:${key}`, phrase.plural ? 'collective' : 'office');
  return { actor, others: [], from: phrase.from, to: phrase.to, form: 'role', confidence: phrase.definite === 'definite' ? 'likely' : 'certain', rule: 'source-unnamed', ground: -1 };
}
