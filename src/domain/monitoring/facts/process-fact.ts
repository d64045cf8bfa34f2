import type { DeclineReason, WithdrawalReason } from '../../engagement/command.ts';
import type { Event } from '../../engagement/event.ts';
import type { Stage } from '../../engagement/state.ts';
import type { ClauseId } from '../../ids.ts';
import type { Side } from '../../side.ts';

/** What happened to a clause within a turn, besides the events of the journal themselves. */
export type ClauseFactKind = 'clause-tabled' | 'clause-agreed' | 'clause-reserved' | 'clause-refused';

/**
 * All that monitoring knows of one event: its kind, when, by which side, in which stage that left the
 * engagement, and for a clause which one. No text, no option, no value, no amount, no person, no hash: what
 * is not here cannot be told to the programme's staff.
 */
export interface ProcessFact {
  readonly kind: Event['type'] | ClauseFactKind;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly side: Side | null;
  /** After the event. */
  readonly stage: Stage;
  /** From whom an act is awaited after the event. */
  readonly awaiting: readonly Side[];
  readonly clause?: ClauseId;
  /** The clause came back to a text that was on the table before. */
  readonly back?: true;
  /** With this act, the clause was in conflict for one more round. */
  readonly conflict?: true;
  /** How many clauses are in scope: at the opening. */
  readonly clauses?: number;
  /** When the talks end whatever happens: at the opening. */
  readonly longstop?: number;
  /** Why it ended, from the procedure's closed lists; shown for many together alone. */
  readonly reason?: DeclineReason | WithdrawalReason;
}
