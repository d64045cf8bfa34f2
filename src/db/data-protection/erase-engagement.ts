import type { EngagementId } from '../../domain/ids.ts';
import { SIDES } from '../../domain/side.ts';
import type { Keyring } from '../../keys/keyring.ts';

/**
 * Erases what an engagement says (GDPR art. 5(1)(e)): its key and both sides' keys are destroyed, and with them
 * texts, files, positions and comments, in the database, the store and every later backup. The journal's
 * commitments stand and still verify; statistics know ids alone.
 */
export async function eraseEngagement(keyring: Keyring, engagement: EngagementId): Promise<void> {
  await keyring.destroy({ kind: 'engagement', engagement });
  for (const side of SIDES) await keyring.destroy({ kind: 'side', engagement, side });
}
