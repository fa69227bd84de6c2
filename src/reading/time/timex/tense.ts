/** Whether the words around an expression look forward or back. */
import { intern } from '../../lexicon/vocabulary.ts';
import { Token, type Source } from '../../text/scan.ts';
import { charClass, Char } from '../../text/chars.ts';
import { monthAt, weekdayAt } from '../written/date.ts';
import * as words from './words.ts';
import { W, wordAt } from './words.ts';

export type Tense = 'past' | 'future' | null;

const REACH = 14, FROM_REACH = 8;
const CAN = new Set('can cannot could may might'.split(' ').concat("can't", "couldn't").map(intern)), NOW = new Set('this today tonight now'.split(' ').map(intern));
const CALLED_OFF = new Set('cancel cancels canceled cancelled cancelling canceling postpone postpones postponed postponing'.split(' ').map(intern)), WAS = new Set('was were'.split(' ').map(intern));
const RUN_UP = new Set(['run-up', 'lead-up'].map(intern));
/** Behind `could` these look back as often as not: `could hear`, `could not be reached`. */
const SENSED = new Set('not be have hear see feel find smell only barely hardly never no remember'.split(' ').concat('').map(intern));
/** What a team does in the present, it does on the day of the fixture: `Skelby host Marlow on Tuesday`. */
const FIXTURES = new Set('host hosts face faces visit visits travel travels entertain entertains welcome welcomes'.split(' ').map(intern));
const EXTENDED = new Set('extend extends extended extending prolong prolonged guarantee guaranteed valid'.split(' ').map(intern));
const BE = new Set('be is are was were been being'.split(' ').map(intern));
const isBe = (id: number): boolean => BE.has(id);
const AHEAD = new Set(['will', 'shall', '\'ll', 'won\'t'].map(intern));

function endsClause(source: Source, t: number): boolean {
  const { tokens } = source;
  if (tokens.kind[t] === Token.ellipsis) return true;
  if (tokens.kind[t] !== Token.mark) return false;
  const unit = tokens.word[t]!;
  if (unit === 0x21 || unit === 0x3f || unit === 0x3b) return true;
  if (unit !== 0x2e || charClass(source.text.charCodeAt(tokens.end[t]!)) === Char.digit) return false;
  // A stop after a short word with a capital is an abbreviation's more often than not.
  return tokens.kind[t - 1] !== Token.word || !words.isCapital(source, t - 1) || tokens.end[t - 1]! - tokens.start[t - 1]! > 4;
}

/** A noun in the plural, by its end. */
function isPlural({ text, tokens }: Source, t: number): boolean {
  return t >= 0 && tokens.kind[t] === Token.word && tokens.end[t]! - tokens.start[t]! > 3 && text.charCodeAt(tokens.end[t]! - 1) === 0x73 && !WAS.has(tokens.word[t]!);
}

/** Tense of one word: `null` for those that have none. */
function tenseOf(source: Source, t: number): Tense {
  const { tokens, text } = source;
  if (tokens.kind[t] === Token.clitic) return words.isFuture(tokens.word[t]!) ? 'future' : null;
  if (tokens.kind[t] !== Token.word) return null;
  const id = tokens.word[t]!;
  if (id === W.next && wordAt(source, t + 1) === W.to) return null; // next to the port
  if (words.isFuture(id) || (id === W.could && !SENSED.has(wordAt(source, t + 1)))) return 'future';
  const before = wordAt(source, t - 1);
  if (words.isPlanned(id)) {
    const next = wordAt(source, t + 1);
    if (next === W.to || next === W.for || isBe(before)) return 'future';
    // `has scheduled a hearing on Monday`
    if ((id === W.scheduled || id === W.planned || id === W.plans) && (next === W.a || next === W.an || next === W.another)) return 'future';
  }
  // `is to vote`, `the trial begins`, `takes place`, `is flying to Rome`
  const now = before === W.is || before === W.are;
  if ((id === W.to && now) || words.isCalendarVerb(id) || (id === W.takes && wordAt(source, t + 1) === W.place) || (now && words.isCalendarDoing(id))) return 'future';
  if (words.isCalendarPlural(id) && isPlural(source, t - 1)) return 'future';
  if (FIXTURES.has(id) && t > 0 && tokens.kind[t - 1] === Token.word && words.isCapital(source, t - 1) && !words.isCapital(source, t)) return 'future';
  // `to be held in April`, `is heard in May`: a participle has the tense of its auxiliary.
  if (words.isPast(id)) return before === W.be ? 'future' : before === W.is || before === W.are ? null : 'past';
  const end = tokens.end[t]!;
  if (end - tokens.start[t]! < 5 || text.charCodeAt(end - 1) !== 0x64 || text.charCodeAt(end - 2) !== 0x65 || words.isCapital(source, t)) return null;
  return before === W.be ? 'future' : before === W.is || before === W.are ? null : 'past';
}

