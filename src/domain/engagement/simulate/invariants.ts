import { SIDES, type Side } from '../../side.ts';
import type { Actor } from '../actor.ts';
import type { Command, CommandEnvelope, SystemCommand } from '../command.ts';
import { clockOf, kindOfClock, LATE_EFFECTS, LATE_EFFECTS_OF, type LateEffect } from '../delays.ts';
import type { Event } from '../event.ts';
import { violationOf } from '../explore/invariants.ts';
import { deadlinesIn } from '../explore/seen-in.ts';
import { PAUSE_CAUSES } from '../pause-causes.ts';
import { ROLES_OF_ACT, ROLES_OF_SIDE } from '../roles.ts';
import type { EngagementState, Stage } from '../state.ts';
import type { SimulatedWorld } from './situation.ts';

/** An invariant that a step breaks: its number in the threat model, or the name of one that the procedure adds. */
export interface Breach {
  readonly invariant: string;
  readonly sentence: string;
}

/** One accepted step: what was asked, and the world before and after. */
export interface Taken {
  readonly envelope: CommandEnvelope<Command | SystemCommand>;
  readonly events: readonly Event[];
  readonly before: SimulatedWorld;
  readonly after: SimulatedWorld;
}

/** The first invariant that a step breaks: the explorer's, then those of the clocks, of who may do what, and of revisions. */
export function breachOf(taken: Taken): Breach | null {
  const { before, after, events, envelope } = taken;
  const { actor, command } = envelope;
  const attempt = { says: '', actor, command, mayLinger: false, seen: {} };
  const known = violationOf(before, attempt, events, after);
  if (known !== null) return { invariant: String(known.invariant), sentence: known.sentence };
  return (
    stale(taken) ??
    unfit(taken) ??
    unwilling(taken) ??
    uncalled(taken) ??
    oneSided(taken) ??
    unnamed(taken) ??
    powerless(taken) ??
    unprotected(taken) ??
    inPause(taken) ??
    lateEffects(taken) ??
    early(taken) ??
    downwards(taken) ??
    thawed(after.state) ??
    lapsed(after.state) ??
    ended(after.state)
  );
}

/** Nothing is decided on what a person no longer sees. */
function stale({ envelope, before }: Taken): Breach | null {
  const { actor, expectedRev, command } = envelope;
  if (actor.kind === 'system') return null;
  const { freshSince, rev } = before.state;
  const fresh = expectedRev !== null && expectedRev >= freshSince && expectedRev <= rev;
  return fresh ? null : breach('revision', `${command.type} is taken on revision ${expectedRev}, at revision ${rev}`);
}

/** Acts that engage the company are those of confirmed people, in a role of their own side that may do them (process 4.1). */
function unfit({ envelope: { actor, command } }: Taken): Breach | null {
  if (actor.kind === 'system') return null;
  const roles = ROLES_OF_ACT[command.type as Command['type']];
  // The programme's officer may tell what a follow-up asks (process 4.2, stage 14).
  if (actor.role === 'bpi-officer' && command.type === 'answer-follow-up') return null;
  if (!roles.includes(actor.role)) return breach('role', `${command.type} is taken from a ${actor.role}`);
  if (actor.kind !== 'person') return null;
  if (!ROLES_OF_SIDE[actor.side].includes(actor.role)) {
    return breach('role', `${command.type} is taken from a ${actor.role} of the ${actor.side}`);
  }
  return actor.verified || !ENGAGING.includes(command.type)
    ? null
    : breach('role', `${command.type} is taken from somebody whom nobody confirmed`);
}

const ENGAGING: readonly string[] = [
  'open-engagement',
  'sign-text',
  'withdraw',
  'ask-pause',
  'accept-pause',
  'propose-mediation',
  'accept-mediation',
  'invite-adviser',
  'name-mediator',
  'propose-library-adoption',
  'accept-library-adoption',
];

/** What needs both sides happens by an act of each: a pause whose cause asks for consent, a mediation; and a side ends its own pause only. */
function unwilling({ envelope: { actor }, events, before: { state } }: Taken): Breach | null {
  const side = sideOf(actor);
  for (const event of events) {
    if (event.type === 'paused' && event.cause !== 'mediation' && PAUSE_CAUSES[event.cause].consent) {
      if (state.pauseAsked === null || state.pauseAsked.by === side || side === null)
        return breach('consent', `a pause for ${event.cause} begins without the other side`);
    }
    if (event.type === 'mediation-begun' && (state.mediation.by === null || state.mediation.by === side)) {
      return breach('consent', 'a mediation begins without the other side');
    }
    const own = state.pause?.by ?? null;
    if (event.type === 'resumed' && side !== null && own !== null && own !== side && !mediated(events)) {
      return breach('consent', `the ${side} ends a pause of the other side`);
    }
  }
  return null;
}

