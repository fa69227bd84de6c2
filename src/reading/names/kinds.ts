/**
 * What an unknown run of capitals names: a person, a body or a place, by what stands beside it anywhere in the document.
 * `Norrland Lines, which …`, `shares in Norrland Lines`, `Norrland Lines said it …`: no person.
 */
import { Class, classOf } from '../lexicon/classes.ts';
import { Shape, Token } from '../text/scan.ts';
import { particles } from '../lexicon/people.ts';
import { lookUp, plainWordOf, wordSet } from '../lexicon/vocabulary.ts';
import type { Chunks } from './chunk.ts';
import { isCamel, isCapital } from './capitals.ts';
import type { Folded } from './folded.ts';
import type { Ground } from './ground.ts';
import { Bit, bitsOf } from './lexical.ts';
import type { Name } from './name-table.ts';
import { isOneOf, small, type Role } from './roles.ts';

export type NameKind = 'person' | 'body' | 'place' | 'state';

export interface Votes {
  person: number;
  body: number;
  /** In halves. */
  place: number;
  /** What only a state has: a government, an army, a border. */
  state: number;
}

const COMMA = 0x2c, OPEN = 0x28, CLOSE = 0x29;

/** Bits of what a word beside a name tells of it. */
const Sign = { ofFirm: 1, ofState: 2, ofPerson: 4, firm: 8, place: 16, he: 32, it: 64, shares: 128, partOfFirm: 256, atFirm: 512, around: 1024 } as const;

const SIGNS: readonly (readonly [sign: number, words: string])[] = [
  [Sign.ofFirm, `shares share board chairman chairwoman chief ceo headquarters customers website factory factories fleet staff shareholders shareholder profits profit revenue revenues sales stock employees subsidiary users investors
  owner owners manager managers management creditors debt passengers clients legal founder founders`],
  [Sign.ofState, `prime government parliament capital border borders army military foreign defence defense interior finance justice ministry minister troops forces embassy ambassador constitution economy currency coast navy airspace king queen
  northern southern eastern western north south east west territory soil people population independence aggression invasion`],
  [Sign.ofPerson, 'wife husband daughter son mother father brother sister lawyer lawyers family widow parents death career body remarks speech comments office predecessor successor deputy spokesman spokeswoman'],
  [Sign.firm, `company firm group charity watchdog retailer lender bank airline carrier startup start-up manufacturer maker consultancy club giant insurer chain brand nonprofit ngo subsidiary militia conglomerate carmaker automaker chipmaker
  drugmaker supplier utility contractor brokerage bookmaker supermarket union
  band label studio orchestra choir festival school college hospital museum gallery theatre theater tribe`],
  [Sign.place, 'village town city province region district county state island islands republic capital north south east west border coast port suburb municipality outskirts centre center coastal kingdom'],
  [Sign.he, 'he she him her his himself herself'],
  [Sign.it, 'it its itself'],
  [Sign.shares, 'shares stock shareholders'],
  [Sign.partOfFirm, 'share shares stake stock unit shareholder shareholders owner owners acquisition takeover customers'],
  [Sign.atFirm, 'analyst analysts economist economists jobs worker workers director'],
  [Sign.around, 'near outside across throughout around into within'],
];
const signs = new Map<string, number>();
for (const [sign, list] of SIGNS) for (const word of list.split(/\s+/)) signs.set(word, (signs.get(word) ?? 0) | sign);
/** By length and first letter: 1 where there is such a word without a number. */
const unnumbered = new Uint8Array(1 << 9);
for (const word of signs.keys()) if (lookUp(word, 0, word.length) === 0) unnumbered[(word.length << 5) | (word.charCodeAt(0) & 31)] = 1;
/** By number of the word: its bits, -1 until they are asked for. These words get no numbers here: that would tell other rooms of them. */
let signsByNumber = new Int16Array(0);

function signsAt(ground: Ground, t: number): number {
  const { text, tokens } = ground.source;
  if (tokens.kind[t] !== Token.word) return 0;
  const id = tokens.word[t]!;
  if (id === 0 && unnumbered[((tokens.end[t]! - tokens.start[t]!) << 5) | (text.charCodeAt(tokens.start[t]!) & 31)] !== 1) return 0;
  const known = signsByNumber[id] ?? -1;
  if (known >= 0) return known;
  const word = plainWordOf(id);
  if (word === '') return signs.get(small(ground, t)) ?? 0;
  if (id >= signsByNumber.length) {
    const larger = new Int16Array(id + 4096).fill(-1);
    larger.set(signsByNumber);
    signsByNumber = larger;
  }
  return (signsByNumber[id] = signs.get(word) ?? 0);
}

/** First words of family names of several. */
export const PARTICLES = new Set(particles.split(' '));

