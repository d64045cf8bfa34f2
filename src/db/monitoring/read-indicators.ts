import { type SQL, sql } from 'drizzle-orm';
import { toInstant } from '../../domain/calendar/instant.ts';
import { LEAST_CELL } from '../../domain/monitoring/portfolio/portfolio.ts';
import { programmeDays } from '../../domain/monitoring/portfolio/programme-days.ts';
import { THRESHOLDS } from '../../domain/monitoring/signals/thresholds.ts';
import { curveOfCounts } from '../../domain/monitoring/statistics/curve-of-counts.ts';
import { shareOf } from '../../domain/monitoring/statistics/share-interval.ts';
import { survivalQuantile } from '../../domain/monitoring/statistics/survival-quantile.ts';
import type { IndicatorCode } from '../../domain/programme/indicators.ts';
import type { Database } from '../database.ts';
import { ENGINE } from '../viewer.ts';
import { readAs, type Transaction } from '../with-actor.ts';

/** An indicator's figure with its 95 % interval, and how many engagements stand behind it. */
export interface Figure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly of: number;
}

const HIDDEN = { value: null, low: null, high: null } as const;

/**
 * Every indicator as it stands at `now` (milliseconds), over the whole programme. A share or a duration of
 * fewer than ten engagements is not told. Read as the engine: the figures are of all together, for everybody.
 */
export function readIndicators(db: Database, now: number): Promise<{ readonly [code in IndicatorCode]: Figure }> {
  const at = toInstant(now);
  const days = programmeDays();
  const silent = toInstant(days.moment(days.position(now) - THRESHOLDS.noProgressDays));
  return readAs(db, ENGINE, async (tx) => {
    const [[calls], [all], [rounds], decision, nda, signature, [redirected]] = await Promise.all([
      tx.execute<Counts<'count'>>(sql`select count(*)::int as count from calls where status <> 'draft'`),
      tx.execute<Counts<(typeof COUNTED)[number]>>(sql`
        select count(*)::int as applications, count(distinct call_id)::int as "callsAnswered",
               (count(*) filter (where selected_at is not null and (signed_at is not null or ended_at is not null)))::int as "selectedKnown",
               (count(*) filter (where signed_at is not null))::int as signed,
               (count(*) filter (where open))::int as open,
               (count(*) filter (where open and paused_at is null and last_progress < ${silent}))::int as silent,
               (count(*) filter (where stage = 'withdrawn'))::int as withdrawn,
               (count(*) filter (where mediated_at is not null))::int as mediated,
               (count(*) filter (where mediated_at is not null and (signed_at is not null or ended_at is not null)))::int as "mediatedKnown",
               (count(*) filter (where mediated_at is not null and signed_at is not null))::int as "mediatedSigned",
               (count(*) filter (where pilot is not null or stage = 'terminated'))::int as "pilotsKnown",
               (count(*) filter (where pilot is not null))::int as pilots,
               (count(*) filter (where pilot in ('converted', 'closed')))::int as "pilotsDecided",
               (count(*) filter (where pilot = 'converted'))::int as converted
          from followed`),
      tx.execute<Counts<'clauses' | 'rounds'>>(sql`
        select coalesce(sum(count), 0)::int as clauses, coalesce(sum(rounds), 0)::int as rounds from followed_clause_cells`),
      durations(tx, at, sql`began`, sql`decided_at`),
      durations(tx, at, sql`nda_sent_at`, sql`nda_at`),
      durations(tx, at, sql`selected_at`, sql`signed_at`),
      tx.execute<Counts<'count'>>(sql`
        select count(distinct engagement_id)::int as count from interventions where kind = 'redirect'`),
    ]);
    const n = (name: (typeof COUNTED)[number]) => all?.[name] ?? 0;
    return {
      'calls-published': counted(calls?.count ?? 0),
      applications: counted(n('applications')),
      'applications-per-call': mean(n('applications'), n('callsAnswered')),
      'decision-days': lasted(decision, 0.5),
      'nda-days': lasted(nda, 0.5),
      'signature-days': lasted(signature, 0.5),
      'signature-days-p90': lasted(signature, 0.9),
      'signature-rate': shared(n('signed'), n('selectedKnown')),
      'stalled-share': shared(n('silent'), n('open')),
      'rounds-per-clause': mean(rounds?.rounds ?? 0, rounds?.clauses ?? 0),
      withdrawals: counted(n('withdrawn')),
      mediations: counted(n('mediated')),
      'mediations-signed': shared(n('mediatedSigned'), n('mediatedKnown')),
      redirections: counted(redirected?.count ?? 0),
      'pilot-success': shared(n('pilots'), n('pilotsKnown')),
      conversion: shared(n('converted'), n('pilotsDecided')),
    };
  });
}

const COUNTED = [
  'applications',
  'callsAnswered',
  'selectedKnown',
  'signed',
  'open',
  'silent',
  'withdrawn',
  'mediated',
  'mediatedKnown',
  'mediatedSigned',
  'pilotsKnown',
  'pilots',
  'pilotsDecided',
  'converted',
] as const;

type Counts<Name extends string> = { readonly [name in Name]: number } & Record<string, unknown>;
type Durations = readonly { readonly at: number; readonly exits: number; readonly censored: number }[];

/** Calendar days from one instant to another, those that go on or ended before counted until then. */
async function durations(tx: Transaction, now: string, from: SQL, to: SQL): Promise<Durations> {
  const rows = await tx.execute<{ at: number; exits: number; censored: number }>(sql`
    select greatest(0, round(extract(epoch from coalesce(${to}, ended_at, ${now}::timestamptz) - ${from}) / 86400))::int as at,
           (count(*) filter (where ${to} is not null))::int as exits,
           (count(*) filter (where ${to} is null))::int as censored
      from followed where ${from} is not null group by 1`);
  return rows;
}

function counted(value: number): Figure {
  return { value, low: null, high: null, of: value };
}

function mean(sum: number, of: number): Figure {
  return of < LEAST_CELL ? { ...HIDDEN, of } : { value: sum / of, low: null, high: null, of };
}

function shared(hits: number, of: number): Figure {
  const { share, low, high } = shareOf(hits, of);
  return of < LEAST_CELL ? { ...HIDDEN, of } : { value: share, low, high, of };
}

function lasted(counts: Durations, share: number): Figure {
  const curve = curveOfCounts(counts);
  return curve.exits < LEAST_CELL
    ? { ...HIDDEN, of: curve.exits }
    : { ...survivalQuantile(curve, share), of: curve.exits };
}
