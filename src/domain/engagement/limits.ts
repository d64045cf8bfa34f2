/**
 * Sizes that keep an engagement's state in kilobytes: it travels in workflow inputs, whose payloads
 * Temporal caps at 2 MB. Forty clauses with two rival proposals of 8,000 characters stay under 0.7 MB.
 */
export const LIMITS = {
  /** The catalogue has 37 clauses; a programme may add some. */
  clauses: 64,
  /** Six signatures a side are more than any power of attorney asks for; each prepares a field. */
  signatories: 12,
  /** Four kinds of move on each clause. */
  moves: 256,
  /** Canonical JSON of one clause's selection. */
  selection: 8_000,
  /** A reason, a point, a comment on a clause. */
  remark: 2_000,
  /** The words that accompany a turn or an ending. */
  message: 4_000,
  /** The name of a document. */
  title: 200,
  /** Letters of an opaque identifier. */
  id: 100,
  turns: 1_000,
  /** Of one text's signature round. */
  renewals: 10,
  /** Of a side's people to the other's site: one a week for three years, and some. */
  visits: 200,
  visitDays: 366,
  /** More than any memorandum’s project brings forth. */
  inventions: 100,
  publications: 200,
  /** A text that comes back from review more often is not a matter of wording any more (process 4.2, stage 9). */
  reviewReturns: 2,
  reminders: 10,
  followUps: 10,
  /** A year of pauses: beyond, it is the engagement that should end. */
  pauseDays: 366,
  /** An invited adviser stays for the talks, six months on average [S24]; whoever is needed longer is invited again. */
  callingDays: 183,
  /** As long as the longest mediation [S105], where no pause says when it ends. */
  mediatorDays: 92,
  /** To agree to whom the other side named: as long as the CMAP gives to answer its invitation [S108]. */
  mediatorAnswerDays: 15,
} as const;
