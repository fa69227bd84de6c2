/** Places on the web where people write under their own names. */
import { Shape, Token, type Source } from '../text/scan.ts';
import { wordSet } from './vocabulary.ts';

export const isPlatform = wordSet('telegram twitter x facebook instagram youtube tiktok linkedin bluesky threads weibo whatsapp snapchat');
const ON = wordSet('on'), ITS_OWN = wordSet('live messenger stories spaces page inc corp shorts music');

/** `wrote on Telegram Arto Lund`, `in a post on X Lund said`: the name of a place ends at the token, and another begins behind it. */
export function endsPlatform({ tokens }: Source, t: number): boolean {
  return isPlatform(tokens.word[t]!) && t > 0 && ON(tokens.word[t - 1]!) && t + 1 < tokens.count && tokens.kind[t + 1] === Token.word && (tokens.shape[t + 1]! & Shape.capital) !== 0 && !ITS_OWN(tokens.word[t + 1]!);
}
