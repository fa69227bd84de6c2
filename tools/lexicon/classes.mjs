/** Open word classes from tagging running news text with compromise: counts of tags by word, and compromise's own lists. */
import nlp from 'compromise';
import { Class, closedClasses, guessClass } from '../../src/reading/lexicon/classes.ts';
import { cueLemmas, nounFlags } from './forms.mjs';
import { pack } from './pack.mjs';
import { conjugate, irregularBases } from './verbs.mjs';

const SEEN = 3;
const SHARE = 0.1;
/** Share of a word's occurrences inside sentences that are capitalised names, from which on it is one by likelihood. */
const NAME_SHARE = 0.4;

/** Class bits of one tagged word. */
function bitsOf(tags, word) {
  if (tags.has('Gerund')) return Class.gerund;
  if (tags.has('Participle')) return Class.participle;
  if (tags.has('PastTense')) return Class.past;
  if (tags.has('Infinitive')) return Class.verbBase;
  if (tags.has('PresentTense')) return word.endsWith('s') ? Class.verb3s : Class.verbBase;
  if (tags.has('Verb')) return 0;
  if (tags.has('Adverb')) return Class.adverb;
  if (tags.has('Adjective')) return Class.adjective;
  if (tags.has('NumericValue') || tags.has('Value')) return Class.numberWord;
  if (tags.has('Plural')) return Class.noun | Class.plural;
  if (tags.has('Noun') && !tags.has('Pronoun')) return Class.noun;
  return 0;
}

