import { SIDES, type Side } from '../side.ts';

/** The state of a company, in the words of the library's fact `company_status`. */
export type CompanyStatus = 'active' | 'receivership' | 'liquidation' | 'dissolved' | 'closed';

/** One thing learned of a company's state; later ones first where several are given. */
export interface StatusFinding {
  readonly source: 'register' | 'officer';
  readonly status: CompanyStatus;
}

/** In these states its officers bind the company no more (C. civ. 1844-8; C. com. L641-9). */
const UNABLE: readonly CompanyStatus[] = ['closed', 'dissolved', 'liquidation'];

/** Whether the company can still be bound by its officers. What nobody knows is not held against it. */
export function canBeBound(status: CompanyStatus | null): boolean {
  return status === null || !UNABLE.includes(status);
}

/**
 * The state that counts. A register that says closed is not overruled by a note; else the officer's last
 * note, for insolvency is not in the register; else what the register said last. Null when nothing is known.
 */
export function statusOf(latestFirst: readonly StatusFinding[]): CompanyStatus | null {
  const register = latestFirst.find((finding) => finding.source === 'register')?.status ?? null;
  if (register === 'closed') return register;
  return latestFirst.find((finding) => finding.source === 'officer')?.status ?? register;
}

/** A warning to whoever signs: the rule that gives it, and the side whose company it is about. */
export interface SigningWarning {
  readonly rule: 'R79';
  readonly side: Side;
}

/** In receivership the administrator may have to sign too, or alone (C. com. L631-12): who signs takes it knowingly. */
export function signingWarnings(
  companies: { readonly [side in Side]: CompanyStatus | null },
): readonly SigningWarning[] {
  return SIDES.filter((side) => companies[side] === 'receivership').map((side) => ({ rule: 'R79', side }));
}
