/** What a noun phrase has to be to have a voice, by the types of sources that `sourceTypeOf` tells. How much it takes hangs on what besides the type speaks for it. */
import { wordSet } from '../lexicon/vocabulary.ts';

type Types = ReadonlySet<string>;

const MEDIA = ['outlet', 'medium'], BODIES = ['body', 'organisation', 'office'], SPEAKERS = ['person', 'role', 'outlet', ...BODIES];

/** Who speaks where nothing but the order of the words tells so. A kind of medium (`medium`) and a people (`collective`) are left out: they are told of as often. */
export const speaksByOrder: Types = new Set(SPEAKERS);

/** Who speaks where a participle follows at once: `voters saying they will stay`. */
export const speaksBesideParticiple: Types = new Set(['person', 'role', ...BODIES, 'collective', 'joint', 'pair', 'state']);

/** Who speaks before a colon at the head of a line without a name. What follows has to sound said besides, so a people may. */
export const speaksAsLabel: Types = new Set([...SPEAKERS, 'collective']);

/** Who speaks at the mark of a headline, which names several at once, media and governments in short … */
export const speaksInHeadline: Types = new Set([...SPEAKERS, 'medium', 'joint', 'pair', 'state']);

/** … and what may be a place or a matter there as well: `Norrland: bank must pay`, `Norrland: three die in fire`. */
export const mayBeMatter: Types = new Set(['collective', 'unknown', 'that-state']);

/** Who is told something, and is not what is told: `warned the ministry`. */
export const isTold: Types = new Set(['person', 'role', ...BODIES, ...MEDIA, 'joint', 'pair', 'pronoun']);

/** What carries the words of others, by its trade. */
export const carries: Types = new Set(MEDIA);

/** What passes words on: papers, bodies and offices do too, persons speak for themselves. */
export const relays: Types = new Set(['document', ...MEDIA, ...BODIES]);

/** Verbs of whoever has a paper before him and did not write it: `a letter seen by Reuters`. */
export const isRead = wordSet('seen obtained reviewed viewed read examined acquired received accessed consulted inspected heard watched analysed analyzed');

/** What a medium does with a statement: `said in a statement carried by the agency`, `posted on its website`. */
export const isCarried = wordSet('carried published broadcast aired posted issued released run printed');
