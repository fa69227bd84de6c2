/** What chunks are, and what is noted of them and of their sentences. */

export const Chunk = {
  other: 0, noun: 1, verb: 2, preposition: 3, coordinator: 4, subordinator: 5, that: 6, wh: 7, adverb: 8, adjective: 9,
  comma: 10, semicolon: 11, colon: 12, dash: 13, quote: 14, open: 15, close: 16, stop: 17, to: 18,
} as const;

/** Bits that tell a verb group. */
export const Verb = { infinitive: 1, ing: 2, passive: 4, negated: 8, modal: 16, perfect: 32, progressive: 64, past: 128, bareParticiple: 256 } as const;

/** Bits that tell what the words of a chunk may come to, whatever stands around it. */
export const Hint = {
  /** A verb group whose verb may be a cue. */
  cue: 1,
  /** A verb group whose verb is a form of be. */
  be: 2,
  /** A noun phrase whose head is a cue noun. */
  cueNoun: 4,
  /** The preposition `according`, or `per`. */
  according: 8,
  /** A noun phrase that may tell a time: its head or its first word does. */
  time: 16,
  /** One word, and that a pronoun. */
  pronoun: 32,
} as const;

/** Bits of a sentence: `1 << kind` for every kind of chunk that stands in it, and the hints of all of them, `HINTS` bits up. */
export const Has = {
  that: 1 << Chunk.that, comma: 1 << Chunk.comma, colon: 1 << Chunk.colon, dash: 1 << Chunk.dash, quote: 1 << Chunk.quote,
  cue: 1 << 20, be: 1 << 21, cueNoun: 1 << 22, according: 1 << 23,
} as const;
export const HINTS = 20;
