/** Who is meant by each noun phrase that stands in the place of a source. */
import type { Confidence, SpeakerKind } from '../reading.ts';
import { Class, classOf } from '../lexicon/classes.ts';
import { withoutMarks } from '../text/markup.ts';
import { Token } from '../text/scan.ts';
import { addRole, firstSight, type Actor, type Cast } from './actors.ts';
import { askedBefore } from './asked.ts';
import { isThing } from './cast.ts';
import { withApposition } from './apposed.ts';
import { bearerBefore, openerBefore } from './bearers.ts';
import { Gender } from './spellings.ts';
import { MODIFIER } from './capitals.ts';
import { knownAt } from './chunks.ts';
import { fold, singleSpaced } from './fold.ts';
import { groupOf, pairPhrases, recallPair } from './groups.ts';
import { bitsOf, Bit, standsFor } from './lexical.ts';
import { ofDocument } from './issuers.ts';
import { initialsOf } from './organisations.ts';
import { findPerson, type PersonFound } from './people.ts';
import { CALLINGS, DESCRIBES, describedPerson, isFirmWord, isHeldElsewhere, isHuman, isIntroduced, isOfAnother, isOne, isSpokenOf, lastPerson, recallAlike } from './described.ts';
import { parsePhrase } from './phrase.ts';
import type { Phrase } from './phrase-types.ts';
import { resolvePronoun } from './pronouns.ts';
import { lastFirm, recallBody, recallMedium, recallRole, recallState, rememberRole } from './recall.ts';
import { isFinite, isWord, type Role } from './roles.ts';
import { ofHandle } from './handles.ts';
import { recallStandIn, standIn } from './stand-ins.ts';
import { ofFirstPerson, ofLetter } from './turns.ts';
import { found, isSomebody, resolved, scopeOf, spanOf, unnamedActor, type Found, type Session } from './session.ts';
import type { SourceAsk } from './asks.ts';
import { linesBetween } from './ground.ts';

/** Resolves an ask; those before it in the text are resolved. */
export function resolveAsk(session: Session, ask: SourceAsk): Found {
  const answer = ask.turn === 'asks' || ask.turn === 'answers' ? ofLetter(session, ask) : ask.turn === 'own' ? ofFirstPerson(session, ask) : resolvePhrase(session, withApposition(session.cast, parsePhrase(session.cast, ask.from, ask.to), ask.to, ask.cue), ask);
  if (ask.turn !== undefined && ask.turn !== 'own') session.turn = answer;
  if (isSomebody(answer)) {
    answer.part = ask.part;
    answer.quoted = ask.quoted;
    session.noted.push(answer);
    session.said.push(answer);
  }
  if ((bitsOf(session.cast.ground.source.tokens.word[answer.to - 1] ?? 0) & Bit.pair) !== 0) session.pairs.add(answer.to);
  return answer;
}

/** Those who spoke as a pair are spoken of as one elsewhere too. */
export function notePairs(session: Session): void {
  if (!session.grouped) return;
  for (const place of pairPhrases(session)) {
    if (session.pairs.has(place.to)) continue;
    const pair = recallPair(session, place, false);
    if (isSomebody(pair) && pair.confidence !== 'open') session.noted.push(pair);
  }
}

