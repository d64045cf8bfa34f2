/** The two sides of an engagement. Counsel, signatories and owners act for one of them. */
export type Side = 'startup' | 'industrial';

export const SIDES = ['startup', 'industrial'] as const satisfies readonly Side[];

/** The side across the table. */
export function otherSide(side: Side): Side {
  return side === 'startup' ? 'industrial' : 'startup';
}

/** Whether a text names a side. */
export function isSide(text: string): text is Side {
  return text === 'startup' || text === 'industrial';
}
