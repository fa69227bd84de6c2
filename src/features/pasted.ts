/**
 * Words of a document made fit to be pasted elsewhere: into a Markdown text, into a table, into a spreadsheet. The words stay as they
 * are written; only what the place they go to would obey is disarmed. The text is the attacker here too.
 */

// C0 and C1 controls but for blanks, the bidirectional controls, separators, BOM, tags: none of them is a word.
const OBEYED = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\udb40[\udc00-\udc7f]/gu;
const LONE = /\p{Surrogate}/gu;

/** On one line, as written else: a line break with the blanks around it becomes one blank. */
export function onOneLine(words: string): string {
  return words.replace(OBEYED, '').replace(LONE, '\ufffd').replace(/[^\S\n\v\f\r\u2028\u2029\u0085]*[\n\v\f\r\u2028\u2029\u0085]\s*/gu, ' ').trim();
}

/** On one line, as Markdown that shows these words and nothing else; what stands at the start of a line is taken to do so. */
export function asMarkdown(words: string): string {
  return onOneLine(words)
    .replace(/[\\`*_{}[\]<>~|$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(?:[#+=-]|:(?=\s)|\d+(?=[.)](?:\s|$)))/, (mark) => (/^\d/.test(mark) ? mark : `\\${mark}`))
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/**
 * A field of a line of fields with tabs between them, for a spreadsheet: without tabs, and with an apostrophe before what the sheet
 * would take for a formula. A field that begins with a straight quotation mark is quoted, as sheets expect it.
 */
export function asField(words: string): string {
  const field = onOneLine(words).replace(/\t+/g, ' ');
  if (/^["'\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(field)) return `'${field}`;
  return field.startsWith('"') ? `"${field.replaceAll('"', '""')}"` : field;
}
