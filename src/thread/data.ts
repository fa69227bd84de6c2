/** What the thread is started with. */
export interface ThreadData {
  /** The bundle. */
  readonly bundle: string;
  /** Where to keep what the next start is to have; `null` where that is nowhere. */
  readonly keep: string | null;
}
