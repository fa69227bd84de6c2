/**
 * Nouns that attribute: `Armenia's claim that …`, `calls by X for …`, `his promise to …`. One line each:
 * `noun [plural, where it is not noun + s]: complements and flags`.
 *
 * Complements, what may hold the content after the noun (and after `by X`, `from X`):
 *   that, to, wh   a clause with `that`, an infinitive, a clause with who, what, whether, how …
 *   of, for, about, on, over, against, in, toward, with, from   the preposition and a noun phrase or gerund
 *   quote          a quotation: `his words: “…”`, `the message “…”`
 *
 * Flags:
 *   alone          with a source beside it the noun may be the cue of a statement (`X's claim that`, `calls by X for`, `his promise to`);
 *                  without the flag only where a verb makes it one (`made a plan`), or hardly ever
 *   made:a,b       verbs whose object it is when X makes the statement: X made a promise to, X issued a warning that
 */
import type { Act, Stance } from './cue-rows.ts';
import { formsOf } from './forms.ts';
import { laidOut } from './laid-out.ts';
import { readRow, readRows } from './rows.ts';
import { intern } from './vocabulary.ts';

export interface CueNounGroup {
  readonly stance: Stance;
  readonly act: Act;
  readonly lines: string;
}

export const cueNounGroups: readonly CueNounGroup[] = [
  { stance: 'neutral', act: 'speech', lines: `
    account: of that made:give
    answer: that to quote made:give
    comment: that about on quote alone made:make
    description: of alone made:give,offer
    explanation: that of for wh alone made:give,offer
    hint: that of about alone made:drop,give
    implication: that alone
    indication: that of alone made:give
    joke: that about alone made:make,crack
    letter: quote that made:write,send
    mention: of made:make
    message: that quote to about alone made:send,deliver,post
    note: that quote made:write,send
    observation: that about alone made:make
    post: that quote on made:write
    quip: that about alone made:make
    reference: to made:make
    reflection reflections: on about made:offer
    remark: that about on quote alone made:make
    reminder: that of to alone made:issue
    reply replies: that quote to made:give,send
    report: that of on alone made:issue,publish,release
    response: that quote to made:issue,give
    rumour: that of about alone made:spread
    rumor: that of about alone made:spread
    speech speeches: quote about on that made:give,deliver
    statement: that quote on about alone made:issue,make,release,publish
    story stories: that of about made:tell
    suggestion: that of to alone made:make
    summary summaries: of that made:give
    tale: of about made:tell
    testimony testimonies: that about of on alone made:give
    tweet: that quote about alone made:post,send
    word: that of quote on about alone made:send
  ` },
  { stance: 'assert', act: 'speech', lines: `
    acknowledgement: that of alone made:make
    acknowledgment: that of alone made:make
    admission: that of alone made:make
    affirmation: that of alone
    announcement: that of on about alone made:make,issue
    argument: that for against about alone made:make
    assertion: that of about alone made:make
    assessment: that of alone made:make,give
    boast: that about of alone made:make
    case: that for against made:make
    claim: that to of about alone made:make,repeat
    concession: that to made:make
    conclusion: that about alone made:draw
    confession: that of to alone made:make
    confirmation: that of alone made:give
    contention: that alone
    declaration: that of alone made:make,issue
    disclosure: that of about alone made:make
    estimate: that of alone made:give
    finding: that alone
    forecast: that of for alone made:make
    insistence: that on alone
    point: that about alone made:make
    prediction: that of about alone made:make
    proclamation: that of alone made:issue
    pronouncement: that on about alone made:make
    revelation: that of about alone made:make
    speculation: that about on over
    verdict: that on made:deliver
  ` },
  { stance: 'deny', act: 'speech', lines: `
    denial: that of alone made:issue
    disavowal: of alone
    dismissal: of alone
    objection: that to alone made:raise
    rebuttal: that to of alone made:issue
    refusal: to of alone
    rejection: of alone
    repudiation: of alone
    retraction: of made:issue
  ` },
  { stance: 'demand', act: 'speech', lines: `
    command: that to made:give,issue
    decree: that made:issue
    demand: that to for alone made:make,issue
    instruction: that to alone made:give
    order: that to for alone made:give,issue
    requirement: that to
    ultimatum: that to alone made:issue,deliver
  ` },
  { stance: 'warn', act: 'speech', lines: `
    admonition: that to against alone made:issue
    alert: that about over made:issue
    caution: that about against
    threat: that to of against alone made:make,issue
    warning: that to of about against alone made:issue,give
  ` },
  { stance: 'accuse', act: 'speech', lines: `
    accusation: that of against about alone made:make,level,repeat
    allegation: that of against about alone made:make,repeat
    charge: that of against made:level,make
    insinuation: that alone made:make
    suspicion: that of about alone made:voice,raise
  ` },
  { stance: 'promise', act: 'speech', lines: `
    agreement: that to on
    assurance: that of to alone made:give,offer
    commitment: that to alone made:make
    guarantee: that of to alone made:give
    oath: that to of made:swear,take
    offer: that to of alone made:make
    pledge: that to of for alone made:make
    promise: that to of about alone made:make
    undertaking: that to made:give
    vow: that to of alone made:make
  ` },
  { stance: 'ask', act: 'speech', lines: `
    enquiry enquiries: about into made:make
    inquiry inquiries: about into made:make
    invitation: to for alone made:extend,issue
    petition: that to for made:sign,file
    query queries: about on wh made:raise
    question: about wh of on quote alone made:ask,raise,pose
    request: that to for alone made:make,issue
  ` },
  { stance: 'urge', act: 'speech', lines: `
    advice: that to on about alone made:give,offer
    appeal: that to for alone made:make,issue
    call: that to for on alone made:make,issue,repeat,renew
    campaign: for against to
    encouragement: to made:offer
    exhortation: that to alone made:issue
    plea: that to for alone made:make,issue
    proposal: that to for alone made:make,put
    recommendation: that to for alone made:make
    urging: that to
  ` },
  { stance: 'doubt', act: 'speech', lines: `
    challenge: to of made:issue
  ` },
  { stance: 'other', act: 'speech', lines: `
    apology apologies: for to that alone made:issue,make,offer
    applause: for
    attack: on against alone made:launch,make
    backing: for of alone made:give
    complaint: that about of over against alone made:make,file,lodge
    condemnation: of alone made:issue
    condolences condolences: to for on made:offer,express
    congratulations congratulations: to on made:offer
    criticism: of that over about alone made:make,voice
    critique: of alone made:offer
    defence: of alone made:mount
    defense: of alone made:mount
    denunciation: of alone made:issue
    depiction: of alone
    diatribe: against about made:launch
    disapproval: of alone made:express,voice
    endorsement: of from alone made:give
    expression: of
    jab: at made:take
    lament: that about for alone
    outcry outcries: over about against
    portrayal: of alone
    praise praise: for of alone made:offer,heap
    protest: that against over about made:lodge
    rant: about against made:post
    rebuke: of to that made:issue
    ridicule ridicule: of for
    swipe: at made:take
    tirade: against about made:launch
    tribute: to made:pay
  ` },
  { stance: 'neutral', act: 'attitude', lines: `
    assumption: that of about alone made:make
    awareness: that of
    belief: that in of about alone
    consensus: that on
    expectation: that of for alone
    feeling: that about of on
    idea: that of to about
    impression: that of alone
    interpretation: that of alone
    knowledge: that of
    notion: that of
    opinion: that of about on alone made:give,offer,express
    perception: that of about alone
    position: that on alone
    premise: that
    realisation: that of
    realization: that of
    recognition: that of
    sense: that of
    sentiment: that about alone made:express
    stance: that on toward alone made:take
    theory theories: that of about alone
    thinking: that on about
    thought: that of on about made:share
    understanding: that of alone
    view: that of on about alone made:express,share
    vision: of for that alone
  ` },
  { stance: 'promise', act: 'attitude', lines: `
    aim: to of that
    decision: to that on of alone made:make,take
    determination: to that alone
    effort: to made:make
    goal: to of that
    intention: to of that alone
    plan: to for of that alone made:make,unveil,announce
    readiness: to for alone made:express
    resolve: to that
    willingness: to alone made:express
  ` },
  { stance: 'urge', act: 'attitude', lines: `
    ambition: to of for
    desire: to for that of alone made:express
    dream: of that to
    eagerness: to for
    hope: that of for to alone made:express,voice
    interest: in made:express
    preference: for that to alone made:express
    wish wishes: that to for alone made:express
    yearning: for to
    zeal: for to
  ` },
  { stance: 'doubt', act: 'attitude', lines: `
    anxiety anxieties: about over that made:express
    concern: that about over for with alone made:express,voice,raise
    distrust distrust: of
    doubt: that about over wh alone made:express,voice,raise,cast
    fear: that of about over for alone made:express,voice,raise
    hesitation: about to
    misgiving: about over
    reluctance: to
    reservation: about over made:express
    scepticism scepticism: about that of over made:express,voice
    skepticism skepticism: about that of over made:express,voice
    uncertainty uncertainties: about over
    wariness: of about
    worry worries: that about over alone made:express,voice
  ` },
  { stance: 'assert', act: 'attitude', lines: `
    certainty certainties: that about
    confidence confidence: that in alone made:express,voice
    conviction: that
    optimism optimism: that about over made:express,voice
  ` },
  { stance: 'deny', act: 'attitude', lines: `
    disagreement: with over on about
    opposition: to alone made:express,voice
    resistance: to
    unwillingness: to
  ` },
  { stance: 'other', act: 'attitude', lines: `
    admiration: for of made:express
    alarm: that at over about made:express
    anger: that at over about with made:express,voice
    approval: of for alone made:give,voice
    delight: at that in
    disappointment: that at over with in alone made:express,voice
    dismay: that at over made:express
    dissatisfaction: with over made:express
    frustration: that with at over about alone made:express,voice
    gratitude: to for that made:express
    hostility hostilities: to toward
    outrage: that at over about made:express,voice
    pessimism pessimism: about that
    pleasure: at that in
    pride pride: in that
    regret: that for over about alone made:express,voice
    relief: that at made:express
    respect: for
    satisfaction: that with at made:express
    solidarity: with made:express
    support: for of alone made:express,voice,give
    surprise: that at made:express
    sympathy sympathies: for with to made:express
  ` },
];

