import type { Delay } from '../calendar/delay.ts';

/**
 * Every number of the procedure, with its reason. They travel in the engagement's own input, so that a
 * programme, a call or a test may set others, and an engagement keeps those that it began with.
 */
export interface Policy {
  readonly delays: Delays;
  /** What happens when a delay has passed and nothing is done. Absent: nothing more than `overdue`. */
  readonly afterDue?: AfterDue;
  /** Reminders as percentages of a delay: 50 and 80 (process 4.3). */
  readonly reminderPercents: readonly number[];
  /** At most so many turns per engagement. */
  readonly maxTurns: number;
  /** Whether a sender may ask that the next turn be simultaneous. Absent: yes. */
  readonly simultaneousTurns?: boolean;
  /** How long a pause may last, in all, for causes that one side invokes alone. Absent: no pause. */
  readonly pauses?: PausePolicy;
  /** What precedes the decision on an application. Absent: nothing has to. */
  readonly selection?: SelectionPolicy;
  /** The confidentiality agreement before the memorandum. Absent: it may be signed, and nothing waits for it. */
  readonly nda?: NdaPolicy;
  /** Rounds of signatures that may be voided and renewed. Absent: the end of the delay to sign ends the engagement. */
  readonly signatureRounds?: SignatureRoundPolicy;
  /** `verified`: nobody signs without a power that the other side's counsel or the officer verified. Absent: no power is asked for. */
  readonly powerToSign?: 'verified';
  /** The performance of what was signed. Absent: the last signature ends the engagement. */
  readonly execution?: ExecutionPolicy;
}

export interface Delays {
  /** The industrial selects or declines an application. */
  readonly decision: Delay;
  /** The industrial opens the talks. */
  readonly opening: Delay;
  /** A side answers a turn, or seals its own. */
  readonly turn: Delay;
  /** Somebody asks that the agreed text be frozen. */
  readonly freeze: Delay;
  /** Each side approves the frozen text. */
  readonly review: Delay;
  /** Signatories sign once the text is approved. */
  readonly signature: Delay;
  /** The industrial says whether an application is eligible. Absent: as in `DEFAULT_POLICY`. */
  readonly eligibility?: Delay;
  /** From the shortlist to the meeting. Absent: as in `DEFAULT_POLICY`. */
  readonly meeting?: Delay;
  /** How long an application may stay in reserve. Absent: as in `DEFAULT_POLICY`. */
  readonly reserve?: Delay;
  /** Both sides sign the confidentiality agreement. Absent: as in `DEFAULT_POLICY`. */
  readonly nda?: Delay;
  /** One signatory signs, once it is theirs to sign. Absent: as in `DEFAULT_POLICY`. */
  readonly signatory?: Delay;
  /** Both sides ask for another round of signatures, once one has ended without all of them. Absent: as in `DEFAULT_POLICY`. */
  readonly renewal?: Delay;
  /** A side answers about an item of the supplier file. Absent: as in `DEFAULT_POLICY`. */
  readonly supplier?: Delay;
  /** From the opening to the end of talks, whatever happens (clause good-faith-negotiation). */
  readonly longstop: Delay;
  /** Both sides bring about what must be in hand before the work begins. */
  readonly conditions?: Delay;
  /** What becomes of the pilot is decided. */
  readonly outcome?: Delay;
  /** A follow-up is answered. */
  readonly answer?: Delay;
}

/** Counted from the end of the delay that passed. */
export interface AfterDue {
  readonly stalled: Delay;
  /** Escalation, level 1. */
  readonly sponsors: Delay;
  /** Escalation, level 2. */
  readonly executives: Delay;
  readonly mediation: Delay;
}

export interface SelectionPolicy {
  /** Steps without which an application is not selected. The others may be taken all the same. */
  readonly requires: readonly SelectionStep[];
}

export type SelectionStep = 'eligible' | 'shortlisted' | 'met';

export interface NdaPolicy {
  /** Whether talks open only once it is executed. */
  readonly beforeOpening: boolean;
}

export interface SignatureRoundPolicy {
  /** How often a round that ended may be renewed without the text being touched. */
  readonly renewals: number;
}

export interface PausePolicy {
  /** For the cause `justified`: business days in all, over the whole engagement, for each side. */
  readonly justifiedBusinessDays: number;
  /** For an awaited licence or aid: calendar days each time; it may be asked for again. */
  readonly awaitingDays: number;
}

export interface ExecutionPolicy {
  /** When both sides are asked what became of it, counted from the decision after the pilot. */
  readonly followUps: readonly Delay[];
}

/** Process 4.2 and 4.3. */
export const DEFAULT_POLICY = {
  delays: {
    // Stage 3: decisions were observed 28 days after closing [S116].
    decision: { days: 28 },
    // Stage 2: a form is read in two weeks.
    eligibility: { businessDays: 10 },
    // Stage 3: within the 28 days of the decision.
    meeting: { businessDays: 15 },
    // A start-up is not kept waiting longer than a funding round is prepared.
    reserve: { months: 6 },
    // Stage 5.
    opening: { businessDays: 5 },
    // Stage 4: five to fifteen business days; the longer, as group templates are discussed.
    nda: { businessDays: 15 },
    // Stage 7: rounds of five business days each.
    turn: { businessDays: 5 },
    // Stage 8: one or two business days.
    freeze: { businessDays: 2 },
    // Stage 9: ten to fifteen business days; the longer, as internal opinions follow one another.
    review: { businessDays: 15 },
    // Stage 10: five to fifteen.
    signature: { businessDays: 15 },
    // Stage 10 gives at least five days to a round: as many to each who is awaited in it.
    signatory: { businessDays: 5 },
    // As long as a short round: holidays and a missing delegation are what rounds expire of.
    renewal: { businessDays: 10 },
    // Stage 5, beside the talks: three weeks, as insurers and administrations take to issue a paper.
    supplier: { businessDays: 15 },
    // Stage 11: up to 30 days.
    conditions: { days: 30 },
    // Stage 13.
    outcome: { businessDays: 15 },
    // Stage 14 says none: a month's business days, as nothing waits for the answer.
    answer: { businessDays: 20 },
    // Whole contracting takes six months on average [S24]: beyond, the talks are over.
    longstop: { days: 180 },
  },
  // Process 4.3.
  afterDue: {
    stalled: { businessDays: 5 },
    sponsors: { businessDays: 10 },
    executives: { businessDays: 20 },
    mediation: { businessDays: 30 },
  },
  reminderPercents: [50, 80],
  // Two to four rounds are usual (stage 7); sixteen turns leave room for a returned review.
  maxTurns: 16,
  // Process 4.3: a justified pause lasts at most 20 business days. A licence or an aid takes months; six, then ask again.
  pauses: { justifiedBusinessDays: 20, awaitingDays: 183 },
  // Small calls decide on the file; juries say what they ask for.
  selection: { requires: [] },
  // A programme whose calls need secrets from the first meeting says true.
  nda: { beforeOpening: false },
  // Two: a third round on one text says that somebody does not want to sign it.
  signatureRounds: { renewals: 2 },
  // An act signed without power does not bind the company (C. civ. 1153 to 1161).
  powerToSign: 'verified',
  // Stage 14.
  execution: { followUps: [{ months: 6 }, { months: 12 }, { months: 24 }] },
} as const satisfies Policy;

/** The delay of this name, under this policy. */
export function delayOf(policy: Policy, name: keyof Delays): Delay {
  return policy.delays[name] ?? DEFAULT_POLICY.delays[name];
}
