import { solveLinear } from './solve-linear.ts';

/** A fitted model: `intercept + Σ weights × feature`, in the features' own units, is the log-odds. */
export interface Logistic {
  readonly intercept: number;
  readonly weights: Float64Array;
}

export interface LogisticData {
  /** Rows one after the other, `width` features each. */
  readonly features: Float64Array;
  readonly width: number;
  /** 1 or 0 per row. */
  readonly labels: Uint8Array;
  /** How much each row counts; absent: 1. */
  readonly rowWeights?: Float64Array;
}

const MOST_STEPS = 30;
const SMALL = 1e-6;

/**
 * Logistic regression by Newton's steps, ridged: each weight has a Gaussian prior of mean 0 and variance
 * 1 / `ridge` on the standardised feature, so that a feature without information is left near 0 and
 * separable data have a finite answer. The intercept is free but for a hair (all labels alike stay finite).
 */
export function fitLogistic(data: LogisticData, ridge: number): Logistic {
  const { width, labels } = data;
  const { mean, scale } = moments(data.features, width, labels.length);
  let beta = new Float64Array(width + 1);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { gradient, hessian } = slopes(data, mean, scale, beta);
    hold(gradient, hessian, beta, ridge);
    const move = solveLinear(hessian, gradient);
    if (move === null) break;
    // A long first step may overshoot: none is longer than 4 units of log-odds per standard deviation.
    const longest = move.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const share = longest > 4 ? 4 / longest : 1;
    beta = beta.map((value, i) => value + share * (move[i] ?? 0));
    if (longest < SMALL) break;
  }
  const weights = new Float64Array(width);
  let intercept = beta[0] ?? 0;
  for (let j = 0; j < width; j += 1) {
    weights[j] = (beta[j + 1] ?? 0) / (scale[j] ?? 1);
    intercept -= (weights[j] ?? 0) * (mean[j] ?? 0);
  }
  return { intercept, weights };
}

/** First and (negated) second derivatives of the log-likelihood; of the second the lower half. */
function slopes(data: LogisticData, mean: Float64Array, scale: Float64Array, beta: Float64Array) {
  const { features, width, labels, rowWeights } = data;
  const size = width + 1;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  const z = new Float64Array(size);
  z[0] = 1;
  for (let row = 0; row < labels.length; row += 1) {
    let odds = beta[0] ?? 0;
    for (let j = 0; j < width; j += 1) {
      const value = ((features[row * width + j] ?? 0) - (mean[j] ?? 0)) / (scale[j] ?? 1);
      z[j + 1] = value;
      odds += value * (beta[j + 1] ?? 0);
    }
    const p = sigmoid(odds);
    const counts = rowWeights?.[row] ?? 1;
    const miss = counts * ((labels[row] ?? 0) - p);
    const curve = Math.max(counts * p * (1 - p), 1e-10);
    for (let i = 0; i < size; i += 1) {
      const zi = z[i] ?? 0;
      gradient[i] = (gradient[i] ?? 0) + miss * zi;
      for (let j = 0; j <= i; j += 1) hessian[i * size + j] = (hessian[i * size + j] ?? 0) + curve * zi * (z[j] ?? 0);
    }
  }
  return { gradient, hessian };
}

/** Adds the priors, and the upper half. */
function hold(gradient: Float64Array, hessian: Float64Array, beta: Float64Array, ridge: number): void {
  const size = beta.length;
  for (let i = 0; i < size; i += 1) {
    const prior = i === 0 ? 1e-3 : ridge;
    gradient[i] = (gradient[i] ?? 0) - prior * (beta[i] ?? 0);
    hessian[i * size + i] = (hessian[i * size + i] ?? 0) + prior;
    for (let j = 0; j < i; j += 1) hessian[j * size + i] = hessian[i * size + j] ?? 0;
  }
}

/** The probability that the model gives to the row which begins at `offset` of `features`. */
export function logisticOf({ intercept, weights }: Logistic, features: Float64Array, offset: number): number {
  let odds = intercept;
  for (let j = 0; j < weights.length; j += 1) odds += (weights[j] ?? 0) * (features[offset + j] ?? 0);
  return sigmoid(odds);
}

function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function moments(features: Float64Array, width: number, rows: number) {
  const mean = new Float64Array(width);
  const scale = new Float64Array(width);
  for (let index = 0; index < rows * width; index += 1) {
    mean[index % width] = (mean[index % width] ?? 0) + (features[index] ?? 0) / Math.max(rows, 1);
  }
  for (let index = 0; index < rows * width; index += 1) {
    const j = index % width;
    scale[j] = (scale[j] ?? 0) + ((features[index] ?? 0) - (mean[j] ?? 0)) ** 2 / Math.max(rows, 1);
  }
  // A feature that never changes says nothing: a scale of 1 leaves its weight at 0.
  return { mean, scale: scale.map((variance) => (variance < 1e-18 ? 1 : Math.sqrt(variance))) };
}
