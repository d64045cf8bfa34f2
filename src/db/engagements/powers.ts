import { randomUUID } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import type { PowerBasis, PowerScope } from '../../domain/engagement/power.ts';
import type { CalendarDate, EngagementId, Instant, PersonId, Sha256 } from '../../domain/ids.ts';
import type { Side } from '../../domain/side.ts';
import type { DataKey, Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { type Refused, refuse } from '../refusals.ts';
import { powers, powerVerdicts } from '../schema/powers.ts';
import type { Viewer } from '../viewer.ts';
import { readAs, type Transaction, withActor } from '../with-actor.ts';

/** What only the parties and the officer read of a power. Amounts in cents of euros. */
export interface PowerContent {
  /** In which quality: "Président", "Directrice des achats". */
  readonly quality: string;
  readonly scope: readonly PowerScope[];
  readonly maxAmount: number | null;
  /** Who bound the company when it was declared, as the register published it; null when it did not tell. */
  readonly representatives: readonly string[] | null;
}

export interface PowerDeclaration extends PowerContent {
  readonly basis: PowerBasis;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  readonly documentSha256: Sha256 | null;
  readonly registerSha256: Sha256 | null;
}

export interface PowerRow extends PowerDeclaration {
  readonly power: string;
  readonly side: Side;
  readonly holder: PersonId;
  readonly declaredAt: Instant;
  readonly state: 'declared' | 'verified' | 'refused' | 'revoked';
  readonly verdicts: readonly PowerVerdict[];
}

export interface PowerVerdict {
  readonly verdict: 'verified' | 'refused' | 'revoked';
  readonly capacity: 'counsel' | 'officer' | 'own-side';
  readonly by: PersonId;
  readonly at: Instant;
  readonly reason: string | null;
}

/** Declares one's own power for one's own side. Refuses `not-found` when it is not one's side. */
export async function declarePower(
  db: Database,
  keyring: Keyring,
  person: PersonId,
  of: { readonly engagement: EngagementId; readonly side: Side },
  declaration: PowerDeclaration,
): Promise<string> {
  const { quality, scope, maxAmount, representatives, ...open } = declaration;
  const power = randomUUID();
  const key = await keyring.dataKey({ kind: 'engagement', engagement: of.engagement });
  const content: PowerContent = { quality, scope, maxAmount, representatives };
  await withActor(db, { kind: 'person', person }, (tx) =>
    tx.insert(powers).values({
      powerId: power,
      engagementId: of.engagement,
      side: of.side,
      holder: person,
      content: key.seal(`power/${power}`, JSON.stringify(content)),
      ...open,
    }),
  );
  return power;
}

/** The powers declared for an engagement, oldest first, each with what was said of it. Empty when not the viewer's. */
export async function readPowers(
  db: Database,
  keyring: Keyring,
  viewer: Viewer,
  engagement: EngagementId,
): Promise<readonly PowerRow[]> {
  const [rows, verdicts] = await readAs(db, viewer, (tx) =>
    Promise.all([
      tx.select().from(powers).where(eq(powers.engagementId, engagement)).orderBy(asc(powers.declaredAt)),
      verdictsOf(tx, engagement),
    ]),
  );
  if (rows.length === 0) return [];
  const key = await unlessDestroyed(keyring.dataKey({ kind: 'engagement', engagement }));
  if (key === null) return [];
  return rows.map((row) =>
    toRow(
      key,
      row,
      verdicts.filter((verdict) => verdict.powerId === row.powerId),
    ),
  );
}

/**
 * Says something of a power: the other side's counsel or the officer verify or refuse it, its own side
 * revokes it. Row-level security holds the four eyes. Refuses `not-found` for what is not the viewer's to
 * judge, and `power-revoked` once it was taken back.
 */
export async function judgePower(
  db: Database,
  keyring: Keyring,
  viewer: Extract<Viewer, { kind: 'person' | 'staff' }>,
  of: { readonly engagement: EngagementId; readonly power: string },
  verdict: Pick<PowerVerdict, 'verdict' | 'capacity' | 'reason'>,
): Promise<Refused | null> {
  const key = await keyring.dataKey({ kind: 'engagement', engagement: of.engagement });
  return withActor(db, viewer, async (tx) => {
    const [row] = await tx.select().from(powers).where(eq(powers.powerId, of.power));
    if (row === undefined || row.engagementId !== of.engagement) return refuse('not-found');
    if (row.holder === viewer.person && verdict.capacity !== 'own-side') return refuse('not-found');
    const earlier = await verdictsOf(tx, of.engagement);
    const revoked = earlier.some((said) => said.powerId === of.power && said.verdict === 'revoked');
    if (revoked) return refuse('power-revoked');
    const { reason, ...said } = verdict;
    await tx.insert(powerVerdicts).values({
      verdictId: randomUUID(),
      powerId: of.power,
      ...said,
      reason: reason === null ? null : key.seal(`power-reason/${of.power}`, reason),
      givenBy: viewer.person,
      givenAt: new Date(),
    });
    return null;
  });
}

function verdictsOf(tx: Transaction, engagement: EngagementId) {
  return tx
    .select({
      powerId: powerVerdicts.powerId,
      verdict: powerVerdicts.verdict,
      capacity: powerVerdicts.capacity,
      reason: powerVerdicts.reason,
      givenBy: powerVerdicts.givenBy,
      givenAt: powerVerdicts.givenAt,
    })
    .from(powerVerdicts)
    .innerJoin(powers, eq(powers.powerId, powerVerdicts.powerId))
    .where(eq(powers.engagementId, engagement))
    .orderBy(asc(powerVerdicts.givenAt));
}

function toRow(key: DataKey, row: typeof powers.$inferSelect, said: Awaited<ReturnType<typeof verdictsOf>>): PowerRow {
  const content: PowerContent = JSON.parse(key.open(`power/${row.powerId}`, row.content));
  const verdicts = said.map((one) => ({
    verdict: one.verdict as PowerVerdict['verdict'],
    capacity: one.capacity as PowerVerdict['capacity'],
    by: one.givenBy as PersonId,
    at: toInstant(one.givenAt),
    reason: one.reason === null ? null : key.open(`power-reason/${row.powerId}`, one.reason),
  }));
  return {
    power: row.powerId,
    side: row.side as Side,
    holder: row.holder as PersonId,
    basis: row.basis as PowerBasis,
    validFrom: row.validFrom as CalendarDate,
    validTo: row.validTo as CalendarDate | null,
    documentSha256: row.documentSha256 as Sha256 | null,
    registerSha256: row.registerSha256 as Sha256 | null,
    declaredAt: toInstant(row.declaredAt),
    state: verdicts.at(-1)?.verdict ?? 'declared',
    verdicts,
    ...content,
  };
}
