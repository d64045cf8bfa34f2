import type { CalendarDate, Instant } from '../../ids.ts';
import type { Side } from '../../side.ts';
import { dueAt } from '../deadlines.ts';
import { clockId } from '../delays.ts';
import type { EngagementState } from '../state.ts';
import type {
  ConditionState,
  ConversionForm,
  FollowUp,
  FollowUpAnswer,
  FollowUpParty,
  Judgement,
  MilestoneState,
  NoticeReason,
  Outcome,
} from './execution-state.ts';
import { type Invention, inventionDue } from './invention.ts';
import { longestDelay, type Publication, reviewClock } from './publication.ts';
import type { SiteVisit } from './site-visit.ts';

/** The performance as screens show it: both sides may see all of it. */
export interface ExecutionReadModel {
  readonly conditions: readonly ConditionState[];
  readonly milestones: readonly MilestoneReadModel[];
  readonly conversionAsked: { readonly by: Side; readonly form: ConversionForm } | null;
  readonly outcome: Outcome | null;
  readonly followUps: readonly FollowUpReadModel[];
  readonly notice: { readonly by: Side; readonly reason: NoticeReason; readonly until: Instant | null } | null;
  /** Work on the other side's site, in the order of the announcements; who comes and where is read apart. */
  readonly visits: readonly SiteVisit[];
  readonly inventions: readonly InventionReadModel[];
  readonly publications: readonly PublicationReadModel[];
  /** Whether the signed text has an article on publications: without one, none is submitted here. */
  readonly publishes: boolean;
}

export interface InventionReadModel extends Invention {
  /** Until when it is to be decided; null where the text does not say, and once it is. */
  readonly due: Instant | null;
}

export interface PublicationReadModel extends Publication {
  /** Until when the other side answers; null once it has. */
  readonly due: Instant | null;
  /** The last day to which all delays together may bring it; null where the text does not say. */
  readonly longestDelay: CalendarDate | null;
}

export interface MilestoneReadModel extends Omit<MilestoneState, 'judgements' | 'votes'> {
  /** Until when a report is to be decided on; null while there is none. */
  readonly decisionDue: Instant | null;
  readonly judgements: { readonly [side in Side]: Judgement | null };
}

export interface FollowUpReadModel extends Omit<FollowUp, 'answers'> {
  /** When it will be asked, or until when it is answered; null once it is over, and before the decision. */
  readonly due: Instant | null;
  readonly answers: { readonly [who in FollowUpParty]: FollowUpAnswer | null };
}

/** What screens read of the performance; null for an engagement that ends with its signature. */
export function projectExecution(state: EngagementState): ExecutionReadModel | null {
  const { execution } = state;
  if (execution === undefined) return null;
  const { conditions, milestones, conversionAsked, outcome, followUps, notice } = execution;
  const { visits = [], inventions = [], publications = [] } = execution;
  return {
    conditions,
    milestones: milestones.map((milestone) => milestoneModel(state, milestone)),
    conversionAsked: conversionAsked === null ? null : { by: conversionAsked.by, form: conversionAsked.form },
    outcome,
    followUps: followUps.map((followUp) => followUpModel(state, followUp)),
    notice:
      notice === null
        ? null
        : { by: notice.by, reason: notice.reason, until: dueAt(state, clockId.notice(notice.rev)) },
    visits,
    inventions: inventions.map((invention) => ({
      ...invention,
      due: invention.status === 'pending' ? inventionDue(state, invention) : null,
    })),
    publications: publications.map((publication) => ({
      ...publication,
      due: dueAt(state, reviewClock(publication)),
      longestDelay: longestDelay(state, publication),
    })),
    publishes: state.plan?.publications !== undefined,
  };
}

function milestoneModel(state: EngagementState, { votes: _count, ...milestone }: MilestoneState): MilestoneReadModel {
  const { id, reworks, judgements } = milestone;
  return {
    ...milestone,
    // A pause moves it.
    due: dueAt(state, clockId.milestone(id, reworks)) ?? milestone.due,
    decisionDue: dueAt(state, clockId.gate(id, reworks)),
    judgements: { startup: judgements.startup ?? null, industrial: judgements.industrial ?? null },
  };
}

function followUpModel(state: EngagementState, { number, status, answers }: FollowUp): FollowUpReadModel {
  const { startup = null, industrial = null, officer = null } = answers;
  const due = dueAt(state, clockId.answer(number)) ?? dueAt(state, clockId.followup(number));
  return { number, status, due, answers: { startup, industrial, officer } };
}