function resolvePhrase(session: Session, phrase: Phrase, ask: SourceAsk): Found {
  const { cast } = session, meant = phrase.type === 'empty' || phrase.type === 'name' || phrase.type === 'joint' ? null : standIn(session, phrase.from, phrase.to);
  const joint = (named: Extract<Phrase, { type: 'joint' }>): Found => ofJoint(session, named, ask);
  if (meant !== null && phrase.type !== 'pair') return recallStandIn(session, phrase as { readonly from: number; readonly to: number }, meant, joint);
  switch (phrase.type) {
    case 'empty': return found(null, { from: ask.from, to: Math.max(ask.from, ask.to) }, 'variant', 'open', 'pronoun-open');
    case 'pronoun': {
      if (phrase.word.endsWith('self') || phrase.word === 'themselves') return ofReflexive(session, phrase.from);
      const asked = askedBefore(cast, phrase.from, ask.cue), answering = asked === null ? null : ofAnswering(session, asked, phrase, ask);
      if (answering !== null) return answering;
      const meant = resolvePronoun(session, phrase, ask.quoted, ask.cue), bearer = ofBearer(session, phrase, ask, meant);
      if (bearer !== null) return bearer;
      const opener = ofOpener(session, phrase, ask, meant);
      if (opener !== null) return opener;
      return meant.actor === null && (phrase.word === 'who' || phrase.word === 'which' || phrase.word === 'that' || phrase.word === 'whose') ? ofAntecedent(session, phrase.from, ask) ?? meant : meant;
    }
    case 'name': return ofName(session, phrase);
    case 'unknown': return ofUnknown(session, phrase);
    case 'state': {
      const actor = cast.states.get(phrase.nation) ?? unnamedState(session, phrase.nation);
      return found(actor, phrase, 'variant', phrase.how === 'people' ? 'likely' : 'certain', phrase.how === 'people' ? 'state-people' : phrase.how === 'capital' ? 'state-capital' : 'state-name');
    }
    case 'that-state': return recallState(session, phrase);
    case 'pair': {
      const one = meant === null ? null : recallStandIn(session, phrase, meant, joint);
      if (one !== null && one.actor !== null) return one;
      const pair = recallPair(session, phrase, phrase.people);
      return one !== null && pair.rule === 'source-unnamed' ? one : pair; // `both`: never the bare word
    }
    case 'joint': return ofJoint(session, phrase, ask);
    case 'role': return ofRole(session, phrase, ask);
    case 'body': return recallBody(session, phrase);
    case 'medium': return recallMedium(session, phrase, textKey(cast, phrase.from, phrase.to));
    case 'document': {
      const { issuer } = phrase, meant = issuer !== null && 'from' in issuer && ISSUES.has(issuer.type) ? resolvePhrase(session, issuer, ask) : null;
      return meant !== null && meant.actor !== null ? found(meant.actor, { from: phrase.from, to: meant.to }, 'variant', meant.confidence === 'certain' ? 'likely' : meant.confidence, 'statement-of', meant.from, meant.others) : ofDocument(session, phrase, ask);
    }
    case 'other': return ofOther(session, phrase, ask);
  }
}

/** Who may issue a statement: `a statement from the ministry`, not `from Monday`. */
const ISSUES = new Set<Phrase['type']>(['name', 'state', 'role', 'body', 'medium', 'joint', 'unknown']);

/** `Whitcomb himself said`, `the party had itself said`: the name right before, auxiliaries apart. */
function ofReflexive(session: Session, token: number): Found {
  const { cast } = session, { tokens } = cast.ground.source, at = { from: token, to: token + 1 };
  let t = token - 1;
  while (t > 0 && t > token - 3 && tokens.kind[t] === Token.word && (classOf(tokens.word[t]!) & (Class.be | Class.have | Class.do | Class.modal)) !== 0) t--;
  const k = t >= 0 ? cast.chunkAt[t]! - 1 : -1, actor = k >= 0 ? cast.owner[k] ?? null : null;
  if (actor !== null) return found(resolved(actor), at, 'pronoun', 'certain', 'pronoun-relative', cast.chunks.from[k]!);
  return found(null, at, 'pronoun', 'open', 'pronoun-open');
}

/** The one who was asked, where the pronoun may mean them: `he` is no firm. */
function ofAnswering(session: Session, asked: Phrase, at: { readonly from: number; readonly to: number }, ask: SourceAsk): Found | null {
  const { actor } = resolvePhrase(session, asked, ask);
  if (actor === null || (isWord(session.cast.ground, at.from, 'he', 'she') ? !actor.human && actor.kind !== 'office' : actor.kind === 'person' && isWord(session.cast.ground, at.from, 'it'))) return null;
  if (actor.unnamed && actor.label === '' && actor.words.length === 0 && 'from' in asked) actor.label = spanText(session.cast, asked.from, asked.to);
  return found(actor, at, 'pronoun', 'likely', 'pronoun-asked', 'from' in asked ? asked.from : -1);
}

