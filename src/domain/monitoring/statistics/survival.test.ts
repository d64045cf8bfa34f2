import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kaplanMeier } from './kaplan-meier.ts';
import { survivalInterval } from './survival-interval.ts';
import { survivalQuantile } from './survival-quantile.ts';

const of = (...values: number[]) => Float64Array.from(values);
const days = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 60 });

test('the textbook’s leukaemia patients (6-MP arm, Freireich 1963): the curve, its error and its quartile', () => {
  const curve = kaplanMeier(of(6, 6, 6, 7, 10, 13, 16, 22, 23), of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35));
  expect([...curve.time]).toEqual([6, 7, 10, 13, 16, 22, 23]);
  const published = [0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448];
  published.forEach((share, index) => {
    expect(curve.survival[index]).toBeCloseTo(share, 3);
  });
  // Greenwood by hand: 3 / (21 × 18), then + 1 / (17 × 16).
  expect(curve.greenwood[0]).toBeCloseTo(3 / (21 * 18), 12);
  expect(curve.greenwood[1]).toBeCloseTo(3 / (21 * 18) + 1 / (17 * 16), 12);
  const [low, high] = survivalInterval(curve, 0);
  expect(low).toBeCloseTo(0.6197, 3);
  expect(high).toBeCloseTo(0.9516, 3);
  expect(survivalQuantile(curve, 0.5)).toEqual({ value: 23, low: 13, high: null });
});

test('without censoring the curve is the share that is left, and the median is a value that was seen', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 50 }), (values) => {
      const curve = kaplanMeier(Float64Array.from(values), of());
      curve.time.forEach((time, index) => {
        const left = values.filter((value) => value > time).length / values.length;
        expect(curve.survival[index]).toBeCloseTo(left, 10);
      });
      const sorted = values.toSorted((a, b) => a - b);
      expect(survivalQuantile(curve, 0.5).value).toBe(sorted[Math.ceil(values.length / 2) - 1]);
    }),
  );
});

test('curves fall from 1 to 0 at the least, intervals hold them, and later censoring never lowers them', () => {
  fc.assert(
    fc.property(days, days, (exits, censored) => {
      const curve = kaplanMeier(Float64Array.from(exits), Float64Array.from(censored));
      let before = 1;
      curve.survival.forEach((share, index) => {
        expect(share).toBeLessThanOrEqual(before);
        const [low, high] = survivalInterval(curve, index);
        expect(low).toBeLessThanOrEqual(share + 1e-12);
        expect(high).toBeGreaterThanOrEqual(share - 1e-12);
        before = share;
      });
      const later = kaplanMeier(
        Float64Array.from(exits),
        Float64Array.from(censored, (day) => day + 100),
      );
      curve.survival.forEach((share, index) => {
        expect(later.survival[index]).toBeGreaterThanOrEqual(share - 1e-12);
      });
    }),
  );
});

test('a curve that never comes down to one half has no median, and says from when it might have one', () => {
  expect(survivalQuantile(kaplanMeier(of(1), of(5, 6, 7)), 0.5)).toMatchObject({ value: null, high: null });
  expect(survivalQuantile(kaplanMeier(of(), of(3)), 0.5)).toEqual({ value: null, low: null, high: null });
});