/** Complements by their spelling. */
const NOUN_COMPLEMENTS = ['that', 'to', 'wh', 'quote'] as const;

export interface CueNoun {
  readonly noun: string;
  readonly plural: string;
  readonly stance: Stance;
  readonly act: Act;
  readonly that: boolean;
  readonly to: boolean;
  readonly wh: boolean;
  readonly quote: boolean;
  /** Numbers of the prepositions that lead to the content. */
  readonly prepositions: readonly number[];
  /** May be the cue where only a source stands beside it. */
  readonly alone: boolean;
  /** Numbers of the verb forms that take it as their object: `made a promise`. */
  readonly made: readonly number[];
}

function parseNoun(line: string, stance: Stance, act: Act): CueNoun {
  const colon = line.indexOf(':');
  const [noun = '', plural = `${noun}s`] = line.slice(0, colon).split(' ');
  const terms = line.slice(colon + 1).trim().split(' ');
  const made = terms.find((term) => term.startsWith('made:'));
  const prepositions = terms.filter((term) => !(NOUN_COMPLEMENTS as readonly string[]).includes(term) && term !== 'alone' && term !== made);
  return {
    noun, plural, stance, act, that: terms.includes('that'), to: terms.includes('to'), wh: terms.includes('wh'), quote: terms.includes('quote'),
    prepositions: prepositions.map(intern), alone: terms.includes('alone'), made: made === undefined ? [] : made.slice(5).split(',').flatMap(formNumbers),
  };
}

