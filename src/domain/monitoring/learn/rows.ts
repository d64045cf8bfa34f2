/** How many features a look at a case has (see `lookAt`). */
export const FEATURES = 9;

/** Looks at cases, in columns: what was known, and what came. */
export interface Rows {
  readonly count: number;
  /** `FEATURES` per row. */
  readonly features: Float64Array;
  /** 1: what is foretold came. */
  readonly labels: Uint8Array;
  /** How much a row counts in learning. */
  readonly weights: Float64Array;
  readonly cases: Uint32Array;
  readonly states: Uint32Array;
  /** Days in the state, days since the case began, days in the state over the state's median. */
  readonly elapsed: Float64Array;
  readonly age: Float64Array;
  readonly overMedian: Float64Array;
}

export interface Look {
  readonly caseIndex: number;
  readonly state: number;
  readonly elapsed: number;
  readonly age: number;
  readonly overMedian: number;
  readonly features: Float64Array;
}

/** Gathers rows whose number is not known beforehand. */
export interface RowsBuilder {
  add(look: Look, label: 0 | 1, weight: number): void;
  finish(): Rows;
}

export function newRows(): RowsBuilder {
  let count = 0;
  let kept = columns(256);
  return {
    add(look, label, weight) {
      if (count === kept.labels.length) kept = widened(kept, count);
      kept.features.set(look.features, count * FEATURES);
      kept.labels[count] = label;
      kept.weights[count] = weight;
      kept.cases[count] = look.caseIndex;
      kept.states[count] = look.state;
      kept.elapsed[count] = look.elapsed;
      kept.age[count] = look.age;
      kept.overMedian[count] = look.overMedian;
      count += 1;
    },
    finish: () => ({
      count,
      features: kept.features.subarray(0, count * FEATURES),
      labels: kept.labels.subarray(0, count),
      weights: kept.weights.subarray(0, count),
      cases: kept.cases.subarray(0, count),
      states: kept.states.subarray(0, count),
      elapsed: kept.elapsed.subarray(0, count),
      age: kept.age.subarray(0, count),
      overMedian: kept.overMedian.subarray(0, count),
    }),
  };
}

type Columns = Omit<Rows, 'count'>;

function columns(length: number): Columns {
  return {
    features: new Float64Array(length * FEATURES),
    labels: new Uint8Array(length),
    weights: new Float64Array(length),
    cases: new Uint32Array(length),
    states: new Uint32Array(length),
    elapsed: new Float64Array(length),
    age: new Float64Array(length),
    overMedian: new Float64Array(length),
  };
}

function widened(old: Columns, count: number): Columns {
  const wider = columns(Math.ceil(count * 1.6));
  wider.features.set(old.features);
  wider.labels.set(old.labels);
  wider.weights.set(old.weights);
  wider.cases.set(old.cases);
  wider.states.set(old.states);
  wider.elapsed.set(old.elapsed);
  wider.age.set(old.age);
  wider.overMedian.set(old.overMedian);
  return wider;
}
