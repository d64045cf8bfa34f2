import type { ClauseId } from '../../ids.ts';
import type { Event } from '../event.ts';
import { WAYS_OUT_SINCE } from '../rules-version.ts';
import type { ClauseState, EngagementState } from '../state.ts';

type Clauses = EngagementState['clauses'];

/**
 * For each clause that this round brings into conflict (two rounds of dispute, process 4.3): both
 * sides are shown the same ways out at once. The balanced option is read from the library by who
 * shows it; here is chosen the clause to trade it with, from what both sides know.
 */
export function waysOut(state: EngagementState, after: Clauses): readonly Event[] {
  if (state.rulesVersion < WAYS_OUT_SINCE) return [];
  return (Object.entries(after) as [ClauseId, ClauseState][])
    .filter(([clause, at]) => at.status === 'conflict' && state.clauses[clause]?.status !== 'conflict')
    .map(([clause]) => ({ type: 'ways-out-offered', clause, trade: tradeFor(clause, after) }));
}

/** Another clause that is not agreed: the most disputed, else the first in the order of the opening; null when it is the last. */
function tradeFor(clause: ClauseId, clauses: Clauses): ClauseId | null {
  const others = (Object.entries(clauses) as [ClauseId, ClauseState][]).filter(
    ([other, at]) => other !== clause && at.status !== 'agreed',
  );
  const [first] = others.sort(([, a], [, b]) => b.conflictRounds - a.conflictRounds);
  return first?.[0] ?? null;
}
