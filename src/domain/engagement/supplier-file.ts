import { endOfDelay } from '../calendar/delay.ts';
import type { Instant, Sha256 } from '../ids.ts';
import type { Bilingual } from '../language.ts';
import type { Side } from '../side.ts';
import { kindOfClock, sideOfClock } from './delays.ts';
import { delayOf } from './policy.ts';
import type { EngagementState } from './state.ts';

/** What an industrial's purchasing asks of a new supplier (process 4.2, stage 5; vigilance: C. trav. D8222-5). */
export const SUPPLIER_ITEMS = {
  'vigilance-papers': { fr: 'attestation de vigilance', en: 'social-security vigilance certificate' },
  'company-registration': { fr: 'extrait d’immatriculation', en: 'registration extract' },
  'liability-insurance': { fr: 'assurance de responsabilité', en: 'liability insurance' },
  'it-security-questionnaire': { fr: 'questionnaire de sécurité informatique', en: 'IT security questionnaire' },
  'data-protection': { fr: 'dossier de protection des données', en: 'data protection file' },
  'bank-details': { fr: 'coordonnées bancaires', en: 'bank details' },
  'annual-accounts': { fr: 'comptes annuels', en: 'annual accounts' },
  'code-of-conduct': { fr: 'code de conduite fournisseur', en: 'supplier code of conduct' },
} as const satisfies { readonly [item: string]: Bilingual };

export type SupplierItem = keyof typeof SUPPLIER_ITEMS;

export interface SupplierEntry {
  readonly item: SupplierItem;
  readonly status: 'asked' | 'provided' | 'accepted' | 'returned';
  /** Since when. */
  readonly at: Instant;
  /** The paper that was provided last, when its hash was given. */
  readonly documentSha256: Sha256 | null;
}

/** The file that runs beside the talks: nothing of the procedure waits for it, only an order would. */
export interface SupplierFile {
  /** In the order in which they were asked for. */
  readonly entries: readonly SupplierEntry[];
  /** The revision that last asked for something, or gave it back: what is awaited of the start-up goes by it. */
  readonly askedRev: number;
  /** The revision that last provided something: what is awaited of the industrial goes by it. */
  readonly providedRev: number;
}

const AWAITED = {
  startup: ['asked', 'returned'],
  industrial: ['provided'],
} as const satisfies { readonly [side in Side]: readonly SupplierEntry['status'][] };

export function supplierEntry({ supplierFile }: EngagementState, item: string): SupplierEntry | null {
  return supplierFile?.entries.find((entry) => entry.item === item) ?? null;
}

/** What is awaited of a side: papers of the start-up, an opinion on them of the industrial. */
export function supplierAwaited(
  { supplierFile }: Pick<EngagementState, 'supplierFile'>,
  side: Side,
): readonly SupplierEntry[] {
  const statuses: readonly SupplierEntry['status'][] = AWAITED[side];
  return supplierFile?.entries.filter(({ status }) => statuses.includes(status)) ?? [];
}

/** The clock that runs for a side that the supplier file awaits; undefined when it awaits nothing of it, or by earlier rules. */
export function supplierClock({ clocks }: Pick<EngagementState, 'clocks'>, side: Side): string | undefined {
  return Object.keys(clocks).find((clock) => kindOfClock(clock) === 'supplier' && sideOfClock(clock) === side);
}

/**
 * Until when an entry is awaited; null for one that is accepted, and while delays stand still. All that is
 * awaited of one side is due together, so that eight papers are not eight reminders; by earlier rules each
 * on its own, and nothing follows. Lateness here is told; it escalates and ends nothing.
 */
export function supplierDue(state: EngagementState, { status, at }: SupplierEntry): Instant | null {
  const { pause, pauses, policy } = state;
  if (status === 'accepted' || pause !== null) return null;
  const clock = supplierClock(state, status === 'provided' ? 'industrial' : 'startup');
  const since = clock === undefined ? at : (state.clocks[clock] ?? at);
  return endOfDelay(since, delayOf(policy, 'supplier'), pauses);
}
