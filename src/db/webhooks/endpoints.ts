import { randomBytes, randomUUID } from 'node:crypto';
import type { CompanyId, Instant, PersonId } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { toInstant, toInstantOrNull } from '../instant.ts';

/** The standard-webhooks scheme asks for 24 to 64 bytes. */
const SECRET_BYTES = 32;
const FIELD = 'webhook-secret';

export interface WebhookEndpoint {
  readonly id: string;
  readonly url: string;
  /** Kinds of events that are told; empty for all. */
  readonly kinds: readonly string[];
  readonly createdAt: Instant;
  /** Until when the former secret signs too; null when there is none. */
  readonly formerSecretUntil: Instant | null;
  /** Since when nothing gets through. */
  readonly failingSince: Instant | null;
  readonly off: { readonly since: Instant; readonly reason: 'asked' | 'failing' | 'gone' } | null;
}

interface Row {
  readonly endpoint_id: string;
  readonly url: string;
  readonly kinds: string[];
  readonly created_at: Date;
  readonly former_until: Date | null;
  readonly failing_since: Date | null;
  readonly disabled_at: Date | null;
  readonly disabled_for: 'asked' | 'failing' | 'gone' | null;
}

/** Registers an address. The secret is told this once. Null when the company has `most` already. */
export async function registerEndpoint(
  db: Database,
  keyring: Keyring,
  of: {
    readonly company: CompanyId;
    readonly person: PersonId;
    readonly url: string;
    readonly kinds: readonly string[];
    readonly most: number;
  },
): Promise<{ readonly secret: string; readonly endpoint: WebhookEndpoint } | null> {
  const { secret, sealed } = await newSecret(keyring, of.company);
  const [row] = await db.engine<Row[]>`
    insert into webhook_endpoints (endpoint_id, company_id, url, kinds, secret, created_by)
    select ${randomUUID()}::uuid, ${of.company}::uuid, ${of.url}, ${[...of.kinds]}::text[], ${sealed}::bytea, ${of.person}::uuid
     where (select count(*) from webhook_endpoints where company_id = ${of.company}) < ${of.most}
    returning *`;
  return row === undefined ? null : { secret, endpoint: endpointOf(row) };
}

/** A company's addresses, the oldest first; never their secrets. */
export async function listEndpoints(db: Database, company: CompanyId): Promise<readonly WebhookEndpoint[]> {
  const rows = await db.engine<Row[]>`
    select * from webhook_endpoints where company_id = ${company} order by created_at, endpoint_id`;
  return rows.map(endpointOf);
}

/** One address of a company; null when it has no such one. */
export async function readEndpoint(db: Database, company: CompanyId, id: string): Promise<WebhookEndpoint | null> {
  const [row] = await db.engine<Row[]>`
    select * from webhook_endpoints where company_id = ${company} and endpoint_id = ${id}`;
  return row === undefined ? null : endpointOf(row);
}

/** Changes where, of what and whether an endpoint is told. Turned on again, it starts with a clean slate. */
export async function changeEndpoint(
  db: Database,
  of: { readonly company: CompanyId; readonly id: string },
  to: { readonly url: string; readonly kinds: readonly string[]; readonly on: boolean },
): Promise<WebhookEndpoint | null> {
  const [row] = await db.engine<Row[]>`
    update webhook_endpoints
       set url = ${to.url}, kinds = ${[...to.kinds]}::text[],
           failing_since = case when ${to.on} and disabled_at is null and url = ${to.url} then failing_since end,
           disabled_at = case when ${to.on} then null else coalesce(disabled_at, now()) end,
           disabled_for = case when ${to.on} then null else coalesce(disabled_for, 'asked') end
     where endpoint_id = ${of.id} and company_id = ${of.company}
    returning *`;
  return row === undefined ? null : endpointOf(row);
}

/** Removes an address with its log. False when the company has no such one. */
export async function removeEndpoint(db: Database, company: CompanyId, id: string): Promise<boolean> {
  const rows = await db.engine`
    delete from webhook_endpoints where endpoint_id = ${id} and company_id = ${company} returning 1`;
  return rows.length > 0;
}

/** A new secret, told this once; the former one signs beside it for so many hours. Null when there is no such endpoint. */
export async function rotateSecret(
  db: Database,
  keyring: Keyring,
  of: { readonly company: CompanyId; readonly id: string; readonly hours: number },
): Promise<{ readonly secret: string; readonly endpoint: WebhookEndpoint } | null> {
  const { secret, sealed } = await newSecret(keyring, of.company);
  const [row] = await db.engine<Row[]>`
    update webhook_endpoints
       set former_secret = secret, former_until = now() + make_interval(hours => ${of.hours}), secret = ${sealed}::bytea
     where endpoint_id = ${of.id} and company_id = ${of.company}
    returning *`;
  return row === undefined ? null : { secret, endpoint: endpointOf(row) };
}

/** A secret as it is written by the scheme, from what the table holds. */
export async function openSecret(keyring: Keyring, company: CompanyId, sealed: Uint8Array): Promise<string> {
  return (await keyring.dataKey({ kind: 'company', company })).open(FIELD, sealed);
}

async function newSecret(keyring: Keyring, company: CompanyId) {
  const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
  const key = await keyring.dataKey({ kind: 'company', company });
  return { secret, sealed: key.seal(FIELD, secret) };
}

function endpointOf(row: Row): WebhookEndpoint {
  const instant = (date: Date | null) => toInstantOrNull(date === null ? null : new Date(date));
  const since = instant(row.disabled_at);
  const { disabled_for: reason } = row;
  return {
    id: row.endpoint_id,
    url: row.url,
    kinds: row.kinds,
    createdAt: toInstant(new Date(row.created_at)),
    formerSecretUntil: instant(row.former_until),
    failingSince: instant(row.failing_since),
    off: since === null || reason === null ? null : { since, reason },
  };
}
