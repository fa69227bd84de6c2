/**
 * What a word may be. One word has as many bits as it has uses: `claims` is a plural noun and a verb with a third person.
 * Function words are listed here by hand, whole; nouns, verbs, adjectives and adverbs come from `classes.generated.ts`,
 * which leaves out every word whose ending says the same: ask `guessClass` about the rest, or `classesAt` about any token.
 */
import { Shape, Token, type Source } from '../text/scan.ts';
import { openWords } from './classes.generated.ts';
import { laidOut } from './laid-out.ts';
import { unpack } from './packed.ts';
import { intern } from './vocabulary.ts';

/** Bits of a word's class; all of them fit one Int32 with the sign bit free. */
export const Class = {
  /** Common noun, singular or plural. */
  noun: 1 << 0,
  /** Mostly part of a name when it is written with a capital: `Bill`, `Grant`, `Brown`, any unknown capitalised word. */
  properLikely: 1 << 1,
  /** Infinitive, imperative, present after I, you, we, they: `say`. */
  verbBase: 1 << 2,
  /** Third person singular: `says`. */
  verb3s: 1 << 3,
  /** Past tense: `said`, `gave`. */
  past: 1 << 4,
  /** Past participle: `said`, `given`. */
  participle: 1 << 5,
  /** Present participle or verbal noun: `saying`. */
  gerund: 1 << 6,
  adjective: 1 << 7,
  adverb: 1 << 8,
  preposition: 1 << 9,
  /** a, an, the, every, each, either, no … */
  determiner: 1 << 10,
  /** my, his, its, their, whose; also `her`, which is an object too. */
  possessive: 1 << 11,
  /** he, they, who, you, it, everyone, nobody: may be a subject. */
  pronounSubject: 1 << 12,
  /** him, them, whom, you, it, himself, everyone, nobody: may be an object. */
  pronounObject: 1 << 13,
  /** this, that, these, those. */
  demonstrative: 1 << 14,
  /** and, or, but, nor, yet, plus. */
  coordinator: 1 << 15,
  /** because, while, if, when, that … opens a clause that has a finite verb. */
  subordinator: 1 << 16,
  /** will, would, can … and `'ll`, `'d`, won't. */
  modal: 1 << 17,
  /** Any form of be, have, do; with `past`, `verb3s`, `gerund` … beside it as the form has them. */
  be: 1 << 18,
  have: 1 << 19,
  do: 1 << 20,
  /** `to`, before an infinitive or as a preposition. */
  toBit: 1 << 21,
  /** not, never, don't, neither, nobody, hardly … */
  negation: 1 << 22,
  /** who, which, what, where, when, why, how, whether, that as a relative. */
  wh: 1 << 23,
  /** Cardinals and ordinals in letters, and tokens of digits. */
  numberWord: 1 << 24,
  /** some, many, several, all, most, both, few, more … */
  quantifier: 1 << 25,
  /** Mr, Mrs., Dr, Gen., Sen., President: stands before a name. */
  title: 1 << 26,
  weekday: 1 << 27,
  month: 1 << 28,
  interjection: 1 << 29,
  /** Beside `noun`: its plural. */
  plural: 1 << 30,
} as const;

export type ClassName = keyof typeof Class;

/** Any verb form. */
export const VERB = Class.verbBase | Class.verb3s | Class.past | Class.participle | Class.gerund;

const { noun, properLikely, verbBase, verb3s, past, participle, gerund, adjective, adverb, preposition, determiner, possessive, pronounSubject,
  pronounObject, demonstrative, coordinator, subordinator, modal, be, have, do: doing, toBit, negation, wh, numberWord, quantifier, title, weekday,
  month, interjection, plural } = Class;

