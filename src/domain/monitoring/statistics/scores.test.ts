import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaUnderCurve } from './auc.ts';
import { brierScore } from './brier.ts';
import { calibrationBins } from './calibration-bins.ts';
import { fitLogistic, logisticOf } from './logistic.ts';
import { quantileOf } from './quantile.ts';
import { solveLinear } from './solve-linear.ts';

const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 1 })), { maxLength: 60 });

test('the AUC is the share of pairs in the right order, ties counted half', () => {
  fc.assert(
    fc.property(rows, (pairs) => {
      const ones = pairs.filter(([, label]) => label === 1);
      const zeros = pairs.filter(([, label]) => label === 0);
      const won = ones.flatMap(([a]) => zeros.map(([b]): number => (a > b ? 1 : a === b ? 0.5 : 0)));
      const auc = areaUnderCurve(
        Float64Array.from(pairs, ([score]) => score),
        Uint8Array.from(pairs, ([, label]) => label),
      );
      if (won.length === 0) expect(auc).toBeNull();
      else expect(auc).toBeCloseTo(won.reduce((sum, one) => sum + one, 0) / won.length, 10);
    }),
  );
});

test('the Brier score by hand, and none of nothing', () => {
  expect(brierScore(Float64Array.of(0.9, 0.2, 0.5), Uint8Array.of(1, 0, 0))).toBeCloseTo((0.01 + 0.04 + 0.25) / 3);
  expect(brierScore(Float64Array.of(), Uint8Array.of())).toBeNull();
});

test('calibration bins hold every row once, in rising order, and never part equal probabilities', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 12 }), (pairs, count) => {
      const told = Float64Array.from(pairs, ([score]) => score / 8);
      const labels = Uint8Array.from(pairs, ([, label]) => label);
      const bins = calibrationBins(told, labels, count);
      expect(bins.reduce((sum, [, , n]) => sum + n, 0)).toBe(pairs.length);
      bins.forEach(([predicted], index) => {
        if (index > 0) expect(predicted).toBeGreaterThan(bins[index - 1]?.[0] ?? 2);
      });
    }),
  );
});

test('one yes-or-no feature: the regression finds the log-odds of both groups, counted by weight', () => {
  // 8 of 10 where the feature is 1; 3 of 10 where it is 0, written as one row of weight 3 and one of weight 7.
  const features = Float64Array.of(...Array.from({ length: 10 }, () => 1), 0, 0);
  const labels = Uint8Array.of(1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0);
  const rowWeights = Float64Array.of(...Array.from({ length: 10 }, () => 1), 3, 7);
  const fit = fitLogistic({ features, width: 1, labels, rowWeights }, 1e-9);
  expect(logisticOf(fit, Float64Array.of(1), 0)).toBeCloseTo(0.8, 3);
  expect(logisticOf(fit, Float64Array.of(0), 0)).toBeCloseTo(0.3, 3);
});

test('data that a line parts have a finite answer under the ridge, and useless features a weight of 0', () => {
  const labels = Uint8Array.of(0, 0, 0, 1, 1, 1);
  const fit = fitLogistic({ features: Float64Array.of(1, 5, 2, 5, 3, 5, 4, 5, 5, 5, 6, 5), width: 2, labels }, 1);
  expect(fit.weights[0]).toBeGreaterThan(0);
  expect(fit.weights[0]).toBeLessThan(10);
  expect(fit.weights[1]).toBe(0);
  expect(logisticOf(fit, Float64Array.of(6, 5), 0)).toBeGreaterThan(0.7);
});

test('linear equations are solved, whatever the order of their rows; singular ones have no answer', () => {
  expect([...(solveLinear(Float64Array.of(0, 2, 1, 1), Float64Array.of(4, 3)) ?? [])]).toEqual([1, 2]);
  expect(solveLinear(Float64Array.of(1, 2, 2, 4), Float64Array.of(1, 2))).toBeNull();
});

test('quantiles lie between the neighbours', () => {
  expect(quantileOf([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(quantileOf([1, 2, 3, 4, 10], 0.8)).toBeCloseTo(5.2);
});
