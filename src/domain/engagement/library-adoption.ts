import type { ClauseId, Instant, LibraryHash, Sha256 } from '../ids.ts';
import type { Side } from '../side.ts';
import { selectionSha256 } from './selection-sha256.ts';
import type { ClauseState, EngagementState, Stage } from './state.ts';

/** A newer clause library, proposed by one side: the engagement keeps its own until the other accepts. */
export interface LibraryAdoption {
  readonly by: Side;
  readonly at: Instant;
  /** The revision that proposed it. */
  readonly rev: number;
  readonly libraryHash: LibraryHash;
  /** Clauses of the engagement whose text is another in the newer library. */
  readonly reopens: readonly ClauseId[];
  /** Clauses that the newer library needs and the engagement does not negotiate yet. */
  readonly adds: readonly ClauseId[];
}

/** A proposal that outlives the adoption: its text is the same under both libraries, its hash is not. */
export interface CarriedProposal {
  readonly clause: ClauseId;
  readonly from: Sha256;
  readonly to: Sha256;
}

/** Before the text is frozen, and not while the engine assembles it. */
export const WHILE_CLAUSES_MOVE: readonly Stage[] = ['negotiating', 'agreed'];

/** What waits for the other side's answer; null when nothing does. */
export function adoptionAwaited({ stage, libraryAdoption }: EngagementState): LibraryAdoption | null {
  return WHILE_CLAUSES_MOVE.includes(stage) ? (libraryAdoption ?? null) : null;
}

/** The proposals of all clauses that stay as they are, each with its hash under the library that is adopted. */
export function carriedProposals(
  { clauses }: EngagementState,
  { reopens, libraryHash }: Pick<LibraryAdoption, 'reopens' | 'libraryHash'>,
): readonly CarriedProposal[] {
  const kept = (Object.entries(clauses) as [ClauseId, ClauseState][]).filter(([clause]) => !reopens.includes(clause));
  return kept.flatMap(([clause, { proposal, rival }]) =>
    [proposal, rival]
      .filter((each) => each !== null)
      .map(({ sha256, selection }) => ({ clause, from: sha256, to: selectionSha256(clause, selection, libraryHash) })),
  );
}
