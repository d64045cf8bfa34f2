import type { SignatoryDeadline } from '../domain/engagement/signature-round.ts';
import type { EngagementId, PersonId } from '../domain/ids.ts';

/** What a round's envelope is to watch. Each schedule replaces the one before: `version` is the journal entry that it was made from. */
export interface EnvelopeSchedule {
  readonly version: number;
  readonly round: number;
  readonly deadlines: readonly SignatoryDeadline[];
  /** The round is over: nothing is watched any more. */
  readonly closed: boolean;
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
