/**
 * What an unknown run of capitals names: a person, a body or a place, by what stands beside it anywhere in the document.
 * `Norrland Lines, which …`, `shares in Norrland Lines`, `Norrland Lines said it …`: no person.
 */
import { Class, classOf } from '../lexicon/classes.ts';
import { Shape, Token } from '../text/scan.ts';
import { isCapital, nameKey, type Chunk } from './chunks.ts';
import type { Ground } from './ground.ts';
import { Bit, bitsOf } from './lexical.ts';
import { firstName } from './spellings.ts';
import { isWord, small, type Role } from './roles.ts';

export type NameKind = 'person' | 'body' | 'place' | 'state';

interface Votes {
  person: number;
  body: number;
  place: number;
  /** What only a state has: a government, an army, a border. */
  state: number;
}

const COMMA = 0x2c, OPEN = 0x28, CLOSE = 0x29;
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const OF_A_FIRM = words(`shares share board chairman chairwoman chief ceo headquarters customers website factory factories fleet staff shareholders shareholder profits profit revenue revenues sales stock employees subsidiary users investors
  owner owners manager managers management creditors debt passengers clients legal founder founders`);
const OF_A_STATE = words(`prime government parliament capital border borders army military foreign defence defense interior finance justice ministry minister troops forces embassy ambassador constitution economy currency coast navy airspace king queen
  northern southern eastern western north south east west territory soil people population independence aggression invasion`);
const OF_A_PERSON = words('wife husband daughter son mother father brother sister lawyer lawyers family widow parents death career body remarks speech comments office predecessor successor deputy spokesman spokeswoman');
const NAMED_SO = words(`company firm group charity watchdog retailer lender bank airline carrier startup start-up manufacturer maker consultancy club giant insurer chain brand nonprofit ngo subsidiary militia conglomerate carmaker automaker chipmaker
  drugmaker supplier utility contractor brokerage bookmaker supermarket union`);
const PLACES = words('village town city province region district county state island islands republic capital north south east west border coast port suburb municipality outskirts centre center coastal kingdom');
const HE = words('he she him her his himself herself'), IT = words('it its itself');
/** Roles that bodies and states have as well as persons. */
const ANYBODY = words('operator rival ally member opponent monitor observer owner agent businessman resident relative source leader friend worker author producer champion negotiator');

