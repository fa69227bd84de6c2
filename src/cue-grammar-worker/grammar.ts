/** The grammar of one verb in one sentence, by `compromise`. */
import nlp from 'compromise/three';
import type { CueGrammar, CueQuestion } from '../features/cue-grammar.ts';
import { isLemma } from './protocol.ts';

/** What `compromise` tells about a group of verbs, as far as we look at it. */
interface VerbJson {
  readonly auxiliary: string;
  readonly infinitive: string;
  /** No `form` where it knows none; the tense is then a guess. */
  readonly grammar: { readonly form?: string; readonly tense?: string; readonly passive?: boolean; readonly isInfinitive?: boolean };
}

/** One word; `won't` is two, the second with words that are only implied. */
interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string;
  readonly tags?: ReadonlySet<string>;
}

const TENSES: Readonly<Record<string, CueGrammar['tense']>> = { PastTense: 'past', PresentTense: 'present', FutureTense: 'future' };

/** Verbs that are the same in the past. Of others, such an answer is a mistake: "to known". */
const UNCHANGED: ReadonlySet<string> = new Set(['bet', 'bid', 'broadcast', 'cast', 'cost', 'cut', 'forecast', 'hit', 'hurt', 'let', 'put', 'quit', 'read', 'rid', 'set', 'shut', 'split', 'spread']);

/** What is read in the group of verbs that the cue belongs to; `null` where the cue is no verb. */
export function grammarOf({ sentence, cueStart, cueEnd }: CueQuestion): CueGrammar | null {
  // It takes an ellipsis for a part of the word before.
  const document = nlp(sentence.replaceAll('…', '.'));
  const docs: readonly (readonly Term[])[] = document.docs, starts = startsOf(docs);
  const verbs = document.verbs();
  for (const [which, [n = 0, from = 0, to = 0]] of verbs.fullPointer.entries()) {
    let main = -1;
    for (let at = from; at < to; at++) {
      const { text } = docs[n]![at]!, start = starts[n]![at]!;
      if (isVerb(docs[n]![at]!) && start < cueEnd && start + text.length > cueStart) main = at;
    }
    if (main >= 0) return told(docs[n]!.slice(from, to), main - from, verbOf(verbs.eq(which)));
  }
  return null;
}

/** Where each term's words begin. Terms, and what stands before and after them, are the whole sentence. */
function startsOf(docs: readonly (readonly Term[])[]): number[][] {
  let at = 0;
  return docs.map((terms) => terms.map(({ pre, text, post }) => {
    const start = at + pre.length;
    at = start + text.length + post.length;
    return start;
  }));
}

/** @param main the last verb of the group that the cue covers */
function told(group: readonly Term[], main: number, whole: VerbJson | null): CueGrammar | null {
  const own = group.slice(0, main + 1), cue = own.at(-1)!;
  const alone = verbOf(nlp(wordOf(cue)).verbs());
  // "says neutralised" is a group to it, and "not" or "yet" hide a passive from it: then it sees the bare verbs of the cue only.
  const clear = whole?.grammar.form !== undefined && own.length === group.length;
  const verb = clear ? whole : verbOf(nlp(own.filter(isVerb).map(wordOf).join(' ')).verbs()) ?? whole;
  const lemma = [verb?.infinitive, alone?.infinitive].find((lemma) => lemma !== undefined && isLemma(lemma));
  if (!verb || lemma === undefined || (lemma === cue.normal && cue.tags?.has('PastTense') && !UNCHANGED.has(lemma))) return null;
  return {
    lemma: lemma.toLowerCase(),
    tense: tenseOf(verb, cue),
    passive: verb.grammar.passive === true,
    negated: own.some(({ tags }) => tags?.has('Negative')),
  };
}

function tenseOf({ auxiliary, grammar: { form, tense, isInfinitive } }: VerbJson, cue: Term): CueGrammar['tense'] {
  if (form === undefined || form === 'imperative' || isInfinitive === true || (auxiliary === '' && cue.tags?.has('Gerund'))) return null;
  // It calls "has told" past and "has been told" present; to us, both tell what was.
  if (form === 'passive-present' && /^(has|have)\b/i.test(auxiliary)) return 'past';
  return TENSES[tense ?? ''] ?? null;
}

const isVerb = ({ tags }: Term): boolean => tags?.has('Verb') === true && !tags.has('Negative') && !tags.has('Particle');
const wordOf = ({ implicit, normal }: Term): string => implicit ?? normal;

function verbOf(view: { json(): readonly { readonly verb?: VerbJson }[] }): VerbJson | null {
  return view.json()[0]?.verb ?? null;
}
