/** Roles, bodies, states and media that a phrase takes up again: `the spokesman`, `the ministry`, `the country`, `the broadcaster`. */
import { wordSet } from '../lexicon/vocabulary.ts';
import { firstSight, type Actor, type RoleGiven } from './actors.ts';
import { recallAlike } from './described.ts';
import { recallBodies } from './groups.ts';
import { Bit, bitsOf, narrowerThan } from './lexical.ts';
import { bodyKey, isPlatformName } from './organisations.ts';
import type { Phrase } from './phrase-types.ts';
import { fold } from './fold.ts';
import { fits, isWord, type Role } from './roles.ts';
import { Token } from '../text/scan.ts';
import { lowerBound } from '../text/search.ts';
import { found, resolved, scopeOf, unnamedActor, type Found, type Said, type Session } from './session.ts';
import { linesBetween } from './ground.ts';

const NOBODY: readonly Actor[] = [];

/** How many holders of one role are looked at in each direction. */
const REACH = 10;

interface Holder {
  readonly actor: Actor;
  readonly at: number;
  readonly ahead: boolean;
}

/** The holder of the role, behind or ahead, and others who fit nearly as well. */
export function recallRole(session: Session, role: Role, token: number, definite: boolean): { best: Holder; others: readonly Actor[] } | null {
  const { cast, said } = session, scope = scopeOf(cast, token), { line } = cast.ground, narrower = narrowerThan(role.head);
  /** Those who fit, and how well: many times the same few, of whom most often one is meant. */
  const holders: RoleGiven[] = [], weights: number[] = [];
  for (let n = -1; n < narrower.length; n++) {
    const head = n < 0 ? role.head : narrower[n]!, alike = n < 0 ? 2 : 1;
    weigh(cast.roles.get(head), alike);
    weigh(session.roles.get(head), alike);
  }
  if (role.words.includes('deputy')) weigh(cast.roles.get('deputy'), 2, { ...role, head: 'deputy', words: NO_WORDS }); // the deputy mayor
  if (holders.length === 0) return null;
  let first = 0;
  for (let i = 1; i < weights.length; i++) if (weights[i]! > weights[first]!) first = i;
  const most = weights[first]!, { actor, role: { from: at } } = holders[first]!, best = { actor: resolved(actor), at, ahead: at > token };
  if (!definite && best.ahead && most < 11) return null;
  return { best, others: rivals(holders, weights, best.actor, most - 1.5) };

  /** @param alike how well holders of the list fit by the head of their roles alone */
  function weigh(list: readonly RoleGiven[] | undefined, alike: number, asked = role): void {
    if (list === undefined) return;
    const middle = lowerBound(list, token, startOf);
    for (let i = Math.max(0, middle - REACH); i < Math.min(list.length, middle + REACH); i++) {
      const given = list[i]!, { from } = given.role, score = fits(asked, given.role, alike);
      if (score < 0.75 || (from === role.from && from <= token && given.role.to > token)) continue;
      const ahead = from > token, here = scopeOf(cast, from) === scope;
      if (!here && score < 2.5 && (ahead || (cast.ground.entries && role.words.length === 0 && role.nation === null))) continue;
      let value = score * 4 + (here ? 6 : 0) + (ahead ? 0 : 2) - Math.min(5, Math.abs(line[from]! - line[token]!) / 8);
      value += spokeLately(resolved(given.actor));
      holders.push(given);
      weights.push(value);
    }
  }

  /** More for the one who spoke last of all. */
  function spokeLately(actor: Actor): number {
    let last = true;
    for (let i = said.length - 1; i >= 0 && i >= said.length - 4; i--) {
      if (said[i]!.part !== 'speaker' || scopeOf(cast, said[i]!.from) !== scope) continue;
      if (resolved(said[i]!.actor) === actor) return last ? 4.5 : 3;
      last = false;
    }
    return 0;
  }
}

const NO_WORDS: readonly string[] = [];

