/** An address that leads to a place in a document. */

/** Where a document lies, and what window it is open in. */
export interface Whereabouts {
  readonly scheme: string;
  readonly authority: string;
  /** With slashes, from the root: `/home/ada/news.txt`, `/c:/news.txt`. */
  readonly path: string;
  /** The path from the folder that is open; the whole path where it lies outside. */
  readonly relative: string;
  /** What addresses of this editor begin with: `vscode`. */
  readonly uriScheme: string;
  /** A window in a browser answers no such address. */
  readonly web: boolean;
}

/** Lines and columns count from 1, columns in UTF-16 code units. */
export interface Passage {
  readonly line: number;
  readonly column: number;
  /** The last line of what is selected. */
  readonly lastLine: number;
}

/**
 * On the desktop `vscode://file/…:line:column`, which any program can open; for a file on another machine `vscode://vscode-remote/…`. In a
 * browser, and where a document lies in no file system, its path and line: `news/ferry.txt#L9`, as links in Markdown have it. `null` for
 * a document that was never saved.
 */
export function passageLink(where: Whereabouts, { line, column, lastLine }: Passage): string | null {
  if (where.scheme === 'untitled') return null;
  const place = `:${line}:${column}`;
  if (!where.web && where.scheme === 'file') return `${where.uriScheme}://file${where.authority === '' ? '' : `//${where.authority}`}${encoded(where.path)}${place}`;
  if (!where.web && where.scheme === 'vscode-remote') return `${where.uriScheme}://vscode-remote/${encodeURI(where.authority)}${encoded(where.path)}${place}`;
  return `${encoded(where.relative)}#L${line}${lastLine > line ? `-L${lastLine}` : ''}`;
}

/** A path as part of an address, slashes and the colon of a drive kept. */
const encoded = (path: string): string => path.split('/').map((part) => encodeURIComponent(part).replace(/^([A-Za-z])%3A$/, '$1:').replace(/[()'!*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)).join('/');
