/** What a token may be in its sentence. */
export const Tag = {
  other: 0, determiner: 1, possessive: 2, genitive: 3, number: 4, adjective: 5, adverb: 6, noun: 7, name: 8, pronoun: 9, objectPronoun: 10,
  preposition: 11, to: 12, coordinator: 13, subordinator: 14, that: 15, wh: 16, modal: 17, be: 18, have: 19, do: 20,
  /** A finite or bare lexical verb. */
  verb: 21,
  /** A past tense or a past participle. */
  past: 22,
  ing: 23, negation: 24, comma: 25, semicolon: 26, colon: 27, dash: 28, quote: 29, open: 30, close: 31, stop: 32, ellipsis: 33,
} as const;
