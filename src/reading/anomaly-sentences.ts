/** What a careful reader would stop at, in plain sentences with holes, so that each can be told in another language. */

export const anomalySentences = {
  slip: '“{0}” is written with a slip; read as {1}.',
  turned: 'The day turns between “{0}” and “{1}”.',
  'turned-to': 'The day turns between “{0}” and “{1}”: from here on it is {2}.',
  'against-order': '“{0}” goes against the order of the entries: it stands below “{1}”.',
  doubled: 'Two entries in a row are of {0}.',
  'other-weekday': '“{0}” is a {1} in the calendar.',
  'other-weekday-then': '“{0}” is a {1} in the calendar of {2}.',
  'no-such-day': 'The calendar has no “{0}”.',
  'quote-open': 'This quotation mark opens and nothing closes it.',
  'quote-closed': 'This quotation mark closes and nothing opened it.',
  'quote-mixed': 'The quotation opens with one kind of mark and closes with another.',
} as const;

export type AnomalySentence = (typeof anomalySentences)[keyof typeof anomalySentences];
