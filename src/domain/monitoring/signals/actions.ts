import type { Stage } from '../../engagement/state.ts';
import type { SignalKind } from './signals-of.ts';

/** What an officer is advised to do about a stall. */
export type Action = 'remind' | 'call' | 'offer-adviser' | 'offer-mediation' | 'extend';

/** What an officer may do: pointing to an offer of the programme is for people to think of. */
export const INTERVENTIONS = ['remind', 'call', 'offer-adviser', 'offer-mediation', 'redirect', 'extend'] as const;
export type InterventionKind = (typeof INTERVENTIONS)[number];

/**
 * The chance that an action sets things going again: expert figures to begin with, as none is published.
 * They are replaced by the share that is observed once interventions have been recorded.
 */
export const HELPS: { readonly [action in Action]: number } = {
  // Cheap, and often enough: most silence is a full in-tray.
  remind: 0.3,
  // Two thirds more than a mail.
  call: 0.5,
  // INPI's diagnosis: one side is seldom prepared on intellectual property.
  'offer-adviser': 0.45,
  // A mediator is heard when both are tired of the dispute.
  'offer-mediation': 0.4,
  extend: 0.35,
};

/** What would be lost: the further it has come, the more work is in it. */
export const VALUE: { readonly [stage in Stage]: number } = {
  applied: 0.5,
  selected: 0.7,
  negotiating: 1,
  agreed: 1.2,
  freezing: 1.2,
  'in-review': 1.3,
  signing: 1.4,
  'conditions-pending': 1.5,
  // A partnership that works needs nobody's call; one whose outcome nobody decides does.
  deciding: 1.5,
  monitored: 0,
  declined: 0,
  'in-force': 0,
  withdrawn: 0,
  expired: 0,
  lapsed: 0,
  terminated: 0,
  archived: 0,
};

/** Clauses on which an adviser of the patent office has something to say. */
const ABOUT_RIGHTS: ReadonlySet<string> = new Set([
  'background-ip',
  'results-ownership',
  'co-ownership-rules',
  'improvements',
  'patent-prosecution',
  'research-licence',
  'commercial-licence',
  'exclusivity',
  'software',
  'data',
]);

/** The one action that fits the main sign. `far`: well beyond the threshold, so that a mail was not enough. */
export function actionFor(kind: SignalKind, clause: string | null, far: boolean): Action {
  if (kind === 'burn-down') return 'extend';
  if (kind === 'ping-pong' || kind === 'cycle' || kind === 'conflict-twice') {
    return clause !== null && ABOUT_RIGHTS.has(clause) && !far ? 'offer-adviser' : 'offer-mediation';
  }
  return far ? 'call' : 'remind';
}
