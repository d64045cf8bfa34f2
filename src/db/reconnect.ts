/** Seconds between two tries of a pool's connection. */
const PAUSE_SECONDS = 0.1;

/**
 * How a lost session is sought again: soon, and always as soon. The driver's own pauses grow with each
 * failure of the whole pool, to twenty seconds: a database that was away for one second would be
 * missed for twenty more.
 */
export const RECONNECT = { backoff: (): number => PAUSE_SECONDS };
