/** Fields at the head of a file, as front matter or as plain lines: `Title: …`, `Date: …`, `URL: …`. */
import type { BlockKind, Publisher, Span } from '../reading.ts';
import type { LayoutRule } from './rules.ts';
import type { Page } from './page.ts';
import { isBlank } from '../text/scan.ts';

export interface Header {
  readonly title: Span | null;
  /** Index of the title's line among the page's lines, -1 where it stands in front matter or nowhere. */
  readonly titleLine: number;
  readonly publisher: Publisher | null;
  /** Kinds of the field lines, by index among the page's lines. */
  readonly lines: ReadonlyMap<number, { kind: BlockKind; rule: LayoutRule }>;
  /** Kinds of the fields of front matter, each with its first line and the one after its last, 0-based. */
  readonly fields: readonly FrontField[];
}

export interface FrontField {
  readonly kind: BlockKind;
  readonly from: number;
  readonly to: number;
}

const FIELD = /^["']?(title|headline|author|authors|by|byline|date|published|pubdate|publication date|updated|lastmod|modified|url|link|source|source url|publisher|publication|site|sitename|outlet|newspaper|section|category|tags|keywords|description|summary|subtitle|language|retrieved|accessed|archived|from|sent|to|cc|bcc|subject|reply-to|return-path|message-id|mime-version|content-type|content-transfer-encoding|attachments?|importance|x-[\w-]{1,40})["']?\s*[:=]\s*(.*)$/i;
const kinds: Readonly<Record<string, BlockKind>> = {
  author: 'byline', authors: 'byline', by: 'byline', byline: 'byline', date: 'byline', published: 'byline', 'publication date': 'byline', updated: 'byline', pubdate: 'byline', lastmod: 'byline', modified: 'byline', retrieved: 'source-line', accessed: 'source-line', archived: 'source-line',
  url: 'source-line', link: 'source-line', source: 'source-line', 'source url': 'source-line', publisher: 'source-line', publication: 'source-line', site: 'source-line', sitename: 'source-line', outlet: 'source-line', newspaper: 'source-line',
  section: 'tags', category: 'tags', tags: 'tags', keywords: 'tags', language: 'tags', from: 'byline', sent: 'byline', description: 'standfirst', summary: 'standfirst', subtitle: 'standfirst',
};
/** What stands in front matter beside what is known: settings of the site. */
const SETTING: BlockKind = 'source-line';
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
  const key = match[1]!.toLowerCase(), answers = key === 'subject' ? (ANSWERS.exec(raw)?.[0].length ?? 0) : 0, from = start + match[0].length - raw.length + quoted;
  return { key, value: [from + answers, from + raw.length - 2 * quoted] };
}

function publisherOf(text: string, field: Field): Publisher | null {
  const name = text.slice(...field.value);
  if (!publishers.has(field.key) || name === '' || /^https?:/i.test(name)) return null;
  return { name, span: field.value, because: [{ rule: 'header-field', spans: [field.value] }] };
}

const isTitle = ({ key }: Field): boolean => key === 'title' || key === 'headline' || key === 'subject';

/** `Re: FW:` before the subject of a message. */
const ANSWERS = /^(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+/i;

/** The header of the file; empty where it has none. Two plain fields in a row at least make one. */
export function headerOf(page: Page): Header {
  const { text, lines: rows } = page.source;
  let title: Span | null = null, titleLine = -1, publisher: Publisher | null = null;
  const lines = new Map<number, { kind: BlockKind; rule: LayoutRule }>();
  if (page.frontMatter) {
    const [first, end] = page.frontMatter, found: FrontField[] = [];
    for (let l = first + 1; l + 1 < end; l++) {
      if (isBlank(rows, l)) continue;
      // What is set in belongs to the field above it: the names of several authors.
      if (found.length > 0 && /^\s|^-\s/.test(text.slice(rows.start[l]!, rows.start[l]! + 2))) {
        found[found.length - 1] = { ...found.at(-1)!, to: l + 1 };
        continue;
      }
      const field = fieldOf(text, rows.start[l]!, rows.end[l]!), kind = field === null ? SETTING : isTitle(field) ? 'headline' : kinds[field.key] ?? SETTING;
      found.push({ kind, from: l, to: l + 1 });
      if (!field || field.value[1] <= field.value[0]) continue;
      if (isTitle(field)) title ??= field.value;
      publisher ??= publisherOf(text, field);
    }
    return { title, titleLine, publisher, lines, fields: found };
  }
  const fields: { at: number; field: Field }[] = [];
  for (let at = 0; at < page.lines.length && at < 14; at++) {
    const line = page.lines[at]!;
    const start = line.first < line.end ? page.source.tokens.start[line.first]! : 0;
    const field = fieldOf(text, start, rows.end[line.line]!);
    if (field) fields.push({ at, field });
    else if (fields.length > 0 || at > 0) break;
  }
  if (fields.length < 2 || fields[0]!.at > 1) return { title, titleLine, publisher, lines, fields: [] };
  for (const { at, field } of fields) {
    if (isTitle(field) && field.value[1] > field.value[0] && !title) {
      title = field.value;
      titleLine = at;
      lines.set(at, { kind: 'headline', rule: 'header-field' });
    } else lines.set(at, { kind: kinds[field.key] ?? 'source-line', rule: 'header-field' });
    publisher ??= publisherOf(text, field);
  }
  return { title, titleLine, publisher, lines, fields: [] };
}
