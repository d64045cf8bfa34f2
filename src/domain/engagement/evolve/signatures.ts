import type { EngagementState, SignatureInTheMaking } from '../state.ts';
import type { Change } from './patch.ts';
import { awaitingNext } from './signature-rounds.ts';

export const signatureRequested: Change<'signature-requested'> = ({ signing }, event, { seq }) => {
  const { person, side, textSha256, documentSha256 } = event;
  return { signing: [...signing, { request: seq, person, side, textSha256, documentSha256, void: false }] };
};

export const textSigned: Change<'text-signed'> = (state, event, { at }) => {
  const { signing, signatures } = state;
  const { request, person, side, textSha256, documentSha256, signedAt } = event;
  const signed = [...signatures, { person, side, textSha256, documentSha256, signedAt }];
  return {
    signing: withoutRequest(signing, request),
    signatures: signed,
    ...awaitingNext(state, { signatures: signed }, at),
  };
};

export const signatureDiscarded: Change<'signature-discarded'> = ({ signing }, { request }) => ({
  signing: withoutRequest(signing, request),
});

/** Signatures being made when their text goes: each is still awaited, to be discarded. */
export function voided(signing: EngagementState['signing']): readonly SignatureInTheMaking[] {
  return signing.map((one) => ({ ...one, void: true }));
}

function withoutRequest(signing: EngagementState['signing'], request: number): readonly SignatureInTheMaking[] {
  return signing.filter((one) => one.request !== request);
}
