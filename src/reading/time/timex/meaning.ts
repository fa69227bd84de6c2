/** What a time expression says by itself, before anything is known of the document's day. */

/** Which one of a run: before the present one, the present one, after it. */
export type Deixis = -1 | 0 | 1;

/** TIMEX3 codes of the parts of a day: MO MI AF EV NI DT. */
export type DayPart = string;

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/** What may stand with a day. */
export interface WithinDay {
  readonly part?: DayPart | null;
  readonly clock?: ClockTime | null;
}

export type Meaning =
  | ({ readonly kind: 'date'; readonly year: number | null; readonly month: number; readonly day: number; readonly weekday: number | null; readonly deixis?: Deixis | null } & WithinDay)
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number; readonly deixis: Deixis | null; readonly yearDeixis: Deixis | null }
  | ({ readonly kind: 'weekday'; readonly weekday: number; readonly deixis: Deixis | null; readonly weeks?: Deixis | null } & WithinDay)
  /** Days from the day of speaking: `today`, `yesterday`. `backward`: the night before counts to the day before (`overnight`). */
  | ({ readonly kind: 'day'; readonly days: number } & WithinDay)
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'decade'; readonly decade: number }
  | { readonly kind: 'century'; readonly century: number }
  /** `last week`, `this month`, `three years ago`: as many units from the present one. `open`: the next one, where the words around it look forward (`the weekend`). */
  | { readonly kind: 'unit'; readonly unit: string; readonly count: number; readonly ago: boolean; readonly open?: boolean }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: number | null; readonly yearDeixis: Deixis | null }
  /** `the quarter ended July 31`, `the week ending Oct. 20`: the unit that ends on that day. */
  | { readonly kind: 'ended'; readonly unit: 'Q' | 'W' | 'Y'; readonly year: number | null; readonly month: number; readonly day: number; readonly ahead: boolean }
  | { readonly kind: 'half'; readonly half: number; readonly year: number | null; readonly yearDeixis: Deixis | null }
  | { readonly kind: 'season'; readonly season: string; readonly year: number | null; readonly deixis: Deixis | null }
  /** `a year earlier`, `the year-ago quarter`: the period spoken of, that many years before. `unit` where the expression names one. */
  | { readonly kind: 'same-period'; readonly years: number; readonly unit: 'Q' | 'Y' | null; readonly year: number | null }
  /** Amount `null`: how many is not said. */
  | { readonly kind: 'duration'; readonly unit: string; readonly amount: number | null; readonly minutes?: number }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  /** `the 3rd inst.`: a day of this month, the last or the next. */
  | { readonly kind: 'day-of-month'; readonly day: number; readonly months: Deixis }
  /** `the first Monday in May`; `nth` is -1 for the last. `month` is `null` where it is so many months from the present one. */
  | { readonly kind: 'nth-weekday'; readonly nth: number; readonly weekday: number; readonly month: number | null; readonly year: number | null; readonly months: Deixis }
  /** `the turn of the century`, `the end of the century` */
  | { readonly kind: 'this-century'; readonly turn: boolean }
  | { readonly kind: 'nth-day' }
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number; readonly zone: string | null }
  | { readonly kind: 'part'; readonly part: DayPart }
  | { readonly kind: 'holiday'; readonly index: number; readonly year: number | null; readonly deixis: Deixis | null }
  /** The day spoken of before, or days from it: `the same day`, `the next morning`. `days` is `null` where it is counted from something else. */
  | { readonly kind: 'open'; readonly unit: string; readonly days?: number | null; readonly part?: DayPart };

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression as it stands in the text. */
export interface Expression {
  /** First and last token and the one after the last. */
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly type: TimexType;
  readonly meaning: Meaning;
}
