/** What one window takes, in milliseconds. */
export interface Opening {
  /** From the text of the first seed to the first mark on it. */
  readonly cold: number;
  /** The same of the second seed. */
  readonly warm: number;
  /** Loading and starting the extension, as the editor counts it. */
  readonly activation: number;
}

/** Windows with the extension, and as many with one that paints a mark and does nothing else. */
export interface Openings {
  readonly own: readonly Opening[];
  readonly bare: readonly Opening[];
}