const startOf = ({ role }: RoleGiven): number => role.from;

/** All who weigh more than so much, the heaviest first, each once; nobody where there is only the one. */
function rivals(holders: readonly RoleGiven[], weights: readonly number[], best: Actor, least: number): readonly Actor[] {
  let alone = true;
  for (let i = 0; i < holders.length && alone; i++) alone = weights[i]! <= least || resolved(holders[i]!.actor) === best;
  if (alone) return NOBODY;
  const order = weights.map((_, i) => i).filter((i) => weights[i]! > least).sort((a, b) => weights[b]! - weights[a]! || a - b);
  return [...new Set(order.map((i) => resolved(holders[i]!.actor)))];
}

export function rememberRole(session: Session, actor: Actor, role: Role): void {
  const list = session.roles.get(role.head);
  if (list === undefined) session.roles.set(role.head, [{ role, actor }]);
  else list.push({ role, actor });
}

/** Words for a body that may describe almost any. */
const ANY_BODY = new Set(['organisation', 'group', 'company', 'agency', 'charity', 'union', 'body', 'association', 'observatory', 'party', 'institute', 'movement', 'network', 'fund', 'foundation', 'force', 'militia', 'watchdog', 'campaign', 'bank', 'club', 'team', 'alliance', 'coalition', 'band', 'orchestra', 'choir', 'label', 'trust']);

/** Where a body sits or who owns it: no part of its name. */
const BASED = /-(?:based|listed|headquartered|owned|backed|run|led)$/;

/** `The company also said …` opens a paragraph: where the headline opens with the body named first, that one is meant, and not another that came between. */
function bodyOfHeadline({ cast: { ground } }: Session, token: number, last: Actor, first: Actor): Actor | null {
  const { source: { tokens, lines }, line, heading } = ground, main = resolved(first);
  if (main === resolved(last) || main.kind !== 'organisation' || token !== lines.firstToken[line[token]!]) return null;
  const title = line[0]!, from = lines.firstToken[title]!, opens = main.words[0];
  return heading[title] === 1 && opens !== undefined && fold(ground.source.text.slice(tokens.start[from]!, tokens.end[from]!)) === opens ? main : null;
}

/** `The party accused the Reform Party`: whom a subject names right behind its verb is somebody else. */
function isObject({ cast }: Session, to: number, actor: Actor): boolean {
  for (let t = to; t < to + 5 && cast.ground.source.tokens.kind[t] === Token.word; t++) {
    const k = cast.chunkAt[t]! - 1;
    if (k >= 0) return cast.owner[k] != null && resolved(cast.owner[k]!) === resolved(actor) && THE(cast.ground.source.tokens.word[cast.chunks.from[k]! - 1]!);
  }
  return false;
}
const THE = wordSet('the');

