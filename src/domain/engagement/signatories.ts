import type { PersonId, Sha256 } from '../ids.ts';
import type { Signatory } from './command.ts';
import type { SignatoryState } from './read-models.ts';
import type { EngagementState, SignatureInTheMaking } from './state.ts';

/** The first of those who may sign now; null when there is none. */
export function nextSignatory(state: EngagementState): Signatory | null {
  return nextSignatories(state)[0] ?? null;
}

/**
 * Who may sign now. People sign in the order of the opening; those of a side that signs in parallel do
 * not wait for one another, and when both sides do, nobody waits. Who refused is waited for until
 * replaced. None outside `signing`, and none between two rounds.
 */
export function nextSignatories(state: EngagementState): readonly Signatory[] {
  if (state.stage !== 'signing' || state.round?.status === 'ended') return [];
  const missing = state.signatories.filter(({ person }) => !hasSigned(state, person));
  return missing.filter(
    (one, index) =>
      !hasRefused(state, one.person) && missing.slice(0, index).every((earlier) => mayPass(state, earlier, one)),
  );
}

function mayPass({ signingOrder }: EngagementState, earlier: Signatory, one: Signatory): boolean {
  if (signingOrder?.[one.side] !== 'parallel') return false;
  return earlier.side === one.side || signingOrder[earlier.side] === 'parallel';
}

/** Whether this person refused to sign in the present round. */
export function hasRefused({ round }: EngagementState, person: PersonId): boolean {
  return round?.status === 'open' && round.refusals.includes(person);
}

/** Whether this person's signature of the frozen text is recorded. */
export function hasSigned(state: EngagementState, person: PersonId): boolean {
  return state.signatures.some((signature) => signature.person === person);
}

/** The signature being made, if one is and it still counts. At most one: each is added to the file before it. */
export function signatureInTheMaking(state: EngagementState): SignatureInTheMaking | null {
  return state.signing.find((signing) => !signing.void) ?? null;
}

/** The PDF that the next signature is added to; null while no text is frozen. */
export function documentToSign(state: EngagementState): Sha256 | null {
  return state.signatures.at(-1)?.documentSha256 ?? state.frozen?.documentSha256 ?? null;
}

/** The number of the field prepared for this person in the PDF, from 1; 0 for who is not named. */
export function fieldOf(state: EngagementState, person: PersonId): number {
  return state.signatories.findIndex((signatory) => signatory.person === person) + 1;
}

/** Where a signatory stands. */
export function signatoryState(state: EngagementState, signatory: Signatory): SignatoryState {
  if (hasSigned(state, signatory.person)) return 'signed';
  if (signatureInTheMaking(state)?.person === signatory.person) return 'signing';
  if (hasRefused(state, signatory.person)) return 'refused';
  return nextSignatories(state).some(({ person }) => person === signatory.person) ? 'next' : 'waiting';
}
