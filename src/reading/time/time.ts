/** The one door of this room: clock times and dates, resolved to days and instants as far as the text allows. */
import type { Anomaly, DocumentDay, DocumentZone, Entry, EntryOrder, Settled, Timex } from '../reading.ts';
import type { Layout } from '../layout/layout.ts';
import type { Source } from '../text/scan.ts';

export interface Times {
  readonly date: DocumentDay | null;
  readonly timeZone: DocumentZone | null;
  readonly order: EntryOrder | null;
  readonly entries: readonly Entry[];
  readonly timexes: readonly Timex[];
  readonly anomalies: readonly Anomaly[];
}

export function readTimes(_source: Source, _layout: Layout, _settled: Settled): Times {
  throw new Error('being written');
}
