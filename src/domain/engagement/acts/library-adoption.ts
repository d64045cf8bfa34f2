import { isSha256 } from '../../evidence/sha256.ts';
import type { Refusal } from '../../refusal.ts';
import { otherSide } from '../../side.ts';
import type { Actor } from '../actor.ts';
import type { Command, ProposeLibraryAdoption } from '../command.ts';
import { adoptionAwaited, carriedProposals, WHILE_CLAUSES_MOVE } from '../library-adoption.ts';
import { LIMITS } from '../limits.ts';
import { adoptionAlreadyProposed, adoptionNotProposed, sameLibrary, sealedTurnWaits } from '../refusals/library.ts';
import { malformedHash } from '../refusals/opening.ts';
import type { EngagementState } from '../state.ts';
import { checkRequiredText } from '../turn/check-text.ts';
import { type Act, nothingToRefuse } from './act.ts';
import { checkRole, checkSide, checkStage, checkVerified, sideOf } from './who.ts';

/** A side proposes that the engagement follow a newer clause library. Nothing changes before the other side accepts. */
export const proposeLibraryAdoption: Act<ProposeLibraryAdoption> = {
  permits: (state, actor) => {
    const wrong = mayAdopt(state, actor, 'propose-library-adoption');
    return wrong ?? (adoptionAwaited(state) === null ? null : adoptionAlreadyProposed);
  },
  admit: (state, { libraryHash }) => {
    if (!isSha256(libraryHash)) return malformedHash('/command/libraryHash');
    return libraryHash === state.libraryHash ? sameLibrary : null;
  },
  decide: ({ clauses }, { libraryHash, reopens, adds }, { actor }) => {
    const side = sideOf(actor);
    if (side === null) return [];
    const known = reopens.filter((clause) => Object.hasOwn(clauses, clause));
    const more = adds.filter((clause) => !Object.hasOwn(clauses, clause));
    return [{ type: 'library-adoption-proposed', side, libraryHash, reopens: known, adds: more }];
  },
};

/** The other side accepts: clauses whose text changed reopen, all others stay as they are, their choices under the new version. */
export const acceptLibraryAdoption: Act<Extract<Command, { type: 'accept-library-adoption' }>> = {
  permits: (state, actor) => mayAnswer(state, actor, 'accept-library-adoption') ?? checkUnsealed(state),
  admit: nothingToRefuse,
  decide: (state, _command, { actor }) => {
    const side = sideOf(actor);
    const awaited = adoptionAwaited(state);
    if (side === null || awaited === null) return [];
    const { libraryHash, reopens, adds } = awaited;
    const carried = carriedProposals(state, awaited);
    return [{ type: 'library-adopted', side, from: state.libraryHash, libraryHash, reopens, adds, carried }];
  },
};

/** The other side declines, and says why: the engagement keeps its library. */
export const declineLibraryAdoption: Act<Extract<Command, { type: 'decline-library-adoption' }>> = {
  permits: (state, actor) => mayAnswer(state, actor, 'decline-library-adoption'),
  admit: (_state, { reason }) => checkRequiredText(reason, LIMITS.remark, '/command/reason'),
  decide: (_state, { reason }, { actor }) => {
    const side = sideOf(actor);
    return side === null ? [] : [{ type: 'library-adoption-declined', side, reason }];
  },
};

/** Who proposed takes the proposal back. */
export const withdrawLibraryAdoption: Act<Extract<Command, { type: 'withdraw-library-adoption' }>> = {
  permits: (state, actor) => {
    const wrong = mayAdopt(state, actor, 'withdraw-library-adoption');
    const awaited = adoptionAwaited(state);
    if (wrong !== null) return wrong;
    return awaited === null ? adoptionNotProposed : checkSide(actor, awaited.by);
  },
  admit: nothingToRefuse,
  decide: (_state, _command, { actor }) => {
    const side = sideOf(actor);
    return side === null ? [] : [{ type: 'library-adoption-withdrawn', side }];
  },
};

type AdoptionAct = `${'propose' | 'accept' | 'decline' | 'withdraw'}-library-adoption`;

function mayAdopt(state: EngagementState, actor: Actor, type: AdoptionAct): Refusal | null {
  return checkStage(state, WHILE_CLAUSES_MOVE) ?? checkRole(actor, type) ?? checkVerified(actor);
}

function mayAnswer(state: EngagementState, actor: Actor, type: AdoptionAct): Refusal | null {
  const wrong = mayAdopt(state, actor, type);
  const awaited = adoptionAwaited(state);
  if (wrong !== null) return wrong;
  return awaited === null ? adoptionNotProposed : checkSide(actor, otherSide(awaited.by));
}

/** A sealed turn names texts of the present library: it is revealed first. */
function checkUnsealed({ turn }: EngagementState): Refusal | null {
  return Object.keys(turn.sealed).length === 0 ? null : sealedTurnWaits;
}
