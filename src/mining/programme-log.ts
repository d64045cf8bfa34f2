import type { MadeUp } from '../domain/monitoring/programme/made-up-engagement.ts';

export const PROGRAMME_COLUMNS = 'case,activity,time,side,clause';

/** The facts of one engagement up to `asOf` (milliseconds) as lines of a table, with no line for what came later. */
export function programmeLines({ number, facts }: MadeUp & { readonly number: number }, asOf: number): string {
  const name = engagementName(number);
  return facts
    .filter(({ at }) => at <= asOf)
    .map((fact) => {
      const activity = fact.side === null ? fact.kind : `${fact.kind} (${fact.side})`;
      return `${name},${activity},${new Date(fact.at).toISOString()},${fact.side ?? ''},${fact.clause ?? ''}\n`;
    })
    .join('');
}

/** `E-000042`. */
export function engagementName(number: number): string {
  return `E-${String(number + 1).padStart(6, '0')}`;
}
