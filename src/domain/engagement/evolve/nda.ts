import { clockId } from '../delays.ts';
import { ndaAwaited } from '../nda.ts';
import { turnClocks } from './clocks.ts';
import type { Change } from './patch.ts';

/** Another text takes the place of the one before, and of who had signed it. */
export const ndaSent: Change<'nda-sent'> = (state, { side, textSha256 }, { at, rev }) => ({
  nda: { status: 'sent', by: side, textSha256, sentAt: at, signedBy: [] },
  ...turnClocks(state, ['nda'], [clockId.nda(rev)], at),
});

export const ndaSigned: Change<'nda-signed'> = ({ nda }, { side }) =>
  nda === undefined ? {} : { nda: { ...nda, signedBy: [...nda.signedBy, side] } };

export const ndaExecuted: Change<'nda-executed'> = (state, _event, { at }) => {
  if (state.nda === undefined) return {};
  const opens = state.stage === 'selected' && ndaAwaited(state);
  return {
    nda: { ...state.nda, status: 'executed' },
    ...turnClocks(state, ['nda'], opens ? [clockId.opening] : [], at),
  };
};

/** Where talks wait for an agreement, the delay to send another begins. */
export const ndaAbandoned: Change<'nda-abandoned'> = (state, _event, { at, rev }) => {
  if (state.nda === undefined) return {};
  return {
    nda: { ...state.nda, status: 'abandoned' },
    ...turnClocks(state, ['nda'], ndaAwaited(state) ? [clockId.nda(rev)] : [], at),
  };
};

/** The journal is the proof of what was shown; nothing waits for it. */
export const documentOpened: Change<'document-opened'> = () => ({});
