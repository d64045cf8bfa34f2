import { sha256Hex } from '../../evidence/sha256.ts';
import type { EngagementId } from '../../ids.ts';

/** Business days of silence after which the first automatic reminder may leave. */
export const LOT_DAYS = [10, 17] as const;
export type LotDay = (typeof LOT_DAYS)[number];
/**
 * An engagement enters the lot on its tenth day of silence, or up to so many business days later: over a long weekend,
 * or where the installation stood still. Whoever was silent for longer when the lot began is not reminded by itself:
 * all of them would be at once, and what came of it would be counted from another day than for the others. They are
 * on the officer's list.
 */
export const LATE_ENTRY_DAYS = 3;

/** After how many days of silence this engagement's first reminder leaves: by lot, drawn from its id, so that nobody chooses and everybody can check. */
export function lotDayOf(engagement: EngagementId): LotDay {
  const drawn = Number.parseInt(sha256Hex(`first-reminder/${engagement}`).slice(0, 8), 16);
  return LOT_DAYS[drawn % LOT_DAYS.length] ?? LOT_DAYS[0];
}
