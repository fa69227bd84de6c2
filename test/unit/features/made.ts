/** Parts of readings made by hand, for tests of what is shown and not of how it is read. */
import type { Because, Mention, Span, Speaker, Statement } from '../../../src/reading/reading.ts';

/** Where words stand in a text, for the first time or the `nth` after it. */
export const placesIn = (text: string) => (needle: string, nth = 0): Span => {
  let start = -1;
  for (let count = 0; count <= nth; count++) start = text.indexOf(needle, start + 1);
  if (start < 0) throw new Error(needle);
  return [start, start + needle.length];
};

export const because: Because = [{ rule: 'clause-with-that', spans: [] }];

export const mention = (span: Span, form: Mention['form'] = 'full', reasons = because): Mention => ({ span, form, confidence: 'certain', because: reasons });

export const speaker = (id: string, name: string, kind: Speaker['kind'], roles: readonly string[], ...mentions: Mention[]): Speaker => ({ id, name, kind, roles, mentions });

export const statement = (more: Partial<Statement> & Pick<Statement, 'content'>): Statement => ({
  kind: 'indirect', act: 'speech', speaker: null, cue: null, via: [], addressee: null, saidOn: null, entry: null, nestedIn: null, confidence: 'likely', because, ...more,
});

export const cue = (span: Span, stance: NonNullable<Statement['cue']>['stance'] = 'neutral'): NonNullable<Statement['cue']> => ({ span, lemma: 'say', stance, tense: 'past' });

export const by = (id: string | null, span: Span | null = null, ...ambiguous: string[]): NonNullable<Statement['speaker']> => ({ id, span, ambiguous });
