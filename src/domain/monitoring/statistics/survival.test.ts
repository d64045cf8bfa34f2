import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kaplanMeier } from './kaplan-meier.ts';
import { lateEntryCurve, SEEN_FROM_BEGINNING, shareBeyond } from './late-entry.ts';
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

test('what was watched from its beginning gives the plain curve; what was watched late counts from then on alone', () => {
  fc.assert(
    fc.property(days, days, (exits, running) => {
      const watched = (end: number, left: boolean) => ({ entry: SEEN_FROM_BEGINNING, end, left });
      const late = lateEntryCurve([
        ...exits.map((end) => watched(end, true)),
        ...running.map((end) => watched(end, false)),
      ]);
      expect(late).toEqual(kaplanMeier(Float64Array.from(exits), Float64Array.from(running)));
    }),
  );
  // At 4 two are watched and one leaves; at 9 the one that came in late is there too.
  const curve = lateEntryCurve([
    { entry: SEEN_FROM_BEGINNING, end: 4, left: true },
    { entry: SEEN_FROM_BEGINNING, end: 9, left: true },
    { entry: 6, end: 12, left: false },
    { entry: 7, end: 7, left: true },
  ]);
  expect([curve.time, curve.survival].map((column) => [...column])).toEqual([
    [4, 9],
    [0.5, 0.25],
  ]);
  expect([shareBeyond(curve, 3), shareBeyond(curve, 4), shareBeyond(curve, 20)]).toEqual([1, 0.5, 0.25]);
});