/** `The captain sighed. “No,” he said.`: who bore himself so in the sentence before, unless somebody spoke since. */
function ofBearer(session: Session, phrase: Extract<Phrase, { type: 'pronoun' }>, ask: SourceAsk, meant: Found): Found | null {
  const { cast } = session, gender = phrase.word === 'he' ? Gender.male : phrase.word === 'she' ? Gender.female : Gender.unknown;
  if (gender === Gender.unknown || ask.quoted) return null;
  const bearer = bearerBefore(cast, phrase.from);
  if (bearer === null || meant.ground >= bearer.to) return null;
  const one = parsePhrase(cast, bearer.from, bearer.to);
  if (!(one.type === 'name' || (one.type === 'role' && !one.role.plural) || (one.type === 'other' && !one.plural && isHuman(cast, one.head)))) return null;
  const { actor, from, to } = resolvePhrase(session, one, ask);
  if (actor === null || !actor.human || (actor.gender !== Gender.unknown && actor.gender !== gender)) return null;
  if (actor.unnamed && actor.label === '' && actor.words.length === 0) actor.label = spanText(cast, from, to);
  return found(resolved(actor), phrase, 'pronoun', 'likely', 'pronoun-subject', from);
}

/** `The Norland military released footage which it said showed …`: who opens the sentence without a name, unless somebody is named as its subject since. */
function ofOpener(session: Session, phrase: Extract<Phrase, { type: 'pronoun' }>, ask: SourceAsk, meant: Found): Found | null {
  const gender = phrase.word === 'he' ? Gender.male : phrase.word === 'she' ? Gender.female : Gender.unknown;
  if ((gender === Gender.unknown && phrase.word !== 'it') || ask.quoted) return null;
  const { cast } = session, opener = openerBefore(cast, phrase.from);
  if (opener === null || (meant.ground >= opener.to && meant.rule !== 'pronoun-near')) return null;
  const one = parsePhrase(cast, opener.from, opener.to);
  if (phrase.word === 'it' ? one.type !== 'body' : one.type !== 'role' || one.role.plural) return null;
  const { actor, from } = resolvePhrase(session, one, ask);
  if (actor === null || (gender !== Gender.unknown && actor.gender !== Gender.unknown && actor.gender !== gender)) return null;
  if (actor.unnamed && actor.label === '') actor.label = spanText(cast, opener.from, opener.to);
  return found(resolved(actor), phrase, 'pronoun', 'likely', 'pronoun-subject', from);
}

/** `voters who say …`: the noun phrase before the relative pronoun. */
function ofAntecedent(session: Session, token: number, ask: SourceAsk): Found | null {
  const { cast } = session, { tokens } = cast.ground.source, first = cast.ground.source.lines.firstToken[cast.ground.line[token]!]!;
  let to = token;
  if (to > first && tokens.kind[to - 1] === Token.mark) to--;
  let from = to;
  while (from > first && from > to - 7 && tokens.kind[from - 1] === Token.word && (cast.chunkAt[from - 1] !== 0 || (classOf(tokens.word[from - 1]!) & (Class.noun | Class.adjective | Class.numberWord | Class.demonstrative)) !== 0) && !isFinite(cast.ground, from - 1)) from--;
  if (from > first && tokens.kind[from - 1] === Token.word && (classOf(tokens.word[from - 1]!) & (Class.determiner | Class.possessive | Class.quantifier | Class.numberWord)) !== 0) from--;
  if (from === to) return null;
  const phrase = parsePhrase(cast, from, to);
  if (phrase.type === 'pronoun' || phrase.type === 'empty') return null;
  const meant = resolvePhrase(session, phrase, ask), { actor } = meant;
  if (actor === null) return null;
  if (actor.unnamed && actor.label === '' && actor.words.length === 0) actor.label = spanText(cast, meant.from, meant.to);
  return found(actor, { from: token, to: token + 1 }, 'pronoun', 'likely', 'pronoun-relative', from, meant.others);
}

function unnamedState(session: Session, nation: string): Actor {
  const actor = unnamedActor(session, `s:${nation}`, 'collective');
  actor.label = nation;
  actor.plural = false;
  actor.nation = nation;
  actor.unnamed = false;
  return actor;
}

/** A place that is no state: a city, one of the states of a federation. */
function ofPlace(session: Session, name: string, from: number, to: number): Actor {
  const actor = session.cast.states.get(name) ?? unnamedActor(session, `s:${name}`, 'collective');
  if (actor.label === '') actor.label = spanText(session.cast, from, to);
  actor.plural = actor.unnamed = false;
  return actor;
}

