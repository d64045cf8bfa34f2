import { type SQL, sql } from 'drizzle-orm';
import type { CallId } from '../../domain/ids.ts';

/** By what the portfolio is cut; all that is absent is not cut by. */
export interface Cuts {
  readonly call?: CallId | undefined;
  readonly sector?: string | undefined;
  readonly region?: string | undefined;
  readonly cohort?: string | undefined;
}

/** The conditions on the columns of a table of `followed…`, for after `where`. */
export function cutBy({ call, sector, region, cohort }: Cuts): SQL {
  const parts = [
    call === undefined ? null : sql`call_id = ${call}`,
    sector === undefined ? null : sql`sector = ${sector}`,
    region === undefined ? null : sql`region = ${region}`,
    cohort === undefined ? null : sql`cohort = ${cohort}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `);
}
