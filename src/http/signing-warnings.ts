import { readParties } from '../db/engagements/parties.ts';
import { readStanding } from '../db/people/company-checks.ts';
import { ENGINE } from '../db/viewer.ts';
import { type SigningWarning, signingWarnings } from '../domain/engagement/company-status.ts';
import { receivershipUnacknowledged } from '../domain/engagement/refusals/power.ts';
import type { EngagementId } from '../domain/ids.ts';
import type { Bilingual } from '../domain/language.ts';
import type { Services } from './services.ts';

/** What is known today of both companies that whoever signs must take knowingly; asks no register. */
export async function signingWarningsOf(
  { db }: Pick<Services, 'db'>,
  engagement: EngagementId,
): Promise<readonly (SigningWarning & { readonly message: Bilingual })[]> {
  const parties = await readParties(db, ENGINE, engagement);
  if (parties === null) return [];
  const [startup, industrial] = await Promise.all([
    readStanding(db, ENGINE, parties.startup.company),
    readStanding(db, ENGINE, parties.industrial.company),
  ]);
  const warnings = signingWarnings({ startup: startup.status, industrial: industrial.status });
  return warnings.map((warning) => ({ ...warning, message: receivershipUnacknowledged(warning.side).message }));
}