function spanText(cast: Cast, from: number, to: number): string {
  const [start, end] = spanOf(cast, from, to);
  return withoutMarks(cast.ground.source.text.slice(start, Math.min(end, start + 120))).replace(/ (?:of|for|from|to|in|with|at|by)$/, ''); // what it leads to is no part of the name: `a spokesman for`
}

/** The phrase's words, folded, without its article: what makes two descriptions the same. */
function textKey(cast: Cast, from: number, to: number): string {
  const [start, end] = spanOf(cast, from, to);
  return singleSpaced(fold(withoutMarks(cast.ground.source.text.slice(start, Math.min(end, start + 200))))).replace(/^(?:the|an?|some|its|their) /, '');
}

function ofName(session: Session, phrase: Extract<Phrase, { type: 'name' }>): Found {
  const { cast } = session, { chunks } = cast, { line, heading } = cast.ground, k = phrase.chunk, name = chunks.name(k), from = chunks.from[k]!, roleFrom = chunks.roleFrom[k]!, words = name.words.length;
  let actor = cast.owner[k]!;
  if (actor === null) return ofUnknown(session, { type: 'unknown', from, to: chunks.to[k]!, roleFrom });
  actor = resolved(actor);
  if (actor.kind === 'person') {
    const handle = actor.words.length === 1 ? ofHandle(session, from, chunks.to[k]!) : null;
    if (handle !== null) return handle;
    const short = words === 1 ? findPerson(cast, name, from, roleFrom) : null;
    adopt(session, actor, from);
    return ofPerson(cast, actor, short, words, phrase);
  }
  if (actor.kind === 'collective' && actor.key.startsWith('f:')) return found(actor, phrase, 'full', 'certain', 'family-name');
  if (actor.kind === 'collective') return chunks.kind(k) === 'state' ? found(actor, phrase, 'full', 'certain', 'state-name') : found(actor, phrase, 'variant', 'likely', 'state-capital');
  if (actor.kind === 'outlet') return found(actor, phrase, 'full', 'certain', 'medium-name');
  if (heading[line[from]!] === 1 && words === 1) {
    const longer = longerBelow(session, k, actor);
    if (longer !== null) return found(longer.actor, phrase, 'variant', 'likely', 'name-headline', longer.at);
  }
  return found(actor, phrase, 'full', 'certain', words === 1 && actor.words.length > 1 ? 'name-short' : 'body-name');
}

function ofPerson(cast: Cast, actor: Actor, short: PersonFound | null, words: number, at: { readonly from: number; readonly to: number }): Found {
  if (short === null || (actor.words.length === 1 && short.others.length < 2)) return words > 1 ? found(actor, at, 'full', 'certain', 'name-whole') : found(actor, at, 'surname', 'likely', 'name-alone');
  if (short.others.length > 1) return found(actor, at, 'surname', 'likely', 'surname-shared', -1, short.others);
  const { how } = short, confidence: Confidence = how === 'surname' ? 'certain' : 'likely';
  return found(actor, at, how === 'variant' ? 'variant' : 'surname', confidence, how === 'given' ? 'name-given' : how === 'variant' ? 'name-spelling' : 'name-surname', firstSight(cast, actor));
}

/** `U.N. calls on …` in a heading, `United Nations Security Council` below: the longer name that begins with the short one. */
function longerBelow(session: Session, index: number, actor: Actor): { actor: Actor; at: number } | null {
  const { cast } = session, { chunks } = cast, from = chunks.from[index]!, short = chunks.name(index).words[0]!;
  for (let k = index + 1; k < chunks.count && k < index + 14; k++) {
    const at = chunks.from[k]!, owner = cast.owner[k]!, { words } = chunks.name(k);
    if (linesBetween(cast.ground, from, at) > 6 || scopeOf(cast, at) !== scopeOf(cast, from)) return null;
    if (owner === null || owner.kind !== 'organisation') continue;
    if (owner === actor) return null;
    if (words.length > 1 && (words[0] === short || initialsOf(words.slice(0, short.length)) === short)) return { actor: owner, at };
  }
  return null;
}

/**
 * A bare surname that nobody introduced takes over the role that stood alone before it in the same small document. Outside entries a word for a
 * person has to follow: a name alone may be a firm's.
 */
