/**
 * What happened to many cases, in columns, so that ten million events fit in memory: the events of case
 * `c` are those from `starts[c]` up to, not including, `starts[c + 1]`, in rising time. `state[e]` is the
 * place in `states` of the activity of event `e`: a case is in the state that its last activity made.
 */
export interface EventLog {
  readonly cases: readonly string[];
  readonly states: readonly string[];
  readonly starts: Uint32Array;
  readonly state: Uint32Array;
  /** Milliseconds since 1970 in UTC. */
  readonly at: Float64Array;
  /** The first and the last time of all events. */
  readonly first: number;
  readonly last: number;
}

export const DAY_MS = 86_400_000;