const WORD = /^[a-z][a-z'-]*[a-z]$/;

/** For every word written in small letters: how often with each class, and how often with a capital inside a sentence. */
export function countTags(texts) {
  const counts = new Map();
  const of = (word) => {
    let row = counts.get(word);
    if (!row) counts.set(word, (row = { seen: 0, names: 0, bits: new Map() }));
    return row;
  };
  for (const text of texts) {
    for (const paragraph of text.split(/\n+/)) {
      for (const sentence of nlp(paragraph).document) {
        for (const [index, term] of sentence.entries()) {
          const word = term.text.toLowerCase().replaceAll('’', '\'').replace(/'s$/, '');
          if (!WORD.test(word)) continue;
          if (term.text[0] !== word[0]) {
            if (index > 0) of(word).names++;
            continue;
          }
          const bits = bitsOf(term.tags, word);
          const row = of(word);
          row.seen++;
          row.bits.set(bits, (row.bits.get(bits) ?? 0) + 1);
        }
      }
    }
  }
  return counts;
}

const SWITCHES = {
  'Plural|Verb': Class.noun | Class.plural | Class.verb3s,
  'Noun|Verb': Class.noun | Class.verbBase,
  'Actor|Verb': Class.noun | Class.verbBase,
  'Adj|Noun': Class.adjective | Class.noun,
  'Adj|Past': Class.adjective | Class.past | Class.participle,
  'Noun|Gerund': Class.noun | Class.gerund,
  'Adj|Gerund': Class.adjective | Class.gerund,
  'Adj|Present': Class.adjective | Class.verbBase,
  'Unit|Noun': Class.noun,
};

const LISTS = {
  Infinitive: Class.verbBase, PresentTense: Class.verb3s, PastTense: Class.past | Class.participle, Gerund: Class.gerund, Participle: Class.participle,
  Adjective: Class.adjective, Comparative: Class.adjective, Superlative: Class.adjective, Adverb: Class.adverb, Plural: Class.noun | Class.plural, Singular: Class.noun, Actor: Class.noun,
  Uncountable: Class.noun, 'Plural+Actor': Class.noun | Class.plural,
};

/** Words that tagging or spelling takes for verbs, and that are none or hardly ever are. */
const NO_VERB = new Set('police awareness minus phone gad zonk breathtake forthcome groundbreak outgo outstand unfounded born keen outspoken unknown slain'.split(' '));
const noVerb = (base) => NO_VERB.has(base) || (base.length > 5 && /(?:ing|ed)$/.test(base));

/** Set right by hand: what the tagger says of these words comes from fixed phrases. */
const CORRECTED = new Map(Object.entries({
  course: Class.noun, example: Class.noun, police: Class.noun | Class.plural, phone: Class.noun | Class.verbBase, slain: Class.participle | Class.adjective, born: Class.participle,
  people: Class.noun | Class.plural, troops: Class.noun | Class.plural, interfere: Class.verbBase, humanitarian: Class.adjective, media: Class.noun | Class.plural, back: Class.noun | Class.verbBase | Class.adverb | Class.adjective, affirm: Class.verbBase, drew: Class.past, rose: Class.past | Class.noun,
}));

/** Those of the bits that the tagger saw at least once: where a word is common, what may be but never is misleads. */
const observed = (bits, row) => [...row.bits.keys()].reduce((seen, bit) => seen | (bit & bits), 0);

/** What news of the world needs beyond the corpus, which tells of one country. */
const WORLD = [
  [Class.noun, `airspace ambush armistice armour arsenal artillery assassination asylum autocracy ballot barracks battalion battlefield belligerent bloc blockade bloodshed breakthrough brigade
    caliphate casualty cease-fire ceasefire checkpoint coalition communique communiqué consulate convoy corridor counterattack counteroffensive counterpart coup crackdown curfew custody
    cyberattack dialogue diaspora diplomat disarmament drone embassy embargo enclave encirclement envoy epidemic escalation exile extradition famine flotilla foothold frontline garrison genocide
    guerrilla hostage howitzer inauguration incursion insurgency insurgent intelligence interceptor interlocutor invasion jihadist junta kilometre kilometer km landmine lawmaker legislature lockdown
    mandate massacre mercenary militant militia minefield missile mortar navy neighbour neighborhood occupation offensive onslaught outpost pandemic parliament paratrooper peacekeeper personnel petroleum
    plebiscite ploy pogrom polity precondition propaganda provocation rapporteur rapprochement rebel rebellion reconnaissance referendum refugee republic rocket runoff satellite secession separatist
    shrapnel siege skirmish sovereignty spokesperson squad stalemate standoff stronghold submarine summit superpower taliban tanker terrorism terrorist theocracy treaty tribunal truce typhoon ultimatum
    unrest uprising vaccine warhead warlord warplane warship weapon weaponry`],
  [Class.noun | Class.plural, 'aircraft civilians forces hostilities militiamen policemen servicemen servicewomen troops'],
  [Class.adjective, `aerial amphibious armenian authoritarian autonomous ballistic belligerent bilateral brutal caretaker constitutional defensive diplomatic disputed ethnic extrajudicial foreign fragile
    guerrilla holy hostile indigenous inflammatory inhumane interim intercontinental interparliamentary joint maritime mobile multilateral naval neighbouring neighboring nuclear paramilitary parliamentary
    provisional reciprocal secular separatist sovereign territorial trilateral unconfirmed unilateral unprovoked unsubstantiated unverified viral`],
  [Class.verbBase, `abduct annex ambush broker capitulate condone convene culminate curb dampen defect deport detain deter dismantle displace dissolve embolden encircle enrich escalate evacuate expel
    extradite facilitate foment honour impose instigate intensify intercept intervene liberate mediate mobilise mobilize normalise normalize oust overthrow perpetrate postpone provoke ratify reconquer
    recapture reinstate repatriate repel restrain retaliate sabotage safeguard subdue surrender undermine usurp violate withdraw`],
];

/** `[mask, words]` rows, sorted, for the words whose class their ending does not tell. */
export function openClassRows(counts) {
  const { lexicon } = nlp.model().one;
  const { switches } = nlp.model().two;
  const closed = new Set(closedClasses.flatMap(([, words]) => words.split(' ')));
  const masks = new Map();
  const add = (word, bits) => {
    if (WORD.test(word) && !closed.has(word) && bits !== 0) masks.set(word, (masks.get(word) ?? 0) | bits);
  };

  for (const [word, row] of counts) {
    if (row.seen < SEEN) continue;
    for (const [bits, count] of row.bits) if (count / row.seen >= SHARE) add(word, bits);
    if (row.names / (row.names + row.seen) >= NAME_SHARE) add(word, Class.properLikely);
  }
  for (const [bits, words] of WORLD) for (const word of words.split(/\s+/)) add(word, bits);
  // General English beyond the corpus: verbs with all their forms, adjectives, adverbs, nouns that may be verbs.
  const cues = new Set(cueLemmas().filter((lemma) => !lemma.includes('-')));
  const verbs = new Set([...irregularBases, ...cues]);
  for (const [word, tag] of Object.entries(lexicon)) {
    if (word.includes(' ')) continue;
    const bits = LISTS[Array.isArray(tag) ? tag.join('+') : tag];
    if (bits === undefined) continue;
    const known = masks.has(word);
    if (tag === 'Infinitive') verbs.add(word);
    if (known && (bits & Class.past) === 0) add(word, bits);
    else if (!known && (tag === 'Adjective' || tag === 'Infinitive' || tag === 'Adverb') && (counts.get(word)?.seen ?? 0) > 0) add(word, bits);
  }
  for (const [word, kind] of Object.entries(switches)) {
    const bits = SWITCHES[kind];
    const row = counts.get(word);
    if (bits !== undefined && (masks.has(word) || row)) add(word, (row?.seen ?? 0) < 20 ? bits : observed(bits, row));
    if ((kind === 'Noun|Verb' || kind === 'Actor|Verb') && (counts.get(word)?.seen ?? 0) > 0) verbs.add(word);
  }
  const verbForms = new Set();
  // A verb that is known at all is known in its forms; cues and irregular ones always, others where the corpus has the base.
  for (const base of verbs) {
    if (noVerb(base)) continue;
    const forms = conjugate(base);
    const wanted = cues.has(base) || irregularBases.includes(base) || (counts.get(base)?.seen ?? 0) > 0;
    for (const form of new Set(Object.values(forms).flat())) {
      let bits = 0;
      verbForms.add(form);
      if (forms.base.includes(form)) bits |= Class.verbBase;
      if (forms.third.includes(form)) bits |= Class.verb3s;
      if (forms.past.includes(form)) bits |= Class.past;
      if (forms.participle.includes(form)) bits |= Class.participle;
      if (forms.gerund.includes(form)) bits |= Class.gerund;
      if (masks.has(form)) masks.set(form, (masks.get(form) & ~verbBitsBesides(bits, form)) | bits);
      else if (wanted) add(form, bits);
    }
  }
  // What the tagger says of a regular past it says of the participle.
  for (const [word, mask] of masks) if (word.endsWith('ed') && (mask & (Class.past | Class.participle)) !== 0) masks.set(word, mask | Class.past | Class.participle);

  const irregularForms = new Set(irregularBases.flatMap((base) => Object.values(conjugate(base)).flat()));
  for (const [word, mask] of masks) {
    let kept = mask;
    if (!word.endsWith('ed') && !irregularForms.has(word) && !verbForms.has(word)) kept &= ~(Class.past | Class.participle);
    if (!word.endsWith('ing')) kept &= ~Class.gerund;
    if (!word.endsWith('s') || NO_VERB.has(word) || /(?:ss|us|is)$/.test(word)) kept &= ~Class.verb3s;
    masks.set(word, CORRECTED.get(word) ?? (kept || mask));
  }

  for (const [lemma, isNoun] of nounFlags()) {
    if (lemma.includes('-')) continue;
    const set = (word, bits) => masks.has(word) && masks.set(word, isNoun ? masks.get(word) | bits : masks.get(word) & ~bits);
    set(lemma, Class.noun);
    set(conjugate(lemma).third[0], Class.noun | Class.plural);
  }

  const rows = new Map();
  for (const [word, mask] of masks) {
    if (told(word, mask)) continue;
    let row = rows.get(mask);
    if (!row) rows.set(mask, (row = []));
    row.push(word);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([mask, words]) => [mask, words.sort()]);
}

/** Bits the tagger gave by mistake to an irregular form: a past where the word is only a participle, and the like. */
function verbBitsBesides(bits, form) {
  const pasts = Class.past | Class.participle;
  if (form.endsWith('ed') || (bits & pasts) === 0) return 0;
  return pasts & ~bits;
}

/** True where the guess from the ending says the same, in small letters and with a capital. */
function told(word, mask) {
  if ((mask & (Class.properLikely | Class.adverb)) !== 0) return false;
  const hyphen = word.includes('-') ? 8 : 0;
  if (guessClass(word, 0, word.length, hyphen) !== mask) return false;
  const capital = word[0].toUpperCase() + word.slice(1);
  return (guessClass(capital, 0, word.length, hyphen | 1) & mask) === mask;
}

/** The rows for the eye: names of the classes, a colon, the words. Lines of moderate length, so that a change shows as one. */
export function listClasses(rows) {
  const names = Object.entries(Class);
  return rows.flatMap(([mask, words]) => {
    const label = names.filter(([, bit]) => (mask & bit) !== 0).map(([name]) => name).join(' ');
    const lines = [];
    for (let i = 0; i < words.length; i += 24) lines.push(`${label}: ${words.slice(i, i + 24).join(' ')}\n`);
    return lines;
  }).join('');
}

/** What `listClasses` wrote. */
export function parseClasses(list) {
  const rows = new Map();
  for (const line of list.split('\n').filter(Boolean)) {
    const [label, words] = line.split(': ');
    const mask = label.split(' ').reduce((bits, name) => bits | Class[name], 0);
    rows.set(mask, [...(rows.get(mask) ?? []), ...words.split(' ')]);
  }
  return [...rows];
}

/** The rows packed, as a TypeScript module. */
export function printClasses(rows) {
  const { families, stems } = pack(rows);
  return ['// Generated by tools/lexicon/build.mjs from tools/lexicon/open-classes.txt; not for editing. Words by the classes they may have: see packed.ts.',
    `import type { PackedWords } from './packed.ts';`, '', 'export const openWords: PackedWords = {', `  families: ${quoted(families)},`, `  stems: ${quoted(stems)},`, '};', ''].join('\n');
}

const quoted = (text) => text.match(/.{1,150}/g).map((part) => JSON.stringify(part).replace(/^"(.*)"$/, part.includes("'") ? '"$1"' : "'$1'")).join('\n    + ');
