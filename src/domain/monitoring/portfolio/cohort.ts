import { toInstant } from '../../calendar/instant.ts';
import { parisDate } from '../../calendar/paris-time.ts';

/** The quarter in which it applied, in Paris: `2026-Q3`. */
export function cohortOf(began: number): string {
  const [year = '', month = '1'] = parisDate(toInstant(began)).split('-');
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}
