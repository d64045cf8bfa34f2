import { randomUUID } from 'node:crypto';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { ApprovalAsked, ApprovalChain, ApprovalVerdict, ApprovedAct } from '../../domain/engagement/approval.ts';
import type { EngagementId, Instant, PersonId, Sha256 } from '../../domain/ids.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Side } from '../../domain/side.ts';
import type { DataKey, Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { type Refused, refuse } from '../refusals.ts';
import { approvalChains, approvalRequests, approvalVerdicts } from '../schema/approvals.ts';
import { readAs, type Transaction, withActor } from '../with-actor.ts';
import { isOnSide } from './is-on-side.ts';

interface OfSide {
  readonly engagement: EngagementId;
  readonly side: Side;
}

export interface ChainSet extends ApprovalChain {
  readonly act: ApprovedAct;
  readonly rev: number;
  readonly setBy: PersonId;
  readonly setAt: Instant;
}

/** What a request is about, sealed by the side's key: the hash of exactly what would go out. */
interface AskedContent {
  readonly subjectSha256: Sha256;
  readonly note: string | null;
  readonly chain: ApprovalChain;
  readonly authors: readonly PersonId[];
}

export interface ApprovalRequest extends ApprovalAsked, AskedContent {
  readonly request: string;
  readonly act: ApprovedAct;
  readonly author: PersonId;
  readonly askedAt: Instant;
}

/** A side's approvals: the chain of each act as it was last set, and what was asked under them, oldest first. */
export interface SideApprovals {
  readonly chains: readonly ChainSet[];
  readonly requests: readonly ApprovalRequest[];
}

const NONE: SideApprovals = { chains: [], requests: [] };

/** One's own side's chains and requests. Empty when it is not the viewer's side: nobody else learns that there are any. */
export async function readApprovals(
  db: Database,
  keyring: Keyring,
  person: PersonId,
  of: OfSide,
): Promise<SideApprovals> {
  const rows = await readAs(db, { kind: 'person', person }, (tx) => rowsOf(tx, of));
  if (rows.chains.length === 0 && rows.requests.length === 0) return NONE;
  const key = await unlessDestroyed(keyring.dataKey({ kind: 'side', ...of }));
  return key === null ? NONE : openApprovals(key, rows);
}

/** Sets a chain in place of revision `chain.rev - 1`. Refuses `stale-revision` when a colleague changed it meanwhile. */
export async function setChain(
  db: Database,
  keyring: Keyring,
  person: PersonId,
  of: OfSide,
  { act, rev, ...chain }: ApprovalChain & { readonly act: ApprovedAct; readonly rev: number },
): Promise<{ readonly rev: number } | Refused> {
  const key = await keyring.dataKey({ kind: 'side', ...of });
  return withActor(db, { kind: 'person', person }, async (tx) => {
    if (!(await isOnSide(tx, of))) return refuse('not-found');
    const content = key.seal(`approval-chain/${act}/${rev}`, JSON.stringify(chain));
    const [row] = await tx
      .insert(approvalChains)
      .values({ engagementId: of.engagement, side: of.side, act, rev, content, setBy: person })
      .onConflictDoNothing()
      .returning({ rev: approvalChains.rev });
    return row ?? refuse('stale-revision');
  });
}

/** Asks for an approval; gives its id. */
export async function askApproval(
  db: Database,
  keyring: Keyring,
  person: PersonId,
  of: OfSide,
  { act, ...content }: AskedContent & { readonly act: ApprovedAct },
): Promise<{ readonly request: string } | Refused> {
  const key = await keyring.dataKey({ kind: 'side', ...of });
  return withActor(db, { kind: 'person', person }, async (tx) => {
    if (!(await isOnSide(tx, of))) return refuse('not-found');
    const request = randomUUID();
    await tx.insert(approvalRequests).values({
      requestId: request,
      engagementId: of.engagement,
      side: of.side,
      act,
      content: key.seal(`approval/${request}`, JSON.stringify(content)),
      author: person,
    });
    return { request };
  });
}

/** Gives one's word, once `admit` lets it pass and says in whose place on what is recorded at that moment; words given at once follow one another. */
export async function giveApprovalVerdict(
  db: Database,
  keyring: Keyring,
  person: PersonId,
  of: OfSide & { readonly request: string },
  said: Pick<ApprovalVerdict, 'verdict' | 'reason'>,
  admit: (asked: ApprovalRequest) => { readonly refused: Refusal } | { readonly inPlaceOf: PersonId | null },
): Promise<{ readonly before: ApprovalRequest; readonly after: ApprovalRequest } | Refused> {
  const key = await keyring.dataKey({ kind: 'side', engagement: of.engagement, side: of.side });
  return withActor(db, { kind: 'person', person }, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${of.request}, 0))`);
    const asked = openApprovals(key, await rowsOf(tx, of)).requests.find(({ request }) => request === of.request);
    if (asked === undefined) return refuse('not-found');
    const admitted = admit(asked);
    if ('refused' in admitted) return admitted;
    const { inPlaceOf } = admitted;
    const givenAt = new Date();
    await tx.insert(approvalVerdicts).values({
      requestId: of.request,
      person,
      verdict: said.verdict,
      reason: said.reason === null ? null : key.seal(`approval-reason/${of.request}/${person}`, said.reason),
      givenAt,
      inPlaceOf,
    });
    const word = { person, ...said, at: toInstant(givenAt), inPlaceOf };
    return { before: asked, after: { ...asked, verdicts: [...asked.verdicts, word] } };
  });
}

interface Rows {
  readonly chains: readonly (typeof approvalChains.$inferSelect)[];
  readonly requests: readonly (typeof approvalRequests.$inferSelect)[];
  readonly verdicts: readonly (typeof approvalVerdicts.$inferSelect)[];
}

async function rowsOf(tx: Transaction, { engagement, side }: OfSide): Promise<Rows> {
  const own = and(eq(approvalRequests.engagementId, engagement), eq(approvalRequests.side, side));
  const [chains, requests, verdicts] = await Promise.all([
    tx
      .select()
      .from(approvalChains)
      .where(and(eq(approvalChains.engagementId, engagement), eq(approvalChains.side, side)))
      .orderBy(asc(approvalChains.rev)),
    tx.select().from(approvalRequests).where(own).orderBy(asc(approvalRequests.askedAt)),
    tx
      .select({ verdict: approvalVerdicts })
      .from(approvalVerdicts)
      .innerJoin(approvalRequests, eq(approvalRequests.requestId, approvalVerdicts.requestId))
      .where(own)
      .orderBy(asc(approvalVerdicts.givenAt)),
  ]);
  return { chains, requests, verdicts: verdicts.map(({ verdict }) => verdict) };
}

/** Requests and chains in clear, by the key of the side that asked. */
export function openApprovals(key: DataKey, { chains, requests, verdicts }: Rows): SideApprovals {
  const last = new Map(chains.map((row) => [row.act, row]));
  return {
    chains: [...last.values()].map((row) => ({
      act: row.act as ApprovedAct,
      rev: row.rev,
      setBy: row.setBy as PersonId,
      setAt: toInstant(row.setAt),
      ...(JSON.parse(key.open(`approval-chain/${row.act}/${row.rev}`, row.content)) as ApprovalChain),
    })),
    requests: requests.map((row) => ({
      request: row.requestId,
      act: row.act as ApprovedAct,
      author: row.author as PersonId,
      askedAt: toInstant(row.askedAt),
      ...(JSON.parse(key.open(`approval/${row.requestId}`, row.content)) as AskedContent),
      verdicts: verdicts
        .filter(({ requestId }) => requestId === row.requestId)
        .map(({ person, verdict, reason, givenAt, inPlaceOf }) => ({
          person: person as PersonId,
          verdict: verdict as ApprovalVerdict['verdict'],
          reason: reason === null ? null : key.open(`approval-reason/${row.requestId}/${person}`, reason),
          at: toInstant(givenAt),
          inPlaceOf: inPlaceOf as PersonId | null,
        })),
    })),
  };
}
