/**
 * How much one caller may ask, per minute. Far above what a person does and what a page load costs;
 * low enough that guessing, probing or flooding by one account stays slow. Numbers of our own.
 */
export const RATE_LIMITS = {
  windowMs: 60_000,
  /** Signed in or not, by address: a whole company may stand behind one. */
  perAddress: 6_000,
  /** One-time codes asked for or tried, by address. */
  signInPerAddress: 120,
  /** Requests of one person. */
  perPerson: 3_000,
  /** Requests of one system of a company, by its token: a page a second for a whole portfolio, and room for a burst. */
  perToken: 1_200,
  /** Writes by one company's people and systems together. */
  writesPerCompany: 3_000,
  /** Writes on one engagement by both sides together. */
  writesPerEngagement: 1_200,
  /** PDF verifications by address: each costs up to a second of processor time. */
  verifyPerAddress: 60,
};

export type RateLimits = typeof RATE_LIMITS;

/**
 * An installation that this machine alone can reach has one user, who may load it as they like: a
 * benchmark, or two hundred engagements at once. Limits stay, so that the code is one.
 */
export const LOOPBACK_FACTOR = 50;
