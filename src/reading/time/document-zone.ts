/** The zone of a document's times: from the reader, a note, or the stamps. */
import type { Because, Confidence, DocumentZone, Settled, Span } from '../reading.ts';
import type { Layout } from '../layout/layout.ts';
import { isDateAlone } from '../layout/stamps/stamps.ts';
import { intern, wordSet } from '../lexicon/vocabulary.ts';
import { placeZones, zoneRows, type ZoneRow } from '../lexicon/zones.ts';
import { Token, type Source } from '../text/scan.ts';
import { lastAtOrBefore } from '../text/search.ts';
import { dayNumber } from './calendar.ts';
import { zoneOfPage } from './capture.ts';
import { parseDay } from './day.ts';
import { formatOffset, offsetAt, parseZone, type Zone } from './zone.ts';
import type { WrittenDate } from './written/date.ts';
import { readZone, type WrittenZone } from './written/zone.ts';

/** The zone to reckon with, and what the Reading tells of it. */
export interface ZoneOfDocument {
  readonly zone: Zone;
  readonly span: Span | null;
  readonly confidence: Confidence;
  readonly because: Because;
}

const [ALL, TIME, ZONE] = ['all', 'time', 'zone'].map(intern);
const follows = wordSet('are in given shown listed local stated quoted refer refers zone : is expressed displayed posted mentioned below here');
const placeWords = new Map<number, string>();
for (const row of zoneRows) for (const place of row.places?.split(' ') ?? []) placeWords.set(intern(place), place);

/** Settles an ambiguous abbreviation by the places that the text names; `null` where nothing does. One pass, only when it is needed. */
export function zoneSettler(source: Source): (written: WrittenZone) => { readonly zone: Zone; readonly byPlace: boolean } | null {
  let counts: Map<string, number> | null = null;
  const countPlaces = (): Map<string, number> => {
    const found = new Map<string, number>();
    for (let t = 0; t < source.tokens.count; t++) {
      const place = source.tokens.word[t] === 0 ? undefined : placeWords.get(source.tokens.word[t]!);
      if (place !== undefined) found.set(place, (found.get(place) ?? 0) + 1);
    }
    return found;
  };
  return (written) => {
    if (written.zones.length === 1) return { zone: written.zones[0]!, byPlace: false };
    counts ??= countPlaces();
    const known = counts;
    const score = (row: ZoneRow): number => (row.places?.split(' ') ?? []).reduce((sum, place) => sum + (known.get(place) ?? 0), 0);
    const scores = written.rows.map(score), best = Math.max(...scores);
    const zone = written.zones[scores.indexOf(best)];
    return best === 0 || zone === undefined || scores.filter((value) => value * 2 > best).length > 1 ? null : { zone, byPlace: true };
  };
}

/** The first note on the zone of all times: `(All times local Turkish time, GMT+3)`, `Times are in ET`. */
function findNote(source: Source, at: readonly number[]): { readonly written: WrittenZone; readonly span: Span } | null {
  const { tokens, lines, text } = source;
  for (const t of at) {
    const id = tokens.word[t]!;
    const line = lastAtOrBefore(lines.firstToken, t), first = lines.firstToken[line]!, end = lines.firstToken[line + 1]!;
    const all = t > first && tokens.word[t - 1] === ALL;
    const next = t + 1 < end ? tokens.word[t + 1]! : 0;
    if (id === TIME ? next !== ZONE : !all && !(t - first <= 2 && follows(next))) continue;
    let best: WrittenZone | null = null;
    const limit = Math.min(end, t + 16);
    for (let z = t + 1; z < limit; z++) {
      if (tokens.kind[z] !== Token.word && tokens.kind[z] !== Token.mark && tokens.kind[z] !== Token.dash) continue;
      const written = readZone(text, tokens.start[z]!);
      if (written === null) continue;
      if (best === null || (best.zones[0]!.offset === null && written.zones[0]!.offset !== null)) best = written;
      while (z + 1 < limit && tokens.start[z + 1]! < written.end) z++;
    }
    if (best !== null) return { written: best, span: [tokens.start[all ? t - 1 : t]!, best.end] };
  }
  return null;
}

