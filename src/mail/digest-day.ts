import { addBusinessDays } from '../domain/calendar/business-days.ts';
import { atParis, parisDate } from '../domain/calendar/paris-time.ts';
import type { CalendarDate, Instant } from '../domain/ids.ts';
import { MAIL_POLICY } from './policy.ts';

const HOUR_MS = 3_600_000;

/** The next digest after an instant: its business day in Paris, and when it leaves. */
export function nextDigest(now: Instant): { readonly day: CalendarDate; readonly at: Instant } {
  const today = addBusinessDays(parisDate(now), 0);
  const first = at(today);
  if (first > now) return { day: today, at: first };
  const next = addBusinessDays(today, 1);
  return { day: next, at: at(next) };
}

function at(day: CalendarDate): Instant {
  return atParis(day, MAIL_POLICY.digestHour * HOUR_MS);
}
