/** How the driver names a session that could not be had or was lost, and the system's own words for it. */
const LOST: ReadonlySet<string> = new Set([
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
]);

/**
 * SQLSTATEs of a server that is going, gone, coming, or takes nothing for now: class 08 (connection exceptions),
 * 57P01 to 57P03 (shut down, crashed, cannot connect now), class 53 (disk full, no memory, no session left), 58030
 * (its disk fails) and 25006 (it only reads: a standby, until it is promoted).
 * https://www.postgresql.org/docs/18/errcodes-appendix.html
 */
const GOING = /^(08...|57P0[123]|53...|58030|25006)$/;

/** Errors name their causes; a longer chain than this is a loop. */
const DEPTH = 8;

/** Whether an error says that the database cannot be reached just now: the same request later may well pass. */
export function isDatabaseAway(error: unknown): boolean {
  let current = error;
  for (let depth = 0; depth < DEPTH && typeof current === 'object' && current !== null; depth += 1) {
    const code = 'code' in current ? String(current.code) : '';
    if (LOST.has(code) || GOING.test(code)) return true;
    current = 'cause' in current ? current.cause : undefined;
  }
  return false;
}
