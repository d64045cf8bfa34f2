import type { components } from '../api/schema.gen.ts';

type Turn = components['schemas']['TurnList']['items'][number];

/** A version of the text: as it stood after a turn. */
export interface Version {
  readonly turn: number;
  /** Both when they sealed, and were opened together. */
  readonly by: 'startup' | 'industrial' | 'both';
  readonly at: string;
}

/** One version per turn, oldest first: turns that were sealed by both sides make one. */
export function versionsOf(turns: readonly Turn[]): readonly Version[] {
  const versions = new Map<number, Version>();
  for (const { turn, side, at } of turns) {
    const known = versions.get(turn);
    versions.set(turn, { turn, at, by: known === undefined || known.by === side ? side : 'both' });
  }
  return [...versions.values()].sort((a, b) => a.turn - b.turn);
}
