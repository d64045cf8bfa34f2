import type { ClauseId } from '../../ids.ts';

/**
 * What the programme that is made up assumes of the world. Medians are working days. Where a figure was
 * published it is followed; the others are choices, so that one can see what happens, and say nothing about
 * anybody. `docs/monitoring.md` tells them in words.
 */
export const ASSUMED = {
  /** Calls close through the year, and hardly in August; one weight a month. */
  monthWeights: [1, 1, 1.2, 1, 0.8, 1.2, 0.5, 0.1, 1.3, 1.3, 1.1, 0.6],
  /** Applications come mostly in the last days before a call closes: days before, on average. */
  daysBeforeClosing: 8,
  /** How many answer one call. */
  applicationsPerCall: 12,
  /** August is worth little of a month's work, the turn of the year less. */
  augustWorth: 0.3,
  yearEndWorth: 0.2,
  /** Six in ten groups, eight in ten start-ups call the pace slow: groups are slower, and all differ. */
  industrialSlowness: 1.3,
  slownessSpread: 0.35,
  /** Each delay varies about its median (spread of the logarithm). */
  delaySpread: 0.45,
  /** A decision came 28 days after closing, that is 20 working days. */
  decisionDays: 18,
  declinedShare: 0.45,
  /** Where a confidentiality agreement comes first: five to fifteen working days. */
  ndaShare: 0.35,
  ndaDays: 4,
  openingDays: 5,
  turnDays: 5,
  freezeDays: 1,
  reviewDays: 7,
  signatureDays: 4,
  /** Reviews that send a clause back. */
  returnedShare: 0.12,
  /** Given up after a turn, more so for each clause in conflict. */
  withdrawnPerTurn: 0.015,
  withdrawnPerConflict: 0.015,
  pausedShare: 0.04,
  pauseDays: 12,
  /** Clauses that nobody disputes are agreed like this in each turn; disputed ones by their own share. */
  easyAgreed: 0.75,
  /** Each round on a clause brings the two nearer: so much is added to its chance. */
  nearerEachRound: 0.1,
  /** Somebody looks at a document between two acts. */
  lookedShare: 0.25,
  /** From the opening to the end of talks. */
  longstopDays: 180,
  maxTurns: 16,
  /** Engagements in which somebody is made to behave so that they stall. */
  plantedShare: 0.06,
} as const;

/** Disputed clauses, with the chance that one more turn agrees them (process 4.2: results, exclusivity, liability). */
export const DISPUTED: readonly { readonly clause: ClauseId; readonly agreed: number; readonly inScope: number }[] = [
  disputed('results-ownership', 0.3, 1),
  disputed('exclusivity', 0.33, 0.8),
  disputed('liability-insurance', 0.38, 1),
  disputed('background-ip', 0.45, 1),
  disputed('commercial-licence', 0.4, 0.8),
  disputed('financial-terms', 0.45, 1),
  disputed('publications', 0.5, 0.6),
  disputed('co-ownership-rules', 0.45, 0.5),
  disputed('term-exit', 0.55, 1),
  disputed('dispute-resolution', 0.6, 1),
];

/** Clauses that are seldom disputed. */
export const EASY = [
  'parties-preamble',
  'definitions',
  'purpose-scope',
  'governance',
  'confidentiality',
  'milestones-pilot',
  'equipment-materials',
  'personnel',
  'personal-data',
  'warranties',
  'governing-law-language',
  'good-faith-negotiation',
  'signature-annexes',
] as const as readonly string[] as readonly ClauseId[];

function disputed(clause: string, agreed: number, inScope: number) {
  return { clause: clause as ClauseId, agreed, inScope };
}
