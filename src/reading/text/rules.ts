export const textRules = {
  'quote-without-partner': 'a quotation mark has no partner in its paragraph',
  'quote-marks-differ': 'the quotation opens and closes with marks of different kinds',
} as const;
