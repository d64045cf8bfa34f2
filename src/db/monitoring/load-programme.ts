import { sql } from 'drizzle-orm';
import type { EngagementId, Instant } from '../../domain/ids.ts';
import { followFacts } from '../../domain/monitoring/portfolio/following.ts';
import { programmeDays } from '../../domain/monitoring/portfolio/programme-days.ts';
import { madeUpProgramme, type Programme } from '../../domain/monitoring/programme/made-up-programme.ts';
import { FOLLOWED_STAGES } from '../../domain/monitoring/signals/thresholds.ts';
import { plainWords } from '../../domain/plain-words.ts';
import type { Database } from '../database.ts';
import { ENGINE } from '../viewer.ts';
import { type Transaction, withActor } from '../with-actor.ts';
import type { Place } from './followed-row.ts';
import { type Written, writeFollowed } from './write-followed.ts';

/** So many engagements a transaction: some megabytes. */
const CHUNK = 500;
/** Business days in which whoever is awaited should act, in a programme that has no delays of its own. */
const DELAY_DAYS = 10;

export interface Loaded {
  readonly engagements: number;
  readonly events: number;
  /** Engagements in which somebody was made to stall, and shows it by then: what an officer should find. */
  readonly planted: readonly EngagementId[];
}

/**
 * Loads a programme that is made up as it stands at `asOf` (milliseconds): companies and calls with names of
 * their own, and what the programme's staff would know of each engagement. There is no journal behind it, no
 * text and no person: for demonstrations and measurements. The same programme again changes nothing.
 */
export async function loadProgramme(db: Database, programme: Programme, asOf: number): Promise<Loaded> {
  const planted: EngagementId[] = [];
  let [engagements, events] = [0, 0];
  let chunk: Made[] = [];
  for (const { number, place, facts, planted: stall } of madeUpProgramme(programme)) {
    const known = facts.filter(({ at }) => at <= asOf);
    const done = followFacts(null, known, programmeDays());
    if (done === null) continue;
    const at = placeIn(programme.seed, number, place);
    engagements += 1;
    events += known.length;
    const engagement = madeUpId(programme.seed, 'e000', number) as EngagementId;
    const { following } = done;
    const open = FOLLOWED_STAGES.includes(following.summary.stage);
    if (open && stall !== null && stall.from <= asOf) planted.push(engagement);
    const next = { engagement, seq: known.length, place: at, following, progress: [] };
    const nextDeadlineAt = deadlineOf(following.summary.awaiting.length > 0, following.summary.awaitingSince);
    chunk.push({ written: { next: { ...next, nextDeadlineAt }, before: null }, number, call: place.call, names: at });
    if (chunk.length < CHUNK) continue;
    await write(db, programme.seed, chunk, asOf);
    chunk = [];
  }
  await write(db, programme.seed, chunk, asOf);
  return { engagements, events, planted };
}

interface Made {
  readonly written: Written;
  readonly number: number;
  readonly call: number;
  readonly names: Place;
}

function deadlineOf(awaited: boolean, since: number): Instant | null {
  if (!awaited) return null;
  const days = programmeDays();
  return new Date(days.moment(days.position(since) + DELAY_DAYS)).toISOString() as Instant;
}

function placeIn(
  seed: number,
  number: number,
  { call, sector, region }: { readonly call: number; readonly sector: string | null; readonly region: Place['region'] },
): Place {
  return {
    call: madeUpId(seed, 'ca11', call),
    sector,
    region,
    startup: madeUpId(seed, '5a00', number),
    industrial: madeUpId(seed, '1d00', call),
    words: plainWords([startupName(number), industrialName(call), callTitle(call)].join(' ')),
  };
}

async function write(db: Database, seed: number, chunk: readonly Made[], asOf: number): Promise<void> {
  if (chunk.length === 0) return;
  await withActor(db, ENGINE, async (tx) => {
    await writeNames(tx, seed, chunk);
    await writeFollowed(
      tx,
      chunk.map(({ written }) => written),
      asOf,
    );
  });
}

async function writeNames(tx: Transaction, seed: number, chunk: readonly Made[]): Promise<void> {
  const calls = [...new Map(chunk.map(({ call, names }) => [call, names])).entries()];
  const companies = [
    ...chunk.map(({ number, names }) => ({
      id: names.startup,
      siren: sirenOf(seed, 0, number),
      name: startupName(number),
    })),
    ...calls.map(([call, { industrial }]) => ({
      id: industrial,
      siren: sirenOf(seed, 1, call),
      name: industrialName(call),
    })),
  ];
  await tx.execute(sql`
    insert into companies (company_id, siren, name, declared_by)
    select id, siren, name, ${madeUpId(seed, '0000', 0)}
      from jsonb_to_recordset(${JSON.stringify(companies)}::jsonb) as c(id uuid, siren text, name text)
    on conflict do nothing`);
  const made = calls.map(([call, { call: id, industrial, sector }]) => ({
    id,
    industrial,
    sector,
    title: callTitle(call),
  }));
  await tx.execute(sql`
    insert into calls (call_id, industrial, status, title, summary, created_by, published_at, sector)
    select id, industrial, 'closed', title, title, ${madeUpId(seed, '0000', 0)}, now(), sector
      from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as c(id uuid, industrial uuid, sector text, title text)
    on conflict do nothing`);
}

function startupName(number: number): string {
  return `Start-up fictive ${String(number + 1).padStart(6, '0')}`;
}

function industrialName(call: number): string {
  return `Industriel fictif ${String(call + 1).padStart(5, '0')}`;
}

function callTitle(call: number): string {
  return `Appel fictif ${String(call + 1).padStart(5, '0')}`;
}

/** An id that says what it names: the same programme has the same ids. */
function madeUpId(seed: number, kind: string, number: number): string {
  return `${seed.toString(16).padStart(8, '0')}-${kind}-8000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** Nine digits of nobody: their check digit is wrong on purpose. */
function sirenOf(seed: number, kind: 0 | 1, number: number): string {
  const digits = `9${kind + 2 * (seed % 5)}${String(number % 1_000_000).padStart(6, '0')}`;
  return `${digits}${(checkDigit(digits) + 1) % 10}`;
}

/** Luhn's digit (R123-221 C. com.): every second digit from the right counts twice. */
function checkDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, sign, index) => {
    const value = Number(sign) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
