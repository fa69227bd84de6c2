/** A document of invented news, read, and what it says, a line a statement: `speaker | cue | content … [kind]`. */
import { read } from '../../../src/reading/read.ts';
import type { Statement } from '../../../src/reading/reading.ts';

export interface Told {
  readonly who: string;
  readonly cue: string;
  readonly what: string;
  readonly kind: string;
  readonly statement: Statement;
}

/** All statements of the text; the parts of a content are joined by ` … `. */
export function told(text: string): Told[] {
  return read(text).statements.map((statement) => ({
    who: statement.speaker?.span ? text.slice(...statement.speaker.span) : '',
    cue: statement.cue ? text.slice(...statement.cue.span) : '',
    what: statement.content.map((span) => text.slice(...span)).join(' … '),
    kind: statement.kind,
    statement,
  }));
}
