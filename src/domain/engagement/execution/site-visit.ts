import type { CalendarDate, Instant, Sha256 } from '../../ids.ts';
import type { Side } from '../../side.ts';
import type { EngagementState } from '../state.ts';

/** Work of one side on the other's site (clause equipment-materials). Who comes and where stands outside, by hash. */
export interface SiteVisit {
  /** 1, 2, 3 … in the order of the announcements. */
  readonly number: number;
  /** The side whose people come. */
  readonly by: Side;
  readonly from: CalendarDate;
  /** The last day. */
  readonly until: CalendarDate;
  /** Until when the visitors' insurance certificate holds, as they say; null when they named none. */
  readonly certificateUntil: CalendarDate | null;
  /** Commitment to the people's names and the site, which both sides read and nobody else. */
  readonly detailsSha256: Sha256;
  /** Commitment to why it was called off; null until it is. */
  readonly reasonSha256: Sha256 | null;
  readonly status: 'announced' | 'expected' | 'called-off';
  readonly at: Instant;
}

export function visitOf({ execution }: EngagementState, number: number): SiteVisit | null {
  return execution?.visits?.find((visit) => visit.number === number) ?? null;
}

/** Announced to the host, who has not said yet that the visitors are expected. */
export function visitsToExpect({ execution }: EngagementState): readonly SiteVisit[] {
  return (execution?.visits ?? []).filter(({ status }) => status === 'announced');
}
