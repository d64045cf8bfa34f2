import { type SQL, sql } from 'drizzle-orm';
import { FINAL_STAGES } from '../../domain/engagement/state.ts';

/** As `hasEnded` of the domain says it, of a row `e` of `engagements`. */
export const hasEnded: SQL = sql`(e.stage = any (${textArray(FINAL_STAGES)})
  and (e.stage <> 'in-force' or e.model -> 'execution' = 'null'::jsonb))`;

/** Words as an array of Postgres. */
export function textArray(words: readonly string[]): SQL {
  const each = words.map((word) => sql`${word}`);
  return sql`array[${sql.join(each, sql`, `)}]::text[]`;
}
