import { commitment, opens } from '../../evidence/commitment.ts';
import type { Sha256 } from '../../ids.ts';
import type { Move } from '../command.ts';
import type { SettledMove } from '../event.ts';

/** What a side seals. `message` is left out when there is none. */
export interface SealedTurn {
  readonly moves: readonly Move[];
  readonly message?: string;
}

/** The commitment that `seal-turn` carries: SHA-256(salt ‖ canonical JSON of the turn). The salt is 64 hexadecimal digits. */
export function turnCommitment(salt: string, turn: SealedTurn): Sha256 {
  return commitment(salt, sealedValue(turn));
}

/** Whether salt and turn are what was sealed. */
export function turnOpens(committed: Sha256, salt: string, turn: SealedTurn): boolean {
  return opens(committed, salt, sealedValue(turn));
}

/** A settled move as its side wrote it: with what `decide` added taken off again, so that an opening in the journal can be checked. */
export function bareMove(settled: SettledMove): Move {
  const { clauseRevAfter: _rev, proposalSha256: _hash, settledSelection: _what, effect: _effect, ...rest } = settled;
  const { conflict: _conflict, ...move } = rest;
  return move;
}

function sealedValue({ moves, message }: SealedTurn): SealedTurn {
  return message === undefined ? { moves } : { moves, message };
}
