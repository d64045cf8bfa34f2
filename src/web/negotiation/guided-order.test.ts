import { describe, expect, it } from 'vitest';
import { guidedSteps } from './guided-order.ts';

const of = (...names: string[]) => names.map((clause) => ({ clause }));

describe('the guided order', () => {
  it('takes money before ownership, and the package as one step', () => {
    const steps = guidedSteps(of('exclusivity', 'results-ownership', 'financial-terms', 'commercial-licence'));
    expect(steps.map(({ id }) => id)).toEqual(['money', 'package']);
    expect(steps[1]?.clauses.map(({ clause }) => clause)).toEqual([
      'results-ownership',
      'exclusivity',
      'commercial-licence',
    ]);
  });

  it('loses no clause: what no step names comes last', () => {
    const all = of('alpha', 'confidentiality', 'dispute-resolution');
    expect(guidedSteps(all).flatMap(({ clauses }) => clauses)).toHaveLength(3);
    expect(guidedSteps(all).at(-1)?.clauses).toEqual(of('alpha', 'dispute-resolution'));
  });
});
