/**
 * Words of a document made fit to stand in a label: on one line, of bounded length, and with nothing in them that a label
 * would obey. The text is the attacker: `$(icon)` stays text, marks that reverse or hide writing are taken out.
 */

// C0 and C1 controls, the bidirectional controls, zero-width joints other than the joiners that scripts need, separators, BOM, tags.
const OBEYED = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/gu;
/** Halves of characters that have lost the other half. */
const LONE = /\p{Surrogate}/gu;
const ICON = /\$\(/g;
/** Invisible, takes no room, and keeps the dollar sign and its bracket from being read as one. */
const JOINT = '\u2060';

export function plain(text: string, longest = 200): string {
  const words = text.slice(0, longest * 4).replace(OBEYED, ' ').replace(LONE, '\ufffd').replace(/\s+/g, ' ').trim();
  return shorten(words, longest).replace(ICON, `$$${JOINT}(`);
}

/** The same for a message of the window, which takes `[words](address)` for a link, to a command too. */
export function plainInMessage(text: string): string {
  return plain(text, 80).replace(/\](?=\()/g, `]${JOINT}`);
}

/** At most so many UTF-16 units, an ellipsis in place of the rest, no character cut in two. */
export function shorten(words: string, longest: number): string {
  if (words.length <= longest) return words;
  return `${words.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '').trimEnd()}…`;
}
