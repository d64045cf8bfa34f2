import type { Event } from '../event.ts';
import { documentToSign } from '../signatories.ts';
import type { EngagementState } from '../state.ts';
import type { GateDecision, MilestoneState } from './execution-state.ts';

/** Every condition is settled: the work begins; a plan without milestones has nothing to wait for. */
export function afterSignature(state: EngagementState): readonly Event[] {
  const documentSha256 = documentToSign(state);
  if (documentSha256 === null) return [];
  const begun: Event = { type: 'entered-into-force', documentSha256 };
  return state.plan?.milestones.length === 0 ? [begun, { type: 'pilot-completed' }] : [begun];
}

/** What follows a milestone's decision: with the last one passed, the decision after the pilot; stopped, none. */
export function afterDecision(state: EngagementState, milestone: string, decision: GateDecision): readonly Event[] {
  if (decision === 'rework') return [];
  if (decision === 'no-go') return closed(state);
  const open = (state.execution?.milestones ?? []).filter(isOpen);
  return open.every(({ id }) => id === milestone) ? [{ type: 'pilot-completed' }] : [];
}

/** The milestone that the work is at: the first that is not decided. Null when all are. */
export function currentMilestone(state: EngagementState): MilestoneState | null {
  return state.execution?.milestones.find(isOpen) ?? null;
}

/** With no follow-up to ask for, what is closed is archived at once. */
export function withArchive(state: EngagementState, events: readonly Event[]): readonly Event[] {
  return state.execution?.followUps.length === 0 ? [...events, { type: 'archived' }] : events;
}

/** What silence makes of a report: what the clause says. An escalation that led nowhere stops the project. */
export function silentDecision(state: EngagementState, milestone: MilestoneState): 'go' | 'no-go' {
  const silence = state.plan?.milestones.find(({ id }) => id === milestone.id)?.silence;
  if (silence === 'go') return 'go';
  if (silence !== 'as-reported') return 'no-go';
  return milestone.report.length > 0 && milestone.report.every(({ met }) => met) ? 'go' : 'no-go';
}

/** With the last follow-up closed the engagement is archived. */
export function afterFollowUp(state: EngagementState, number: number): readonly Event[] {
  const others = (state.execution?.followUps ?? []).filter((one) => one.number !== number);
  return others.every(({ status }) => status === 'answered' || status === 'lost') ? [{ type: 'archived' }] : [];
}

function closed(state: EngagementState): readonly Event[] {
  return withArchive(state, [{ type: 'pilot-closed', side: null, reason: 'no-go' }]);
}

function isOpen({ status }: MilestoneState): boolean {
  return status !== 'passed' && status !== 'stopped';
}
