import type { EngagementId } from '../../domain/ids.ts';
import { isRecord } from '../../domain/memorandum/condition/compare.ts';
import type { Facts } from '../../domain/memorandum/selection.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { readEntries } from '../journal/read-entries.ts';
import { ENGINE } from '../viewer.ts';
import { withActor } from '../with-actor.ts';
import { readParties } from './parties.ts';

/**
 * Facts that an engagement's text is assembled with: what was answered at the opening, and the
 * companies' names and numbers as they declared them. The opening's own answer wins over
 * neither name; the third party, which has no account here, is named by it alone.
 */
export async function readFacts(db: Database, keyring: Keyring, engagement: EngagementId): Promise<Facts> {
  const key = await keyring.dataKey({ kind: 'engagement', engagement });
  const entries = await withActor(db, ENGINE, (tx) => readEntries(tx, engagement, key));
  const opening = entries.map(({ recorded }) => recorded?.event).find((event) => event?.type === 'engagement-opened');
  const answers = opening?.type === 'engagement-opened' ? opening.facts : undefined;
  const parties = await readParties(db, ENGINE, engagement);
  if (parties === null) return answers ?? {};
  const asked = answers?.['company_name'];
  const third = isRecord(asked) && asked['laboratory'] !== undefined ? { laboratory: asked['laboratory'] } : {};
  const names = { startup: parties.startup.name, industrial: parties.industrial.name };
  return { ...answers, company_name: { ...third, ...names } };
}