/** Function words, and words of closed lists. A word stands here with all its uses; the generated lists do not add to it. */
export const closedClasses: readonly (readonly [mask: number, words: string])[] = [
  // determiners, possessives, pronouns
  [determiner, 'a an the every each another'],
  [determiner | negation, 'no'],
  [determiner | quantifier | pronounSubject | pronounObject, 'either any'],
  [determiner | quantifier | coordinator | negation | pronounSubject | pronounObject, 'neither'],
  [determiner | coordinator | quantifier | pronounSubject | pronounObject, 'both'],
  [possessive, 'my your its our their thy'],
  [possessive | pronounSubject | pronounObject, 'his'],
  [possessive | pronounObject, 'her'],
  [possessive | wh, 'whose'],
  [pronounSubject, 'i he she we they thou y\'all'],
  [pronounSubject | pronounObject, 'you it ya mine yours hers ours theirs'],
  [pronounObject, 'me him us them thee \'em myself yourself himself herself itself ourselves yourselves themselves themself oneself'],
  [pronounSubject | pronounObject, 'someone somebody something everyone everybody everything anyone anybody anything'],
  [pronounSubject | pronounObject | negation, 'none nobody nothing no-one'],
  [pronounSubject | pronounObject | numberWord | noun, 'one'],
  [pronounSubject | adverb, 'there'],
  [demonstrative | pronounSubject | pronounObject | determiner, 'this these those'],
  [demonstrative | pronounSubject | pronounObject | determiner | subordinator | wh, 'that'],
  // who, which, what …
  [wh | pronounSubject, 'who whoever'],
  [wh | pronounObject, 'whom whomever'],
  [wh | determiner | pronounSubject | pronounObject, 'which what whatever whichever'],
  [wh | adverb | subordinator, 'when where why how whenever wherever however whereby'],
  [wh | subordinator, 'whether'],
  // joining
  [coordinator, 'and or nor &'],
  [coordinator | preposition, 'but plus'],
  [coordinator | adverb, 'yet'],
  [subordinator, 'because although though unless whereas albeit lest cos'],
  [subordinator | adverb, 'once whereupon wherein'],
  [subordinator | noun | verbBase, 'while'],
  [subordinator, 'if whilst'],
  [subordinator | preposition, 'as than until till'],
  [subordinator | preposition | adverb, 'since before after'],
  [subordinator | adverb | coordinator, 'so'],
  [subordinator | past | participle, 'provided'],
  [subordinator | gerund, 'providing supposing seeing'],
  // prepositions
  [preposition, 'of at from with by about against between within near into onto upon among amongst amid amidst towards toward during via per versus vs unto cum circa qua sans'],
  [preposition, 'without beyond beside atop alongside aboard despite underneath beneath unlike'],
  [preposition | adverb, 'in on above across along around round behind below besides down off opposite out outside inside over past through throughout under up aside away apart next together'],
  [preposition | subordinator | coordinator, 'for'],
  [preposition | subordinator, 'except'],
  [preposition | gerund, 'regarding concerning including following considering excluding barring notwithstanding pending involving'],
  [preposition | gerund, 'according'],
  [preposition | adjective | adverb, 'worth due'],
  [preposition | verbBase | adjective | subordinator, 'like'],
  [toBit | preposition, 'to'],
  // adverbs that are no more than that
  [adverb, 'also then now here again already almost always often sometimes soon too very quite rather just even still perhaps maybe instead indeed otherwise therefore thus hence meanwhile moreover furthermore nevertheless nonetheless later ago else elsewhere everywhere anywhere somewhere forever abroad altogether meantime overnight alike aloud afterwards afterward anyway anymore ever regardless likewise namely seldom thereby thereafter overseas online so-called someday sometime somehow somewhat'],
  [adverb | noun, 'today tomorrow yesterday tonight to-day to-morrow to-night'],
  [adverb | adjective, 'only early late far fast hard long straight alone enough ahead likely twice earlier further farther better worse best worst'],
  [adverb | adjective | verbBase | noun, 'well'],
  [adverb | negation, 'not never hardly scarcely barely nowhere n\'t'],
  // auxiliaries
  [be | verbBase, 'be'],
  [be, 'am are \'m \'re'],
  [be | verb3s, 'is'],
  [be | have | verb3s, '\'s'],
  [be | past, 'was were'],
  [be | participle, 'been'],
  [be | gerund, 'being'],
  [be | negation, 'aren\'t ain\'t'],
  [be | verb3s | negation, 'isn\'t'],
  [be | past | negation, 'wasn\'t weren\'t'],
  [have | verbBase, 'have \'ve'],
  [have | verb3s, 'has'],
  [have | past | participle, 'had'],
  [have | gerund, 'having'],
  [have | negation, 'haven\'t'],
  [have | verb3s | negation, 'hasn\'t'],
  [have | past | negation, 'hadn\'t'],
  [doing | verbBase, 'do'],
  [doing | verb3s, 'does'],
  [doing | past, 'did'],
  [doing | participle, 'done'],
  [doing | gerund, 'doing'],
  [doing | negation, 'don\'t dont'],
  [doing | verb3s | negation, 'doesn\'t doesnt'],
  [doing | past | negation, 'didn\'t didnt'],
  [modal, 'would could shall should ought \'ll gonna gotta wanna'],
  [modal | noun, 'will must can might'],
  [modal | have | past, '\'d'],
  [modal | month | noun, 'may'],
  [modal | negation, 'won\'t wouldn\'t can\'t couldn\'t shouldn\'t mustn\'t needn\'t shan\'t mightn\'t cannot'],
  [modal | verbBase | noun, 'need dare'],
  // amounts
  [quantifier, 'several'],
  [quantifier | pronounSubject | pronounObject, 'some many few'],
  [quantifier | pronounSubject | pronounObject | determiner | adverb, 'all'],
  [quantifier | adverb | adjective | pronounSubject | pronounObject, 'more most much less least fewer little'],
  [quantifier | noun | adverb, 'half lot'],
  [quantifier | noun | plural, 'lots dozens hundreds thousands millions billions tens scores plenty'],
  [quantifier | adjective, 'various numerous countless such certain multiple'],
  [quantifier | adjective | pronounSubject | pronounObject, 'other own same'],
  [noun | plural, 'others'],
  [quantifier | noun, 'majority minority couple handful dozen'],
  [numberWord, 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety zero'],
  [numberWord | noun, 'hundred thousand million billion trillion'],
  [numberWord | adjective | adverb, 'first third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last'],
  [numberWord | adjective | noun | verbBase, 'second'],
  // titles before names; those of two words and the offices are the names' own
  [title, 'mr mrs ms dr prof messrs mme mlle rev fr hon st gen sen rep gov lt col maj capt sgt cpl pvt adm cmdr brig pres supt insp atty det amb cllr'],
  [properLikely, 'jr sr ii iii iv'],
  [title | noun, 'sir madam lord lady dame president premier chancellor senator congressman congresswoman representative governor mayor minister ambassador professor doctor sheikh imam ayatollah pope archbishop bishop rabbi cardinal prince princess king queen emperor sultan colonel captain lieutenant sergeant corporal admiral commander commodore commissioner councillor councilman councilwoman inspector superintendent detective sheriff justice judge reverend saint miss mister chairman chairwoman spokesman spokeswoman marshal brigadier'],
  [title | noun | adjective, 'general major'],
  [title | noun, 'secretary'],
  [title | noun | verbBase, 'father pastor coach'],
  // days and months
  [weekday | noun, 'monday tuesday wednesday thursday friday saturday sunday'],
  [weekday | noun | plural, 'mondays tuesdays wednesdays thursdays fridays saturdays sundays'],
  [weekday, 'mon tue tues thu thur thurs fri'],
  [month | noun, 'january february april june july september october november december'],
  [month | noun | adjective, 'august'],
  [month | noun | verbBase, 'march'],
  [month, 'jan feb apr jun jul aug sept oct nov dec'],
  // spoken
  [interjection, 'oh ah hey hi hello wow yeah yes yep nope ugh huh hmm um uh ok okay please thanks bye goodbye hurray hooray alas amen gosh oops ha haha lol bravo'],
];

const { classes } = laidOut('classes', () => {
  let masks = new Int32Array(1 << 15), last = 0;
  const give = (id: number, mask: number): void => {
    if (id >= masks.length) {
      const larger = new Int32Array(id * 2);
      larger.set(masks);
      masks = larger;
    }
    masks[id] = mask;
    if (id > last) last = id;
  };
  unpack(openWords, give);
  for (const [mask, words] of closedClasses) for (const word of words.split(' ')) give(intern(word), mask);
  return { classes: masks.subarray(0, last + 1) };
});

/** Bits of `Class` for the vocabulary's number of a word; 0 for a word that no list holds: then ask `guessClass`. */
export function classOf(word: number): number {
  return word < classes.length ? classes[word]! : 0;
}

/** Letter `back` places from the end, in lower case; 0 before the start. Only ASCII counts in endings. */
function letter(text: string, start: number, end: number, back: number): number {
  const at = end - back;
  return at < start ? 0 : text.charCodeAt(at) | 0x20;
}

const A = 97, B = 98, C = 99, D = 100, E = 101, F = 102, G = 103, H = 104, I = 105, L = 108, M = 109, N = 110, O = 111, R = 114, S = 115, T = 116, U = 117, V = 118, Y = 121, Z = 122;

/** What the ending of a word written in small letters says. */
function byEnding(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 4) return noun | verbBase | adjective;
  const a = letter(text, start, end, 1), b = letter(text, start, end, 2), c = letter(text, start, end, 3), d = letter(text, start, end, 4);
  switch (a) {
    case D:
      if (b === E && c !== E) return past | participle | adjective;
      return noun | adjective | verbBase;
    case G:
      return b === N && c === I && length > 5 ? gerund | noun | adjective : noun | verbBase;
    case Y:
      if (b === L) return length > 4 ? adverb : noun | adjective;
      if (b === T && c === I) return noun; // -ity
      if (b === F && c === I) return verbBase; // -ify
      if (b === R && (c === A || c === O)) return noun | adjective; // -ary, -ory
      return noun | adjective | verbBase;
    case N:
      return b === O && c === I && (d === T || d === S) ? noun : b === A && c === I ? noun | adjective : noun | verbBase | adjective;
    case T:
      if (b === N && c === E && d === M) return noun;
      if (b === S && c === I) return noun | adjective; // -ist
      if (b === N && (c === A || c === E)) return adjective | noun;
      return noun | verbBase | adjective;
    case S:
      if (b === S) return c === E && (d === N || d === L) ? (d === N ? noun : adjective) : noun | verbBase | adjective; // -ness, -less
      if (b === U) return c === O ? adjective : noun; // -ous, -us
      if (b === I) return noun; // -is
      if (b === M && c === S) return noun; // -sms
      // -ions, -ments, -ors, -ists, -ians, -ities, -ings, -isms, -ics are no verbs
      if ((b === N && (c === O || c === A) && d === I) || (b === R && c === O) || (b === T && c === S && d === I) || (b === E && c === I && d === T)) return noun | plural;
      if ((b === G && c === N && d === I) || (b === M && c === S) || (b === C && c === I)) return noun | plural;
      if (b === T && c === N && d === E && letter(text, start, end, 5) === M) return noun | plural;
      return noun | plural | verb3s;
    case E:
      if (b === Z && c === I) return verbBase; // -ize
      if (b === S && c === I) return noun | verbBase; // -ise
      if (b === L && c === B) return adjective; // -able, -ible
      if (b === V && c === I) return adjective | noun; // -ive
      if (b === T && c === A) return verbBase | adjective | noun; // -ate
      if (b === C && c === N) return noun; // -ance, -ence
      if (b === G && c === A) return noun | verbBase; // -age
      return noun | verbBase | adjective;
    case L:
      return b === U && c === F ? adjective : b === A ? adjective | noun : noun | verbBase | adjective;
    case C:
      return b === I ? adjective | noun : noun | verbBase | adjective;
    case H:
      return b === S && c === I ? adjective : noun | verbBase | adjective;
    case M:
      return b === S && c === I ? noun : noun | verbBase | adjective;
    case R:
      return b === E || b === O ? noun | adjective : noun | verbBase | adjective;
    case A: case I: case O: case U: case F: case V: case Z:
      return noun;
    default:
      return noun | verbBase | adjective;
  }
}

