/** The chain a statement came by, as it is drawn: `Pashinyan → Moscow Times → this document`. */
import type { Reading, Span } from '../reading/reading.ts';
import { joined, place, strong, text } from './content.ts';
import type { Line } from './content.ts';
import { t } from './l10n.ts';
import { plain } from './plain.ts';
import { nameOf, shortNameOf, whoWords } from './say-words.ts';
import { introductionOf, speakerOf, speakersOf } from './statements.ts';

export interface ChainLink {
  readonly name: string;
  /** Who it is; `null` where that is not known. */
  readonly id: string | null;
  /** Where it stands, or is introduced. */
  readonly span: Span | null;
}

/** From the speaker outwards: the media that carried the words, then, where they are told inside another statement, its speaker and its media. */
export function chainOf(reading: Reading, index: number): ChainLink[] {
  const links: ChainLink[] = [];
  const seen = new Set<string>(), visited = new Set<number>();
  const add = (link: ChainLink): void => {
    if (link.id !== null && seen.has(link.id)) return;
    if (link.id !== null) seen.add(link.id);
    links.push(link);
  };
  for (let at: number | null = index; at !== null && !visited.has(at); at = reading.statements[at]?.nestedIn ?? null) {
    visited.add(at);
    const statement = reading.statements[at];
    if (!statement) break;
    const [speaker, ...others] = speakersOf(reading, statement);
    const name = whoWords(reading, statement, (one) => shortNameOf(reading, one));
    if (name !== null && speaker) add({ name, id: others.length > 0 ? null : speaker.id, span: introductionOf(speaker)?.span ?? statement.speaker?.span ?? null });
    else if (at === index) add({ name: t('unknown'), id: null, span: statement.speaker?.span ?? null });
    for (const { id, span } of statement.via) {
      const carrier = speakerOf(reading, id);
      add({ name: carrier ? nameOf(carrier) : plain(reading.text.slice(...span), 60), id, span });
    }
  }
  return links;
}

/** The chain as a line, each link a way there. The publisher, where known, stands behind the document. */
export function chainLine(reading: Reading, index: number): Line {
  const links = chainOf(reading, index).map(({ name, span }): Line => [span === null ? text(name) : place(name, span)]);
  const publisher = reading.publisher === null ? [] : [text(` (${plain(reading.publisher.name, 60)})`)];
  return [...joined([...links, [strong(t('this document'))]], ' → '), ...publisher];
}
