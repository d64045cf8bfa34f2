import { eq } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { clearBounce } from '../db/mails/bounces.ts';
import { ensurePerson } from '../db/people/ensure-person.ts';
import { session } from '../db/schema/auth.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import type { Keyring } from '../keys/keyring.ts';
import { ADDRESS_HEADER } from './address-header.ts';
import { Attempts } from './attempts.ts';
import type { Auth } from './auth.ts';
import { CODES_PER_MAILBOX, WRONG_CODES_PER_MAILBOX } from './limits.ts';

/** What a browser or a program says of itself, for the person's list of sessions. */
export interface ClientTrace {
  readonly ipAddress: string;
  readonly userAgent: string;
  readonly language: Language;
}

export interface OpenedSession {
  readonly token: string;
  readonly sessionId: string;
  readonly person: PersonId;
}

/**
 * Sign-in by one-time code. Whoever can read a mailbox is its owner: there is no registration step
 * before, so nobody can prepare an account for somebody else's address.
 */
export class SignIn {
  readonly #auth: () => Promise<Auth>;
  readonly #db: Database;
  readonly #keyring: Keyring;
  readonly #mailed: Attempts;
  readonly #wrong: Attempts;

  /** @param auth - opens the sign-in library, or gives the open one */
  constructor(auth: () => Promise<Auth>, db: Database, keyring: Keyring) {
    this.#auth = auth;
    this.#db = db;
    this.#keyring = keyring;
    const counted = { db, key: keyring.derive('identity/attempts') };
    this.#mailed = new Attempts(counted, 'code-mailed', CODES_PER_MAILBOX);
    this.#wrong = new Attempts(counted, 'code-wrong', WRONG_CODES_PER_MAILBOX);
  }

  /** Mails a code, unless this mailbox had its share. Says nothing of whether the address is known. */
  async requestCode(email: string): Promise<void> {
    if (!(await this.#mailed.take(email))) return;
    const auth = await this.#auth();
    await auth.api.sendVerificationOTP({ body: { email, type: 'sign-in' } });
  }

  /** Opens a session for the owner of the mailbox; null when the code is wrong, spent, too old or tried too often. */
  async signIn(email: string, code: string, client: ClientTrace): Promise<OpenedSession | null> {
    if (!(await this.#wrong.take(email))) return null;
    const opened = await this.#verify(email, code, client);
    if (opened === null) return null;
    await this.#wrong.giveBack(email);
    const account = { authUserId: opened.userId, email, language: client.language };
    const person = await ensurePerson(this.#db, this.#keyring, account);
    // The code came back: the mailbox is read, whatever bounced before.
    await clearBounce(this.#db, person);
    return { token: opened.token, sessionId: opened.sessionId, person };
  }

  /** Forgets counts that no longer matter. */
  async sweep(): Promise<void> {
    await Promise.all([this.#mailed.sweep(), this.#wrong.sweep()]);
  }

  async #verify(email: string, code: string, client: ClientTrace) {
    const headers = new Headers({ 'user-agent': client.userAgent, [ADDRESS_HEADER]: client.ipAddress });
    try {
      const auth = await this.#auth();
      const { token } = await auth.api.signInEmailOTP({ body: { email, otp: code }, headers });
      const [row] = await this.#db.auth
        .select({ sessionId: session.id, userId: session.userId })
        .from(session)
        .where(eq(session.token, token));
      return row === undefined ? null : { token, ...row };
    } catch (error) {
      if (isRefusal(error)) return null;
      throw error;
    }
  }
}

/** The library throws for a refused code: an APIError with a 4xx status. Anything else is a fault. */
function isRefusal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return false;
  return typeof error.statusCode === 'number' && error.statusCode >= 400 && error.statusCode < 500;
}
