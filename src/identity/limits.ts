/** Codes mailed to one address in ten minutes: more would only fill somebody's mailbox. */
export const CODES_PER_MAILBOX = { max: 20, windowMs: 600_000 } as const;
/** Wrong codes for one address in ten minutes: 20 guesses out of 10^6 is one hit in about a year of trying. */
export const WRONG_CODES_PER_MAILBOX = { max: 20, windowMs: 600_000 } as const;
/** A one-time code lives so long, in seconds: long enough for a slow mail server. */
export const CODE_SECONDS = 600;
/** Tries of one code before it is void. */
export const CODE_TRIES = 3;
/** A session without use ends after so long, in seconds: a working day. */
export const SESSION_SECONDS = 12 * 3600;
/** The end of a session is moved on at most so often, in seconds: a read must not become a write each time. */
export const SESSION_RENEWAL_SECONDS = 3600;
/** After a fresh code, so long to sign, in milliseconds. */
export const FRESH_MS = 10 * 60_000;
