/**
 * The model: what is known of one document after reading it.
 *
 * A Reading is immutable plain data. Offsets are UTF-16 code units into the document's text, spans are half-open,
 * lines are 1-based. What is not known is `null`, never a guess. Every inferred fact says why it is held: `because`.
 */
import type { AnomalySentence } from './anomaly-sentences.ts';
import type { Rule } from './rules.ts';

/** `[start, end)` in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** First and last line, both included, 1-based. */
export type LineRange = readonly [first: number, last: number];

/** certain: the text says so. likely: the text points there, something else is possible. open: nothing settles it. */
export type Confidence = 'certain' | 'likely' | 'open';

/** One reason: the rule that was used and the places in the text it rests on (none where the reader settled it). */
export interface Evidence {
  readonly rule: Rule;
  readonly spans: readonly Span[];
  /** Days it rests on that stand in no text, first and last: those settled for other documents of the folder. */
  readonly days?: readonly Day[];
}

/** Never empty. */
export type Because = readonly [Evidence, ...Evidence[]];

/**
 * A calendar day as far as it is known, in the spelling of TIMEX3 and ISO 8601:
 * `2020-09-30` · `XXXX-09-30` (year not stated) · `XXXX-WXX-3` (a Wednesday, nothing more).
 */
export type Day = string;

/** What the reader has settled for this document (`.sayso.json`); it stands above what the text says. */
export interface Settled {
  /** The day the document speaks from, `YYYY-MM-DD`. */
  readonly date?: string;
  /** `+03:00`, or an IANA name such as `Europe/Istanbul`. */
  readonly timeZone?: string;
  /**
   * First and last of the days settled for other documents that the same file speaks for, `YYYY-MM-DD`. They make a year likely that
   * nothing in this document tells; where `date` is there, they are not asked.
   */
  readonly neighbours?: readonly [first: string, last: string];
}

export interface ReadOptions {
  readonly settled?: Settled;
}

// ---------------------------------------------------------------------------------------------------- layout

/** What a run of lines is for. Everything below `paragraph` is the page around the news, not the news. */
export type BlockKind =
  | 'headline' | 'standfirst' | 'byline' | 'day-heading' | 'entry' | 'crosshead' | 'paragraph'
  | BoilerplateKind;

export type BoilerplateKind =
  | 'share-buttons' | 'comments-form' | 'related' | 'read-more' | 'caption' | 'duplicate-title' | 'tags' | 'source-line'
  | 'timezone-note';

export interface Block {
  readonly kind: BlockKind;
  readonly lines: LineRange;
  readonly span: Span;
  readonly because: Because;
}

export interface Title {
  readonly span: Span;
  readonly because: Because;
}

/** Who published the document, as the document itself says. */
export interface Publisher {
  readonly name: string;
  readonly span: Span;
  readonly because: Because;
}

/** `MOSCOW, Oct 1 (Reuters) -` at the head of a first paragraph. */
export interface Dateline {
  readonly span: Span;
  readonly place: Span | null;
  readonly agency: Span | null;
  readonly date: Span | null;
  readonly because: Because;
}

/** A heading inside an article. */
export interface Crosshead {
  readonly line: number;
  readonly span: Span;
  /** The lines it heads: from its own to the last before the next heading. */
  readonly lines: LineRange;
  readonly because: Because;
}

// ------------------------------------------------------------------------------------------------------ time

export interface DocumentDay {
  readonly value: Day;
  /** Monday 1 … Sunday 7: that of the calendar, or where the year is open the one that the text gives the day; `null` where nothing tells it. */
  readonly weekday: number | null;
  readonly confidence: Confidence;
  readonly because: Because;
}

export interface DocumentZone {
  /** `+03:00` */
  readonly offset: string;
  /** IANA name where the text or the reader gives one; its daylight saving then applies. */
  readonly name: string | null;
  /** Where the text says it; `null` where the reader settled it. */
  readonly span: Span | null;
  readonly confidence: Confidence;
  readonly because: Because;
}

export interface EntryOrder {
  readonly value: 'newest-first' | 'oldest-first';
  readonly because: Because;
}

/** One post of a live blog or one day of a timeline: a stamp at the head of a line, a clock time, an age or a date, and all until the next. */
export interface Entry {
  /** Line of the stamp. */
  readonly line: number;
  /** The clock time as written, or what stands in its place: the age, `2 hours ago`, or the date, `Feb. 26`. */
  readonly time: Span;
  /** `HH:MM`, as read, or as reckoned from the age where the page tells when it was last changed; `null` where nothing tells it. */
  readonly clock: string | null;
  /** The age where the stamp has one instead of a clock time, as TIMEX3 has durations: `PT2H`; `PTXM` where how many is not said. */
  readonly age: string | null;
  /** certain: a clock time is written, or a date and no more. likely: it is reckoned from an age. open: an age is all there is. */
  readonly confidence: Confidence;
  readonly day: Day | null;
  /** `2020-09-30T23:45` · `XXXX-09-30T23:45` · `XXXX-WXX-3T23:45`; `null` where nothing tells the day. */
  readonly local: string | null;
  /** `2020-09-30T20:45Z`, only where both the day and the zone are known. */
  readonly utc: string | null;
  /** Offset that holds for this entry: its own stamp's zone, else the document's. */
  readonly offset: string | null;
  readonly heading: Span | null;
  /** From the stamp's line, or from a heading above it, to the last line of the entry that is not blank. Where posts end with their time, from the first line of the text to the stamp's. */
  readonly lines: LineRange;
  /** True where the day differs from that of the entry above it. */
  readonly rollover: boolean;
  readonly because: Because;
}

