import type { Refusal } from '../../refusal.ts';
import type { Side } from '../../side.ts';
import type { Actor } from '../actor.ts';
import type { Command } from '../command.ts';
import {
  engagementEnded,
  notAParty,
  notAtThisStage,
  notYourSide,
  personUnverified,
  roleMayNot,
} from '../refusals/standing.ts';
import { ROLES_OF_ACT, ROLES_OF_SIDE } from '../roles.ts';
import { type EngagementState, hasEnded, type Stage } from '../state.ts';
import { WHILE_BOUND } from './stages.ts';

type PersonOfSide = Extract<Actor, { readonly kind: 'person' }>;

/** The side that somebody acts for; null for officers and for the engine. */
export function sideOf(actor: Actor): Side | null {
  return actor.kind === 'person' ? actor.side : null;
}

/** The stage is one of those where the act has its place. */
export function checkStage(state: EngagementState, stages: readonly Stage[]): Refusal | null {
  if (hasEnded(state)) return engagementEnded(state.stage);
  return stages.includes(state.stage) ? null : notAtThisStage(state.stage);
}

/** Somebody of a party, in a role of that party that may do the act. */
export function checkRole(actor: Actor, type: Command['type']): Refusal | null {
  if (actor.kind !== 'person') return notAParty;
  const { role, side } = actor;
  return ROLES_OF_ACT[type].includes(role) && ROLES_OF_SIDE[side].includes(role) ? null : roleMayNot(role);
}

/** Somebody of a side, confirmed, in a role that may do the act, from the signatures to the archive. */
export function mayWhileBound(state: EngagementState, actor: Actor, type: Command['type']): Refusal | null {
  return checkStage(state, WHILE_BOUND) ?? checkRole(actor, type) ?? checkVerified(actor);
}

/** Somebody of this side. */
export function checkSide(actor: Actor, side: Side): Refusal | null {
  if (actor.kind !== 'person') return notAParty;
  return actor.side === side ? null : notYourSide(side);
}

/** Somebody whose membership is confirmed: asked of acts that engage the company. */
export function checkVerified(actor: Actor): Refusal | null {
  return isPerson(actor) && actor.verified ? null : personUnverified;
}

function isPerson(actor: Actor): actor is PersonOfSide {
  return actor.kind === 'person';
}
