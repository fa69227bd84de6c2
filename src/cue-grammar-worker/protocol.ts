/** What the extension and its worker say to each other, and how each makes sure of it. */
import { LONGEST_SENTENCE } from '../features/cue-grammar.ts';
import type { CueGrammar, CueQuestion } from '../features/cue-grammar.ts';

export interface Question extends CueQuestion {
  readonly id: number;
}

export interface Answer {
  readonly id: number;
  readonly grammar: CueGrammar | null;
}

/** One word. */
const LEMMA = /^\p{L}[\p{L}\p{M}'’-]{0,59}$/u;

type Loose<T> = { readonly [Key in keyof T]?: unknown };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a question is within bounds. */
export function isAskable({ sentence, cueStart, cueEnd }: CueQuestion): boolean {
  return sentence.length <= LONGEST_SENTENCE && Number.isInteger(cueStart) && Number.isInteger(cueEnd)
    && cueStart >= 0 && cueStart < cueEnd && cueEnd <= sentence.length;
}

export function isQuestion(message: unknown): message is Question {
  if (!isObject(message)) return false;
  const { id, sentence, cueStart, cueEnd }: Loose<Question> = message;
  return typeof id === 'number' && typeof sentence === 'string' && typeof cueStart === 'number' && typeof cueEnd === 'number'
    && isAskable({ sentence, cueStart, cueEnd });
}

export function isAnswer(message: unknown): message is Answer {
  if (!isObject(message)) return false;
  const { id, grammar }: Loose<Answer> = message;
  return typeof id === 'number' && (grammar === null || isGrammar(grammar));
}

export function isLemma(word: string): boolean {
  return LEMMA.test(word);
}

function isGrammar(value: unknown): value is CueGrammar {
  if (!isObject(value)) return false;
  const { lemma, tense, passive, negated }: Loose<CueGrammar> = value;
  return typeof lemma === 'string' && isLemma(lemma) && typeof passive === 'boolean' && typeof negated === 'boolean'
    && (tense === null || tense === 'past' || tense === 'present' || tense === 'future');
}
