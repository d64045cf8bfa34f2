import { describe, expect, it } from 'vitest';
import { CHAPTERS } from '../../src/domain/engagement/explore/chapters.ts';
import { explore } from '../../src/domain/engagement/explore/explore.ts';
import { FAULTS, PRODUCT } from '../../src/domain/engagement/explore/faults.ts';

/** Seconds on a machine of its own; one that others share may take its time. */
const PATIENT = 180_000;

/** Which invariant each mistake breaks. A mistake that is not here has no place in the list. */
const BREAKS: { readonly [fault: string]: number } = {
  'accept-ignores-hash': 1,
  'accept-ignores-revision': 1,
  'accept-survives-edit': 1,
  'one-approval-enough': 1,
  'approval-survives-return': 1,
  'sign-any-text': 2,
  'timer-forgets-it-fired': 3,
  'timer-trusts-its-clock': 3,
  'withdraw-after-signed': 4,
  'signature-outlives-withdrawal': 4,
};

describe('the explorer, over the rules that the product runs', () => {
  it(
    'sees every situation within its bounds, and no broken invariant',
    () => {
      const report = explore(PRODUCT);
      expect(report.found).toBeNull();
      expect(report.exhausted).toBe(true);
      expect(report.states).toBeGreaterThan(20_000);
      expect(report.chapters.map((each) => each.chapter)).toEqual(CHAPTERS);
      const stages = new Set(report.chapters.flatMap((chapter) => chapter.stages));
      const reached = ['negotiating', 'agreed', 'freezing', 'in-review', 'signing', 'in-force', 'withdrawn', 'expired'];
      expect([...stages].sort()).toEqual(reached.sort());
    },
    PATIENT,
  );

  it('stops at the depth that it is given', () => {
    const report = explore(PRODUCT, 3);
    expect(report.exhausted).toBe(false);
    expect(Math.max(...report.chapters.map((chapter) => chapter.depth))).toBe(3);
  });

  it('knows what every planted mistake breaks', () => {
    expect(FAULTS.map((fault) => fault.name).sort()).toEqual(Object.keys(BREAKS).sort());
  });

  it.each(FAULTS.map((fault) => [fault.name, fault] as const))(
    'finds the way to what %s breaks',
    (name, fault) => {
      const { found } = explore(fault.rules);
      expect(found?.violation.invariant).toBe(BREAKS[name]);
      expect(found?.path.length).toBeGreaterThan(0);
    },
    PATIENT,
  );
});