function adopt(session: Session, actor: Actor, token: number): void {
  const { cast } = session;
  if (actor.words.length > 1 || actor.roles.length > 0 || actor.same !== null) return;
  const first = firstSight(cast, actor);
  if (first >= 0 && first < token) return;
  if (!cast.ground.entries && !isPersonAfter(cast, token)) return;
  const scope = scopeOf(cast, token);
  for (let i = session.said.length - 1; i >= 0 && i > session.said.length - 8; i--) {
    const before = session.said[i]!, role = before.actor.roles[0];
    if (scopeOf(cast, before.from) !== scope || (!cast.ground.entries && linesBetween(cast.ground, before.from, token) > 4)) return;
    if (!before.actor.unnamed || before.actor.kind !== 'office' || role === undefined || before.actor.same !== null) continue;
    if (!standsFor('official', role.head) && !standsFor('leader', role.head)) continue;
    if (isWord(cast.ground, role.from, 'a', 'an', 'another', 'one', 'its', 'his', 'her', 'their')) continue;
    before.actor.same = actor;
    addRole(actor, role);
  }
}

/** `he`, `she` and their like come soon behind the name. */
function isPersonAfter({ ground }: Cast, token: number): boolean {
  const { tokens } = ground.source;
  for (let t = token + 1; t < tokens.count && t < token + PERSON_REACH; t++) if (isWord(ground, t, 'he', 'she', 'his', 'her', 'him', 'hers')) return true;
  return false;
}
const PERSON_REACH = 60;

function ofUnknown(session: Session, phrase: Extract<Phrase, { type: 'unknown' }>): Found {
  const handle = ofHandle(session, phrase.from, phrase.to);
  if (handle !== null) return handle;
  const { cast } = session, { source } = cast.ground, words: string[] = [];
  for (let t = phrase.from; t < phrase.to; t++) if (source.tokens.kind[t] === 1) words.push(cast.folded.at(t));
  const known = knownAt(source, cast.folded, phrase.from, phrase.to);
  if (known !== null && known.tokens === phrase.to - phrase.from) {
    if (known.known.kind === 'outlet') {
      const actor = cast.byKey.get(`m:${known.known.name}`) ?? unnamedActor(session, `m:${known.known.name}`, 'outlet');
      actor.unnamed = false;
      return found(actor, phrase, 'full', 'likely', 'medium-name');
    }
    if (known.known.kind === 'state' || known.known.kind === 'demonym') return found(cast.states.get(known.known.name) ?? unnamedState(session, known.known.name), phrase, 'variant', 'likely', known.known.kind === 'state' ? 'state-name' : 'state-people');
  }
  const unit = cast.chunkAt[phrase.from]! - 1, place = known !== null && known.tokens === phrase.to - phrase.from && (known.known.kind === 'region' || known.known.kind === 'capital') ? known.known.name : unit >= 0 && cast.chunks.kind(unit) === 'region' ? words.join(' ') : '';
  const name = cast.names.of(words), person = words.length > 0 ? findPerson(cast, name, phrase.from, phrase.roleFrom) : null;
  if (person !== null) return ofPerson(cast, resolved(person.actor), person, words.length, phrase);
  if (words.length === 1 && MODIFIER.test(words[0]!)) return found(null, phrase, 'variant', 'open', 'source-unnamed');
  if (place !== '' && phrase.roleFrom < 0) return found(ofPlace(session, place, phrase.from, phrase.to), phrase, 'variant', 'likely', 'state-name');
  if (words.length === 1 && (bitsOf(source.tokens.word[phrase.from]!) & Bit.crowd) !== 0) return found(unnamedActor(session, `r:${words[0]!}`, 'collective'), phrase, 'role', 'likely', 'source-unnamed');
  // `Islanders say`: a verb of the plural, and no name
  const { word } = source.tokens, verb = classOf(word[phrase.to] ?? 0);
  if (words.length === 1 && /[a-z]s$/.test(words[0]!) && phrase.roleFrom < 0 && (verb & Class.verbBase) !== 0 && (verb & (Class.past | Class.verb3s | Class.noun | Class.modal)) === 0) {
    return found(unnamedActor(session, `r:${words[0]!}`, 'collective'), phrase, 'role', 'likely', 'source-unnamed');
  }
  const capitals = words.length === 1 && /^[A-Z][A-Z0-9]+$/.test(source.text.slice(source.tokens.start[phrase.from]!, source.tokens.end[phrase.from]!));
  const kind: SpeakerKind = capitals || (phrase.roleFrom < 0 && isThing(cast, phrase.from, phrase.to)) || (bitsOf(source.tokens.word[phrase.to - 1]!) & Bit.body) !== 0 || isWord(cast.ground, phrase.from - 1, 'the') ? 'organisation' : 'person';
  const key = `${kind === 'person' ? 'p' : 'b'}:${words.join(' ')}`;
  const actor = (kind === 'person' ? name.person : cast.byKey.get(key)) ?? unnamedActor(session, key, kind);
  if (actor.words.length === 0) actor.words = words;
  if (actor.firstChunk < 0 && actor.label === '') actor.label = spanText(cast, phrase.from, phrase.to);
  actor.unnamed = false;
  if (kind === 'person') adopt(session, actor, phrase.from);
  return found(resolved(actor), phrase, 'full', words.length > 1 ? 'certain' : 'likely', words.length > 1 ? 'name-whole' : 'name-alone');
}

