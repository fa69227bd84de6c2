/** Fields at the head of a file, as front matter or as plain lines: `Title: …`, `Date: …`, `URL: …`. */
import type { BlockKind, Publisher, Span } from '../reading.ts';
import type { LayoutRule } from './rules.ts';
import type { Page } from './page.ts';

export interface Header {
  readonly title: Span | null;
  /** Index of the title's line among the page's lines, -1 where it stands in front matter or nowhere. */
  readonly titleLine: number;
  readonly publisher: Publisher | null;
  /** Kinds of the field lines, by index among the page's lines. */
  readonly lines: ReadonlyMap<number, { kind: BlockKind; rule: LayoutRule }>;
}

const FIELD = /^["']?(title|headline|author|authors|by|byline|date|published|publication date|updated|url|link|source|source url|publisher|publication|site|sitename|outlet|newspaper|section|category|tags|keywords|description|summary|subtitle|language|retrieved|accessed|archived)["']?\s*:\s*(.*)$/i;
const kinds: Readonly<Record<string, BlockKind>> = {
  author: 'byline', authors: 'byline', by: 'byline', byline: 'byline', date: 'byline', published: 'byline', 'publication date': 'byline', updated: 'byline', retrieved: 'source-line', accessed: 'source-line', archived: 'source-line',
  url: 'source-line', link: 'source-line', source: 'source-line', 'source url': 'source-line', publisher: 'source-line', publication: 'source-line', site: 'source-line', sitename: 'source-line', outlet: 'source-line', newspaper: 'source-line',
  section: 'tags', category: 'tags', tags: 'tags', keywords: 'tags', language: 'tags', description: 'standfirst', summary: 'standfirst', subtitle: 'standfirst',
};
const publishers = new Set(['publisher', 'publication', 'site', 'sitename', 'outlet', 'newspaper', 'source']);
/** UTF-16 units of a line looked at. */
const LONGEST_FIELD = 400;

interface Field {
  readonly key: string;
  readonly value: Span;
}

function fieldOf(text: string, start: number, end: number): Field | null {
  const line = text.slice(start, Math.min(end, start + LONGEST_FIELD));
  const match = FIELD.exec(line.trimEnd());
  if (!match) return null;
  const raw = match[2]!;
  const quoted = /^(["']).*\1$/.test(raw) ? 1 : 0;
  const from = start + match[0].length - raw.length + quoted;
  return { key: match[1]!.toLowerCase(), value: [from, from + raw.length - 2 * quoted] };
}

function publisherOf(text: string, field: Field): Publisher | null {
  const name = text.slice(...field.value);
  if (!publishers.has(field.key) || name === '' || /^https?:/i.test(name)) return null;
  return { name, span: field.value, because: [{ rule: 'header-field', spans: [field.value] }] };
}

/** The header of the file; empty where it has none. Two plain fields in a row at least make one. */
export function headerOf(page: Page): Header {
  const { text, lines: rows } = page.source;
  let title: Span | null = null, titleLine = -1, publisher: Publisher | null = null;
  const lines = new Map<number, { kind: BlockKind; rule: LayoutRule }>();
  if (page.frontMatter) {
    for (let l = page.frontMatter[0]; l < page.frontMatter[1]; l++) {
      const field = fieldOf(text, rows.start[l]!, rows.end[l]!);
      if (!field || field.value[1] <= field.value[0]) continue;
      if (field.key === 'title' || field.key === 'headline') title ??= field.value;
      publisher ??= publisherOf(text, field);
    }
    return { title, titleLine, publisher, lines };
  }
  const fields: { at: number; field: Field }[] = [];
  for (let at = 0; at < page.lines.length && at < 14; at++) {
    const line = page.lines[at]!;
    const start = line.first < line.end ? page.source.tokens.start[line.first]! : 0;
    const field = fieldOf(text, start, rows.end[line.line]!);
    if (field) fields.push({ at, field });
    else if (fields.length > 0 || at > 0) break;
  }
  if (fields.length < 2 || fields[0]!.at > 1) return { title, titleLine, publisher, lines };
  for (const { at, field } of fields) {
    if ((field.key === 'title' || field.key === 'headline') && field.value[1] > field.value[0] && !title) {
      title = field.value;
      titleLine = at;
      lines.set(at, { kind: 'headline', rule: 'header-field' });
    } else lines.set(at, { kind: kinds[field.key] ?? 'source-line', rule: 'header-field' });
    publisher ??= publisherOf(text, field);
  }
  return { title, titleLine, publisher, lines };
}
