/**
 * Forms of the cue verbs: plain spelling, and for all that is spelt otherwise the generated list. Together they are what the build conjugated;
 * a verb that the list does not hold is regular.
 */
import { irregularForms } from './forms.generated.ts';

/** First words of rows that are no verbs and have no forms. */
const FIXED = ['according', 'in', 'be'];

const isVowel = (letter: string): boolean => letter === 'a' || letter === 'e' || letter === 'i' || letter === 'o' || letter === 'u';

/** Base, third person, past, participle and gerund as plain spelling has them; nothing here doubles a consonant. */
export function plainForms(base: string): readonly string[] {
  const last = base.charAt(base.length - 1), before = base.charAt(base.length - 2);
  if (last === 'e') return [base, `${base}s`, `${base}d`, `${base}d`, `${before === 'e' ? base : base.slice(0, -1)}ing`];
  if (last === 'y' && !isVowel(before)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${stem}ied`, `${base}ing`];
  }
  const hisses = last === 's' || last === 'x' || last === 'z' || (last === 'h' && (before === 'c' || before === 's'));
  return [base, `${base}${hisses ? 'es' : 's'}`, `${base}ed`, `${base}ed`, `${base}ing`];
}

/** All forms of verbs that plain spelling has right, their bases parted by blanks. */
export const formsOfAll = (bases: string): readonly string[] => bases.split(' ').flatMap(plainForms);

let irregular: Map<string, readonly string[]> | undefined;

/** The five forms of a cue verb, spellings of one form joined by a slash; `undefined` for a first word that is no verb. */
export function formsOf(lemma: string): readonly string[] | undefined {
  if (irregular === undefined) {
    irregular = new Map();
    for (const line of irregularForms.split(',')) {
      const forms = line.split(' ');
      irregular.set(forms[0]!, forms);
    }
  }
  return irregular.get(lemma) ?? (FIXED.includes(lemma) ? undefined : plainForms(lemma));
}
