/** One measured figure, a median unless its name says otherwise. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** `ratio` is a plain number against a baseline measured in the same run; `events` and `count` count things. */
  readonly unit: 'ms' | 'ratio' | 'events' | 'count' | 'kB' | 'MB';
  /** What the value must not exceed; absent where there is no target. */
  readonly limit?: number;
  /** What a ratio is held against, with its own value where that helps: `bare Temporal update, 11.2 ms`. */
  readonly baseline?: string;
}

/** Measures one subject. */
export type Bench = () => Promise<readonly Figure[]>;