function ofJoint(session: Session, phrase: Extract<Phrase, { type: 'joint' }>, ask: SourceAsk): Found {
  const members: Actor[] = [];
  for (const part of phrase.parts) {
    const meant = resolvePhrase(session, part === phrase.parts.at(-1) ? withApposition(session.cast, part, ask.to, ask.cue) : part, ask);
    if (!isSomebody(meant)) continue;
    members.push(meant.actor);
    session.noted.push(meant);
  }
  const first = phrase.parts[0]!, from = first.type === 'name' && !isWord(session.cast.ground, phrase.from, 'both') ? first.from : phrase.from, at = { from, to: phrase.to };
  if (members.length < 2) return found(members[0] ?? null, at, 'full', 'likely', 'name-whole');
  const actor = groupOf(session, members);
  if (actor.key.startsWith('g:')) actor.unnamed = false;
  return found(actor, at, 'full', 'certain', 'group-named');
}

function ofRole(session: Session, phrase: Extract<Phrase, { type: 'role' }>, ask: SourceAsk): Found {
  const { cast } = session, { role } = phrase;
  if (role.plural) return ofRoles(session, phrase);
  const heading = cast.ground.heading[cast.ground.line[phrase.from]!] === 1;
  const described = phrase.definite === 'definite' && isWord(cast.ground, phrase.from, 'the') && isOne(cast, phrase.from, phrase.to, role) ? describedPerson(session, phrase.from, role, ask.quoted) : null;
  if (described !== null) return found(described.actor, phrase, 'role', 'open', 'role-of-last', described.token);
  if (phrase.definite !== 'indefinite' || (heading && !isWord(cast.ground, phrase.from, 'a', 'an'))) {
    const recalled = recallRole(session, role, phrase.from, phrase.definite === 'definite' || heading);
    const nearer = recalled !== null && recalled.best.ahead && !heading && isWord(cast.ground, phrase.from, 'the') && CALLINGS.has(role.head) ? lastPerson(session, phrase.from, role, ask.quoted) : null;
    if (nearer !== null && cast.ground.line[nearer.token] === cast.ground.line[phrase.from]) return found(nearer.actor, phrase, 'role', 'open', 'role-of-last', nearer.token);
    if (recalled !== null) {
      const { best, others } = recalled;
      return found(best.actor, phrase, 'role', others.length > 0 ? 'open' : 'likely', best.ahead ? 'role-ahead' : 'role-recalled', best.at, others);
    }
  }
  const firm = phrase.definite === 'definite' && phrase.to === phrase.from + 2 && isFirmWord(cast, phrase.from + 1) && !isIntroduced(cast, phrase.from + 1) ? lastFirm(session, phrase.from, phrase.to) : null;
  if (firm !== null) return found(firm.actor, phrase, 'variant', 'open', 'body-of-last', firm.token);
  if (phrase.definite === 'definite' && isWord(cast.ground, phrase.from, 'the') && (DESCRIBES.has(role.head) || role.words.includes('former') || role.words.includes('retired')) && !isOfAnother(cast, phrase.from, phrase.to)) {
    const last = lastPerson(session, phrase.from, role, ask.quoted);
    if (last !== null && !isSpokenOf(session, last, phrase.from, role) && !(role.words.includes('former') && isHeldElsewhere(session, role.head, last.actor))) return found(last.actor, phrase, 'role', 'open', 'role-of-last', last.token);
  }
  const scope = scopeOf(cast, phrase.from);
  const actor = unnamedActor(session, phrase.definite === 'indefinite' ? `r:${textKey(cast, phrase.from, phrase.to)}@${cast.ground.line[phrase.from]!}` : `r:${textKey(cast, phrase.from, phrase.to)}#${cast.ground.entries ? scope : 0}`, 'office');
  if (actor.roles.length === 0) {
    addRole(actor, role);
    actor.human = true;
    actor.nation = role.nation;
    actor.gender = role.gender;
    rememberRole(session, actor, role);
  }
  return phrase.definite === 'definite' ? found(actor, phrase, 'role', 'likely', 'role-alone') : found(actor, phrase, 'role', 'certain', 'source-unnamed');
}

