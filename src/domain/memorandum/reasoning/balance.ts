import type { ClauseOption, Library, StanceName } from '../library.ts';
import type { Selection } from '../selection.ts';
import { activeClauses } from '../values/active-clauses.ts';
import { effectiveValues, type Values } from '../values/effective.ts';

const STANCES: { readonly [stance in StanceName]: number } = { startup: 1, balanced: 0, industrial: -1 };

/** Whom an option favours: 1 the start-up, −1 the industrial, 0 neither. */
export function stanceOf({ stance }: ClauseOption, values: Values): number {
  if (typeof stance === 'string') return STANCES[stance];
  const chosen = values[stance.parameter];
  return STANCES[(typeof chosen === 'string' ? stance.values[chosen] : undefined) ?? 'balanced'];
}

/**
 * The balance index of a selection, −1 (industrial) to 1 (start-up): Σ weight × stance / Σ weight over
 * the clauses that are needed and have an option (memorandum 3.36); null while there is none. An
 * indicator of this platform, not a legal assessment.
 */
export function balanceOf(library: Library, selection: Selection): number | null {
  const active = activeClauses(library, selection);
  let sum = 0;
  let weights = 0;
  for (const clause of library.clauses) {
    const chosen = selection.clauses[clause.id];
    const option = clause.options.find((candidate) => candidate.id === chosen?.option);
    if (chosen === undefined || option === undefined || !active.has(clause.id)) continue;
    sum += clause.weight * stanceOf(option, effectiveValues(clause, chosen));
    weights += clause.weight;
  }
  return weights === 0 ? null : sum / weights;
}
