import { sql } from 'drizzle-orm';
import type { EngagementReadModel } from '../../domain/engagement/project.ts';
import { plainWords } from '../../domain/plain-words.ts';
import { regionOf } from '../../domain/programme/regions.ts';
import type { Transaction } from '../with-actor.ts';
import type { Place } from './followed-row.ts';

interface Found extends Record<string, unknown> {
  readonly title: string | null;
  readonly sector: string | null;
  readonly startup: string | null;
  readonly industrial: string | null;
  readonly postalCode: string | null;
}

/** Where an engagement stands in the programme: its call with the sector, the start-up with the region of its seat as the register last told it. */
export async function placeOf(
  tx: Transaction,
  { call, startup, industrial }: Pick<EngagementReadModel, 'call' | 'startup' | 'industrial'>,
): Promise<Place> {
  const [found] = await tx.execute<Found>(sql`
    select (select title from calls where call_id = ${call}) as title,
           (select sector from calls where call_id = ${call}) as sector,
           (select name from companies where company_id = ${startup}) as startup,
           (select name from companies where company_id = ${industrial}) as industrial,
           (select entry #>> '{seat,postalCode}' from company_checks
             where company_id = ${startup} and source = 'register' order by at desc limit 1) as "postalCode"`);
  const names = [found?.startup, found?.industrial, found?.title].filter((name) => typeof name === 'string');
  return {
    call,
    sector: found?.sector ?? null,
    region: regionOf(found?.postalCode),
    startup,
    industrial,
    words: plainWords(names.join(' ')),
  };
}