/** Who comes from outside is called by a side's own act; a mediator to a mediation, and for no longer than it lasts (process 4.1). */
function uncalled({ envelope: { actor }, events, before: { state }, after }: Taken): Breach | null {
  for (const event of events) {
    if (event.type !== 'adviser-invited' && event.type !== 'mediator-named') continue;
    if (event.side !== sideOf(actor)) return breach('consent', `${event.type} in the name of the other side`);
    if (event.type === 'mediator-named' && state.mediation.status !== 'running') {
      return breach('consent', 'a mediator is named where nothing is mediated');
    }
  }
  const stays =
    after.state.mediation.status !== 'running' && after.state.callings?.some((one) => one.office === 'mediator');
  return stays === true ? breach('consent', 'a mediator stays after the mediation') : null;
}

/** A newer clause library is adopted by an act of each side, and never over a text that is frozen or being made. */
function oneSided({ envelope: { actor }, events, before: { state } }: Taken): Breach | null {
  if (!events.some(({ type }) => type === 'library-adopted')) return null;
  const side = sideOf(actor);
  const by = state.libraryAdoption?.by ?? null;
  const fixed = state.frozen !== null || state.freezing !== null;
  if (by === null || side === null || by === side)
    return breach('consent', 'a newer library is adopted by one side alone');
  return fixed ? breach('consent', 'a newer library is adopted over a frozen text') : null;
}

function mediated(events: readonly Event[]): boolean {
  return events.some((event) => event.type === 'mediation-ended');
}

/** Who signs was named to sign, has not signed, and signs in turn where people sign in order. */
function unnamed({ events, before: { state } }: Taken): Breach | null {
  const asked = events.find((event) => event.type === 'signature-requested');
  if (asked?.type !== 'signature-requested') return null;
  const missing = state.signatories.filter(
    ({ person }) => !state.signatures.some((signed) => signed.person === person),
  );
  const awaited = state.signingOrder === undefined ? missing.slice(0, 1) : missing;
  const named = awaited.some(({ person, side }) => person === asked.person && side === asked.side);
  return named ? null : breach('signatory', `${asked.person} signs who is not awaited`);
}

/** Nobody signs without a power that other eyes verified, and which the amount does not exceed. */
function powerless({ events, before: { state } }: Taken): Breach | null {
  const asked = events.find((event) => event.type === 'signature-requested');
  if (asked?.type !== 'signature-requested' || state.policy.powerToSign === undefined) return null;
  const power = asked.check?.power ?? null;
  if (power?.verified !== true) return breach('power', `${asked.person} signs without a verified power`);
  const amount = asked.check?.amount ?? 0;
  return power.maxAmount === null || amount <= power.maxAmount
    ? null
    : breach('power', `${asked.person} signs for more than the power allows`);
}

/** Rule R23: nothing confidential is shown before both sides have signed the one text that keeps it so. */
function unprotected({ events, before: { state } }: Taken): Breach | null {
  for (const event of events) {
    if (event.type === 'document-opened' && event.documentClass !== 'C1' && state.nda?.status !== 'executed') {
      return breach('secrecy', `a document of class ${event.documentClass} is shown without protection`);
    }
    if (event.type === 'nda-signed' && event.textSha256 !== state.nda?.textSha256) {
      return breach('secrecy', 'a side is taken to have signed another confidentiality agreement');
    }
    if (event.type === 'nda-executed' && new Set([...(state.nda?.signedBy ?? []), ...signers(events)]).size < 2) {
      return breach('secrecy', 'a confidentiality agreement is executed by one side');
    }
  }
  return null;
}

function signers(events: readonly Event[]): readonly Side[] {
  return events.flatMap((event) => (event.type === 'nda-signed' ? [event.side] : []));
}

/** The pause's own end, and a notice to leave, which no pause holds back. */
const RUNS_IN_A_PAUSE: readonly string[] = ['pause', 'notice'];

