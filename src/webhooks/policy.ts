/** How webhooks are sent. Numbers of our own where the scheme (standardwebhooks.com) leaves the choice. */
export const WEBHOOK_POLICY = {
  /** An endpoint should take a message and work on it later; a slower one is cut, the scheme asks for 15 to 30 s. */
  timeoutMs: 15_000,
  /**
   * Waits before each further try, in seconds: quickly for a deploy, then for an incident, then over a long
   * week-end. Some three and a half days in all; what fails then waits for a replay.
   */
  retrySeconds: [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400, 86_400] as readonly number[],
  /** Each wait is up to a tenth longer or shorter, so that an endpoint that comes back is not met by all at once. */
  jitter: 0.1,
  /** An endpoint where nothing got through for so long is turned off: longer than every retry of one message. */
  deadAfterDays: 5,
  /** After a rotation the former secret signs too for so long: a working day and a night to change over. */
  rotationHours: 24,
  /** Endpoints of one company: production, a trial system, and room. */
  endpointsPerCompany: 10,
  /** Messages on their way at once, per process. */
  atOnce: 8,
} as const;

/** When to try again after the `attempts`-th failure, in seconds from then; null when it is given up. `random` is in 0..1. */
export function retryAfter(attempts: number, random: number): number | null {
  const wait = WEBHOOK_POLICY.retrySeconds[attempts - 1];
  if (wait === undefined) return null;
  return Math.round(wait * (1 - WEBHOOK_POLICY.jitter + 2 * WEBHOOK_POLICY.jitter * random));
}
