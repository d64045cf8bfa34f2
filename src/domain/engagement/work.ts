import type { ClauseId, EngagementId, Instant, LibraryHash, PersonId, Sha256 } from '../ids.ts';
import type { ClauseSelection } from '../memorandum/selection.ts';
import { SIDES, type Side } from '../side.ts';
import { fieldOf } from './signatories.ts';
import type { ClauseState, EngagementState } from './state.ts';

/**
 * What the engagement waits for from the world, as data: the workflow turns each into one activity,
 * whose result comes back as a system command. `key` is the activity's idempotency key and is unique
 * in the engagement, so that work in hand is not started twice.
 */
export type Work = RevealWork | FreezeWork | SignatureWork;

export interface RevealWork {
  readonly kind: 'reveal';
  readonly key: string;
  readonly engagement: EngagementId;
  readonly turn: number;
  readonly commitments: { readonly [side in Side]: Sha256 };
}

export interface FreezeWork {
  readonly kind: 'freeze';
  readonly key: string;
  readonly engagement: EngagementId;
  /** To be named in `record-frozen-text` or `refuse-freeze`. */
  readonly request: number;
  readonly at: Instant;
  readonly libraryHash: LibraryHash;
  readonly selections: { readonly [clause: ClauseId]: ClauseSelection };
  /** Ids of the rules whose warning was acknowledged. */
  readonly acknowledged: readonly string[];
  /** Clauses that a side marked as not negotiable. */
  readonly nonNegotiable: readonly { readonly clause: ClauseId; readonly side: Side }[];
  /** What both sides' acts named, by clause: the hash of the choice under the library of that day. */
  readonly agreed: { readonly [clause: ClauseId]: Sha256 };
}

export interface SignatureWork {
  readonly kind: 'signature';
  readonly key: string;
  readonly engagement: EngagementId;
  /** To be named in `record-signature`. */
  readonly request: number;
  readonly person: PersonId;
  readonly side: Side;
  readonly documentSha256: Sha256;
  readonly field: number;
  /** Nothing will come of it: when it ends, it is discarded. */
  readonly void: boolean;
}

/** Everything that was asked of the world and has not come back. Empty when only people or time can move the engagement. */
export function outstandingWork(state: EngagementState): readonly Work[] {
  return [...revealWork(state), ...freezeWork(state), ...signatureWork(state)];
}

/** The agreed selection of each clause in scope: what the text is assembled from. */
export function agreedSelections(state: EngagementState): FreezeWork['selections'] {
  const selections: { [clause: ClauseId]: ClauseSelection } = {};
  for (const [clause, at] of Object.entries(state.clauses) as [ClauseId, ClauseState][]) {
    if (at.status === 'agreed' && at.proposal !== null) selections[clause] = at.proposal.selection;
  }
  return selections;
}

/** Both sealed commitments of the turn in progress; null while one is missing. */
export function bothSealed(state: EngagementState): RevealWork['commitments'] | null {
  const { startup, industrial } = state.turn.sealed;
  return startup === undefined || industrial === undefined ? null : { startup, industrial };
}

function revealWork(state: EngagementState): readonly RevealWork[] {
  const commitments = bothSealed(state);
  if (state.stage !== 'negotiating' || commitments === null) return [];
  const { engagement, turn } = state;
  // A side whose seal was broken seals again with another commitment: that is other work.
  const which = SIDES.map((side) => commitments[side].slice(0, 16)).join('-');
  return [
    { kind: 'reveal', key: `${engagement}-${turn.number}-reveal-${which}`, engagement, turn: turn.number, commitments },
  ];
}

function freezeWork(state: EngagementState): readonly FreezeWork[] {
  if (state.stage !== 'freezing' || state.freezing === null) return [];
  const { engagement, libraryHash } = state;
  const { request, at, acknowledged = [] } = state.freezing;
  const key = `${engagement}-${request}-freeze`;
  return [
    {
      kind: 'freeze',
      key,
      engagement,
      request,
      at,
      libraryHash,
      selections: agreedSelections(state),
      acknowledged: acknowledged.map(({ rule }) => rule),
      nonNegotiable: nonNegotiable(state),
      agreed: agreedHashes(state),
    },
  ];
}

function agreedHashes(state: EngagementState): FreezeWork['agreed'] {
  const hashes: { [clause: ClauseId]: Sha256 } = {};
  for (const [clause, { status, proposal }] of Object.entries(state.clauses) as [ClauseId, ClauseState][]) {
    if (status === 'agreed' && proposal !== null) hashes[clause] = proposal.sha256;
  }
  return hashes;
}

function nonNegotiable(state: EngagementState): FreezeWork['nonNegotiable'] {
  const clauses = Object.entries(state.clauses) as [ClauseId, ClauseState][];
  return clauses.flatMap(([clause, at]) => at.nonNegotiableFor.map((side) => ({ clause, side })));
}

function signatureWork(state: EngagementState): readonly SignatureWork[] {
  const { engagement } = state;
  return state.signing.map(({ request, person, side, documentSha256, void: isVoid }) => ({
    kind: 'signature',
    key: `${engagement}-${request}-signature`,
    engagement,
    request,
    person,
    side,
    documentSha256,
    field: fieldOf(state, person),
    void: isVoid,
  }));
}
