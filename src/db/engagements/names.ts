import { inArray } from 'drizzle-orm';
import type { EngagementReadModel } from '../../domain/engagement/project.ts';
import type { Side } from '../../domain/side.ts';
import type { Database } from '../database.ts';
import { calls } from '../schema/calls.ts';
import { companies } from '../schema/companies.ts';
import type { Viewer } from '../viewer.ts';
import { readAs } from '../with-actor.ts';

/** What people call an engagement: the two companies, and the call that it answers. */
export type EngagementNames = { readonly [side in Side]: string } & { readonly call: string };

type Named = Pick<EngagementReadModel, 'engagement' | 'call' | 'startup' | 'industrial'>;

/** Names of engagements that the viewer has read already, two queries for all. A name that is not the viewer's to see is empty. */
export async function readNames(
  db: Database,
  viewer: Viewer,
  of: readonly Named[],
): Promise<(engagement: Named) => EngagementNames> {
  if (of.length === 0) return () => ({ startup: '', industrial: '', call: '' });
  const [companyRows, callRows] = await readAs(db, viewer, (tx) =>
    Promise.all([
      tx
        .select({ id: companies.companyId, name: companies.name })
        .from(companies)
        .where(inArray(companies.companyId, [...new Set(of.flatMap((one) => [one.startup, one.industrial]))])),
      tx
        .select({ id: calls.callId, name: calls.title })
        .from(calls)
        .where(inArray(calls.callId, [...new Set(of.map((one) => one.call))])),
    ]),
  );
  const names = new Map<string, string>([...companyRows, ...callRows].map(({ id, name }) => [id, name]));
  const name = (id: string) => names.get(id) ?? '';
  return (one) => ({ startup: name(one.startup), industrial: name(one.industrial), call: name(one.call) });
}
