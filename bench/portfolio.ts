import postgres from 'postgres';
import { type Database, openDatabase } from '../src/db/database.ts';
import { type Loaded, loadProgramme } from '../src/db/monitoring/load-programme.ts';
import { listFollowed, readMostWorth } from '../src/db/monitoring/read-followed.ts';
import { readPortfolio } from '../src/db/monitoring/read-portfolio.ts';
import type { Viewer } from '../src/db/viewer.ts';
import type { CallId, PersonId } from '../src/domain/ids.ts';
import { portfolioOf } from '../src/domain/monitoring/portfolio/portfolio.ts';
import { programmeDays } from '../src/domain/monitoring/portfolio/programme-days.ts';
import { madeUpProgramme, type Programme } from '../src/domain/monitoring/programme/made-up-programme.ts';
import { todaysList } from '../src/domain/monitoring/signals/todays-list.ts';
import type { Figure } from './figure.ts';
import { startInstallation } from './installation.ts';
import { oneMoreEvent, someInTalks } from './one-more-event.ts';
import { writeStaffActs } from './staff-acts.ts';
import { median, medianOf, slowestSideBySide, timed } from './timing.ts';

const AS_OF = Date.UTC(2026, 9, 1);
const STAFF = { kind: 'staff', person: '00000000-0000-4000-8000-00000000000a' as PersonId } as const satisfies Viewer;
/** Events written one after the other. */
const MORE_EVENTS = 300;
/** Between two acts: with them an engagement has some hundred events, so that 100,000 have 10 million. */
const LOOKS = 8;
/** Rows sent at once. */
const CHUNK = 20_000;

/** The officer's pages over so many engagements, beside the plain query over all their events. */
export const benchPortfolio = (size: number) => () =>
  measure({ engagements: size, seed: 1, year: 2024, years: 3, looks: LOOKS }, 30);

async function measure(programme: Programme, rounds: number): Promise<readonly Figure[]> {
  const installation = await startInstallation();
  const db = openDatabase({ databaseUrl: installation.databaseUrl });
  const owner = postgres(installation.databaseOwnerUrl, { max: 1, onnotice: () => undefined });
  try {
    // A tenth of them first, of another seed: what one more event costs among few.
    const tenth = Math.ceil(programme.engagements / 10);
    const few = await loadProgramme(db, { ...programme, engagements: tenth, seed: programme.seed + 1 }, AS_OF);
    await writeStaffActs(owner, AS_OF);
    await owner.unsafe('vacuum analyze');
    const amongFew = await moreEvents(db);
    let loaded: Loaded = { engagements: 0, events: 0, planted: [] };
    const loading = await timed(async () => {
      loaded = await loadProgramme(db, { ...programme, engagements: programme.engagements - tenth }, AS_OF);
    });
    await writeEvents(owner, programme);
    await writeStaffActs(owner, AS_OF);
    await owner.unsafe('vacuum analyze');
    const today = async () => {
      const most = await readMostWorth(db, STAFF, 60);
      const followed = most.map((one) => ({ id: one.engagement, summary: one.summary, learnedRisk: null }));
      return todaysList(followed, AS_OF, programmeDays());
    };
    const first = (await today()).map(({ id }) => id);
    const found = first.filter((id) => loaded.planted.includes(id) || few.planted.includes(id)).length;
    const portfolio = async (cuts: Parameters<typeof readPortfolio>[2]) => {
      portfolioOf(await readPortfolio(db, STAFF, cuts, AS_OF), AS_OF, programmeDays());
    };
    const list = (q?: string) => listFollowed(db, STAFF, { sort: 'last-progress', limit: 25, open: true, q });
    const [call] = await owner<{ id: CallId }[]>`select call_id as id from followed limit 1`;
    await Promise.all([today(), portfolio({}), list()]);
    const [todays] = await slowestSideBySide(rounds, today);
    const plain = await medianOf(3, () => owner.unsafe(PLAIN));
    const cuts = { sector: 'nuclear', region: '11', cohort: '2026-Q1' };
    const { sector, region, cohort } = cuts;
    const [whole, ofSector, ofRegion, ofCohort, ofThree, ofCall] = await slowestSideBySide(
      rounds,
      () => portfolio({}),
      () => portfolio({ sector }),
      () => portfolio({ region }),
      () => portfolio({ cohort }),
      () => portfolio(cuts),
      () => portfolio({ call: call?.id }),
    );
    const [page, searched] = await slowestSideBySide(
      rounds,
      () => list(),
      () => list('fictive 000123'),
    );
    const amongMany = await moreEvents(db);
    const many = (few.engagements + loaded.engagements).toLocaleString('en');
    const of = `over ${many} engagements`;
    return [
      { name: `Events of ${many} engagements`, value: few.events + loaded.events, unit: 'events' },
      { name: 'Loading nine tenths of them', value: loading, unit: 'ms' },
      { name: `Today’s list ${of}, p95`, value: todays, unit: 'ms', limit: 100 },
      {
        name: `Lines of ${first.length} in today’s list where nobody was made to stall`,
        value: first.length - found,
        unit: 'count',
        // A small programme has fewer stalls than the list has lines.
        ...(programme.engagements < 10_000 ? {} : { limit: 2 }),
      },
      { name: `Portfolio ${of}, p95`, value: whole, unit: 'ms', limit: 200 },
      { name: 'Portfolio of one sector, p95', value: ofSector, unit: 'ms', limit: 200 },
      { name: 'Portfolio of the largest region, p95', value: ofRegion, unit: 'ms', limit: 200 },
      { name: 'Portfolio of one cohort, p95', value: ofCohort, unit: 'ms', limit: 200 },
      { name: 'Portfolio of one sector, region and cohort, p95', value: ofThree, unit: 'ms', limit: 200 },
      { name: 'Portfolio of one call, p95', value: ofCall, unit: 'ms', limit: 200 },
      { name: 'A page of 25, sorted, p95', value: page, unit: 'ms', limit: 100 },
      { name: 'A page of 25, searched, p95', value: searched, unit: 'ms', limit: 100 },
      {
        name: 'Today’s list / the plain query over all events',
        value: todays / plain,
        unit: 'ratio',
        ...(programme.engagements < 100_000 ? {} : { limit: 1 / 50 }),
        baseline: `grouping every event at the request, ${plain.toFixed(0)} ms`,
      },
      {
        name: `One more event ${of} / over a tenth of them`,
        value: amongMany / amongFew,
        unit: 'ratio',
        limit: 1.5,
        baseline: `the same over a tenth, ${amongFew.toFixed(1)} ms`,
      },
    ];
  } finally {
    await owner.end();
    await db.close();
    await installation.stop();
  }
}