/** Roles that bodies and states have as well as persons. */
export const ANYBODY = new Set('operator rival ally member opponent monitor observer owner agent businessman resident relative source leader friend worker author producer champion negotiator'.split(' '));
/** Those of them that are a body when a name of one word follows: `rail operator Sudtrans`. */
const FIRM_ROLES = new Set(['operator', 'producer']);
const isWho = wordSet('who'), isWhich = wordSet('which'), isOne = wordSet('a an the one'), isOf = wordSet('of'), isThat = wordSet('that'), isWas = wordSet('was is'), isThe = wordSet('the'), isFrom = wordSet('from'), STORM = wordSet('hurricane typhoon cyclone storm'), CLUB = wordSet('rovers wanderers athletic albion united');
const isIn = wordSet('in of'), isAt = wordSet('at with'), THEIR = wordSet('their its our'), FIRM_TITLES = wordSet('investor promoter organiser organizer developer owner publisher distributor supplier sponsor producer trader campaigner contractor builder'), isIts = wordSet('its'), isIt = wordSet('it'), isHe = wordSet('he she');

/** Finds the kind of each name that is no known one; names without a clear word for a body or a place get none. */
interface KindWeigher {
  /** Looks at one place of a name, in the order of the text. A storm's name is none for anybody: true where it is that. */
  readonly weigh: (chunk: number, beside: readonly Role[]) => boolean;
  /** Tells the kinds when all places are weighed. */
  readonly settle: () => void;
}