/** `All times are local Skelby time`, `local for Skelby`: of a place that is not known, which need not be the dateline's. */
const LOCAL_TO = /\blocal (?:for |to |in )?[A-Z]/;

/** Zone of the dateline's place, which is likely the zone of the times. */
function zoneOfPlace(source: Source, place: Span): Zone | null {
  const words = source.text.slice(place[0], Math.min(place[1], place[0] + 40)).toLowerCase();
  for (const [name, list] of placeZones) if (list.split(' ').some((word) => words === word || words.startsWith(`${word},`))) return { offset: null, name };
  return null;
}

/**
 * The document's zone, or `null` where nothing tells it.
 *
 * @param dates every date that the text names, in its order
 * @param notes tokens at which a note on the zone may begin
 */
export function documentZone(source: Source, layout: Layout, settled: Settled, dates: readonly WrittenDate[], notes: readonly number[]): ZoneOfDocument | null {
  const stampZones = layout.entries.filter(({ stamp }) => !isDateAlone(stamp)).map(({ stamp }) => stamp.zone);
  const told = settled.timeZone === undefined ? null : parseZone(settled.timeZone);
  if (told !== null) return { zone: told, span: null, confidence: 'certain', because: [{ rule: 'settled-by-reader', spans: [] }] };
  const settle = zoneSettler(source);
  const note = findNote(source, notes);
  const ofNote = note === null ? null : settle(note.written);
  if (note !== null && ofNote !== null) {
    const because: Because = ofNote.byPlace ? [{ rule: 'zone-note', spans: [note.span] }, { rule: 'zone-by-place', spans: [] }] : [{ rule: 'zone-note', spans: [note.span] }];
    return { zone: ofNote.zone, span: note.span, confidence: ofNote.byPlace ? 'likely' : 'certain', because };
  }
  const first = stampZones.find((span) => span !== null) ?? null;
  if (first !== null) {
    const text = source.text.slice(first[0], first[1]);
    let same = 0;
    for (const span of stampZones) if (span !== null && span[1] - span[0] === text.length && source.text.startsWith(text, span[0])) same++;
    const written = same * 2 > stampZones.length ? readZone(source.text, first[0]) : null;
    const found = written === null ? null : settle(written);
    if (found !== null) {
      return {
        zone: found.zone, span: first, confidence: found.byPlace ? 'likely' : 'certain',
        because: found.byPlace ? [{ rule: 'zone-in-stamps', spans: [first] }, { rule: 'zone-by-place', spans: [] }] : [{ rule: 'zone-in-stamps', spans: [first] }],
      };
    }
    return null;
  }
  const page = stampZones.length === 0 ? null : zoneOfPage(source, layout, dates), ofPage = page === null ? null : readZone(source.text, page[0]);
  const paged = ofPage === null ? null : settle(ofPage);
  if (page !== null && paged !== null) return { zone: paged.zone, span: page, confidence: 'likely', because: [{ rule: 'zone-of-publication', spans: [page] }] };
  const place = layout.setApart.some(({ kind, span }) => kind === 'timezone-note' && LOCAL_TO.test(source.text.slice(...span))) ? null : layout.dateline?.place ?? null;
  const zone = place === null || stampZones.length === 0 ? null : zoneOfPlace(source, place);
  return zone === null || place === null ? null : { zone, span: place, confidence: 'likely', because: [{ rule: 'zone-of-dateline', spans: [place] }] };
}

/** What the Reading tells of the zone. The offset of a named zone is that of the document's day, of the standard time where the day is open. */
export function describeZone(found: ZoneOfDocument, day: string | null): DocumentZone {
  const known = day === null ? null : parseDay(day);
  const number = known?.kind === 'full' ? known.number : known?.kind === 'yearless' ? dayNumber(2024, known.month, known.day) : null;
  const offset = number === null
    ? Math.min(offsetAt(found.zone, dayNumber(2024, 1, 15), 720) ?? 0, offsetAt(found.zone, dayNumber(2024, 7, 15), 720) ?? 0)
    : (offsetAt(found.zone, number, 720) ?? 0);
  return { offset: formatOffset(offset), name: found.zone.name, span: found.span, confidence: found.confidence, because: found.because };
}
