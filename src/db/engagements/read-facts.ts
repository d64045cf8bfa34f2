import type { EngagementId } from '../../domain/ids.ts';
import type { Facts } from '../../domain/memorandum/selection.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { readEntries } from '../journal/read-entries.ts';
import { ENGINE } from '../viewer.ts';
import { withActor } from '../with-actor.ts';
import { readParties } from './parties.ts';

/**
 * Facts that an engagement's text is assembled with: what was answered at the opening, and the
 * companies' names and numbers as they declared them. The opening's own answer wins over neither name.
 */
export async function readFacts(db: Database, keyring: Keyring, engagement: EngagementId): Promise<Facts> {
  const key = await keyring.dataKey({ kind: 'engagement', engagement });
  const entries = await withActor(db, ENGINE, (tx) => readEntries(tx, engagement, key));
  const opening = entries.map(({ recorded }) => recorded?.event).find((event) => event?.type === 'engagement-opened');
  const answers = opening?.type === 'engagement-opened' ? opening.facts : undefined;
  const parties = await readParties(db, ENGINE, engagement);
  if (parties === null) return answers ?? {};
  return { ...answers, company_name: { startup: parties.startup.name, industrial: parties.industrial.name } };
}
