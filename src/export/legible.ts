/** Words of a document, or the name of a file, made fit to stand on a line of a terminal: the text is the attacker there too. */

/** C0 and C1 controls, line ends among them, and the marks that reverse or hide writing: a terminal obeys them. */
const OBEYED = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Each mark that a terminal would obey becomes one that shows that something stood there. */
export const legible = (words: string): string => words.replace(OBEYED, '\ufffd');
