import { eq, or } from 'drizzle-orm';
import type { CompanyId, EngagementId } from '../../domain/ids.ts';
import type { Side } from '../../domain/side.ts';
import type { Database } from '../database.ts';
import { companies } from '../schema/companies.ts';
import { engagements } from '../schema/engagements.ts';
import type { Viewer } from '../viewer.ts';
import { readAs } from '../with-actor.ts';

export interface Party {
  readonly company: CompanyId;
  readonly name: string;
  readonly siren: string;
}

/** The two companies of an engagement, as the text names them. Null when unknown or not the viewer's. */
export async function readParties(
  db: Database,
  viewer: Viewer,
  engagement: EngagementId,
): Promise<{ readonly [side in Side]: Party } | null> {
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select({ company: companies, startup: engagements.startup })
      .from(engagements)
      .innerJoin(
        companies,
        or(eq(companies.companyId, engagements.startup), eq(companies.companyId, engagements.industrial)),
      )
      .where(eq(engagements.engagementId, engagement)),
  );
  const startup = rows.find((row) => row.company.companyId === row.startup);
  const industrial = rows.find((row) => row.company.companyId !== row.startup);
  if (startup === undefined || industrial === undefined) return null;
  return { startup: party(startup.company), industrial: party(industrial.company) };
}

function party(row: typeof companies.$inferSelect): Party {
  return { company: row.companyId as CompanyId, name: row.name, siren: row.siren };
}