/** The body that `the ministry`, `the Russian ministry`, `Russian Foreign Ministry` in small letters means. */
export function recallBody(session: Session, phrase: Extract<Phrase, { type: 'body' }>): Found {
  const { cast } = session, { tokens } = cast.ground.source, token = phrase.from, scope = scopeOf(cast, token);
  const bare = { from: phrase.definite === 'definite' ? phrase.from + 1 : phrase.from, to: phrase.to };
  if ((bitsOf(tokens.word[phrase.to - 1]!) & Bit.plural) !== 0 && (isWord(cast.ground, phrase.from, 'both') || isWord(cast.ground, phrase.from + 1, 'two'))) {
    const two = recallBodies(session, phrase);
    if (two !== null) return two;
  }
  if (phrase.definite === 'definite' && phrase.words.length > 1 && phrase.words.slice(0, -1).every((word) => BASED.test(word))) phrase = { ...phrase, words: phrase.words.slice(-1), nation: null };
  if (phrase.nation !== null || phrase.words.length > 1) {
    const key = bodyKey(phrase.words, phrase.nation), known = cast.byKey.get(key) ?? session.byKey.get(key);
    if (known !== undefined) return found(known, bare, 'full', 'certain', 'body-name');
  }
  const list = cast.bodies.get(phrase.head) ?? [], wanted = phrase.words.slice(0, -1);
  const fitting = (actor: Actor): boolean => (phrase.nation === null || actor.nation === null || actor.nation === phrase.nation) && wanted.every((word) => actor.words.includes(word) || word.length < 3);
  if (phrase.definite !== 'indefinite') {
    const middle = lowerBound(list, token, (seen) => seen.from), alike = phrase.nation === null && !ANY_BODY.has(phrase.head) ? recallAlike(session, phrase.head, phrase.from, phrase.to, false) : null;
    if (alike !== null && (middle === 0 || list[middle - 1]!.from < alike.token)) return found(alike.actor, phrase, 'variant', 'likely', 'body-recalled', alike.token);
    for (let i = middle - 1; i >= Math.max(0, middle - REACH); i--) {
      const seen = list[i]!;
      if (!fitting(seen.actor) || isObject(session, phrase.to, seen.actor) || (cast.ground.entries && scopeOf(cast, seen.from) !== scope)) continue;
      const main = phrase.nation === null && phrase.words.length === 1 && ANY_BODY.has(phrase.head) ? bodyOfHeadline(session, token, seen.actor, list[0]!.actor) : null;
      if (main !== null) return found(main, phrase, 'variant', 'likely', 'body-of-headline', list[0]!.from);
      return found(resolved(seen.actor), phrase, 'variant', 'likely', 'body-recalled', seen.from);
    }
    // `Foreign Minister Lavrov …, the ministry said`
    if (phrase.head === 'ministry') {
      for (const head of ['foreign-minister', 'minister']) {
        const roles = cast.roles.get(head) ?? [], at = lowerBound(roles, token, (given) => given.role.from);
        for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
          const { role } = roles[i]!;
          if (scopeOf(cast, role.from) !== scope || role.nation === null || (phrase.nation !== null && phrase.nation !== role.nation)) continue;
          const key = bodyKey([...(head === 'foreign-minister' ? ['foreign'] : role.words.filter((word) => word !== 'deputy')), 'ministry'], role.nation);
          const actor = cast.byKey.get(key) ?? session.byKey.get(key) ?? unnamedActor(session, key, 'organisation');
          return found(actor, phrase, 'variant', 'likely', 'body-of-office', role.from);
        }
      }
    }
    for (let i = middle - 1; i >= Math.max(0, middle - REACH); i--) if (fitting(list[i]!.actor) && !isObject(session, phrase.to, list[i]!.actor)) return found(resolved(list[i]!.actor), phrase, 'variant', 'likely', 'body-recalled', list[i]!.from);
    for (let i = middle; i < Math.min(list.length, middle + 3); i++) {
      const seen = list[i]!;
      if (fitting(seen.actor) && scopeOf(cast, seen.from) === scope && (phrase.nation !== null || wanted.length > 0 || phrase.definite === 'bare' || cast.ground.heading[cast.ground.line[token]!] === 1)) return found(resolved(seen.actor), phrase, 'variant', 'likely', 'body-recalled', seen.from);
    }
  }
  if (phrase.definite === 'definite' && phrase.nation === null && (bitsOf(tokens.word[phrase.to - 1]!) & Bit.plural) === 0 && (phrase.words.length === 1 ? ANY_BODY.has(phrase.head) || phrase.head === 'department' : phrase.words.length === 2 && phrase.head === 'company' && phrase.to === phrase.from + 3)) {
    const again = sameAgain(session, phrase.from, phrase.to);
    if (again !== null) return found(again.actor, phrase, 'variant', 'open', 'body-of-last', again.from);
    const body = lastBody(session, token, OVERSEES.has(phrase.words[0]!) ? 'overseer' : phrase.head);
    if (body !== null && !isObject(session, phrase.to, body.actor)) return found(body.actor, phrase, 'variant', 'open', 'body-of-last', body.token);
  }
  const described = phrase.nation === null && ANY_BODY.has(phrase.head) ? recallAlike(session, phrase.head, phrase.from, phrase.to, false) : null;
  if (described !== null && !isObject(session, phrase.to, described.actor)) return found(described.actor, phrase, 'variant', 'likely', 'body-recalled', described.token);
  const key = phrase.nation !== null || phrase.words.length > 1 ? bodyKey(phrase.words, phrase.nation) : `b:${phrase.words.join(' ')}`;
  const actor = unnamedActor(session, phrase.definite === 'indefinite' ? `${key}#${scope}` : key, 'organisation');
  actor.head = phrase.head;
  actor.nation = phrase.nation;
  if (actor.words.length === 0) actor.words = phrase.words;
  return found(actor, phrase.words.length > 1 ? bare : phrase, 'full', phrase.words.length > 1 || phrase.nation !== null ? 'certain' : 'likely', 'body-name');
}

