/** Words that a tag hangs on, their own or that of a word beside them. */
import { intern, wordSet } from '../lexicon/vocabulary.ts';

export const BE_CLITIC_AFTER = wordSet('he she it that there who what here where how this everybody everyone somebody someone nobody');
/** How most words for belonging to a country end. */
export const DEMONYM = /(?:[ie]an|ish|ese|[aoeui]ni|aeli|raqi|ench|utch|reek|wiss|ech|thai|can|ern|glo|uro)$/i;
/** Behind `there`, as `is`. */
export const EXISTS = wordSet('needs need needed seems seem seemed appears appear appeared remains remain remained comes came exists exist existed');
/** What is meant by a name before it: `the Vane campaign`. */
export const NAMED = wordSet('campaign camp poll rally');
export const SHOW = wordSet('show'), EACH = wordSet('each both');
export const OF = wordSet('of'), BYGONE = wordSet('past'), IN = wordSet('in');
export const NEXT = wordSet('next'), SINCE = wordSet('since'), BEEN = wordSet('been');
export const LET = wordSet('let');
export const ANOTHER = intern('another');
/** Nouns whose s is no plural's. */
export const ENDS_IN_S = wordSet('news politics gas canvas lens means series species economics ethics mathematics physics athletics headquarters');
/** Determiners of several, behind which a bare verb is no noun. */
export const SEVERAL = wordSet('some many most several few all both'), SAY = wordSet('say think');
/** What says something without a mouth, and is named right before `notes`, `states`, `claims`. */
export const PAPER = wordSet('report study paper letter memo document filing complaint lawsuit indictment affidavit review survey analysis book statement article agency ministry');
/** Behind a name and a comma, what its bearer does. */
export const SPEAKING = wordSet('speaking writing talking appearing');
/** Who is told apart by an adjective alone: `one local said`. */
export const LOCAL = wordSet('local regular veteran insider elderly');
/** Plural, without an s. */
export const FOLK = wordSet('people men women children police');
/** What correspondents do in live blogs. */
export const REPORTS = wordSet('reports');
/** Days, which no word before them tells more of. */
export const DAY = wordSet('today to-day yesterday tomorrow to-morrow tonight to-night');
/** `said that night the dam broke`: they tell when, and a clause may follow. */
export const TIME_OF_DAY = wordSet('day night morning afternoon evening week month year summer winter');
/** Who is told something as a body. */
export const HEARING = wordSet('court jury inquest inquiry hearing tribunal committee panel');
export const TOLD = wordSet('told tells');
/** What is done to reports and plans, and tells nothing of which they are. */
export const NO_PARTICIPLE = wordSet('described dismissed rejected condemned denounced criticised criticized praised urged denied blamed called');
/** What people come together for. */
export const GATHERING = wordSet('briefing hearing meeting gathering filing ruling recording');
/** Nobody rights anything in news. */
export const RIGHTS_WORD = wordSet('rights');
export const FOR = wordSet('for'), ON = wordSet('on'), CALLS = wordSet('calls'), RULING = wordSet('ruling'), CALL = wordSet('call'), RESUME = wordSet('resume');
export const NONE_BUT_NOUN = wordSet('a an the no');
/** Determiners that may be a subject by themselves. */
export const STANDS_ALONE = wordSet('another both some many most several few all each neither either');
export const SAYS = wordSet('said says told');
export const SAID = wordSet('said told thought felt believed agreed answered favored favoured');
/** What reports and polls do in headlines. */
export const SHOWS = wordSet('show say reveal suggest find claim mean confirm point');
export const PERCENT = wordSet('percent pct cent');
export const INDEFINITE = wordSet('a an');
export const ARTICLE = wordSet('a an the this that its their his her our your my');
export const NOBODY = wordSet('nobody none no-one'), WHO = wordSet('who'), NO_SURNAME = wordSet('earlier later further next last first second third other such many few most more several same both own');
/** What an app or a service is for: `the messaging app`. */
export const MESSAGING = wordSet('messaging texting'), APP = wordSet('app apps service services platform platforms');
