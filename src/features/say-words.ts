/** Speakers and statements in words. */
import type { Confidence, Reading, Speaker, SpeakerKind, Stance, Statement } from '../reading/reading.ts';
import { t } from './l10n.ts';
import { wordsOf } from './places.ts';
import { plain, shorten } from './plain.ts';
import { speakersOf } from './statements.ts';

/** What readers tell speakers apart by: states and groups of people are heard alike, but are not the same to the eye. */
export type Face = Exclude<SpeakerKind, 'collective'> | 'state' | 'group';

export function faceOf({ kind, mentions }: Pick<Speaker, 'kind' | 'mentions'>): Face {
  if (kind !== 'collective') return kind;
  return mentions.some(({ because }) => because.some(({ rule }) => rule.startsWith('state-'))) ? 'state' : 'group';
}

export function kindOfSpeaker(speaker: Pick<Speaker, 'kind' | 'mentions'>): string {
  switch (faceOf(speaker)) {
    case 'person': return t('person');
    case 'organisation': return t('organisation');
    case 'office': return t('office or unnamed source');
    case 'state': return t('state');
    case 'group': return t('group');
    case 'outlet': return t('news medium');
  }
}

/** In whose words it is told. */
export function kindWords({ kind, act }: Pick<Statement, 'kind' | 'act'>): string {
  if (act === 'attitude') return t('attitude');
  switch (kind) {
    case 'direct': return t('direct quotation');
    case 'indirect': return t('indirect speech');
    case 'mixed': return t('partly quoted');
  }
}

/** What the cue makes of the words; nothing where it makes nothing of them. */
export function stanceWords(stance: Stance | undefined): string {
  switch (stance) {
    case 'assert': return t('asserted');
    case 'deny': return t('denied or refused');
    case 'demand': return t('demanded');
    case 'warn': return t('a warning');
    case 'accuse': return t('an accusation');
    case 'promise': return t('a promise');
    case 'ask': return t('a question or request');
    case 'urge': return t('urged');
    case 'doubt': return t('doubted');
    case 'neutral': case 'other': case undefined: return '';
  }
}

export function confidenceWords(confidence: Confidence): string {
  switch (confidence) {
    case 'certain': return t('certain');
    case 'likely': return t('likely, not certain');
    case 'open': return t('uncertain');
  }
}

export function countWords(count: number): string {
  if (count === 0) return t('no statements');
  return count === 1 ? t('1 statement') : t('{0} statements', count);
}

export const nameOf = ({ name }: Pick<Speaker, 'name'>): string => plain(name, 80);

/** As one would say it the second time: the surname where the document uses it, else the name. */
export function shortNameOf(reading: Reading, speaker: Speaker): string {
  let name = shortNames.get(speaker);
  if (name === undefined) {
    const surname = speaker.mentions.find(({ form }) => form === 'surname');
    shortNames.set(speaker, (name = surname ? plain(wordsOf(reading, surname.span), 40) : shorten(nameOf(speaker), 40)));
  }
  return name;
}

/** Somebody may be mentioned a hundred thousand times, and is asked for with each statement. */
const shortNames = new WeakMap<Speaker, string>();

/** The roles that the document gives, the longest list cut. */
export const rolesOf = ({ roles, name }: Pick<Speaker, 'roles' | 'name'>): string =>
  roles.filter((role) => role !== name).slice(0, 3).map((role) => plain(role, 90)).join('; ');

/** `Kalın or Çelik`; nobody is `null`. */
export function whoWords(reading: Reading, statement: Statement, name: (speaker: Speaker) => string = nameOf): string | null {
  const all = speakersOf(reading, statement).map(name);
  const [first, ...rest] = all;
  if (first === undefined) return null;
  return rest.length === 0 ? first : t('{0} or {1}', all.slice(0, -1).join(', '), all.at(-1)!);
}

/** Without the marks that Markdown has around words: `the [Post](https://…) **said**`. */
const unmarked = (words: string): string => words.replace(/\[?([^[\]]{0,300})\]\([^()\s]{0,500}\)/g, '$1').replace(/(?<![^\s([“"‘—–-])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![^\s)\].,;:!?”"’—–-])/g, '');
/** Of a passage so much is looked at for a label, links and their addresses included. */
const LABELLED = 2000;
const CLOSING = new Map([['“', '”'], ['«', '»'], ['„', '“']]);

/** What is said, short, without the marks that Markdown has around words; what is quoted stands in quotation marks again. */
export function contentWords(reading: Reading, { content, kind }: Pick<Statement, 'content' | 'kind'>, longest = 90): string {
  const words = shorten(plain(content.map((span) => unmarked(wordsOf(reading, span).slice(0, LABELLED))).join(' … '), 400).replace(/[,;:\s]+$/, ''), longest);
  if (kind === 'indirect') return words;
  if (kind === 'direct') return /^["“«„‘']/.test(words) ? closed(words) : `“${words}”`;
  return closed(words);
}

/** Closes the mark that is still open at the end: the closing one stands behind what was said, or has been cut off. */
function closed(words: string): string {
  for (const [open, close] of CLOSING) if (words.lastIndexOf(open) > words.lastIndexOf(close)) return `${words}${close}`;
  return words.split('"').length % 2 === 0 ? `${words}"` : words;
}
