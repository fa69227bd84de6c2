/** What is asked of this room, and what it answers. */
import type { Because, Confidence, Span, SpeakerKind } from '../reading.ts';

/** A noun phrase that the grammar found in the place of a source, carrier or addressee: token range `[from, to)`. */
export interface SourceAsk {
  readonly from: number;
  readonly to: number;
  readonly part: 'speaker' | 'carrier' | 'addressee';
  /** Token of the cue. */
  readonly cue: number;
  /** Inside someone's quotation. */
  readonly quoted: boolean;
  /** It opens somebody's turn in an interview or transcript: by name, or by the letter of the one who asks or answers. `own`: it is an `I` in the last turn so opened. */
  readonly turn?: 'named' | 'asks' | 'answers' | 'own' | undefined;
}

export interface SourceAnswer {
  /** `Speaker.id`, or `null` where nobody is known to be meant. */
  readonly id: string | null;
  /** Ids of all who fit, where more than one does. */
  readonly ambiguous: readonly string[];
  /** The mention itself: the name without title, article or role; the role phrase with its determiner; the pronoun. */
  readonly mention: Span;
  readonly kind: SpeakerKind | null;
  readonly confidence: Confidence;
  readonly because: Because;
}