/** Whom the same words meant where they spoke last, if no other body spoke since. */
function sameAgain(session: Session, from: number, to: number): Said | null {
  const { cast } = session, { tokens } = cast.ground.source;
  for (let i = session.said.length - 1; i >= 0 && i > session.said.length - 10; i--) {
    const said = session.said[i]!;
    if (scopeOf(cast, said.from) !== scopeOf(cast, from)) return null;
    if (said.part !== 'speaker' || resolved(said.actor).kind !== 'organisation') continue;
    return said.rule === 'body-of-last' && tokens.word[said.to - 1] === tokens.word[to - 1] && said.to - said.from === to - from ? said : null;
  }
  return null;
}

/** The firm that words of two tokens mean: as where they spoke last, else the body that spoke last. */
export function lastFirm(session: Session, from: number, to: number): { actor: Actor; token: number } | null {
  const again = sameAgain(session, from, to);
  return again === null ? lastBody(session, from, 'company') : { actor: again.actor, token: again.from };
}

/** Words for a body that keeps watch over others, and kinds of bodies that do. */
const OVERSEES = new Set(['regulator', 'watchdog', 'monitor', 'ombudsman']), OVERSEERS = new Set(['office', 'commission', 'authority', 'agency', 'board', 'council', 'service', 'observatory', 'institute', 'department']);

/** Bodies of a kind that are no company, group, party or club. */
const NO_OTHER = new Set(['ministry', 'court', 'parliament', 'police', 'army', 'council', 'commission', 'presidency', 'embassy', 'university', 'office', 'department', 'hospital', 'church', 'authority', 'cabinet', 'service']);

/** The body that spoke last, or for which somebody spoke: `Brandvik's chairman said …`. Null where none is near, or it is of another kind. */
function lastBody(session: Session, token: number, head: string): { actor: Actor; token: number } | null {
  const { cast } = session, scope = scopeOf(cast, token), { line } = cast.ground;
  for (let i = session.said.length - 1; i >= Math.max(0, session.said.length - 3); i--) {
    const said = session.said[i]!, actor = resolved(said.actor);
    if (linesBetween(cast.ground, said.from, token) > 3 || scopeOf(cast, said.from) !== scope) break;
    if (said.part !== 'speaker') continue;
    if (actor.kind === 'organisation') return !actor.unnamed && mayBe(actor, head) ? { actor, token: said.from } : null;
    for (const role of actor.roles) {
      if (line[role.from]! > line[token]! || linesBetween(cast.ground, role.from, token) > 3) continue;
      for (let t = role.from; t < role.to; t++) {
        const k = cast.chunkAt[t]! - 1, body = k >= 0 ? cast.owner[k] ?? null : null;
        if (body !== null && body.kind === 'organisation' && mayBe(body, head)) return { actor: resolved(body), token: t };
      }
    }
  }
  return head === '' || !isWord(cast.ground, token, 'the', 'this', 'that') ? null : onlyBody(session, token, head) ?? (head === 'company' ? onlySpoke(session, token, head) : null);
}

