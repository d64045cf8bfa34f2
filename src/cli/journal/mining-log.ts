import { randomBytes } from 'node:crypto';
import type { Actor } from '../../domain/engagement/actor.ts';
import type { Event, RecordedEvent } from '../../domain/engagement/event.ts';
import { sha256Hex } from '../../domain/evidence/sha256.ts';
import type { ChainEntry } from '../../domain/evidence/verify-chain.ts';
import { ocelOf } from '../../domain/monitoring/export/ocel-of.ts';
import { xesOf } from '../../domain/monitoring/export/xes-of.ts';
import { factsOf } from '../../domain/monitoring/facts/facts-of.ts';

/** Enough that no two engagements of one export meet. */
const NAME_DIGITS = 16;

/**
 * A journal as a log for process mining, under a pseudonym made anew each time, so that two exports cannot
 * be laid one upon the other by name. Null where an entry is closed: its key is gone.
 */
export function miningLog(entries: readonly ChainEntry[], format: 'ocel' | 'xes'): string | null {
  const events = entries.map(recordedOf);
  if (!events.every((event) => event !== null)) return null;
  const salt = randomBytes(32).toString('hex');
  const name = sha256Hex(`${salt}/${entries[0]?.engagement ?? ''}`).slice(0, NAME_DIGITS);
  const facts = factsOf(events);
  return format === 'ocel' ? `${JSON.stringify(ocelOf(name, facts), null, 1)}\n` : xesOf(name, facts);
}

function recordedOf({ seq, rev, n, at, commandId, actor, body }: ChainEntry): RecordedEvent | null {
  if (actor === undefined || body === undefined) return null;
  return { seq, rev, n, at, commandId, actor: actor.value as Actor, event: body.value as Event };
}
