// The address of a workbench window. The workbench reads what a desktop takes on its command line from the `payload` in its address.
import { pathToFileURL } from 'node:url';

/**
 * @param {string} origin
 * @param {string | null} path of a folder, or of a `.code-workspace` file; absolute. Null for a window with nothing open
 * @param {Record<string, string>} [payload]
 */
export function windowAddress(origin, path, payload = {}) {
  const entries = Object.entries(payload);
  const query = [path === null ? 'ew=true' : `${path.endsWith('.code-workspace') ? 'workspace' : 'folder'}=${escape(urlPath(path))}`];
  if (entries.length > 0) query.push(`payload=${escape(JSON.stringify(entries))}`);
  return `${origin}/?${query.join('&')}`;
}

/** Escapes what must be, and leaves the rest for people to read. @param {string} value */
function escape(value) {
  return encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',');
}

/** The URI by which a window knows a file on the server's side. @param {string} origin @param {string} path */
export function remoteUri(origin, path) {
  return `vscode-remote://${new URL(origin).host}${urlPath(path)}`;
}

/** @param {string} path */
function urlPath(path) {
  return decodeURIComponent(pathToFileURL(path).pathname);
}