/** The kind of each name that is no known one, by its folded words; names without a clear word for a body or a place are left out. */
export function weighKinds(ground: Ground, chunks: readonly Chunk[], beside: readonly (readonly Role[])[]): ReadonlyMap<string, NameKind> {
  const { source } = ground, { tokens, lines } = source, all = new Map<string, Votes>();
  chunks.forEach((chunk, index) => {
    const titled = chunk.kind === 'person' && chunk.roleFrom >= 0;
    if ((chunk.kind !== 'proper' && !titled) || (chunk.words.length === 1 && (tokens.shape[chunk.from]! & Shape.capitals) !== 0)) return; // an acronym is a body anyway
    const key = nameKey(chunk.words);
    let votes = all.get(key);
    if (votes === undefined) all.set(key, (votes = { person: 0, body: 0, place: 0, state: 0 }));
    if (titled) votes.person += 3;
    else {
      if (beside[index]!.some((role) => !ANYBODY.has(role.head))) votes.person += 3;
      within(chunk, votes);
      behind(chunk, lines.firstToken[ground.line[chunk.from]! + 1]!, votes);
      before(chunk, lines.firstToken[ground.line[chunk.from]!]!, votes);
    }
  });
  const kinds = new Map<string, NameKind>(), surnames = new Set<string>();
  for (const chunk of chunks) if (chunk.kind === 'person' && chunk.words.length > 1) for (const word of chunk.words) surnames.add(word);
  for (const [key, { person, body, place, state }] of all) {
    if (surnames.has(key)) continue;
    if (body >= 2 && body > person && body >= place) kinds.set(key, 'body');
    else if (place >= 2 && place > person) kinds.set(key, state >= 2 ? 'state' : 'place');
    else if (person >= 2) kinds.set(key, 'person');
  }
  return kinds;

  function within(chunk: Chunk, votes: Votes): void {
    const last = chunk.to - 1;
    if (chunk.words.length > 1 && firstName(chunk.words[0]!) === undefined && ((bitsOf(tokens.word[last]!) & Bit.firmEnd) !== 0 || (bitsOf(tokens.word[chunk.from]!) & Bit.firmBegin) !== 0)) votes.body += 3;
  }

  function behind(chunk: Chunk, last: number, votes: Votes): void {
    const t = chunk.to;
    if (t >= last) return;
    const kind = tokens.kind[t]!;
    if (kind === Token.clitic) {
      const next = tokens.kind[t + 1] === Token.word ? small(ground, t + 1) : '';
      if (OF_A_FIRM.has(next)) votes.body += 2;
      if (OF_A_PERSON.has(next)) votes.person++;
      if (OF_A_STATE.has(next) || (tokens.kind[t + 1] === Token.word && OF_A_STATE.has(small(ground, t + 2)) && !OF_A_FIRM.has(next))) {
        votes.place += 2;
        votes.state += 2;
      }
      return;
    }
    if (kind === Token.mark && tokens.word[t] === OPEN) {
      if (tokens.kind[t + 1] === Token.number && tokens.word[t + 2] === CLOSE) votes.person += 3;
      return;
    }
    if (kind === Token.mark && tokens.word[t] === COMMA) {
      if (isWord(ground, t + 1, 'who')) votes.person += 3;
      else if (isWord(ground, t + 1, 'which')) {
        votes.body += 2;
        votes.place++;
      } else if (tokens.kind[t + 1] === Token.number && tokens.word[t + 2] === COMMA) votes.person += 3;
      else if (isWord(ground, t + 1, 'a', 'an', 'the', 'one') || beforeFirm(t + 1)) {
        for (let u = t + 2; u < last && u < t + 9; u++) {
          if (tokens.kind[u] === Token.clitic) continue;
          if (tokens.kind[u] !== Token.word) break;
          const noun = small(ground, u);
          if (NAMED_SO.has(noun) && tokens.kind[u + 1] !== Token.clitic && !role(u + 1)) {
            votes.body += 3;
            break;
          }
          if (PLACES.has(noun) && !role(u + 1)) votes.place++;
          if ((classOf(tokens.word[u]!) & (Class.preposition | Class.wh)) !== 0) break;
        }
      }
      return;
    }
    if (kind !== Token.word) return;
    const word = small(ground, t);
    if (word === 'who') votes.person += 2;
    else if (word === 'shares' || word === 'stock' || word === 'shareholders') votes.body += 2;
    else if (role(t) && !isWord(ground, t + 1, 'of')) votes.body++;
    const finite = (classOf(tokens.word[t]!) & (Class.past | Class.verb3s | Class.be | Class.have | Class.modal)) !== 0;
    if (!finite) return;
    for (let u = t + 1; u < last && u < t + 10; u++) {
      if (tokens.kind[u] === Token.quote || tokens.kind[u] === Token.mark || (classOf(tokens.word[u]!) & (Class.gerund | Class.subordinator)) !== 0 && !isWord(ground, u, 'that')) break;
      if (u < t + 9 && tokens.kind[u] === Token.word && isCapital(source, u) && (classOf(tokens.word[u]!) & (Class.weekday | Class.month)) === 0) break;
      const pronoun = tokens.kind[u] === Token.word ? small(ground, u) : '';
      if (HE.has(pronoun)) {
        votes.person += 2;
        break;
      }
      if (IT.has(pronoun)) {
        votes.body += pronoun === 'it' && isWord(ground, u + 1, 'was', 'is') ? 1 : 2;
        votes.place++;
        break;
      }
    }
  }

  function before(chunk: Chunk, first: number, votes: Votes): void {
    const t = chunk.from - 1;
    takenUp(chunk, votes);
    if (t < first || tokens.kind[t] !== Token.word) return;
    const word = small(ground, t), earlier = t > first && tokens.kind[t - 1] === Token.word ? small(ground, t - 1) : '';
    if (NAMED_SO.has(word) && !isCapital(source, t)) votes.body += 3;
    else if (word === 'the') votes.body++;
    else if (word === 'in' || word === 'of') {
      if (/^(?:shares?|stake|stock|unit|shareholders?|owners?|acquisition|takeover|customers)$/.test(earlier)) votes.body += 3;
      else if (PLACES.has(earlier)) votes.place += 3;
      else if (role(t - 1)) votes.body++;
      else if (word === 'in') votes.place += (tokens.shape[chunk.from]! & Shape.capitals) !== 0 ? 0.5 : 1.5;
    } else if (word === 'at' || word === 'with') {
      if (role(t - 1) || /^(?:analysts?|economists?|jobs|workers?|director)$/.test(earlier)) votes.body += 2;
    } else if (/^(?:near|outside|across|throughout|around|into|within)$/.test(word)) votes.place += 2;
    else if (word === 'from' && tokens.kind[chunk.to] !== Token.clitic) votes.place++;
  }

  /** The next sentence goes on with `It`, `Its` or `He`. */
  function takenUp(chunk: Chunk, votes: Votes): void {
    const sentence = ground.sentence[chunk.from]!, next = ground.sentenceStart[sentence + 1] ?? -1;
    if (chunk.phraseFrom - ground.sentenceStart[sentence]! > 1 || next < 0 || ground.line[next] !== ground.line[chunk.from]) return;
    const word = small(ground, next);
    if (word === 'its' || word === 'it') votes.body += word === 'its' ? 2 : 1;
    else if (word === 'he' || word === 'she') votes.person += 2;
  }

  function role(t: number): boolean {
    return tokens.kind[t] === Token.word && (bitsOf(tokens.word[t]!) & Bit.role) !== 0;
  }

  /** `Dublin company behind it`: a capital before the noun that says what it is. */
  function beforeFirm(t: number): boolean {
    return isCapital(source, t) && tokens.kind[t + 1] === Token.word && NAMED_SO.has(small(ground, t + 1));
  }
}
