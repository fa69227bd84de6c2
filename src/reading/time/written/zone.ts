/** Zones as they are written: `GMT`, `GMT+3`, `UTC +05:30`, `+0300`, `BST`, `ET`, `Turkish time`, `Eastern Time`. */
import { placeZones, zoneRows, type ZoneRow } from '../../lexicon/zones.ts';
import { intern, lookUp } from '../../lexicon/vocabulary.ts';
import { charClass, Char } from '../../text/chars.ts';
import { parseOffset, type Zone } from '../zone.ts';

export interface WrittenZone {
  readonly start: number;
  readonly end: number;
  /** One, or several where the abbreviation is ambiguous. */
  readonly zones: readonly Zone[];
  /** Rows of the lexicon behind an abbreviation; empty for an offset or a place. */
  readonly rows: readonly ZoneRow[];
}

const rowsOf = new Map<number, ZoneRow[]>();
for (const row of zoneRows) {
  const id = intern(row.abbreviation.toLowerCase());
  rowsOf.set(id, [...(rowsOf.get(id) ?? []), row]);
}
const nameOf = new Map<number, string>();
for (const [name, words] of placeZones) for (const word of words.split(' ')) nameOf.set(intern(word), name);
const [TIME, STANDARD, DAYLIGHT, SUMMER, MEAN, LOCAL] = ['time', 'standard', 'daylight', 'summer', 'mean', 'local'].map(intern);

/** An age may stand behind it without a blank, as pages lose them: `9:50 p.m. ET2 hours ago`. */
const ABBREVIATION = /(?:[A-Z]{1,5}|gmt|utc)(?:(?![\p{L}\d])|(?=\d{1,2} ?(?:sec|min|minute|m|hr|hour|h|day|d)s? ago))/uy;
const OFFSET = /[ \u00a0]?([+\-\u2212\u2013])(\d{1,2}(?::?\d{2})?)(?!\d)/y;
const BARE_OFFSET = /([+\-\u2212])(\d{2}):?(\d{2})(?!\d)/y;
const WORD = /[\p{L}.]{2,14}/uy;
const NEXT_WORD = /[ \u00a0](\p{L}{3,10})/uy;

const zoneOfRow = (row: ZoneRow): Zone => (row.offset === undefined ? { offset: null, name: row.name ?? null } : { offset: row.offset, name: null });

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Past the zone's own words: `Standard Time`, `Daylight Time`, `time`. Answers the end of `time`, or -1 where it does not come. */
function pastTime(text: string, at: number): number {
  let i = at;
  for (let steps = 0; steps < 3; steps++) {
    const next = match(NEXT_WORD, text, i);
    if (!next) return -1;
    const end = NEXT_WORD.lastIndex, id = lookUp(text, end - next[1]!.length, end);
    if (id === TIME) return end;
    if (id !== STANDARD && id !== DAYLIGHT && id !== SUMMER && id !== MEAN && id !== LOCAL && !nameOf.has(id)) return -1;
    i = end;
  }
  return -1;
}

/** Behind a clock time the time zones of America stand without the word: `11 a.m. Eastern`, `11:00 US Pacific`. */
const BARE = /(?:US |U\.S\. )?(Eastern|Central|Mountain|Pacific)(?! ?[\p{Lu}\d])(?!\p{L})/uy;

/** The zone that begins at the offset behind a clock time, or `null`. */
export function readClockZone(text: string, at: number): WrittenZone | null {
  const zone = readZone(text, at);
  if (zone !== null || charClass(text.charCodeAt(at)) !== Char.upper) return zone;
  const found = match(BARE, text, at);
  return found === null ? null : { start: at, end: BARE.lastIndex, zones: [{ offset: null, name: nameOf.get(lookUp(text, BARE.lastIndex - found[1]!.length, BARE.lastIndex))! }], rows: [] };
}

/** The zone that begins at the offset, or `null`. Looks at a bounded stretch of text. */
export function readZone(text: string, at: number): WrittenZone | null {
  const kind = charClass(text.charCodeAt(at));
  if (kind === Char.digit || kind === Char.space || kind === Char.newline) return null;
  const bare = kind === Char.other ? match(BARE_OFFSET, text, at) : null;
  if (bare) {
    const end = BARE_OFFSET.lastIndex, offset = parseOffset(`${bare[1]}${bare[2]}:${bare[3]}`);
    return offset === null ? null : { start: at, end, zones: [{ offset, name: null }], rows: [] };
  }
  const letter = text.charCodeAt(at), capital = letter >= 0x41 && letter <= 0x5a;
  const abbreviation = capital || letter === 0x67 || letter === 0x75 ? match(ABBREVIATION, text, at) : null;
  if (abbreviation) {
    const end = ABBREVIATION.lastIndex, rows = rowsOf.get(lookUp(text, at, end));
    if (rows) {
      const greenwich = rows.length === 1 && rows[0]!.offset === 0;
      const added = greenwich ? match(OFFSET, text, end) : null;
      const offset = added ? parseOffset(added[1] + added[2]!) : null;
      if (offset !== null) return { start: at, end: OFFSET.lastIndex, zones: [{ offset, name: null }], rows: [] };
      return { start: at, end, zones: rows.map(zoneOfRow), rows };
    }
  }
  const word = match(WORD, text, at);
  if (!word) return null;
  let end = WORD.lastIndex;
  let name = nameOf.get(lookUp(text, at, end));
  if (name === undefined) {
    // Two words of a place: `New York time`, `Hong Kong time`.
    const next = match(NEXT_WORD, text, end);
    if (!next) return null;
    end = NEXT_WORD.lastIndex;
    name = nameOf.get(lookUp(text, end - next[1]!.length, end));
    if (name === undefined) return null;
  }
  const after = pastTime(text, end);
  return after < 0 ? null : { start: at, end: after, zones: [{ offset: null, name }], rows: [] };
}