/** While an engagement is paused its delays have no effect. */
function inPause({ envelope: { command }, before: { state }, after }: Taken): Breach | null {
  if (
    command.type === 'pass-deadline' &&
    state.pause !== null &&
    !RUNS_IN_A_PAUSE.includes(kindOfClock(command.deadline))
  ) {
    return breach('pause', `${command.deadline} has its effect in a pause`);
  }
  if (after.state.pause === null) return null;
  const running = deadlinesIn(after.state).find(({ kind }) => !RUNS_IN_A_PAUSE.includes(kind));
  return running === undefined ? null : breach('pause', `the delay ${running.clock} runs in a pause`);
}

/** What follows a delay that passed happens once, after it, and in order. */
function lateEffects({ envelope: { command }, before }: Taken): Breach | null {
  if (command.type !== 'pass-deadline') return null;
  const { deadline } = command;
  const [clock = '', effect] = deadline.split('+') as [string, LateEffect | undefined];
  if (effect === undefined) return null;
  if (before.late.includes(deadline)) return breach('late', `${deadline} happens a second time`);
  if (!before.witness.effects.includes(clock)) return breach('late', `${deadline} happens before ${clock} passed`);
  const order = LATE_EFFECTS_OF[kindOfClock(clock)];
  const earlier = order.slice(0, order.indexOf(effect)).find((each) => !before.late.includes(`${clock}+${each}`));
  return earlier === undefined ? null : breach('late', `${deadline} happens before ${clock}+${earlier}`);
}

/** No effect before its delay has run in full, pauses left out. Told for delays in milliseconds: the calendar has tests of its own. */
function early({ envelope: { command }, before }: Taken): Breach | null {
  if (command.type !== 'pass-deadline' || command.deadline.includes('@')) return null;
  const clock = clockOf(command.deadline);
  const kind = kindOfClock(clock);
  // The end of a pause, and delays that the signed text gives, are no numbers of the policy.
  if (
    kind === 'pause' ||
    kind === 'milestone' ||
    kind === 'gate' ||
    kind === 'followup' ||
    kind === 'notice' ||
    kind === 'publication'
  ) {
    return null;
  }
  const { delays, afterDue } = before.state.policy;
  const [, effect] = command.deadline.split('+') as [string, LateEffect | undefined];
  const after = effect === undefined || afterDue === undefined ? undefined : afterDue[LATE_EFFECTS[effect]];
  // What is late is counted from the last instant of the day that ended the delay: one millisecond less.
  const length = lengthMs(delays[kind]) + (after === undefined ? 0 : lengthMs(after) - 1);
  return (before.ages[clock] ?? 0) >= length ? null : breach('3', `${command.deadline} has its effect too early`);
}

function lengthMs(delay: object | undefined): number {
  return delay !== undefined && 'ms' in delay && typeof delay.ms === 'number' ? delay.ms : 0;
}

/** An escalation goes up; it falls only to nothing, when the talks move on. */
function downwards({ before, after }: Taken): Breach | null {
  const from = before.state.escalation;
  const to = after.state.escalation;
  return from !== null && to !== null && to < from
    ? breach('escalation', `escalation falls from ${from} to ${to}`)
    : null;
}

/** Without a frozen text there is nothing approved or signed. */
function thawed({ frozen, approvals, signatures, signing }: EngagementState): Breach | null {
  const left = approvals.length + signatures.length + signing.filter((each) => !each.void).length;
  return frozen !== null || left === 0 ? null : breach('thaw', 'an approval or a signature outlives the text');
}

/** A round of signatures that ended leaves none: in the next, everybody signs anew. */
function lapsed({ round, signatures, signing }: EngagementState): Breach | null {
  const left = signatures.length + signing.filter((each) => !each.void).length;
  return round?.status === 'ended' && left > 0 ? breach('round', 'a signature outlives its round') : null;
}

const GIVEN_UP: readonly Stage[] = ['declined', 'withdrawn', 'expired'];

/** What was given up waits for nothing. */
function ended(state: EngagementState): Breach | null {
  if (!GIVEN_UP.includes(state.stage)) return null;
  const runs = Object.keys(state.clocks).length > 0 || state.pause !== null;
  return runs ? breach('clocks', `something still runs though the engagement is ${state.stage}`) : null;
}

function sideOf(actor: Actor): Side | null {
  return actor.kind === 'person' ? (SIDES.find((side) => side === actor.side) ?? null) : null;
}

function breach(invariant: string, sentence: string): Breach {
  return { invariant, sentence };
}