/** Several of one role: `Armenian officials`, `the leaders of Azerbaijan and Armenia`, `Azeri and Armenian foreign ministers`. */
function ofRoles(session: Session, phrase: Extract<Phrase, { type: 'role' }>): Found {
  const { cast } = session, { role } = phrase;
  if (phrase.nations.length > 1) {
    const members: Actor[] = [];
    for (const nation of phrase.nations) {
      const single: Role = { ...role, nation, plural: false, words: [] };
      const holder = recallRole(session, single, phrase.from, true);
      if (holder !== null && !members.includes(holder.best.actor)) members.push(holder.best.actor);
    }
    if (members.length === phrase.nations.length) return found(groupOf(session, members), phrase, 'role', 'likely', 'group-named');
  }
  const head = `${role.head}s`, alike = phrase.definite === 'definite' && phrase.nations.length < 2 ? recallAlike(session, head, phrase.from, phrase.to, true) : null;
  if (alike !== null) return found(alike.actor, phrase, 'role', 'likely', 'source-recalled', alike.token);
  const key = phrase.nations.length > 1 ? `r:${role.head}s@${[...phrase.nations].sort().join('+')}` : `r:${textKey(cast, phrase.from, phrase.to)}`;
  const actor = unnamedActor(session, key, 'collective');
  actor.nation = role.nation;
  actor.head = head;
  return found(actor, phrase, 'full', 'certain', 'source-unnamed');
}

function ofOther(session: Session, phrase: Extract<Phrase, { type: 'other' }>, ask: SourceAsk): Found {
  const { cast } = session, key = textKey(cast, phrase.from, phrase.to);
  if (/^(?:each other|one another)$/.test(key) || (ask.part === 'addressee' && !phrase.plural)) return found(null, phrase, 'role', 'open', 'source-unnamed');
  const handle = ofHandle(session, phrase.from, phrase.to);
  if (handle !== null) return handle;
  if (phrase.to > phrase.from + 1 && isWord(cast.ground, phrase.from, 'the') && isOne(cast, phrase.from, phrase.to, null)) {
    const last = describedPerson(session, phrase.from, null, ask.quoted);
    if (last !== null) return found(last.actor, phrase, 'role', 'open', 'role-of-last', last.token);
  }
  const firm = phrase.definite === 'definite' && phrase.to === phrase.from + 2 && isFirmWord(cast, phrase.head) && !isIntroduced(cast, phrase.head) ? lastFirm(session, phrase.from, phrase.to) : null;
  if (firm !== null) return found(firm.actor, phrase, 'variant', 'open', 'body-of-last', firm.token);
  const single = phrase.definite === 'indefinite' && !phrase.plural;
  const alike = phrase.definite === 'definite' ? recallAlike(session, cast.folded.at(phrase.head), phrase.from, phrase.to, phrase.plural) : null;
  if (alike !== null) return found(alike.actor, phrase, 'role', 'likely', 'source-recalled', alike.token);
  const actor = unnamedActor(session, single ? `r:${key}@${cast.ground.line[phrase.from]!}` : `r:${key}`, phrase.plural ? 'collective' : 'office');
  if (actor.head === '') actor.head = cast.folded.at(phrase.head);
  actor.human ||= !phrase.plural && isHuman(cast, phrase.head);
  return found(actor, phrase, 'role', phrase.definite === 'definite' ? 'likely' : 'certain', 'source-unnamed');
}
