import type { ClauseId, LibraryHash } from '../../ids.ts';
import type { Side } from '../../side.ts';
import type { Move } from '../command.ts';
import type { SettledMove } from '../event.ts';
import { selectionSha256 } from '../selection-sha256.ts';
import type { ClauseState } from '../state.ts';
import { type Held, settlePositions, type Verdict } from './settle-positions.ts';
import { isPosition, type Position, standingProposal } from './table.ts';

export interface SideTurn {
  readonly side: Side;
  readonly moves: readonly Move[];
}

type Clauses = { readonly [clause: ClauseId]: ClauseState };

/** One turn's verdicts: at most one position per clause. */
type Verdicts = ReadonlyMap<ClauseId, Verdict>;

/**
 * What the moves of one round do at the table: one turn, or both of a reveal. All are judged on the
 * table before any of them. Gives, turn by turn and move by move, what `evolve` applies in order.
 * Positions come before marks and comments, so that a mark in the same turn is on the new text.
 */
export function settle(
  clauses: Clauses,
  libraryHash: LibraryHash,
  turns: readonly SideTurn[],
): readonly (readonly SettledMove[])[] {
  const verdicts = judge(clauses, libraryHash, turns);
  return turns.map(({ moves }, index) => {
    const mine: Verdicts = verdicts[index] ?? new Map();
    const positions = moves.filter(isPosition);
    const remarks = moves.filter((move) => !isPosition(move));
    return [
      ...positions.map((move) => settled(move, mine.get(move.clause), clauses[move.clause], libraryHash)),
      ...remarks.map((move): SettledMove => {
        const clauseRevAfter = mine.get(move.clause)?.clauseRevAfter ?? latestRev(clauses, verdicts, move.clause);
        return { ...move, clauseRevAfter, effect: 'noted' };
      }),
    ];
  });
}

function judge(clauses: Clauses, libraryHash: LibraryHash, turns: readonly SideTurn[]): readonly Verdicts[] {
  const verdicts = turns.map(() => new Map<ClauseId, Verdict>());
  const sameText = (a: Position, b: Position) => hashOf(a, libraryHash) === hashOf(b, libraryHash);
  for (const [clause, held] of positionsByClause(turns)) {
    const at = clauses[clause];
    if (at === undefined) continue;
    const judged = settlePositions(at, held, sameText);
    held.forEach(({ turn }, index) => {
      const verdict = judged[index];
      if (verdict !== undefined) verdicts[turn]?.set(clause, verdict);
    });
  }
  return verdicts;
}

function positionsByClause(turns: readonly SideTurn[]): ReadonlyMap<ClauseId, readonly (Held & { turn: number })[]> {
  const byClause = new Map<ClauseId, (Held & { turn: number })[]>();
  for (const [turn, { side, moves }] of turns.entries()) {
    for (const move of moves.filter(isPosition)) {
      byClause.set(move.clause, [...(byClause.get(move.clause) ?? []), { side, move, turn }]);
    }
  }
  return byClause;
}

function settled(
  move: Position,
  verdict: Verdict | undefined,
  at: ClauseState | undefined,
  libraryHash: LibraryHash,
): SettledMove {
  const { effect, clauseRevAfter, conflict } = verdict ?? outOfScope(at);
  const judged = { ...move, effect, clauseRevAfter, ...(conflict ? { conflict: true as const } : {}) };
  if (move.kind === 'refuse') return judged;
  if (move.kind === 'propose') {
    return { ...judged, proposalSha256: selectionSha256(move.clause, move.selection, libraryHash) };
  }
  const answered = at === undefined ? null : standingProposal(at, move.selectionSha256);
  const what = answered === null ? {} : { settledSelection: answered.selection };
  return { ...judged, proposalSha256: move.selectionSha256, ...what };
}

/** Never admitted; it does nothing. */
function outOfScope(at: ClauseState | undefined): Verdict {
  return { effect: 'lapsed', clauseRevAfter: at?.rev ?? 0, conflict: false };
}

function hashOf(move: Position, libraryHash: LibraryHash) {
  if (move.kind === 'propose') return selectionSha256(move.clause, move.selection, libraryHash);
  return move.kind === 'refuse' ? null : move.selectionSha256;
}

/** A remark on a clause that the other side moved in the same reveal stands at the revision that results. */
function latestRev(clauses: Clauses, verdicts: readonly Verdicts[], clause: ClauseId): number {
  const moved = verdicts.map((each) => each.get(clause)?.clauseRevAfter ?? 0);
  return Math.max(clauses[clause]?.rev ?? 0, ...moved);
}
