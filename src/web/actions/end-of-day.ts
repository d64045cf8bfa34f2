const MINUTE_MS = 60_000;

/**
 * The last second of a day in Paris, as an instant: `2026-08-31` → `2026-08-31T21:59:59.000Z`. France is one or
 * two hours ahead of UTC: of the two candidates, the one whose clock in Paris shows that second.
 */
export function endOfDay(day: string): string {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'medium' });
  const utc = Date.parse(`${day}T23:59:59.000Z`);
  const at = [60, 120].map((ahead) => new Date(utc - ahead * MINUTE_MS));
  const found = at.find((instant) => clock.format(instant) === `${day} 23:59:59`);
  return (found ?? new Date(utc)).toISOString();
}
