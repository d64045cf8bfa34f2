import { commitment } from '../../evidence/commitment.ts';
import type { Sha256 } from '../../ids.ts';
import type { ExecutionReadModel } from './read-model.ts';

/** Words between the two sides on the performance: they stay out of the engagement, which knows their commitment. */
export type PerformanceText =
  | { readonly kind: 'visit'; readonly site: string; readonly visitors: readonly string[] }
  | { readonly kind: 'invention'; readonly title: string }
  | { readonly kind: 'publication'; readonly title: string; readonly where: string }
  | { readonly kind: 'reason'; readonly reason: string };

/** The commitment that an act carries: SHA-256(salt ‖ canonical JSON of the text). The salt is 64 hexadecimal digits. */
export function textCommitment(salt: string, text: PerformanceText): Sha256 {
  return commitment(salt, text);
}

/** The commitments that the engagement names: words kept for an act that was refused are not among them. */
export function namedTexts(execution: ExecutionReadModel | null): ReadonlySet<Sha256> {
  const { visits = [], inventions = [], publications = [] } = execution ?? {};
  const said = [...visits, ...publications].flatMap(({ detailsSha256, reasonSha256 }) => [detailsSha256, reasonSha256]);
  const named = [...said, ...inventions.map(({ detailsSha256 }) => detailsSha256)];
  return new Set(named.filter((one) => one !== null));
}
