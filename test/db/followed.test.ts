import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { rebuild, rebuildAll } from '../../src/db/journal/rebuild.ts';
import { sendFirstReminders } from '../../src/db/monitoring/first-reminders.ts';
import { leftBehind } from '../../src/db/monitoring/follow.ts';
import { readHealth } from '../../src/db/monitoring/health.ts';
import { onceFor } from '../../src/db/monitoring/jobs.ts';
import { learnStays } from '../../src/db/monitoring/learn-stays.ts';
import { loadProgramme } from '../../src/db/monitoring/load-programme.ts';
import { rankStale } from '../../src/db/monitoring/rank.ts';
import { readCuts } from '../../src/db/monitoring/read-cuts.ts';
import { readMostWorth } from '../../src/db/monitoring/read-followed.ts';
import { readIndicators } from '../../src/db/monitoring/read-indicators.ts';
import { readPortfolio } from '../../src/db/monitoring/read-portfolio.ts';
import { reconcile } from '../../src/db/monitoring/reconcile.ts';
import { followed } from '../../src/db/schema/followed.ts';
import type { Viewer } from '../../src/db/viewer.ts';
import { readAs } from '../../src/db/with-actor.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import { lotDayOf } from '../../src/domain/monitoring/portfolio/lot.ts';
import { portfolioOf } from '../../src/domain/monitoring/portfolio/portfolio.ts';
import { programmeDays } from '../../src/domain/monitoring/portfolio/programme-days.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { commitPlayed, type Played, played } from '../support/played.ts';
import { BUSINESS, CEO, IP, propose, RESULTS, Story, selection } from '../support/story.ts';

const DAY_MS = 86_400_000;

/** Both insist on results; the start-up comes back to its first text. */
function dispute(ours: string, theirs: string): Story {
  const story = Story.opened();
  story.sends(CEO, [propose(IP, selection('each-keeps')), propose(RESULTS, selection(ours))]);
  story.sends(BUSINESS, [story.accepts(IP), propose(RESULTS, selection(theirs))]);
  story.sends(CEO, [propose(RESULTS, selection('a-middle-way'))]);
  story.sends(BUSINESS, [propose(RESULTS, selection(theirs))]);
  story.sends(CEO, [propose(RESULTS, selection(ours))]);
  return story;
}