/** The only body that may be called so of all that spoke in the document so far, where that is what it is about: named at its head, and spoke more than once. */
function onlySpoke({ cast, said }: Session, token: number, head: string): { actor: Actor; token: number } | null {
  let only: { actor: Actor; token: number } | null = null, times = 0;
  for (let i = said.length - 1; i >= 0 && i > said.length - FARTHEST_SPOKE; i--) {
    const { actor: as, from, part } = said[i]!, actor = resolved(as);
    if (part !== 'speaker' || actor.kind !== 'organisation' || actor.unnamed || !mayBe(actor, head)) continue;
    if (only !== null && only.actor !== actor) return null;
    if (only === null && scopeOf(cast, from) !== scopeOf(cast, token)) return null;
    only ??= { actor, token: from };
    times++;
  }
  return only !== null && times > 1 && firstSight(cast, only.actor) < OPENING ? only : null;
}
/** So far back is looked for others; tokens that a title and the first line have. */
const FARTHEST_SPOKE = 40, OPENING = 60;

/** True where a body may be called so: a company is no ministry. Nothing is known of the word where the head is empty. */
function mayBe(body: Actor, head: string): boolean {
  if (head !== 'company' && isPlatformName(body.words)) return false;
  if (head === 'overseer') return body.head === '' || OVERSEERS.has(body.head);
  if (head === 'department') return body.head === 'office' || body.head === 'ministry' || body.head === 'chamber';
  return head === '' || head === body.head || !NO_OTHER.has(body.head);
}

/** The only body that may be called so in the sentence as far as it goes, or in one of the two before where there is none. */
function onlyBody(session: Session, token: number, head: string): { actor: Actor; token: number } | null {
  const { cast } = session, { ground } = cast, here = ground.sentenceOf(token), scope = scopeOf(cast, token);
  for (let sentence = here, end = token; sentence >= 0 && sentence > here - 3; sentence--) {
    const start = ground.sentenceStart[sentence]!;
    if (linesBetween(ground, start, token) > 2 || scopeOf(cast, start) !== scope) return null;
    let only: { actor: Actor; token: number } | null = null;
    for (let t = start; t < end && t < start + 120; t++) {
      const k = cast.chunkAt[t]! - 1, body = k >= 0 ? cast.owner[k] ?? null : null;
      if (k >= 0) t = cast.chunks.to[k]! - 1;
      if (body === null || body.kind !== 'organisation' || !mayBe(body, head) || (body.head !== head && head !== 'overseer' && !ANYTHING.has(head) && (body.head !== '' ? ANY_BODY.has(body.head) : head !== 'company'))) continue;
      const one = resolved(body);
      if (only !== null && only.actor !== one) return null;
      only ??= { actor: one, token: cast.chunks.from[k]! };
    }
    if (only !== null) return only;
    end = start;
  }
  return null;
}

/** Words for a body that tell nothing of its kind. */
const ANYTHING = new Set(['organisation', 'group', 'body', 'agency', 'association']);

/** The state that `the country`, `the government` means: the last that spoke, else the last named as owner of a government. */
export function recallState(session: Session, phrase: Extract<Phrase, { type: 'that-state' }>): Found {
  const { cast } = session;
  for (let i = session.said.length - 1; i >= Math.max(0, session.said.length - 6); i--) {
    const { actor, from: token } = session.said[i]!;
    if (scopeOf(cast, token) !== scopeOf(cast, phrase.from)) break;
    const nation = actor.key.startsWith('s:') ? actor : actor.nation === null ? undefined : cast.states.get(actor.nation);
    if (nation !== undefined) return found(nation, phrase, 'variant', 'likely', 'state-recalled', token);
  }
  for (let t = phrase.from - 1; t >= Math.max(0, phrase.from - 120); t--) {
    const k = cast.chunkAt[t]! - 1;
    if (k < 0) continue;
    const nation = cast.chunks.nation(k), actor = nation === null ? undefined : cast.states.get(nation);
    if (actor !== undefined) return found(actor, phrase, 'variant', 'likely', 'state-recalled', t);
  }
  const actor = unnamedActor(session, `r:${phrase.to - phrase.from === 2 ? 'the government' : 'state'}`, 'collective');
  return found(actor, phrase, 'variant', 'likely', 'source-unnamed');
}