/** A time expression in running text, extent and value as in TIMEX3, without the governing preposition. */
export interface Timex {
  readonly span: Span;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string | null;
  /** Only where the year is that of other documents, which the reader has settled. */
  readonly confidence?: 'likely';
  readonly because: Because;
}

/** A zone written in a clock time of the running text, or right behind it. */
export interface ZoneBeside {
  /** Index of that time in `timexes`. */
  readonly timex: number;
  readonly span: Span;
  /** What it may be: minutes east of Greenwich, or an IANA name. One; several where the abbreviation is ambiguous; none for `local time`. */
  readonly zones: readonly { readonly offset: number | null; readonly name: string | null }[];
}

// ------------------------------------------------------------------------------------------ who says what

export type SpeakerKind = 'person' | 'organisation' | 'office' | 'collective' | 'outlet';
export type MentionForm = 'full' | 'surname' | 'role' | 'pronoun' | 'variant';

export interface Mention {
  readonly span: Span;
  readonly form: MentionForm;
  readonly confidence: Confidence;
  readonly because: Because;
}

export interface Speaker {
  /** Unique in the document: `nikol-pashinyan`. */
  readonly id: string;
  /** The fullest name the document gives. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** As the document gives them. */
  readonly roles: readonly string[];
  /** In the order of the text; the first is the introduction. */
  readonly mentions: readonly Mention[];
}

export type Stance =
  | 'neutral' | 'assert' | 'deny' | 'demand' | 'warn' | 'accuse' | 'promise' | 'ask' | 'urge' | 'doubt' | 'other';

export interface Statement {
  /** In the order of the text; more than one where the cue stands between. */
  readonly content: readonly Span[];
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly act: 'speech' | 'attitude';
  readonly speaker: {
    /** A `Speaker.id`, or `null` where the mention beside the cue resolves to nobody. */
    readonly id: string | null;
    /** The mention beside the cue; `null` where the statement goes on with the last speaker. */
    readonly span: Span | null;
    /** Ids of all who fit, where more than one does. */
    readonly ambiguous: readonly string[];
  } | null;
  readonly cue: {
    readonly span: Span;
    readonly lemma: string;
    readonly stance: Stance;
    /** future: announced, not yet said. `null` where the form tells no time. */
    readonly tense: 'past' | 'present' | 'future' | null;
  } | null;
  /** Media that carried the words, from the speaker outwards. */
  readonly via: readonly { readonly id: string; readonly span: Span }[];
  readonly addressee: Span | null;
  readonly saidOn: Day | null;
  /** Line of the entry it stands in. */
  readonly entry: number | null;
  /** Index of the statement this one is told in. */
  readonly nestedIn: number | null;
  readonly confidence: Confidence;
  readonly because: Because;
}

// ------------------------------------------------------------------------------------------------- the whole

export type AnomalyKind =
  | 'malformed-time' | 'day-rollover' | 'order-break' | 'contradicted-date' | 'unbalanced-quote' | 'mixed-quotes';

/** Something a careful reader would stop at. */
export interface Anomaly {
  readonly span: Span;
  readonly kind: AnomalyKind;
  /** A plain sentence. */
  readonly message: string;
  /** The same with holes, `{0}` and so on, and what stands in them: for other languages. */
  readonly words: readonly [sentence: AnomalySentence, ...values: string[]];
  readonly because: Because;
}

/** Whether the text looks like news. Where it does not, the faces stay silent unless the reader asks. */
export interface NewsJudgement {
  readonly value: boolean;
  readonly because: Because;
}

export interface Reading {
  readonly text: string;
  /** Offset at which each line begins; line n starts at `lineStarts[n - 1]`. */
  readonly lineStarts: ArrayLike<number>;
  /** Offsets at which each sentence begins and ends, alternately; ascending. What is quoted belongs to the sentence that quotes it; the stamp of an entry to none. */
  readonly sentences: ArrayLike<number>;
  readonly news: NewsJudgement;
  readonly title: Title | null;
  readonly standfirst: Title | null;
  readonly dateline: Dateline | null;
  readonly publisher: Publisher | null;
  readonly date: DocumentDay | null;
  readonly timeZone: DocumentZone | null;
  readonly order: EntryOrder | null;
  readonly blocks: readonly Block[];
  readonly crossheads: readonly Crosshead[];
  readonly entries: readonly Entry[];
  readonly timexes: readonly Timex[];
  readonly zones: readonly ZoneBeside[];
  readonly speakers: readonly Speaker[];
  readonly statements: readonly Statement[];
  readonly anomalies: readonly Anomaly[];
}
