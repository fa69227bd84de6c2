/** `Sen. Ada Quill, R-Iowa, said` · `Rep. Tom Vane (D-N.M.)`: the party and the state behind a name. */
import { Token } from '../text/scan.ts';
import type { Ground } from './ground.ts';
import type { Role } from './roles.ts';

const PARTIES: ReadonlyMap<string, string> = new Map([['r', 'republican'], ['d', 'democrat']]);
/** States of the United States by their short forms, without full stops: those of the post, and those of newspapers. */
const STATES: ReadonlyMap<string, string> = new Map(`al ala alabama|ak alaska|az ariz arizona|ar ark arkansas|ca calif cal california|co colo colorado|ct conn connecticut|de del delaware|fl fla florida|ga georgia|hi hawaii|id idaho|il ill illinois
in ind indiana|ia iowa|ks kan kans kansas|ky kentucky|la louisiana|me maine|md maryland|ma mass massachusetts|mi mich michigan|mn minn minnesota|ms miss mississippi|mo missouri|mt mont montana|ne neb nebraska|nv nev nevada|nh new hampshire
nj new jersey|nm new mexico|ny new york|nc north carolina|nd north dakota|oh ohio|ok okla oklahoma|or ore oregon|pa penn pennsylvania|ri rhode island|sc south carolina|sd south dakota|tn tenn tennessee|tx tex texas|ut utah|vt vermont
va virginia|wa wash washington|wv west virginia|wi wis wisc wisconsin|wy wyo wyoming`.split(/[|\n]/).flatMap((row) => {
  const words = row.split(' '), two = /^(?:new|north|south|west|rhode)$/.test(words.at(-2)!) ? words.splice(-2).join(' ') : words.pop()!;
  return [...words.map((word) => [word, two] as const), [two, two] as const];
}));

const DOT = 0x2e, LONGEST = 12;

/** The role that the tokens from `t` on give, behind the comma or the bracket; `null` where they name no party. */
export function partyAt({ source: { text, tokens } }: Ground, t: number): Role | null {
  if (tokens.kind[t] !== Token.word || tokens.end[t]! - tokens.start[t]! > LONGEST || text.charCodeAt(tokens.start[t]! + 1) !== 0x2d) return null;
  const head = PARTIES.get(text.charAt(tokens.start[t]!).toLowerCase());
  if (head === undefined) return null;
  let to = t + 1, state = text.slice(tokens.start[t]! + 2, tokens.end[t]!);
  while (tokens.kind[to] === Token.mark && tokens.word[to] === DOT && tokens.start[to] === tokens.end[to - 1]) {
    to++;
    if (tokens.kind[to] === Token.word && tokens.start[to] === tokens.end[to - 1]) state += text.slice(tokens.start[to]!, tokens.end[to++]!); // D-N.M.
  }
  const name = STATES.get(state.toLowerCase());
  return name === undefined ? null : { head, words: [name], nation: null, from: t, to, gender: 0, plural: false };
}
