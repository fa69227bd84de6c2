// The environment that child processes get. An npm script hands down its own settings (`npm_config_*`, the lifecycle's names, its
// `node_modules/.bin` on the path), and an npm started inside it would take them for its own: the wrong prefix, flags meant for another command.
import { delimiter, join, sep } from 'node:path';
import { root } from './paths.mjs';

/** Settings that say how the network is reached are the user's, whichever npm handed them down. */
const network = /^npm_config_(registry|@.*|.*proxy|cafile|ca|strict[_-]ssl|cache|userconfig|globalconfig|.*_authtoken|fetch.*)$/i;

/** The environment as it was before any npm script touched it. @returns {NodeJS.ProcessEnv} */
export function plainEnvironment() {
  /** @type {NodeJS.ProcessEnv} */
  const environment = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (/^npm_/i.test(name) && !network.test(name)) continue;
    if (['INIT_CWD', 'NODE', 'NODE_OPTIONS'].includes(name)) continue;
    environment[name] = value;
  }
  environment['PATH'] = (process.env['PATH'] ?? '').split(delimiter).filter((part) => !isOfNpm(part)).join(delimiter);
  return environment;
}

/** The environment for the project's own tools: its Node and its binaries come first. @returns {NodeJS.ProcessEnv} */
export function toolEnvironment() {
  const environment = plainEnvironment();
  return { ...environment, PATH: [join(root, 'node_modules', '.bin'), environment['PATH']].join(delimiter) };
}

/** The Node that this project pins, newer than what the system may have. */
export const projectNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** @param {string} part */
function isOfNpm(part) {
  return part.endsWith(join('node_modules', '.bin')) || part.endsWith('node-gyp-bin') || part.includes(join('node_modules', '.bin') + sep);
}
