/** Who published the page, by its own words: site suffix, header, source line; a dateline's agency only where nothing else tells. */
import type { Dateline, Publisher, Span } from '../reading.ts';
import type { Roles } from './groups.ts';
import type { Header } from './headers.ts';
import { isProse, spanOf, type Page } from './page.ts';

const NAMED = /^[([]?\s*(?:(?:original |news )?sources?|via(?=:)|published by|originally published (?:by|in|on|at)|(?:this (?:article|story|piece|post|report) )?(?:was )?(?:first |originally )?(?:published|appeared) (?:by|in|on|at)|copyright|©|\(c\))\s*:?\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,]*/i;
const SHORTENED = /^(.{2,60}?)(?:\s+(?:and|with|&)\s+(?:news\s+)?agenc(?:y|ies)\b.*|\s*[,;|/(–—].*|\.(?:\s.*)?|\s+-\s.*|\s+on\s+.*|\s+under\s+.*|\s+and is\s.*|\s*[)\]])?$/i;

function nameIn(page: Page, span: Span): Span | null {
  const line = page.source.text.slice(span[0], Math.min(span[1], span[0] + 200));
  const lead = NAMED.exec(line);
  if (!lead) return null;
  const rest = line.slice(lead[0].length);
  const address = /^https?:\/\/(?:www\.)?([^\s/]{3,60})/i.exec(rest);
  if (address) {
    const from = span[0] + lead[0].length + address[0].length - address[1]!.length;
    return [from, from + address[1]!.length];
  }
  const name = SHORTENED.exec(rest)?.[1]?.trim();
  if (!name || /^(?:(?:news\s+)?agenc(?:y|ies)|wires?|internet|media|social media|all rights reserved|the|a)$/i.test(name) || name.split(/\s+/).length > 6 || /^\d|\b(?:19|20)\d\d\b/.test(name)) return null;
  const from = span[0] + lead[0].length;
  return [from, from + name.length];
}

export function publisherOf(page: Page, roles: Roles, suffix: Publisher | null, header: Header, dateline: Dateline | null): Publisher | null {
  if (suffix) return suffix;
  if (header.publisher) return header.publisher;
  let last = page.lines.length - 1, first = 0; // of the running text: a source named amid it is that of a passage
  while (last >= 0 && !isText(last)) last--;
  while (first < last && !isText(first)) first++;
  for (let i = page.lines.length - 1; i >= 0; i--) {
    if (roles.kind(i) !== 'source-line' || (i > first && i < last)) continue;
    const name = nameIn(page, spanOf(page, page.lines[i]!));
    if (name) return { name: page.source.text.slice(...name), span: name, because: [{ rule: 'source-names-publisher', spans: [name] }] };
  }
  if (!dateline?.agency) return null;
  return { name: page.source.text.slice(...dateline.agency), span: dateline.agency, because: [{ rule: 'agency-of-dateline', spans: [dateline.agency] }] };

  function isText(i: number): boolean {
    return roles.at(i) === undefined && isProse(page.lines[i]!);
  }
}
