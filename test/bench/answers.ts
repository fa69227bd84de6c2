/** What the editor asks of the reading: one door for the benchmark, bundled as it is shipped. */
export { definitionAt } from '../../src/features/definition.ts';
export { foldsOf } from '../../src/features/folding.ts';
export { hintsIn } from '../../src/features/hints.ts';
export { hoverAt } from '../../src/features/hover.ts';
export { highlightsAt } from '../../src/features/references.ts';
export { outlineOf } from '../../src/features/symbols.ts';
export { read, rereader } from '../../src/reading/read.ts';