/** Right behind the expression, with or without a comma. */
const goesOnWithBut = (source: Source, next: number): boolean => wordAt(source, words.isMark(source, next, words.COMMA) ? next + 1 : next) === W.but;

/** The nearest word that tells, looking left in the clause, then right; tokens `first` to `next` are the expression. */
export function tenseAround(source: Source, first: number, next: number): Tense {
  const { tokens } = source;
  const led = first > 0 ? wordAt(source, first - 1) : 0;
  // `Until Monday, the shops were open` looks back.
  if (led === W.until || led === W.till) {
    if (words.isCapital(source, first - 1)) for (let t = next; t < Math.min(tokens.count, next + REACH) && !endsClause(source, t); t++) if (WAS.has(wordAt(source, t)) || wordAt(source, t) === W.had) return 'past';
    return 'future';
  }
  // `By Tuesday, forty had left` looks back.
  if (led === W.by) {
    for (let t = next; t < Math.min(tokens.count, next + REACH) && !endsClause(source, t); t++) if (wordAt(source, t) === W.had) return null;
    return 'future';
  }
  // `could not begin before Saturday`, but `had not begun before Saturday`
  if (led === W.before) for (let t = first - 2; t >= Math.max(0, first - REACH) && !endsClause(source, t); t--) if (CAN.has(wordAt(source, t))) return 'future';
  // `from 6 p.m. this evening to noon Saturday`
  if (led === W.to || led === W.through) for (let t = first - 2; t >= Math.max(0, first - FROM_REACH) && !endsClause(source, t); t--) if (NOW.has(wordAt(source, t))) return 'future';
  // `extended the loan through January`
  if (led === W.through && monthAt(source, next - 1) > 0) for (let t = first - 2; t >= Math.max(0, first - REACH) && !endsClause(source, t); t--) if (EXTENDED.has(wordAt(source, t))) return 'future';
  // `ahead of Friday's vote`, `in the run-up to Sunday's vote`
  if ((led === W.of && wordAt(source, first - 2) === W.ahead) || (led === W.to && RUN_UP.has(wordAt(source, first - 2)))) return 'future';
  // `cancelled Friday classes`, but `on Friday`
  if (CALLED_OFF.has(led)) return 'future';
  // `as soon as Tuesday`; `a vote for Monday`, but not `for Monday's attack`
  if (led === W.as && (wordAt(source, first - 2) === W.soon || wordAt(source, first - 2) === W.early)) return 'future';
  if (led === W.for && weekdayAt(source, first) > 0 && tokens.kind[next] !== Token.clitic && !(tokens.kind[next] === Token.word && words.isNounAfter(source, next))) return 'future';
  // `the trial continues on Monday`, but `continues, after Monday's hearing`
  if (weekdayAt(source, first) > 0 && wordAt(source, led === W.on ? first - 2 : first - 1) === W.continues) return 'future';
  // `the November election`: only a past right behind it looks back
  const event = words.isCalendarKind(wordAt(source, next)) ? next + 1 : next;
  if (monthAt(source, next - 1) > 0 && words.isCalendarEvent(wordAt(source, event))) return tenseOf(source, event + 1) === 'past' ? 'past' : 'future';
  for (let t = first - 1; t >= Math.max(0, first - REACH) && !endsClause(source, t); t--) {
    const tense = tenseOf(source, t);
    // `was due to speak on Monday but instead flew home`
    if (tense === 'future' && WAS.has(wordAt(source, t - 1)) && words.isPlanned(wordAt(source, t)) && goesOnWithBut(source, next)) return 'past';
    if (tense !== null) return tense;
  }
  for (let t = next; t < Math.min(tokens.count, next + REACH) && !endsClause(source, t); t++) {
    // To the right only an auxiliary or a plan looks forward: `On Tuesday the council will vote`, `plans to vote`, `is to vote`.
    const tense = tenseOf(source, t);
    if (tense === 'past' || (tense === 'future' && (AHEAD.has(tokens.word[t]!) || ((words.isPlanned(tokens.word[t]!) || isBe(wordAt(source, t - 1))) && (wordAt(source, t) === W.to || wordAt(source, t + 1) === W.to))))) return tense;
  }
  return null;
}
