import { toMs } from '../../calendar/instant.ts';
import type { Event, MoveEffect, RecordedEvent, SettledMove } from '../../engagement/event.ts';
import { evolve } from '../../engagement/evolve.ts';
import type { EngagementState } from '../../engagement/state.ts';
import type { Side } from '../../side.ts';
import type { ClauseFactKind, ProcessFact } from './process-fact.ts';
import { type Standing, standingAfter } from './standing.ts';

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

/** What each side tabled on each clause so far, by the first signs of its hash. It never leaves the engine. */
export interface Tabled {
  readonly [clauseAndSide: string]: readonly string[];
}

/** 64 bits tell the few texts of one clause apart. */
const SIGNS_OF_HASH = 16;

/**
 * The facts of one engagement, from its journal in order. Of each event only what `ProcessFact` names goes
 * through. Whether a clause came back to an earlier text is seen by its hash, which itself stays behind.
 */
export function factsOf(journal: readonly RecordedEvent[]): readonly ProcessFact[] {
  const facts: ProcessFact[] = [];
  let tabled: Tabled = {};
  let state: EngagementState | null = null;
  for (const recorded of journal) {
    state = evolve(state, recorded);
    const told = factsOfEvent(recorded, standingAfter(recorded.event, state), tabled);
    facts.push(...told.facts);
    tabled = told.tabled;
  }
  return facts;
}

/** The facts of one event, and what is on the table after it: as {@link factsOf} does, one event at a time. */
export function factsOfEvent(
  { at, event }: Pick<RecordedEvent, 'at' | 'event'>,
  { stage, awaiting, opening }: Standing,
  tabled: Tabled,
): { readonly facts: readonly ProcessFact[]; readonly tabled: Tabled } {
  const common = { at: toMs(at), stage, awaiting };
  const own: ProcessFact = { kind: event.type, side: sideOf(event), ...common, ...opening, ...reasonOf(event) };
  if (event.type !== 'turn-sent') return { facts: [own], tabled };
  const after: { [key: string]: readonly string[] } = { ...tabled };
  // They come before the turn that holds them, so that the turn is what an engagement was seen doing last.
  return { facts: [...clauseFacts(event.moves, event.side, common, after), own], tabled: after };
}

function clauseFacts(
  moves: readonly SettledMove[],
  side: Side,
  common: Pick<ProcessFact, 'at' | 'stage' | 'awaiting'>,
  tabled: { [key: string]: readonly string[] },
): readonly ProcessFact[] {
  return moves.flatMap((move) => {
    const kind = CLAUSE_FACTS[move.effect];
    if (kind === null) return [];
    const back = cameBack(tabled, move, side) ? ({ back: true } as const) : {};
    const conflict = move.conflict === true ? ({ conflict: true } as const) : {};
    return [{ kind, side, ...common, clause: move.clause, ...back, ...conflict }];
  });
}

/** Whether this side tables a text that it had tabled before. */
function cameBack(tabled: { [key: string]: readonly string[] }, move: SettledMove, side: Side): boolean {
  if (move.kind !== 'propose' || move.proposalSha256 === undefined) return false;
  const key = `${move.clause}/${side}`;
  const known = tabled[key] ?? [];
  const sign = move.proposalSha256.slice(0, SIGNS_OF_HASH);
  if (known.includes(sign)) return true;
  tabled[key] = [...known, sign];
  return false;
}

/** Closed lists of the procedure: they are the programme's learning data (process 4.2). */
function reasonOf(event: Event): Pick<ProcessFact, 'reason'> {
  return event.type === 'withdrawn' || event.type === 'application-declined' ? { reason: event.reason } : {};
}

function sideOf(event: Event): Side | null {
  if (event.type === 'application-submitted') return 'startup';
  if ('by' in event && typeof event.by === 'object') return 'side' in event.by ? event.by.side : null;
  return 'side' in event ? event.side : null;
}
