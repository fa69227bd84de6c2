/** Verb forms: conjugated by compromise, set right by the table of irregular verbs and checked against plain spelling. */
import nlp from 'compromise';

/** base past participle, where the past is not base + -ed; further pasts after a slash. */
const IRREGULAR = `
arise arose arisen|awake awoke awoken|be was been|bear bore borne/born|beat beat beaten|become became become|befall befell befallen
beget begot begotten|begin began begun|behold beheld beheld|bend bent bent|beseech besought/beseeched besought/beseeched|beset beset beset
bet bet bet|bid bid/bade bid/bidden|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred
bring brought brought|broadcast broadcast/broadcasted broadcast/broadcasted|build built built|burn burned/burnt burned/burnt|burst burst burst
buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept
cut cut cut|deal dealt dealt|dig dug dug|dive dived/dove dived|do did done|draw drew drawn|dream dreamed/dreamt dreamed/dreamt|drink drank drunk|drive drove driven
dwell dwelled/dwelt dwelled/dwelt|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
flee fled fled|fling flung flung|fly flew flown|forbid forbade/forbad forbidden|forecast forecast/forecasted forecast/forecasted
forego forewent foregone|foresee foresaw foreseen|foretell foretold foretold|forget forgot forgotten|forgive forgave forgiven
forgo forwent forgone|forsake forsook forsaken|forswear forswore forsworn|freeze froze frozen|get got got/gotten|give gave given|go went gone
grind ground ground|grow grew grown|hang hung/hanged hung/hanged|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held
hurt hurt hurt|keep kept kept|kneel knelt knelt|knit knit/knitted knit/knitted|know knew known|lay laid laid|lead led led
lean leaned/leant leaned/leant|leap leaped/leapt leaped/leapt|learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let
lie lied/lay lied/lain|light lit/lighted lit/lighted|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled
misread misread misread|mistake mistook mistaken|misunderstand misunderstood misunderstood|mow mowed mowed/mown|offset offset offset
outdo outdid outdone|overcome overcame overcome|overdo overdid overdone|overhear overheard overheard|oversee oversaw overseen
overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid paid|plead pleaded/pled pleaded/pled
prove proved proved/proven|put put put|quit quit quit|read read read|recast recast recast|rebuild rebuilt rebuilt|redo redid redone|repay repaid repaid
rend rent rent|resell resold resold|reset reset reset|retell retold retold|rethink rethought rethought|rewrite rewrote rewritten
rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold
send sent sent|set set set|sew sewed sewn/sewed|shake shook shaken|shed shed shed|shine shone/shined shone/shined|shoot shot shot
show showed shown/showed|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept
slide slid slid|slit slit slit|sneak sneaked/snuck sneaked/snuck|smell smelled/smelt smelled/smelt|sow sowed sown/sowed|speak spoke spoken|speed sped/speeded sped/speeded
spell spelled/spelt spelled/spelt|spend spent spent|spill spilled/spilt spilled/spilt|spin spun spun|spit spat/spit spat/spit|split split split
spoil spoiled/spoilt spoiled/spoilt|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck
sting stung stung|stink stank stunk|strew strewed strewn|stride strode stridden|strike struck struck/stricken|string strung strung
strive strove/strived striven/strived|swear swore sworn|sweep swept swept|swell swelled swollen/swelled|swim swam swum|swing swung swung
take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|thrive thrived/throve thrived|throw threw thrown
thrust thrust thrust|tread trod trodden/trod|undercut undercut undercut|undergo underwent undergone|underlie underlay underlain
understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken
wear wore worn|weave wove woven|weep wept wept|wet wet wet|win won won|wind wound wound|withdraw withdrew withdrawn
withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written`;

/** Regular verbs of which compromise gives a form wrongly: base past gerund. Its other slips show in their shape. */
const CORRECTED = new Map(Object.entries({
  bud: 'budded budding', combat: 'combated combating', kidnap: 'kidnapped kidnapping', pen: 'penned penning', program: 'programmed programming', snap: 'snapped snapping', snow: 'snowed snowing',
  tweet: 'tweeted tweeting', retweet: 'retweeted retweeting', slam: 'slammed slamming', blog: 'blogged blogging', rebut: 'rebutted rebutting', quip: 'quipped quipping', text: 'texted texting',
  beget: 'begot begetting', abet: 'abetted abetting', boycott: 'boycotted boycotting',
  heap: 'heaped heaping', vacuum: 'vacuumed vacuuming', contrive: 'contrived contriving', parrot: 'parroted parroting', sidestep: 'sidestepped sidestepping', deadpan: 'deadpanned deadpanning', demur: 'demurred demurring', recur: 'recurred recurring',
}));

