import { deed } from './deed.ts';
import type { Player } from './people.ts';
import type { Table } from './table.ts';

/** Cents of euros: above what the demonstration's project costs. */
const CEILING = 100_000_000;

interface People {
  readonly ceo: Player;
  readonly suCounsel: Player;
  readonly indLegal: Player;
  readonly indSignatory: Player;
}

/**
 * The founder signs as president, the industrial's delegate by a delegation of power with its deed; each is
 * verified by the other side's lawyer, never by their own.
 */
export async function verifyPowers(table: Table, { ceo, suCounsel, indLegal, indSignatory }: People): Promise<string> {
  const at = `/api/engagements/${table.engagement}`;
  const today = new Date().toISOString().slice(0, 10);
  const open = { scope: ['memorandum'], validFrom: today, validTo: null };
  const president = { ...open, basis: 'legal-representative', quality: 'Présidente', maxAmount: null };
  await declare(at, ceo, indLegal, { ...president, documentSha256: null });
  const body = deed(['Delegation de pouvoir', `${indSignatory.name}, memorandum de collaboration`]);
  const stored = await indSignatory.api.send<{ sha256: string }>('POST', `${at}/power-deeds`, { body });
  const delegation = { ...open, basis: 'delegation-of-power', quality: 'Directeur des achats', maxAmount: CEILING };
  await declare(at, indSignatory, suCounsel, { ...delegation, documentSha256: stored.body.sha256 });
  return 'two powers, four eyes each';
}

async function declare(at: string, holder: Player, verifier: Player, body: object): Promise<void> {
  const declared = await holder.api.send<{ power: string }>('POST', `${at}/powers`, { body });
  await verifier.api.send('POST', `${at}/powers/${declared.body.power}/verdict`, { body: { verdict: 'verified' } });
}
