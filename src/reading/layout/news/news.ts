/** The one door of this room: is the text news? */
import type { Dateline, NewsJudgement } from '../../reading.ts';
import type { Roles } from '../groups.ts';
import { isProse, spanOf, type Page } from '../page.ts';
import type { Stamp } from '../stamps/stamps.ts';

export function judge(page: Page, _roles: Roles, _stamps: ReadonlyMap<number, Stamp>, _dateline: Dateline | null): NewsJudgement {
  const prose = page.lines.find((line) => isProse(line));
  if (!prose) return { value: false, because: [{ rule: 'empty-text', spans: [] }] };
  return { value: true, because: [{ rule: 'news-prose', spans: [spanOf(page, prose)] }] };
}