describe('what the programme is told of an engagement', () => {
  let t: TestDatabase;
  let told: Played;
  beforeAll(async () => {
    t = await testDatabase();
    told = played(dispute('startup-owns', 'industrial-owns'));
    await commitPlayed(t, told, 1);
  });
  afterAll(() => t.close());

  /** All that is kept, without the instant at which the signs were looked at. */
  async function kept(engagement: string) {
    const [row] = await t.owner`select * from followed where engagement_id = ${engagement}`;
    const stays = await t.owner`select * from followed_stays where engagement_id = ${engagement} order by n`;
    const clauses = await t.owner`select * from followed_clauses where engagement_id = ${engagement} order by clause`;
    const { ranked_at: _, stall: __, benefit: ___, ...rest } = row ?? {};
    return { ...rest, stays: [...stays], clauses: [...clauses] };
  }

  it('is folded event by event, and the same when it is made again from the journal', async () => {
    const before = await kept(told.engagement);
    expect(before).toMatchObject({
      seq: told.events.length,
      stage: 'negotiating',
      open: true,
      awaiting: 'industrial',
      stays: [{ stage: 'applied' }, { stage: 'selected' }],
      clauses: [{ clause: RESULTS, rounds: 4, mediated: false }],
    });
    await rebuild(t.db, t.keyring, told.engagement);
    expect(await kept(told.engagement)).toEqual(before);
  });

  it('does not depend on how many events are told at once', async () => {
    const whole = played(dispute('startup-owns', 'industrial-owns'));
    await commitPlayed(t, whole, 100);
    const [one, other] = [await kept(told.engagement), await kept(whole.engagement)];
    const alike = ({ stays, clauses, ...row }: Awaited<ReturnType<typeof kept>>) => [
      Reflect.get(row, 'summary'),
      Reflect.get(row, 'record'),
      stays.length,
      clauses.length,
    ];
    expect(alike(other)).toEqual(alike(one));
  });

  it('is of the staff’s eyes; what texts were tabled is of the engine’s alone, and sealed', async () => {
    const seen = (viewer: Viewer) =>
      readAs(t.db, viewer, (tx) => tx.select({ id: followed.engagementId }).from(followed));
    expect((await seen({ kind: 'staff', person: told.ceo })).length).toBe(2);
    expect(await seen({ kind: 'person', person: told.ceo })).toEqual([]);
    expect(await seen({ kind: 'public' })).toEqual([]);
    const [memory] = await t.owner<{ tabled: Buffer }[]>`
      select tabled from followed_memory where engagement_id = ${told.engagement}`;
    const sha = told.events.flatMap(({ event }) => (event.type === 'turn-sent' ? event.moves : [])).at(-1);
    expect(memory?.tabled.toString('latin1')).not.toContain(
      sha?.kind === 'propose' ? sha.proposalSha256?.slice(0, 16) : 'nothing',
    );
  });

  it('is looked at anew as days go by, and reminded once on the day of its lot', async () => {
    const now = Date.parse(told.events.at(-1)?.at ?? '') + 40 * DAY_MS;
    // As if it had been looked at long ago.
    await t.owner`update followed set ranked_at = '2020-01-01', stall = 0, sign = null`;
    expect(await rankStale(t.db, now)).toBe(2);
    expect(await rankStale(t.db, now)).toBe(0);
    const [after] = await t.owner`select stall, sign from followed where engagement_id = ${told.engagement}`;
    expect(after).toMatchObject({ sign: 'ball-in-court' });
    expect(Number(after?.['stall'])).toBeGreaterThan(0.3);
    // Looked at for the first time after six weeks of silence: they are the officer's to act on, not reminded all at once.
    expect(await sendFirstReminders(t.db, now)).toEqual({ entered: 0, reminded: 0 });
    const looks: { entered: number; reminded: number }[] = [];
    for (let day = 30; day > 0; day -= 1) looks.push(await sendFirstReminders(t.db, now - day * DAY_MS));
    expect(looks.filter(({ entered }) => entered > 0)).toMatchObject([{ entered: 2 }]);
    expect(looks.reduce((sum, { reminded }) => sum + reminded, 0)).toBe(2);
    expect(await sendFirstReminders(t.db, now + DAY_MS)).toEqual({ entered: 0, reminded: 0 });
    const mails = await t.owner`
      select payload from outbox where key like 'intervention-%' and engagement_id = ${told.engagement}`;
    expect(mails).toMatchObject([{ payload: { type: 'reminder-due' } }]);
    const [lot] = await t.owner`
      select i.lot_day, i.by, l.lot_day as drawn from interventions i join reminder_lots l using (engagement_id)
       where engagement_id = ${told.engagement}`;
    expect(lot).toEqual({ lot_day: lotDayOf(told.engagement), by: null, drawn: lotDayOf(told.engagement) });
  });

  it('is daily work that is done once, again after a failure, and kept with what it found', async () => {
    const work = vi.fn(async () => ({ found: 3 }));
    expect(await onceFor(t.db, 'rank', '2026-11-26', work)).toBe(true);
    expect(await onceFor(t.db, 'rank', '2026-11-26', work)).toBe(false);
    const failing = onceFor(t.db, 'rank', '2026-11-27', () => Promise.reject(new Error('away')));
    await expect(failing).rejects.toThrow('away');
    expect(await jobState('rank')).toBe('failed');
    expect(await onceFor(t.db, 'rank', '2026-11-27', work)).toBe(true);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('is taken up by another an hour after its doer died, and never done by two at once', async () => {
    let endAfterAll: () => void = () => undefined;
    const first = onceFor(t.db, 'weekly', '2026-11-23', async () => {
      await new Promise<void>((end) => {
        endAfterAll = end;
      });
      return { queued: 99 };
    });
    await expect.poll(() => jobState('weekly')).toBe('running');
    const work = vi.fn(async () => ({ queued: 2 }));
    expect(await onceFor(t.db, 'weekly', '2026-11-23', work)).toBe(false);
    expect(await onceFor(t.db, 'weekly', '2026-11-30', work)).toBe(false);

    await lastSignOf('weekly', '61 minutes');
    expect(await jobState('weekly')).toBe('stuck');
    const looks = await Promise.all([1, 2, 3].map(() => onceFor(t.db, 'weekly', '2026-11-23', work)));
    expect(looks.filter(Boolean)).toHaveLength(1);
    expect(work).toHaveBeenCalledTimes(1);

    // Who was taken for dead ends after all: what the other found stays.
    endAfterAll();
    await first;
    const [row] = await t.owner`select done, report from programme_jobs where job = 'weekly'`;
    expect(row).toEqual({ done: '2026-11-23', report: { queued: 2, doneAt: expect.any(String) } });
  });

  it('is stuck after a day and a half where it is daily, after eight days where it is weekly', async () => {
    for (const [job, fine, late] of [
      ['rank', '35 hours', '37 hours'],
      ['weekly', '7 days 20 hours', '8 days 1 hour'],
    ] as const) {
      await lastSignOf(job, fine);
      expect(await jobState(job)).toBe('done');
      await lastSignOf(job, late);
      expect(await jobState(job)).toBe('stuck');
    }
  });

  async function jobState(job: string) {
    return (await readHealth(t.db)).jobs.find((one) => one.job === job)?.state;
  }

  function lastSignOf(job: string, ago: string) {
    return t.owner`update programme_jobs set at = now() - ${ago}::interval where job = ${job}`;
  }

  it('is compared each night with its journal and with the workflows that run', async () => {
    await t.owner`update engagements set changed_at = now()`;
    const report = await reconcile(t.db, t.keyring, async () => new Set([told.engagement]));
    expect(report.checked).toBe(2);
    expect(new Set(report.faults.map(({ code }) => code)).size).toBe(1);
    expect(report.withoutWorkflow).toHaveLength(1);
    expect(report.withoutWorkflow).not.toContain(told.engagement);
    expect((await reconcile(t.db, t.keyring, undefined)).withoutWorkflow).toBeNull();
    await rebuildAll(t.db, t.keyring);
    expect(await readHealth(t.db)).toMatchObject({ behind: 0, signatures: { retrying: 0, oldest: null } });
  });

  it('is caught up with where it was left behind, and goes with the key', async () => {
    expect(await leftBehind(t.db, 10)).toEqual([]);
    await t.owner`delete from followed where engagement_id = ${told.engagement}`;
    expect(await leftBehind(t.db, 10)).toEqual([told.engagement]);
    await rebuild(t.db, t.keyring, told.engagement);
    expect(await leftBehind(t.db, 10)).toEqual([]);
    await t.keyring.destroy({ kind: 'engagement', engagement: told.engagement });
    expect(await kept(told.engagement)).toEqual({ stays: [], clauses: [] });
    expect(await leftBehind(t.db, 10)).toEqual([]);
  });
});

describe('a programme that is made up', () => {
  it('is loaded as an officer would see it: stalls first, figures of all, and again nothing changes', async () => {
    const t = await testDatabase();
    try {
      const asOf = Date.UTC(2026, 9, 1);
      const programme = { engagements: 300, seed: 3, year: 2025, years: 2 };
      const loaded = await loadProgramme(t.db, programme, asOf);
      const officer = { kind: 'staff', person: '00000000-0000-4000-8000-00000000000a' as PersonId } as const;
      const most = await readMostWorth(t.db, officer, 5);
      expect(most.filter(({ engagement }) => loaded.planted.includes(engagement)).length).toBeGreaterThanOrEqual(1);
      const counts = await readPortfolio(t.db, officer, {}, asOf);
      const portfolio = portfolioOf(counts, asOf, programmeDays());
      expect(portfolio.engagements).toBe(loaded.engagements);
      const decided = portfolio.durations.find(({ stage }) => stage === 'applied');
      expect(decided?.median.value).toBeGreaterThan(10);
      expect(portfolio.clauses[0]?.openShare).toBeGreaterThan(portfolio.clauses[1]?.openShare ?? 1);
      const parts = await Promise.all(
        [...(await readCuts(t.db, officer)).cohorts.keys()].map((cohort) =>
          readPortfolio(t.db, officer, { cohort }, asOf),
        ),
      );
      const sum = parts.flatMap(({ reached }) => reached).reduce((total, { count }) => total + count, 0);
      expect(sum).toBe(loaded.engagements);
      const figures = await readIndicators(t.db, asOf);
      expect(figures.applications.value).toBe(loaded.engagements);
      expect(figures['signature-days'].value).toBeGreaterThan(30);
      expect(figures['pilot-success']).toEqual({ value: null, low: null, high: null, of: 0 });
      expect(await loadProgramme(t.db, programme, asOf)).toEqual(loaded);
      const [{ count } = { count: 0 }] = await t.owner<
        { count: number }[]
      >`select count(*)::int as count from followed`;
      expect(count).toBe(loaded.engagements);
      const learned = await learnStays(t.db, asOf);
      expect(learned.find(({ stage }) => stage === 'applied')).toMatchObject({
        leavings: expect.any(Number),
        running: expect.any(Number),
      });
      expect(learned.find(({ stage }) => stage === 'conditions-pending')).toBeUndefined();
    } finally {
      await t.close();
    }
  });
});