function formNumbers(lemma: string): number[] {
  return (formsOf(lemma) ?? []).flatMap((form) => form.split('/').map(intern));
}

const nouns: CueNoun[] = [];

/** All cue nouns, sorted. One that a build has laid out stands here once `cueNounOf` has met it. */
export const cueNouns: readonly CueNoun[] = nouns;

/** `places`: for each noun its group, and where its line begins and ends in it. `index`: by word number, the noun that it is the singular or plural of, plus one. */
const { places, index } = laidOut('cue nouns', () => {
  const read = readRows(cueNounGroups, parseNoun).sort((a, b) => (a.row.noun < b.row.noun ? -1 : 1));
  const words = read.map(({ row: { noun, plural } }) => [intern(noun), intern(plural)]);
  const byWord = new Uint16Array(Math.max(...words.flat()) + 1);
  words.forEach((ids, at) => ids.forEach((id) => (byWord[id] = at + 1)));
  nouns.push(...read.map(({ row }) => row));
  return { places: Uint16Array.from(read.flatMap(({ place }) => place)), index: byWord };
});
nouns.length = places.length / 3;

/** Index into `cueNouns` of the noun that the word is the singular or plural of; -1 for any other. */
export function cueNounOf(word: number): number {
  if (word >= index.length || index[word] === 0) return -1;
  const noun = index[word]! - 1;
  nouns[noun] ??= readRow(cueNounGroups, parseNoun, places, noun);
  return noun;
}
