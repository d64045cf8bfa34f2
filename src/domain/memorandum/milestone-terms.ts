import type { CalendarDate } from '../ids.ts';
import type { ParameterValue } from './selection.ts';
import type { Values } from './values/effective.ts';

/** One row of a clause’s list, as the parties wrote it: its fields by name. */
export type Row = { readonly [field: string]: ParameterValue };

/** A milestone that has a date. */
export interface Gate {
  readonly date: CalendarDate;
  readonly row: Row;
}

/**
 * Milestones and criteria in the order in which the performance numbers them: `m1`, `m2` … by date, `c1`, `c2` …
 * as they stand. Without a dated milestone the end of the proof of concept is the only one.
 * @param values - of the clause on milestones, as its text is made with them
 */
export function milestoneTerms(values: Values): { readonly gates: readonly Gate[]; readonly criteria: readonly Row[] } {
  const gates = rows(values['gates'])
    .flatMap((row) => (typeof row['date'] === 'string' ? [{ date: row['date'] as CalendarDate, row }] : []))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return { gates, criteria: rows(values['criteria']) };
}

function rows(value: ParameterValue | undefined): readonly Row[] {
  return Array.isArray(value) ? (value as readonly Row[]) : [];
}
