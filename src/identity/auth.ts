import { randomUUID } from 'node:crypto';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth } from 'better-auth/minimal';
import { emailOTP } from 'better-auth/plugins/email-otp';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { ADDRESS_HEADER } from './address-header.ts';
import { hashCode } from './hash-code.ts';
import { CODE_SECONDS, CODE_TRIES, SESSION_RENEWAL_SECONDS, SESSION_SECONDS } from './limits.ts';

export interface AuthParts {
  readonly db: PostgresJsDatabase;
  readonly tables: {
    readonly user: PgTable;
    readonly session: PgTable;
    readonly account: PgTable;
    readonly verification: PgTable;
  };
  /** 32 bytes, for this purpose alone. */
  readonly secret: Buffer;
  readonly publicUrl: string;
  readonly deliverCode: (email: string, code: string) => Promise<void>;
}

/**
 * The sign-in library, cut down to what we use: one-time codes by e-mail, and sessions. No password,
 * no API keys, no linking of accounts, no organisation plugin, no telemetry, and none of its HTTP
 * routes is served: ours call its functions. Each of these is a door that was once open somewhere.
 */
export function createAuth(parts: AuthParts) {
  return betterAuth({
    appName: 'Entente',
    baseURL: parts.publicUrl,
    basePath: '/api/auth',
    secret: parts.secret.toString('base64'),
    trustedOrigins: [parts.publicUrl],
    database: drizzleAdapter(parts.db, { provider: 'pg', schema: parts.tables }),
    emailAndPassword: { enabled: false },
    account: { accountLinking: { enabled: false } },
    user: { changeEmail: { enabled: false }, deleteUser: { enabled: false } },
    session: {
      expiresIn: SESSION_SECONDS,
      updateAge: SESSION_RENEWAL_SECONDS,
      cookieCache: { enabled: false },
      additionalFields: { freshUntil: { type: 'date', required: false, input: false } },
    },
    // Our own limits stand in front: by address, by mailbox, by person.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: { database: { generateId: () => randomUUID() }, ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] } },
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: CODE_SECONDS,
        allowedAttempts: CODE_TRIES,
        resendStrategy: 'rotate',
        // A bare hash of six digits is a table of a million lines: keyed instead.
        storeOTP: { hash: async (code) => hashCode(parts.secret, code) },
        sendVerificationOTP: async ({ email, otp, type }) => {
          if (type === 'sign-in') await parts.deliverCode(email, otp);
        },
      }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
