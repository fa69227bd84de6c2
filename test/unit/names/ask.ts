import { layOut } from '../../../src/reading/layout/layout.ts';
import { isOutlet, readNames, sourceResolver, type SourceAsk } from '../../../src/reading/names/names.ts';
import { pairQuotes } from '../../../src/reading/text/quotes.ts';
import { scan } from '../../../src/reading/text/scan.ts';
import type { Speaker } from '../../../src/reading/reading.ts';

export interface Heard {
  /** Name of who is meant, `null` where nobody is. */
  readonly name: string | null;
  readonly mention: string;
  readonly kind: string | null;
  readonly confidence: string;
  readonly rule: string;
  /** Names of all who fit. */
  readonly ambiguous: readonly (string | undefined)[];
  readonly outlet: boolean;
}

/** Reads a text in which `‹ ›` stand around each noun phrase that is asked about. */
export function ask(marked: string): { readonly text: string; readonly heard: readonly Heard[]; readonly speakers: readonly Speaker[] } {
  const marks: [number, number][] = [];
  let text = '';
  for (const piece of marked.split(/(?=[‹›])/)) {
    if (piece.startsWith('‹')) marks.push([text.length, -1]);
    else if (piece.startsWith('›')) marks.findLast((mark) => mark[1] < 0)![1] = text.length;
    text += piece.replace(/[‹›]/, '');
  }
  const source = scan(text), quotes = pairQuotes(source), { tokens } = source;
  const asks = marks.map(([start, end]): SourceAsk => {
    let from = 0;
    while (from < tokens.count && tokens.end[from]! <= start) from++;
    let to = from;
    while (to < tokens.count && tokens.start[to]! < end) to++;
    return { from, to, part: 'speaker', cue: to, quoted: quotes.quotations.some(({ inner }) => inner[0] <= start && end <= inner[1]) };
  });
  const names = readNames(source, layOut(source), quotes), resolver = sourceResolver(names), answers = resolver.resolve(asks), speakers = resolver.speakers();
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const heard = answers.map((answer, i): Heard => ({
    name: byId.get(answer.id ?? '')?.name ?? null,
    mention: text.slice(...answer.mention),
    kind: answer.kind,
    confidence: answer.confidence,
    rule: answer.because[0].rule,
    ambiguous: answer.ambiguous.map((id) => byId.get(id)?.name),
    outlet: isOutlet(names, asks[i]!.from, asks[i]!.to),
  }));
  return { text, heard, speakers };
}

/** Names of those who are meant, in order. */
export function who(marked: string): (string | null)[] {
  return ask(marked).heard.map((one) => one.name);
}