export function kindWeigher(ground: Ground, folded: Folded, chunks: Chunks): KindWeigher {
  const { source } = ground, { tokens, lines } = source, { names } = chunks, weighed: Name[] = [], storms: number[] = [];
  return { weigh, settle };

  function weigh(k: number, beside: readonly Role[]): boolean {
    const name = chunks.name(k), from = chunks.from[k]!, { words } = name;
    let kind = chunks.kind(k);
    if (words.length > 1 && STORM(tokens.word[from]!) && (kind === 'proper' || kind === 'person')) {
      storms.push(k);
      return true;
    }
    if (kind === 'person' && words.length > 1 && CLUB(tokens.word[chunks.to[k]! - 1]!)) chunks.take(k, (kind = 'proper'));
    const isTraded = kind === 'person' && chunks.roleFrom[k] === from - 1 && (words.length > 1 ? FIRM_TITLES(tokens.word[from - 1]!) : isCamel(source, from) && beside.every(({ head }) => ANYBODY.has(head))) && folded.firstName(from) === undefined; // Investor Tarn Capital
    if (isTraded) chunks.take(k, (kind = 'proper'));
    const titled = kind === 'person' && chunks.roleFrom[k]! >= 0;
    if (kind === 'person' && words.length > 1) for (const word of words) names.word(word).inPerson = true;
    if ((kind !== 'proper' && !titled) || (words.length === 1 && (tokens.shape[from]! & Shape.capitals) !== 0)) return false; // an acronym is a body anyway
    if (name.votes === null) {
      name.votes = { person: 0, body: 0, place: 0, state: 0 };
      weighed.push(name);
    }
    const { votes } = name;
    if (titled) {
      votes.person += 3;
      return false;
    }
    for (const { head } of beside) if (!isTraded && !ANYBODY.has(head)) {
      votes.person += 3;
      if (words.length > 1) for (const word of words) names.word(word).inPerson ||= PARTICLES.has(words[1]!);
      break;
    }
    const to = chunks.to[k]!, line = ground.line[from]!, isFirst = folded.firstName(from) !== undefined;
    if (words.length === 1 && !isFirst) for (const role of beside) if (role.to === from && FIRM_ROLES.has(role.head)) votes.body += 3;
    if (words.length > 1 && !isFirst && ((bitsOf(tokens.word[to - 1]!) & Bit.firmEnd) !== 0 || (bitsOf(tokens.word[from]!) & Bit.firmBegin) !== 0)) votes.body += 3;
    behind(to, lines.firstToken[line + 1]!, votes);
    takenUp(from, chunks.phraseFrom[k]!, votes);
    before(from, to, lines.firstToken[line]!, votes);
    return false;
  }

  function settle(): void {
    for (const name of weighed) {
      const { person, body, place, state } = name.votes!;
      if (name.inPerson || isTail(name)) continue;
      if (body >= 2 && body > person && body * 2 >= place) name.kind = 'body';
      else if (place >= 4 && place > person * 2) name.kind = state >= 2 ? 'state' : 'place';
      else if (person >= 2) name.kind = 'person';
    }
    for (const storm of storms) {
      chunks.take(storm, 'region');
      const name = names.word(chunks.name(storm).words.at(-1)!);
      if (!name.inPerson) name.kind = 'place';
    }
  }

  /** `De la Cruz`, who was named whole elsewhere. */
  function isTail({ words }: Name): boolean {
    return words.length > 1 && PARTICLES.has(words[0]!) && names.word(words.at(-1)!).inPerson;
  }

  /** What stands behind a name, from the token to the end of the line. */
  function behind(t: number, last: number, votes: Votes): void {
    if (t >= last) return;
    const kind = tokens.kind[t]!;
    if (kind === Token.clitic) {
      const next = signsAt(ground, t + 1);
      if ((next & Sign.ofFirm) !== 0) votes.body += 2;
      if ((next & Sign.ofPerson) !== 0) votes.person++;
      if ((next & Sign.ofState) !== 0 || (tokens.kind[t + 1] === Token.word && (signsAt(ground, t + 2) & Sign.ofState) !== 0 && (next & Sign.ofFirm) === 0)) {
        votes.place += 4;
        votes.state += 2;
      }
      return;
    }
    if (kind === Token.mark && tokens.word[t] === OPEN) {
      if (tokens.kind[t + 1] === Token.number && tokens.word[t + 2] === CLOSE) votes.person += 3;
      return;
    }
    if (kind === Token.mark && tokens.word[t] === COMMA) {
      if (isOneOf(ground, t + 1, isWho)) votes.person += 3;
      else if (isOneOf(ground, t + 1, isWhich)) {
        votes.body += 2;
        votes.place += 2;
      } else if (tokens.kind[t + 1] === Token.number && tokens.word[t + 2] === COMMA) votes.person += 3;
      else if (isOneOf(ground, t + 1, isOne) || isOneOf(ground, t + 1, THEIR) || beforeFirm(t + 1)) {
        for (let u = t + 2; u < last && u < t + 9; u++) {
          if (tokens.kind[u] === Token.clitic) continue;
          if (tokens.kind[u] !== Token.word) break;
          const noun = signsAt(ground, u);
          if ((noun & Sign.firm) !== 0 && tokens.kind[u + 1] !== Token.clitic && !role(u + 1)) {
            votes.body += 3;
            break;
          }
          if ((noun & Sign.place) !== 0 && !role(u + 1)) votes.place += 2;
          if ((classOf(tokens.word[u]!) & (Class.preposition | Class.wh)) !== 0) break;
        }
      }
      return;
    }
    if (kind !== Token.word) return;
    if (isWho(tokens.word[t]!)) votes.person += 2;
    else if ((signsAt(ground, t) & Sign.shares) !== 0) votes.body += 2;
    else if (role(t) && !isOneOf(ground, t + 1, isOf)) votes.body++;
    const finite = (classOf(tokens.word[t]!) & (Class.past | Class.verb3s | Class.be | Class.have | Class.modal)) !== 0;
    if (!finite) return;
    for (let u = t + 1; u < last && u < t + 10; u++) {
      if (tokens.kind[u] === Token.quote || tokens.kind[u] === Token.mark || (classOf(tokens.word[u]!) & (Class.gerund | Class.subordinator)) !== 0 && !isOneOf(ground, u, isThat)) break;
      if (u < t + 9 && tokens.kind[u] === Token.word && isCapital(source, u) && (classOf(tokens.word[u]!) & (Class.weekday | Class.month)) === 0) break;
      const pronoun = signsAt(ground, u);
      if ((pronoun & Sign.he) !== 0) {
        votes.person += 2;
        break;
      }
      if ((pronoun & Sign.it) !== 0) {
        votes.body += isIt(tokens.word[u]!) && (isOneOf(ground, u + 1, isWas) || (classOf(tokens.word[u + 1]!) & (Class.modal | Class.have | Class.do)) === 0) ? 1 : 2;
        votes.place += 2;
        break;
      }
    }
  }

  /** What stands before a name `[from, to)` in a line whose first token is `first`. */
  function before(from: number, to: number, first: number, votes: Votes): void {
    const t = from - 1;
    if (t < first || tokens.kind[t] !== Token.word) return;
    const word = tokens.word[t]!, sign = signsAt(ground, t), earlier = t > first ? signsAt(ground, t - 1) : 0;
    if ((sign & Sign.firm) !== 0 && !isCapital(source, t)) votes.body += 3;
    else if (isThe(word)) votes.body++;
    else if (isIn(word)) {
      if ((earlier & Sign.partOfFirm) !== 0) votes.body += 3;
      else if ((earlier & Sign.place) !== 0) votes.place += 6;
      else if (role(t - 1)) votes.body++;
      else if (!isOf(word)) votes.place += (tokens.shape[from]! & Shape.capitals) !== 0 ? 1 : 3;
    } else if (isAt(word)) {
      if (role(t - 1) || (earlier & Sign.atFirm) !== 0) votes.body += 2;
    } else if ((sign & Sign.around) !== 0) votes.place += 4;
    else if (isFrom(word) && tokens.kind[to] !== Token.clitic) votes.place += 2;
  }

  /** The next sentence goes on with `It`, `Its` or `He`. */
  function takenUp(from: number, phraseFrom: number, votes: Votes): void {
    const sentence = ground.sentenceOf(from), next = ground.sentenceStart[sentence + 1] ?? -1;
    if (phraseFrom - ground.sentenceStart[sentence]! > 1 || next < 0 || ground.line[next] !== ground.line[from]) return;
    if (isOneOf(ground, next, isIts)) votes.body += 2;
    else if (isOneOf(ground, next, isIt)) votes.body++;
    else if (isOneOf(ground, next, isHe)) votes.person += 2;
  }

  function role(t: number): boolean {
    return tokens.kind[t] === Token.word && (bitsOf(tokens.word[t]!) & Bit.role) !== 0;
  }

  /** `Dublin company behind it`: a capital before the noun that says what it is. */
  function beforeFirm(t: number): boolean {
    return isCapital(source, t) && (signsAt(ground, t + 1) & Sign.firm) !== 0;
  }
}
