import { type DueEngagement, findDue, type IdleAccount } from '../../db/data-protection/due.ts';
import { eraseEngagement } from '../../db/data-protection/erase-engagement.ts';
import { openDatabase } from '../../db/database.ts';
import { openKeyring } from '../../db/key-store.ts';
import { erasePerson } from '../../db/people/erase-person.ts';
import type { EngagementId } from '../../domain/ids.ts';

/** What was due, and whether it was erased. `kept`: due, and left for a dispute. */
export interface TermsReport {
  readonly engagements: readonly DueEngagement[];
  readonly accounts: readonly IdleAccount[];
  readonly kept: number;
  readonly erased: boolean;
}

/** Finds what has outlived its term, and erases it when told to. Run again after a fault, it goes on where it stopped. */
export async function endTerms(
  config: { readonly home: string; readonly key?: string; readonly databaseUrl: string },
  { apply, keep }: { readonly apply: boolean; readonly keep: readonly EngagementId[] },
): Promise<TermsReport> {
  const db = openDatabase(config);
  try {
    const keyring = openKeyring(db, config);
    const due = await findDue(db, new Date());
    const engagements = due.engagements.filter(({ engagement }) => !keep.includes(engagement));
    const report = { engagements, accounts: due.accounts, kept: due.engagements.length - engagements.length };
    if (!apply) return { ...report, erased: false };
    for (const { engagement } of engagements) await eraseEngagement(keyring, engagement);
    for (const { person } of due.accounts) await erasePerson(db, keyring, person);
    return { ...report, erased: true };
  } finally {
    await db.close();
  }
}
