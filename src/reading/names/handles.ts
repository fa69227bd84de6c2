/** Names that people have in posts: `@rsalcedo`. */
import { firstSight, type Actor } from './actors.ts';
import { found, resolved, type Found, type Session } from './session.ts';

const AT = 0x40;
/** Letters of a surname that a handle may hold, and of a handle that is looked into. */
const SHORTEST = 4, LONGEST = 40;

/** The one person whose surname the handle at the tokens `[from, to)` holds; `null` where that is nobody or several, or it is no handle. */
export function ofHandle(session: Session, from: number, to: number): Found | null {
  const { cast } = session, { tokens } = cast.ground.source, word = to - 1;
  if (to - from > 2 || (tokens.word[word - 1] !== AT && tokens.word[from] !== AT)) return null;
  const surnames = (session.surnames ??= surnamesOf(cast.actors)), handle = cast.folded.at(word);
  let only: Actor | null = null;
  if (handle.length > LONGEST) return null;
  for (let a = 0; a + SHORTEST <= handle.length; a++) for (let b = a + SHORTEST; b <= handle.length; b++) {
    const one = surnames.get(handle.slice(a, b));
    if (one === undefined) continue;
    if (one === null || (only !== null && only !== one)) return null;
    only = one;
  }
  return only === null ? null : found(only, { from, to }, 'variant', 'likely', 'name-part', firstSight(cast, only));
}

/** By word of a name but its first: the one person of it, `null` where there are several. */
function surnamesOf(actors: readonly Actor[]): Map<string, Actor | null> {
  const surnames = new Map<string, Actor | null>();
  for (const actor of actors) {
    if (actor.kind !== 'person') continue;
    const person = resolved(actor);
    actor.words.forEach((word, i) => {
      if (i === 0 || word.length < SHORTEST) return;
      const known = surnames.get(word);
      surnames.set(word, known === undefined || known === person ? person : null);
    });
  }
  return surnames;
}
