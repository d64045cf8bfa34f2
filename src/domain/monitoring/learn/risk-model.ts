import { brierScore } from '../statistics/brier.ts';
import { fitLogistic, type Logistic, logisticOf } from '../statistics/logistic.ts';
import { LEARNING } from './learning-policy.ts';
import { FEATURES, type Rows } from './rows.ts';

/** Two ways to foretell, and which states are judged by which. */
export interface RiskModel {
  readonly learned: Logistic;
  /** The cold start: knows time alone, nothing of the state. */
  readonly threshold: Logistic;
  /** 1 where a state has been switched to what was learned of it. */
  readonly switched: Uint8Array;
}

/** Fits both ways. `thresholdColumns`: the features that the cold start may use. */
export function fitBoth(rows: Rows, thresholdColumns: readonly number[]): Omit<RiskModel, 'switched'> {
  const learned = fitLogistic(
    { features: rows.features, width: FEATURES, labels: rows.labels, rowWeights: rows.weights },
    LEARNING.ridge,
  );
  return { learned, threshold: fitOnColumns(rows, thresholdColumns) };
}

function fitOnColumns(rows: Rows, columns: readonly number[]): Logistic {
  const features = new Float64Array(rows.count * columns.length);
  for (let row = 0; row < rows.count; row += 1) {
    columns.forEach((column, place) => {
      features[row * columns.length + place] = rows.features[row * FEATURES + column] ?? 0;
    });
  }
  const narrow = fitLogistic(
    { features, width: columns.length, labels: rows.labels, rowWeights: rows.weights },
    LEARNING.ridge,
  );
  const weights = new Float64Array(FEATURES);
  columns.forEach((column, place) => {
    weights[column] = narrow.weights[place] ?? 0;
  });
  return { intercept: narrow.intercept, weights };
}

/** The product's own probability for one row of features. */
export function riskOf(model: RiskModel, state: number, features: Float64Array, offset: number): number {
  return logisticOf(model.switched[state] === 1 ? model.learned : model.threshold, features, offset);
}

/** The product's own probability for each row. */
export function risksOf(model: RiskModel, rows: Rows): Float64Array {
  const risks = new Float64Array(rows.count);
  for (let row = 0; row < rows.count; row += 1) {
    risks[row] = riskOf(model, rows.states[row] ?? 0, rows.features, row * FEATURES);
  }
  return risks;
}

/**
 * Which states are judged by what was learned: those with enough `exits`, for which foretelling rows that
 * were kept aside (`check`) came true on average; none where the cold start foretold as well.
 */
export function switchStates(both: Omit<RiskModel, 'switched'>, check: Rows, exits: Uint32Array): Uint8Array {
  const none = new Uint8Array(exits.length);
  if (check.count === 0) return none;
  const learned = risksOf({ ...both, switched: new Uint8Array(exits.length).fill(1) }, check);
  const threshold = risksOf({ ...both, switched: none }, check);
  if ((brierScore(learned, check.labels) ?? 1) >= (brierScore(threshold, check.labels) ?? 1)) return none;
  const balance = Array.from(exits, () => ({ rows: 0, miss: 0, variance: 0 }));
  for (let row = 0; row < check.count; row += 1) {
    const of = balance[check.states[row] ?? 0];
    const p = learned[row] ?? 0;
    if (of === undefined) continue;
    of.rows += 1;
    of.miss += (check.labels[row] ?? 0) - p;
    of.variance += p * (1 - p);
  }
  return Uint8Array.from(balance, ({ rows, miss, variance }, state) => {
    const slack = LEARNING.calibrationSlack * rows + LEARNING.calibrationErrors * Math.sqrt(variance);
    return (exits[state] ?? 0) >= LEARNING.exitsToSwitch && Math.abs(miss) <= slack ? 1 : 0;
  });
}
