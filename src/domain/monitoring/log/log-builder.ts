import type { EventLog } from './event-log.ts';

/** Takes events one at a time, in any order, and gives the log. */
export interface LogBuilder {
  /** `at`: milliseconds since 1970. */
  add(caseId: string, activity: string, at: number): void;
  readonly events: number;
  /** The log, and how many events came before an earlier one of their own case: they were put in order. */
  finish(): { readonly log: EventLog; readonly outOfOrder: number };
}

/** Sorting few by insertion is quickest, and lists that are nearly in order cost nothing. */
const FEW = 64;

/** `copy` detaches a text from the larger one that it was cut from, which it would keep in memory. */
export function newLogBuilder(copy: (text: string) => string): LogBuilder {
  const cases = new Map<string, number>();
  const states = new Map<string, number>();
  let size = 0;
  let ofCase = new Uint32Array(1024);
  let state = new Uint32Array(1024);
  let at = new Float64Array(1024);
  return {
    add(caseId, activity, time) {
      if (size === at.length) grow();
      ofCase[size] = indexOf(cases, caseId);
      state[size] = indexOf(states, activity);
      at[size] = time;
      size += 1;
    },
    get events() {
      return size;
    },
    finish,
  };

  function indexOf(known: Map<string, number>, text: string): number {
    const index = known.get(text);
    if (index !== undefined) return index;
    known.set(copy(text), known.size);
    return known.size - 1;
  }

  function grow(): void {
    const length = Math.ceil(size * 1.6);
    const [wider, states32, times] = [new Uint32Array(length), new Uint32Array(length), new Float64Array(length)];
    wider.set(ofCase);
    states32.set(state);
    times.set(at);
    [ofCase, state, at] = [wider, states32, times];
  }

  function finish() {
    const starts = startsOfCases();
    const free = starts.slice();
    const sortedState = new Uint32Array(size);
    const sortedAt = new Float64Array(size);
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    for (let event = 0; event < size; event += 1) {
      const owner = ofCase[event] ?? 0;
      const place = free[owner] ?? 0;
      free[owner] = place + 1;
      const time = at[event] ?? 0;
      sortedState[place] = state[event] ?? 0;
      sortedAt[place] = time;
      if (time < first) first = time;
      if (time > last) last = time;
    }
    let outOfOrder = 0;
    for (let index = 0; index < cases.size; index += 1) {
      outOfOrder += putInOrder(sortedState, sortedAt, starts[index] ?? 0, starts[index + 1] ?? 0);
    }
    const log = {
      cases: [...cases.keys()],
      states: [...states.keys()],
      starts,
      state: sortedState,
      at: sortedAt,
      first,
      last,
    };
    return { log, outOfOrder };
  }

  /** Where the events of each case begin once they are sorted by case; one more, where the last ones end. */
  function startsOfCases(): Uint32Array<ArrayBuffer> {
    const starts = new Uint32Array(cases.size + 1);
    for (let event = 0; event < size; event += 1) {
      const next = (ofCase[event] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let index = 1; index <= cases.size; index += 1)
      starts[index] = (starts[index] ?? 0) + (starts[index - 1] ?? 0);
    return starts;
  }
}

/** Stable: events of one instant stay in the order in which they came. Gives how many stood after a later one. */
function putInOrder(state: Uint32Array, at: Float64Array, from: number, to: number): number {
  let late = 0;
  let latest = Number.NEGATIVE_INFINITY;
  for (let event = from; event < to; event += 1) {
    const time = at[event] ?? 0;
    if (time < latest) late += 1;
    else latest = time;
  }
  if (late === 0) return 0;
  if (to - from <= FEW) insertionSort(state, at, from, to);
  else sortLong(state, at, from, to);
  return late;
}

function insertionSort(state: Uint32Array, at: Float64Array, from: number, to: number): void {
  for (let event = from + 1; event < to; event += 1) {
    const time = at[event] ?? 0;
    const kept = state[event] ?? 0;
    let place = event;
    for (; place > from && (at[place - 1] ?? 0) > time; place -= 1) {
      at[place] = at[place - 1] ?? 0;
      state[place] = state[place - 1] ?? 0;
    }
    at[place] = time;
    state[place] = kept;
  }
}

function sortLong(state: Uint32Array, at: Float64Array, from: number, to: number): void {
  const order = Uint32Array.from({ length: to - from }, (_, index) => from + index);
  order.sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0) || a - b);
  const states = order.map((event) => state[event] ?? 0);
  const times = Float64Array.from(order, (event) => at[event] ?? 0);
  state.set(states, from);
  at.set(times, from);
}