/**
 * Class of a word that no list holds, from its ending and shape. A capital makes it a name first; what only its ending
 * says stays beside that, since a sentence may open with it.
 */
export function guessClass(text: string, start: number, end: number, shape: number): number {
  if ((shape & Shape.digit) !== 0) return (text.charCodeAt(start) & 0x60) === 0x20 ? numberWord | noun | adjective : noun | properLikely;
  if ((shape & Shape.dotted) !== 0) return properLikely | noun;
  if ((shape & Shape.hyphen) !== 0 && (shape & Shape.capital) === 0) return noun | adjective;
  if ((shape & Shape.capitals) !== 0) return properLikely | noun;
  const ending = byEnding(text, start, end);
  if ((shape & Shape.capital) === 0) return ending;
  return properLikely | noun | (end - start > 5 ? ending & (gerund | past | participle) : 0);
}

/** Classes of a token: of a known word, a guess for another, `numberWord` for digits, 0 for marks. */
export function classesAt({ text, tokens }: Source, t: number): number {
  const kind = tokens.kind[t];
  if (kind === Token.word) return classOf(tokens.word[t]!) || guessClass(text, tokens.start[t]!, tokens.end[t]!, tokens.shape[t]!);
  return kind === Token.clitic ? classOf(tokens.word[t]!) : kind === Token.number ? numberWord : 0;
}
