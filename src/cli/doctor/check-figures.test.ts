import { expect, it } from 'vitest';
import { checkFigures } from './check-figures.ts';

it('tells the operator which figure of the law is missing, and where it is entered', () => {
  expect(checkFigures('2026-03-01')).toMatchObject({ part: 'legal figures', state: 'ok' });
  const finding = checkFigures('2099-11-26');
  expect(finding).toMatchObject({ state: 'attention', detail: expect.stringContaining('since 2099-07-01 is missing') });
  expect(finding.remedy).toMatch(/rules\/constants\.yaml; then entente templates check/);
});
