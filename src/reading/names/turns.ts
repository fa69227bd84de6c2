/** Who speaks in the turns of an interview or transcript: initials and letters at the head of a line, and `I` in the words of somebody. */
import { intern } from '../lexicon/vocabulary.ts';
import { Shape, Token } from '../text/scan.ts';
import type { Actor, Cast } from './actors.ts';
import type { SourceAsk } from './asks.ts';
import { found, resolved, type Found, type Session } from './session.ts';

const COLON = 0x3a, COMMA = 0x2c, BY = intern('by');
/** Letters of initials; words of a whole name that opens a turn. */
const MOST_INITIALS = 4, MOST_WORDS = 4;
/** Turns that initials open at least. */
const FEWEST_TURNS = 2;

/** The name opens its line, and a colon stands behind it: `BC:` */
function opensTurn({ chunks, ground: { source, line } }: Cast, k: number): boolean {
  const { tokens, lines } = source, from = chunks.from[k]!, to = chunks.to[k]!;
  return tokens.word[to] === COLON && tokens.kind[to] === Token.mark && from === lines.firstToken[line[from]!];
}

/** The one person of the chunk's initials who is named whole, where they open a turn and another; `null` for none and for several. */
export function ofInitials(cast: Cast, k: number): Actor | null {
  if (!areInitials(cast, k)) return null;
  return (cast.initialled ??= initialled(cast)).get(cast.chunks.name(k).words[0]!) ?? null;
}

function areInitials(cast: Cast, k: number): boolean {
  const { words } = cast.chunks.name(k), [letters] = words;
  return words.length === 1 && letters !== undefined && letters.length >= 2 && letters.length <= MOST_INITIALS && opensTurn(cast, k);
}

/** Persons by their initials, where these open turns; `null` where several have the same. Who is interviewed speaks more than once: a lone `TV:` is no Tom Vane. */
function initialled(cast: Cast): Map<string, Actor | null> {
  const turns = new Map<string, number>(), byInitials = new Map<string, Actor | null>();
  for (let k = 0; k < cast.chunks.count; k++) if (areInitials(cast, k)) {
    const letters = cast.chunks.name(k).words[0]!;
    turns.set(letters, (turns.get(letters) ?? 0) + 1);
  }
  for (const actor of cast.actors) {
    if (actor.kind !== 'person' || actor.words.length < 2 || actor.words.length > MOST_INITIALS) continue;
    let letters = '';
    for (const word of actor.words) letters += word.charAt(0);
    if ((turns.get(letters) ?? 0) < FEWEST_TURNS) continue;
    byInitials.set(letters, byInitials.has(letters) ? null : actor);
  }
  return byInitials;
}

/** A name in capitals that opens a turn: `IDA HOLM:`, and in a transcript first of all `IDA HOLM, HOST:` */
export function isTurnName({ chunks, folded, ground }: Cast, k: number): boolean {
  const { tokens, lines } = ground.source, from = chunks.from[k]!, to = chunks.to[k]!, words = chunks.name(k).words.length, line = ground.line[from]!;
  if (words < 2 || words > MOST_WORDS || to - from !== words || from !== lines.firstToken[line]) return false;
  for (let t = from; t < to; t++) if ((tokens.shape[t]! & Shape.capitals) === 0 || ground.seenSmall(t)) return false;
  return (tokens.word[to] === COLON && folded.firstName(from) !== undefined) || (tokens.word[to] === COMMA && to + 2 < lines.firstToken[line + 1]! && (tokens.shape[to + 1]! & Shape.capitals) !== 0 && tokens.word[to + 2] === COLON);
}

/** What the transcript calls somebody, behind the name: `IDA HOLM, BYLINE:` */
export function isTurnRole({ chunks, ground: { source: { tokens } } }: Cast, k: number): boolean {
  const from = chunks.from[k]!, to = chunks.to[k]!;
  return tokens.word[to] === COLON && from > 1 && tokens.word[from - 1] === COMMA && (tokens.shape[from - 2]! & Shape.capitals) !== 0;
}

/** Whose turn a letter opens. The one who answers is whoever the text above the first question names, where that is one. */
export function ofLetter(session: Session, { from, to, turn }: SourceAsk): Found {
  const one = turn === 'answers' ? interviewed(session, from) : null;
  return one === null ? found(null, { from, to }, 'variant', 'open', 'turn-open') : found(one.actor, { from, to }, 'variant', 'likely', 'turn-answer', one.from);
}

/** The one person whom a text or its heading names whole above the token of the first answer. */
function interviewed(session: Session, before: number): { readonly actor: Actor; readonly from: number } | null {
  if (session.interviewed !== undefined) return session.interviewed;
  const { cast } = session, { chunks, owner } = cast;
  let only: { readonly actor: Actor; readonly from: number } | null = null, known = false;
  for (let k = 0; k < chunks.count; k++) {
    const from = chunks.from[k]!, actor = owner[k]!;
    if (from >= before) break;
    if (actor === null || actor.kind !== 'person' || actor.words.length < 2 || !tellsOfNamed(cast, from) || resolved(actor) === only?.actor) continue;
    const isKnown = actor.roles.length > 0 || cast.folded.firstName(from) !== undefined; // `Skelby County` looks like a name as well
    if (only !== null && known && isKnown) return (session.interviewed = inHeading(cast, only) && !inHeading(cast, { from }) ? only : null);
    if (only === null || isKnown) only = known ? only : { actor: resolved(actor), from };
    known ||= isKnown;
  }
  return (session.interviewed = only);
}

/** `‘I never wanted it’: Ida Holm on her years at the port`: a heading names whom the interview is with, and not who asks. */
function inHeading({ ground: { heading, line } }: Cast, { from }: { readonly from: number }): boolean {
  return heading[line[from]!] === 1;
}

/** The name from the token on stands in a heading or a sentence; who is named in a line by itself (`By Ida Holm`, `Ida Holm, Skelby Courier`) mostly wrote it. */
function tellsOfNamed({ ground: { source: { tokens, lines }, heading, line } }: Cast, from: number): boolean {
  const at = line[from]!, first = lines.firstToken[at]!;
  if (tokens.word[from - 1] === BY && from - first <= MOST_WORDS) return false;
  return heading[at] === 1 || tokens.kind[lines.firstToken[at + 1]! - 1] !== Token.word;
}

/** `I` is whoever's turn it is. */
export function ofFirstPerson({ turn: outer }: Session, { from, to }: SourceAsk): Found {
  if (outer === null || outer.actor === null) return found(null, { from, to }, 'pronoun', 'open', 'pronoun-open');
  return found(resolved(outer.actor), { from, to }, 'pronoun', outer.confidence === 'open' ? 'open' : 'likely', 'pronoun-first', outer.from, outer.others);
}
