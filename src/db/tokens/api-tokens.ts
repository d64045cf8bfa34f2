import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { CompanyId, Instant, PersonId } from '../../domain/ids.ts';
import type { Database } from '../database.ts';
import { toInstant, toInstantOrNull } from '../instant.ts';

/** 256 random bits, 43 characters of base64url (ASVS 11.5.1 asks for 128). */
const TOKEN_BYTES = 32;
/** Says what it is to whoever finds it, people and secret scanners. */
const PREFIX = 'entente_';
/** Tokens of a company that are neither revoked nor expired: systems are few, and a list must stay readable. */
const STANDING_MAX = 50;

export interface ApiToken {
  readonly id: string;
  readonly person: PersonId;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly lastUsedAt: Instant | null;
  readonly revokedAt: Instant | null;
}

interface Row {
  readonly token_id: string;
  readonly person_id: PersonId;
  readonly name: string;
  readonly scopes: string[];
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly last_used_at: Date | null;
  readonly revoked_at: Date | null;
}

/** Makes a token for a company, acting as the person. It is told this once. Null when the company has too many. */
export async function makeToken(
  db: Database,
  token: {
    readonly company: CompanyId;
    readonly person: PersonId;
    readonly name: string;
    readonly scopes: readonly string[];
    readonly days: number;
  },
): Promise<{ readonly secret: string; readonly token: ApiToken } | null> {
  const secret = `${PREFIX}${randomBytes(TOKEN_BYTES).toString('base64url')}`;
  const [row] = await db.engine<Row[]>`
    insert into api_tokens (token_id, company_id, person_id, name, scopes, token_sha256, expires_at)
    select ${randomUUID()}::uuid, ${token.company}::uuid, ${token.person}::uuid, ${token.name}, ${[...token.scopes]}::text[],
           ${tokenHash(secret)}, now() + make_interval(days => ${token.days})
     where (select count(*) from api_tokens
             where company_id = ${token.company} and revoked_at is null and expires_at > now()) < ${STANDING_MAX}
    returning *`;
  return row === undefined ? null : { secret, token: tokenOf(row) };
}

/** A company's tokens, the newest first, never what they are. */
export async function listTokens(db: Database, company: CompanyId): Promise<readonly ApiToken[]> {
  const rows = await db.engine<Row[]>`
    select * from api_tokens where company_id = ${company} order by created_at desc, token_id limit 200`;
  return rows.map(tokenOf);
}

/** Ends a token at once. False when the company has no such token that stands. */
export async function revokeToken(
  db: Database,
  token: { readonly company: CompanyId; readonly id: string; readonly by: PersonId },
): Promise<boolean> {
  const rows = await db.engine`
    update api_tokens set revoked_at = now(), revoked_by = ${token.by}
     where token_id = ${token.id} and company_id = ${token.company} and revoked_at is null
    returning token_id`;
  return rows.length > 0;
}

/** What is kept of a token. */
export function tokenHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function tokenOf(row: Row): ApiToken {
  return {
    id: row.token_id,
    person: row.person_id,
    name: row.name,
    scopes: row.scopes,
    createdAt: toInstant(new Date(row.created_at)),
    expiresAt: toInstant(new Date(row.expires_at)),
    lastUsedAt: instantOrNull(row.last_used_at),
    revokedAt: instantOrNull(row.revoked_at),
  };
}

function instantOrNull(date: Date | null): Instant | null {
  return toInstantOrNull(date === null ? null : new Date(date));
}
