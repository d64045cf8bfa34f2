import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { RecordedEvent } from '../../engagement/event.ts';
import { factsOfEvent, type Tabled } from '../facts/facts-of.ts';
import { isProgress } from '../facts/kinds.ts';
import type { ProcessFact } from '../facts/process-fact.ts';
import type { Standing } from '../facts/standing.ts';
import { type ProcessSummary, summarise } from '../facts/summary.ts';
import { type PortfolioRecord, recordFact } from './record.ts';

/** All that is kept of one engagement so that the next event costs no more than the first. */
export interface Following {
  readonly summary: ProcessSummary;
  readonly record: PortfolioRecord;
  /** Of the engine alone. */
  readonly tabled: Tabled;
}

/** An engagement followed through more events: what is kept now, and the instants at which it came forward meanwhile. */
export interface Followed {
  readonly following: Following;
  readonly progress: readonly number[];
}

/** Follows an engagement through recorded events, each with its standing after it. Null for none at all. */
export function followEvents(
  before: Following | null,
  events: readonly { readonly recorded: Pick<RecordedEvent, 'at' | 'event'>; readonly standing: Standing }[],
  days: WorkingCalendar,
): Followed | null {
  let tabled = before?.tabled ?? {};
  const facts: ProcessFact[] = [];
  for (const { recorded, standing } of events) {
    const told = factsOfEvent(recorded, standing, tabled);
    facts.push(...told.facts);
    tabled = told.tabled;
  }
  const followed = followFacts(before, facts, days);
  return followed === null ? null : { ...followed, following: { ...followed.following, tabled } };
}

/** The same from facts, where there is no journal behind them: a programme that is made up. */
export function followFacts(
  before: Following | null,
  facts: readonly ProcessFact[],
  days: WorkingCalendar,
): Followed | null {
  let summary = before?.summary ?? null;
  let record = before?.record ?? null;
  for (const fact of facts) {
    record = recordFact(record, summary, fact, days);
    summary = summarise(summary, fact);
  }
  if (summary === null || record === null) return null;
  const progress = facts.filter(isProgress).map(({ at }) => at);
  return { following: { summary, record, tabled: before?.tabled ?? {} }, progress };
}
