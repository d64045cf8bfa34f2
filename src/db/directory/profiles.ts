import { and, desc, eq, like, sql } from 'drizzle-orm';
import type { CompanyId, Instant, PersonId } from '../../domain/ids.ts';
import { plainWords } from '../../domain/plain-words.ts';
import type { Sector } from '../../domain/programme/sectors.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { type Page, type PageRequest, pageOf } from '../page.ts';
import { type Refused, refuse } from '../refusals.ts';
import { companies } from '../schema/companies.ts';
import { profiles } from '../schema/profiles.ts';
import { PUBLIC, type Viewer } from '../viewer.ts';
import { readAs, type Transaction, withActor } from '../with-actor.ts';

/** What a start-up says of itself. */
export interface ProfileContent {
  /** Whether the directory shows it. */
  readonly shown: boolean;
  readonly summary: string;
  readonly seeks: string;
  readonly sectors: readonly Sector[];
  readonly technologies: readonly string[];
  /** Technology readiness level, 1 to 9; null when not said. */
  readonly trl: number | null;
  readonly website: string | null;
}

export interface ProfileRow extends ProfileContent {
  readonly company: { readonly id: CompanyId; readonly name: string; readonly siren: string };
  readonly rev: number;
  readonly confirmedAt: Instant;
}

/** What the directory is searched by; each left out asks for nothing. */
export interface DirectoryFilter {
  readonly sector?: Sector | undefined;
  /** At least this readiness. */
  readonly trl?: number | undefined;
  /** Words, all of which must be found; accents and capitals do not count. */
  readonly q?: string | undefined;
}

/** A company's profile as the viewer may see it; null when there is none to see. */
export async function readProfile(db: Database, viewer: Viewer, company: CompanyId): Promise<ProfileRow | null> {
  return readAs(db, viewer, (tx) => find(tx, company));
}

/** Profiles that are shown, the last confirmed first. */
export async function listProfiles(
  db: Database,
  filter: DirectoryFilter,
  page: PageRequest,
): Promise<Page<ProfileRow>> {
  const { after } = page;
  const words = plainWords(filter.q ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const rows = await readAs(db, PUBLIC, (tx) =>
    select(tx)
      .where(
        and(
          eq(profiles.shown, true),
          filter.sector === undefined ? undefined : sql`${filter.sector} = any (${profiles.sectors})`,
          filter.trl === undefined ? undefined : sql`${profiles.trl} >= ${filter.trl}`,
          ...words.map((word) => like(profiles.words, `%${word}%`)),
          after ? sql`(${profiles.confirmedAt}, ${profiles.companyId}) < (${after.at}, ${after.id}::uuid)` : undefined,
        ),
      )
      .orderBy(desc(profiles.confirmedAt), desc(profiles.companyId))
      .limit(page.limit + 1),
  );
  return pageOf(rows.map(rowOf), page.limit, ({ confirmedAt, company }) => ({ at: confirmedAt, id: company.id }));
}

/**
 * Saves a company's profile against the revision that was read, 0 for the first. Refuses `stale-revision`, and
 * `not-found` for a company that is not the viewer's.
 */
export async function saveProfile(
  db: Database,
  person: PersonId,
  company: CompanyId,
  rev: number,
  content: ProfileContent,
): Promise<ProfileRow | Refused> {
  return withActor(db, { kind: 'person', person }, async (tx) => {
    const [known] = await tx.select().from(companies).where(eq(companies.companyId, company));
    if (known === undefined) return refuse('not-found');
    const { summary, seeks, technologies } = content;
    const words = plainWords([known.name, summary, seeks, ...technologies].join(' '));
    const values = {
      ...content,
      sectors: [...content.sectors],
      technologies: [...technologies],
      words,
      savedBy: person,
      confirmedAt: new Date(),
    };
    const written =
      rev === 0
        ? await tx
            .insert(profiles)
            .values({ companyId: company, ...values })
            .onConflictDoNothing()
            .returning({ rev: profiles.rev })
        : await tx
            .update(profiles)
            .set({ ...values, rev: rev + 1 })
            .where(and(eq(profiles.companyId, company), eq(profiles.rev, rev)))
            .returning({ rev: profiles.rev });
    if (written.length === 0) return refuse('stale-revision');
    return (await find(tx, company)) ?? refuse('not-found');
  });
}

function select(tx: Transaction) {
  return tx
    .select({ profile: profiles, name: companies.name, siren: companies.siren })
    .from(profiles)
    .innerJoin(companies, eq(companies.companyId, profiles.companyId));
}

async function find(tx: Transaction, company: CompanyId): Promise<ProfileRow | null> {
  const [row] = await select(tx).where(eq(profiles.companyId, company));
  return row === undefined ? null : rowOf(row);
}

function rowOf({ profile, name, siren }: Awaited<ReturnType<typeof select>>[number]): ProfileRow {
  const { companyId, rev, shown, summary, seeks, sectors, technologies, trl, website, confirmedAt } = profile;
  return {
    company: { id: companyId as CompanyId, name, siren },
    ...{ rev, shown, summary, seeks, technologies, trl, website },
    sectors: sectors as Sector[],
    confirmedAt: toInstant(confirmedAt),
  };
}
