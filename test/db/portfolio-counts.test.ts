import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cuts } from '../../src/db/monitoring/cuts.ts';
import { loadProgramme } from '../../src/db/monitoring/load-programme.ts';
import { readIndicators } from '../../src/db/monitoring/read-indicators.ts';
import { readPortfolio } from '../../src/db/monitoring/read-portfolio.ts';
import type { CallId, PersonId } from '../../src/domain/ids.ts';
import type { PortfolioCounts } from '../../src/domain/monitoring/portfolio/portfolio.ts';
import { THRESHOLDS } from '../../src/domain/monitoring/signals/thresholds.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

const OFFICER = { kind: 'staff', person: '00000000-0000-4000-8000-00000000000a' as PersonId } as const;
const PROGRAMME = { engagements: 400, seed: 11, year: 2025, years: 2 };
const SPRING = Date.UTC(2026, 3, 1);
const AUTUMN = Date.UTC(2026, 9, 1, 9, 30);

describe('figures of the portfolio that are kept as they change', () => {
  let t: TestDatabase;
  const known: { call: CallId[]; sector: string[]; region: string[]; cohort: string[] } = {
    ...{ call: [], sector: [], region: [], cohort: [] },
  };
  beforeAll(async () => {
    t = await testDatabase();
    await loadProgramme(t.db, PROGRAMME, SPRING);
    await t.owner`update followed set breaches = 1 + ascii(right(engagement_id::text, 1)) % 3,
      last_breach_at = began + interval '40 days' where ascii(right(engagement_id::text, 1)) % 4 = 0`;
    await t.owner`insert into interventions (intervention_id, engagement_id, kind, at, by, awaiting, moved_at)
      select gen_random_uuid(), engagement_id, (array['remind', 'call', 'offer-adviser'])[1 + n % 3],
             stage_since + n * interval '1 day', engagement_id, 'startup',
             case when n % 2 = 0 then stage_since + n * 5 * interval '1 day' end
        from (select *, ascii(right(engagement_id::text, 1))::int % 10 as n from followed) f where n > 4`;
    await t.owner`insert into reminder_lots (engagement_id, entered_at, lot_day, moved_at)
      select engagement_id, stage_since, 10 + 7 * (n % 2), case when n % 3 > 0 then stage_since + n * 4 * interval '1 day' end
        from (select *, ascii(right(engagement_id::text, 1))::int % 10 as n from followed) f where n > 2`;
    for (const name of ['call', 'sector', 'region', 'cohort'] as const) {
      const column = name === 'call' ? 'call_id' : name;
      const rows = await t.owner.unsafe(
        `select distinct ${column} as value from followed where ${column} is not null order by 1`,
      );
      known[name] = rows.map((row) => row['value']);
    }
  });
  afterAll(() => t.close());

  /** Any of the four cuts, alone or with others. */
  const anyCuts = () =>
    fc.record({
      call: fc.option(fc.constantFrom(...known.call), { nil: undefined, freq: 2 }),
      sector: fc.option(fc.constantFrom(...known.sector), { nil: undefined, freq: 2 }),
      region: fc.option(fc.constantFrom(...known.region), { nil: undefined, freq: 2 }),
      cohort: fc.option(fc.constantFrom(...known.cohort), { nil: undefined, freq: 2 }),
    });

  async function agrees(now: number): Promise<void> {
    await fc.assert(
      fc.asyncProperty(anyCuts(), async (cuts) => {
        expect(sorted(await readPortfolio(t.db, OFFICER, cuts, now))).toEqual(sorted(await plainly(t, cuts, now)));
      }),
      { numRuns: 40, examples: [[{ call: undefined, sector: undefined, region: undefined, cohort: undefined }]] },
    );
  }

  it('are those that reading every engagement gives, however one cuts', () => agrees(SPRING));

  it('stay so while engagements go on, and when one is made anew or forgotten', async () => {
    await loadProgramme(t.db, PROGRAMME, AUTUMN);
    await agrees(AUTUMN);
    await t.owner`delete from followed_clauses where ascii(right(engagement_id::text, 1)) % 5 = 0`;
    await t.owner`delete from followed where ascii(right(engagement_id::text, 1)) % 5 = 0`;
    await t.owner`update followed_clauses set sector = null, region = '84' where ascii(right(engagement_id::text, 1)) % 7 = 0`;
    await t.owner`delete from followed_stays where ascii(right(engagement_id::text, 1)) % 5 = 0`;
    await t.owner`update followed_stays set days = days + 1, cohort = '2025-Q3' where ascii(right(engagement_id::text, 1)) % 7 = 0`;
    await agrees(AUTUMN + 1);
    // Made anew, an engagement finds again what was done about it.
    await loadProgramme(t.db, PROGRAMME, AUTUMN);
    const [lost] = await t.owner`select count(*)::int as acts from interventions where cohort is null`;
    expect(lost).toEqual({ acts: 0 });
    await agrees(AUTUMN + 2);
  });

  it('give the same rounds by clause for the whole programme', async () => {
    const [plain] = await t.owner<{ mean: number; clauses: number }[]>`
      select avg(rounds)::float8 as mean, count(*)::int as clauses from followed_clauses`;
    const { 'rounds-per-clause': mean } = await readIndicators(t.db, AUTUMN);
    expect(mean.of).toBe(plain?.clauses);
    expect(mean.value).toBeCloseTo(plain?.mean ?? 0, 9);
  });

  it('are nobody’s but the staff’s, and change through the engine alone', async () => {
    const none = await readPortfolio(t.db, { kind: 'public' }, {}, AUTUMN);
    expect(none.clauses).toEqual([]);
    const asStaff = t.db.viewers.begin(async (tx) => {
      await tx`select app.enter('staff', ${OFFICER.person})`;
      return tx`delete from followed_clause_cells`;
    });
    expect((await asStaff).count).toBe(0);
  });
});

