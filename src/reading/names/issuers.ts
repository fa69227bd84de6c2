/** `the statement said`, `a letter said`: who speaks through a document. */
import type { Actor, Cast } from './actors.ts';
import type { SourceAsk } from './asks.ts';
import { linesBetween } from './ground.ts';
import type { Phrase } from './phrase-types.ts';
import { found, resolved, scopeOf, unnamedActor, type Found, type Session } from './session.ts';

/** `the statement said`: whoever made one in this small document, else the last to speak. */
export function ofDocument(session: Session, phrase: Extract<Phrase, { type: 'document' }>, ask: SourceAsk): Found {
  const { cast } = session;
  const scope = scopeOf(cast, phrase.from), word = cast.ground.source.tokens.word[phrase.to - 1]!;
  const { tokens } = cast.ground.source;
  if (phrase.definite === 'indefinite') {
    const own = openerOf(cast, phrase.from);
    if (own !== null) return found(resolved(own.actor), phrase, 'variant', 'likely', 'statement-of', own.token);
  }
  let last: { actor: Actor; token: number } | null = null, steps = 0;
  for (let i = session.said.length - 1; i >= 0 && steps < 10; i--, steps++) {
    const said = session.said[i]!;
    if (scopeOf(cast, said.from) !== scope && (cast.ground.entries || last !== null)) break;
    if (said.part !== 'speaker' || (said.quoted && !ask.quoted)) continue;
    last ??= { actor: said.actor, token: said.from };
    const line = cast.ground.line[said.from]!, end = Math.min(phrase.from, cast.ground.source.lines.firstToken[line + 1]!);
    if (linesBetween(cast.ground, said.from, phrase.from) > 3) break;
    for (let t = said.from; t < end; t++) if (tokens.word[t] === word && word !== 0) return found(resolved(said.actor), phrase, 'variant', 'likely', 'statement-of', t);
  }
  const opener = issuer(session, phrase.from, word);
  if (opener !== null && (last === null || opener.token > last.token)) return found(opener.actor, phrase, 'variant', 'likely', 'statement-of', opener.token);
  if (last !== null && linesBetween(cast.ground, last.token, phrase.from) < 3) return found(resolved(last.actor), phrase, 'variant', 'likely', 'statement-of', last.token);
  return found(unnamedActor(session, `r:statement#${scope}`, 'office'), phrase, 'variant', 'open', 'source-unnamed');
}

/** `The governor, in a statement by his aide, blamed …`: who opens the sentence in which the word stood last, in this paragraph or the one before. */
function issuer(session: Session, token: number, word: number): { actor: Actor; token: number } | null {
  const { cast } = session, { ground } = cast, { tokens, lines } = ground.source, floor = lines.firstToken[Math.max(0, ground.line[token]! - 2)]!;
  for (let t = token - 1; t >= floor; t--) {
    if (tokens.word[t] !== word || word === 0 || ground.quoted[t] !== 0) continue;
    const opener = openerOf(cast, t);
    return opener === null ? null : { actor: resolved(opener.actor), token: opener.token };
  }
  return null;
}

/** Who is named where the sentence of the token begins, before the token. */
function openerOf(cast: Cast, token: number): { actor: Actor; token: number } | null {
  const start = cast.ground.sentenceStart[cast.ground.sentenceOf(token)]!;
  for (let u = start; u < token && u < start + 8; u++) {
    const k = cast.chunkAt[u]! - 1, actor = k >= 0 ? cast.owner[k] ?? null : null;
    if (k >= 0) u = cast.chunks.to[k]! - 1;
    if (actor !== null && cast.chunks.phraseFrom[k]! <= start + 1) return { actor, token: cast.chunks.from[k]! };
  }
  return null;
}
