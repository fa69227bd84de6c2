// Sets up mocha before any test file calls `suite` and `test`. It is the browser build, for that one runs in every host; its ready-made
// instance would look for a page's address, so we make our own.
// oxlint-disable-next-line import/no-unassigned-import -- the file only sets globals
import 'mocha/mocha.js';

export const runner = new Mocha({ ui: 'tdd', reporter: class extends Mocha.reporters.Base {}, timeout: 20_000, slow: 5_000 });

runner.suite.emit('pre-require', globalThis, '', runner);