/** What the queries say that read every row at the request. */
async function plainly({ owner }: TestDatabase, cuts: Cuts, now: number): Promise<PortfolioCounts> {
  const at = new Date(now).toISOString();
  const where = owner`
    (${cuts.call ?? null}::uuid is null or f.call_id = ${cuts.call ?? null}::uuid)
    and (${cuts.sector ?? null}::text is null or f.sector = ${cuts.sector ?? null}::text)
    and (${cuts.region ?? null}::text is null or f.region = ${cuts.region ?? null}::text)
    and (${cuts.cohort ?? null}::text is null or f.cohort = ${cuts.cohort ?? null}::text)`;
  const soon = owner`f.next_deadline_at between ${at} and ${at}::timestamptz + interval '14 days'`;
  const one = async (query: PromiseLike<readonly Record<string, unknown>[]>) => [...(await query)] as never;
  const [breaches] = await owner`
    select coalesce(sum(breaches), 0)::int as delays, (count(*) filter (where breaches > 0))::int as engagements,
           (count(*) filter (where open and next_deadline_at < ${at}))::int as overdue,
           (count(*) filter (where open and ${soon}))::int as "dueSoon",
           (count(*) filter (where open and stall >= 0.5 and ${soon}))::int as likely from followed f where ${where}`;
  return {
    reached: await one(owner`select reached, count(*)::int as count from followed f where ${where} group by 1`),
    stays: await one(
      owner`select stage, days, count(*)::int as count from followed_stays f where ${where} group by 1, 2`,
    ),
    open: await one(owner`
      select stage, to_char(date_trunc('day', stage_since at time zone 'UTC'), 'YYYY-MM-DD"T"12:00:00.000"Z"') as since,
             count(*)::int as count from followed f where open and ${where} group by 1, 2`),
    clauses: await one(owner`
      select clause, count(*)::int as count, sum(rounds)::int as rounds,
             sum(open_hours + coalesce(extract(epoch from ${at}::timestamptz - open_since) / 3600, 0))::float8 as hours,
             (count(*) filter (where rounds >= ${THRESHOLDS.alternations}))::int as "pingPong",
             (count(*) filter (where mediated))::int as mediated from followed_clauses f where ${where} group by 1`),
    endings: await one(owner`
      select stage, reason, count(*)::int as count from followed f
       where stage in ('withdrawn', 'declined', 'expired', 'lapsed', 'terminated') and ${where} group by 1, 2`),
    breaches: breaches as unknown as PortfolioCounts['breaches'],
    breachMonths: await one(owner`
      select to_char(last_breach_at, 'YYYY-MM') as month, count(*)::int as count from followed f
       where last_breach_at > ${at}::timestamptz - interval '12 months' and ${where} group by 1`),
    interventions: await one(owner`
      select i.kind, count(*)::int as count, (count(*) filter (where i.moved_at <= i.at + interval '21 days'))::int as moved,
             (count(*) filter (where i.moved_at is null and i.at > ${at}::timestamptz - interval '21 days'))::int as waiting
        from interventions i join followed f using (engagement_id) where ${where} group by 1`),
    lots: await one(owner`
      select l.lot_day as "lotDay", count(*)::int as count,
             (count(*) filter (where l.moved_at <= l.entered_at + interval '28 days'))::int as moved,
             (count(*) filter (where l.moved_at is null and l.entered_at > ${at}::timestamptz - interval '28 days'))::int as waiting
        from reminder_lots l join followed f using (engagement_id) where ${where} group by 1`),
  };
}

/** In one order, with what was counted apart by another key put together, and hours to the second. */
function sorted(counts: PortfolioCounts) {
  const byText = <Of>(rows: readonly Of[]) =>
    rows.map((row) => JSON.stringify(row, Object.keys(row as object).sort())).sort();
  const reached = new Map<number, number>();
  for (const one of counts.reached) reached.set(one.reached, (reached.get(one.reached) ?? 0) + one.count);
  return {
    ...counts,
    reached: [...reached].sort(([one], [other]) => one - other),
    stays: byText(counts.stays),
    open: byText(counts.open),
    clauses: byText(counts.clauses.map((one) => ({ ...one, hours: one.hours.toFixed(3) }))),
    endings: byText(counts.endings),
    breachMonths: byText(counts.breachMonths),
    interventions: byText(counts.interventions),
    lots: byText(counts.lots),
  };
}
