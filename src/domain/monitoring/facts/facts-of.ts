import { toMs } from '../../calendar/instant.ts';
import { dueAt } from '../../engagement/deadlines.ts';
import type { Event, MoveEffect, RecordedEvent, SettledMove } from '../../engagement/event.ts';
import { evolve } from '../../engagement/evolve.ts';
import type { EngagementState } from '../../engagement/state.ts';
import { isBeside, tasks } from '../../engagement/tasks.ts';
import { SIDES, type Side } from '../../side.ts';
import type { ClauseFactKind, ProcessFact } from './process-fact.ts';

const CLAUSE_FACTS: { readonly [effect in MoveEffect]: ClauseFactKind | null } = {
  tabled: 'clause-tabled',
  rivalled: 'clause-tabled',
  agreed: 'clause-agreed',
  reserved: 'clause-reserved',
  refused: 'clause-refused',
  // Without effect at the table: activity, and no step of the procedure.
  lapsed: null,
  noted: null,
};

/**
 * The facts of one engagement, from its journal in order. Of each event only what `ProcessFact` names goes
 * through. Whether a clause came back to an earlier text is seen by its hash, which itself stays behind.
 */
export function factsOf(journal: readonly RecordedEvent[]): readonly ProcessFact[] {
  const facts: ProcessFact[] = [];
  const tabled = new Map<string, Set<string>>();
  let state: EngagementState | null = null;
  for (const recorded of journal) {
    state = evolve(state, recorded);
    const { event } = recorded;
    // As the engagement itself says it: a paper of the supplier file keeps nobody waiting in the talks.
    const open = tasks(state).filter((task) => !isBeside(task));
    const common = {
      at: toMs(recorded.at),
      stage: state.stage,
      awaiting: SIDES.filter((side) => open.some((task) => task.side === side)),
    };
    const opening = event.type === 'engagement-opened' ? openingOf(state) : {};
    if (event.type === 'turn-sent') facts.push(...clauseFacts(event.moves, event.side, common, tabled));
    facts.push({ kind: event.type, side: sideOf(event), ...common, ...opening });
  }
  return facts;
}

/** They come before the turn that holds them, so that the turn is what an engagement was seen doing last. */
function clauseFacts(
  moves: readonly SettledMove[],
  side: Side,
  common: Pick<ProcessFact, 'at' | 'stage' | 'awaiting'>,
  tabled: Map<string, Set<string>>,
): readonly ProcessFact[] {
  return moves.flatMap((move) => {
    const kind = CLAUSE_FACTS[move.effect];
    if (kind === null) return [];
    const back = cameBack(tabled, move, side) ? ({ back: true } as const) : {};
    const conflict = move.conflict === true ? ({ conflict: true } as const) : {};
    return [{ kind, side, ...common, clause: move.clause, ...back, ...conflict }];
  });
}

function openingOf(state: EngagementState): Pick<ProcessFact, 'clauses' | 'longstop'> {
  const due = dueAt(state, 'longstop');
  return { clauses: Object.keys(state.clauses).length, ...(due === null ? {} : { longstop: toMs(due) }) };
}

/** Whether this side tables a text that it had tabled before, with another in between. */
function cameBack(tabled: Map<string, Set<string>>, move: SettledMove, side: Side): boolean {
  if (move.kind !== 'propose' || move.proposalSha256 === undefined) return false;
  const key = `${move.clause}/${side}`;
  const known = tabled.get(key) ?? new Set();
  tabled.set(key, known);
  const back = known.has(move.proposalSha256);
  known.add(move.proposalSha256);
  return back;
}

function sideOf(event: Event): Side | null {
  if (event.type === 'application-submitted') return 'startup';
  if ('by' in event && typeof event.by === 'object') return 'side' in event.by ? event.by.side : null;
  return 'side' in event ? event.side : null;
}
