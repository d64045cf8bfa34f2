import type { PersonId, Sha256 } from '../ids.ts';
import type { Signatory } from './command.ts';
import type { SignatoryState } from './read-models.ts';
import type { EngagementState, SignatureInTheMaking } from './state.ts';

/** The first named who has not signed: people sign one after the other, in the order of the opening. Null outside `signing`. */
export function nextSignatory(state: EngagementState): Signatory | null {
  if (state.stage !== 'signing') return null;
  return state.signatories.find((signatory) => !hasSigned(state, signatory.person)) ?? null;
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
  return nextSignatory(state)?.person === signatory.person ? 'next' : 'waiting';
}
