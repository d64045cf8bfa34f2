import { addMonths } from '../../calendar/delay.ts';
import { parisDate } from '../../calendar/paris-time.ts';
import type { CalendarDate, Instant, Sha256 } from '../../ids.ts';
import { otherSide, type Side } from '../../side.ts';
import { clockId } from '../delays.ts';
import type { Event } from '../event.ts';
import type { EngagementState } from '../state.ts';

export type PublicationKind = 'article' | 'talk' | 'poster' | 'thesis' | 'other';

/** A text that a side wants to publish, handed to the other first (clause publications). Its title stands outside, by hash. */
export interface Publication {
  /** 1, 2, 3 … in the order in which they were submitted. */
  readonly number: number;
  readonly by: Side;
  readonly kind: PublicationKind;
  readonly plannedOn: CalendarDate;
  /** Commitment to its title and where it is to appear. */
  readonly detailsSha256: Sha256;
  /** 1 as submitted; one more with each amended text, which is reviewed anew. */
  readonly version: number;
  /** `delayed` is free from `delayedUntil` on. */
  readonly status: 'in-review' | 'to-amend' | 'delayed' | 'free' | 'published' | 'withdrawn';
  /** When the first text was handed in: all delays together count from then. */
  readonly submittedAt: Instant;
  readonly delayedUntil: CalendarDate | null;
  /** Who gave the last answer: the other side, or its silence; null while none has come. */
  readonly answeredBy: 'side' | 'silence' | null;
  /** Commitment to the reason of the last answer; null where it needs none. */
  readonly reasonSha256: Sha256 | null;
  readonly at: Instant;
}

export function publicationOf({ execution }: EngagementState, number: number): Publication | null {
  return execution?.publications?.find((one) => one.number === number) ?? null;
}

/** The publication whose review a clock counts. */
export function publicationOfClock(state: EngagementState, clock: string): Publication | null {
  const [, number] = /^publication-(\d+)-\d+$/.exec(clock) ?? [];
  return number === undefined ? null : publicationOf(state, Number(number));
}

export function reviewClock({ number, version }: Pick<Publication, 'number' | 'version'>): string {
  return clockId.publication(number, version);
}

/** The last day to which all delays together may bring a publication; null where the text has no such clause. */
export function longestDelay({ plan }: EngagementState, { submittedAt }: Publication): CalendarDate | null {
  const terms = plan?.publications;
  return terms === undefined ? null : addMonths(parisDate(submittedAt), terms.maxDelayMonths);
}

/** Whether it may appear on this day. */
export function mayAppear({ status, delayedUntil }: Publication, today: CalendarDate): boolean {
  if (status === 'free') return true;
  return status === 'delayed' && delayedUntil !== null && delayedUntil <= today;
}

/** Nobody answered within the review: consent, or a delay to the longest term, as the clause says. */
export function answeredBySilence(state: EngagementState, clock: string): readonly Event[] {
  const publication = publicationOfClock(state, clock);
  if (publication === null || publication.status !== 'in-review') return [];
  const common = {
    type: 'publication-answered',
    side: otherSide(publication.by),
    publication: publication.number,
    silence: true,
  } as const;
  const until = longestDelay(state, publication);
  if (state.plan?.publications?.silenceIsConsent === true || until === null) return [{ ...common, answer: 'consent' }];
  return [{ ...common, answer: 'delay', until }];
}
