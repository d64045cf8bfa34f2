import type { CompanyStatus } from '../../domain/engagement/company-status.ts';
import type { EngagementId } from '../../domain/ids.ts';
import { isRecord } from '../../domain/memorandum/condition/compare.ts';
import type { Facts } from '../../domain/memorandum/selection.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { readEntries } from '../journal/read-entries.ts';
import { readStanding } from '../people/company-checks.ts';
import { ENGINE } from '../viewer.ts';
import { withActor } from '../with-actor.ts';
import { readParties } from './parties.ts';

/**
 * Facts that an engagement's text is assembled with: what was answered at the opening, and the
 * companies' names and numbers as they declared them, and their state as the register tells it. The opening's own answer wins over
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
  const [startup, industrial] = await Promise.all([
    readStanding(db, ENGINE, parties.startup.company),
    readStanding(db, ENGINE, parties.industrial.company),
  ]);
  return { ...answers, company_name: { ...third, ...names }, ...statuses(answers, startup.status, industrial.status) };
}

/** The state of each company, where it is known: what register and officer say wins over what was answered. */
function statuses(
  answers: Facts | undefined,
  startup: CompanyStatus | null,
  industrial: CompanyStatus | null,
): Pick<Facts, 'company_status'> | Record<string, never> {
  if (startup === null && industrial === null) return {};
  const asked = answers?.['company_status'];
  const known = { ...(startup === null ? {} : { startup }), ...(industrial === null ? {} : { industrial }) };
  return { company_status: { ...(isRecord(asked) ? asked : {}), ...known } };
}