const AIRED = /\b(?:tv|television|channel|kanal|radio|news|broadcaster|bbc|cnn|nbc|cbs|abc|fox|msnbc|cnbc|npr|pbs|rossia|rossiya|trt|ntv|rt|jazeera|arabiya|voice|sky|itv|dw|euronews|today)\b/;
const AGENCIES = /^m:(?:Reuters|Agence France-Presse|Associated Press|Anadolu|TASS|RIA|Interfax|Xinhua|Bloomberg|Deutsche Presse-Agentur|ANSA|EFE|Kyodo|Yonhap|Armenpress|Press Association|United Press International)$/;

/** A channel is no agency, a newspaper no channel. */
function suits(actor: Actor, noun: string): boolean {
  const name = actor.key.slice(2).toLowerCase();
  if (/channel|broadcaster|station|television|\btv\b|radio|network/.test(noun)) return !AGENCIES.test(actor.key) && (AIRED.test(name) || actor.words.some((word) => AIRED.test(word)));
  if (/agency|wire/.test(noun)) return !AIRED.test(name) || AGENCIES.test(actor.key);
  if (/newspaper|daily|paper|magazine|weekly|tabloid/.test(noun)) return !AGENCIES.test(actor.key) && !/\b(?:tv|television|channel|radio)\b/.test(name);
  return true;
}

/** `the broadcaster`, `the same channel`, `the news agency`: the last medium named; else one that has no name. */
export function recallMedium(session: Session, phrase: Extract<Phrase, { type: 'medium' }>, text: string): Found {
  const { cast } = session;
  if (phrase.definite === 'definite' && !phrase.plural && phrase.nation === null) {
    let best: { actor: Actor; at: number } | null = null;
    for (let i = session.said.length - 1; i >= 0 && i >= session.said.length - 8; i--) {
      const { actor, from: token } = session.said[i]!;
      if (actor.kind === 'outlet' && scopeOf(cast, token) === scopeOf(cast, phrase.from) && suits(actor, text)) {
        best = { actor, at: token };
        break;
      }
    }
    for (let t = phrase.from - 1; t >= Math.max(best?.at ?? 0, phrase.from - 200); t--) {
      const k = cast.chunkAt[t]! - 1, actor = k >= 0 ? cast.owner[k] ?? null : null;
      if (actor !== null && actor.kind === 'outlet' && scopeOf(cast, t) === scopeOf(cast, phrase.from) && suits(actor, text)) {
        best = { actor, at: t };
        break;
      }
    }
    // the Space Agency is none, and may have been named since
    const agencies = text === 'agency' ? cast.bodies.get(text) ?? [] : [], nearest = agencies[lowerBound(agencies, phrase.from, (seen) => seen.from) - 1];
    if (nearest !== undefined && nearest.from > (best?.at ?? -1) && scopeOf(cast, nearest.from) === scopeOf(cast, phrase.from)) return found(resolved(nearest.actor), phrase, 'variant', 'likely', 'body-recalled', nearest.from);
    if (best !== null) return found(best.actor, phrase, 'variant', 'likely', 'medium-recalled', best.at);
    // `the agency said`: no medium is near, but a body spoke
    if (/^(?:agency|network)$/.test(text)) {
      const body = lastBody(session, phrase.from, '');
      if (body !== null) return found(body.actor, phrase, 'variant', 'likely', 'body-of-last', body.token);
    }
  }
  return found(unnamedActor(session, `m:${text}`, 'outlet'), phrase, 'variant', 'certain', 'medium-kind');
}
