import { randomUUID } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import { type CompanyStatus, canBeBound, statusOf } from '../../domain/engagement/company-status.ts';
import type { CompanyId, Instant, PersonId, Sha256 } from '../../domain/ids.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { companyChecks } from '../schema/company-checks.ts';
import { ENGINE, type Viewer } from '../viewer.ts';
import { readAs, withActor } from '../with-actor.ts';

/** What is known of a company's state: the one that counts, and the last look at the register. */
export interface CompanyStanding {
  readonly status: CompanyStatus | null;
  /** False once its officers bind it no more. */
  readonly ableToSign: boolean;
  readonly register: { readonly at: Instant; readonly sha256: Sha256; readonly status: CompanyStatus } | null;
}

/** Far more than a company is ever looked at between two notes of the officer. */
const LOOKED_AT = 200;

/** Keeps one look at the register. */
export async function recordExtract(
  db: Database,
  company: CompanyId,
  extract: { readonly entry: { readonly status: CompanyStatus }; readonly at: Instant; readonly sha256: Sha256 },
): Promise<void> {
  const { entry, at, sha256 } = extract;
  const row = { checkId: randomUUID(), companyId: company, source: 'register', status: entry.status, entry, sha256 };
  await withActor(db, ENGINE, (tx) => tx.insert(companyChecks).values({ ...row, at: new Date(at) }));
}

/** Keeps what the programme's officer learned elsewhere, with a word on where. */
export async function noteStatus(
  db: Database,
  officer: PersonId,
  company: CompanyId,
  { status, note }: { readonly status: CompanyStatus; readonly note: string },
): Promise<void> {
  await withActor(db, { kind: 'staff', person: officer }, (tx) =>
    tx.insert(companyChecks).values({
      checkId: randomUUID(),
      companyId: company,
      source: 'officer',
      status,
      note,
      at: new Date(),
      checkedBy: officer,
    }),
  );
}

/** The company's standing as known now. */
export async function readStanding(db: Database, viewer: Viewer, company: CompanyId): Promise<CompanyStanding> {
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select({
        source: companyChecks.source,
        status: companyChecks.status,
        at: companyChecks.at,
        sha256: companyChecks.sha256,
      })
      .from(companyChecks)
      .where(eq(companyChecks.companyId, company))
      .orderBy(desc(companyChecks.at))
      .limit(LOOKED_AT),
  );
  const found = rows.map((row) => ({
    source: row.source as 'register' | 'officer',
    status: row.status as CompanyStatus,
    at: toInstant(row.at),
    sha256: row.sha256 as Sha256 | null,
  }));
  const last = found.find((row) => row.source === 'register');
  const register =
    last === undefined || last.sha256 === null ? null : { at: last.at, sha256: last.sha256, status: last.status };
  const status = statusOf(found);
  return { status, ableToSign: canBeBound(status), register };
}
