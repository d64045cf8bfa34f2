import { opens } from '../domain/evidence/commitment.ts';
import { SIDES, type Side } from '../domain/side.ts';
import type { RevealedTurn, RevealedTurns, RevealRequest } from '../protocol/activities.ts';
import type { SealedTurns } from './ports.ts';

/**
 * Opens both sealed turns and checks each against its commitment. Reading twice gives the same: what
 * was sealed does not change.
 *
 * @returns per side, what it sealed, or `missing` (nothing stored) or `mismatch` (something else stored)
 */
export async function revealTurns(sealed: SealedTurns, request: RevealRequest): Promise<RevealedTurns> {
  return { turns: await Promise.all(SIDES.map((side) => reveal(sealed, request, side))) };
}

async function reveal(sealed: SealedTurns, request: RevealRequest, side: Side): Promise<RevealedTurn> {
  const commitment = request.commitments[side];
  const content = await sealed.open(request.engagement, side, commitment);
  if (content === null) return { side, opened: false, reason: 'missing' };
  const { salt, ...turn } = content;
  if (!opens(commitment, salt, turn)) return { side, opened: false, reason: 'mismatch' };
  return { side, opened: true, ...content };
}