/** Verbs that double their last consonant and do not look it. */
const DOUBLED = new Set('abet kidnap worship program quip quit quiz rebut refer infer defer confer concur incur demur deter regret commit submit admit emit omit permit acquit unplug fulfil instil enrol annul retrofit abhor deadpan propel compel expel dispel'.split(' '));

const irregular = new Map();
for (const row of IRREGULAR.split(/[|\n]/)) {
  const [base, past, participle] = row.trim().split(' ');
  if (base) irregular.set(base, { past: past.split('/'), participle: participle.split('/') });
}

const ONE_SYLLABLE = /^[^aeiouy]*(?:qu)?[aeiouy][bdfgklmnprstvz]$/;

function thirdPerson(base) {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(base)) return base === 'quiz' ? 'quizzes' : `${base}es`;
  if (/[^aeiou]o$/.test(base) || /^(?:for|under|re|over|out)?go$/.test(base)) return `${base}es`;
  return `${base}s`;
}

const doubled = (base) => ONE_SYLLABLE.test(base) || DOUBLED.has(base);

function regularPast(base) {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (base.endsWith('ic')) return `${base}ked`;
  return doubled(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function regularGerund(base) {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/(?:ee|oe|ye)$/.test(base) || base === 'be' || base === 'singe') return `${base}ing`;
  if (base.endsWith('e')) return `${base.slice(0, -1)}ing`;
  if (base.endsWith('ic')) return `${base}king`;
  return doubled(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

const model = nlp.model();
const { conjugate: byCompromise, toInfinitive } = nlp.methods().two.transform.verb;

/** Where compromise's answer was not taken, for the eye of who runs the build. */
export const disagreements = [];
/** Where its answer was taken, and plain spelling would say otherwise. */
export const accepted = [];

/** Verbs in -l of which both spellings are written. */
const TWO_SPELLINGS = new Set('cancel channel counsel dial equal fuel refuel label level libel marvel model panel pencil quarrel rival backpedal shovel signal spiral total towel travel tunnel unravel swivel grovel imperil revel shrivel'.split(' '));

/**
 * Forms of a verb: `base`, `third`, `past`, `participle`, `gerund`, each a list (spellings differ). The irregular table
 * stands first, then the corrections, then compromise's answer where it has the shape of the form, then plain spelling.
 */
export function conjugate(base) {
  const answer = byCompromise(base, model);
  const corrected = CORRECTED.get(base)?.split(' ');
  const choose = (form, theirs, ours, shape) => {
    if (theirs !== undefined && theirs !== base && shape.test(theirs)) {
      if (theirs !== ours) accepted.push(`${base} ${form}: ${theirs}, not ${ours}`);
      return [theirs];
    }
    disagreements.push(`${base} ${form}: ${theirs ?? '-'} > ${ours}`);
    return [ours];
  };
  const third = choose('third', answer.PresentTense === `${base}s` && thirdPerson(base) !== `${base}s` ? base : answer.PresentTense, thirdPerson(base), /s$/);
  let gerund = corrected ? [corrected[1]] : choose('gerund', answer.Gerund, regularGerund(base), /ing$/);
  const known = irregular.get(base);
  let past = known ? known.past : corrected ? [corrected[0]] : choose('past', answer.PastTense, regularPast(base), /^(?!.*tung$).*$/);
  if (!known && TWO_SPELLINGS.has(base)) {
    past = [`${base}ed`, `${base}led`];
    gerund = [`${base}ing`, `${base}ling`];
  }
  const participle = known ? known.participle : answer.Participle && !answer.Participle.endsWith('ed') && answer.Participle !== base ? [answer.Participle] : past;
  return { base: [base], third, past, participle, gerund };
}

/** The infinitive of a verb form, by compromise, checked by conjugating it again; `null` where that does not lead back. */
export function infinitiveOf(form, tag) {
  const base = toInfinitive(form, model, tag);
  if (!base) return null;
  const forms = conjugate(base);
  return Object.values(forms).some((list) => list.includes(form)) ? base : null;
}

/** Bases of all irregular verbs. */
export const irregularBases = [...irregular.keys()].sort();
