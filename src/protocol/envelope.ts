import type { SignatoryDeadline } from '../domain/engagement/signature-round.ts';
import type { EngagementId, PersonId } from '../domain/ids.ts';
import type { Schedule } from './schedule.ts';

/** What a round's envelope is to watch; closed when the round is over. */
export interface EnvelopeSchedule extends Schedule<SignatoryDeadline> {
  readonly round: number;
}

export interface EnvelopeInput {
  readonly engagement: EngagementId;
  readonly schedule: EnvelopeSchedule;
}

/** What an envelope tells its engagement: this share of the signatory's delay has run. */
export interface EnvelopeReport {
  readonly round: number;
  readonly person: PersonId;
  readonly percent: number;
}