/** What one more event costs, the median of many, each of another engagement. */
async function moreEvents(db: Database): Promise<number> {
  const times: number[] = [];
  for (const engagement of await someInTalks(db, MORE_EVENTS)) times.push(await oneMoreEvent(db, engagement, AS_OF));
  return median(times);
}

/** What today's list needs of each open engagement, from its events: since when, with whom, how often to and fro. */
const PLAIN = `
  select engagement, max(at) filter (where progress) as progress, max(at) filter (where moved) as since,
         (array_agg(stage order by at desc))[1] as stage, (array_agg(awaiting order by at desc))[1] as awaiting,
         count(*) filter (where kind = 'clause-tabled') as tabled
    from bench_events group by engagement
  having (array_agg(stage order by at desc))[1] in ('negotiating', 'in-review', 'signing', 'applied', 'selected')
   order by 2 limit 20`;

async function writeEvents(owner: postgres.Sql, programme: Programme): Promise<void> {
  await owner.unsafe(`create unlogged table bench_events (
    engagement int, at timestamptz, kind text, side text, stage text, awaiting text, progress boolean, moved boolean)`);
  let rows: object[] = [];
  const send = async () => {
    await owner`insert into bench_events select * from jsonb_populate_recordset(null::bench_events, ${owner.json(rows as never)})`;
    rows = [];
  };
  for (const { number, facts } of madeUpProgramme(programme)) {
    for (const { at, kind, side, stage, awaiting } of facts.filter((fact) => fact.at <= AS_OF)) {
      const moved = stage !== 'negotiating';
      const progress = kind === 'clause-agreed' || moved;
      rows.push({
        engagement: number,
        at: new Date(at),
        kind,
        side,
        stage,
        awaiting: awaiting.join(),
        progress,
        moved,
      });
    }
    if (rows.length >= CHUNK) await send();
  }
  await send();
}
